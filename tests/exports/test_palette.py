"""What leaves has the colours of the light theme."""

import tomllib
from pathlib import Path

from exports import palette

CONFIG = Path(__file__).resolve().parent.parent.parent / ".streamlit" / "config.toml"


def test_the_colours_are_those_of_the_theme() -> None:
    light = tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"]["light"]
    assert light["backgroundColor"] == palette.PAPER
    assert light["secondaryBackgroundColor"] == palette.SAND
    assert light["textColor"] == palette.TEXT
    assert light["grayTextColor"] == palette.GREY
    assert light["dataframeBorderColor"] == palette.LINE
    assert light["primaryColor"] == palette.PETROL
    assert tuple(light["chartCategoricalColors"][:6]) == palette.CATEGORIES
