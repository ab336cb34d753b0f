"""Drawing on photos."""
