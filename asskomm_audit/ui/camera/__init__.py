"""The camera of the laptop, where the optional part of Qt for it is installed."""
