"""Over time: how many practices ran in each year, and of how many nobody says when they ended."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from address.visit import Visit
from answers.compare.views import asked_in_view
from answers.document import Chart, Table
from answers.remembered import answered
from answers.taken import Taken
from catalogue.connection import Catalogue
from catalogue.provenance import catalogue_info
from catalogue.timeline import ALL, Timeline, timeline
from words.findings.years import years_finding
from words.translator import N_, Translator

BY = ("theme", "group", "city", "country", "kind")
"""What years can be compared by, besides all practices together."""
CAPTION = N_("Practices by year: stated to run, and in brackets those whose end is not stated")
_EARLIEST = 1990
_MOST_PANELS = 6


@dataclass(frozen=True)
class YearsAnswer:
    """Practices by year for every value of an axis; ``shown`` are those with the most."""

    found: Timeline
    shown: Sequence[str]
    labels: Mapping[str, str]
    finding: str


def years_answer(db: Catalogue, visit: Visit) -> YearsAnswer:
    """Return the practices by year that the address asks for."""
    now, by = asked_in_view(db, visit), visit.address.one("by", (ALL, *BY), ALL)
    present = int(catalogue_info(db).records_checked_on[:4])
    found = timeline(db, by, now.filter, present, _EARLIEST)
    labels = {ALL: visit("All practices"), **now.labels.get(by, {})}
    return YearsAnswer(found, _most(found), labels, years_finding(found, labels, visit))


def _most(found: Timeline) -> list[str]:
    """Return the values with the most practices in any year."""
    peaks = {
        value: max((line.most(year) for year in found.years), default=0)
        for value, line in found.lines.items()
    }
    most = sorted(peaks, key=lambda value: (-peaks[value], value))
    return [value for value in most if peaks[value]][:_MOST_PANELS]


def bars_words(t: Translator) -> tuple[str, str]:
    """Return what solid and hatched bars stand for."""
    return t("ran according to the sources"), t("begun, end not stated")


def count_words(found: Timeline, value: str, year: int, t: Translator) -> str:
    """Return how many practices ran in a year, and in brackets of how many the end is unknown."""
    line = found.lines[value]
    stated = t.number(line.stated.get(year, 0))
    return f"{stated} (+{t.number(line.open[year])})" if line.open.get(year) else stated


def unplaced_words(answer: YearsAnswer, t: Translator) -> str:
    """Return what the chart leaves out: other values, practices that have no place on it."""
    found, said = answer.found, []
    if len(found.lines) > len(answer.shown):
        said.append(t("Shown are the {count} with the most practices.", count=len(answer.shown)))
    if found.undated:
        said.append(
            t.plural(
                "{count} practice has no stated first year and is not counted.",
                "{count} practices have no stated first year and are not counted.",
                found.undated,
            )
        )
    if found.planned:
        said.append(
            t.plural(
                "{count} planned practice is not counted.",
                "{count} planned practices are not counted.",
                found.planned,
            )
        )
    if found.earlier:
        said.append(
            t.plural(
                "{count} practice ended before {year} and is not counted.",
                "{count} practices ended before {year} and are not counted.",
                found.earlier,
                year=found.first,
            )
        )
    return " ".join(said)


def years_taken(db: Catalogue, visit: Visit) -> Taken:
    """Return a chart and a table of what is shown, rows of all, and what has no year."""
    answer = answered(years_answer, db, visit)
    found, labels, words = answer.found, answer.labels, bars_words(visit)
    years = tuple(map(str, found.years))
    columns = {
        labels[value]: [count_words(found, value, year, visit) for year in found.years]
        for value in answer.shown
    }
    return Taken(
        visit("Practices over time"),
        answer.finding,
        tables=[Table(visit(CAPTION), pd.DataFrame({visit("Year"): years, **columns}))],
        charts=[_chart(answer, value, words) for value in answer.shown],
        rows=_rows(answer, words, visit),
        beside={
            visit("Without a stated first year"): visit.number(found.undated),
            visit("Planned"): visit.number(found.planned),
        },
    )


def _chart(answer: YearsAnswer, value: str, words: tuple[str, str]) -> Chart:
    found, line = answer.found, answer.found.lines[value]
    series = {
        word: tuple(float(counts.get(year, 0)) for year in found.years)
        for word, counts in zip(words, (line.stated, line.open), strict=True)
    }
    years = tuple(map(str, found.years))
    return Chart(answer.labels[value], years, series, answer.finding, stacked=True)


def _rows(answer: YearsAnswer, words: tuple[str, str], t: Translator) -> pd.DataFrame:
    """Return the numbers of all values, a row a year."""
    rows = [
        [answer.labels[value], year, line.stated.get(year, 0), line.open.get(year, 0)]
        for value, line in answer.found.lines.items()
        for year in answer.found.years
    ]
    return pd.DataFrame(rows, columns=[t("Compared by"), t("Year"), *words])
