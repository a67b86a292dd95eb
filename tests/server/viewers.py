"""A server as it is shipped, in a process of its own, and viewers who speak Streamlit's protocol.

Without a browser a viewer costs next to nothing, so a test can have hundreds.
"""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Subprotocol

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_SECONDS = 60
"""What has not come by then does not come; nothing is concluded from how long it took."""
STREAM = "/_stcore/stream"


@dataclass
class Served:
    """A running server: where it is, and what it said so far."""

    host: str
    port: int
    log: Path
    pid: int
    base: str = ""

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}{self.base}"

    @property
    def descriptors(self) -> int:
        """How many are open."""
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")


@contextmanager
def served(
    log: Path,
    base: str = "",
    files: int | None = None,
    environment: Mapping[str, str] | None = None,
    *,
    root: Path = ROOT,
    python: str = sys.executable,
) -> Iterator[Served]:
    """Start a server on a free port, with at most so many open files; stop it in the end.

    ``base`` is a path below which it serves, such as ``/atlas``; ``root`` is another checkout.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [python, "-m", "streamlit", "run", "dashboard.py"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    command += ["--server.baseUrlPath", base]
    if files is not None:
        command = ["sh", "-c", f'ulimit -n {files}; exec "$@"', "sh", *command]

    with log.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=root,
            env={**os.environ, **(environment or {})},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    running = Served("127.0.0.1", port, log, process.pid, base)
    try:
        _wait(running, process)
        yield running
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_SECONDS)


def _wait(running: Served, process: "subprocess.Popen[bytes]") -> None:
    def answers() -> bool:
        assert process.poll() is None, f"the server stopped while starting: {running.said()}"
        try:
            return bool(fetch(running.address + "/livez"))
        except OSError:
            return False

    wait_until(answers)


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait until something is so, however slow the machine is."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "it did not come to be"
        time.sleep(0.1)


def fetch(url: str, method: str = "GET", **headers: str) -> tuple[int, Message, str]:
    """Ask for an address; return status, headers and text."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, headers=named, method=method)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
            return answer.status, answer.headers, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode()


@dataclass
class Answer:
    """What one run of the script sent: whether it came to its end, and what was said as error.

    ``messages`` counts all that was sent, the last one too.
    """

    is_finished: bool = False
    messages: int = 0
    texts: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        return self.is_finished and not self.errors


class Viewer:
    """Somebody who is in, and clicks."""

    def __init__(self, opened: ClientConnection) -> None:
        self.socket = opened

    def click(self) -> bool:
        """Ask for a page; say whether it came to its end, without a word of failure."""
        return self.ask("compare", "what=gaps&home=merzig&lang=en").is_whole

    def ask(self, page: str, query: str) -> Answer:
        """Ask for a page and wait for its end."""
        self.socket.send(rerun(page, query))
        return self.answer()

    def answer(self) -> Answer:
        """Wait for the end of a run."""
        answer = Answer()
        while True:
            message = ForwardMsg()
            message.ParseFromString(self.socket.recv(timeout=PATIENCE_SECONDS, decode=False))
            answer.messages += 1
            if message.WhichOneof("type") == "script_finished":
                answer.is_finished = message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY
                return answer
            element = message.delta.new_element
            if element.alert.format == Alert.ERROR:
                answer.errors.append(element.alert.body)
            answer.texts += [element.markdown.body, element.heading.body, element.html.body]


def rerun(page: str, query: str) -> bytes:
    """Return the message with which a browser asks for a page."""
    message = BackMsg()
    message.rerun_script.page_name = page
    message.rerun_script.query_string = query
    sent: bytes = message.SerializeToString()
    return sent


@contextmanager
def viewing(server: Served) -> Iterator[Viewer]:
    """Let one in, who leaves in the end. Raises what the server refuses them with."""
    address = "ws" + server.address.removeprefix("http") + STREAM
    with connect(
        address,
        subprotocols=[Subprotocol("streamlit")],
        open_timeout=PATIENCE_SECONDS,
        max_size=None,
        compression=None,
        proxy=None,
    ) as opened:
        yield Viewer(opened)
