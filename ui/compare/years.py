"""Over time: how many practices ran in each year, and of how many nobody says when they ended."""

import streamlit as st

from answers.asked import Asked
from answers.compare.years import BY, YearsAnswer, years_answer, years_taken
from catalogue.facets import practice_count
from catalogue.timeline import ALL
from markup.compare.years import years_alt, years_chart, years_html
from markup.parts import finding_html
from ui.frame.here import Here
from ui.widgets.choices import select
from ui.widgets.figures import Figure
from ui.widgets.filter_words import show_nothing_found
from ui.widgets.take_along import take_along
from words.labels import axis_name


def show_years(here: Here, now: Asked) -> None:
    """Draw the choice of lines, the finding, the chart and its table."""
    visit = here.visit
    offered = {
        ALL: visit("All practices together"),
        **{axis: axis_name(axis, visit) for axis in BY},
    }
    select(visit, "by", visit("Compared by"), offered, ALL, key="compare_by")
    if not practice_count(here.db, now.filter):
        show_nothing_found(here.db, now, visit)
        return
    answer = here.answer(years_answer)
    st.html(finding_html(answer.finding))
    if answer.shown:
        _show_chart(answer, here)
    here.block(years_html)
    take_along("praxisatlas-years", years_taken, now, here)


def _show_chart(answer: YearsAnswer, here: Here) -> None:
    """Draw the chart; its alternative text is the finding."""
    st.plotly_chart(
        Figure(here.answer_in_theme(years_chart)),
        key="compare_years",
        alt=years_alt(answer, here.visit),
        config={"displayModeBar": False, "scrollZoom": False},
    )
