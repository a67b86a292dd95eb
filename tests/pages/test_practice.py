"""One practice, opened by a link."""

import pytest

from tests.conftest import Visit


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("de", "Integrationsrat Ahornstadt"),
        ("fr", "Conseil de l’intégration d’Ahornville"),
        ("en", "Integration council of Ahornstadt"),
    ],
)
def test_a_practice_is_the_title_in_each_language(visit: Visit, language: str, title: str) -> None:
    app = visit("practice", language, id="ahornstadt-integrationsrat")
    assert not app.exception
    assert app.title[0].value == title


@pytest.mark.parametrize("asked", ["nowhere", "../..", "'; DROP TABLE practice"])
def test_an_unknown_practice_is_said(visit: Visit, asked: str) -> None:
    app = visit("practice", id=asked)
    assert not app.exception
    assert "The catalogue has no practice" in app.warning[0].value


def test_a_link_without_a_practice_is_said(visit: Visit) -> None:
    assert visit("practice").info[0].value == "This link names no practice."
