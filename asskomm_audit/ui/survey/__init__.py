"""Entering what people say about feeling safe: paper forms by single keys, boards by counting."""
