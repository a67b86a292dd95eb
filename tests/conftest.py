"""What the tests share: a small catalogue worked out by hand, the real one, and a reader."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from streamlit.testing.v1 import AppTest

from catalogue.connection import Catalogue, open_catalogue
from loaders.build import build
from tests.seen import Seen, page_html, visit_of
from tests.taking import Files, TakeFiles, files_of

ROOT = Path(__file__).resolve().parent.parent
Visit = Callable[..., AppTest]

# How long a machine takes is no property of the code: speed is measured in bench/.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def catalogue_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the small catalogue of ``tests/records``."""
    path = tmp_path_factory.mktemp("fixture") / "catalogue.db"
    build(ROOT / "tests" / "records", path)
    return path


@pytest.fixture(scope="session")
def real_catalogue_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the catalogue of the real records."""
    path = tmp_path_factory.mktemp("real") / "catalogue.db"
    build(ROOT / "data" / "records", path)
    return path


@pytest.fixture(scope="session")
def db(catalogue_path: Path) -> Iterator[Catalogue]:
    """Open the small catalogue."""
    with open_catalogue(catalogue_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def real_db(real_catalogue_path: Path) -> Iterator[Catalogue]:
    """Open the real catalogue."""
    with open_catalogue(real_catalogue_path) as opened:
        yield opened


@pytest.fixture(scope="session")
def seen(db: Catalogue) -> Seen:
    """Read what a page says, by a link, without running the page."""

    def read(page: str, language: str = "en", /, **parameters: str | list[str]) -> str:
        return page_html(db, visit_of(page, language, parameters))

    return read


@pytest.fixture(scope="session")
def take(db: Catalogue) -> TakeFiles:
    """TakeFiles along what a view shows, by a link, without running the page."""

    def make(page: str, language: str = "en", /, **parameters: str | list[str]) -> Files:
        return files_of(db, visit_of(page, language, parameters))

    return make


@pytest.fixture
def visit(catalogue_path: Path, monkeypatch: pytest.MonkeyPatch) -> Visit:
    """Open a page as a reader does: by a link, through the frame."""
    monkeypatch.setenv("PRAXISATLAS_CATALOGUE", str(catalogue_path))

    def open_page(page: str, lang: str = "en", /, **parameters: str | list[str]) -> AppTest:
        app = AppTest.from_file(ROOT / "ui" / "frame" / "frame.py", default_timeout=60)
        app.query_params["lang"] = lang
        app.run()  # the frame first: it knows the pages
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.switch_page(str(ROOT / "pages" / f"{page}.py")).run()

    return open_page
