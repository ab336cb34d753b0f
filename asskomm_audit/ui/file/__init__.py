"""The page about the file itself: what it holds and what can be done with it as a whole."""
