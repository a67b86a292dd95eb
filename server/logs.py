"""The log: one handler and one form for all lines, ours and those of the libraries.

A line says when, how grave, in which run of which page, who says it and what. Nothing in it names
a reader: no address, no query. ``docs/operating.md`` shows both forms.
"""

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TextIO
from urllib.parse import quote

import streamlit.logger
from starlette.types import ASGIApp, Receive, Scope, Send

from server import runs

OURS = (
    "address",
    "answers",
    "catalogue",
    "exports",
    "loaders",
    "markup",
    "pages",
    "server",
    "settings",
    "ui",
    "words",
)
"""Packages of which the log tells more than warnings."""
_UVICORN = ("uvicorn", "uvicorn.access", "uvicorn.asgi", "uvicorn.error")
_NOTHING = "-"
_LONGEST_PATH = 100
"""Characters of a path that a line names; whoever asks may ask for anything."""


class TextForm(logging.Formatter):
    """A line of text; what belongs to it stands below, indented."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, and the traceback below it."""
        now = runs.current()
        number, page = (now.number, now.page) if now else ("", "")
        head = (_time(record), record.levelname, number or _NOTHING, page or _NOTHING)
        line = f"{' '.join(head)} {record.name}: {_printable(record.getMessage())}"
        below = [f"    {_printable(text)}" for text in _traceback(self, record).split("\n") if text]
        return "\n".join([line, *below])


class JsonForm(logging.Formatter):
    """A line of JSON; what is not known is left out."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the object on one line of ASCII."""
        now = runs.current()
        said = {
            "time": _time(record),
            "level": record.levelname,
            "run": now and now.number,
            "page": now and now.page,
            "logger": record.name,
            "message": record.getMessage(),
            "traceback": _traceback(self, record),
        }
        return json.dumps({name: value for name, value in said.items() if value})


FORMS: dict[str, Callable[[], logging.Formatter]] = {"text": TextForm, "json": JsonForm}


class _Stderr(logging.StreamHandler[TextIO]):
    """Write to what standard error is at the moment, as Python does without any handler."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:  # type: ignore[override]
        return sys.stderr


@contextmanager
def set_up(form: str) -> Iterator[None]:
    """Send every line of this process through one handler, as long as the server runs.

    ``form`` is one of :data:`FORMS`.
    """
    handler = _Stderr()
    handler.setFormatter(FORMS[form]())
    root = logging.getLogger()
    root.addHandler(handler)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    _quieten_uvicorn()
    before, streamlit.logger.setup_formatter = streamlit.logger.setup_formatter, _hand_over
    streamlit.logger.update_formatter()
    failures = logging.getLogger("streamlit.error_util")
    failures.addFilter(_is_not_told_by_us)
    try:
        yield
    finally:
        failures.removeFilter(_is_not_told_by_us)
        streamlit.logger.setup_formatter = before
        root.removeHandler(handler)


def _quieten_uvicorn() -> None:
    """Let uvicorn's warnings through; the rest names the address of each reader."""
    for name in _UVICORN:
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(logging.WARNING)


def _hand_over(logger: logging.Logger) -> None:
    """Take the handler from one of Streamlit's loggers, now or when Streamlit makes it.

    Streamlit gives each of its loggers, also those of uvicorn, a handler and a form of its own.
    """
    own = logger.__dict__.pop("streamlit_console_handler", None)
    if own is not None:
        logger.removeHandler(own)
    logger.propagate = True


def _is_not_told_by_us(record: logging.LogRecord) -> bool:
    """Drop Streamlit's line on a failing page: ours says the same with the reference."""
    return record.msg != "Uncaught app execution"


def _time(record: logging.LogRecord) -> str:
    moment = datetime.fromtimestamp(record.created, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _traceback(form: logging.Formatter, record: logging.LogRecord) -> str:
    told = form.formatException(record.exc_info) if record.exc_info else ""
    return "\n".join(text for text in (told, record.stack_info) if text)


def _printable(text: str) -> str:
    """Return the text on one line, with nothing in it that a terminal would obey."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class NumberedRequests:
    """Give each request a number too, so that what fails outside of a page can be found."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on; the server makes a task for each request, which keeps the number."""
        if scope["type"] in {"http", "websocket"}:
            runs.begin(quote(scope["path"][:_LONGEST_PATH]))
        await self.app(scope, receive, send)
