"""ASSKomm Audit: offline safety audits of public spaces, from the walk to the council."""

__version__ = "0.1.0"
