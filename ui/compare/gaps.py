"""Gaps and models: what our town lacks, and who near us has it."""

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.gaps import Gap, gaps, models, own_filter
from catalogue.nearness import COUNTRY, PARTNER, SECOND, SIZE, Surroundings, surroundings
from catalogue.patterns import patterns
from exports.document import Table
from ui import url
from ui.compare.partners import show_partners
from ui.filter_words import show_unknown
from ui.filters import Asked
from ui.finding import by_choice, show_caveat, show_finding
from ui.findings.gaps import Town, gaps_finding
from ui.home import home_choice, reasons, show_stale_home
from ui.kept import is_presenting
from ui.labels import axis_name
from ui.lists import list_links
from ui.meeting.take_along import Make, Selection, take_along
from ui.models import MOST_MODELS, show_models
from ui.network.parts import show_examples
from ui.tables import table_html
from ui.texts import anchor
from ui.words import N_, Translator

GAP = "gap"
_COMPARISON = N_(
    "Comparison towns are the partners, the towns of the same country and those of the same size, "
    "as far as the atlas has any practice of them. “No entry” means that one of them has a "
    "practice and our town has none in the atlas; “few entries”, that ours has fewer than the "
    "towns of one of these groups on average."
)
_BEYOND = N_(
    "The partners’ partners stand beside them, because partners can introduce you; they do not "
    "decide what a gap is."
)
_CIRCLES = {
    PARTNER: N_("Partner towns"),
    SECOND: N_("Their partners"),
    COUNTRY: N_("Same country"),
    SIZE: N_("Same size"),
}


def show_gaps(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of our town, its gaps, and for one the practices to learn from."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        home = home_choice(now, t)
        axis = by_choice(t("Compared by"), t)
    show_stale_home(now, t)
    if not home:
        _show_examples(db, t)
        return
    around = surroundings(db, home, t.language)
    found = gaps(db, axis, around, now.filter)
    known = {*now.labels["theme"], *now.labels["group"]}
    show_unknown([(t("Gap"), value) for value in url.unknown(GAP, known)], t)
    filtered = bool(now.filter.parts())
    town = Town(now.labels["city"][home], len(around.partners), filtered)
    said = gaps_finding(town, found, now.labels[axis], t)
    show_finding(said)
    show_caveat(t)
    if found:
        _show_table_and_models(db, around, found, now, t)
    if not is_presenting():
        show_partners(db, around, now, t)
    take_along(
        "compare",
        "praxisatlas-gaps",
        _maker(home, axis, said, now, t),
        now,
        t,
    )


def _show_table_and_models(
    db: Catalogue, around: Surroundings, found: Sequence[Gap], now: Asked, t: Translator
) -> None:
    """Draw all gaps, and beside them the practices to learn from for the one chosen."""
    axis, home = found[0].axis, around.home
    asked = url.one(GAP, [gap.value for gap in found], found[0].value)
    shown = next(gap for gap in found if gap.value == asked)
    unfiltered = (
        patterns(db, (axis,), PracticeFilter(chosen={"city": (home,)})).sums()
        if now.filter.parts()
        else {}
    )
    if is_presenting():
        _show_one_thought(db, around, shown, found, now, t=t)
        return
    table, side = st.columns([5, 3], gap="large")
    with table:
        st.html(_table_html(home, shown, found, unfiltered, now, t=t))
        st.caption(f"{t(_COMPARISON)} {t(_BEYOND)}")
    with side:
        show_models(db, around, shown, now, t)


def _show_one_thought(
    db: Catalogue,
    around: Surroundings,
    shown: Gap,
    found: Sequence[Gap],
    now: Asked,
    *,
    t: Translator,
) -> None:
    """Draw for a stage whom to learn from for the gap that the link names, else the gaps."""
    if url.text(GAP):
        show_models(db, around, shown, now, t)
        return
    gaps_only = [gap for gap in found if gap.is_missing or gap.is_little]
    st.html(_table_html(around.home, shown, gaps_only, {}, now, t=t))


def _show_examples(db: Catalogue, t: Translator) -> None:
    """Say what to do, and offer towns to begin with."""
    st.info(
        t(
            "Choose your town. The atlas then shows what its partners and similar towns do "
            "that it lacks."
        )
    )
    show_examples(db, t)


def _table_html(
    home: str,
    shown: Gap,
    found: Sequence[Gap],
    unfiltered: Mapping[str, int],
    now: Asked,
    *,
    t: Translator,
) -> str:
    """Return all values with our count, the circles' shares and the gap in a word."""
    axis = shown.axis
    link = list_links((axis,), own_filter(home, now.filter))
    heads = [
        axis_name(axis, t),
        t("Gap"),
        now.labels["city"][home],
        *(t(label) for label in _CIRCLES.values()),
    ]
    rows = [
        [
            anchor(
                url.href("", url.link(url.current(), **{GAP: gap.value})),
                now.labels[axis][gap.value],
                current=gap is shown,
            ),
            escape(_gap_word(gap, t)),
            _own(gap, link(gap.value), unfiltered.get(gap.value, 0), t),
            *(escape(_share(gap, circle, t)) for circle in _CIRCLES),
        ]
        for gap in found
    ]
    caption = t("Our practices, and how many other towns have some")
    return table_html(caption, heads, rows, look="atlas-gaps")


def _own(gap: Gap, href: str | None, unfiltered: int, t: Translator) -> str:
    """Return our own count; if a filter hides some, how many there are without it."""
    said = anchor(href or "", t.number(gap.own)) if gap.own else "0"
    if unfiltered <= gap.own:
        return said
    without = t("({count} without the filter)", count=t.number(unfiltered))
    return f"{said} <small>{escape(without)}</small>"


def _share(gap: Gap, circle: int, t: Translator) -> str:
    share = gap.shares[circle]
    return t("{having} of {towns}", having=t.number(share.having), towns=t.number(share.towns))


def _gap_word(gap: Gap, t: Translator) -> str:
    if gap.is_missing:
        return t("no entry")
    if not gap.own and gap.shares[SECOND].having:
        return t("only partners’ partners")
    if not gap.own:
        return t("no comparison town either") if gap.towns else t("no town either")
    return t("few entries") if gap.is_little else t("no gap")


def _maker(home: str, axis: str, finding: str, now: Asked, t: Translator) -> Make:
    """Return what makes the gaps, and the practices to learn from for the one that is shown."""
    asked = url.text(GAP)

    def make(db: Catalogue) -> Selection:
        around = surroundings(db, home, t.language)
        found = gaps(db, axis, around, now.filter)
        shown = [gap for gap in found if gap.value == asked] or found[:1]
        learnt = [
            model.card
            for gap in shown
            for model in models(db, gap, around, now.filter, language=t.language, limit=MOST_MODELS)
        ]
        towns = {card.municipality_id for card in learnt}
        title = t("Gaps and models: {town}", town=now.labels["city"][home])
        caption = t("Our practices, and how many other towns have some")
        tables = [Table(caption, _table(found, home, now, t))]
        return Selection(
            title,
            finding,
            tables=tables,
            practices=[card.id for card in learnt],
            reasons=reasons(around, towns, now, t),
            about=now.labels[axis][shown[0].value] if shown else "",
        )

    return make


def _table(found: Sequence[Gap], home: str, now: Asked, t: Translator) -> pd.DataFrame:
    """Return the gaps as numbers to take away."""
    rows = [
        [
            now.labels[gap.axis][gap.value],
            _gap_word(gap, t),
            gap.own,
            *(n for c in _CIRCLES for n in (gap.shares[c].having, gap.shares[c].towns)),
        ]
        for gap in found
    ]
    heads = [
        head
        for label in _CIRCLES.values()
        for head in (
            t("{circle}: towns that have some", circle=t(label)),
            t("{circle}: towns", circle=t(label)),
        )
    ]
    axis = found[0].axis if found else "theme"
    columns = [axis_name(axis, t), t("Gap"), now.labels["city"][home], *heads]
    return pd.DataFrame(rows, columns=columns)
