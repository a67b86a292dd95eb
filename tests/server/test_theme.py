"""The colours of ``.streamlit/config.toml`` can be told from their ground and from each other."""

import tomllib
from itertools import combinations, pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())
THEMES = ["light", "dark"]
GROUNDS = ["backgroundColor", "secondaryBackgroundColor"]
TEXTS = ["textColor", "primaryColor", "linkColor", "grayTextColor"]


def linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        red, green, blue = linear(colour)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def lab(colour: str) -> tuple[float, float, float]:
    red, green, blue = linear(colour)
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str) -> float:
    return sum((a - b) ** 2 for a, b in zip(lab(one), lab(other), strict=True)) ** 0.5


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read(theme: str, ground: str, text: str) -> None:
    colours = CONFIG["theme"][theme]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_edge_of_a_field_can_be_seen(theme: str, ground: str) -> None:
    colours = CONFIG["theme"][theme]
    assert contrast(colours["borderColor"], colours[ground]) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_every_chart_colour_stands_out_and_is_one_of_a_kind(theme: str) -> None:
    colours = CONFIG["theme"][theme]
    chart = colours["chartCategoricalColors"]
    assert len(chart) == 8
    assert [c for c in chart if contrast(c, colours["backgroundColor"]) < 3] == []
    assert [pair for pair in combinations(chart, 2) if distance(*pair) < 20] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", ["chartSequentialColors", "chartDivergingColors"])
def test_a_scale_has_ten_steps_that_can_be_told_apart(theme: str, scale: str) -> None:
    steps = CONFIG["theme"][theme][scale]
    assert len(steps) == 10
    assert [pair for pair in pairwise(steps) if distance(*pair) < 4] == []


@pytest.mark.parametrize("theme", THEMES)
def test_a_sequence_goes_one_way(theme: str) -> None:
    lightness = [lab(c)[0] for c in CONFIG["theme"][theme]["chartSequentialColors"]]
    assert lightness in (sorted(lightness), sorted(lightness, reverse=True))


@pytest.mark.parametrize(
    ("section", "name", "value"),
    [
        ("browser", "gatherUsageStats", False),
        ("client", "showErrorDetails", "none"),
        ("client", "toolbarMode", "minimal"),
        ("client", "disableDataExport", True),
        ("runner", "postScriptGC", False),
        ("server", "fileWatcherType", "none"),
        ("server", "enableXsrfProtection", False),
    ],
)
def test_the_fast_and_discreet_settings_are_shipped(section: str, name: str, value: object) -> None:
    assert CONFIG[section][name] == value
