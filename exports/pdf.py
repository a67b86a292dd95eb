"""A handout as PDF: tagged, PDF/UA-1, the same on every machine."""

import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import typst

from answers.document import Document
from exports.handout import Handout, handout
from exports.qr import qr_svg
from exports.texts import each_text
from words.translator import Translator

_TEMPLATES = Path(__file__).parent / "templates"
_REFUSED = re.compile(r"the text `\"(?:\\u\{([0-9a-f]+)\}|(.))\"` could not be displayed")
_REMEMBERED = 10
"""Compilations for which Typst remembers one; of forty practices it keeps 75 MB."""
_NO_GLYPH = "□"
_JOINING = re.compile("[\u200d\u20d0-\u20f0\ufe00-\ufe0f]")
"""What only changes or joins signs that we could not draw."""


def pdf_bytes(document: Document, t: Translator) -> bytes:
    """Return the handout of a document as PDF."""
    said = handout(document, t)
    try:
        return typeset(said)
    except typst.TypstError as failed:
        if not _REFUSED.search(failed.diagnostic):
            raise
    # PDF/UA wants every letter drawn, and a note or a search may hold any.
    return typeset(_drawable(said))


def typeset(said: Handout, form: Literal["pdf", "png"] = "pdf") -> bytes:
    """Let Typst set a handout. It is given as data: nothing in it is read as markup."""
    data = {**asdict(said), "empty": said.is_empty}
    for link in (data["link"], *(part["link"] for part in data["parts"])):
        if link:
            link["svg"] = qr_svg(link["address"]) if link["qr_width"] else ""
    try:
        return typst.compile(
            _TEMPLATES / "handout.typ",
            sys_inputs={"handout": json.dumps(data)},
            format=form,
            # Only the fonts in the wheel: the same handout on every machine.
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
            timestamp=datetime.fromisoformat(said.made_on).replace(tzinfo=UTC),
        )
    finally:
        _forget()


def _forget() -> None:
    """Let Typst drop what it has set, or a server would keep a gigabyte of old handouts.

    It does so after as many compilations, and knows no other way.
    """
    empty = typst.Compiler(ignore_system_fonts=True)
    for _ in range(_REMEMBERED):
        empty.compile(b"", format="svg")


def _drawable(said: Handout) -> Handout:
    """Put a box in the place of each sign that no font has."""
    plain = each_text(said, lambda text: _JOINING.sub("", text))
    signs = set(json.dumps(asdict(plain), ensure_ascii=False))
    boxes = str.maketrans(dict.fromkeys(_without_glyph(signs), _NO_GLYPH))
    return each_text(plain, lambda text: text.translate(boxes))


def _without_glyph(signs: Iterable[str]) -> list[str]:
    """Return the signs that Typst cannot draw: only trying tells, each in its own paragraph."""
    try:
        typst.compile(
            _TEMPLATES / "signs.typ",
            sys_inputs={"signs": json.dumps(sorted(signs))},
            ignore_system_fonts=True,
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as failed:
        found = _REFUSED.findall(failed.diagnostic)
        return [chr(int(code, 16)) if code else sign for code, sign in found]
    return []
