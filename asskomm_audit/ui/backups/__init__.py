"""Backups in the window: made without being noticed, listed, and got back."""
