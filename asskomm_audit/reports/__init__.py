"""Documents for people: PDF and workbook, from snapshots. No Qt, no SQL."""
