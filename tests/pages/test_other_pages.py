"""The start page, the statements, and what a reader sees when the catalogue is not there."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from answers.remembered import REMEMBERED
from server import runs
from tests.conftest import ROOT, Visit


def test_the_start_page_says_what_the_atlas_holds(visit: Visit) -> None:
    app = visit("start", "de")
    assert not app.exception
    assert app.title[0].value == "Wie machen es andere Städte?"


def test_a_search_from_the_start_opens_the_list(visit: Visit) -> None:
    app = visit("start")
    app.text_input(key="start_q").set_value("Begegnungsfest")
    app.button(key="start_send").click().run()
    assert not app.exception
    assert app.title[0].value == "Practices"
    assert app.header[0].value == "1 practice"


@pytest.mark.parametrize("page", ["data", "imprint", "privacy", "accessibility"])
@pytest.mark.parametrize("language", ["de", "fr", "en"])
def test_a_statement_is_shown_in_each_language(visit: Visit, page: str, language: str) -> None:
    app = visit(page, language)
    assert not app.exception
    assert app.title
    assert max(len(str(part.value)) for part in app.markdown) > 500


def test_an_operator_who_has_not_filled_in_the_settings_is_reminded(visit: Visit) -> None:
    assert "deploy/operator.toml" in visit("imprint").warning[0].value


def test_a_filled_in_operator_is_named(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = (ROOT / "deploy" / "operator.toml").read_text(encoding="utf-8")
    filled = tmp_path / "operator.toml"
    filled.write_text(settings.replace('"[', '"Stadt Musterhausen ('), encoding="utf-8")
    monkeypatch.setenv("PRAXISATLAS_OPERATOR", str(filled))
    app = visit("imprint")
    assert not app.warning
    assert any("Stadt Musterhausen" in str(part.value) for part in app.markdown)


SAID = {
    "de": "Dieser Text kann im Augenblick nicht gezeigt werden",
    "fr": "Ce texte ne peut pas être affiché pour le moment",
    "en": "This text cannot be shown at present",
}


@pytest.fixture
def operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the operator's file has to be; nobody has put it there yet."""
    path = tmp_path / "operator.toml"
    monkeypatch.setenv("PRAXISATLAS_OPERATOR", str(path))
    return path


@pytest.mark.parametrize("page", ["data", "imprint", "privacy", "accessibility"])
@pytest.mark.parametrize("language", SAID)
def test_a_missing_operators_file_is_said_calmly(
    visit: Visit, operator: Path, page: str, language: str
) -> None:
    app = visit(page, language)
    assert not app.exception
    assert app.title
    assert app.error[0].value.startswith(SAID[language])
    assert str(operator) not in app.error[0].value


@pytest.mark.parametrize("content", ["", "[operator\n", "[operator]\noperator_name = 3\n"])
def test_an_operators_file_that_cannot_be_used_is_said_calmly(
    visit: Visit, operator: Path, content: str
) -> None:
    operator.write_text(content, encoding="utf-8")
    app = visit("imprint")
    assert not app.exception
    assert app.error[0].value.startswith(SAID["en"])


def test_a_mended_operators_file_is_seen_at_the_next_rerun(visit: Visit, operator: Path) -> None:
    app = visit("imprint")
    assert app.error
    shutil.copy(ROOT / "deploy" / "operator.toml", operator)
    assert not app.run().error
    operator.unlink()
    assert app.run().error


def without_catalogue(path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(path))
    app = AppTest.from_file(ROOT / "ui" / "frame" / "frame.py", default_timeout=60)
    app.query_params["lang"] = "fr"
    return app.run()


def test_a_missing_catalogue_is_said_calmly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = without_catalogue(tmp_path / "none.db", monkeypatch)
    assert not app.exception
    assert "pas encore de catalogue" in app.error[0].value
    assert "make data" in app.error[0].value


def test_a_damaged_catalogue_is_said_calmly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "catalogue.db"
    path.write_bytes(b"this is no catalogue" * 100)
    app = without_catalogue(path, monkeypatch)
    assert not app.exception
    assert "illisible" in app.error[0].value


def test_a_catalogue_that_cannot_be_reached_is_said_calmly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No file can have such a name, which the machine says in the way in which it refuses a right.
    app = without_catalogue(tmp_path / ("x" * 300), monkeypatch)
    assert not app.exception
    assert "n’a pas accès au catalogue" in app.error[0].value


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM catalogue_info WHERE key <> 'schema_version'", "DROP TABLE practice_theme"],
)
def test_a_catalogue_that_lacks_something_is_said_calmly(
    catalogue_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, statement: str
) -> None:
    path = tmp_path / "catalogue.db"
    shutil.copy(catalogue_path, path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)
    # It has the version of the whole one, of which other tests may have asked the same.
    REMEMBERED.clear()
    app = without_catalogue(path, monkeypatch)
    app = app.switch_page(str(ROOT / "pages" / "practices.py")).run()
    assert not app.exception
    assert "illisible" in app.error[0].value


def test_a_rebuilt_catalogue_is_seen_at_the_next_rerun(
    catalogue_path: Path,
    real_catalogue_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "catalogue.db"
    shutil.copy(catalogue_path, path)
    app = without_catalogue(path, monkeypatch)
    app = app.switch_page(str(ROOT / "pages" / "practices.py")).run()
    assert app.header[0].value == "14 pratiques"
    draft = tmp_path / "draft"
    shutil.copy(real_catalogue_path, draft)
    draft.replace(path)
    assert app.run().header[0].value == "222 pratiques"


@pytest.mark.parametrize(
    ("language", "said"),
    [("de", "Der Link war länger"), ("fr", "Le lien comptait plus"), ("en", "The link was longer")],
)
def test_who_followed_too_long_a_link_is_told_once(visit: Visit, language: str, said: str) -> None:
    app = visit("practices", language, cut="1")
    assert [said in warning.value for warning in app.warning] == [True]
    assert "cut" not in app.query_params
    assert not app.run().warning


def test_each_run_of_a_page_has_a_number_of_its_own(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = visit("imprint")
    begun: list[runs.Run] = []
    begin = runs.begin
    monkeypatch.setattr(runs, "begin", lambda: begun.append(begin()))
    app.run()
    app.run()
    assert len({one.number for one in begun}) == 2
