"""Texts about the dashboard itself."""
