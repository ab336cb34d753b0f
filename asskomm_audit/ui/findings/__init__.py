"""The page of the findings: what was found, how grave it is, and what shall be done about it."""
