"""The web page stands alone, says its languages and is made of what screen readers know."""

import re
from pathlib import Path

import pandas as pd
import pytest

from answers.document import Table
from catalogue.connection import Catalogue
from exports.web_page import html_bytes
from tests.exports.reading import Page
from tests.exports.samples import CHART, MATRIX, PICTURE, bare, entry, shortlist
from words.languages import LANGUAGES
from words.translator import Translator

T = Translator("de")
CSS = Path(__file__).parents[2] / "exports" / "templates" / "handout.css"


def everything(db: Catalogue, t: Translator) -> bytes:
    ids = ["chenebourg-parrainage-linguistique", "jaworzyn-centrum"]
    parts = {"charts": (CHART,), "tables": (MATRIX,), "pictures": (PICTURE,)}
    return html_bytes(shortlist(db, ids, t, note="Notiz", **parts), t)


def test_it_loads_and_runs_nothing(db: Catalogue) -> None:
    page = Page(everything(db, T))
    assert {name for name, _ in page.elements}.isdisjoint({"script", "link", "iframe", "object"})
    for name, attributes in page.elements:
        for key, value in attributes.items():
            assert not key.startswith("on")
            if key in {"src", "href", "srcset", "action", "data", "poster", "xlink:href"}:
                assert value is not None
                assert (name, value[:8]) == ("a", "https://") or value.startswith("data:image/svg")
    style = CSS.read_text(encoding="utf-8")
    assert "url(" not in style
    assert "@import" not in style


def test_addresses_of_sources_can_be_followed(db: Catalogue) -> None:
    page = Page(everything(db, T))
    links = [attributes["href"] for attributes in page.named("a")]
    assert "https://urzad.example.org/centrum" in links
    assert "https://praxisatlas.example.org/practice?id=jaworzyn-centrum&lang=de" in links


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_its_language_and_title(db: Catalogue, language: str) -> None:
    t = Translator(language)
    source = everything(db, t)
    (html,) = Page(source).named("html")
    assert html["lang"] == language
    assert f"<title>{t('Practices')} – Praxisatlas</title>" in source.decode()


def test_a_foreign_text_is_marked_with_its_language(db: Catalogue) -> None:
    t = Translator("en")
    source = html_bytes(shortlist(db, ["chenebourg-parrainage-linguistique"] * 2, t), t).decode()
    for text in (
        "Parrainage linguistique",
        "Des bénévoles rencontraient de nouveaux arrivants pour parler français.",
        "25 binômes se sont formés.",
        "Le parrainage linguistique",
    ):
        assert source.count(f'<span lang="fr">{text}</span>') == 2


def test_headings_are_in_order(db: Catalogue) -> None:
    found = re.findall(r"<h(\d)", everything(db, T).decode())
    assert "".join(found) == "12" + "3444" * 2
    alone = html_bytes(shortlist(db, ["jaworzyn-centrum"], T), T).decode()
    assert "".join(re.findall(r"<h(\d)", alone)) == "12333"
    one = entry(db, "jaworzyn-centrum", T)
    named = html_bytes(bare(title=one.title, entries=(one,)), T).decode()
    assert "".join(re.findall(r"<h(\d)", named)) == "1222"


def test_pictures_codes_and_charts_are_described(db: Catalogue) -> None:
    page = Page(everything(db, T))
    assert [picture["alt"] for picture in page.named("img")] == [PICTURE.alt]
    assert [figure["aria-label"] for figure in page.named("figure")] == [CHART.alt]
    assert [span["aria-label"] for span in page.named("span") if span.get("role") == "img"] == [
        "QR-Code des Links zu dieser Ansicht im Internet",
        "QR-Code des Links zu „Parrainage linguistique“",
        "QR-Code des Links zu „Hilfszentrum Jaworzyń“",
    ]


def test_tables_have_heads_for_columns_and_rows() -> None:
    page = Page(html_bytes(bare(tables=(MATRIX,)), T))
    scopes = [head["scope"] for head in page.named("th")]
    assert (scopes.count("col"), scopes.count("row")) == (17, 20)


def test_bars_are_as_long_as_their_numbers_and_filled_by_series() -> None:
    page = Page(html_bytes(bare(charts=(CHART,)), T))
    bars = [each for each in page.named("i") if "style" in each]
    assert [bar["class"] for bar in bars] == ["look0", "look1"] * 3
    shares = [float(str(bar["style"]).removeprefix("--share: ")) for bar in bars]
    assert shares == [value / 12_345 for value in (3, 2, 1, 5, 0, 12_345)]
    legend = [each["class"] for each in page.named("i") if "style" not in each]
    assert legend == ["look0", "look1"]


def test_a_table_without_rows_is_said_to_be_empty() -> None:
    page = Page(html_bytes(bare(tables=(Table("Orte", pd.DataFrame({"Ort": []})),)), T))
    assert page.named("table") == []
    assert "Die Auswahl ist leer." in page.text
