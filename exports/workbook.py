"""A selection as a workbook for Excel and its kin: practices, sources, tables, and what it is."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime

from xlsxwriter import Workbook

from answers.document import Document, Entry, Table
from answers.facts import PRODUCT, filter_words, supported_words, version_words
from exports.file_properties import file_properties
from exports.sheets.book import OPTIONS, Book, Cell, Sheet, day
from words.translator import Translator


def xlsx_bytes(document: Document, t: Translator) -> bytes:
    """Return the selection as XLSX; a sheet is left out when there is nothing for it."""
    written = io.BytesIO()
    with Workbook(written, OPTIONS) as workbook:
        created = datetime.fromisoformat(document.made_on)
        workbook.set_properties({**file_properties(document, t), "created": created})
        head = " – ".join((document.title, *document.filters))
        foot = f"{PRODUCT} · {version_words(document.info, t)}"
        book = Book(workbook, head=head, foot=foot)
        named = {book.add(sheet): said for sheet, said in _sheets(document, t) if sheet.rows}
        book.add(_about(document, named, t))
    return written.getvalue()


def _sheets(document: Document, t: Translator) -> Iterator[tuple[Sheet, str]]:
    """Yield the sheets of what was selected, each with what it holds in words."""
    count = len(document.entries)
    practices = t.plural("{count} practice", "{count} practices", count)
    yield _practices(document.entries, t), practices
    yield _sources(document.entries, t), t("where the practices come from")
    for table in document.tables:
        yield _table(table), table.caption


def _practices(entries: tuple[Entry, ...], t: Translator) -> Sheet:
    """Return a sheet with a row a practice; columns are ordered as one reads them."""
    heads = (
        *(t("Id"), t("Number"), t("Practice"), t("Town"), t("Country"), t("Kind"), t("Status")),
        *(t("Years"), t("Start"), t("End"), t("Themes"), t("Target groups"), t("Run by")),
        *(
            t("What it is"),
            t("Outcome"),
            t("Own note, not from the atlas"),
            t("Language of the text"),
        ),
        *(t("Last checked"), t("Link"), t("Website of the town"), t("Near us")),
    )
    rows = [_practice(entry, t) for entry in entries]
    wide = {heads.index(t("Practice")): 210, heads.index(t("What it is")): 400}
    wide |= {heads.index(t("Outcome")): 250, heads.index(t("Link")): 260}
    return Sheet(t("Practices"), heads, rows, wide=wide, kept=3, across=2)


def _practice(entry: Entry, t: Translator) -> tuple[Cell, ...]:
    """Return the row of a practice. Years that nobody states are empty: a number or nothing."""
    return (
        *(entry.id, entry.short_id, entry.title, entry.town, entry.country, entry.kind),
        *(entry.status, entry.years, entry.start_year, entry.end_year),
        "; ".join(entry.themes),
        "; ".join(entry.target_groups),
        "; ".join(entry.organisations) or t("not stated"),
        entry.summary,
        entry.outcome or t("The sources name no outcome."),
        entry.note,
        t.language_name(entry.language),
        day(entry.checked_on),
        *(entry.link, entry.website, entry.reason),
    )


def _sources(entries: tuple[Entry, ...], t: Translator) -> Sheet:
    """Return a sheet with a row a practice and source."""
    heads = (
        *(t("Id"), t("Practice"), t("Publisher"), t("Title of the source"), t("Published")),
        *(t("Read on"), t("Language"), t("Address"), t("What the source supports")),
    )
    rows = [
        (
            *(entry.id, entry.title, source.publisher, source.title),
            day(source.published) or t("undated"),
            day(source.accessed),
            t.language_name(source.language),
            source.url,
            "\n".join(supported_words(said, t) for said in source.evidence),
        )
        for entry in entries
        for source in entry.citations
    ]
    return Sheet(t("Sources"), heads, rows, wide={1: 210, 3: 260, 7: 260, 8: 400})


def _table(table: Table) -> Sheet:
    frame = table.frame
    return Sheet(
        table.caption,
        [str(head) for head in frame.columns],
        list(frame.itertuples(index=False, name=None)),
    )


def _about(document: Document, named: dict[str, str], t: Translator) -> Sheet:
    """Return the sheet that says what the workbook is and where it comes from."""
    info = document.info
    built = datetime.fromisoformat(info.built_at).astimezone(UTC)
    rows: list[tuple[Cell, ...]] = [
        (t("Title"), document.title),
        *((t("Finding"), said) for said in [document.finding] if said),
        *((t("Filtered by"), said) for said in document.filters or [filter_words(document, t)]),
        *((t("Sheet “{name}”", name=name), said) for name, said in named.items()),
        (t("This view online"), document.link),
        (t("Made on"), day(document.made_on)),
        (t("Version of the data"), info.version),
        (t("Data put together (UTC)"), built),
        (t("Sources read until"), day(info.records_checked_on)),
        (t("Licence"), info.license),
        (t("Provenance"), version_words(document.info, t)),
    ]
    return Sheet(
        t("About this file"), (t("Fact"), t("Content")), rows, wide={1: 500}, filtered=False
    )
