"""All records of an audit file as plain tables: one description for CSV, JSON and their schemas."""
