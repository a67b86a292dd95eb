"""The read side: questions about the catalogue, answered without Streamlit and without writing."""
