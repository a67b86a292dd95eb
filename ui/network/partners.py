"""Partners and their partners as tables: what joins us, what they do, how to reach them."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, located, websites
from catalogue.nearness import SECOND, Surroundings, surroundings
from catalogue.profiles import Profile, profiles
from ui import url
from ui.compare.home import HOME, ties_words, website_link
from ui.compare.lists import Link, list_links
from ui.filters import Asked
from ui.tables import table_html
from ui.texts import anchor
from ui.words import Translator

_MOST_THEMES = 4
_MOST_SECOND = 40
_MOST_VIA = 4


def neighbours(places: Mapping[str, Place], ids: Iterable[str]) -> list[Place]:
    """Return places by id, those with the most practices first."""
    found = (places[id_] for id_ in ids)
    return sorted(found, key=lambda place: (-place.practices, place.id))


def partners_table(
    db: Catalogue, around: Surroundings, partners: Sequence[Place], now: Asked, t: Translator
) -> str:
    """Return direct partners as HTML: what joins us, since when, and what they do."""
    sites = websites(db, around.partners)
    works = _Works(profiles(db, around.partners, "theme", now.filter), now, t)
    rows = [
        [
            town_anchor(place)
            + (f"<br>{website_link(sites[place.id], place.name, t)}" if place.id in sites else ""),
            escape(ties_words(around.towns[place.id], t)),
            works.html(place.id),
        ]
        for place in partners
    ]
    heads = (t("Town"), t("Joined by"), t("Practices by theme"))
    return table_html(t("Partners of {town}", town=now.labels["city"][around.home]), heads, rows)


def show_second(db: Catalogue, around: Surroundings, now: Asked, t: Translator) -> None:
    """Draw the partners' partners: through whom, and what they do."""
    found = _second(db, around, t)
    if not found:
        return
    st.header(t("Partners of the partners"), anchor=False)
    shown = found[:_MOST_SECOND]
    works = _Works(profiles(db, [place.id for place in shown], "theme", now.filter), now, t)
    rows = [
        [town_anchor(place), escape(_via(around, place.id, now, t)), works.html(place.id)]
        for place in shown
    ]
    heads = (t("Town"), t("Through"), t("Practices by theme"))
    st.html(table_html(t("Partners of the partners"), heads, rows))
    if len(found) > _MOST_SECOND:
        said = t("Shown are the {count} with the most practices.", count=t.number(_MOST_SECOND))
        st.caption(said)


def town_anchor(place: Place) -> str:
    """Return a link that makes a town ours, as the click on the map does."""
    kept = {k: v for k, v in url.current().items() if k not in ("at", "extent", "page")}
    return anchor(url.href("", url.link(kept, **{HOME: place.id})), place.name)


class _Works:
    """What towns do, as cells of a table; every number leads to its list."""

    def __init__(self, found: Mapping[str, Profile], now: Asked, t: Translator) -> None:
        self._found = found
        self._labels = now.labels["theme"]
        self._filtered = bool(now.filter.parts())
        self._t = t
        unplaced = now.filter.without("city")
        self._all: Link = list_links(("city",), unplaced)
        self._one: Link = list_links(("city", "theme"), unplaced)

    def html(self, town: str) -> str:
        """Return how many practices a town has, and on which themes the most."""
        t, found = self._t, self._found.get(town)
        if found is None:
            none = t("no practice in the atlas yet")
            return escape(t("no practice under this filter") if self._filtered else none)
        said = t.plural("{count} practice", "{count} practices", found.practices)
        themes = list(found.values.items())
        named = ", ".join(
            f"{anchor(self._one(town, theme) or '', self._labels[theme])} {t.number(count)}"
            for theme, count in themes[:_MOST_THEMES]
        )
        more = len(themes) - _MOST_THEMES
        rest = f", {escape(t.plural('{count} more', '{count} more', more))}" if more > 0 else ""
        return f"{anchor(self._all(town) or '', said)}: {named}{rest}"


def _second(db: Catalogue, around: Surroundings, t: Translator) -> list[Place]:
    found = located(db, around.within(SECOND), t.language)
    return neighbours(found, found)


def _via(around: Surroundings, town: str, now: Asked, t: Translator) -> str:
    names = [now.labels["city"][partner] for partner in around.towns[town].via]
    if len(names) <= _MOST_VIA + 1:
        return t.list(names)
    more = t.plural("{count} more", "{count} more", len(names) - _MOST_VIA)
    return t.list([*names[:_MOST_VIA], more])


def table_to_take(db: Catalogue, home: str, now: Asked, t: Translator) -> pd.DataFrame:
    """Return partners and their partners to take away."""
    around = surroundings(db, home, t.language, now.ties)
    partners = located(db, around.partners, t.language)
    cities = now.labels["city"]
    direct = [
        [place.name, t("direct partner"), ties_words(around.towns[place.id], t), place.practices]
        for place in neighbours(partners, partners)
    ]
    further = [
        [
            place.name,
            t("partner of a partner"),
            ", ".join(cities[partner] for partner in around.towns[place.id].via),
            place.practices,
        ]
        for place in _second(db, around, t)
    ]
    heads = [t("Town"), t("Nearness"), t("Through"), t("Practices")]
    return pd.DataFrame([*direct, *further], columns=heads)
