"""Gaps and models as HTML."""

from collections.abc import Iterator, Sequence
from html import escape

from address.address import href
from address.kept import is_presenting
from address.links import GAP
from address.lists import list_links
from address.visit import Visit
from answers.compare.gaps import CAPTION, CIRCLES, GapsAnswer, gap_word, gaps_answer
from answers.nearness import ties_words
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.gaps import Gap
from markup.models import models_block_html
from markup.parts import beside, caveat_html, finding_html, flow, heading_html, note_html
from markup.tables import table_html
from markup.texts import anchor, website_link
from words.labels import axis_name
from words.translator import N_

_COMPARISON = N_(
    "Comparison towns are the partners, the towns of the same country and those of the same size, "
    "as far as the atlas has any practice of them. “No entry” means that one of them has a "
    "practice and our town has none in the atlas; “few entries”, that ours has fewer than the "
    "towns of one of these groups on average."
)
_BEYOND = N_(
    "The partners’ partners stand beside them, because partners can introduce you; they do not "
    "decide what a gap is."
)


def gaps_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding, all gaps with the practices to learn from beside them, our partners."""
    answer = answered(gaps_answer, db, visit)
    if is_presenting(visit.address):
        return flow(finding_html(answer.finding), caveat_html(visit), _one_thought(answer, visit))
    return flow(
        finding_html(answer.finding),
        caveat_html(visit),
        _table_and_models(answer, visit),
        _partners_html(answer, visit),
    )


def _table_and_models(answer: GapsAnswer, visit: Visit) -> str:
    if answer.models is None:
        return ""
    note = note_html(f"{visit(_COMPARISON)} {visit(_BEYOND)}")
    table = flow(_table_html(answer, answer.found, visit), note)
    return beside(table, models_block_html(answer.models, visit))


def _one_thought(answer: GapsAnswer, visit: Visit) -> str:
    """Return for a stage whom to learn from for the gap that the link names, else the gaps."""
    if answer.models is None:
        return ""
    if answer.is_named:
        return models_block_html(answer.models, visit)
    return _table_html(answer, answer.gaps, visit)


def _table_html(answer: GapsAnswer, found: Sequence[Gap], visit: Visit) -> str:
    """Return values with our count, the circles' shares and the gap in a word."""
    heads = [
        axis_name(answer.axis, visit),
        visit("Gap"),
        answer.town,
        *(visit(label) for label in CIRCLES.values()),
    ]
    own = list_links(visit.address, (answer.axis,), answer.own)
    rows = [
        [
            _name(gap, answer, visit),
            escape(gap_word(gap, visit)),
            _own(gap, own(gap.value) or "", answer, visit),
            *(escape(_share(gap, circle, visit)) for circle in CIRCLES),
        ]
        for gap in found
    ]
    return table_html(visit(CAPTION), heads, rows, look="atlas-gaps")


def _name(gap: Gap, answer: GapsAnswer, visit: Visit) -> str:
    """Return a value as the link that shows whom to learn from for it."""
    target = href("", visit.address.changed(**{GAP: gap.value}))
    return anchor(target, answer.labels[gap.axis][gap.value], current=gap is answer.shown)


def _own(gap: Gap, every: str, answer: GapsAnswer, visit: Visit) -> str:
    """Return our own count; if a filter hides some, how many there are without it."""
    said = anchor(every, visit.number(gap.own)) if gap.own else "0"
    unfiltered = 0 if is_presenting(visit.address) else answer.unfiltered.get(gap.value, 0)
    if unfiltered <= gap.own:
        return said
    without = visit("({count} without the filter)", count=visit.number(unfiltered))
    return f"{said} <small>{escape(without)}</small>"


def _share(gap: Gap, circle: int, visit: Visit) -> str:
    share = gap.shares[circle]
    having, towns = visit.number(share.having), visit.number(share.towns)
    return visit("{having} of {towns}", having=having, towns=towns)


def _partners_html(answer: GapsAnswer, visit: Visit) -> str:
    """Return all direct partners with what joins us and how to reach them."""
    names, partners = answer.labels["city"], answer.partners
    items = "".join(
        f"<li><strong>{escape(names[id_])}</strong> · "
        f"{' · '.join(_partner_facts(id_, answer, visit))}</li>"
        for id_ in partners.ids
    )
    if not items:
        return ""
    heading = heading_html(visit("Partners of {town}", town=answer.town))
    return f'{heading}<ul class="atlas-list">{items}</ul>'


def _partner_facts(partner: str, answer: GapsAnswer, visit: Visit) -> Iterator[str]:
    """Yield what is known of a partner as HTML: the ties, its practices, its website."""
    count = answer.partners.practices[partner]
    yield escape(ties_words(answer.around.towns[partner], visit))
    if count:
        link = list_links(visit.address, ("city",), answer.counted.without("city"))
        said = visit.plural("{count} practice", "{count} practices", count)
        yield anchor(link(partner) or "", said)
    elif answer.counted.parts():
        yield escape(visit("no practice under this filter"))
    else:
        yield escape(visit("no practice in the atlas yet"))
    if partner in answer.partners.websites:
        site = answer.partners.websites[partner]
        yield website_link(site, answer.labels["city"][partner], visit)
