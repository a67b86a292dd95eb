"""The network as such: its figures as HTML, each number with its list."""

from collections.abc import Iterable, Mapping
from html import escape

from address.address import href
from address.kept import is_presenting
from address.links import HOME, PAGE, WHAT
from address.ties import BETWEEN, KIND, SINCE, UNTIL
from address.visit import Visit
from answers.network.partnerships import RESEARCHED_TIES
from answers.network.whole import (
    COUNTRIES,
    DECADES,
    MOST_COUNTRIES,
    WholeAnswer,
    decade_words,
    whole_answer,
)
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.partnership_filter import KINDS
from markup.network.groups import bridges_html, groups_html
from markup.parts import finding_html, flow, heading_html, note_html
from markup.tables import table_html
from markup.texts import anchor
from words.findings.network import countries_finding, decades_finding
from words.labels import capital, tie_kind

# Share of the accent colour behind the highest count, per cent: text on it keeps its contrast.
_DARKEST = 45
_EMPTY = '<span class="atlas-gap">0</span>'


def whole_html(db: Catalogue, visit: Visit) -> str:
    """Return how the network hangs together, countries and decades, if any fits the filter."""
    answer = answered(whole_answer, db, visit)
    presenting = is_presenting(visit.address)
    return flow(
        finding_html(answer.finding),
        note_html(answer.caveat),
        _countries_html(answer, visit) if answer.pairs.countries else "",
        _decades_html(answer, visit) if answer.pairs.countries and not presenting else "",
    )


def bridges_and_groups_html(db: Catalogue, visit: Visit) -> str:
    """Return the towns that hold the network together."""
    answer = answered(whole_answer, db, visit)
    return flow(
        bridges_html(answer, visit), groups_html(answer, visit), note_html(visit(RESEARCHED_TIES))
    )


def _list_href(visit: Visit, chosen: Mapping[str, Iterable[str]]) -> str:
    """Return the address of the partnerships with these values besides the filter."""
    kept = visit.address.without(WHAT, HOME, PAGE, *chosen)
    return href("", {**kept, WHAT: ["list"], **chosen})


def _countries_html(answer: WholeAnswer, visit: Visit) -> str:
    """Return countries by countries; each number leads to its partnerships."""
    labels, found = answer.labels["country"], answer.pairs
    shown = found.countries[:MOST_COUNTRIES]
    rows = [
        [escape(labels[row]), *(_pair(answer, row, column, visit) for column in shown)]
        for row in shown
    ]
    heads = [visit("Country"), *(labels[country] for country in shown)]
    look = "atlas-matrix atlas-many atlas-no-sums"
    left, rest = len(found.countries) - len(shown), ""
    if left:
        rest = visit.plural(
            "{count} country with fewer partnerships is in the download.",
            "{count} countries with fewer partnerships are in the download.",
            left,
        )
    return flow(
        heading_html(visit("Which countries are joined"), countries_finding(found, labels, visit)),
        table_html(visit(COUNTRIES), heads, rows, look=look),
        note_html(rest),
    )


def _pair(answer: WholeAnswer, row: str, column: str, visit: Visit) -> str:
    """Return a number of partnerships, shaded, as a link to their list."""
    count = answer.pairs.counts.get((row, column), 0)
    if not count:
        return _EMPTY
    labels, both = answer.labels["country"], dict.fromkeys((row, column))
    said = visit.number(count)
    name = visit("{axis}: {value}", axis=visit.list(labels[c] for c in both), value=said)
    link = anchor(_list_href(visit, {BETWEEN: both}), said, name=name)
    if answer.chosen.between:
        # Two pairs of countries at once is nothing that a link can ask for.
        link = f"<span>{said}</span>"
    shade = count / max(answer.pairs.counts.values()) * _DARKEST
    return f'<span class="atlas-heat" style="--shade:{shade:.0f}%">{link}</span>'


def _decades_html(answer: WholeAnswer, visit: Visit) -> str:
    """Return how many partnerships began in each decade, by kind."""
    found = answer.decades
    kinds = [kind for kind in KINDS if any(kind in counts for counts in found.values())]
    rows = [
        [
            escape(decade_words(decade, visit)),
            _bar(answer, decade, visit),
            *(_of_kind(answer, decade, kind, visit) for kind in kinds),
        ]
        for decade in found
    ]
    heads = [
        visit("Begun"),
        visit("Partnerships"),
        *(capital(tie_kind(kind, visit)) for kind in kinds),
    ]
    look = "atlas-matrix atlas-bars atlas-narrow atlas-no-sums"
    heading = heading_html(visit("When they began"), decades_finding(found, visit))
    return flow(heading, table_html(visit(DECADES), heads, rows, look=look))


def _begun(answer: WholeAnswer, decade: int) -> dict[str, list[str]]:
    """Return the years of a decade as far as the filter leaves them."""
    first = max(decade, answer.chosen.first_year or decade)
    last = min(decade + 9, answer.chosen.last_year or decade + 9)
    return {SINCE: [str(first)], UNTIL: [str(last)]}


def _bar(answer: WholeAnswer, decade: int | None, visit: Visit) -> str:
    counts = {each: sum(kinds.values()) for each, kinds in answer.decades.items()}
    said = visit.number(counts[decade])
    link = f"<span>{said}</span>"
    if decade is not None:
        name = visit("{axis}: {value}", axis=decade_words(decade, visit), value=said)
        link = anchor(_list_href(visit, _begun(answer, decade)), said, name=name)
    share = counts[decade] / max(counts.values())
    return f'<span class="atlas-bar"><i style="--share:{share:.2f}"></i>{link}</span>'


def _of_kind(answer: WholeAnswer, decade: int | None, kind: str, visit: Visit) -> str:
    count = answer.decades[decade].get(kind, 0)
    if not count:
        return _EMPTY
    said = visit.number(count)
    if decade is None:
        return f"<span>{said}</span>"
    axis = f"{decade_words(decade, visit)}, {tie_kind(kind, visit)}"
    name = visit("{axis}: {value}", axis=axis, value=said)
    target = _list_href(visit, {**_begun(answer, decade), KIND: [kind]})
    return anchor(target, said, name=name)
