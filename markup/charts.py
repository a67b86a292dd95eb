"""Charts: pure functions from numbers to a figure, which tests can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from textwrap import wrap

from plotly import graph_objects as go
from plotly.subplots import make_subplots

from markup.colours import Colours

_ACROSS = 2
_PANEL_HEIGHT, _ONLY_PANEL_HEIGHT, _ROOM = 230, 320, 130
_GAP = 0.45
"""Room between two rows of panels, as a part of a row."""
_TITLE_WIDTH = 20

_LEGEND = {
    "orientation": "h",
    "x": 0,
    "y": 0,
    "yref": "container",
    "yanchor": "bottom",
}


@dataclass(frozen=True)
class Panel:
    """One of several small charts on a common scale: a name, and two counts by year."""

    name: str
    solid: Mapping[int, int]
    hatched: Mapping[int, int]


def bars_by_year(
    panels: Sequence[Panel], years: range, words: tuple[str, str], colours: Colours
) -> go.Figure:
    """Return a bar for each year, solid below and hatched above, one panel beside the other.

    ``words`` say what solid and hatched bars are; the hatching says it without colour too.
    """
    across, down = min(len(panels), _ACROSS), ceil(len(panels) / _ACROSS)
    single = len(panels) == 1
    figure = make_subplots(
        rows=down,
        cols=across,
        subplot_titles=None if single else [_title(panel.name) for panel in panels],
        horizontal_spacing=0.08,
        vertical_spacing=0 if down == 1 else _GAP / down,
    )
    for place, panel in enumerate(panels):
        where = {"row": place // _ACROSS + 1, "col": place % _ACROSS + 1}
        for name, counts, look in (
            (words[0], panel.solid, {"color": colours.accent}),
            (words[1], panel.hatched, _hatched(colours)),
        ):
            bars = _bars(name, counts, years, look, showlegend=not place)
            figure.add_trace(bars, **where)
    figure.update_layout(
        barmode="stack",
        bargap=0.15,
        height=_ROOM + down * (_ONLY_PANEL_HEIGHT if single else _PANEL_HEIGHT),
        margin={"l": 40, "r": 10, "t": 50, "b": 80},
        legend={**_LEGEND, "font": {"size": colours.type_size}},
        dragmode=False,
        font={"color": colours.text, "size": colours.type_size},
    )
    figure.update_annotations(font={"size": colours.type_size})
    type_ = {"fixedrange": True, "tickfont": {"size": colours.type_size}}
    figure.update_yaxes(matches="y", rangemode="tozero", nticks=5, tickformat="d", **type_)
    figure.update_xaxes(nticks=6 if single else 3, tickangle=0, **type_)
    return figure


def _bars(
    name: str, counts: Mapping[int, int], years: range, look: Mapping[str, object], **kept: bool
) -> go.Bar:
    return go.Bar(
        x=list(years),
        y=[counts.get(year, 0) for year in years],
        name=name,
        legendgroup=name,
        marker=dict(look),
        hovertemplate="%{x}: %{y}<extra></extra>",
        **kept,
    )


def _title(name: str) -> str:
    """Return the name of a panel in lines that fit on a phone; it is read as HTML."""
    return "<br>".join(escape(line) for line in wrap(name, _TITLE_WIDTH))


def _hatched(colours: Colours) -> dict[str, object]:
    pattern = {
        "shape": "/",
        "fgcolor": colours.accent,
        "bgcolor": "rgba(0,0,0,0)",
        "size": 5,
        "solidity": 0.25,
    }
    return {
        "color": colours.accent,
        "pattern": pattern,
        "line": {"color": colours.accent, "width": 0.5},
    }
