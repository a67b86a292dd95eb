"""Partners and their partners as tables: what joins us, what they do, how to reach them."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import Place, located, websites
from catalogue.nearness import SECOND, Surroundings, Tie, surroundings
from catalogue.profiles import Profile, profiles
from ui.filters import Asked
from ui.home import ties_words, town_href, website_link
from ui.labels import capital, tie_kind
from ui.lists import Link, list_links
from ui.tables import show_headed_table
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
    db: Catalogue,
    around: Surroundings,
    partners: Sequence[Place],
    now: Asked,
    t: Translator,
) -> None:
    """Draw direct partners: what joins us, since when, and what they do."""
    sites = websites(db, [place.id for place in partners])
    works = _Works(profiles(db, [place.id for place in partners], "theme", now.filter), now, t)
    rows = [
        [
            anchor(town_href(place.id), place.name)
            + (f"<br>{website_link(sites[place.id], place.name, t)}" if place.id in sites else ""),
            escape(ties_words(around.towns[place.id], t)),
            works.html(place.id),
        ]
        for place in partners
    ]
    heads = (t("Town"), t("Joined by"), t("Practices by theme"))
    show_headed_table(t("Partners of {town}", town=now.labels["city"][around.home]), heads, rows)


def show_second(db: Catalogue, around: Surroundings, now: Asked, t: Translator) -> None:
    """Draw the partners' partners: through whom, and what they do."""
    found = _second(db, around, now, t)
    if not found:
        return
    shown = found[:_MOST_SECOND]
    cells = _Works(profiles(db, [place.id for place in shown], "theme", now.filter), now, t)
    rows = [
        [
            anchor(town_href(place.id), place.name),
            escape(_via(around, place.id, now, t)),
            cells.html(place.id),
        ]
        for place in shown
    ]
    heads = (t("Town"), t("Through"), t("Practices by theme"))
    show_headed_table(t("Partners of the partners"), heads, rows)
    if len(found) > _MOST_SECOND:
        said = t("Shown are the {count} with the most practices.", count=t.number(_MOST_SECOND))
        st.caption(said)


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
        named = [
            f"{anchor(self._one(town, theme) or '', self._labels[theme])} {t.number(count)}"
            for theme, count in themes[:_MOST_THEMES]
        ]
        more = len(themes) - _MOST_THEMES
        if more > 0:
            named.append(escape(t.plural("{count} more", "{count} more", more)))
        return t(
            "{axis}: {value}", axis=anchor(self._all(town) or "", said), value=", ".join(named)
        )


def _second(db: Catalogue, around: Surroundings, now: Asked, t: Translator) -> list[Place]:
    """Return the partners' partners, those with the most practices under the filter first."""
    known = located(db, around.within(SECOND), t.language, now.filter)
    return neighbours(known, known)


def _via(around: Surroundings, town: str, now: Asked, t: Translator) -> str:
    names = [now.labels["city"][partner] for partner in around.towns[town].via]
    if len(names) <= _MOST_VIA + 1:
        return t.list(names)
    more = t.plural("{count} more", "{count} more", len(names) - _MOST_VIA)
    return t.list([*names[:_MOST_VIA], more])


def partners_frame(db: Catalogue, home: str, now: Asked, t: Translator) -> pd.DataFrame:
    """Return partners, a row for each tie, and their partners, with what reaches them."""
    around = surroundings(db, home, t.language, now.ties)
    known = located(db, around.partners, t.language, now.filter)
    second = _second(db, around, now, t)
    sites = websites(db, [*known, *(place.id for place in second)])
    cities = now.labels["city"]

    def row(place: Place, near: str, tie: Tie | None, through: str) -> list[object]:
        kind = capital(tie_kind(tie.kind, t)) if tie else ""
        since = tie.since_year if tie else None
        until = tie.until_year if tie else None
        website = sites.get(place.id, "")
        return [
            cities[home],
            place.name,
            near,
            through,
            kind,
            since,
            until,
            place.practices,
            website,
        ]

    rows = [
        row(place, t("direct partner"), tie, tie.name)
        for place in neighbours(known, known)
        for tie in around.towns[place.id].ties
    ]
    rows += [
        row(
            place,
            t("partner of a partner"),
            None,
            "; ".join(cities[partner] for partner in around.towns[place.id].via),
        )
        for place in second
    ]
    heads = [t("Our town"), t("Partner"), t("Nearness"), t("Through"), t("Kind")]
    heads += [t("Since"), t("Until"), t("Practices"), t("Website")]
    table = pd.DataFrame(rows, columns=heads)
    return table.astype({t("Since"): "Int64", t("Until"): "Int64"})


def partners_columns(t: Translator) -> list[str]:
    """Return the columns that a handout has of them; the rest is for spreadsheets."""
    return [t("Partner"), t("Nearness"), t("Through"), t("Since"), t("Practices")]
