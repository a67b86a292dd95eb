"""Answers that are kept for the next reader who asks the same.

An answer depends on the catalogue's version, the language and the address alone, so it may be
remembered by them. A new catalogue has a new version: nothing is ever forgotten by hand.
"""

import io
import pickle
from collections.abc import Callable, Hashable
from threading import Lock
from typing import TypeVar, cast

from cachetools import LRUCache

from address.blank import blank
from address.visit import Visit
from catalogue.connection import Catalogue
from settings.environment import remembered_mib

Answer = TypeVar("Answer")


class Shared:
    """What many answers hold in common: it does not count to the size of any of them."""


class _Pickler(pickle.Pickler):
    def persistent_id(self, held: object) -> str | None:
        """Leave out what is shared."""
        return "shared" if isinstance(held, Shared) else None


def size_of(answer: object) -> int:
    """Return the bytes of an answer's pickle, which is near what it takes in memory."""
    written = io.BytesIO()
    _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(answer)
    return written.tell()


class Remembered:
    """A store of so many bytes at most; what was not asked for the longest time goes first."""

    def __init__(self, most_bytes: int) -> None:
        self._kept: LRUCache[Hashable, tuple[object, int]] = LRUCache(
            most_bytes, getsizeof=lambda held: held[1]
        )
        self._lock = Lock()
        self.hits = self.misses = 0

    def get(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """Return what ``make`` answered before for the same key, else let it answer now.

        Two readers who ask at the same moment may both have it made; one of the answers is kept.
        """
        with self._lock:
            if key in self._kept:
                self.hits += 1
                return cast(Answer, self._kept[key][0])
            self.misses += 1
        answer = make()
        size = size_of(answer)
        with self._lock:
            if size <= self._kept.maxsize:
                self._kept[key] = (answer, size)
        return answer

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._kept.clear()
            self.hits = self.misses = 0


REMEMBERED = Remembered(remembered_mib() * 2**20)
"""The store of this process."""


def answered(
    make: Callable[[Catalogue, Visit], Answer], db: Catalogue, visit: Visit, *more: Hashable
) -> Answer:
    """Return the answer of a function to a visit, remembered for everybody at the same view.

    ``more`` is what the answer depends on besides. The function sees nothing of the reader's own:
    no lists, no whole address.
    """
    anybody = blank(visit)
    key = (make, db.version, anybody.language, anybody.address, *more)
    return REMEMBERED.get(key, lambda: make(db, anybody))
