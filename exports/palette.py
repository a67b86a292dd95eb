"""Paper and petrol: the light theme of ``.streamlit/config.toml``, for files that leave.

A test compares the two. What is taken along is read on other screens and on paper, so it is
always light.
"""

PAPER, SAND = "#fcfaf6", "#f2eee6"
TEXT, GREY, LINE = "#22282b", "#5c6164", "#d9d3c7"
PETROL = "#0b5d66"
CATEGORIES = (PETROL, "#b8532a", "#5f4b9b", "#8c6a00", "#3b7d3c", "#a8386f")
