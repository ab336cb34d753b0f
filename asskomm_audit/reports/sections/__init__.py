"""One module per chapter of a report, each with one function that adds it to a story."""
