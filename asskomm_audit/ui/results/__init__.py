"""The result of an audit: grades with their reasons, the profile of dimensions, what limits it."""
