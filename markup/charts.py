"""Charts: pure functions from numbers to a figure, which tests can read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from textwrap import wrap

from markup.colours import Colours
from markup.figures import Spec, figure

_ACROSS = 2
_PANEL_HEIGHT, _ONLY_PANEL_HEIGHT, _ROOM = 230, 320, 130
_GAP = 0.45
"""Room between two rows of panels, as a part of a row."""
_BETWEEN = 0.08
"""Room between two columns, as a part of the width."""
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
) -> Spec:
    """Return a bar for each year, solid below and hatched above, one panel beside the other.

    ``words`` say what solid and hatched bars are; the hatching says it without colour too.
    """
    single = len(panels) == 1
    down = ceil(len(panels) / _ACROSS)
    type_ = {"size": colours.type_size}
    layout: Spec = {
        "barmode": "stack",
        "bargap": 0.15,
        "height": _ROOM + down * (_ONLY_PANEL_HEIGHT if single else _PANEL_HEIGHT),
        "margin": {"l": 40, "r": 10, "t": 50, "b": 80},
        "legend": {**_LEGEND, "font": type_},
        "dragmode": False,
        "font": {"color": colours.text, **type_},
        "annotations": [],
    }
    data: list[Spec] = []
    for place, panel in enumerate(panels):
        across, rows = _domains(place, len(panels))
        number = str(place + 1) if place else ""
        layout[f"xaxis{number}"] = _axis(number, "y", across, nticks=6 if single else 3) | _YEARS
        layout[f"yaxis{number}"] = _axis(number, "x", rows, nticks=5) | _COUNTS
        for axis in (f"xaxis{number}", f"yaxis{number}"):
            layout[axis]["tickfont"] = type_
        if not single:
            layout["annotations"].append(_heading(panel.name, across, rows, type_))
        for name, counts, look in (
            (words[0], panel.solid, {"color": colours.accent}),
            (words[1], panel.hatched, _hatched(colours)),
        ):
            bars = _bars(name, counts, years, look)
            data.append({**bars, "showlegend": not place, **_axes_of(number)})
    return figure(data, layout)


_YEARS = {"tickangle": 0}
_COUNTS = {"matches": "y", "rangemode": "tozero", "tickformat": "d"}
"""What the axes of counts have besides: one scale for all panels, whole numbers."""


def _domains(place: int, count: int) -> tuple[list[float], list[float]]:
    """Return where a panel lies, as parts of the width and, from below, of the height."""
    across, down = min(count, _ACROSS), ceil(count / _ACROSS)
    gap = _GAP / down if down > 1 else 0
    width = (1 - _BETWEEN * (across - 1)) / across
    height = (1 - gap * (down - 1)) / down
    left = (place % _ACROSS) * (width + _BETWEEN)
    top = 1 - (place // _ACROSS) * (height + gap)
    return [left, left + width], [max(0.0, top - height), top]


def _axes_of(number: str) -> Spec:
    return {"xaxis": f"x{number}", "yaxis": f"y{number}"}


def _axis(number: str, other: str, domain: list[float], *, nticks: int) -> Spec:
    """Return an axis over a part of the picture, anchored to the other one of its panel."""
    return {
        "anchor": f"{other}{number}",
        "domain": domain,
        "nticks": nticks,
        "fixedrange": True,
    }


def _heading(name: str, across: list[float], rows: list[float], type_: Spec) -> Spec:
    """Return the name of a panel above its middle."""
    return {
        "text": _title(name),
        "x": (across[0] + across[1]) / 2,
        "y": rows[1],
        "xref": "paper",
        "yref": "paper",
        "xanchor": "center",
        "yanchor": "bottom",
        "showarrow": False,
        "font": type_,
    }


def _bars(name: str, counts: Mapping[int, int], years: range, look: Mapping[str, object]) -> Spec:
    return {
        "type": "bar",
        "x": list(years),
        "y": [counts.get(year, 0) for year in years],
        "name": name,
        "legendgroup": name,
        "marker": dict(look),
        "hovertemplate": "%{x}: %{y}<extra></extra>",
    }


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
