"""Imprint, privacy, accessibility and the word on the data: texts, filled in by the operator."""

import streamlit as st

from settings.environment import operator_path
from settings.operator import OperatorInvalid, is_placeholder, read_operator
from ui.frame.failure import show_operator_error
from words.translator import LOCALES, Translator


def statement(name: str, language: str, operator: dict[str, str]) -> str:
    """Return a text in a language (Markdown) with what the operator has to say filled in."""
    path = LOCALES / "texts" / language / f"{name}.md"
    return path.read_text(encoding="utf-8").format_map(operator)


def show_statement(name: str, title: str, t: Translator) -> None:
    """Draw one of the texts; say so if the operator's file is incomplete or not filled in yet."""
    st.title(title, anchor=False)
    try:
        operator = read_operator(operator_path())
    except OperatorInvalid as invalid:
        show_operator_error(invalid, t)
        return
    text = statement(name, t.language, operator)
    if any(is_placeholder(value) and value in text for value in operator.values()):
        st.warning(
            t(
                "The operator of this server has not filled in name and address yet "
                "(deploy/operator.toml)."
            )
        )
    with st.container(width=800):
        st.markdown(text, anchors=False)
