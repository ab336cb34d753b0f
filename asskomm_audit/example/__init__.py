"""The example audit file of the fictional town Musterstadt an der Mulde."""
