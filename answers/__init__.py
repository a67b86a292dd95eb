"""What a view says: from catalogue, address and language to data. No Streamlit, no HTML."""
