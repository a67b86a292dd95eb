"""Keeps the words complete: ``python -m words.translations update`` or ``check``.

``update`` collects the messages of the source into the three catalogues of ``locales/``;
``check`` says what is missing, left over, unsure or has other placeholders than the source.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from words.languages import LANGUAGES
from words.translator import DOMAIN, LOCALES

_ROOT = LOCALES.parent
_SOURCES = ("words", "address", "answers", "markup", "ui", "pages", "exports")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def messages_of_source() -> Catalog:
    """Return every message that the source marks."""
    found = Catalog(project="Praxisatlas")
    for folder in _SOURCES:
        for path in sorted((_ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and (message := _message(node)):
                    found.add(message)
    return found


def _message(call: ast.Call) -> str | tuple[str, ...] | None:
    """Return the message of ``t("…")``, ``visit("…")``, ``N_("…")`` or ``t.plural("…", "…", n)``.

    Read from the syntax tree, because Babel's own reader misses calls inside f-strings.
    """
    name = _name(call.func)
    if name not in {"t", "visit", "N_", "plural"}:
        return None
    wanted = 2 if name == "plural" else 1
    texts = [a.value for a in call.args[:wanted] if isinstance(a, ast.Constant)]
    said = tuple(text for text in texts if isinstance(text, str))
    if len(said) < wanted:
        return None
    return said if wanted > 1 else said[0]


def _name(called: ast.expr) -> str:
    """Return the last name of what is called: ``visit`` of ``here.visit("…")``."""
    if isinstance(called, ast.Name):
        return called.id
    return called.attr if isinstance(called, ast.Attribute) else ""


def catalogue_file(language: str) -> Path:
    """Return the file of a language's messages."""
    return LOCALES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def read(language: str) -> Catalog:
    """Return a language's messages; none yet if there is no file."""
    path = catalogue_file(language)
    if not path.exists():
        return Catalog(locale=language, domain=DOMAIN, project="Praxisatlas")
    with path.open("rb") as source:
        return read_po(source, locale=language, domain=DOMAIN)


def problems(language: str, source: Catalog) -> Iterator[str]:
    """Yield a sentence for everything that is wrong with a language's messages."""
    translated = read(language)
    wanted = {message.id: message for message in source if message.id}
    present = {message.id: message for message in translated if message.id}
    for missing in wanted.keys() - present.keys():
        yield f"{language}: not in the catalogue: {missing!r}"
    for left in present.keys() - wanted.keys():
        yield f"{language}: no longer in the source: {left!r}"
    for key in wanted.keys() & present.keys():
        yield from _message_problems(language, present[key])


def _message_problems(language: str, message: Message) -> Iterator[str]:
    ids = message.id if isinstance(message.id, tuple | list) else [message.id]
    strings = message.string if isinstance(message.string, tuple | list) else [message.string]
    said = [text or "" for text in strings]
    if message.fuzzy:
        yield f"{language}: unsure (fuzzy): {message.id!r}"
    if not all(said):
        yield f"{language}: not translated: {message.id!r}"
        return
    allowed = set(_PLACEHOLDER.findall(" ".join(ids)))
    for text in said:
        if set(_PLACEHOLDER.findall(text)) - allowed or (
            set(_PLACEHOLDER.findall(ids[-1])) - set(_PLACEHOLDER.findall(text)) - {"count"}
        ):
            yield f"{language}: other placeholders than {message.id!r}: {text!r}"


@click.group()
def main() -> None:
    """Keep the words of the interface complete."""


@main.command()
def update() -> None:
    """Collect the messages of the source into the catalogues."""
    source = messages_of_source()
    for language in LANGUAGES:
        translated = read(language)
        translated.update(source, no_fuzzy_matching=True)
        translated.obsolete.clear()
        path = catalogue_file(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as target:
            write_po(target, translated, width=100, omit_header=True, sort_output=True)


@main.command()
def check() -> None:
    """Say what is wrong and exit with status 1 if anything is."""
    source = messages_of_source()
    found = [problem for language in LANGUAGES for problem in problems(language, source)]
    for problem in sorted(found):
        click.echo(problem)
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
