"""Partnerships as a table, each with all that is known of it."""

from collections.abc import Sequence
from html import escape

from address.home import town_href
from address.ties import FIND
from address.visit import Visit
from answers.network.partnerships import years_words
from catalogue.partnerships import Partnership
from catalogue.sources import Citation
from markup.sources import source_item
from markup.tables import headed_table_html
from markup.texts import anchor, foreign_note
from words.labels import capital, tie_kind


def partnerships_html(title: str, found: Sequence[Partnership], visit: Visit) -> str:
    """Return partnerships under a heading; each member leads to its network."""
    heads = (
        visit("Partnership"),
        visit("Kind"),
        visit("Since"),
        visit("Works on"),
        visit("Members"),
        visit("Sources"),
    )
    rows = [
        [
            _name(one, visit),
            escape(capital(tie_kind(one.kind, visit))),
            escape(years_words(one, visit)),
            escape(", ".join(one.themes)),
            _members(one, visit),
            _sources(one.citations, visit),
        ]
        for one in found
    ]
    return headed_table_html(title, heads, rows)


def _name(one: Partnership, visit: Visit) -> str:
    note = f"<br><small>{escape(one.note)}</small>" if one.note else ""
    said = f'<span lang="{escape(one.language)}">{escape(one.name)}{note}</span>'
    return said + foreign_note(one.language, visit)


def _members(one: Partnership, visit: Visit) -> str:
    """Return the members, each a link to its network."""
    apart: dict[str, str | None] = {"what": None, FIND: None, "order": None}
    return ", ".join(
        anchor(town_href(visit, member.id, **apart), member.name) for member in one.members
    )


def _sources(found: Sequence[Citation], visit: Visit) -> str:
    """Return the sources folded away: title, publisher, dates, and what each supports."""
    items = "".join(source_item(source, visit) for source in found)
    count = escape(visit.plural("{count} source", "{count} sources", len(found)))
    return f'<details class="atlas-details"><summary>{count}</summary><ul>{items}</ul></details>'
