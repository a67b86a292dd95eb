"""Practices side by side as HTML."""

from html import escape

from address.address import href
from address.visit import Visit
from answers.compare.practices import PRACTICES, Fact, PracticesAnswer, practices_answer
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.practice import Practice
from markup.parts import finding_html, flow, ways_html
from markup.tables import table_html
from markup.texts import foreign_note, practice_anchor


def practices_html(db: Catalogue, visit: Visit) -> str:
    """Return the finding and the table; without practices an example to begin with."""
    answer = answered(practices_answer, db, visit)
    if not answer.found:
        return _example_html(answer, visit)
    return flow(finding_html(answer.finding), _table_html(answer, visit))


def _example_html(answer: PracticesAnswer, visit: Visit) -> str:
    if not answer.example:
        return ""
    first, second = (one.title for one in answer.example)
    label = visit("{first} and {second}", first=first, second=second)
    kept = visit.address.without(PRACTICES)
    target = href("", {**kept, PRACTICES: [one.id for one in answer.example]})
    ways = [(target, label, False)]
    return ways_html(visit("For example:"), visit("Practices compared"), ways)


def _table_html(answer: PracticesAnswer, visit: Visit) -> str:
    """Return the facts, a row each, with whether they agree; then the texts and sources."""
    found = answer.found
    rows = [[_head(fact, visit), *map(escape, fact.said)] for fact in answer.facts]
    rows += [
        [escape(visit("What it is")), *(_text(one, one.card.summary, visit) for one in found)],
        [escape(visit("What came of it")), *(_text(one, one.outcome, visit) for one in found)],
        [escape(visit("Sources")), *(_sources(one, visit) for one in found)],
        [escape(visit("Practice")), *(_way(one, visit) for one in found)],
    ]
    heads = [visit("Fact"), *(one.card.title for one in found)]
    return table_html(visit("Practices side by side"), heads, rows, look="atlas-side-by-side")


def _way(one: Practice, visit: Visit) -> str:
    return practice_anchor(visit, one.card.id, visit("Read this practice"), visit.language)


def _text(one: Practice, text: str | None, visit: Visit) -> str:
    if not text:
        return escape(visit("The sources name no outcome."))
    language = one.card.language
    spoken = f'<span lang="{escape(language)}">{escape(text)}</span>'
    return spoken + foreign_note(language, visit)


def _sources(one: Practice, visit: Visit) -> str:
    items = "".join(
        f'<li><a href="{escape(source.url)}" lang="{escape(source.language)}" rel="noopener">'
        f"{escape(source.publisher)}</a>{foreign_note(source.language, visit)}</li>"
        for source in one.citations
    )
    return f"<ul>{items}</ul>"


def _head(fact: Fact, visit: Visit) -> str:
    """Return the name of a fact and in words whether the practices agree."""
    if len(fact.values) <= 1:
        return escape(fact.name)
    if fact.agrees is None:
        said = visit("not known of all")
    elif fact.agrees:
        said = visit("the same")
    elif fact.common:
        said = visit("in common: {what}", what=", ".join(fact.common))
    else:
        said = visit("different")
    return f"{escape(fact.name)}<br><small>{escape(said)}</small>"
