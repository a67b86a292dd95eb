"""What readers choose with, on several pages."""
