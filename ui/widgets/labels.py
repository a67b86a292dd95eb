"""Texts as labels of Streamlit's own elements, which read Markdown."""

import re

_MARKDOWN = set("\\`*_{}[]()<>#+-.!|$~:")
_SIGNS = re.compile(r"www(?=\.)|:(?=\S)|@", re.IGNORECASE)


def escaped(text: str) -> str:
    """Return a text as a label that Streamlit does not read as Markdown, icon or link.

    Backslashes stop Markdown; addresses and ``:icons:`` are looked for in the finished text, so
    an invisible word joiner keeps their signs from meaning anything.
    """
    broken = _SIGNS.sub(lambda sign: f"{sign.group()}\u2060", text)
    return "".join(f"\\{c}" if c in _MARKDOWN else c for c in broken)
