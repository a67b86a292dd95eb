"""Shortlist, presentation, sharing."""
