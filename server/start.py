"""What happens once, before the first reader: settings are checked, a catalogue is there."""

import gc
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from anyio import to_thread

from loaders.build import build
from server import logs
from server.connections import bound_connections
from server.descriptors import room
from server.processors import use_one_processor
from server.seldom import say_repetitions_seldom
from settings import environment
from settings.environment import ROOT, catalogue_path, operator_path
from settings.operator import OperatorInvalid, read_operator

RECORDS = ROOT / "data" / "records"

log = logging.getLogger(__name__)


def refuse_bad_settings() -> None:
    """End the process with a sentence for each setting that is not allowed.

    Called while ``dashboard.py`` is read: later, the server would print a traceback around it.
    """
    if faults := [str(invalid) for invalid in environment.faults()]:
        sys.exit("\n".join(faults))


def build_if_missing(records: Path, catalogue: Path) -> None:
    """Build a missing catalogue; when that fails, say why and let the server start.

    A running server can tell its reader what is wrong and its keeper through ``/readyz``;
    a server that did not start can tell neither.
    """
    try:
        if catalogue.exists():
            return
        log.warning("No catalogue at %s: building it from %s", catalogue, records)
        build(records, catalogue)
    except Exception:
        log.exception("The catalogue could not be built; the pages will say that it is missing")


def report_operator(path: Path) -> None:
    """Say in the log what is wrong with the operator's file; the pages and ``/readyz`` say so too.

    Read again at every question: who mends the file need not start the server again.
    """
    try:
        read_operator(path)
    except OperatorInvalid as invalid:
        for fault in invalid.faults:
            log.error("%s: %s", invalid.key, fault)


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """Prepare the log, the catalogue and the bounds, then let readers in."""
    with logs.set_up(environment.log_format()):
        await to_thread.run_sync(build_if_missing, RECORDS, catalogue_path())
        report_operator(operator_path())
        say_repetitions_seldom()
        use_one_processor()
        bound_connections(room().connections)
        # What was loaded until now stays: the collector need not look at it again.
        gc.freeze()
        log.info("Ready for readers")
        yield
