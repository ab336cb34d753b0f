"""Immediate hazards: noting one on the walk, and the note that goes out at once."""
