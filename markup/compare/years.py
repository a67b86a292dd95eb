"""Practices over time: the chart, and the same numbers as HTML."""

from html import escape

from address.visit import Visit
from answers.compare.years import (
    CAPTION,
    YearsAnswer,
    bars_words,
    count_words,
    unplaced_words,
    years_answer,
)
from answers.remembered import answered
from catalogue.connection import Catalogue
from markup.charts import Panel, bars_by_year
from markup.colours import colours
from markup.figures import Spec
from markup.parts import caveat_html, flow, note_html
from markup.tables import table_html


def years_chart(db: Catalogue, visit: Visit) -> Spec:
    """Return the bars of the values shown, on one scale."""
    answer = answered(years_answer, db, visit)
    lines = answer.found.lines
    panels = [
        Panel(answer.labels[value], lines[value].stated, lines[value].open)
        for value in answer.shown
    ]
    return bars_by_year(panels, answer.found.years, bars_words(visit), colours(visit))


def years_alt(answer: YearsAnswer, visit: Visit) -> str:
    """Return what the chart shows, for those who do not see it."""
    return visit(
        "Bar chart of practices by year, {first} to {last}. {finding}",
        first=answer.found.first,
        last=answer.found.last,
        finding=answer.finding,
    )


def years_html(db: Catalogue, visit: Visit) -> str:
    """Return what the chart leaves out, and its numbers, the newest year first."""
    answer = answered(years_answer, db, visit)
    return flow(
        note_html(unplaced_words(answer, visit)),
        caveat_html(visit),
        _table_html(answer, visit) if answer.shown else "",
    )


def _table_html(answer: YearsAnswer, visit: Visit) -> str:
    found = answer.found
    rows = [
        [str(year), *(escape(count_words(found, value, year, visit)) for value in answer.shown)]
        for year in reversed(found.years)
    ]
    heads = [visit("Year"), *(answer.labels[value] for value in answer.shown)]
    summary = f"<summary>{escape(visit('The same as a table'))}</summary>"
    table = table_html(visit(CAPTION), heads, rows)
    return f'<details class="atlas-details">{summary}{table}</details>'
