"""What is remembered is what would be answered afresh, and takes no more room than it may."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from address.address import Address
from address.visit import Visit
from answers.remembered import REMEMBERED, Remembered, Shared, answered, size_of
from catalogue.connection import Catalogue, open_catalogue
from loaders.build import build
from tests.conftest import ROOT
from tests.seen import page_html, visit_of

BIG = 1_000
"""Bytes of what is remembered in these tests, and some for its pickle."""


class Labels(Shared, dict[str, str]):
    """Labels that many answers hold."""


def kept(store: Remembered, *keys: str) -> list[str]:
    """Return which of the keys the store still knows; none of them moves up by that."""
    return [key for key in keys if key in store._kept]


@pytest.fixture(autouse=True)
def forgetful() -> Iterator[None]:
    """Begin with nothing remembered, and leave nothing of invented catalogues behind."""
    REMEMBERED.clear()
    yield
    REMEMBERED.clear()


def test_what_is_asked_again_is_not_made_again() -> None:
    store, made = Remembered(10 * BIG), []

    def make() -> str:
        made.append("once")
        return "an answer"

    assert [store.get("key", make) for _ in range(3)] == ["an answer"] * 3
    assert made == ["once"]
    assert (store.hits, store.misses) == (2, 1)
    store.clear()
    assert (store.hits, store.misses) == (0, 0)
    assert store.get("key", make) == "an answer"
    assert made == ["once", "once"]


def test_the_bound_in_bytes_is_kept() -> None:
    store = Remembered(3 * BIG)
    for number in range(20):
        store.get(number, lambda: "x" * BIG)
        assert store._kept.currsize <= 3 * BIG
    assert len(store._kept) == 2


def test_what_nobody_asked_for_the_longest_time_goes_first() -> None:
    store = Remembered(3 * BIG)
    store.get("first", lambda: "x" * BIG)
    store.get("second", lambda: "x" * BIG)
    store.get("first", lambda: "not made again")
    store.get("third", lambda: "x" * BIG)
    assert kept(store, "first", "second", "third") == ["first", "third"]


def test_what_is_larger_than_the_store_is_answered_and_drives_nothing_out() -> None:
    store = Remembered(2 * BIG)
    store.get("small", lambda: "x" * BIG)
    assert len(store.get("large", lambda: "x" * (9 * BIG))) == 9 * BIG
    assert kept(store, "small", "large") == ["small"]


def test_an_answer_that_fails_is_not_remembered() -> None:
    store = Remembered(BIG)

    def fail() -> str:
        raise ValueError("no catalogue")

    with pytest.raises(ValueError, match="no catalogue"):
        store.get("key", fail)
    assert store.get("key", lambda: "there is one now") == "there is one now"


def test_labels_that_all_answers_share_count_for_none_of_them() -> None:
    labels = Labels({str(number): f"{number:0>100}" for number in range(1_000)})
    assert size_of(("an answer", labels)) < BIG
    assert size_of(("an answer", dict(labels))) > 100_000


Ids = Mapping[str, Sequence[str]]
LANGUAGES = st.sampled_from(["de", "fr", "en"])
VIEWS = {
    "start": [""],
    "practices": [""],
    "practice": [""],
    "compare": ["crossing", "towns", "gaps", "themes", "groups", "practices", "years"],
    "network": ["town", "help", "ways", "whole", "list"],
    "shortlist": [""],
    "presentation": [""],
    "data": [""],
}
JUNK = ["gone", "", "none", "-1", "<b>", "'; --", "2", "ä", "\u202e", "x" * 300]
YEARS = ["1980", "2006", "2019", "unknown"]
COMPARED_BY = ["theme", "group", "kind", "period", "city"]
FREE = {
    "order": ["count", "name", "similar", "members"],
    "q": ["sprache", "wohnen emploi", "zzz"],
    "find": ["krakau"],
    **dict.fromkeys(("from", "to", "since", "until", "year"), YEARS),
    **dict.fromkeys(("by", "rows", "columns"), COMPARED_BY),
    "sort": ["newest", "town"],
    "view": ["table"],
    "page": ["1", "2"],
    "top": ["5", "10"],
    "kind": ["service", "body"],
    "status": ["running", "planned"],
    "size": ["small", "large"],
    "at": ["49.50,6.50,9.0"],
    "extent": ["near", "world"],
    "ended": ["1"],
    "tie": ["twinning", "network"],
    "present": ["1", "list"],
    "slide": ["1", "9"],
    "share": ["1"],
    "step": ["compare?what=gaps&home=birkental", "data", "weather"],
}


@pytest.fixture(scope="module")
def ids(db: Catalogue) -> Ids:
    """Return the values that a link to the small catalogue may name, by the link's names."""

    def column(table: str, name: str = "id") -> list[str]:
        return [str(row[0]) for row in db.execute(f"SELECT {name} FROM {table} ORDER BY 1")]

    themes, groups, practices = column("theme"), column("target_group"), column("practice")
    return {
        **FREE,
        **{name: column("municipality") for name in ("home", "goal", "towns", "city")},
        **dict.fromkeys(("themes", "theme", "topic"), themes),
        **dict.fromkeys(("groups", "group"), groups),
        **{name: [*themes, *groups] for name in ("on", "gap")},
        **dict.fromkeys(("practices", "id"), practices),
        **{name: column("country") for name in ("country", "partners", "between")},
        "shortlist": column("practice", "short_id"),
    }


@st.composite
def visits(draw: st.DrawFn, ids: Ids) -> Visit:
    """Draw a reader at any view, with real values and others."""
    page = draw(st.sampled_from(sorted(VIEWS)))
    named = draw(st.lists(st.sampled_from(sorted(ids)), max_size=5, unique=True))
    values = {
        name: draw(st.lists(st.sampled_from([*ids[name], *JUNK]), min_size=1, max_size=3))
        for name in named
    }
    values["what"] = [draw(st.sampled_from([*VIEWS[page], "gone"]))]
    visit = visit_of(page, draw(LANGUAGES), values)
    # A link that names no language is answered in that of the browser.
    unnamed = Address.of(visit.address.page, visit.address.without("lang"))
    return visit if draw(st.booleans()) else Visit(visit.language, unnamed)


@given(st.data())
@settings(max_examples=100)
def test_what_comes_from_the_store_is_what_is_answered_afresh(
    db: Catalogue, ids: Ids, data: Any
) -> None:
    asked = data.draw(st.lists(visits(ids), min_size=2, max_size=3))
    first = [page_html(db, visit) for visit in asked]
    again = [page_html(db, visit) for visit in asked]
    afresh = []
    for visit in asked:
        REMEMBERED.clear()
        afresh.append(page_html(db, visit))
    assert first == again == afresh


@pytest.fixture(scope="module")
def other_catalogue_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the small catalogue after a reviewer renamed a practice and added a theme to it."""
    folder = tmp_path_factory.mktemp("other")
    records = folder / "records"
    shutil.copytree(ROOT / "tests" / "records", records)
    changed = records / "practices" / "ahornstadt.yaml"
    text = changed.read_text(encoding="utf-8")
    for old, new in (
        ("themes: [participation]", "themes: [participation, housing]"),
        ("Integrationsrat Ahornstadt", "Beirat Ahornstadt"),
    ):
        assert old in text
        text = text.replace(old, new, 1)
    changed.write_text(text, encoding="utf-8")
    build(records, folder / "catalogue.db")
    return folder / "catalogue.db"


def put_in_place(built: Path, path: Path) -> None:
    draft = path.with_name("draft")
    shutil.copy(built, draft)
    draft.replace(path)


@given(st.data())
@settings(max_examples=40)
def test_after_a_new_catalogue_is_put_in_place_nothing_old_is_said(
    catalogue_path: Path, other_catalogue_path: Path, place: Path, ids: Ids, data: Any
) -> None:
    visit = data.draw(visits(ids))
    for built in (catalogue_path, other_catalogue_path, catalogue_path):
        put_in_place(built, place)
        with open_catalogue(place) as db:
            said = page_html(db, visit)
        with open_catalogue(built) as db:
            REMEMBERED.clear()
            assert said == page_html(db, visit)
            page_html(db, visit)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the catalogue of a running server lies."""
    return tmp_path_factory.mktemp("place") / "catalogue.db"


def test_another_catalogue_another_language_and_more_are_other_answers(
    catalogue_path: Path, other_catalogue_path: Path
) -> None:
    def said(db: Catalogue, visit: Visit) -> str:
        return f"{db.version} {visit.language} {visit.address.all('theme')}"

    with open_catalogue(catalogue_path) as one, open_catalogue(other_catalogue_path) as other:
        for db in (one, other):
            for language in ("de", "fr"):
                for theme in ("language", "housing"):
                    visit = Visit(language, Address.of("practices", {"theme": [theme]}))
                    for more in ((), ("light",), ("dark",)):
                        answered(said, db, visit, *more)
    assert (REMEMBERED.hits, REMEMBERED.misses) == (0, 2 * 2 * 2 * 3)


def themes_of(_db: Catalogue, anybody: Visit) -> tuple[str, ...]:
    """Answer as a view that is the same for all lists, and that must not know them."""
    assert not anybody.address.listed("shortlist")
    return anybody.address.all("theme")


def test_readers_with_other_lists_share_an_answer(db: Catalogue) -> None:
    for ids in ("", "jaworzyn-1", "ahornstadt-2.jaworzyn-1"):
        visit = visit_of("practices", "en", {"theme": "language", "shortlist": ids})
        assert answered(lambda _db, anybody: anybody.address.all("theme"), db, visit) == (
            "language",
        )
    page_html(db, visit_of("practices", "en", {"shortlist": "jaworzyn-1"}))
    misses = REMEMBERED.misses
    page_html(db, visit_of("practices", "en", {"shortlist": "ahornstadt-2"}))
    assert REMEMBERED.misses == misses
