"""``streamlit run dashboard.py`` finds the application, and its parts fit together."""

import sys
from pathlib import Path

import streamlit as st
from streamlit.web.server.app_discovery import discover_asgi_app

import dashboard
from address.pages import TITLES
from server.frames import ReadableFrames
from server.logs import NumberedRequests
from server.pace import Pace

ROOT = Path(__file__).resolve().parent.parent.parent


def test_streamlit_finds_the_application() -> None:
    found = discover_asgi_app(ROOT / "dashboard.py")
    assert (found.is_asgi_app, found.app_name) == (True, "app")
    assert isinstance(dashboard.app, st.App)


def test_what_a_page_sends_is_numbered_then_read_then_paced() -> None:
    layers = [layer.cls for layer in dashboard.app._user_middleware]
    wanted = [NumberedRequests, ReadableFrames, Pace]
    assert [layer for layer in layers if layer in wanted] == wanted


def test_the_script_is_not_beside_the_pages() -> None:
    assert dashboard.app.script_path == ROOT / "ui" / "frame" / "frame.py"
    assert not (dashboard.app.script_path.parent / "pages").exists()


def test_every_page_can_be_asked_for() -> None:
    assert set(TITLES) - {""} == dashboard.PAGES


def test_every_file_that_is_named_is_there() -> None:
    assert [url for url, served in dashboard.files.items() if not served.path.is_file()] == []
    assert "/app/static/topojson/europe_50m.json" in dashboard.files


def test_no_module_of_ours_hides_one_of_pythons() -> None:
    # Streamlit puts the script's folder first on the path: html.py there would be `import html`.
    folder = ROOT / "ui" / "frame"
    modules = {path.stem for path in folder.iterdir()} - {"__init__", "__pycache__"}
    assert (
        modules & (set(sys.stdlib_module_names) | {"babel", "click", "pandas", "plotly"}) == set()
    )
