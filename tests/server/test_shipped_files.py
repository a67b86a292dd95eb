"""What lies in the repository is whole: maps, settings without package hosts, true documents."""

import ast
import json
import re
from pathlib import Path

import pytest

from dashboard import PAGES

ROOT = Path(__file__).resolve().parent.parent.parent
SETTINGS = [
    *ROOT.glob("requirements*.txt"),
    *ROOT.glob("requirements*.in"),
    ROOT / "pyproject.toml",
    ROOT / ".streamlit" / "config.toml",
    ROOT / "deploy" / "operator.toml",
    ROOT / "Makefile",
]
INDEX_HOST = re.compile(
    r"https?://|--(?:extra-)?index-url|--find-links\b|--trusted-host|PIP_[A-Z_]*(?:URL|HOST)"
)
# What pip-compile is told to leave out is no host.
LEFT_OUT = re.compile(r"--no-emit-[a-z-]+|https?://localhost:\d+")
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "static" / "README.md"]
every_document = pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
every_page = pytest.mark.parametrize("page", ["start", *sorted(PAGES)])


def index_hosts(text: str) -> list[str]:
    return INDEX_HOST.findall(LEFT_OUT.sub("", text))


@pytest.mark.parametrize("name", ["europe_50m.json", "world_50m.json"])
def test_the_outlines_of_the_maps_are_there(name: str) -> None:
    path = ROOT / "static" / "topojson" / name
    topology = json.loads(path.read_text(encoding="utf-8"))
    assert topology["type"] == "Topology"
    assert {"coastlines", "land", "countries"} <= topology["objects"].keys()
    assert len(topology["arcs"]) > 100


@pytest.mark.parametrize("path", SETTINGS, ids=lambda path: path.name)
def test_no_package_host_is_named(path: Path) -> None:
    assert index_hosts(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url https://x.example/simple",
        "--extra-index-url=x",
        "PIP_INDEX_URL=x",
        "-f http://x",
    ],
)
def test_a_package_host_would_be_noticed(line: str) -> None:
    assert index_hosts(line)


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_everything_that_is_installed_is_pinned(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    packages = [line for line in lines if line and not line.lstrip().startswith("#")]
    assert len(packages) > 20
    assert [
        line for line in packages if not re.match(r"[\w.-]+==[\w.]+|-r requirements", line)
    ] == []


def test_every_file_for_the_browser_has_a_word_on_where_it_is_from() -> None:
    said = (ROOT / "static" / "README.md").read_text(encoding="utf-8")
    files = [path for path in (ROOT / "static").rglob("*") if path.is_file()]
    names = [path.relative_to(ROOT / "static").as_posix() for path in files]
    assert [name for name in names if f"`{name}`" not in said and name != "README.md"] == []


@every_document
def test_what_a_document_links_to_is_there(path: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (path.parent / link).exists()] == []


@every_page
def test_every_parameter_of_a_page_is_a_public_link(page: str) -> None:
    tree = ast.parse((ROOT / "pages" / f"{page}.py").read_text(encoding="utf-8"))
    contract = (ast.get_docstring(tree) or "").partition("URL:")[2]
    assert contract, "a page says what its address may hold"
    said = (ROOT / "docs" / "links.md").read_text(encoding="utf-8")
    assert f"`/{page.removeprefix('start')}`" in said
    assert [name for name in re.findall(r"\?(\w+)=", contract) if f"`{name}`" not in said] == []


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    text = "".join(path.read_text(encoding="utf-8") for path in DOCUMENTS)
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.MULTILINE))
    assert {"run", "test"} <= named <= targets


def test_the_glossary_is_in_alphabetical_order() -> None:
    text = (ROOT / "GLOSSARY.md").read_text(encoding="utf-8")
    terms = re.findall(r"^\| \*\*(.+?)\*\*", text, re.MULTILINE)
    assert len(terms) > 30
    assert terms == sorted(terms)


def test_decisions_are_numbered_without_a_gap() -> None:
    text = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
    numbers = [int(number) for number in re.findall(r"^## (\d{3}) ", text, re.MULTILINE)]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) > 10
