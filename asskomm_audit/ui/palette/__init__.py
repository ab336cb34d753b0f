"""The palette: everything in the file and every command, found by a few letters."""
