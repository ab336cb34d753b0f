"""What the audit file withstands, measured: `python3 -m tests.reliability`."""
