"""The parts of a DOCX that python-docx has no word for: its look, tables, pieces of XML."""
