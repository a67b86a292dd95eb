"""The legal and explanatory texts say the same in every language and can be filled in."""

import re
import tomllib
from string import Formatter
from urllib.parse import urlsplit

import pytest

from settings.environment import ROOT
from ui.about.statements import statement
from words.translator import LANGUAGE_NAMES, LOCALES

NAMES = ["imprint", "privacy", "accessibility", "data"]
LICENCES = {"creativecommons.org", "www.apache.org"}
SHIPPED = ROOT / "deploy" / "operator.toml"

every_text = pytest.mark.parametrize("name", NAMES)
every_language = pytest.mark.parametrize("language", LANGUAGE_NAMES)


def source(name: str, language: str) -> str:
    return (LOCALES / "texts" / language / f"{name}.md").read_text(encoding="utf-8")


def headings(text: str) -> list[str]:
    return [mark for mark, _ in re.findall(r"^(#+) (.+)$", text, re.MULTILINE)]


def placeholders(text: str) -> list[str]:
    return sorted(field for _, field, _, _ in Formatter().parse(text) if field is not None)


def operator() -> dict[str, str]:
    values: dict[str, str] = tomllib.loads(SHIPPED.read_text(encoding="utf-8"))["operator"]
    return values


@every_text
def test_all_languages_have_the_same_headings(name: str) -> None:
    german = headings(source(name, "de"))
    assert german
    assert set(german) == {"##"}  # the page itself has the title
    for language in LANGUAGE_NAMES:
        assert headings(source(name, language)) == german


@every_text
def test_all_languages_have_the_same_placeholders(name: str) -> None:
    german = placeholders(source(name, "de"))
    assert german
    for language in LANGUAGE_NAMES:
        assert placeholders(source(name, language)) == german


def test_the_shipped_settings_hold_exactly_what_the_texts_ask_for() -> None:
    asked = {
        field
        for name in NAMES
        for language in LANGUAGE_NAMES
        for field in placeholders(source(name, language))
    }
    assert asked == set(operator())


def test_the_shipped_settings_are_recognised_as_not_filled_in() -> None:
    values = list(operator().values())
    assert all(value.startswith("[") and value.endswith("]") for value in values)
    assert len(set(values)) == len(values)


@every_text
@every_language
def test_the_texts_link_to_licences_only(name: str, language: str) -> None:
    text = source(name, language)
    links = re.findall(r"(?:https?:)?//[^\s)\]>]+", text)
    assert {urlsplit(link).hostname for link in links} <= LICENCES
    assert all(link.startswith("https://") for link in links)
    assert not re.search(r"(?<!//)\bwww\.|\S@\S", text)


@every_text
@every_language
def test_the_operator_is_filled_in(name: str, language: str) -> None:
    values = {key: f"<{key}>" for key in operator()}
    text = statement(name, language, values)
    assert "{" not in text
    assert "}" not in text
    for field in placeholders(source(name, language)):
        assert f"<{field}>" in text


@every_text
@every_language
def test_no_placeholder_turns_into_a_link(name: str, language: str) -> None:
    """In Markdown ``[words](``, ``[words][`` and a line ``[words]:`` are links."""
    text = statement(name, language, operator())
    for value in operator().values():
        assert not any(f"{value}{sign}" in text for sign in "([:")


@every_text
@every_language
def test_the_texts_are_short(name: str, language: str) -> None:
    assert 150 <= len(source(name, language).split()) <= 420


@every_text
@every_language
def test_the_texts_have_typographic_quotes(name: str, language: str) -> None:
    assert not re.search("[\"']", source(name, language))


@every_text
def test_german_quotes_are_german(name: str) -> None:
    text = source(name, "de")
    assert text.count("„") == text.count("“")
    assert not re.search("[”«»]", text)


@every_text
def test_french_signs_follow_a_no_break_space(name: str) -> None:
    text = re.sub(r"https://", "", source(name, "fr"))
    assert not re.search(r"[^\u00a0][:;?!»]", text)
    assert not re.search(r"«[^\u00a0]", text)


def test_the_privacy_notice_tells_what_the_shipped_settings_do() -> None:
    """No cookies, no statistics, and a session kept for the two minutes that are the default."""
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert settings["server"]["enableXsrfProtection"] is False
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["server"].get("disconnectedSessionTTL", 120) == 120
