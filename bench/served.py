"""Servers to be measured: the dashboard as shipped, of any checkout, and an empty Streamlit page.

The empty page is the floor: Streamlit's own work for a page of one line, with the same settings.
"""

import os
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
START_SECONDS = 60
_EMPTY_APP = 'import streamlit as st\n\napp = st.App("empty.py")\n'
_EMPTY_PAGE = 'import streamlit as st\n\nst.title("Empty")\n'


@dataclass(frozen=True)
class Server:
    """A running server and what its process used up."""

    address: str
    process: "subprocess.Popen[bytes]"
    log: Path

    def cpu_seconds(self) -> float:
        """Return the CPU time of the process so far, of all its threads, ended ones too."""
        # Linux numbers the CPU clock of every process after its id (clock_getcpuclockid).
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def resident_bytes(self) -> int:
        """Return the memory that the process holds."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * resource.getpagesize()

    def failures(self) -> int:
        """Return how many tracebacks the log has: a page that failed counts as answered."""
        return self._log().count("Traceback (most")

    def log_end(self) -> str:
        """Return what the server said last, and how it ended if it has."""
        return f"{self._log()[-2000:]}\nexit status: {self.process.poll()}"

    def _log(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


def python(root: Path) -> Path:
    """Return the interpreter of a checkout: that of its own environment, else this one."""
    own = root / ".venv" / "bin" / "python"
    return own if own.exists() else Path(sys.executable)


def catalogue_of(root: Path) -> Path:
    """Return the catalogue of the real records of a checkout."""
    return root / "data" / "catalogue.db"


def raise_file_limit() -> None:
    """Let this process, and the servers it starts, open as many files as the machine allows.

    A viewer takes a socket here and four descriptors there.
    """
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


@contextmanager
def served(
    root: Path = ROOT, catalogue: Path | None = None, settings: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """Serve the dashboard of a checkout on a free port, as shipped; stop it afterwards.

    ``settings`` are variables of its environment. Raises RuntimeError with the end of the log when
    it does not start.
    """
    path = (catalogue or catalogue_of(root)).resolve()
    environment = {"PRAXISATLAS_CATALOGUE": str(path), **(settings or {})}
    with _started(root, python(root), environment) as one:
        yield one


@contextmanager
def served_empty(root: Path = ROOT) -> Iterator[Server]:
    """Serve a page of one line with Streamlit and the settings of a checkout."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "dashboard.py").write_text(_EMPTY_APP, encoding="utf-8")
        (folder / "empty.py").write_text(_EMPTY_PAGE, encoding="utf-8")
        shutil.copytree(root / ".streamlit", folder / ".streamlit")
        with _started(folder, python(root), {}) as one:
            yield one


@contextmanager
def _started(folder: Path, interpreter: Path, settings: dict[str, str]) -> Iterator[Server]:
    port = _free_port()
    command = [str(interpreter), "-m", "streamlit", "run", "dashboard.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    with tempfile.TemporaryDirectory() as logs:
        log = Path(logs) / "log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=os.environ | settings,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        server = Server(f"http://127.0.0.1:{port}", process, log)
        try:
            _wait(server)
            yield server
        finally:
            process.terminate()
            process.wait(timeout=START_SECONDS)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def _wait(server: Server) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.process.poll() is None:
        try:
            urllib.request.urlopen(f"{server.address}/_stcore/health", timeout=2).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(f"the server did not start:\n{server.log_end()}")
