"""What a page says, asked of the layers below Streamlit: all its HTML in the order of the page.

That takes milliseconds where a run of the page takes a second. Which blocks a page has is said here
a second time; ``tests/pages/test_wiring.py`` notices if a page draws others.
"""

from collections.abc import Callable, Iterator, Mapping

from address.address import Address
from address.kept import is_presenting, is_shared
from address.links import HOME, ON
from address.ordered import OrderedList
from address.sharing import link_for_others
from address.shortlist import shortlist
from address.steps import MOST, left_out, steps
from address.visit import Visit
from answers.asked import asked
from answers.by import by_axis
from answers.compare import views as comparisons
from answers.compare.crossing import crossed_axes, crossing_answer
from answers.compare.sides import axis_of, sides_chosen
from answers.compare.towns import towns_chosen
from answers.compare.years import years_answer
from answers.meeting.presenting import of_shortlist, sequence
from answers.meeting.shortlist import shortlist_answer
from answers.network import views as networks
from answers.network.town import town_answer
from answers.practices.listing import list_answer
from answers.practices.practice import practice_answer
from answers.views import view_of
from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.provenance import catalogue_info
from markup.about.contents import contents_html
from markup.compare.crossing import crossing_html
from markup.compare.gaps import gaps_html
from markup.compare.practices import practices_html
from markup.compare.sides import combined_html, sides_html
from markup.compare.towns import towns_details_html, towns_html, towns_ways_html
from markup.compare.years import years_html
from markup.examples import examples_html, other_examples_html
from markup.frame import footer_html, header_html
from markup.meeting.presentation import (
    add_shortlist_html,
    only_shown_html,
    titles_html,
)
from markup.meeting.presentation import (
    views_html as prepared_html,
)
from markup.meeting.presenting import presentation_bar_html
from markup.meeting.sharing import panel_html
from markup.meeting.shortlist import (
    entry_html,
    list_head_html,
    list_ways_html,
    presented_html,
    search_way_html,
    stale_html,
)
from markup.network.chain import ways_block_html
from markup.network.help import help_html
from markup.network.listing import list_html as partnerships_html
from markup.network.town import (
    town_details_html,
    town_finding_html,
    town_key_html,
    town_notes_html,
)
from markup.network.whole import bridges_and_groups_html, whole_html
from markup.parts import finding_html
from markup.practices.cards import list_html
from markup.practices.practice import (
    position_html,
    practice_html,
    related_html,
    unknown_practice_html,
)
from markup.start.start import holdings_and_ways_html, latest_and_places_html
from markup.views import views_html
from ui.frame.here import Here

Given = Mapping[str, str | list[str]]
"""Values of a link by name."""
Seen = Callable[..., str]
"""``seen("compare", "fr", what="gaps")``: the HTML of a page in a language, English without one."""
Parts = Iterator[str]


def visit_of(page: str, language: str, given: Given) -> Visit:
    """Return a reader who came by a link; the page is called as its file is."""
    values = {name: [v] if isinstance(v, str) else v for name, v in given.items()}
    path = "" if page == "start" else page
    return Visit(language, Address.of(path, {"lang": [language], **values}))


def page_html(db: Catalogue, visit: Visit) -> str:
    """Return all HTML of the page that the visit asks for, from head to foot."""
    return " ".join(part for part in _framed(Here(db, visit)) if part)


def _framed(here: Here) -> Parts:
    visit, on_stage = here.visit, is_presenting(here.visit.address)
    if not on_stage:
        yield header_html(visit)
    if is_shared(visit.address):
        yield panel_html(link_for_others(visit), visit)
    yield from _PAGES.get(visit.address.page, _nothing)(here)
    if on_stage:
        yield presentation_bar_html(sequence(here.db, visit), visit)
    else:
        yield footer_html(catalogue_info(here.db), visit)


def _nothing(_here: Here) -> Parts:
    yield from ()


def _start(here: Here) -> Parts:
    yield here.html(holdings_and_ways_html)
    yield here.html(latest_and_places_html)


def _practices(here: Here) -> Parts:
    if here.answer(list_answer).total:
        yield here.html(list_html)


def _practice(here: Here) -> Parts:
    on_stage = is_presenting(here.visit.address)
    if here.answer(practice_answer) is None:
        yield here.html(unknown_practice_html)
        return
    if not on_stage:
        yield f'<div class="atlas-position">{here.html(position_html)}</div>'
    yield here.html(practice_html)
    if not on_stage:
        yield here.html(related_html)


def _crossing(here: Here) -> Parts:
    wanted = crossed_axes(here.visit.address)
    if wanted.rows != wanted.columns and here.answer(crossing_answer).matrix.crossed.total:
        yield here.html(crossing_html)


def _towns(here: Here) -> Parts:
    yield here.html(towns_ways_html)
    if towns_chosen(comparisons.asked_in_view(here.db, here.visit), here.visit).values:
        yield here.html(towns_html)
        yield here.html(towns_details_html)


def _gaps(here: Here) -> Parts:
    yield here.html(gaps_html if _town(here, HOME) else examples_html)


def _sides(here: Here) -> Parts:
    now = comparisons.asked_in_view(here.db, here.visit)
    if sides_chosen(here.db, axis_of(here.visit), now, here.visit).values:
        yield here.html(sides_html)
        yield here.html(combined_html)


def _side_by_side(here: Here) -> Parts:
    yield here.html(practices_html)


def _years(here: Here) -> Parts:
    if practice_count(here.db, comparisons.asked_in_view(here.db, here.visit).filter):
        yield finding_html(here.answer(years_answer).finding)
        yield here.html(years_html)


def _town_network(here: Here) -> Parts:
    if not _town(here, HOME):
        yield here.html(examples_html)
        return
    yield here.html(town_finding_html)
    if here.answer(town_answer).is_alone:
        return
    yield here.html(town_key_html)
    yield here.html(town_notes_html)
    if not is_presenting(here.visit.address):
        yield here.html(town_details_html)


def _help(here: Here) -> Parts:
    labels, axis = asked(here.db, here.visit).labels, by_axis(here.visit.address)
    if not _town(here, HOME):
        yield here.html(examples_html)
    elif here.visit.address.many(ON, labels[axis]):
        yield here.html(help_html)


def _chains(here: Here) -> Parts:
    home, goal = _town(here, HOME), _town(here, "goal")
    if not home or not goal:
        yield here.html(other_examples_html if home else examples_html)
    elif home != goal:
        yield here.html(ways_block_html)


def _whole(here: Here) -> Parts:
    yield here.html(whole_html)
    if not is_presenting(here.visit.address):
        yield here.html(bridges_and_groups_html)


def _partnerships(here: Here) -> Parts:
    yield here.html(partnerships_html)


def _shortlist(here: Here) -> Parts:
    visit, answer = here.visit, shortlist_answer(here.db, here.visit)
    if answer.stale:
        yield stale_html(answer.stale, visit)
    if not answer.shown:
        yield search_way_html(visit)
        return
    if is_presenting(visit.address):
        yield presented_html(answer, visit)
        return
    yield list_head_html(answer, visit)
    yield list_ways_html(answer.shown, visit)
    given: OrderedList = shortlist(visit.address, [card.short_id for card in answer.shown])
    yield from (entry_html(card, given, visit) for card in answer.shown)


def _presentation(here: Here) -> Parts:
    visit, views = here.visit, steps(here.visit)
    if is_presenting(visit.address):
        yield titles_html(here.db, views, visit)
        return
    if left_out(visit):
        yield only_shown_html(views, visit)
    if views:
        yield prepared_html(here.db, views, visit)
    ids = {view.id for view in views}
    more = [step.id for step in of_shortlist(here.db, visit) if step.id not in ids]
    if more[: MOST - len(views)]:
        yield add_shortlist_html(more[: MOST - len(views)], views, visit)


def _contents(here: Here) -> Parts:
    yield here.html(contents_html)


def _town(here: Here, name: str) -> str:
    """Return a town of the address that the catalogue has; empty without one."""
    labels = asked(here.db, here.visit).labels
    return here.visit.address.one(name, list(labels["city"]), "")


_COMPARISONS = {
    "crossing": _crossing,
    "towns": _towns,
    "gaps": _gaps,
    "themes": _sides,
    "groups": _sides,
    "practices": _side_by_side,
    "years": _years,
}
_NETWORKS = {
    "town": _town_network,
    "help": _help,
    "ways": _chains,
    "whole": _whole,
    "list": _partnerships,
}


def _compare(here: Here) -> Parts:
    yield views_html(here.visit("Ways to compare"), comparisons.VIEWS, here.visit)
    yield from _COMPARISONS[view_of(here.visit.address, comparisons.VIEWS)](here)


def _network(here: Here) -> Parts:
    yield views_html(here.visit("Views of the network"), networks.VIEWS, here.visit)
    yield from _NETWORKS[view_of(here.visit.address, networks.VIEWS)](here)


_PAGES: Mapping[str, Callable[[Here], Parts]] = {
    "": _start,
    "practices": _practices,
    "practice": _practice,
    "compare": _compare,
    "network": _network,
    "shortlist": _shortlist,
    "presentation": _presentation,
    "data": _contents,
}
