"""Over time: how many practices ran in each year, and of how many nobody says when they ended."""

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd
import streamlit as st

from catalogue.connection import Catalogue
from catalogue.facets import practice_count
from catalogue.provenance import catalogue_info
from catalogue.timeline import ALL, Timeline, timeline
from exports.document import Chart, Table
from ui.charts import Panel, bars_by_year
from ui.choices import select
from ui.filter_words import show_nothing_found
from ui.filters import Asked
from ui.finding import show_caveat, show_finding
from ui.findings.years import years_finding
from ui.labels import axis_name
from ui.meeting.take_along import Selection, take_along
from ui.tables import table_html
from ui.theme import colours
from ui.words import N_, Translator

_EARLIEST = 1990
_MOST_PANELS = 6
_CAPTION = N_("Practices by year: stated to run, and in brackets those whose end is not stated")
_BY = ("theme", "group", "city", "country", "kind")


def show_years(db: Catalogue, now: Asked, t: Translator) -> None:
    """Draw the choice of lines, the finding, the chart and its table."""
    offered = {ALL: t("All practices together"), **{axis: axis_name(axis, t) for axis in _BY}}
    by = select("by", t("Compared by"), offered, ALL, key="compare_by")
    found = _timeline(db, by, now)
    labels = {ALL: t("All practices"), **now.labels.get(by, {})}
    if not practice_count(db, now.filter):
        show_nothing_found(db, now, t)
        return
    said = years_finding(found, labels, t)
    show_finding(said)
    shown = _most(found)
    if shown:
        _show_chart(found, shown, labels, said, t)
    _show_unplaced(found, len(shown), t)
    show_caveat(t)
    if shown:
        st.html(_table_html(found, shown, labels, t))
    beside = {
        t("Without a stated first year"): t.number(found.undated),
        t("Planned"): t.number(found.planned),
    }

    def make(db: Catalogue) -> Selection:
        return _selection(_timeline(db, by, now), shown, labels, said, beside, t=t)

    take_along("compare", "praxisatlas-years", make, now, t)


def _show_chart(
    found: Timeline, shown: Sequence[str], labels: Mapping[str, str], said: str, t: Translator
) -> None:
    """Draw the chart; its alternative text is the finding."""
    panels = [
        Panel(labels[value], found.lines[value].stated, found.lines[value].open) for value in shown
    ]
    words = (t("ran according to the sources"), t("begun, end not stated"))
    alt = t(
        "Bar chart of practices by year, {first} to {last}. {finding}",
        first=found.first,
        last=found.last,
        finding=said,
    )
    st.plotly_chart(
        bars_by_year(panels, found.years, words, colours()),
        key="compare_years",
        alt=alt,
        config={"displayModeBar": False, "scrollZoom": False},
    )


def _timeline(db: Catalogue, by: str, now: Asked) -> Timeline:
    present = int(catalogue_info(db).records_checked_on[:4])
    return timeline(db, by, now.filter, present, _EARLIEST)


def _most(found: Timeline) -> list[str]:
    """Return the values with the most practices in any year."""
    peaks = {
        value: max((line.most(year) for year in found.years), default=0)
        for value, line in found.lines.items()
    }
    most = sorted(peaks, key=lambda value: (-peaks[value], value))
    return [value for value in most if peaks[value]][:_MOST_PANELS]


def _show_unplaced(found: Timeline, shown: int, t: Translator) -> None:
    """Say what the chart leaves out: other values, and practices that have no place on it."""
    said = []
    if len(found.lines) > shown:
        said.append(t("Shown are the {count} with the most practices.", count=shown))
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
    if said:
        st.caption(" ".join(said))


def _table_html(
    found: Timeline, shown: Sequence[str], labels: Mapping[str, str], t: Translator
) -> str:
    """Return the numbers of the chart, the newest year first."""
    rows = [
        [str(year), *(escape(_count(found, value, year, t)) for value in shown)]
        for year in reversed(found.years)
    ]
    table = table_html(t(_CAPTION), [t("Year"), *(labels[value] for value in shown)], rows)
    summary = f"<summary>{escape(t('The same as a table'))}</summary>"
    return f'<details class="atlas-details">{summary}{table}</details>'


def _count(found: Timeline, value: str, year: int, t: Translator) -> str:
    line = found.lines[value]
    stated = t.number(line.stated.get(year, 0))
    return f"{stated} (+{t.number(line.open[year])})" if line.open.get(year) else stated


def _selection(
    found: Timeline,
    shown: Sequence[str],
    labels: Mapping[str, str],
    finding: str,
    beside: Mapping[str, str],
    *,
    t: Translator,
) -> Selection:
    """Return the numbers to take along: a chart and a table of what is shown, rows of all."""
    words = (t("ran according to the sources"), t("begun, end not stated"))
    years = tuple(map(str, found.years))
    charts = [
        Chart(
            labels[value],
            years,
            {
                word: tuple(float(counts.get(year, 0)) for year in found.years)
                for word, counts in zip(
                    words, (found.lines[value].stated, found.lines[value].open), strict=True
                )
            },
            finding,
            stacked=True,
        )
        for value in shown
    ]
    table = pd.DataFrame({t("Year"): years, **{labels[v]: _column(found, v, t) for v in shown}})
    title = t("Practices over time")
    return Selection(
        title,
        finding,
        tables=[Table(t(_CAPTION), table)],
        charts=charts,
        rows=_rows(found, labels, words, t),
        beside=beside,
    )


def _column(found: Timeline, value: str, t: Translator) -> list[str]:
    return [_count(found, value, year, t) for year in found.years]


def _rows(
    found: Timeline, labels: Mapping[str, str], words: tuple[str, str], t: Translator
) -> pd.DataFrame:
    """Return the numbers of all values, a row a year."""
    rows = [
        [labels[value], year, line.stated.get(year, 0), line.open.get(year, 0)]
        for value, line in found.lines.items()
        for year in found.years
    ]
    return pd.DataFrame(rows, columns=[t("Compared by"), t("Year"), *words])
