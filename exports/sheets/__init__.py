"""The parts of a workbook: sheets on which a text is a text, their names and sizes."""
