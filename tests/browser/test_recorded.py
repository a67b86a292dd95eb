"""The record of what readers see: what counts as a difference, and that every page is in it."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from tests.browser.conftest import ROOT
from tests.browser.recorded import SITE, differences, link_line, neutral
from tests.browser.recorded_views import VIEWS


@pytest.fixture
def catalogue(tmp_path: Path) -> Path:
    path = tmp_path / "catalogue.db"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE catalogue_info (key TEXT, value TEXT)")
        info = [("version", "b5c49f32667b"), ("built_at", "2026-11-28T19:46:56+00:00")]
        db.executemany("INSERT INTO catalogue_info VALUES (?, ?)", info)
        db.commit()
    return path


def test_every_page_is_recorded() -> None:
    pages = {page.stem for page in (ROOT / "pages").glob("*.py")} - {"start"}
    recorded = {view.address.partition("?")[0] for view in VIEWS}
    assert recorded == pages | {""}


def test_no_view_is_recorded_twice() -> None:
    addresses = [view.address for view in VIEWS]
    assert len(set(addresses)) == len(addresses)


def test_the_order_of_parameters_is_no_difference() -> None:
    assert link_line("Trier", f"{SITE}/practices?lang=de&city=trier") == link_line(
        "Trier", f"{SITE}/practices?city=trier&lang=de"
    )


def test_another_value_and_another_parameter_are() -> None:
    lines = {
        link_line("Trier", f"{SITE}/practices?{query}")
        for query in ("city=trier", "city=metz", "city=trier&lang=", "lang=de")
    }
    assert len(lines) == 4


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Stand b5c49f32667b vom 28. November 2026", "Stand VERSION vom DAY"),
        ("version b5c49f32667b du 28 novembre 2026", "version VERSION du DAY"),
        ('"built_at": "2026-11-28T19:46:56+00:00"', '"built_at": "BUILT"'),
        ("CC BY 4.0;2026-12-03", "CC BY 4.0;DAY"),
        ("gelesen bis 22. November 2026", "gelesen bis 22. November 2026"),
    ],
)
def test_what_another_build_or_day_changes_is_left_out(
    catalogue: Path, said: str, kept: str
) -> None:
    assert neutral(catalogue, date(2026, 12, 3))(said) == kept


def test_words_in_other_lines_are_no_difference() -> None:
    assert [*differences({"a": {"text": ["one two"]}}, {"a": {"text": ["one", "two"]}})] == []


def test_each_difference_names_its_view_and_both_sides() -> None:
    before = {"a": {"text": ["same", "old"], "links": ["x"]}, "gone": {"text": ["y"]}}
    after = {"a": {"text": ["same", "new"], "links": ["x"]}, "new": {"text": ["z"]}}
    found = [*differences(before, after)]
    assert [one.splitlines()[0] for one in found] == [
        "== a  [text]",
        "== gone  [text]",
        "== new  [text]",
    ]
    assert {"-old", "+new"} <= set(found[0].splitlines())
