"""Writing documents: the PDF audit report and the planner's workbook."""
