"""How long uncovered pictures stay: the reminder, and the act that cannot be undone."""
