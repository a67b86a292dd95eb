"""Real HTML tables: readable by everybody, printed as they are."""

from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st


def link_cell(href: str, text: str, language: str) -> str:
    """Return the HTML of a cell that is a link within the dashboard, in a text's language."""
    return f'<a href="{escape(href)}" lang="{escape(language)}">{escape(text)}</a>'


def table_html(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; heads are text, cells are HTML, the first cell of a row is its head."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(
        f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest) + "</tr>"
        for first, *rest in rows
    )
    return (
        f'<div class="atlas-table" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def show_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Draw a table."""
    st.html(table_html(caption, heads, rows))
