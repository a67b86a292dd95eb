"""Charts: pure functions from numbers to a figure, which tests can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from plotly import graph_objects as go
from plotly.subplots import make_subplots

from ui.theme import Colours

_ACROSS = 3
_PANEL_HEIGHT, _ONLY_PANEL_HEIGHT, _ROOM = 210, 320, 120

_TYPE = 15
"""Size of all type in a chart, pixels: readable from the last row."""
_LEGEND = {
    "orientation": "h",
    "x": 0,
    "y": 0,
    "yref": "container",
    "yanchor": "bottom",
    "font": {"size": _TYPE},
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
    across = min(len(panels), _ACROSS)
    down = ceil(len(panels) / _ACROSS)
    figure = make_subplots(
        rows=down,
        cols=across,
        shared_xaxes="all",
        shared_yaxes="all",
        subplot_titles=[panel.name for panel in panels] if len(panels) > 1 else None,
        horizontal_spacing=0.04,
        vertical_spacing=0.16 if down > 1 else 0,
    )
    for place, panel in enumerate(panels):
        where = {"row": place // _ACROSS + 1, "col": place % _ACROSS + 1}
        for name, counts, look in (
            (words[0], panel.solid, {"color": colours.accent}),
            (words[1], panel.hatched, _hatched(colours)),
        ):
            figure.add_bar(
                x=list(years),
                y=[counts.get(year, 0) for year in years],
                name=name,
                legendgroup=name,
                showlegend=not place,
                marker=look,
                hovertemplate="%{x}: %{y}<extra></extra>",
                **where,
            )
    single = len(panels) == 1
    figure.update_layout(
        barmode="stack",
        bargap=0.15,
        height=_ROOM + down * (_ONLY_PANEL_HEIGHT if single else _PANEL_HEIGHT),
        margin={"l": 40, "r": 10, "t": 40, "b": 80},
        legend=_LEGEND,
        dragmode=False,
        font={"color": colours.text, "size": _TYPE},
    )
    figure.update_yaxes(
        matches="y",
        rangemode="tozero",
        fixedrange=True,
        nticks=5,
        tickformat="d",
        tickfont={"size": _TYPE},
    )
    figure.update_xaxes(
        fixedrange=True,
        nticks=3 if len(panels) > 1 else 6,
        showticklabels=True,
        tickangle=0,
        tickfont={"size": _TYPE},
    )
    return figure


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
