"""Gaps and models: what our town lacks, who near us has it, and how to reach them."""

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.gaps import Gap, Model, gaps, models
from catalogue.municipalities import places, websites
from catalogue.nearness import COUNTRY, PARTNER, SIZE, surroundings
from ui import url
from ui.compare.home import HOME, home_choice, nearness_words, show_stale_home
from ui.compare.lists import list_links, practice_anchor
from ui.compare.parts import by_choice, show_caveat, show_finding
from ui.downloads import csv_button
from ui.filters import Asked
from ui.findings.gaps import gaps_finding
from ui.labels import axis_name, years
from ui.tables import table_html
from ui.texts import anchor, navigation
from ui.words import N_, Translator

GAP = "gap"
_MOST_MODELS = 8
_EXAMPLES = 6
_COMPARISON = N_(
    "Comparison towns are the partners, the towns of the same country and those of the same size, "
    "as far as the atlas has any practice of them."
)
_CIRCLES = {PARTNER: N_("Partner towns"), COUNTRY: N_("Same country"), SIZE: N_("Same size")}


def show_gaps(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of our town, its gaps, and for the gaps the practices to learn from."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="compare_choice"):
        home = home_choice(now, t)
        axis = by_choice(t)
    show_stale_home(now, t)
    if not home:
        _show_examples(db, t)
        return
    around = surroundings(db, home, t.language)
    found = gaps(db, axis, around, now.filter)
    show_finding(gaps_finding(now.labels["city"][home], axis, found, now.labels[axis], t))
    shown = _shown(found)
    if shown:
        table, side = st.columns([11, 9], gap="large")
        with table:
            st.html(_table_html(home, shown, found, now, t))
        with side:
            learnt = models(db, shown, around, now.filter, language=t.language, limit=_MOST_MODELS)
            sites = websites(db, [model.card.municipality_id for model in learnt])
            st.html(_standing_html(home, shown, now, t))
            st.html(_models_html(shown, learnt, sites, now, t))
    st.caption(t(_COMPARISON))
    show_caveat(t)
    csv_button("compare_csv", "praxisatlas-gaps", lambda db: _table(db, home, axis, now, t), now, t)


def _shown(found: Sequence[Gap]) -> Gap | None:
    """Return the theme or target group that the address names, else the most urgent gap."""
    asked = url.one(GAP, [gap.value for gap in found], "")
    return next((gap for gap in found if gap.value == asked), next(iter(found), None))


def _show_examples(db: Catalogue, t: Translator) -> None:
    """Say what to do, and offer towns to begin with."""
    st.info(
        t(
            "Choose your town. The atlas then shows what its partners and similar towns do "
            "that it lacks."
        )
    )
    kept = url.current()
    ways = [
        (url.href("", url.link(kept, **{HOME: place.id})), place.name, False)
        for place in places(db, t.language)[:_EXAMPLES]
    ]
    if ways:
        st.html(f"<p>{escape(t('For example:'))}</p>{navigation(t('Our town'), ways)}")


def _standing_html(home: str, gap: Gap, now: Asked, t: Translator) -> str:
    """Return in words how our town stands, and whose practices follow."""
    town = now.labels["city"][home]
    own = t.plural(
        "{town} has {count} practice.", "{town} has {count} practices.", gap.own, town=town
    )
    if not gap.own:
        own = t("{town} has no practice.", town=town)
    follows = t("To learn from, partners first:") if gap.towns else t("No other town has one.")
    label = escape(now.labels[gap.axis][gap.value])
    return f'<div class="atlas-models"><h2>{label}</h2><p>{escape(f"{own} {follows}")}</p></div>'


def _models_html(
    gap: Gap, found: Sequence[Model], sites: Mapping[str, str], now: Asked, t: Translator
) -> str:
    """Return the practices to learn from for a gap, each with the reason why it is shown."""
    items = "".join(
        _model_html(model, sites.get(model.card.municipality_id), now, t) for model in found
    )
    more = sum(gap.towns.values()) - len(found)
    way = ""
    if more > 0:
        said = t.plural("All practices: {count} more", "All practices: {count} more", more)
        way = f"<p>{anchor(list_links((gap.axis,))(gap.value) or '', said)}</p>"
    return f'<div class="atlas-models"><ol>{items}</ol>{way}</div>'


def _model_html(model: Model, website: str | None, now: Asked, t: Translator) -> str:
    card = model.card
    when = years(card.start_year, card.end_year, card.status, t)
    reach = ""
    if website:
        said = escape(t("Website of {town}", town=card.municipality))
        reach = f' · <a href="{escape(website)}" rel="noopener">{said}</a>'
    return (
        f"<li>{practice_anchor(card.id, card.title, card.language)}<br>"
        f"<strong>{escape(card.municipality)}</strong> · {escape(card.kind)} · {escape(when)}<br>"
        f"{escape(nearness_words(model.nearness, now, t))}{reach}</li>"
    )


def _table_html(home: str, shown: Gap, found: Sequence[Gap], now: Asked, t: Translator) -> str:
    """Return all values with our count, the circles' shares and the gap in a word."""
    axis = shown.axis
    link = list_links(("city", axis))
    heads = [
        axis_name(axis, t),
        now.labels["city"][home],
        *(t(label) for label in _CIRCLES.values()),
        t("Gap"),
    ]
    rows = [
        [
            anchor(
                url.href("", url.link(url.current(), **{GAP: gap.value})),
                now.labels[axis][gap.value],
                current=gap is shown,
            ),
            anchor(link(home, gap.value) or "", t.number(gap.own)) if gap.own else "0",
            *(escape(_share(gap, circle, t)) for circle in _CIRCLES),
            escape(_gap_word(gap, t)),
        ]
        for gap in found
    ]
    caption = t("Own practices, and towns that have some")
    return table_html(caption, heads, rows, look="atlas-gaps")


def _share(gap: Gap, circle: int, t: Translator) -> str:
    share = gap.shares[circle]
    if not share.towns:
        return t("no town known")
    return t("{having} of {towns}", having=t.number(share.having), towns=t.number(share.towns))


def _gap_word(gap: Gap, t: Translator) -> str:
    if gap.is_missing:
        return t("missing")
    if not gap.own:
        return t("nobody has one")
    return t("little") if gap.is_little else t("no gap")


def _table(db: Catalogue, home: str, axis: str, now: Asked, t: Translator) -> pd.DataFrame:
    """Return the gaps as numbers to take away."""
    found = gaps(db, axis, surroundings(db, home, t.language), now.filter)
    rows = [
        [
            now.labels[axis][gap.value],
            gap.own,
            *(n for c in _CIRCLES for n in (gap.shares[c].having, gap.shares[c].towns)),
            _gap_word(gap, t),
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
    return pd.DataFrame(
        rows, columns=[axis_name(axis, t), now.labels["city"][home], *heads, t("Gap")]
    )
