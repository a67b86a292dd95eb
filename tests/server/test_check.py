"""Before publishing: everything unfilled or unsafe is one line, and nothing else is said."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner
from streamlit import config

from server import check
from settings.environment import ROOT, SETTINGS
from settings.operator import KEYS
from tests.unprivileged import open_folder, unprivileged

SHIPPED = ROOT / "deploy" / "operator.toml"


class Server:
    """A server that is ready to be published, until a test spoils it."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.patch = patch
        self.catalogue = folder / "catalogue.db"
        self.operator = folder / "operator.toml"
        self.options: dict[str, object] = {
            "server.address": "127.0.0.1",
            "client.showErrorDetails": "none",
            "browser.gatherUsageStats": False,
        }

    def set(self, name: str, value: str) -> None:
        self.patch.setenv(f"PRAXISATLAS_{name}", value)

    def limit(self, soft: int, hard: int) -> None:
        self.patch.setattr(check.resource, "getrlimit", lambda _: (soft, hard))

    def lines(self) -> list[str]:
        return [str(finding).replace(str(self.folder), "") for finding in check.findings()]


@pytest.fixture
def server(catalogue_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with open_folder() as folder:
        yield ready(Server(folder, monkeypatch), catalogue_path)


def ready(made: Server, catalogue: Path) -> Server:
    patch = made.patch
    for setting in SETTINGS:
        patch.delenv(setting.name, raising=False)
    shutil.copy(catalogue, made.catalogue)
    filled = SHIPPED.read_text(encoding="utf-8").replace('"[', '"Stadt Musterhausen [')
    made.operator.write_text(filled, encoding="utf-8")
    made.set("CATALOGUE", str(made.catalogue))
    made.set("OPERATOR", str(made.operator))
    made.set("HOSTS", "atlas.example.org,localhost")
    made.limit(65_536, 65_536)
    patch.setattr(check, "RECORDS", ROOT / "tests" / "records")
    patch.setattr(check.st, "get_option", made.options.__getitem__)
    patch.setattr(check.os, "geteuid", lambda: 1000)
    patch.setattr(check, "_can_be_changed", lambda _: False)
    return made


def remove_catalogue(server: Server) -> None:
    server.catalogue.unlink()


def damage_catalogue(server: Server) -> None:
    server.catalogue.write_bytes(b"")


def older_catalogue(server: Server) -> None:
    with closing(sqlite3.connect(server.catalogue, isolation_level=None)) as connection:
        connection.execute("UPDATE catalogue_info SET value = 'older' WHERE key = 'version'")


def remove_operator(server: Server) -> None:
    server.operator.unlink()


def ship_operator(server: Server) -> None:
    text = server.operator.read_text(encoding="utf-8")
    old = 'operator_city = "Stadt Musterhausen '
    assert old in text
    server.operator.write_text(text.replace(old, 'operator_city = "'), encoding="utf-8")


def number_in_operator(server: Server) -> None:
    text = server.operator.read_text(encoding="utf-8")
    server.operator.write_text(text.replace("operator_city = ", "operator_city = 3 #"), "utf-8")


FAULTS: dict[str, tuple[Callable[[Server], None], str]] = {
    "a bad setting": (
        lambda server: server.set("LOG", "xml"),
        "mend: PRAXISATLAS_LOG is 'xml'; allowed: text or json.",
    ),
    "bad hosts": (
        lambda server: server.set("HOSTS", "https://atlas.example.org"),
        "mend: PRAXISATLAS_HOSTS is 'https://atlas.example.org'; allowed: names of hosts without "
        "scheme, port and path, separated by commas.",
    ),
    "a misspelt setting": (
        lambda server: server.set("CATALOG", "c.db"),
        "look: PRAXISATLAS_CATALOG is set, but there is no such setting "
        "(did you mean PRAXISATLAS_CATALOGUE?).",
    ),
    "an unknown setting": (
        lambda server: server.patch.setenv("PRAXISATLAS_", "7"),
        "look: PRAXISATLAS_ is set, but there is no such setting.",
    ),
    "no hosts": (
        lambda server: server.set("HOSTS", ""),
        "mend: PRAXISATLAS_HOSTS names no host but this machine: put the public name there.",
    ),
    "only this machine": (
        lambda server: server.set("HOSTS", "localhost"),
        "mend: PRAXISATLAS_HOSTS names no host but this machine: put the public name there.",
    ),
    "no operator's file": (
        remove_operator,
        "mend: /operator.toml: there is no such file; "
        "deploy/operator.toml shows what belongs into it.",
    ),
    "a number in the operator's file": (
        number_in_operator,
        "mend: /operator.toml:14: operator_city is a number; write text in quotes.",
    ),
    "a placeholder": (ship_operator, "mend: /operator.toml:14: operator_city is not filled in."),
    "no catalogue": (
        remove_catalogue,
        "mend: /catalogue.db: catalogue-missing (catalogue.db); remedy: `make data`.",
    ),
    "a damaged catalogue": (
        damage_catalogue,
        "mend: /catalogue.db: catalogue-damaged (no such table: catalogue_info); "
        "remedy: `make data`.",
    ),
    "an older catalogue": (
        older_catalogue,
        "look: /catalogue.db was not built from the records of today; remedy: `make data`.",
    ),
    "a low hard limit": (
        lambda server: server.limit(1024, 4096),
        "mend: At most 4096 files may be open at once (hard limit), 16384 are needed: "
        "raise it where the server is started, for example with LimitNOFILE.",
    ),
    "every address": (
        lambda server: server.options.update({"server.address": None}),
        "look: The server listens on every address of this machine: unless something else keeps "
        "readers to the proxy, set STREAMLIT_SERVER_ADDRESS=127.0.0.1.",
    ),
    "every address, by number": (
        lambda server: server.options.update({"server.address": "0.0.0.0"}),
        "look: The server listens on every address of this machine: unless something else keeps "
        "readers to the proxy, set STREAMLIT_SERVER_ADDRESS=127.0.0.1.",
    ),
    "tracebacks for readers": (
        lambda server: server.options.update({"client.showErrorDetails": "full"}),
        "mend: client.showErrorDetails is 'full', and readers would see tracebacks: "
        "set it to 'none'.",
    ),
    "statistics": (
        lambda server: server.options.update({"browser.gatherUsageStats": True}),
        "mend: browser.gatherUsageStats is True, and readers' browsers would report to "
        "Streamlit's maker: set it to False.",
    ),
    "root": (
        lambda server: server.patch.setattr(check.os, "geteuid", lambda: 0),
        "mend: You are root: run the server, and this check, as a user of its own.",
    ),
    "a catalogue that the server may change": (
        lambda server: server.patch.setattr(
            check, "_can_be_changed", lambda path: path == server.catalogue
        ),
        "look: /catalogue.db can be changed by the server's own user, who needs to read it only.",
    ),
}


def test_of_a_server_that_is_ready_nothing_is_said(server: Server) -> None:
    assert server.lines() == []
    result = CliRunner().invoke(check.main)
    assert (result.exit_code, result.output) == (0, "0 to mend, 0 to look at.\n")


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_one_line_and_decides_the_status(server: Server, fault: str) -> None:
    spoil, line = FAULTS[fault]
    spoil(server)
    assert server.lines() == [line]
    assert CliRunner().invoke(check.main).exit_code == line.startswith("mend")


def test_what_must_be_mended_comes_first(server: Server) -> None:
    for spoil, _ in (FAULTS["a misspelt setting"], FAULTS["every address"], FAULTS["root"]):
        spoil(server)
    assert [line.split(":")[0] for line in server.lines()] == ["mend", "look", "look"]


def test_every_placeholder_is_named(server: Server) -> None:
    shutil.copy(SHIPPED, server.operator)
    assert [line.split()[2] for line in server.lines()] == list(KEYS)


def test_a_catalogue_without_records_is_not_called_old(server: Server) -> None:
    older_catalogue(server)
    server.patch.setattr(check, "RECORDS", server.folder / "none")
    assert server.lines() == []


def test_records_that_may_not_be_read_are_no_fault(server: Server) -> None:
    with open_folder() as records:
        (records / "taxonomy.yaml").write_text("themes:\n", encoding="utf-8")
        (records / "taxonomy.yaml").chmod(0)
        server.patch.setattr(check, "RECORDS", records)
        with unprivileged():
            assert server.lines() == []


def test_a_catalogue_that_may_not_be_read_is_no_case_for_a_build(server: Server) -> None:
    server.catalogue.chmod(0)
    with unprivileged():
        (line,) = server.lines()
    assert line.startswith("mend: /catalogue.db: catalogue-unreadable ")
    assert line.endswith("remedy: let its user read it.")


@pytest.mark.parametrize(
    ("folder_mode", "file_mode", "can"),
    [(0o755, 0o644, False), (0o755, 0o666, True), (0o777, 0o644, True), (0o1777, 0o644, False)],
)
def test_who_may_write_the_file_or_replace_it_can_change_it(
    folder_mode: int, file_mode: int, can: bool
) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can make a file that belongs to somebody else")
    with open_folder() as folder:
        path = folder / "operator.toml"
        path.touch()
        path.chmod(file_mode)
        folder.chmod(folder_mode)
        with unprivileged():
            assert check._can_be_changed(path) is can
            assert check._can_be_changed(folder / "none") is False


def test_the_shipped_settings_of_streamlit_are_the_safe_ones() -> None:
    shipped = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    for name, (safe, _) in check._CONFIG.items():
        section, key = name.split(".")
        assert shipped[section][key] == safe
        assert name in config.get_config_options()


def test_the_command_says_it_all_about_a_checkout_as_it_comes(catalogue_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if "PRAXISATLAS" not in name}
    ended = subprocess.run(
        [sys.executable, "-m", "server.check"],
        cwd=ROOT,
        env=environment | {"PRAXISATLAS_CATALOGUE": str(catalogue_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    lines = ended.stdout.splitlines()
    assert (ended.returncode, ended.stderr) == (1, "")
    assert sum("is not filled in." in line for line in lines) == len(KEYS)
    assert any(line.startswith("mend: PRAXISATLAS_HOSTS ") for line in lines)
    assert any("was not built from the records of today" in line for line in lines)
    assert not any("client." in line or "browser." in line for line in lines)
    assert lines[:-1] == sorted(lines[:-1], key=lambda line: not line.startswith("mend"))
