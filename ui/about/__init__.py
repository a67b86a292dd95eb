"""Texts about the dashboard itself: imprint, privacy, accessibility, the data."""
