"""Options of Streamlit that others must know, as Streamlit itself reads them."""

import pytest
import streamlit as st

from settings.streamlit_options import option, variable


@pytest.mark.parametrize(
    "name",
    ["theme.light.textColor", "theme.dark.primaryColor", "theme.dark.chartCategoricalColors"],
)
def test_what_is_shipped_is_what_streamlit_says(name: str) -> None:
    assert option(name) == st.get_option(name)


def test_the_environment_goes_before_what_is_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    assert variable("theme.dark.textColor") == "STREAMLIT_THEME_DARK_TEXT_COLOR"
    monkeypatch.setenv("STREAMLIT_THEME_DARK_TEXT_COLOR", "#ffffff")
    monkeypatch.setenv("STREAMLIT_THEME_LIGHT_CHART_CATEGORICAL_COLORS", "#000000,#111111")
    assert option("theme.dark.textColor") == "#ffffff"
    assert option("theme.light.chartCategoricalColors") == ["#000000", "#111111"]


def test_an_option_that_is_not_shipped_is_our_own_bug() -> None:
    with pytest.raises(KeyError):
        option("theme.dark.nothing")
