"""A reader's notes on practices, for the handout. They live in the session and nowhere else."""

from collections.abc import Mapping

import streamlit as st

from catalogue.practices import Card
from ui.widgets.labels import escaped
from words.translator import Translator

_NOTES = "shortlist_notes"
_LONGEST = 600


def notes() -> Mapping[str, str]:
    """Return the notes by short id."""
    found: Mapping[str, str] = st.session_state.get(_NOTES, {})
    return found


def note_field(card: Card, t: Translator) -> None:
    """Draw the field for the note on a practice."""
    key = f"note_{card.short_id}"
    st.session_state[key] = notes().get(card.short_id, "")
    st.text_input(
        t("Note on {title}", title=escaped(card.title)),
        key=key,
        label_visibility="collapsed",
        placeholder=t("Note for the handout"),
        max_chars=_LONGEST,
        on_change=_write,
        args=(card.short_id, key),
    )


def _write(short_id: str, key: str) -> None:
    st.session_state[_NOTES] = {**notes(), short_id: st.session_state[key].strip()}
