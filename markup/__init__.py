"""HTML, SVG and figures from answers: tables, cards, maps, charts, links. No Streamlit, no SQL."""
