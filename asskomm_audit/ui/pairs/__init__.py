"""Before and after: two photos compared, laid over each other, kept or dismissed as a pair."""
