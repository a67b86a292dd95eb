"""Real HTML tables: readable by everybody, printed as they are."""

from collections.abc import Iterable, Sequence
from html import escape


def table_html(
    caption: str,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    foot: Sequence[str] = (),
    look: str = "",
) -> str:
    """Return a table; heads are text, cells are HTML, the first cell of a row is its head.

    ``foot`` is a last row of sums, ``look`` classes of the stylesheet; ``atlas-stacked`` makes each
    row a card on a phone.
    """
    names = heads if "atlas-stacked" in look else ()
    head = "".join(f'<th scope="col"><span>{escape(name)}</span></th>' for name in heads)
    body = "".join(_row(cells, names) for cells in rows)
    end = f"<tfoot>{_row(foot)}</tfoot>" if foot else ""
    classes = f"atlas-table {look}".strip()
    return (
        f'<div class="{classes}" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption>"
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>{end}</table></div>"
    )


def _row(cells: Sequence[str], names: Sequence[str] = ()) -> str:
    """Return a row; with the names of its columns in each cell, where a phone stacks them."""
    first, *rest = cells
    said = [f' data-head="{escape(name)}"' for name in names[1:]] or [""] * len(rest)
    body = "".join(f"<td{name}>{cell}</td>" for name, cell in zip(said, rest, strict=True))
    return f'<tr><th scope="row">{first}</th>{body}</tr>'


def headed_table_html(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table under a heading that is its caption too; on a phone each row is a card."""
    table = table_html(title, heads, rows, look="atlas-hidden-caption atlas-stacked")
    return f'<div class="atlas-text"><h2>{escape(title)}</h2></div>{table}'
