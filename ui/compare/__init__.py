"""The views of the page Compare, one module each."""
