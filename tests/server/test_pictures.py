"""Small maps as files: browsers keep them for ever, because their address says all they show."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from starlette.applications import Starlette

from catalogue.connection import open_catalogue
from markup.practices import pictures
from server.pictures import picture_routes
from tests.server.client import Answer, ask

app = Starlette(routes=picture_routes)


@pytest.fixture
def build(catalogue_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(catalogue_path))
    with open_catalogue(catalogue_path) as db:
        return pictures.build(db)


def names(answer: Answer) -> set[str]:
    """Return the names that stand on a map."""
    root = ET.fromstring(answer.text)
    return {text.text or "" for text in root.iter("{http://www.w3.org/2000/svg}text")}


def test_the_towns_of_all_practices_are_on_the_map_of_the_start_page(build: str) -> None:
    answer = ask(app, "/app/picture/places.svg", f"lang=de&build={build}")
    assert (answer.status, answer.headers["content-type"]) == (200, "image/svg+xml")
    assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
    assert "Ahornstadt" in names(answer)


def test_a_practice_is_on_its_map_in_the_readers_language(build: str) -> None:
    address = "/app/picture/practice.svg"
    query = f"id=ahornstadt-integrationsrat&build={build}"
    assert names(ask(app, address, f"{query}&lang=de")) == {"Ahornstadt"}
    assert names(ask(app, address, f"{query}&lang=fr")) == {"Ahornville"}


@pytest.mark.parametrize("older", ["", "build=0123456789ab", "build="])
@pytest.mark.usefixtures("build")
def test_what_names_another_build_is_answered_but_not_kept(older: str) -> None:
    answer = ask(app, "/app/picture/places.svg", f"lang=de&{older}")
    assert (answer.status, answer.headers["cache-control"]) == (200, "no-store")


def test_a_map_has_the_colours_of_the_theme_and_large_type_on_a_stage(build: str) -> None:
    said = [
        ask(app, "/app/picture/places.svg", f"lang=de&build={build}{more}").text
        for more in ("", "&theme_shown=dark", "&present=1")
    ]
    assert len(set(said)) == 3
    assert 'color="#22282b"' in said[0]
    assert 'color="#e9e6df"' in said[1]


@pytest.mark.parametrize("query", ["", "id=nowhere", "id=%00&lang=xx&theme_shown=pink&present=9"])
@pytest.mark.usefixtures("build")
def test_whatever_is_asked_is_answered_with_a_picture(query: str) -> None:
    answer = ask(app, "/app/picture/practice.svg", query)
    assert answer.status == 200
    assert names(answer) == set()


@pytest.mark.usefixtures("build")
def test_there_is_no_other_picture() -> None:
    assert ask(app, "/app/picture/nowhere.svg").status == 404


def test_without_a_catalogue_there_is_no_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(tmp_path / "none.db"))
    answer = ask(app, "/app/picture/places.svg")
    assert (answer.status, answer.text) == (503, "catalogue-missing")
    assert answer.headers["cache-control"] == "no-store"
