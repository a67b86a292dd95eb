"""CPU time of a rerun of every view beside an empty page: ``python -m bench.reruns``.

A real server is asked over its websocket, and what its process uses up is read from the kernel, so
other processes disturb little. *Cold* is a view that nobody asked for before: each rerun has
another address, and the server may keep next to nothing. *Again* is the same address each time.
The empty page is measured beside each view, and the median of it is the floor of the run: the
ratio counts, not the milliseconds.
"""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from statistics import mean, median

import click

from bench.client import Viewer
from bench.report import about, ms, options, table, times
from bench.served import Server, catalogue_of, served, served_empty
from bench.views import View, in_language, views

WARM_UP, RUNS, READERS = 5, 40, 5
NOTHING_KEPT = {"PRAXISATLAS_REMEMBERED_MIB": "1"}
"""The setting of a server that keeps as few answers as it can."""
HEADS = (
    "view",
    "cold [ms]",
    "× empty",
    "again [ms]",
    "× empty",
    "messages",
    "cold [KB]",
    "again [KB]",
)


@dataclass(frozen=True)
class Cost:
    """What a rerun takes on average: CPU seconds, forward messages, and their bytes."""

    cpu: float
    messages: float
    size: float


async def cost(server: Server, addresses: Sequence[str], warm_up: int = WARM_UP) -> Cost:
    """Go from address to address as readers do, in turn; the first ones are not measured.

    One reader alone would be held back to the pace of somebody who reads.
    """
    async with AsyncExitStack() as stack:
        readers = [await stack.enter_async_context(Viewer(server.address)) for _ in range(READERS)]
        for reader in readers:
            await reader.open(addresses[0])
        turns = list(zip(cycle(readers), addresses, strict=False))
        for reader, address in turns[:warm_up]:
            await reader.go(address)
        before = server.cpu_seconds()
        answers = [await reader.go(address) for reader, address in turns[warm_up:]]
        used = server.cpu_seconds() - before
    return Cost(
        used / len(answers),
        mean(answer.messages for answer in answers),
        mean(answer.size for answer in answers),
    )


@dataclass(frozen=True)
class Servers:
    """The three that are asked in turn."""

    cold: Server
    warm: Server
    empty: Server


async def measured(view: View, servers: Servers, runs: int) -> tuple[Cost, Cost, Cost]:
    """Return what a view costs cold and again, and the empty page beside it."""
    addresses = [in_language(each, "de") for each in view.addresses[: WARM_UP + runs]]
    return (
        await cost(servers.cold, addresses),
        await cost(servers.warm, addresses[:1] * len(addresses)),
        await cost(servers.empty, [""] * len(addresses)),
    )


def row(name: str, cold: Cost, again: Cost, floor: Cost) -> list[str]:
    """Return a line of the table."""
    return [
        name,
        ms(cold.cpu),
        times(cold.cpu, floor.cpu),
        ms(again.cpu),
        times(again.cpu, floor.cpu),
        f"{again.messages:.0f}",
        f"{cold.size / 1024:.1f}",
        f"{again.size / 1024:.1f}",
    ]


def typical(costs: Sequence[Cost]) -> Cost:
    """Return the middle of what was measured beside the views."""
    return Cost(median(each.cpu for each in costs), costs[0].messages, costs[0].size)


@click.command(help=__doc__)
@options
def main(root: Path, quick: bool) -> None:
    """Print a line a view."""
    runs = 8 if quick else RUNS
    with (
        served(root, settings=NOTHING_KEPT) as cold,
        served(root) as warm,
        served_empty(root) as empty,
    ):
        servers = Servers(cold, warm, empty)
        found = {
            view.name: asyncio.run(measured(view, servers, runs))
            for view in views(catalogue_of(root))
        }
        failures = cold.failures() + warm.failures()
    floor = typical([empty for _, _, empty in found.values()])
    rows = [row("empty page", floor, floor, floor)]
    rows += [row(name, cold, again, floor) for name, (cold, again, _) in found.items()]
    print(table("CPU time of a rerun", HEADS, rows))
    print(about(root))
    if failures:
        raise SystemExit(f"{failures} reruns failed; the figures are worth nothing")


if __name__ == "__main__":
    main()
