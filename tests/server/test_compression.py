"""Files go out compressed, from memory, and nothing else can be asked for."""

import gzip
import os
from pathlib import Path

import pytest
from starlette.responses import PlainTextResponse

from server import compression
from server.compression import FOR_EVER, CompressedFiles, folder
from tests.server.client import ask

SCRIPT = "let practice = 'Merzig';\n" * 100


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    (tmp_path / "js").mkdir()
    (tmp_path / "js" / "a.js").write_text(SCRIPT)
    (tmp_path / "icon.png").write_bytes(b"\x89PNG" + bytes(2000))
    return tmp_path


@pytest.fixture
def app(directory: Path) -> CompressedFiles:
    beyond = PlainTextResponse("beyond")
    return CompressedFiles(beyond, folder("/static/", directory, FOR_EVER), ["/static/"])


def test_a_script_comes_compressed_and_unchanged(app: CompressedFiles) -> None:
    answer = ask(app, "/static/js/a.js", accept_encoding="br, gzip;q=0.8")
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["content-type"].startswith("text/javascript")
    assert len(answer.raw) == int(answer.headers["content-length"]) < len(SCRIPT) / 10
    assert answer.text == SCRIPT


@pytest.mark.parametrize("accepted", ["", "br", "gzip;q=0, br", "gzip; q=0.0", "x-gzip"])
def test_who_cannot_unpack_gets_it_plain(app: CompressedFiles, accepted: str) -> None:
    answer = ask(app, "/static/js/a.js", accept_encoding=accepted)
    assert "content-encoding" not in answer.headers
    assert answer.raw.decode() == SCRIPT


def test_both_forms_may_be_kept_for_ever_side_by_side(app: CompressedFiles) -> None:
    for accepted in ("gzip", "identity"):
        answer = ask(app, "/static/js/a.js", accept_encoding=accepted)
        assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
        assert answer.headers["vary"] == "Accept-Encoding"


def test_a_picture_is_not_compressed_again(app: CompressedFiles) -> None:
    answer = ask(app, "/static/icon.png", accept_encoding="gzip")
    assert "content-encoding" not in answer.headers
    assert answer.headers["content-type"] == "image/png"


def test_a_part_is_a_part_of_the_plain_file(app: CompressedFiles) -> None:
    answer = ask(app, "/static/js/a.js", accept_encoding="gzip", range="bytes=0-3")
    assert answer.status == 206
    assert answer.raw == b"let "


def test_who_has_it_is_told_so(app: CompressedFiles, directory: Path) -> None:
    etag = ask(app, "/static/js/a.js", accept_encoding="gzip").headers["etag"]
    known = {"accept_encoding": "gzip", "if_none_match": f'"other", {etag}'}
    assert ask(app, "/static/js/a.js", **known).status == 304
    (directory / "js" / "a.js").write_text("new")
    changed = ask(app, "/static/js/a.js", **known)
    assert (changed.status, changed.text) == (200, "new")


def test_it_is_compressed_once(
    app: CompressedFiles, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = []

    def count(data: bytes, **options: int) -> bytes:
        times.append(len(data))
        return packed(data, **options)

    packed = gzip.compress
    monkeypatch.setattr(compression.gzip, "compress", count)
    for _ in range(3):
        ask(app, "/static/js/a.js", accept_encoding="gzip")
    assert len(times) == 1
    os.utime(directory / "js" / "a.js", (1, 1))
    ask(app, "/static/js/a.js", accept_encoding="gzip")
    assert len(times) == 2


@pytest.mark.parametrize(
    "path",
    ["/static/", "/static/js/gone.js", "/static/../secret", "/static/js/../../x", "/static/js"],
)
def test_nothing_else_can_be_asked_for(app: CompressedFiles, path: str) -> None:
    answer = ask(app, path, accept_encoding="gzip")
    assert (answer.status, answer.text) == (404, "Not Found")


@pytest.mark.parametrize(("path", "method"), [("/practices", "GET"), ("/static/js/a.js", "POST")])
def test_the_rest_is_passed_on(app: CompressedFiles, path: str, method: str) -> None:
    assert ask(app, path, method=method).text == "beyond"
