"""A chain of partners as a line with stops: the towns, and between two of them what joins them."""

from collections.abc import Mapping
from html import escape

from address.home import town_href
from address.lists import list_links
from address.visit import Visit
from answers.network.partnerships import years_words
from answers.network.ways import MOST_CHAINS, ways_answer
from answers.remembered import answered
from catalogue.chains import Chain
from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.partnerships import Partnership
from markup.colours import Colours, colours
from markup.network.lines import drawn_as
from markup.parts import finding_html, flow, note_html
from markup.texts import anchor
from words.labels import capital, tie_kind


class ChainLines:
    """Draws chains. ``practices`` are how many practices a town has, by its id."""

    def __init__(
        self,
        known: Mapping[str, Partnership],
        names: Mapping[str, str],
        practices: Mapping[str, int],
        colours: Colours,
        visit: Visit,
    ) -> None:
        self._known = known
        self._names = names
        self._practices = practices
        self._list = list_links(visit.address, ("city",), PracticeFilter())
        self._colours = colours
        self._visit = visit

    def html(self, chain: Chain) -> str:
        """Return a chain from its first town to its last."""
        joined: list[tuple[str, ...]] = [*chain.joined, ()]
        stops = zip(chain.towns, joined, strict=True)
        said = escape(" → ".join(self._names[town] for town in chain.towns))
        items = "".join(self._stop(town, ids) for town, ids in stops)
        return f'<li><ol class="atlas-chain" role="list" aria-label="{said}">{items}</ol></li>'

    def _stop(self, town: str, ids: tuple[str, ...]) -> str:
        """Return a town, how much it does, and what joins it to the next one."""
        name = anchor(town_href(self._visit, town, what=None, goal=None), self._names[town])
        ties = "".join(f"<p>{escape(self._tie(self._known[id_]))}</p>" for id_ in ids)
        kind = drawn_as(self._known[ids[0]].kind, self._colours) if ids else ""
        return f"<li{kind}><strong>{name}</strong> <small>{self._does(town)}</small>{ties}</li>"

    def _does(self, town: str) -> str:
        visit, count = self._visit, self._practices.get(town)
        if not count:
            return escape(visit("no practice in the atlas yet"))
        said = visit.plural("{count} practice", "{count} practices", count)
        return anchor(self._list(town) or "", said)

    def _tie(self, one: Partnership) -> str:
        """Return what a partnership is and since when; its name, if that says more."""
        visit, kind = self._visit, tie_kind(one.kind, self._visit)
        years = self._years(one)
        said = visit("{kind}, {years}", kind=kind, years=years) if years else kind
        if _says_no_more(one, kind):
            return capital(said)
        return visit("{name} ({kind})", name=one.name, kind=said)

    def _years(self, one: Partnership) -> str:
        visit, since, until = self._visit, one.since_year, one.until_year
        if len(one.statements) > 1:
            return years_words(one, visit)
        if since and until:
            return f"{since}–{until}"
        if until:
            return visit("until {end}", end=until)
        return visit("since {start}", start=since) if since else ""


def _says_no_more(one: Partnership, kind: str) -> bool:
    """Say whether a name is made of the two towns and a word for the kind, as most are."""
    rest = one.name.casefold()
    for member in sorted((each.name.casefold() for each in one.members), key=len, reverse=True):
        rest = rest.replace(member, "")
    return rest.strip(" –-") in kind.casefold()


def ways_block_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding and the chains beside each other."""
    answer = answered(ways_answer, db, visit)
    lines = ChainLines(answer.known, answer.names, answer.practices, colours(visit), visit)
    items = "".join(lines.html(chain) for chain in answer.found)
    more = visit(
        "There may be more chains of the same length; {count} are shown.", count=MOST_CHAINS
    )
    return flow(
        finding_html(answer.finding),
        f'<ol class="atlas-chains" role="list">{items}</ol>' if items else "",
        note_html(more) if len(answer.found) == MOST_CHAINS else "",
    )
