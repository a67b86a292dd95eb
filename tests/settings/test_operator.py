"""The operator's file is checked before a page needs it; every fault names its key and line."""

import tomllib
from pathlib import Path

import pytest

from settings.environment import ROOT
from settings.operator import KEYS, OperatorInvalid, line, read_operator, unfilled
from tests.unprivileged import open_folder, unprivileged

SHIPPED = ROOT / "deploy" / "operator.toml"


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "operator.toml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def faults(path: Path) -> list[str]:
    with pytest.raises(OperatorInvalid) as caught:
        read_operator(path)
    assert str(caught.value) == " ".join(caught.value.faults)
    return [fault.replace(f"{path}", "operator.toml") for fault in caught.value.faults]


def spoilt(folder: Path, old: str, new: str) -> Path:
    text = SHIPPED.read_text(encoding="utf-8")
    (wanted,) = [one for one in text.splitlines() if one.startswith(old)]
    return written(folder, text.replace(wanted, new))


def number(text: str) -> int:
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    return next(number for number, one in enumerate(lines, 1) if one.startswith(text))


def test_the_shipped_file_has_every_key_and_none_is_filled_in() -> None:
    values = read_operator(SHIPPED)
    assert tuple(values) == KEYS
    assert unfilled(values) == list(KEYS)
    with SHIPPED.open("rb") as source:
        assert tuple(tomllib.load(source)["operator"]) == KEYS


def test_what_is_filled_in_is_not_reported(tmp_path: Path) -> None:
    path = spoilt(tmp_path, "operator_city", 'operator_city = "54290 Trier"')
    assert unfilled(read_operator(path)) == [key for key in KEYS if key != "operator_city"]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert faults(tmp_path / "operator.toml") == [
        "operator.toml: there is no such file; deploy/operator.toml shows what belongs into it."
    ]


def test_a_closed_file_is_named(tmp_path: Path) -> None:
    with open_folder() as folder:
        path = written(folder, SHIPPED.read_bytes())
        path.chmod(0)
        with unprivileged():
            assert faults(path) == ["operator.toml: cannot be read: Permission denied."]
    assert faults(written(tmp_path, "").parent)[0].endswith("cannot be read: Is a directory.")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("operator_phone", "operator_phone = 49651", "operator_phone is a number; write text"),
        ("operator_phone", "operator_phone = 49.6", "operator_phone is a number; write text"),
        ("operator_phone", "operator_phone = true", "operator_phone is true or false; write text"),
        ("operator_phone", "operator_phone = ['1']", "operator_phone is a list; write text"),
        ("operator_phone", "operator_phone = {a = 1}", "operator_phone is a table; write text"),
        ("operator_phone", "operator_phone = 2026-11-27", "operator_phone is a date; write text"),
        ("operator_city", 'operator_city = ""', "operator_city is empty."),
        ("operator_city", '  "operator_city"= "  "', "operator_city is empty."),
    ],
)
def test_a_value_that_is_no_text_is_named_with_key_and_line(
    tmp_path: Path, old: str, new: str, sentence: str
) -> None:
    (fault,) = faults(spoilt(tmp_path, old, new))
    assert fault.startswith(f"operator.toml:{number(old)}: {sentence}")


def test_a_missing_key_is_named_with_the_line_of_its_table(tmp_path: Path) -> None:
    assert faults(spoilt(tmp_path, "data_contact", "data_contakt = 'x'")) == [
        f"operator.toml:{number('[operator]')}: the key data_contact is missing."
    ]


def test_every_fault_is_said_at_once(tmp_path: Path) -> None:
    path = written(tmp_path, "[operator]\noperator_name = 3\n")
    found = faults(path)
    assert found[0] == "operator.toml:2: operator_name is a number; write text in quotes."
    assert len(found) == len(KEYS)


@pytest.mark.parametrize("content", ["", "[Operator]\n", "operator = 3\n", "operator_name = 'x'\n"])
def test_a_missing_table_is_named(tmp_path: Path, content: str) -> None:
    assert faults(written(tmp_path, content)) == [
        "operator.toml: there is no table [operator] with the operator's keys."
    ]


def test_broken_toml_is_named_with_its_line(tmp_path: Path) -> None:
    (fault,) = faults(spoilt(tmp_path, "operator_city", "operator_city = Trier"))
    assert fault.startswith("operator.toml: broken TOML: ")
    assert f"at line {number('operator_city')}" in fault


def test_toml_that_is_nested_without_end_is_named(tmp_path: Path) -> None:
    path = written(tmp_path, f"a = {'[' * 100_000}")
    assert faults(path) == ["operator.toml: broken TOML: nested too deep."]


def test_bytes_that_are_no_utf_8_are_named_with_their_line(tmp_path: Path) -> None:
    path = written(tmp_path, "[operator]\noperator_city = 'Köln'\n".encode("latin-1"))
    assert faults(path) == ["operator.toml:2: not saved as UTF-8."]


def test_a_line_that_is_not_certain_is_not_said() -> None:
    twice = "text = '''\noperator_city = 3\n'''\noperator_city = 3\n"
    assert line(twice, "operator_city") == ""
    assert line("operator_city = 3", "operator_city") == ":1"
    assert line("other_operator_city = 3", "operator_city") == ""
