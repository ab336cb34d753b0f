"""The plan of a place: pins, positions and the way that was walked."""
