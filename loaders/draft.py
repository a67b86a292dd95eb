"""A catalogue is written beside the one in use and takes its place in one step.

A build may be killed at any moment and several may run at once. Each holds a lock on its own
draft for as long as it lives; a draft that nobody holds is a leftover and is removed. Between
creating a draft and locking it the folder itself is locked, so that no draft is taken for a
leftover in that instant.
"""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SUFFIX = ".draft"


@contextmanager
def draft(target: Path) -> Iterator[Path]:
    """Give an empty file to write; when all went well, it replaces the target."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = _locked_draft(target)
    path = Path(name)
    try:
        yield path
        path.chmod(0o644)
        os.fsync(descriptor)
        path.replace(target)
        _sync(target.parent)
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)


def _locked_draft(target: Path) -> tuple[int, str]:
    with _opened(target.parent) as folder:
        fcntl.flock(folder, fcntl.LOCK_EX)
        for leftover in target.parent.glob(f".{target.name}.*{_SUFFIX}"):
            _remove_if_abandoned(leftover)
        descriptor, name = tempfile.mkstemp(_SUFFIX, f".{target.name}.", target.parent)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        return descriptor, name


def _remove_if_abandoned(leftover: Path) -> None:
    try:
        with _opened(leftover) as descriptor:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            leftover.unlink()
    except (BlockingIOError, FileNotFoundError):
        return  # Its build is alive, or has just put it in place.


def _sync(folder: Path) -> None:
    with _opened(folder) as descriptor:
        os.fsync(descriptor)


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        yield descriptor
    finally:
        os.close(descriptor)
