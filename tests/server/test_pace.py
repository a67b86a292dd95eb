"""Somebody who asks too fast waits for the answers; nobody who reads ever notices."""

import asyncio
from collections.abc import Awaitable, Callable

from starlette.types import Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg

from server.pace import A_SECOND, BURST, MOST_WAITING, Pace
from tests.server.websocket import Line, settle, speak

A_TOKEN = 1 / A_SECOND


class Clock:
    """A time that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 0.0
        self.sleepers: list[tuple[float, asyncio.Event]] = []

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        self.sleepers.append((self.now + seconds, woken))
        await woken.wait()

    async def pass_by(self, seconds: float) -> None:
        await settle()
        self.now += seconds + 1e-9
        for until, woken in self.sleepers:
            if until <= self.now:
                woken.set()
        await settle()


def paced(talk: Callable[[Line, Clock], Awaitable[None]]) -> Line:
    clock = Clock()
    return speak(
        lambda app: Pace(app, clock=clock, sleep=clock.sleep), lambda line: talk(line, clock)
    )


def request(
    query: str, *, fragment: str = "", pressed: bool = False, went_back: bool = False
) -> bytes:
    message = BackMsg()
    message.rerun_script.query_string = query
    message.rerun_script.fragment_id = fragment
    message.rerun_script.is_history_navigation = went_back
    if pressed:
        message.rerun_script.widget_states.widgets.add(id="button", trigger_value=True)
    return message.SerializeToString()


def heartbeat() -> bytes:
    return BackMsg(app_heartbeat=True).SerializeToString()


def queries(line: Line) -> list[str]:
    return [
        asked.rerun_script.query_string
        for asked in line.asked
        if asked.WhichOneof("type") == "rerun_script"
    ]


BURST_OF = [request(f"burst-{number}") for number in range(BURST)]


def test_somebody_who_clicks_is_never_held_back() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        for number in range(50):
            line.say(request(f"{number}"))
            await clock.pass_by(A_TOKEN)
            assert len(line.passed) == number + 1

    assert queries(paced(talk)) == [f"{number}" for number in range(50)]


def test_of_a_flood_only_the_newest_request_is_answered_and_at_the_pace() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF)
        for number in range(200):
            line.say(request(f"{number}"))
            await clock.pass_by(1 / 200)
        assert len(line.passed) <= BURST + A_SECOND
        await clock.pass_by(A_TOKEN)

    answered = queries(paced(talk))
    assert answered[-1] == "199"
    assert answered[BURST:] == sorted(answered[BURST:], key=int)
    assert len(answered) <= BURST + A_SECOND + 1


def test_a_request_that_waits_is_passed_on_when_its_time_comes() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF, request("waits"))
        await clock.pass_by(A_TOKEN / 2)
        assert len(line.passed) == BURST
        await clock.pass_by(A_TOKEN / 2)
        assert queries(line)[-1] == "waits"

    paced(talk)


def test_what_was_pressed_is_not_lost() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF, request("pressed", pressed=True), request("after"))
        for _ in range(2):
            await clock.pass_by(A_TOKEN)

    assert queries(paced(talk))[BURST:] == ["pressed", "after"]


def test_going_back_in_the_history_is_not_lost() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF, request("back", went_back=True), request("after"))
        for _ in range(2):
            await clock.pass_by(A_TOKEN)

    assert queries(paced(talk))[BURST:] == ["back", "after"]


def test_a_part_of_a_page_does_not_take_the_place_of_the_page() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF, request("page"), request("part", fragment="f"), request("all"))
        for _ in range(3):
            await clock.pass_by(A_TOKEN)

    assert queries(paced(talk))[BURST:] == ["page", "all"]


def test_other_messages_keep_their_place_among_the_requests() -> None:
    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF, request("before"), heartbeat(), request("after"))
        await clock.pass_by(0)
        assert len(line.passed) == BURST
        for _ in range(2):
            await clock.pass_by(A_TOKEN)

    kinds = [asked.WhichOneof("type") for asked in paced(talk).asked[BURST:]]
    assert kinds == ["rerun_script", "app_heartbeat", "rerun_script"]


def test_other_messages_alone_never_wait() -> None:
    async def talk(line: Line, _clock: Clock) -> None:
        line.say(*[heartbeat()] * 100)
        await settle()
        assert len(line.passed) == 100

    paced(talk)


def test_no_more_than_so_many_messages_are_kept_and_none_is_lost() -> None:
    more = [request(f"{number}", pressed=True) for number in range(MOST_WAITING + 5)]

    async def talk(line: Line, clock: Clock) -> None:
        line.say(*BURST_OF, *more)
        await clock.pass_by(0)
        assert line.sent.qsize() == 5
        for _ in more:
            await clock.pass_by(A_TOKEN)

    assert queries(paced(talk))[BURST:] == [f"{number}" for number in range(MOST_WAITING + 5)]


def test_who_has_left_is_told_at_once() -> None:
    async def talk(line: Line, _clock: Clock) -> None:
        line.say(*BURST_OF, request("never answered"))

    assert "never answered" not in queries(paced(talk))


def test_nobody_reads_on_when_streamlit_has_ended() -> None:
    async def reads_some(_scope: Scope, receive: Receive, _send: Send) -> None:
        for _ in range(BURST + 1):
            await receive()

    async def conversation() -> set["asyncio.Task[object]"]:
        line, clock = Line(), Clock()
        line.say(*BURST_OF, request("waits"))
        app = Pace(reads_some, clock=clock, sleep=clock.sleep)
        running = asyncio.ensure_future(app({"type": "websocket"}, line.sent.get, reads_some))
        await clock.pass_by(A_TOKEN)
        assert running.done()
        return asyncio.all_tasks() - {asyncio.current_task()}

    assert asyncio.run(conversation()) == set()
