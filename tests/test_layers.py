"""Who may know Streamlit and the address bar: what the rules on imports cannot say."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from settings.environment import ROOT

PRODUCT = (
    *("address", "answers", "catalogue", "exports", "loaders", "markup"),
    *("pages", "server", "settings", "ui", "words"),
)
BELOW_STREAMLIT = ("address", "answers", "markup", "words")
KNOW_STREAMLIT = {
    *("dashboard.py", "server/check.py", "server/departed.py", "server/frames.py"),
    *("server/logs.py", "server/long_links.py", "server/pace.py"),
}
"""Modules besides pages/ and ui/ that import it: they work at its seams, or compare versions."""
ADDRESS_BAR = "ui/frame/address_bar.py"


def modules(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(path: Path) -> set[str]:
    """Return the packages that a module imports, at its head or within a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


def attributes(path: Path) -> set[str]:
    """Return the names that a module looks up in something else, or takes out of a package."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    looked_up = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    taken = {name.name for node in nodes if isinstance(node, ast.ImportFrom) for name in node.names}
    return looked_up | taken


def test_streamlit_is_known_to_pages_ui_and_the_seams_of_the_server_alone() -> None:
    knowing = [path for path in modules(*PRODUCT) if "streamlit" in imported(path)]
    knowing += [ROOT / "dashboard.py"]
    others = {named(path) for path in knowing if named(path).split("/")[0] not in ("pages", "ui")}
    assert others == KNOW_STREAMLIT


def test_one_module_touches_the_address_bar() -> None:
    touching = [named(path) for path in modules(*PRODUCT) if "query_params" in attributes(path)]
    assert touching == [ADDRESS_BAR]


@pytest.mark.parametrize("folder", [*BELOW_STREAMLIT, "ui"])
def test_what_is_answered_depends_on_nothing_that_is_not_handed_on(folder: str) -> None:
    hidden = [path for path in modules(folder) if "ContextVar" in attributes(path)]
    hidden += [path for path in modules(folder) if "contextvars" in imported(path)]
    assert hidden == []


@pytest.mark.parametrize("folder", BELOW_STREAMLIT)
def test_what_is_answered_is_found_where_one_looks(folder: str) -> None:
    # A folder that is renamed would be searched in vain, and nothing would be noticed.
    assert len(list(modules(folder))) > 3
