"""A chain of partners as a line with stops: the towns, and between two of them what joins them."""

from collections.abc import Mapping
from dataclasses import replace
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


def pairs_first(chain: Chain, known: Mapping[str, Partnership]) -> Chain:
    """Return a chain that names the closest partnership of two towns first.

    That is the one with the fewest members, and among equals the oldest.
    """

    def closeness(id_: str) -> tuple[object, ...]:
        one = known[id_]
        return len(one.members), one.since_year is None, one.since_year, id_

    joined = (tuple(sorted(ids, key=closeness)) for ids in chain.joined)
    return replace(chain, joined=tuple(joined))


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
        return f'<li><ol class="atlas-chain" role="list" aria-label="{said}">{items}</ol></li>'

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
        years = self._years(one)
        said = t("{kind}, {years}", kind=kind, years=years) if years else kind
        if _says_no_more(one, kind):
            return capital(said)
        return t("{name} ({kind})", name=one.name, kind=said)

    def _years(self, one: Partnership) -> str:
        t, since, until = self._t, one.since_year, one.until_year
        if len(one.statements) > 1:
            return years_words(one, t)
        if since and until:
            return f"{since}–{until}"
        if until:
            return t("until {end}", end=until)
        return t("since {start}", start=since) if since else ""


def _says_no_more(one: Partnership, kind: str) -> bool:
    """Say whether a name is made of the two towns and a word for the kind, as most are."""
    rest = one.name.casefold()
    for member in sorted((each.name.casefold() for each in one.members), key=len, reverse=True):
        rest = rest.replace(member, "")
    return rest.strip(" –-") in kind.casefold()
