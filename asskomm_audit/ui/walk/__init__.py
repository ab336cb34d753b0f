"""The walk: answering the criteria of an audit on site."""
