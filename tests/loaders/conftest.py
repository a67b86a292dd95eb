"""A copy of the fixture records that a test may spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from loaders.loading import load
from loaders.problems import RecordsInvalid

FIXTURE = Path(__file__).resolve().parent.parent / "records"


class Records:
    """Records in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace the first occurrence of a text that the file must hold."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{file} does not hold {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def line(self, file: str, text: str) -> int:
        """Return the number of the first line that holds a text."""
        lines = (self.folder / file).read_text(encoding="utf-8").splitlines()
        return next(number for number, line in enumerate(lines, start=1) if text in line)

    def problems(self) -> list[str]:
        """Return what is wrong with the records, in sentences."""
        try:
            load(self.folder)
        except RecordsInvalid as invalid:
            return [str(problem) for problem in invalid.problems]
        return []


@pytest.fixture
def records(tmp_path: Path) -> Records:
    shutil.copytree(FIXTURE, tmp_path / "records")
    return Records(tmp_path / "records")


Spoil = Callable[[Records], None]
