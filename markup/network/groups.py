"""Groups of closely linked towns, and the towns that bridge them."""

from html import escape

from address.home import town_href
from address.visit import Visit
from answers.network.whole import BRIDGES, GROUPS, WholeAnswer
from catalogue.linkage import Group
from markup.parts import heading_html
from markup.tables import table_html
from markup.texts import anchor
from words.findings.network import groups_finding

_NAMED = 6


def bridges_html(answer: WholeAnswer, visit: Visit) -> str:
    """Return the towns whose partners belong to many groups."""
    if not answer.bridges:
        return ""
    rows = [
        [
            _town(each.town, answer, visit),
            visit.number(each.groups_reached),
            visit.number(each.partners),
        ]
        for each in answer.bridges
    ]
    heads = [visit("Town"), visit("Other groups with a partner"), visit("Direct partners")]
    explained = visit(
        "Towns fall into groups that are more closely linked with each other than with the "
        "rest. Who has partners in many groups can open doors to all of them."
    )
    heading = heading_html(visit("Towns that bridge groups"), explained)
    return heading + table_html(visit(BRIDGES), heads, rows)


def groups_html(answer: WholeAnswer, visit: Visit) -> str:
    """Return the largest groups of closely linked towns."""
    if not answer.groups:
        return ""
    rows = [
        [
            visit.number(group.number),
            _members(group, answer, visit),
            visit.number(len(group.towns)),
            visit.number(group.countries),
        ]
        for group in answer.groups
    ]
    heads = [visit("Group"), visit("Best linked towns"), visit("Towns"), visit("Countries")]
    explained = groups_finding(answer.groups, answer.labels["city"], visit)
    heading = heading_html(visit("Groups of closely linked towns"), explained)
    return heading + table_html(visit(GROUPS), heads, rows)


def _members(group: Group, answer: WholeAnswer, visit: Visit) -> str:
    """Return the best linked towns of a group; the others unfold."""
    first = ", ".join(_town(town, answer, visit) for town in group.towns[:_NAMED])
    rest = group.towns[_NAMED:]
    if not rest:
        return first
    more = escape(visit.plural("{count} more", "{count} more", len(rest)))
    others = ", ".join(_town(town, answer, visit) for town in rest)
    return f'{first}<details class="atlas-details"><summary>{more}</summary>{others}</details>'


def _town(town: str, answer: WholeAnswer, visit: Visit) -> str:
    return anchor(town_href(visit, town, what=None), answer.labels["city"][town])
