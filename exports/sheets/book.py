"""Sheets of a workbook on which a text is a text, whatever it looks like.

XlsxWriter would take a text that begins with ``=`` for a formula and one that looks like an
address for a link. Here the kind of a value alone decides, and what Excel cannot hold is cut or
left plain before the library has to warn of it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from numbers import Real

import pandas as pd
from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from exports import palette
from exports.measure import FONT
from exports.sheets.names import sheet_name
from exports.sheets.sizes import SIZE, heights, widths
from exports.texts import plain

OPTIONS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "default_format_properties": {"font_name": FONT, "font_size": SIZE},
}

_LONGEST_TEXT = 32_767
_LONGEST_URL = 2_079
_MOST_LINKS = 65_530
_LONGEST_LINE = 200
"""What fits beside the page number, which Excel counts too: it allows 255."""
_FIRST_YEAR = 1901
_FORMULA = ("=", "+", "-", "@")
_A4 = 9

Cell = object
"""A text, number, date or truth; None and what pandas takes for nothing stay empty."""


@dataclass(frozen=True)
class Sheet:
    """Rows under heads. ``across`` are the pages side by side of a print.

    ``wide`` are the columns that need more room than others, in pixels. The first ``kept``
    columns stay in view when one scrolls, and on every page.
    """

    name: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    wide: Mapping[int, int] = field(default_factory=dict)
    kept: int = 1
    across: int = 1
    filtered: bool = True


class Book:
    """Sheets added one after the other, in one look."""

    def __init__(self, workbook: Workbook, *, head: str, foot: str) -> None:
        self._workbook = workbook
        self._head_of_page = f"&L&9{_for_page(head)}"
        self._foot_of_page = f"&L&8{_for_page(foot)}&R&8&P / &N"
        self._names: list[str] = []
        line = {"bottom": 1, "bottom_color": palette.LINE, "valign": "top"}
        text = {**line, "text_wrap": True, "align": "left"}
        self._text = workbook.add_format(text)
        # The mark that Excel sets for an apostrophe: a text stays one when it is edited.
        self._quoted = workbook.add_format({**text, "quote_prefix": True})
        self._number = workbook.add_format({**line, "align": "right", "indent": 1})
        self._day = workbook.add_format({**text, "num_format": "yyyy-mm-dd"})
        self._moment = workbook.add_format({**text, "num_format": "yyyy-mm-dd hh:mm"})
        link = {**text, "font_color": palette.PETROL, "underline": 1}
        self._link = workbook.add_format(link)
        head_look = {**text, "bold": True, "font_color": "#ffffff", "bg_color": palette.PETROL}
        self._head = workbook.add_format(head_look)

    def add(self, wanted: Sheet) -> str:
        """Add a sheet and return the name it was given."""
        name = sheet_name(wanted.name, self._names)
        self._names.append(name)
        sheet = self._workbook.add_worksheet(name)
        for column, head in enumerate(wanted.heads):
            sheet.write_string(0, column, _cut(head), self._head)
        for place, row in enumerate(wanted.rows, start=1):
            for column, value in enumerate(row):
                self._write(sheet, place, column, value)
        _size(sheet, wanted)
        self._lay_out(sheet, wanted)
        return name

    def _write(self, sheet: Worksheet, row: int, column: int, value: Cell) -> None:
        """Write a value by its kind."""
        if empty(value):
            sheet.write_blank(row, column, None, self._text)
        elif isinstance(value, str):
            self._write_text(sheet, row, column, _cut(value))
        elif isinstance(value, bool):
            sheet.write_boolean(row, column, value, self._text)
        elif isinstance(value, datetime):
            sheet.write_datetime(row, column, value.replace(tzinfo=None), self._moment)
        elif isinstance(value, date):
            sheet.write_datetime(row, column, value, self._day)
        elif isinstance(value, Real) and math.isfinite(value):
            sheet.write_number(row, column, float(value), self._number)
        else:
            self._write_text(sheet, row, column, _cut(str(value)))

    def _write_text(self, sheet: Worksheet, row: int, column: int, text: str) -> None:
        if _is_address(text) and sheet.hlink_count < _MOST_LINKS:
            sheet.write_url(row, column, text, self._link, text)
        else:
            look = self._quoted if text.lstrip().startswith(_FORMULA) else self._text
            sheet.write_string(row, column, text, look)

    def _lay_out(self, sheet: Worksheet, wanted: Sheet) -> None:
        if wanted.filtered:
            sheet.autofilter(0, 0, len(wanted.rows), len(wanted.heads) - 1)
        sheet.freeze_panes(1, wanted.kept)
        # Years such as "2019" and versions are meant as text; Excel need not mark them.
        sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
        sheet.set_landscape()
        sheet.set_paper(_A4)
        sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        sheet.fit_to_pages(wanted.across, 0)
        sheet.repeat_rows(0)
        if wanted.across > 1:
            sheet.repeat_columns(0, wanted.kept - 1)
        sheet.set_header(self._head_of_page)
        sheet.set_footer(self._foot_of_page)


def _size(sheet: Worksheet, wanted: Sheet) -> None:
    """Give columns and rows their sizes: not every program finds the height of a row itself."""
    pixels = widths(wanted.heads, wanted.rows, wanted.wide)
    for column, wide in enumerate(pixels):
        sheet.set_column_pixels(column, column, wide)
    for place, high in enumerate(heights(wanted.heads, wanted.rows, pixels)):
        sheet.set_row(place, high)


def day(iso: str | None) -> date | str | None:
    """Return an ISO date as a date; one that knows only its year or month stays a text.

    So does one before 1901: Excel has no dates before 1900, and its 1900 is a day too long.
    """
    try:
        found = date.fromisoformat(iso) if iso else None
    except ValueError:
        return iso
    return iso if found and found.year < _FIRST_YEAR else found


def empty(value: Cell) -> bool:
    """Say whether a single value is nothing: None, ``pd.NA``, not a number or an empty text."""
    return not value if isinstance(value, str) else bool(pd.isna(value))  # type: ignore[call-overload]


def _cut(text: str) -> str:
    """Cut a text to what a cell holds, counted as Excel does; the sign … says so."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * _LONGEST_TEXT:
        return text
    return encoded[: 2 * (_LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def _for_page(text: str) -> str:
    """Return a text for the head or foot of a page, where ``&`` begins a command."""
    return plain(text).replace("&", "&&")[:_LONGEST_LINE].rstrip("&")


def _is_address(text: str) -> bool:
    """Say whether a text as a whole is an address that Excel can follow."""
    web = text.startswith(("https://", "http://"))
    return web and len(text) <= _LONGEST_URL and not any(sign.isspace() for sign in text)
