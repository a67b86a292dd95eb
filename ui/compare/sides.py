"""Themes side by side, and target groups: which towns, kinds and years, and what combines them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.crossing import Crossing, Line, crossing
from catalogue.facets import facet_counts
from catalogue.filters import PERIOD
from catalogue.headlines import Headline, combining
from catalogue.patterns import patterns
from ui.choices import select, several, taken
from ui.compare.matrix import bars_html, matrix_selection, with_others
from ui.compare.parts import axis_labels, show_pooled, show_taken
from ui.filters import Asked
from ui.finding import show_caveat, show_finding
from ui.findings.sentences import Labels
from ui.findings.sides import combined_finding, sides_finding
from ui.kept import is_presenting
from ui.labels import axis_name
from ui.lists import list_links, practice_anchor
from ui.meeting.take_along import take_along
from ui.texts import foreign_note
from ui.words import Translator

MOST_SIDES = 4
_PREFILLED = _PAIR = 2
_LONGEST_LIST = 30
_MOST_ROWS = 20
_ALONG = ("city", "kind", PERIOD, "country", "size", "status")
_OTHER = {"theme": "group", "group": "theme"}


def show_themes(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw themes side by side."""
    _show_sides(db, "theme", now, t)


def show_groups(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw target groups side by side."""
    _show_sides(db, "group", now, t)


def _show_sides(db: Catalogue, axis: str, now: Asked, t: Translator) -> None:
    chosen = _choice(db, axis, now, t)
    if not chosen:
        return
    offered = {each: axis_name(each, t) for each in (*_ALONG, _OTHER[axis])}
    along = select("rows", t("Compared by"), offered, "city", key="compare_rows")
    compared = now.with_values(axis, chosen)
    _show_matrix(db, (along, axis), compared, t)
    if len(chosen) > 1 and not is_presenting():
        _show_combined(db, axis, compared, t)


def _choice(db: Catalogue, axis: str, now: Asked, t: Translator) -> Sequence[str]:
    """Draw the field in which one chooses what is compared, and return it."""
    name = f"{axis}s"
    label = {"theme": t("Themes compared"), "group": t("Target groups compared")}[axis]
    found = taken(name, now.labels[axis], MOST_SIDES, _largest(db, axis, now))
    several(
        name,
        label,
        now.labels[axis],
        found.values,
        key=f"compare_{name}",
        most=MOST_SIDES,
        placeholder=t("Type a name"),
    )
    show_taken(label, found, MOST_SIDES, t)
    return found.values


def _largest(db: Catalogue, axis: str, now: Asked) -> list[str]:
    """Return what a first visit compares: the values with the most practices."""
    counts = facet_counts(db, axis, now.filter)
    return sorted(counts, key=lambda value: (-counts[value], value))[:_PREFILLED]


def _crossed(
    db: Catalogue, axes: tuple[str, str], now: Asked, t: Translator
) -> tuple[Crossing, Labels]:
    """Cross what is compared, in the order in which it was chosen, with another axis."""
    along, axis = axes
    rows = axis_labels(along, now, t)
    lines = (Line(along, rows, _MOST_ROWS), Line(axis, now.labels[axis]))
    found = crossing(db, *lines, now.filter)
    named = with_others(rows, len(found.pooled[0]), t)
    return replace(found, columns=now.filter.chosen[axis]), (named, now.labels[axis])


def _show_matrix(db: Catalogue, axes: tuple[str, str], now: Asked, t: Translator) -> None:
    found, labels = _crossed(db, axes, now, t)
    said = sides_finding(found, labels, t)
    show_finding(said)
    rows, columns = (axis_name(axis, t) for axis in axes)
    caption = t("Practices: {rows} × {columns}", rows=rows, columns=columns)
    st.html(bars_html(caption, found, labels, list_links(axes, now.filter), t))
    show_pooled(found, t)
    show_caveat(t)

    take_along(
        "compare",
        f"praxisatlas-{axes[1]}s",
        lambda db: matrix_selection(
            caption, *_crossed(db, axes, now, t), head=rows, finding=said, t=t
        ),
        now,
        t,
    )


def _show_combined(db: Catalogue, axis: str, now: Asked, t: Translator) -> None:
    """Draw the practices that have several of the values compared."""
    found = patterns(db, (axis,), now.filter)
    combined = Counter[tuple[str, ...]]()
    for values, count in zip(found.values[0], found.counts, strict=True):
        if len(values) > 1:
            combined[values] += int(count)
    st.header(t("Practices that combine them"), anchor=False)
    show_finding(combined_finding(combined, now.labels[axis], t))
    listed = combining(db, axis, now.filter, language=t.language, limit=_LONGEST_LIST)
    if listed:
        items = "".join(_combined_html(one, axis, now, t) for one in listed)
        st.html(f'<ul class="atlas-list">{items}</ul>')
    if combined.total() > len(listed):
        st.caption(t("Only the newest {count} are listed; filters narrow them.", count=len(listed)))


def _combined_html(found: Headline, axis: str, now: Asked, t: Translator) -> str:
    shared = set(now.filter.chosen[axis]).intersection(found.values(axis))
    facts = [f"<strong>{escape(now.labels['city'][found.municipality_id])}</strong>"]
    if len(now.filter.chosen[axis]) > _PAIR:
        what = t.list(label for value, label in now.labels[axis].items() if value in shared)
        facts.append(escape(what))
    title = practice_anchor(found.id, found.title, found.language)
    return f"<li>{title}{foreign_note(found.language, t)}<br>{' · '.join(facts)}</li>"
