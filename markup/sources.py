"""A source as the pages show it: a link to what was read, and what it supports."""

from html import escape

from answers.facts import source_words
from catalogue.sources import Citation, Evidence
from markup.texts import foreign_note
from words.translator import Translator


def source_item(source: Citation, t: Translator) -> str:
    """Return a source as an item of a list: title, publisher, dates, and what it supports."""
    supported = "".join(_evidence(said, t) for said in source.evidence)
    return (
        f'<li><a href="{escape(source.url)}" lang="{escape(source.language)}" rel="noopener">'
        f"{escape(source.title)}</a>{foreign_note(source.language, t)}<br>"
        f"{escape(source_words(source, t))}<ul>{supported}</ul></li>"
    )


def _evidence(said: Evidence, t: Translator) -> str:
    spoken = f'<span lang="{said.language}">{escape(said.text)}</span>'
    return f"<li>{spoken}{foreign_note(said.language, t)}</li>"
