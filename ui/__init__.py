"""What the reader sees and touches: frame, words, widgets, tables and pictures; no SQL."""
