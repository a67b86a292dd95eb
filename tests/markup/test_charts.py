"""The chart of years holds the numbers it was given."""

from plotly.graph_objects import Figure

from markup.charts import Panel, bars_by_year
from markup.colours import Colours

COLOURS = Colours(text="#111111", accent="#0b5d66")
WORDS = ("ran", "may have run")


def test_one_panel_stacks_what_may_have_run_on_what_ran() -> None:
    figure = Figure(
        bars_by_year([Panel("All", {2019: 2}, {2020: 3})], range(2018, 2021), WORDS, COLOURS)
    )
    solid, hatched = figure.data
    assert list(solid.x) == [2018, 2019, 2020]
    assert (list(solid.y), list(hatched.y)) == ([0, 2, 0], [0, 0, 3])
    assert (solid.name, hatched.name) == WORDS
    assert figure.layout.barmode == "stack"
    # Told apart by the hatching, not by colour alone.
    assert hatched.marker.pattern.shape == "/"
    assert solid.marker.pattern.shape is None


def test_panels_share_their_scale_and_one_legend() -> None:
    panels = [Panel(name, {2019: 1}, {}) for name in ("a", "b", "c", "d")]
    figure = Figure(bars_by_year(panels, range(2019, 2021), WORDS, COLOURS))
    assert len(figure.data) == 8
    assert [trace.showlegend for trace in figure.data] == [True, True, *[False] * 6]
    assert {axis.matches for axis in figure.select_yaxes()} == {"y"}
    assert [note.text for note in figure.layout.annotations] == ["a", "b", "c", "d"]
    one = Figure(bars_by_year(panels[:1], range(2019, 2021), WORDS, COLOURS))
    assert figure.layout.height > one.layout.height
