"""A message about a record shows what stands there, and what cannot be seen it writes out."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.problems import Problem, RecordsInvalid, visible
from tests.loaders.conftest import Records

AHORN = "practices/ahornstadt.yaml"
UNSEEN = [
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u200e",
    "\u200f",
    "\u061c",
    "\u200b",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u2028",
    "\u2029",
    "\x00",
    "\x07",
    "\x1b",
    "\x7f",
    "\x85",
    "\t",
    "\n",
    "\r",
]


@pytest.mark.parametrize("sign", UNSEEN)
def test_what_is_not_seen_is_written_out_in_every_part(sign: str) -> None:
    part = f"a{sign}b"
    said = str(Problem(part, 1, part, part, part, part))
    assert sign not in said
    assert said.count(f"a\\u{ord(sign):04x}b") == 5
    assert sign not in str(RecordsInvalid([Problem(part, 1, part, part, part, part)]))


def test_a_sign_beyond_the_first_plane_has_eight_digits() -> None:
    assert visible("\U000e0041") == "\\U000e0041"


def test_a_byte_of_a_name_that_is_no_text_is_written_out() -> None:
    assert visible("\udcff.yaml") == "\\udcff.yaml"


@pytest.mark.parametrize("text", ["Ahornstadt", "Żółw, « été »", "l’intégration", "مدينة", "東京"])
def test_what_is_seen_stays(text: str) -> None:
    assert visible(text) == text


@given(st.text(st.characters()))
def test_a_message_is_one_line_that_any_terminal_prints(text: str) -> None:
    said = visible(text)
    assert said.encode().decode() == said
    assert len(said.splitlines()) <= 1
    assert not {unicodedata.category(sign) for sign in said} & {"Cc", "Cf", "Cs"}


def test_a_value_an_id_and_a_name_of_a_field_are_shown_so(records: Records) -> None:
    records.edit(AHORN, "status: running", 'status: "run\\u202ening\\e[2J"')
    records.edit(AHORN, "id: ahornstadt-sprachcafe", 'id: "sprach\\u200bcafe"')
    records.edit("practices/jaworzyn.yaml", "  kind: facility", '  "ki\\u2066nd": facility')
    text = "\n".join(records.problems())
    assert "found 'run\\u202ening\\u001b[2J'" in text
    assert "record sprach\\u200bcafe, field id: found 'sprach\\u200bcafe'" in text
    assert "field ki\\u2066nd: found an unknown name" in text
    assert visible(text.replace("\n", " ")) == text.replace("\n", " ")


def test_the_name_of_a_file_is_shown_so(records: Records) -> None:
    practices = records.folder / "practices"
    (practices / "\u202elmay.exe").write_text("- id: x\n", encoding="utf-8")
    assert records.problems()[0].startswith("practices/\\u202elmay.exe: found a file that nothing")


def test_a_file_whose_name_is_no_text_is_read_like_any_other(records: Records) -> None:
    practices = records.folder / "practices"
    (practices / "jaworzyn.yaml").rename(Path(str(practices / "jaworzyn-\udcff.yaml")))
    assert records.problems() == []
