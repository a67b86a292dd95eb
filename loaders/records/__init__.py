"""What a record may say: one model for each kind, strict and closed."""
