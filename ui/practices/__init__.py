"""The list of practices, and one practice."""
