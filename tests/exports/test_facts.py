"""Facts, numbers and provenance are said in the reader's words."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from answers.facts import Fact, cell_words, entry_facts, filter_words, foreign_words, made_words
from catalogue.connection import Catalogue
from tests.exports.samples import bare, entry
from words.translator import Translator


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("Łódź", "Łódź"),
        (2016, "2016"),
        (np.int64(2016), "2016"),
        (12_345, "12.345"),
        (3.0, "3"),
        (-4, "-4"),
        (0.25, "0,25"),
        (0, "0"),
        (None, ""),
        (pd.NA, ""),
        (float("nan"), ""),
        (np.float64("nan"), ""),
    ],
)
def test_cells(value: object, said: str) -> None:
    assert cell_words(value, Translator("de")) == said


def test_facts_of_a_practice(db: Catalogue) -> None:
    t = Translator("de")
    assert entry_facts(entry(db, "ahornstadt-sprachcafe", t), t) == (
        Fact("Website des Orts", "stadt.example.org", "https://stadt.example.org"),
        Fact("Jahre", "seit 2016"),
        Fact("Stand", "läuft"),
        Fact("Themen", "Sprache, Kultur, Sport und Begegnung"),
        Fact("Für wen", "Neuzugewanderte, Frauen, Ehrenamtliche und Vereine"),
        Fact("Träger", "Caritas Ahornstadt; Stadt Ahornstadt"),
        Fact("Zuletzt geprüft", "15. Januar 2026"),
    )


def test_what_leads_to_a_town_comes_first(db: Catalogue) -> None:
    t = Translator("de")
    reached = replace(entry(db, "ahornstadt-sprachcafe", t), reason="direkter Partner: Bund")
    assert entry_facts(reached, t)[0] == Fact("Nähe zu uns", "direkter Partner: Bund")
    unknown = replace(reached, reason="", website="")
    assert entry_facts(unknown, t)[0].label == "Jahre"


def test_what_is_not_known_is_said(db: Catalogue) -> None:
    t = Translator("fr")
    unknown = replace(entry(db, "ahornstadt-wohnlotsen", t), organisations=())
    facts = {fact.label: fact.value for fact in entry_facts(unknown, t)}
    assert facts["Années"] == "début non indiqué"
    assert facts["Porté par"] == "non indiqué"


def test_provenance() -> None:
    t = Translator("fr")
    assert made_words(bare(), t) == "Établi le 24 novembre 2026."
    assert filter_words(bare(), t) == "Aucun filtre n’est actif."
    assert filter_words(bare(filters=("Thème : langue", "depuis 2015")), t) == (
        "Thème : langue; depuis 2015"
    )
    assert filter_words(bare(by_hand=True), t) == "aucun filtre, choix fait à la main"


def test_only_a_foreign_language_is_named() -> None:
    assert foreign_words("fr", Translator("fr")) == ""
    assert foreign_words("pl", Translator("fr")) == "en polonais"
