"""Tables of a DOCX: real ones, whose heads are repeated and whose columns fit the page."""

from collections.abc import Sequence

from docx.document import Document as Docx
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Mm, Pt
from docx.table import Table, _Cell, _Row

from exports.docx.styles import ACCENT, CELL, LINE
from exports.docx.xml import keep_whole, repeat_head, rule, stand_upright
from exports.shape import Grid

_TWIP = 635
"""Word's measure, into which widths are rounded; rounded up they would be wider than the page."""
_LETTER = Mm(2)
"""Room that a letter takes, with some to spare: fonts differ."""
_DIGIT = 0.65
"""Part of the type's size that a digit takes."""
_MARGINS = Mm(4)
"""Room that a cell leaves at its sides, both together."""
_MOST_NUMBERS = 0.75
"""Part of the page's width that columns of numbers may take."""


def add_table(made: Docx, given: Grid, empty_words: str) -> None:
    """Add a table under its caption; an empty one is said to be empty."""
    caption = made.add_paragraph(given.caption, style="Caption")
    caption.paragraph_format.keep_with_next = True
    if not given.rows:
        made.add_paragraph(empty_words)
        return
    table = made.add_table(rows=1, cols=len(given.columns))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.LEFT, False
    widths = _widths(made, given)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    rule(table, ACCENT, LINE)
    _fill_head(table, given)
    for cells in given.rows:
        row = table.add_row()
        _fill(row, cells, given)
        keep_whole(row)
    made.add_paragraph()


def _widths(made: Docx, given: Grid) -> list[Length]:
    """Return how wide the columns are, in the page's whole width or as their letters need.

    Numbers are never wrapped, so their columns are wide enough and texts share the rest. Where
    numbers would leave texts too little, all columns share the page by what they wish.
    """
    letter = Pt(given.size * _DIGIT)
    wishes = [column.wish * _LETTER + _MARGINS for column in given.columns]
    numbers = [(column.digits * letter + _MARGINS) * column.number for column in given.columns]
    if sum(numbers) > made._block_width * _MOST_NUMBERS:
        numbers = [0 for _ in numbers]
    texts = sum(wish for wish, own in zip(wishes, numbers, strict=True) if not own)
    stretch = (made._block_width - sum(numbers)) / max(texts, 1)
    if not given.full:
        stretch = min(1.0, stretch)
    widths = (own or wish * stretch for wish, own in zip(wishes, numbers, strict=True))
    return [Length(int(width) // _TWIP * _TWIP) for width in widths]


def _fill_head(table: Table, given: Grid) -> None:
    head = table.rows[0]
    repeat_head(head)
    if given.upright:
        height = Length(given.head * _LETTER + _MARGINS)
        head.height, head.height_rule = height, WD_ROW_HEIGHT_RULE.EXACTLY
    for cell, column in zip(head.cells, given.columns, strict=True):
        _write(cell, column.head, given, bold=True, number=column.number and not given.upright)
        if given.upright and column.number:
            stand_upright(cell)


def _fill(row: _Row, cells: Sequence[str], given: Grid) -> None:
    for cell, text, column in zip(row.cells, cells, given.columns, strict=True):
        _write(cell, text, given, bold=False, number=column.number)


def _write(cell: _Cell, text: str, given: Grid, *, bold: bool, number: bool) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.style = CELL
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, Pt(given.size)
    if number:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
