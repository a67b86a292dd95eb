"""A checkout of the dashboard that a test may change."""

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_PARTS = (
    *("address", "answers", "catalogue", "exports", "loaders", "markup", "pages", "server"),
    *("settings", "ui", "words", "deploy", "locales", "static", ".streamlit"),
)


def copy_dashboard(to: Path) -> None:
    """Copy what the server needs to run, without its catalogue."""
    for part in _PARTS:
        shutil.copytree(ROOT / part, to / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "dashboard.py", to)
