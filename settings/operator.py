"""The operator's file: who runs this server, checked so that no page finds out first.

The file says what the law wants readers to know, and only its operator can write it. Every fault
is therefore a sentence with the key and, where it can be known, the line.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

TABLE = "operator"
KEYS = (
    "operator_name",
    "operator_street",
    "operator_city",
    "operator_country",
    "operator_email",
    "operator_phone",
    "operator_represented_by",
    "log_retention",
    "privacy_contact",
    "accessibility_contact",
    "enforcement_body",
    "data_contact",
)
"""What the texts of ``locales/texts`` ask for; the shipped file says what each key means."""

_KINDS = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    list: "a list",
    dict: "a table",
}


class OperatorInvalid(Exception):
    """The operator's file cannot be used. ``key`` names the reason, ``faults`` are sentences."""

    key = "operator-invalid"

    def __init__(self, faults: list[str]) -> None:
        self.faults = faults
        super().__init__(" ".join(faults))


def read_operator(path: Path) -> dict[str, str]:
    """Return the operator's values by key; raise :class:`OperatorInvalid` with every fault.

    Afresh each time: a mended file is seen at the next click.
    """
    source = _text(path)
    try:
        table = tomllib.loads(source).get(TABLE)
    except tomllib.TOMLDecodeError as error:
        raise OperatorInvalid([f"{path}: broken TOML: {error}."]) from error
    except RecursionError as error:
        raise OperatorInvalid([f"{path}: broken TOML: nested too deep."]) from error
    if not isinstance(table, dict):
        raise OperatorInvalid([f"{path}: there is no table [{TABLE}] with the operator's keys."])
    faults = [f"{path}{line(source, place)}: {said}." for place, said in _faults(table)]
    if faults:
        raise OperatorInvalid(faults)
    return {key: table[key] for key in KEYS}


def unfilled(values: dict[str, str]) -> list[str]:
    """Return the keys whose value is still the placeholder that the project ships."""
    return [key for key, value in values.items() if is_placeholder(value)]


def is_placeholder(value: str) -> bool:
    """Say whether a value is one of the shipped file, which all begin with a bracket."""
    return value.startswith("[")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        said = f"{path}: there is no such file; deploy/operator.toml shows what belongs into it."
        raise OperatorInvalid([said]) from error
    except OSError as error:
        raise OperatorInvalid([f"{path}: cannot be read: {error.strerror}."]) from error
    except UnicodeDecodeError as error:
        number = error.object.count(b"\n", 0, error.start) + 1
        raise OperatorInvalid([f"{path}:{number}: not saved as UTF-8."]) from error


def _faults(table: dict[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the key whose line is meant, and what is wrong."""
    for key in KEYS:
        value = table.get(key)
        if value is None:
            yield f"[{TABLE}]", f"the key {key} is missing"
        elif not isinstance(value, str):
            yield key, f"{key} is {_KINDS.get(type(value), 'a date')}; write text in quotes"
        elif not value.strip():
            yield key, f"{key} is empty"


def line(source: str, place: str) -> str:
    """Return ``:7`` for a key or ``[table]`` that stands on line 7; nothing if it is not certain.

    The parser does not tell lines. Whoever nests keys or writes texts over several lines may have
    two that look alike.
    """
    begins = re.compile(rf"\s*[\"']?{re.escape(place)}[\"']?\s*(=|#|$)")
    found = [number for number, text in enumerate(source.splitlines(), 1) if begins.match(text)]
    return f":{found[0]}" if len(found) == 1 else ""
