"""How long others wait while one viewer floods the server: ``python -m bench.flood``.

Ten viewers click every second, in turns among themselves and beside one who sends two hundred
requests a second and never waits. All runs on the same server, so the ratio counts, not the
milliseconds. Another checkout with its own environment is measured with ``--root``.
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import click
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.server.viewers import ROOT, STREAM, Served, rerun, served

VIEWERS = 10
PAUSE_SECONDS = 1.0
FLOOD_SECONDS = 1 / 200
ROUNDS = 4
SPOKEN = [Subprotocol("streamlit")]
QUERY = "what=gaps&home=merzig&lang=de"


async def finished(socket: ClientConnection) -> None:
    """Wait for the end of a run."""
    while True:
        message = ForwardMsg()
        message.ParseFromString(await socket.recv(decode=False))
        if message.WhichOneof("type") == "script_finished":
            return


async def viewer(url: str, place: int, seconds: float) -> list[float]:
    """Click until the time is over; return how long each answer took, in seconds."""
    waited = []
    async with connect(url, subprotocols=SPOKEN, max_size=None, proxy=None) as socket:
        await asyncio.sleep(place * PAUSE_SECONDS / VIEWERS)
        await socket.send(rerun("compare", QUERY))
        await finished(socket)
        until = time.monotonic() + seconds
        while (began := time.monotonic()) < until:
            await socket.send(rerun("compare", QUERY))
            await finished(socket)
            waited.append(time.monotonic() - began)
            await asyncio.sleep(PAUSE_SECONDS)
    return waited


async def flood(url: str) -> None:
    """Ask again and again, read what comes, and wait for nothing."""
    async with connect(url, subprotocols=SPOKEN, max_size=None, proxy=None) as socket:

        async def read() -> None:
            async for _ in socket:
                pass

        reading = asyncio.create_task(read())
        try:
            while True:
                await socket.send(rerun("compare", QUERY))
                await asyncio.sleep(FLOOD_SECONDS)
        finally:
            reading.cancel()


async def waits(url: str, seconds: float) -> list[float]:
    """Return the waits of all viewers, in seconds."""
    each = await asyncio.gather(*(viewer(url, place, seconds) for place in range(VIEWERS)))
    return [wait for waited in each for wait in waited]


async def both(url: str, seconds: float) -> tuple[list[float], list[float]]:
    """Return the waits without and with somebody who floods, in turns: so both meet any noise."""
    await waits(url, PAUSE_SECONDS)  # the first ones wait for what is remembered for the others
    calm, crowded = [], []
    for _ in range(ROUNDS):
        calm += await waits(url, seconds)
        flooding = asyncio.create_task(flood(url))
        crowded += await waits(url, seconds)
        flooding.cancel()
    return calm, crowded


def late(waited: list[float]) -> float:
    """Return the 95th percentile."""
    return quantiles(waited, n=20)[-1]


def said(name: str, waited: list[float]) -> str:
    """Return a line with the median and the 95th percentile."""
    return f"{name:16} p50 {median(waited) * 1000:6.0f} ms  p95 {late(waited) * 1000:6.0f} ms"


def measure(server: Served, seconds: float) -> None:
    """Measure and print one server."""
    url = "ws" + server.address.removeprefix("http") + STREAM
    calm, crowded = asyncio.run(both(url, seconds))
    print(said("nobody floods", calm))
    print(said("one floods", crowded))
    print(f"others wait {late(crowded) / late(calm):.1f} times as long at p95")


@click.command()
@click.option("--root", type=click.Path(path_type=Path), default=ROOT, help="The checkout.")
@click.option("--seconds", default=10.0, help="How long each turn takes.")
def main(root: Path, seconds: float) -> None:
    """Print how much longer others wait at p95 when one viewer floods."""
    environment = root / ".venv" / "bin" / "python"
    python = str(environment) if environment.exists() else sys.executable
    with (
        tempfile.TemporaryDirectory() as folder,
        served(Path(folder) / "log", root=root, python=python) as server,
    ):
        measure(server, seconds)


if __name__ == "__main__":
    main()
