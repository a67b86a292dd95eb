"""The write side: reviewed records in, a validated catalogue out."""
