"""Real HTML tables: readable by everybody, printed as they are."""

from collections.abc import Iterable, Sequence
from html import escape

import streamlit as st


def table_html(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    foot: Sequence[str] = (),
    look: str = "",
) -> str:
    """Return a table; heads are text, cells are HTML, the first cell of a row is its head.

    ``foot`` is a last row of sums, ``look`` classes of the stylesheet.
    """
    head = "".join(f'<th scope="col"><span>{escape(name)}</span></th>' for name in heads)
    body = "".join(_row(cells) for cells in rows)
    end = f"<tfoot>{_row(foot)}</tfoot>" if foot else ""
    classes = f"atlas-table {look}".strip()
    return (
        f'<div class="{classes}" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>{end}</table></div>"
    )


def _row(cells: Sequence[str]) -> str:
    first, *rest = cells
    return f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>'


def show_table(caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Draw a table."""
    st.html(table_html(caption, heads, rows))
