"""A selection in, bytes out: what readers take away. No Streamlit."""
