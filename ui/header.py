"""The head of every page: where one can go, and the language."""

from html import escape

import streamlit as st

from ui import links, url
from ui.kept import LANGUAGE, always
from ui.languages import LANGUAGES
from ui.meeting.sharing import share_link
from ui.meeting.shortlist import shortlist_label
from ui.meeting.steps import steps
from ui.texts import anchor, navigation
from ui.words import LANGUAGE_NAMES, Translator


def header(page: str, t: Translator) -> None:
    """Draw the way to the pages and the choice of language; ``page`` is where one is."""
    ways = [
        (url.href("practices", links.list_kept()), t("Practices"), page == "practices"),
        (url.href("compare", links.compare_kept()), t("Compare"), page == "compare"),
        (url.href("network", links.home_kept()), t("Partners"), page == "network"),
        (url.href("shortlist", always()), shortlist_label(t), page == "shortlist"),
    ]
    prepared = len(steps())
    if prepared:
        label = t("Presentation ({count})", count=prepared)
        ways.append((url.href("presentation", always()), label, page == "presentation"))
    start = escape(url.href("./", always()))
    st.html(
        f'<div class="atlas-header"><a class="atlas-name" href="{start}">Praxisatlas</a>'
        f"{navigation(t('Pages'), ways)}{share_link(t)}{language_choice(t)}</div>"
    )


def language_choice(t: Translator) -> str:
    """Return links to the same view in each language; everything else of it stays as it is."""
    kept = url.current()
    choices = "".join(
        anchor(
            url.href("", url.link(kept, **{LANGUAGE: language})),
            LANGUAGE_NAMES[language],
            language=language,
            current=language == t.language,
        )
        for language in LANGUAGES
    )
    return f'<nav class="atlas-languages" aria-label="{escape(t("Language"))}">{choices}</nav>'
