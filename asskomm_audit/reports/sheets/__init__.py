"""The sheets of the workbook, one module for what belongs together: audits in, rows out."""
