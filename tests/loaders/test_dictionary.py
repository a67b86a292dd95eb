"""The data dictionary tells every table and column in the words of the schema."""

import sqlite3
from contextlib import closing

import yaml

from loaders.dictionary import described, dictionary, inserted, metadata
from loaders.writing import SCHEMA

SMALL = """
-- A head that belongs to no table.

-- Places ------------------------

-- Where people live.
CREATE TABLE town (
    id TEXT PRIMARY KEY,                 -- slug
    kind TEXT NOT NULL CHECK (kind IN ('city',
        'village')),
    country_id TEXT REFERENCES country (id), -- where it lies
    low REAL, high REAL,                 -- metres above the sea
    role TEXT,
                                         -- said below
    note TEXT
) STRICT;

CREATE TABLE country (id TEXT PRIMARY KEY) STRICT;
"""


def test_comments_become_meanings() -> None:
    town = described(SMALL)["town"]
    assert town.section == "Places"
    assert town.about == "Where people live."
    assert town.columns == {
        "id": "stable id; slug",
        "kind": "one of `city`, `village`",
        "country_id": "→ `country`; where it lies",
        "low": "metres above the sea",
        "high": "metres above the sea",
        "role": "said below",
        "note": "",
    }


def test_it_names_every_table_and_column_of_the_schema() -> None:
    schema = SCHEMA.read_text(encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(schema)
        written = {
            row[0]
            for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if f"TABLE {row[0]} " in schema
        }
        columns = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            for name in written
        }
    tables = described(schema)
    assert tables.keys() == written
    assert {name: list(words.columns) for name, words in tables.items()} == columns


def test_it_stands_between_its_marks_and_the_rest_stays() -> None:
    once = inserted("# Head\n", SMALL) + "tail\n"
    again = inserted(once, SMALL)
    assert again == once
    assert again.startswith("# Head\n")
    assert again.endswith("tail\n")
    assert dictionary(SMALL) in again


def test_datasette_is_told_title_licence_and_descriptions() -> None:
    told = yaml.safe_load(metadata(SMALL))
    assert told["license"] == "CC BY 4.0"
    town = told["databases"]["catalogue"]["tables"]["town"]
    assert town["description"] == "Where people live."
    assert town["columns"]["low"] == "metres above the sea"


def test_the_empty_statements_say_why() -> None:
    about = described(SCHEMA.read_text(encoding="utf-8"))["self_check_statement"].about
    assert "Empty" in about
