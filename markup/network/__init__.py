"""The partner network."""
