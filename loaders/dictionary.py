"""The data dictionary, written from the comments of the schema so that it cannot go stale."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field

import yaml

_BEGIN = "<!-- dictionary: written by `python -m loaders dictionary`, do not edit by hand -->"
_END = "<!-- end of dictionary -->"
_TABLE = re.compile(r"CREATE (?:VIRTUAL )?TABLE (\w+)")
_COLUMN = re.compile(r"(?:^\s+|[,(]\s*)(\w+)(?= TEXT| INTEGER| REAL|,)")
_RECURRING = {
    "id": "stable id",
    "position": "order, counted from 1",
    "language": "language of the texts: `de`, `fr` or `en`",
    "original_language": "language the texts were first written in: `de`, `fr` or `en`",
    "label_de": "German label",
    "label_fr": "French label",
    "label_en": "English label",
}
"""Columns that mean the same in every table."""


@dataclass
class TableWords:
    """What the schema says of one table."""

    section: str
    about: str
    columns: dict[str, str] = field(default_factory=dict)
    last: list[str] = field(default_factory=list)
    """The columns declared last, which a comment on a line of its own continues."""


def described(schema: str) -> dict[str, TableWords]:
    """Return the tables of a schema in its order, with the comments on them."""
    tables: dict[str, TableWords] = {}
    columns = _columns(schema)
    section, current = "", ""
    above: list[str] = []
    for line in schema.splitlines():
        if match := re.fullmatch(r"-- (.*?) -{5,}", line):
            section, above = match[1], []
        elif line.startswith("--"):
            above.append(line.removeprefix("--").strip())
        elif match := _TABLE.match(line):
            current = match[1]
            tables[current] = TableWords(section, " ".join(above), columns[current].copy())
            _comment_columns(line, tables[current])
            above = []
        elif current and line.strip():
            _comment_columns(line, tables[current])
        else:
            above = []
    return tables


def _columns(schema: str) -> dict[str, dict[str, str]]:
    """Return the columns of every table, with what SQLite itself knows of each."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema)
        tables = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
        return {name: dict(_known(connection, name, sql or "")) for name, sql in tables}


def _known(connection: sqlite3.Connection, table: str, sql: str) -> Iterator[tuple[str, str]]:
    """Return each column with the table it refers to, or the values it allows."""
    keys = connection.execute(f"PRAGMA foreign_key_list({table})")
    targets = {row[3]: f"→ `{row[2]}`" for row in keys}
    allowed = {
        name: "one of " + ", ".join(f"`{value}`" for value in re.findall(r"'([^']*)'", values))
        for name, values in re.findall(r"CHECK \((\w+) IN\s+\(([^)]*'[^)]*)\)", sql)
    }
    for row in connection.execute(f"PRAGMA table_info({table})"):
        name = row[1]
        yield name, _RECURRING.get(name) or targets.get(name) or allowed.get(name, "")


def _comment_columns(line: str, table: TableWords) -> None:
    """Give the comment at the end of a line to the columns that the line declares."""
    code, _, comment = line.partition("--")
    declared = [name for name in _COLUMN.findall(code) if name in table.columns]
    table.last = declared or table.last
    for name in table.last if comment else []:
        table.columns[name] = "; ".join(filter(None, [table.columns[name], comment.strip()]))


def dictionary(schema: str) -> str:
    """Return the dictionary as Markdown, one table of the catalogue after the other."""
    lines: list[str] = []
    section = None
    for name, words in described(schema).items():
        if words.section != section:
            section = words.section
            lines += [f"### {section}", ""]
        lines += [f"#### `{name}`", ""]
        if words.about:
            lines += [words.about, ""]
        lines += ["| column | meaning |", "|---|---|"]
        lines += [f"| `{column}` | {meaning} |" for column, meaning in words.columns.items()]
        lines.append("")
    return "\n".join(lines)


def inserted(readme: str, schema: str) -> str:
    """Return the README with the dictionary of this schema between its two marks."""
    before, _, rest = readme.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    return f"{before}{_BEGIN}\n\n{dictionary(schema)}\n{_END}{after}"


def metadata(schema: str) -> str:
    """Return what Datasette shows beside the catalogue: title, licence, descriptions."""
    tables = {
        name: {
            "description": words.about or words.section,
            "columns": {column: text for column, text in words.columns.items() if text},
        }
        for name, words in described(schema).items()
    }
    about = {
        "title": "Praxisatlas: municipal practices of integration",
        "license": "CC BY 4.0",
        "license_url": "https://creativecommons.org/licenses/by/4.0/",
        "databases": {"catalogue": {"tables": tables}},
    }
    text: str = yaml.safe_dump(about, allow_unicode=True, sort_keys=False, width=100)
    return "# Written by `python -m loaders dictionary`, do not edit by hand.\n" + text
