"""How the views cope with more practices: ``python -m bench.sizes``.

Each view is asked cold, as in ``bench.reruns``, in the real catalogue and in generated ones. Views
that no reader should wait for may take 150 ms of CPU time at 100,000 practices; the start page, a
list and a practice also no more than three times what they take in the real catalogue. What takes
longer is marked with an asterisk. Catalogues are generated once, by the measured checkout, into
its ``build/bench``; the largest takes some minutes.
"""

import asyncio
import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from bench.report import about, ms, options, table, times
from bench.reruns import NOTHING_KEPT, cost
from bench.served import catalogue_of, python, served
from bench.views import View, in_language, views

GENERATED = {10_000: (1_000, 2_000), 100_000: (3_000, 10_000)}
"""Practices, with the towns and partnerships of the same catalogue."""
WARM_UP, RUNS, FEW_RUNS = 2, 10, 3
MOST_SECONDS = 0.15
MOST_TIMES = 3
AS_FAST_AS_EVER = frozenset({"start", "practices, cards", "practice"})
_GENERATE = """
import sys
from pathlib import Path
from bench.generated import generated_catalogue
folder = Path("build/bench")
folder.mkdir(parents=True, exist_ok=True)
practices, towns, partnerships = map(int, sys.argv[1:])
path = generated_catalogue(folder, practices=practices, towns=towns, partnerships=partnerships)
print(path.resolve())
"""


def generated(root: Path, practices: int) -> Path:
    """Return a generated catalogue in the layout of a checkout; raises CalledProcessError."""
    shape = map(str, (practices, *GENERATED[practices]))
    command = [str(python(root).absolute()), "-c", _GENERATE, *shape]
    done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True)
    return Path(done.stdout.splitlines()[-1])


def cold(root: Path, catalogue: Path, runs: int) -> dict[str, float]:
    """Return the CPU seconds of each view of a catalogue."""
    with served(root, catalogue, NOTHING_KEPT) as server:

        def seconds(view: View) -> float:
            addresses = [in_language(each, "de") for each in view.addresses[: WARM_UP + runs]]
            return asyncio.run(cost(server, addresses, WARM_UP)).cpu

        found = {view.name: seconds(view) for view in views(catalogue)}
        if server.failures():
            raise SystemExit(f"views of {catalogue.name} failed; their times are worth nothing")
    return found


def is_slow(view: str, seconds: Sequence[float]) -> bool:
    """Say whether a view takes too long in the largest catalogue; the first one is the real one."""
    real, largest = seconds[0], seconds[-1]
    return largest > MOST_SECONDS or (view in AS_FAST_AS_EVER and largest > MOST_TIMES * real)


def row(view: str, seconds: Sequence[float]) -> list[str]:
    """Return a line of the table."""
    mark = " *" if is_slow(view, seconds) else ""
    return [f"{view}{mark}", *map(ms, seconds), times(seconds[-1], seconds[0])]


@click.command(help=__doc__)
@options
def main(root: Path, quick: bool) -> None:
    """Print a line a view."""
    sizes = [min(GENERATED)] if quick else list(GENERATED)
    catalogues = [catalogue_of(root), *(generated(root, size) for size in sizes)]
    found = [cold(root, each, FEW_RUNS if quick else RUNS) for each in catalogues]
    heads = ["view", "real [ms]", *(f"{size:,} [ms]" for size in sizes), "× real"]
    rows = [row(view, [costs[view] for costs in found]) for view in found[0]]
    print(table("CPU time of a cold view by the number of practices", heads, rows))
    print(about(root))


if __name__ == "__main__":
    main()
