"""The views of the page Partner network, one module each."""
