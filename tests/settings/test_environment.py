"""The environment is read in one place, its values are checked, and operators can look them up."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from settings import environment
from settings.environment import ROOT, SETTINGS, SettingInvalid

DOCUMENTED = ROOT / "docs" / "operating.md"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)


def test_without_any_setting_everything_has_its_default() -> None:
    assert environment.catalogue_path() == ROOT / "data" / "catalogue.db"
    assert environment.operator_path() == ROOT / "deploy" / "operator.toml"
    assert environment.allowed_hosts() == ("localhost", "127.0.0.1", "[::1]")
    assert environment.log_format() == "text"
    assert environment.most_sessions() is None
    assert environment.remembered_mib() == 64
    assert list(environment.faults()) == []


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for setting in SETTINGS:
        monkeypatch.setenv(setting.name, " ")
    test_without_any_setting_everything_has_its_default()


@pytest.mark.parametrize(
    ("name", "given", "read", "meant"),
    [
        ("CATALOGUE", "/var/lib/atlas.db", environment.catalogue_path, Path("/var/lib/atlas.db")),
        ("OPERATOR", "/etc/o.toml", environment.operator_path, Path("/etc/o.toml")),
        ("HOSTS", "Atlas.Example.org, b", environment.allowed_hosts, ("atlas.example.org", "b")),
        ("HOSTS", "a,,a,", environment.allowed_hosts, ("a",)),
        ("HOSTS", "10.0.0.7,::1", environment.allowed_hosts, ("10.0.0.7", "[::1]")),
        ("HOSTS", "[2001:DB8:0::7]", environment.allowed_hosts, ("[2001:db8::7]",)),
        ("LOG", "json", environment.log_format, "json"),
        ("SESSIONS", "200", environment.most_sessions, 200),
        ("REMEMBERED_MIB", "128", environment.remembered_mib, 128),
    ],
)
def test_a_value_is_read(
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    given: str,
    read: Callable[[], object],
    meant: object,
) -> None:
    monkeypatch.setenv(f"PRAXISATLAS_{name}", given)
    assert read() == meant


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        ("LOG", "xml", "PRAXISATLAS_LOG is 'xml'; allowed: text or json."),
        (
            "SESSIONS",
            "many",
            "PRAXISATLAS_SESSIONS is 'many'; allowed: a whole number from 1 to 1000000.",
        ),
        ("SESSIONS", "0", "PRAXISATLAS_SESSIONS is '0'; allowed: a whole number"),
        ("SESSIONS", "-3", "PRAXISATLAS_SESSIONS is '-3'; allowed: a whole number"),
        ("SESSIONS", "1000001", "PRAXISATLAS_SESSIONS is '1000001'; allowed: a whole number"),
        ("SESSIONS", "²", "PRAXISATLAS_SESSIONS is '²'; allowed: a whole number"),
        ("REMEMBERED_MIB", "64.5", "PRAXISATLAS_REMEMBERED_MIB is '64.5'; allowed: a whole number"),
        ("REMEMBERED_MIB", "9" * 5000, "PRAXISATLAS_REMEMBERED_MIB is '999"),
        (
            "HOSTS",
            "https://atlas.example.org",
            "PRAXISATLAS_HOSTS is 'https://atlas.example.org'; allowed: names of hosts without "
            "scheme, port and path, separated by commas.",
        ),
        ("HOSTS", "a, atlas:8501", "PRAXISATLAS_HOSTS is 'atlas:8501'; allowed: names"),
        ("HOSTS", "*", "PRAXISATLAS_HOSTS is '*'; allowed: names"),
        ("HOSTS", ",", "PRAXISATLAS_HOSTS is ','; allowed: names"),
    ],
)
def test_a_value_that_is_not_allowed_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, given: str, sentence: str
) -> None:
    monkeypatch.setenv(f"PRAXISATLAS_{name}", given)
    (fault,) = environment.faults()
    assert isinstance(fault, SettingInvalid)
    assert str(fault).startswith(sentence)


def test_all_faults_are_found_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    for setting in (environment.LOG, environment.SESSIONS, environment.HOSTS):
        monkeypatch.setenv(setting.name, "no/way")
    assert len(list(environment.faults())) == 3


def test_a_variable_that_is_no_setting_is_noticed() -> None:
    given = {"PRAXISATLAS_CATALOG": "x", "PRAXISATLAS_LOG": "json", "HOME": "/"}
    assert environment.unknown(given) == ["PRAXISATLAS_CATALOG"]


def test_the_table_for_operators_says_what_the_module_says() -> None:
    text = DOCUMENTED.read_text(encoding="utf-8")
    section = text.partition("\n## Settings\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \| (.+?) \|$", section, re.MULTILINE)
    assert rows == [(one.name, one.allowed, one.default, one.meaning) for one in SETTINGS]


def test_nobody_else_reads_these_variables() -> None:
    folders = (
        "address",
        "answers",
        "catalogue",
        "exports",
        "loaders",
        "markup",
        "pages",
        "server",
        "ui",
        "words",
    )
    sources = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    reading = [
        path.relative_to(ROOT).as_posix()
        for path in [*sources, ROOT / "dashboard.py"]
        if re.search(r"(getenv|environ)\b.*PRAXISATLAS", path.read_text(encoding="utf-8"))
    ]
    assert reading == []
