"""Searching all text of the file."""
