"""YAML is read as its author means it, and bad YAML is named with its line."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.reading import Document, read


def document(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "one.yaml"
    path.write_text(text, encoding="utf-8")
    found, problems = read(path, tmp_path)
    assert problems == []
    assert found is not None
    return found


def sentence(tmp_path: Path, content: bytes) -> str:
    path = tmp_path / "one.yaml"
    path.write_bytes(content)
    _, problems = read(path, tmp_path)
    assert len(problems) == 1
    return str(problems[0])


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("NO", "NO"),
        ("no", "no"),
        ("on", "on"),
        ("2021-09-14", "2021-09-14"),
        ("2021-09", "2021-09"),
        ("007", "007"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("1e3", "1e3"),
        ("12:30", "12:30"),
        (".5", ".5"),
        ("'2021'", "2021"),
        ("2021", 2021),
        ("-3", -3),
        ("4.5", 4.5),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("True", "True"),
    ],
)
def test_only_numbers_truth_values_and_null_are_not_text(
    tmp_path: Path, written: str, meant: Any
) -> None:
    data = document(tmp_path, f"value: {written}\n").data
    assert data == {"value": meant}
    assert type(data["value"]) is type(meant)  # type: ignore[index, call-overload]


def test_a_name_is_text_whatever_it_looks_like(tmp_path: Path) -> None:
    assert document(tmp_path, "no: 1\n2021: 2\n").data == {"no": 1, "2021": 2}


def test_every_value_knows_its_line(tmp_path: Path) -> None:
    found = document(tmp_path, "- id: a\n  title:\n    de: >-\n      lang\n  list: [1,\n    2]\n")
    assert found.line((0,)) == 1
    assert found.line((0, "title", "de")) == 3
    assert found.line((0, "list", 1)) == 6


def test_a_missing_value_has_the_line_of_what_encloses_it(tmp_path: Path) -> None:
    assert document(tmp_path, "- id: a\n  title:\n    de: x\n").line((0, "title", "fr")) == 2


def test_a_name_given_twice_is_refused(tmp_path: Path) -> None:
    said = sentence(tmp_path, b"title: a\nother: b\ntitle: c\n")
    assert said == (
        "one.yaml:3: field title: found the name 'title' a second time, first on line 1; "
        "allowed: each name once."
    )


def test_bytes_that_are_not_utf_8_are_named_with_their_line(tmp_path: Path) -> None:
    said = sentence(tmp_path, "title: a\nplace: Bytów\n".encode("latin-1"))
    assert said.startswith("one.yaml:2: found a byte that is not UTF-8 (0xf3); allowed:")


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    said = sentence(tmp_path, b"title: a\nplace: [a, b\nkind: c\n")
    assert said.startswith("one.yaml:3: found broken YAML (")
    assert said.endswith("; allowed: valid YAML.")


def test_control_characters_are_broken_yaml(tmp_path: Path) -> None:
    assert "found broken YAML" in sentence(tmp_path, b"title: a\x07\n")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    assert "found an empty file" in sentence(tmp_path, b"# nothing yet\n")


def test_an_alias_is_refused(tmp_path: Path) -> None:
    said = sentence(tmp_path, b"a: &x text\nb: *x\n")
    assert "found an alias (*); allowed: the value written out" in said


@pytest.mark.parametrize("tag", ["!!python/name:os.system", "!!timestamp", "!thing"])
def test_a_tag_is_refused(tmp_path: Path, tag: str) -> None:
    assert "field a: found the tag" in sentence(tmp_path, f"a: {tag} x\n".encode())


@given(st.binary(max_size=200))
def test_any_bytes_give_a_document_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("any") / "one.yaml"
    path.write_bytes(content)
    found, problems = read(path, path.parent)
    assert found is not None or problems


@pytest.mark.parametrize("deep", [51, 1_000, 10_000, 200_000])
@pytest.mark.parametrize(
    ("begin", "end"), [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", ""), ("[", "")]
)
def test_what_is_nested_without_end_is_refused_before_it_is_read(
    tmp_path: Path, deep: int, begin: str, end: str
) -> None:
    said = sentence(tmp_path, f"# first line\n{begin * deep}x{end * deep}\n".encode())
    assert said == (
        "one.yaml:2: found values nested too deep; allowed: 50 inside one another at most."
    )


def test_the_line_of_what_is_nested_too_deep_is_where_it_becomes_so(tmp_path: Path) -> None:
    content = "".join(f"{' ' * depth}a:\n" for depth in range(80))
    assert sentence(tmp_path, content.encode()).startswith("one.yaml:50: found values nested")


def test_a_reasonable_depth_is_read(tmp_path: Path) -> None:
    assert document(tmp_path, "[" * 49 + "x" + "]" * 49 + "\n").data
    # Many values side by side are not deep.
    assert document(tmp_path, "".join(f"a{number}: [[1], [2]]\n" for number in range(99))).data


@pytest.mark.parametrize("digits", ["9" * 19, "9" * 5_000, "-" + "1" * 40 + ".5"])
def test_a_number_that_no_table_can_hold_is_refused(tmp_path: Path, digits: str) -> None:
    said = sentence(tmp_path, f"value: {digits}\n".encode())
    assert said.startswith(f"one.yaml:1: field value: found the number {digits[:19]}")
    assert said.endswith("allowed: a number of 18 digits at most.")
