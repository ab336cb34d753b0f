"""What the program costs: figures to read, not tests to pass. `python3 -m tests.benchmarks`."""
