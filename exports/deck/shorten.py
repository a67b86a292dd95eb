"""Shortens what is too long for a slide: to whole sentences, else to whole words.

What is left out is always marked, and stands whole in the notes.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

# Joined by a space that does not break, so that no mark stands alone in a line.
LEFT_OUT, GOES_ON = "\u00a0[…]", "\u00a0…"
Fits = Callable[[str], bool]

# A sentence ends with a sign, perhaps within quotation marks, before a space and no small letter.
_END = re.compile(r"(\S*?)([.!?…]+(?:[ \u202f\u00a0]?»|[\"'“”›’)\]])*) +(?=[^\sa-zß-öø-ÿ])")
_ABBREVIATIONS = re.compile(
    "abs|art|bzw|ca|dr|etc|evtl|ggf|hl|inkl|jh|mio|mme|mr|mrs|mrd|ms|nr|no|prof|st|ste|str|tel|"
    "usw|vgl|vs"
)
_ORDINAL = re.compile(r"\d{1,2}")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text; where it is unsure whether one ends, it goes on."""
    found, start = [], 0
    for end in _END.finditer(text):
        word, signs = end.groups()
        if signs[0] != "." or not _goes_on(word):
            found.append(text[start : end.end()].strip())
            start = end.end()
    return [*found, text[start:].strip()] if text[start:].strip() else found


def _goes_on(word: str) -> bool:
    """Say whether the full stop after a word may be one of an abbreviation or an ordinal."""
    bare = re.sub(r"^\W+", "", word).rsplit(".", 1)[-1].rsplit("\u202f", 1)[-1].lower()
    return len(bare) <= 1 or bool(_ABBREVIATIONS.fullmatch(bare) or _ORDINAL.fullmatch(bare))


def to_sentences(text: str, fits: Fits) -> str:
    """Return as many whole sentences from the beginning as fit; none if the first does not."""
    return text if fits(text) else _most(sentences(text), LEFT_OUT, fits)


def to_words(text: str, fits: Fits) -> str:
    """Return as many whole words from the beginning as fit, or letters if a word is very long."""
    if fits(text):
        return text
    words, letters = _most(text.split(" "), GOES_ON, fits), _most(text, "…", fits, glue="")
    return words if len(words) * 2 > len(letters) else letters or "…"


def shortened(text: str, fits: Fits) -> str:
    """Return a text as far as it fits: in whole sentences, or in words if none fits."""
    return to_sentences(text, fits) or to_words(text, fits)


def _most(parts: Sequence[str], mark: str, fits: Fits, glue: str = " ") -> str:
    """Return the longest beginning that fits together with the mark."""

    def beginning(count: int) -> str:
        return glue.join(parts[:count]).rstrip(" ,;:–-") + mark

    counts = range(1, len(parts))
    found = bisect_right(counts, False, key=lambda count: not fits(beginning(count)))
    return beginning(found) if found else ""
