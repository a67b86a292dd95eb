"""Imprint, privacy, accessibility and the word on the data: texts, filled in by the operator."""

import os
import tomllib
from functools import cache
from pathlib import Path

import streamlit as st

from ui.page import ROOT
from ui.words import LOCALES, Translator


def operator_file() -> Path:
    """Return where the operator's name and address lie."""
    return Path(os.environ.get("PRAXISATLAS_OPERATOR", ROOT / "deploy" / "operator.toml"))


@cache
def _operator(path: Path) -> dict[str, str]:
    with path.open("rb") as source:
        return {key: str(value) for key, value in tomllib.load(source)["operator"].items()}


def statement(name: str, language: str, operator: dict[str, str]) -> str:
    """Return a text in a language (Markdown) with what the operator has to say filled in."""
    path = LOCALES / "texts" / language / f"{name}.md"
    return path.read_text(encoding="utf-8").format_map(operator)


def show_statement(name: str, title: str, t: Translator) -> None:
    """Draw one of the texts; say so if the operator has not filled in the settings yet."""
    operator = _operator(operator_file())
    text = statement(name, t.language, operator)
    st.title(title, anchor=False)
    if any(value.startswith("[") and value in text for value in operator.values()):
        st.warning(
            t(
                "The operator of this server has not filled in name and address yet "
                "(deploy/operator.toml)."
            )
        )
    with st.container(width=800):
        st.markdown(text, anchors=False)
