"""How long many viewers of one server wait: ``python -m bench.viewers``.

Each viewer is a page of its own: it goes to a view, waits for the answer, and thinks for five
seconds on average. They look all at the same view; or at twelve views in three languages (*mix*);
or at these twelve, but each time at another town, practice or year, so that hardly anything was
asked before (*strangers*). The viewers need the same processors as the server, so only what stands
beside the empty page in the same run says much. The empty page is seen by 200.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle, product
from math import nan
from pathlib import Path
from random import Random

import click
from websockets.exceptions import WebSocketException

from bench.client import Viewer, ViewFailed
from bench.report import about, ms, options, percentile, table, times
from bench.served import Server, catalogue_of, raise_file_limit, served, served_empty
from bench.views import FAMILY, LANGUAGES, MIX, View, in_language, views

THINKING_SECONDS = 5.0
OPENED_A_SECOND = 20
"""So many viewers come every second, so that opening is no rush of its own."""
VIEWERS = (50, 200, 400)
FLOOR_VIEWERS = 200
EMPTY = "empty page"
SAME = {"start": "start", "practices": "practices, cards"}
"""Audiences that look at one view, and its name."""
MIXED, STRANGERS = "mix", "strangers"
AUDIENCES = (*SAME, MIXED, STRANGERS)
HEADS = (
    "audience",
    "viewers",
    "p50 [ms]",
    "× empty",
    "p95 [ms]",
    "clicks",
    "errors",
    "MB each",
    "MB each, left",
)


@dataclass(frozen=True)
class Plan:
    """How long viewers click and stay away, in seconds."""

    clicking: float
    leaving: float


@dataclass
class Seen:
    """What an audience met: waits in seconds, errors, and bytes a viewer, there and gone."""

    waits: list[float] = field(default_factory=list)
    errors: int = 0
    bytes_there: float = 0.0
    bytes_left: float = 0.0


def walk(audience: str, number: int, known: Sequence[View]) -> Iterator[str]:
    """Return the addresses that the viewer of this number goes to, without end."""
    if audience == EMPTY:
        return cycle([""])
    if audience in SAME:
        [same] = [view for view in known if view.name == SAME[audience]]
        return cycle([in_language(same.addresses[0], LANGUAGES[0])])
    mix = [view for view in known if view.name in MIX]
    return _mixed(number, mix, 1 if audience == MIXED else FAMILY)


def _mixed(number: int, mix: Sequence[View], each: int) -> Iterator[str]:
    """Yield one view after another in one language, with one of so many addresses of each."""
    language, rng = LANGUAGES[number % len(LANGUAGES)], Random(number)
    while True:
        view = mix[number % len(mix)]
        yield in_language(rng.choice(view.addresses[:each]), language)
        number += 1


async def watch(server: Server, audience: list[Iterator[str]], plan: Plan, seen: Seen) -> None:
    """Let an audience come, click for a while and leave; write down what it met."""
    await _look_once(server, audience[0])
    before = server.resident_bytes()
    clicks_from = time.monotonic() + len(audience) / OPENED_A_SECOND
    until = clicks_from + plan.clicking
    async with asyncio.TaskGroup() as everybody:
        for place, addresses in enumerate(audience):
            arrival = place / OPENED_A_SECOND
            viewer = _view(server, addresses, arrival, (clicks_from, until), seen)
            everybody.create_task(viewer)
        everybody.create_task(_weigh(server, before, len(audience), until, seen))
    await asyncio.sleep(plan.leaving)
    # Streamlit lets go of who has left when the next one comes.
    await _look_once(server, audience[0])
    seen.bytes_left = (server.resident_bytes() - before) / len(audience)


async def _look_once(server: Server, addresses: Iterator[str]) -> None:
    async with Viewer(server.address) as viewer:
        await viewer.open(next(addresses))


async def _view(
    server: Server,
    addresses: Iterator[str],
    arrival: float,
    clicking: tuple[float, float],
    seen: Seen,
) -> None:
    """Be a viewer: come, then click and think until the time is over; an error ends the visit."""
    rng, (clicks_from, until) = Random(arrival), clicking
    await asyncio.sleep(arrival)
    try:
        async with Viewer(server.address) as viewer:
            await viewer.open(next(addresses))
            await _sleep_until(clicks_from + rng.uniform(0, THINKING_SECONDS))
            while time.monotonic() < until:
                seen.waits.append((await viewer.go(next(addresses))).seconds)
                await asyncio.sleep(THINKING_SECONDS * rng.uniform(0.5, 1.5))
            await _sleep_until(until + THINKING_SECONDS)
    except (ViewFailed, TimeoutError, OSError, WebSocketException):
        seen.errors += 1


async def _weigh(server: Server, before: int, viewers: int, when: float, seen: Seen) -> None:
    """Read the memory of the server while everybody is still there."""
    await _sleep_until(when)
    seen.bytes_there = (server.resident_bytes() - before) / viewers


async def _sleep_until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - time.monotonic()))


def observed(audience: str, viewers: int, root: Path, plan: Plan) -> Seen:
    """Return what an audience meets on a fresh server of its own."""
    known, seen = views(catalogue_of(root)), Seen()
    walks = [walk(audience, number, known) for number in range(viewers)]
    with served_empty(root) if audience == EMPTY else served(root) as server:
        try:
            asyncio.run(watch(server, walks, plan, seen))
        except OSError as error:
            raise RuntimeError(f"the server is gone:\n{server.log_end()}") from error
        seen.errors += server.failures()
    return seen


def row(audience: str, viewers: int, seen: Seen, floor: float) -> list[str]:
    """Return a line of the table; the floor is the empty page's median wait."""
    half, most = (percentile(seen.waits or [nan], share) for share in (50, 95))
    mega = 1024 * 1024
    return [
        audience,
        str(viewers),
        ms(half),
        times(half, floor),
        ms(most),
        str(len(seen.waits)),
        str(seen.errors),
        f"{seen.bytes_there / mega:.2f}",
        f"{seen.bytes_left / mega:.2f}",
    ]


@click.command(help=__doc__)
@options
@click.option(
    "--audience", "audiences", multiple=True, type=click.Choice(AUDIENCES), default=AUDIENCES
)
@click.option("--viewers", "sizes", multiple=True, type=int, default=VIEWERS)
@click.option("--seconds", default=20.0, show_default=True, help="How long they click.")
@click.option(
    "--leave",
    default=10.0,
    show_default=True,
    help="Seconds after they left; Streamlit keeps who is gone for 120.",
)
def main(
    *,
    root: Path,
    quick: bool,
    audiences: tuple[str, ...],
    sizes: tuple[int, ...],
    seconds: float,
    leave: float,
) -> None:
    """Print a line an audience."""
    raise_file_limit()
    plan = Plan(6.0, 1.0) if quick else Plan(seconds, leave)
    sizes = (20,) if quick else sizes
    floor_viewers = 20 if quick else FLOOR_VIEWERS
    empty = observed(EMPTY, floor_viewers, root, plan)
    floor = percentile(empty.waits, 50)
    rows = [row(EMPTY, floor_viewers, empty, floor)]
    for audience, size in product(audiences, sizes):
        rows.append(row(audience, size, observed(audience, size, root, plan), floor))
        click.echo(" ".join(rows[-1]), err=True)  # one of some minutes is over
    print(table("Many viewers of one server", HEADS, rows))
    print(about(root))


if __name__ == "__main__":
    main()
