"""Every answer tells the browser what it may load and what it may tell."""

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from server.headers import SecurityHeaders, content_security_policy, security_headers
from tests.server.client import ask


async def own_policy(_request: Request) -> Response:
    return PlainTextResponse("x", headers={"Cross-Origin-Resource-Policy": "cross-origin"})


app = Starlette(
    routes=[Route("/own", own_policy)],
    middleware=[Middleware(SecurityHeaders, headers=security_headers(["sha256-abc"]))],
)


def rules() -> dict[str, str]:
    policy = content_security_policy(["sha256-abc"])
    return dict(rule.split(" ", 1) for rule in policy.split("; "))


def test_scripts_come_from_us_or_are_known_by_their_hash() -> None:
    assert rules()["script-src"] == "'self' 'sha256-abc'"


def test_nothing_may_come_from_elsewhere() -> None:
    allowed = {source for rule in rules().values() for source in rule.split()}
    assert allowed == {"'self'", "'none'", "'unsafe-inline'", "data:", "blob:", "'sha256-abc'"}
    assert [name for name, rule in rules().items() if "unsafe" in rule] == ["style-src"]


def test_nobody_may_frame_us_and_no_form_leaves_us() -> None:
    assert rules()["frame-ancestors"] == "'none'"
    assert rules()["form-action"] == "'self'"
    assert rules()["base-uri"] == "'self'"


def test_an_error_carries_the_headers_too() -> None:
    answer = ask(app, "/nowhere")
    assert answer.status == 404
    for name, value in security_headers(["sha256-abc"]).items():
        assert answer.headers[name] == value


def test_an_answer_may_set_its_own() -> None:
    answer = ask(app, "/own")
    assert answer.headers.getlist("cross-origin-resource-policy") == ["cross-origin"]
    assert answer.headers["x-content-type-options"] == "nosniff"
