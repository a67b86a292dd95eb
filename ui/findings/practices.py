"""The finding of practices side by side."""

from collections.abc import Sequence

from ui.findings.sentences import sentences
from ui.words import Translator


def practices_finding(compared: Sequence[tuple[str, bool, Sequence[str]]], t: Translator) -> str:
    """Return in which facts practices agree, of each its name, whether it does, what is common."""
    same = [name for name, agrees, _ in compared if agrees]
    different = [name for name, agrees, _ in compared if not agrees]
    parts = []
    if same:
        parts.append(t("The same: {facts}.", facts=t.list(same)))
    if different:
        parts.append(t("Different: {facts}.", facts=t.list(different)))
    return sentences(parts)
