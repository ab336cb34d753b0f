"""Tagged PDF with reportlab: PDF/UA-1 and PDF/A-2a in one file. Knows nothing of audits."""
