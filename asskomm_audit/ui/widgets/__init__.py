"""Widgets that two pages or more use."""
