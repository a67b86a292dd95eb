"""The selection as JSON: keys that machines can rely on, numbers as numbers, lists as lists."""

import json

import numpy as np
import pandas as pd
import pytest

from answers.document import Document, Table
from catalogue.connection import Catalogue
from exports.json_text import json_bytes
from tests.exports.office_samples import ATLAS, CHART, TABLE, bare, document, entries, entry, whole
from words.translator import Translator

EN = Translator("en")


def read(made: Document, t: Translator = EN) -> dict:
    return json.loads(json_bytes(made, t))


def test_a_practice_says_what_the_records_say(db: Catalogue) -> None:
    ended = entry(db, "ahornstadt-jobwerkstatt", EN, "12")
    (found,) = read(document(entries=(ended,)))["practices"]
    assert found == {
        "id": "ahornstadt-jobwerkstatt",
        "short_id": "12",
        "text_language": "en",
        "title": "Job workshop for refugees",
        "town": "Ahornstadt",
        "country": "Germany",
        "kind": "Project",
        "status": "ended",
        "years": "2017–2019",
        "start_year": 2017,
        "end_year": 2019,
        "themes": ["Employment", "Language"],
        "target_groups": ["Refugees and asylum seekers"],
        "run_by": ["Jobcenter Ahornstadt"],
        "summary": "The project combined German courses with placements in companies.",
        "outcome": "40 participants found a job.",
        "website": "https://stadt.example.org",
        "reason": None,
        "note": None,
        "checked_on": "2026-01-15",
        "link": f"{ATLAS}/practice?id=ahornstadt-jobwerkstatt&lang=en",
        "sources": [
            {
                "publisher": "Beispielzeitung",
                "title": "Bilanz der Jobwerkstatt",
                "published": "2019-12-05",
                "read_on": "2026-01-15",
                "language": "de",
                "url": "https://zeitung.example.org/jobwerkstatt",
                "supports": [{"text": "duration and result", "language": "en"}],
            },
            {
                "publisher": "Stadt Ahornstadt",
                "title": "Jobwerkstatt",
                "published": None,
                "read_on": "2026-01-15",
                "language": "de",
                "url": "https://stadt.example.org/jobwerkstatt",
                "supports": [{"text": "combination of course and placement", "language": "en"}],
            },
        ],
    }


def test_the_view_says_what_it_is_in_a_stable_order() -> None:
    found = read(document(finding="F.", filters=("Theme: Language",)))
    assert list(found.items()) == [
        ("title", "Compare"),
        ("language", "en"),
        ("finding", "F."),
        ("filters", ["Theme: Language"]),
        ("chosen_by_hand", False),
        ("link", f"{ATLAS}/compare?lang=en"),
        ("made_on", "2026-11-25"),
        ("version", "79c051ed2e13"),
        ("built_at", "2026-11-24T14:00:20+00:00"),
        ("sources_read_until", "2026-11-22"),
        ("licence", "CC BY 4.0"),
        ("practices", []),
        ("tables", []),
        ("charts", []),
    ]


def test_what_is_not_known_is_null() -> None:
    found = read(document(entries=(bare(),)))
    assert found["finding"] is None
    (practice,) = found["practices"]
    nothing = {key for key, value in practice.items() if value is None}
    assert nothing == {"start_year", "end_year", "outcome", "website", "reason", "note"}
    assert practice["sources"][0]["published"] is None


def test_tables_and_charts_keep_numbers_as_numbers() -> None:
    found = read(document(tables=(TABLE,), charts=(CHART,)))
    assert found["tables"] == [
        {
            "caption": "Practices: towns × themes",
            "heads": ["Town", "Language", "Since"],
            "rows": [["Łódź", 3, 2016], ["Bytów", 0, None], ["Tauragė", 12, 2019]],
        }
    ]
    assert found["charts"] == [
        {
            "title": "Practices by town",
            "categories": ["Łódź", "Bytów", "Tauragė", "Saint-Médard-en-Jalles"],
            "series": [{"name": "Language", "values": [3, 0, 12, 5]}],
        }
    ]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (np.int64(3), 3),
        (1.5, 1.5),
        (float("nan"), None),
        (float("inf"), "inf"),
        (True, True),
        (pd.NA, None),
        (None, None),
        ("12", "12"),
        (pd.Timestamp("2026-01-02"), "2026-01-02 00:00:00"),
    ],
)
def test_each_kind_of_cell_is_said_as_json_knows_it(cell: object, expected: object) -> None:
    table = Table("T", pd.DataFrame({"a": pd.Series([cell], dtype=object)}))
    assert read(document(tables=(table,)))["tables"][0]["rows"] == [[expected]]


def test_letters_are_written_as_they_are_and_keys_are_ascii(db: Catalogue) -> None:
    written = json_bytes(whole(db, EN, 2), EN)
    assert "Saint-Médard-en-Jalles" in written.decode("utf-8")
    assert b"\\u" not in written
    assert written.endswith(b"}\n")

    def check(value: object) -> None:
        if isinstance(value, dict):
            assert all(key.isascii() and key == key.lower() for key in value)
        for each in value.values() if isinstance(value, dict) else value:
            if isinstance(each, dict | list):
                check(each)

    check(json.loads(written))


@pytest.mark.data
@pytest.mark.parametrize("language", ["de", "fr", "en"])
def test_every_real_practice_comes_back_whole(real_db: Catalogue, language: str) -> None:
    t = Translator(language)
    made = document(entries=entries(real_db, t))
    found = read(made, t)
    assert found["language"] == language
    for each, practice in zip(made.entries, found["practices"], strict=True):
        assert (practice["id"], practice["summary"]) == (each.id, each.summary)
        assert [source["url"] for source in practice["sources"]] == [s.url for s in each.citations]
