"""A handout as DOCX: to be changed, cut and pasted in any word processor."""

import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from docx.document import Document as Docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from answers.document import Document
from answers.facts import PRODUCT, Fact
from exports.charts import as_table, is_told
from exports.docx.styles import FACT, FINDING, NOTE, ORIGIN, PLACE, SOURCE, WAY, styled
from exports.docx.table import add_table
from exports.docx.xml import (
    add_field,
    add_link,
    describe,
    float_right,
    keep_together,
    proofing,
    say_language,
)
from exports.file_properties import file_properties
from exports.handout import Handout, Link, Part, Source, handout
from exports.qr import qr_png
from exports.shape import Grid, grid
from words.translator import Translator

_BELOW_HEAD = Pt(10)


def docx_bytes(document: Document, t: Translator) -> bytes:
    """Return the handout of a document as DOCX."""
    said = handout(document, t)
    # Bars cannot be drawn here; their numbers are told, unless a table tells them anyway.
    untold = [chart for chart in document.charts if not is_told(chart, document.tables)]
    grids = [*(grid(as_table(chart), t) for chart in untold), *said.grids]
    made = styled(said.language)
    _name(made, said, file_properties(document, t))
    # A wide table that comes first shares its turned page with the head.
    _turn(made, landscape=not said.pictures and any(each.landscape for each in grids[:1]))
    _add_head(made, said)
    _add_content(made, said, grids)
    for part in said.parts:
        _add_part(made, part)
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def _name(made: Docx, said: Handout, words: Mapping[str, str]) -> None:
    """Say in the file's properties what it is."""
    properties = made.core_properties
    for name, value in words.items():
        setattr(properties, name, value)
    properties.last_modified_by = PRODUCT
    properties.language = proofing(said.language)
    properties.created = properties.modified = datetime.fromisoformat(said.made_on).replace(
        tzinfo=UTC
    )


def _add_head(made: Docx, said: Handout) -> None:
    made.sections[0].header.paragraphs[0].text = PRODUCT
    _add_page_numbers(made.sections[0].footer.paragraphs[0], said.page_words)
    made.add_heading(said.title, level=1)
    if said.finding:
        made.add_paragraph(said.finding, style=FINDING)
    _add_code(made, said.link)
    _add_labelled(made, said.filters, ORIGIN)
    for line in said.provenance:
        made.add_paragraph(line, style=ORIGIN)
    _add_way(made, said.link, ORIGIN).paragraph_format.space_after = _BELOW_HEAD


def _add_page_numbers(paragraph: Paragraph, words: str) -> None:
    before, _, rest = words.partition("{page}")
    between, _, after = rest.partition("{pages}")
    paragraph.add_run(before)
    add_field(paragraph, "PAGE")
    paragraph.add_run(between)
    add_field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _add_content(made: Docx, said: Handout, grids: Sequence[Grid]) -> None:
    if said.is_empty:
        made.add_paragraph(said.empty_words)
    for picture in said.pictures:
        made.add_paragraph(picture.alt)
    for each in grids:
        _turn(made, landscape=each.landscape)
        add_table(made, each, said.empty_words)
    if said.parts:
        _turn(made, landscape=False)
    if said.parts and said.parts_heading:
        made.add_heading(said.parts_heading, level=2)


def _turn(made: Docx, *, landscape: bool) -> None:
    """Go on with pages of this orientation."""
    section = made.sections[-1]
    if (section.orientation == WD_ORIENT.LANDSCAPE) == landscape:
        return
    wide, high = section.page_height, section.page_width
    turned = made.add_section(WD_SECTION.NEW_PAGE) if len(made.element.body) > 1 else section
    turned.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    turned.page_width, turned.page_height = wide, high


def _add_part(made: Docx, part: Part) -> None:
    """Add a practice; its paragraphs stay on one page as far as it holds them."""
    first = len(made.element.body)
    _add_title(made, part)
    for passage in part.passages:
        made.add_heading(passage.heading, level=part.level + 1)
        text = made.add_paragraph()
        say_language(text.add_run(passage.text), passage.language)
        _add_noted(text, "", passage.note)
    for fact in part.facts:
        _add_labelled(made, fact, FACT, between="\t")
    if part.own_note:
        _add_labelled(made, part.own_note, NOTE)
    made.add_heading(part.sources_heading, level=part.level + 1)
    for source in part.sources:
        _add_source(made, source)
    if part.link:
        _add_way(made, part.link, WAY)
    keep_together(made, first)


def _add_title(made: Docx, part: Part) -> None:
    if part.level > 1:
        title = made.add_heading(f"{part.number} ", level=part.level)
        say_language(title.add_run(part.title), part.language)
        if part.link:
            _add_code(made, part.link)
    _add_noted(made.add_paragraph(style=PLACE), part.place, part.note)


def _add_source(made: Docx, source: Source) -> None:
    paragraph = made.add_paragraph(style=SOURCE)
    say_language(paragraph.add_run(source.title), source.language)
    _add_noted(paragraph, "", source.note)
    paragraph.add_run(f". {source.published} ")
    add_link(paragraph, source.address, source.address)


def _add_labelled(made: Docx, fact: Fact, style: str, between: str = " ") -> None:
    paragraph = made.add_paragraph(style=style)
    paragraph.add_run(fact.label).bold = True
    if fact.address:
        paragraph.add_run(between)
        add_link(paragraph, fact.address, fact.value)
    else:
        paragraph.add_run(f"{between}{fact.value}")


def _add_noted(paragraph: Paragraph, text: str, note: str) -> None:
    """Add a text and in which other language a content is."""
    paragraph.add_run(f"{text} ({note})" if note else text)


def _add_way(made: Docx, link: Link, style: str) -> Paragraph:
    paragraph = made.add_paragraph(style=style)
    paragraph.add_run(f"{link.label} ").bold = True
    add_link(paragraph, link.address, link.shown)
    return paragraph


def _add_code(made: Docx, link: Link) -> None:
    """Add the QR code of a link at the right margin, if it has one."""
    if not link.qr_width:
        return
    paragraph = made.add_paragraph()
    code, width = io.BytesIO(qr_png(link.address)), Mm(link.qr_width)
    picture = paragraph.add_run().add_picture(code, width=width)
    describe(picture, link.qr)
    float_right(paragraph)
