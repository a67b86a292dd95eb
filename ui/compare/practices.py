"""Practices side by side: their facts in one table, what agrees and what differs in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import pandas as pd
import streamlit as st

from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue
from catalogue.headlines import headlines
from catalogue.practice import Practice, practices
from exports.document import Table
from ui import url
from ui.choices import NONE, Taken, several
from ui.compare.parts import show_taken
from ui.compare.views import MOST_PRACTICES
from ui.filters import Asked
from ui.finding import show_finding
from ui.findings.practices import practices_finding
from ui.labels import status, years
from ui.lists import practice_anchor
from ui.meeting.entries import practice_frame
from ui.meeting.take_along import Selection, take_along
from ui.tables import table_html
from ui.texts import foreign_note, navigation
from ui.words import Translator

PRACTICES = "practices"
_OFFERED = 300
_MOST_READ = 20
_EXAMPLE = 2


@dataclass(frozen=True)
class Fact:
    """One fact of all practices compared: its name, a cell of HTML each, and what they hold.

    ``values`` are compared; None is not known, and a text of its own has no values at all.
    """

    name: str
    cells: tuple[str, ...]
    values: tuple[tuple[str, ...] | None, ...] = ()

    @property
    def known(self) -> list[tuple[str, ...]]:
        """The values of the practices of which they are known."""
        return [each for each in self.values if each is not None]

    @property
    def agrees(self) -> bool | None:
        """Say whether all practices have the same; None if too little is known."""
        if len({frozenset(each) for each in self.known}) > 1:
            return False
        return True if len(self.known) == len(self.values) > 1 else None

    @property
    def common(self) -> list[str]:
        """The values that all practices have."""
        if len(self.known) < len(self.values):
            return []
        first, *rest = self.known
        return [value for value in first if all(value in other for other in rest)]


def show_practices(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of practices and their table."""
    asked = list(dict.fromkeys(url.current([PRACTICES]).get(PRACTICES, [])))[:_MOST_READ]
    known = {one.card.id: one for one in practices(db, asked, t.language)}
    found = list(known.values())[:MOST_PRACTICES]
    _show_choice(db, found, now, t)
    stale = tuple(id_ for id_ in asked if id_ not in known and id_ != NONE)
    taken = Taken(tuple(one.card.id for one in found), stale, len(known) > MOST_PRACTICES)
    show_taken(t("Practices compared"), taken, MOST_PRACTICES, t)
    if not found:
        _show_example(db, now, t)
        return
    facts, said = facts_of(found, t), ""
    if len(found) > 1:
        agreeing = {fact.name: fact.agrees for fact in facts if fact.agrees is not None}
        said = practices_finding(agreeing, t)
        show_finding(said)
    st.html(_table_html(found, facts, t))
    ids = [one.card.id for one in found]
    take_along(
        "compare",
        "praxisatlas-practices",
        lambda db: _selection(db, ids, said, t),
        now,
        t,
    )


def _show_example(db: Catalogue, now: Asked, t: Translator) -> None:
    """Offer two practices to begin with: the newest two that the filter leaves."""
    two = headlines(db, now.filter, t.language, _EXAMPLE)
    if len(two) < _EXAMPLE:
        return
    kept = {name: values for name, values in url.current().items() if name != PRACTICES}
    label = t("{first} and {second}", first=two[0].title, second=two[1].title)
    way = (url.href("", {**kept, PRACTICES: [one.id for one in two]}), label, False)
    said = escape(t("For example:"))
    st.html(
        f'<div class="atlas-ways"><p>{said}</p>{navigation(t("Practices compared"), [way])}</div>'
    )


def _show_choice(db: Catalogue, found: Sequence[Practice], now: Asked, t: Translator) -> None:
    """Draw the field to choose in: the practices that the filter leaves, and those chosen."""
    offered = {
        one.id: f"{now.labels['city'][one.municipality_id]}: {one.title}"
        for one in headlines(db, now.filter, t.language, _OFFERED)
    }
    chosen = {one.card.id: f"{one.card.municipality}: {one.card.title}" for one in found}
    several(
        PRACTICES,
        t("Practices compared"),
        {**offered, **chosen},
        list(chosen),
        key="compare_practices",
        most=MOST_PRACTICES,
        placeholder=t("Type a name"),
    )
    if len(offered) == _OFFERED:
        st.caption(t("Offered are the newest {count}; filters narrow them.", count=_OFFERED))


def facts_of(found: Sequence[Practice], t: Translator) -> list[Fact]:
    """Return the facts of practices, one after the other, as they stand in the table."""
    cards = [one.card for one in found]

    def one(name: str, values: Sequence[str | None], unknown: str = "") -> Fact:
        cells = tuple(escape(value or unknown) for value in values)
        return Fact(name, cells, tuple((value,) if value else None for value in values))

    def many(name: str, values: Sequence[tuple[str, ...]]) -> Fact:
        cells = tuple(escape("; ".join(each) or t("not stated")) for each in values)
        return Fact(name, cells, tuple(each or None for each in values))

    spans = [years(c.start_year, c.end_year, c.status, t) for c in cards]
    dated = [
        said if card.start_year or card.end_year else None
        for card, said in zip(cards, spans, strict=True)
    ]
    statuses = [None if card.status == UNKNOWN else status(card.status, t) for card in cards]
    return [
        one(t("Town"), [card.municipality for card in cards]),
        one(t("Country"), [each.country for each in found]),
        one(t("Town size"), [each.size_class for each in found], t("population not known")),
        one(t("Kind"), [card.kind for card in cards]),
        one(t("Years"), dated, t("start not stated")),
        one(t("Status"), statuses, t("not stated")),
        many(t("Themes"), [card.themes for card in cards]),
        many(t("Target groups"), [card.target_groups for card in cards]),
        many(t("Run by"), [each.organisations for each in found]),
        _text(t("What it is"), [(each.card.summary, each.card.language) for each in found], t),
        _text(
            t("What came of it"), [(each.outcome or "", each.card.language) for each in found], t
        ),
        Fact(t("Sources"), tuple(_sources(each, t) for each in found)),
    ]


def _text(name: str, texts: Sequence[tuple[str, str]], t: Translator) -> Fact:
    cells = tuple(
        f'<span lang="{escape(language)}">{escape(text)}</span>{foreign_note(language, t)}'
        if text
        else escape(t("The sources name no outcome."))
        for text, language in texts
    )
    return Fact(name, cells)


def _sources(found: Practice, t: Translator) -> str:
    items = "".join(
        f'<li><a href="{escape(source.url)}" lang="{escape(source.language)}" rel="noopener">'
        f"{escape(source.publisher)}</a>{foreign_note(source.language, t)}</li>"
        for source in found.citations
    )
    return f"<ul>{items}</ul>"


def _table_html(found: Sequence[Practice], facts: Sequence[Fact], t: Translator) -> str:
    """Return the table; each fact says whether it agrees."""
    heads = [t("Fact"), *(one.card.title for one in found)]
    read = [practice_anchor(one.card.id, t("Read this practice"), t.language) for one in found]
    rows = [[_head(fact, t), *fact.cells] for fact in facts]
    rows.append([escape(t("Practice")), *read])
    return table_html(t("Practices side by side"), heads, rows, look="atlas-side-by-side")


def _head(fact: Fact, t: Translator) -> str:
    """Return the name of a fact and in words whether the practices agree."""
    if len(fact.values) <= 1:
        return escape(fact.name)
    if fact.agrees is None:
        said = t("not known of all")
    elif fact.agrees:
        said = t("the same")
    elif fact.common:
        said = t("in common: {what}", what=", ".join(fact.common))
    else:
        said = t("different")
    return f"{escape(fact.name)}<br><small>{escape(said)}</small>"


def _selection(db: Catalogue, ids: Sequence[str], finding: str, t: Translator) -> Selection:
    """Return the practices with a table of their facts, a row for each practice."""
    rows = []
    for one in practices(db, ids, t.language):
        facts = {
            fact.name: "; ".join(fact.known[0]) if fact.known else t("not stated")
            for fact in facts_of([one], t)
            if fact.values
        }
        rows.append({t("Practice"): one.card.title, **facts})
    title = t("Practices side by side")
    table = Table(title, pd.DataFrame(rows))
    rows_of_csv = practice_frame(db, ids, t)
    return Selection(title, finding, tables=[table], practices=ids, by_hand=True, rows=rows_of_csv)
