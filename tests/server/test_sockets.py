"""Answers leave at once: the network is told not to wait until there is more to send.

Streamlit makes its listening socket without naming TCP, and Python's own event loop turns waiting
off only for sockets that name it. The faster loop, which is installed for that, always does.
"""

import asyncio
import socket
from collections.abc import Callable

import uvicorn
import uvloop
from streamlit.web.server.starlette import starlette_server

Loop = Callable[[], asyncio.AbstractEventLoop]


async def _nodelay() -> bool:
    """Accept a connection as the server does; say whether its answers leave at once."""
    accepted: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def connected(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        found = writer.get_extra_info("socket")
        accepted.set_result(found.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    listening = starlette_server._bind_socket("127.0.0.1", 0, 1)
    async with await asyncio.start_server(connected, sock=listening):
        _, writer = await asyncio.open_connection(*listening.getsockname())
        found = await asyncio.wait_for(accepted, timeout=60)
        writer.close()
        await writer.wait_closed()
    return bool(found)


def nodelay(loop: Loop | None) -> bool:
    with asyncio.Runner(loop_factory=loop) as runner:
        return runner.run(_nodelay())


def loop_of_the_server() -> Loop | None:
    """Return what makes the loop, chosen by what Streamlit tells uvicorn."""
    told = starlette_server._get_uvicorn_config_kwargs()
    return uvicorn.Config("dashboard:app", **told).get_loop_factory()


def test_the_server_runs_on_the_loop_that_is_installed_for_it() -> None:
    factory = loop_of_the_server()
    assert factory is not None
    loop = factory()
    loop.close()
    assert isinstance(loop, uvloop.Loop)


def test_an_answer_leaves_at_once() -> None:
    assert nodelay(loop_of_the_server())


def test_the_loop_of_python_would_let_it_wait() -> None:
    # Once this fails, the other loop is no longer needed for it.
    assert not nodelay(asyncio.SelectorEventLoop)
