"""A chain of partners as a line with stops: the towns, and between two of them what joins them."""

from collections.abc import Mapping
from html import escape

from catalogue.chains import Chain
from catalogue.filters import PracticeFilter
from catalogue.partnerships import Partnership
from ui.home import town_href
from ui.labels import capital, tie_kind
from ui.lists import list_links
from ui.network.lines import drawn_as
from ui.network.listing import years_words
from ui.texts import anchor
from ui.theme import Colours
from ui.words import Translator

_PAIRS = ("twinning", "friendship")
"""Kinds whose names say no more than the two towns, if they have no other member."""
_TWO = 2


class ChainLines:
    """Draws chains. ``practices`` are how many practices a town has, by its id."""

    def __init__(
        self,
        known: Mapping[str, Partnership],
        names: Mapping[str, str],
        practices: Mapping[str, int],
        colours: Colours,
        t: Translator,
    ) -> None:
        self._known = known
        self._names = names
        self._practices = practices
        self._list = list_links(("city",), PracticeFilter())
        self._colours = colours
        self._t = t

    def html(self, chain: Chain) -> str:
        """Return a chain from its first town to its last."""
        joined: list[tuple[str, ...]] = [*chain.joined, ()]
        stops = zip(chain.towns, joined, strict=True)
        said = escape(" → ".join(self._names[town] for town in chain.towns))
        items = "".join(self._stop(town, ids) for town, ids in stops)
        return f'<li><ol class="atlas-chain" aria-label="{said}">{items}</ol></li>'

    def _stop(self, town: str, ids: tuple[str, ...]) -> str:
        """Return a town, how much it does, and what joins it to the next one."""
        name = anchor(town_href(town, what=None, goal=None), self._names[town])
        ties = "".join(f"<p>{escape(self._tie(self._known[id_]))}</p>" for id_ in ids)
        kind = drawn_as(self._known[ids[0]].kind, self._colours) if ids else ""
        return f"<li{kind}><strong>{name}</strong> <small>{self._does(town)}</small>{ties}</li>"

    def _does(self, town: str) -> str:
        t, count = self._t, self._practices.get(town)
        if not count:
            return escape(t("no practice in the atlas yet"))
        said = t.plural("{count} practice", "{count} practices", count)
        return anchor(self._list(town) or "", said)

    def _tie(self, one: Partnership) -> str:
        """Return what a partnership is and since when; its name, if that says more."""
        t, kind = self._t, tie_kind(one.kind, self._t)
        years = [] if one.since_year is None else [t("since {year}", year=one.since_year)]
        if len(one.statements) > 1 or one.until_year is not None:
            years = [years_words(one, t)]
        if one.kind in _PAIRS and len(one.members) == _TWO:
            return ", ".join((capital(kind), *years))
        return t("{name} ({kind})", name=one.name, kind=", ".join((kind, *years)))
