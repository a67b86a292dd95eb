"""Slides with tables that the presenter can edit, as far as they can be read on a wall."""

from collections.abc import Iterator

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide
from pptx.table import _Cell
from pptx.util import Pt

from answers.document import Document, Table
from exports.deck.blank import MARGIN, TITLE_ONLY, WIDTH
from exports.deck.deck import Deck, describe
from exports.deck.grid import EDGE, Grid, cells, grid
from exports.deck.notes import said_filters, view_notes
from exports.deck.shorten import to_words
from exports.deck.text import Box, Paragraph, fit, line_count, put_at
from words.translator import Translator

_TABLE = Box(MARGIN, 120, WIDTH - 2 * MARGIN, 318)
_BELOW = Box(MARGIN, 446, WIDTH - 2 * MARGIN, 52)
_TEXT = Box(MARGIN, 126, 620, 366)
_MOST_NAMED, _LINES = 4, 2
_CODE = Box(WIDTH - MARGIN - 190, 126, 190, 190)


def add_tables(deck: Deck, document: Document, t: Translator) -> None:
    """Add a slide a table; tables that are too wide are only named."""
    too_wide = []
    for table in document.tables:
        laid_out = None if table.frame.empty else grid(table, _TABLE.width, _TABLE.height, t)
        if laid_out:
            _add_table(deck, document, table, laid_out, t)
        elif not table.frame.empty:
            too_wide.append(table)
    if too_wide:
        _name(deck, document, too_wide, t)


def _add_table(deck: Deck, document: Document, table: Table, shown: Grid, t: Translator) -> None:
    whole = cells(table, t)
    more = len(whole) - len(shown.rows)
    notes = [*view_notes(document, t), *(_rows(whole[: len(shown.rows)], t) if shown.cut else ())]
    slide = deck.add(TITLE_ONLY, Paragraph(table.caption), notes)
    _draw(deck, slide, shown, table.caption)
    left_out = t.plural(
        "{count} more row is in the Excel file and online.",
        "{count} more rows are in the Excel file and online.",
        more,
    )
    below = " ".join([*([left_out] if more else []), said_filters(document, t)])
    below = to_words(below, lambda text: fit([Paragraph(text, 14)], _BELOW))
    deck.put(slide, _BELOW, [Paragraph(below, 14, colour="quiet")])


def _draw(deck: Deck, slide: Slide, shown: Grid, alt: str) -> None:
    count = len(shown.rows), len(shown.widths)
    frame = slide.shapes.add_table(*count, Pt(0), Pt(0), Pt(0), Pt(0))
    put_at(frame, Box(_TABLE.left, _TABLE.top, sum(shown.widths), sum(shown.heights)))
    describe(frame, alt)
    table = frame.table
    for place, wide in enumerate(shown.widths):
        table.columns[place].width = Pt(wide)
    for place, high in enumerate(shown.heights):
        table.rows[place].height = Pt(high)
    for row, texts in enumerate(shown.rows):
        for column, text in enumerate(texts):
            cell = table.cell(row, column)
            look = Paragraph(text, shown.size, bold=row == 0, colour="text" if row else "paper")
            deck.fill(cell.text_frame, [look])
            _set_look(cell, head=row == 0, banded=row % 2 == 0, right=shown.numeric[column])


def _set_look(cell: _Cell, *, head: bool, banded: bool, right: bool) -> None:
    cell.margin_left = cell.margin_right = Pt(EDGE)
    cell.margin_top = cell.margin_bottom = Pt(EDGE / 2)
    cell.fill.solid()
    ground = MSO_THEME_COLOR.BACKGROUND_2 if banded else MSO_THEME_COLOR.BACKGROUND_1
    cell.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1 if head else ground
    cell.text_frame.paragraphs[0].alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT


def _rows(whole: list[list[str]], t: Translator) -> Iterator[Paragraph]:
    """Yield rows in words, a paragraph each."""
    heads, *rows = whole
    for row in rows:
        said = (t("{axis}: {value}", axis=a, value=b) for a, b in zip(heads, row, strict=True) if b)
        yield Paragraph("; ".join(said))


def _name(deck: Deck, document: Document, tables: list[Table], t: Translator) -> None:
    """Add a slide that names what no slide can hold, and where it is."""
    title = Paragraph(t("Tables too large for a slide"))
    named = [_size_of(table, t) for table in tables]
    notes = [*map(Paragraph, named), *view_notes(document, t)]
    slide = deck.add(TITLE_ONLY, title, notes)
    said = [t("They are whole in the Excel file and online."), *named[:_MOST_NAMED]]
    if len(named) > _MOST_NAMED:
        said.append(t.plural("{count} more", "{count} more", len(named) - _MOST_NAMED))
    deck.put(slide, _TEXT, [Paragraph(_in_two_lines(each), 20, before=8) for each in said])
    deck.put_code(slide, _CODE, document.link, t("QR code of the link to this view online"))


def _in_two_lines(text: str) -> str:
    return to_words(text, lambda cut: line_count(cut, 20, _TEXT.width) <= _LINES)


def _size_of(table: Table, t: Translator) -> str:
    rows, columns = table.frame.shape
    return t(
        "{caption}: {rows} rows, {columns} columns",
        caption=table.caption,
        rows=t.number(rows),
        columns=t.number(columns),
    )
