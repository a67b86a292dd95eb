"""What happens once, before the first reader: a missing catalogue is built."""

import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from anyio import to_thread

from loaders.build import build
from ui.page import ROOT, catalogue_path

RECORDS = ROOT / "data" / "records"

log = logging.getLogger(__name__)


def build_if_missing(records: Path, catalogue: Path) -> None:
    """Build a missing catalogue; when that fails, say why and let the server start.

    A running server can tell its reader what is wrong and its keeper through ``/healthz``;
    a server that did not start can tell neither.
    """
    if catalogue.exists():
        return
    log.warning("No catalogue at %s: building it from %s", catalogue, records)
    try:
        build(records, catalogue)
    except Exception:
        log.exception("The catalogue could not be built; the pages will say that it is missing")


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """Prepare the catalogue, then let readers in."""
    await to_thread.run_sync(build_if_missing, RECORDS, catalogue_path())
    # What was loaded until now stays: the collector need not look at it again.
    gc.freeze()
    yield
