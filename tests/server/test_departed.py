"""Those who left give way, the longest gone first; Streamlit's own store says who they are."""

from types import SimpleNamespace
from unittest.mock import MagicMock

import pytest
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.session_manager import SessionInfo

from server import departed
from server.departed import close_departed

NAMES = ["first", "second", "third"]


class Left:
    """Viewers who left one after the other, and whom we closed."""

    def __init__(self, patch: pytest.MonkeyPatch, kept_seconds: int) -> None:
        self.closed: list[str] = []
        self.storage = MemorySessionStorage(ttl_seconds=kept_seconds)
        manager = SimpleNamespace(_session_storage=self.storage)
        runtime = SimpleNamespace(_session_mgr=manager, close_session=self.closed.append)
        patch.setattr(departed, "get_instance", lambda: runtime)

    def leave(self, name: str) -> MagicMock:
        session = MagicMock(id=name)
        self.storage.save(SessionInfo(client=None, session=session))
        return session


@pytest.mark.parametrize(
    ("kept", "closed"), [(5, []), (3, []), (2, ["first"]), (1, ["first", "second"]), (0, NAMES)]
)
def test_the_longest_gone_give_way(
    monkeypatch: pytest.MonkeyPatch, kept: int, closed: list[str]
) -> None:
    left = Left(monkeypatch, kept_seconds=120)
    for name in NAMES:
        left.leave(name)
    close_departed(kept)
    assert left.closed == closed


def test_who_will_not_come_back_is_closed_though_there_is_a_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    left = Left(monkeypatch, kept_seconds=0)
    session = left.leave("first")
    assert not session.shutdown.called
    close_departed(5)
    assert session.shutdown.called
    assert left.closed == []
