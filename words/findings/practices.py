"""The finding of practices side by side."""

from collections.abc import Mapping

from words.findings.sentences import sentences
from words.translator import Translator


def practices_finding(agreeing: Mapping[str, bool], t: Translator) -> str:
    """Return in which facts practices agree and in which they differ, by the facts' names."""
    same = [name for name, agrees in agreeing.items() if agrees]
    different = [name for name, agrees in agreeing.items() if not agrees]
    return sentences(
        [
            t("The same: {facts}.", facts=t.list(same)) if same else "",
            t("Different: {facts}.", facts=t.list(different)) if different else "",
        ]
    )
