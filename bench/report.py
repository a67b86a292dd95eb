"""What all measurements share: their options, their figures and the one table that each prints."""

import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from bench.served import ROOT

F = TypeVar("F", bound=Callable[..., None])


def options(command: F) -> F:
    """Give a command the options of every measurement: which checkout, and a quick trial."""
    root = click.option(
        "--root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=ROOT,
        help="Another checkout to measure, with its own code and catalogue.",
    )
    quick = click.option("--quick", is_flag=True, help="Few repetitions, to try the command.")
    return root(quick(command))


def percentile(values: Sequence[float], share: int) -> float:
    """Return the smallest value that ``share`` percent of the values do not exceed.

    Raises ValueError without values.
    """
    if not values:
        raise ValueError("there is no percentile of nothing")
    place = -(-len(values) * share // 100)
    return sorted(values)[max(place, 1) - 1]


def ms(seconds: float) -> str:
    """Return a time as a cell, in milliseconds."""
    return f"{seconds * 1000:,.1f}"


def times(value: float, floor: float) -> str:
    """Return how many times its floor a value is, as a cell."""
    return f"{value / floor:.1f}"


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table in Markdown under its title: the first column to the left, figures right."""
    lines = [heads, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    drawn = [_line(line, widths) for line in lines]
    rule = "|" + "|".join(
        f"{'-' * (width + 1)}{':' if place else '-'}" for place, width in enumerate(widths)
    )
    return "\n".join([f"## {title}", "", drawn[0], f"{rule}|", *drawn[1:], ""])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = [*zip(cells, widths, strict=True)]
    figures = [cell.rjust(width) for cell, width in rest]
    return f"| {' | '.join([first[0].ljust(first[1]), *figures])} |"


def about(root: Path) -> str:
    """Return what was measured and beside what: the commit, and the load of the machine."""
    command = ["git", "-C", str(root), "log", "-1", "--format=%h"]
    commit = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    now, before, _ = os.getloadavg()
    return (
        f"Commit {commit or 'unknown'}; {os.cpu_count()} cores, "
        f"load {now:.1f} in the last minute, {before:.1f} in the last five.\n"
    )
