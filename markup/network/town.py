"""One town's network: the map, and the same in words."""

from collections.abc import Sequence
from html import escape

from address.address import href
from address.home import town_href
from address.kept import always
from address.links import HOME, WHAT
from address.lists import list_links
from address.ties import ENDED, YES
from address.visit import Visit
from answers.nearness import ties_words
from answers.network.lens import Lens, lens_of
from answers.network.partnerships import RESEARCHED_TIES
from answers.network.town import (
    MOST_LISTED,
    MOST_SECOND,
    MOST_SHOWN,
    TownAnswer,
    town_answer,
)
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.municipalities import Place
from markup.colours import colours
from markup.figures import Spec
from markup.network.controls import map_controls_html
from markup.network.lines import line_key
from markup.network.map import drawn, partner_map
from markup.network.partnerships import partnerships_html
from markup.parts import finding_html, flow, note_html
from markup.tables import headed_table_html
from markup.texts import anchor, website_link

_MOST_THEMES = 4
_MOST_VIA = 4
_MOST_NAMED = 6


def town_map(db: Catalogue, visit: Visit) -> Spec:
    """Return the map of the partners that are shown, as it is seen through the lens asked for."""
    answer = answered(town_answer, db, visit)
    shown = drawn(answer.home, answer.ties, answer.shown)
    return partner_map(shown, _lens(answer, visit), colours(visit))


def town_map_alt(answer: TownAnswer, visit: Visit) -> str:
    """Return what the map shows, for those who do not see it."""
    return visit(
        "Map of the partners of {town}. {finding}", town=answer.home.name, finding=answer.finding
    )


def _lens(answer: TownAnswer, visit: Visit) -> Lens:
    return lens_of(visit.address, _seen(answer))


def _seen(answer: TownAnswer) -> list[Place]:
    """Return the town and its partners of all years, the town first."""
    home = answer.home
    return [home, *(place for id_, place in answer.ever_places.items() if id_ != home.id)]


def town_key_html(db: Catalogue, visit: Visit) -> str:
    """Return what the lines of the map mean, and the ways to another part of it."""
    answer = answered(town_answer, db, visit)
    lines = drawn(answer.home, answer.ties, answer.shown).lines
    return flow(
        line_key((line.kind for line in lines), colours(visit), visit),
        map_controls_html(_lens(answer, visit), _seen(answer), visit),
    )


def town_notes_html(db: Catalogue, visit: Visit) -> str:
    """Return how to read the map, and what it leaves out."""
    answer = answered(town_answer, db, visit)
    said = [
        visit(
            "A full circle is a town with practices, a ring one without. The lines of a network "
            "meet in its middle. A district stands at its centre. A click on a town chooses it."
        ),
        *_outside(answer, visit),
        *_undated(answer, visit),
    ]
    return note_html(" ".join(said))


def _outside(answer: TownAnswer, visit: Visit) -> list[str]:
    lens = _lens(answer, visit)
    outside = [p.name for p in answer.shown if not lens.holds((p.latitude, p.longitude))]
    if not outside:
        return []
    named, more = outside[:_MOST_NAMED], len(outside) - _MOST_NAMED
    if more > 0:
        named.append(visit.plural("{count} more", "{count} more", more))
    return [visit("Outside this part of the map: {towns}.", towns=visit.list(named))]


def _undated(answer: TownAnswer, visit: Visit) -> list[str]:
    ties = (tie for joined in answer.ever.values() for tie in joined)
    undated = len({tie.id for tie in ties if not tie.since_year})
    if not (answer.chosen.dated() and undated):
        return []
    return [
        visit.plural(
            "{count} partnership has no stated first year and is left out here.",
            "{count} partnerships have no stated first year and are left out here.",
            undated,
        )
    ]


def town_finding_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding; of a town without partners what else there is."""
    answer = answered(town_answer, db, visit)
    return flow(
        finding_html(answer.finding), _other_ways_html(answer, visit) if answer.is_alone else ""
    )


def _other_ways_html(answer: TownAnswer, visit: Visit) -> str:
    """Return what there is besides partners in force: those that ended, and towns alike."""
    ways = []
    if answer.over and not answer.chosen.ended:
        label = visit.plural(
            "Show the {count} partnership that ended",
            "Show the {count} partnerships that ended",
            answer.over,
        )
        ways.append(anchor(href("", visit.address.changed(**{ENDED: YES})), label))
    alike = {**always(visit.address), WHAT: ["towns"], HOME: [answer.home.id]}
    ways.append(anchor(href("compare", alike), visit("Compare with towns alike")))
    return f'<p class="atlas-ways">{"".join(ways)}</p>'


def town_details_html(db: Catalogue, visit: Visit) -> str:
    """Return the partners, their partnerships and their partners, and the way to the gaps."""
    answer = answered(town_answer, db, visit)
    works = _Works(answer, visit)
    return flow(
        _left_out_html(answer, visit),
        _gaps_way_html(answer, visit),
        _partners_html(answer, works, visit),
        _partnerships_html(answer, visit),
        _second_html(answer, works, visit),
        note_html(visit(RESEARCHED_TIES)),
    )


def _left_out_html(answer: TownAnswer, visit: Visit) -> str:
    if len(answer.partners) <= MOST_SHOWN:
        return ""
    said = visit(
        "Shown are the {count} partners with the most practices; the download has all.",
        count=visit.number(MOST_SHOWN),
    )
    return note_html(said)


def _gaps_way_html(answer: TownAnswer, visit: Visit) -> str:
    """Lead on to the question for which one looks at partners: what do they do that we lack?"""
    gaps = {**always(visit.address), WHAT: ["gaps"], HOME: [answer.home.id]}
    label = visit("What {town} lacks that its partners do", town=answer.home.name)
    return f'<p class="atlas-ways">{anchor(href("compare", gaps), label)}</p>'


class _Works:
    """What towns do, as cells of a table; every number leads to its list."""

    def __init__(self, answer: TownAnswer, visit: Visit) -> None:
        self._answer = answer
        self._visit = visit
        unplaced = answer.counted.without("city")
        self._all = list_links(visit.address, ("city",), unplaced)
        self._one = list_links(visit.address, ("city", "theme"), unplaced)

    def html(self, town: str) -> str:
        """Return how many practices a town has, and on which themes the most."""
        visit, found = self._visit, self._answer.profiles.get(town)
        if found is None:
            filtered = self._answer.counted.parts()
            none = visit("no practice in the atlas yet")
            return escape(visit("no practice under this filter") if filtered else none)
        said = visit.plural("{count} practice", "{count} practices", found.practices)
        labels, themes = self._answer.labels["theme"], list(found.values.items())
        named = [
            f"{anchor(self._one(town, theme) or '', labels[theme])} {visit.number(count)}"
            for theme, count in themes[:_MOST_THEMES]
        ]
        more = len(themes) - _MOST_THEMES
        if more > 0:
            named.append(escape(visit.plural("{count} more", "{count} more", more)))
        every = anchor(self._all(town) or "", said)
        return visit("{axis}: {value}", axis=every, value=", ".join(named))


def _partners_html(answer: TownAnswer, works: _Works, visit: Visit) -> str:
    """Return direct partners: what joins us, since when, and what they do."""
    if not answer.partners:
        return ""
    rows = [
        [
            _reached(answer, place, visit),
            escape(ties_words(answer.around.towns[place.id], visit)),
            works.html(place.id),
        ]
        for place in answer.shown
    ]
    heads = (visit("Town"), visit("Joined by"), visit("Practices by theme"))
    return headed_table_html(visit("Partners of {town}", town=answer.home.name), heads, rows)


def _reached(answer: TownAnswer, place: Place, visit: Visit) -> str:
    """Return a town as a link to its network, with its website."""
    name = anchor(town_href(visit, place.id), place.name)
    site = answer.websites.get(place.id)
    return f"{name}<br>{website_link(site, place.name, visit)}" if site else name


def _partnerships_html(answer: TownAnswer, visit: Visit) -> str:
    """Return the partnerships themselves: since when, on what, with whom, by which source."""
    if not answer.partners:
        return ""
    title = visit("Partnerships of {town}", town=answer.home.name)
    table, rest = partnerships_html(title, answer.listed, visit), ""
    if len(answer.partnerships) > MOST_LISTED:
        rest = visit(
            "Shown are the first {count}; the view “All partnerships” has all.", count=MOST_LISTED
        )
    return flow(table, note_html(rest))


def _second_html(answer: TownAnswer, works: _Works, visit: Visit) -> str:
    """Return the partners' partners: through whom, and what they do."""
    if not answer.second:
        return ""
    rows = [
        [
            anchor(town_href(visit, place.id), place.name),
            escape(_via(answer, place.id, visit)),
            works.html(place.id),
        ]
        for place in answer.second[:MOST_SECOND]
    ]
    heads = (visit("Town"), visit("Through"), visit("Practices by theme"))
    table, rest = headed_table_html(visit("Partners of the partners"), heads, rows), ""
    if len(answer.second) > MOST_SECOND:
        count = visit.number(MOST_SECOND)
        rest = visit("Shown are the {count} with the most practices.", count=count)
    return flow(table, note_html(rest))


def _via(answer: TownAnswer, town: str, visit: Visit) -> str:
    names: Sequence[str] = [answer.labels["city"][partner] for partner in answer.around.via(town)]
    if len(names) <= _MOST_VIA + 1:
        return visit.list(names)
    more = visit.plural("{count} more", "{count} more", len(names) - _MOST_VIA)
    return visit.list([*names[:_MOST_VIA], more])
