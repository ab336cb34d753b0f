"""The window: pages, forms and models, and the session between them and the file."""
