"""Before one publishes: ``python -m server.check`` says all that is unfilled or unsafe.

Run it as the server's user, in the server's environment: it sees the settings of the environment
and of ``.streamlit/config.toml``, not those of a command line.
"""

import os
import resource
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum
from pathlib import Path

import click
import streamlit as st

from catalogue.errors import CatalogueError, CatalogueUnreadable
from loaders.layout import record_files
from loaders.loading import version
from server.descriptors import ENOUGH_FILES, is_low
from server.health import checked_catalogue
from settings import environment
from settings.environment import ROOT, SettingInvalid
from settings.operator import OperatorInvalid, line, read_operator, unfilled

RECORDS = ROOT / "data" / "records"
_CONFIG = {
    "client.showErrorDetails": ("none", "readers would see tracebacks"),
    "browser.gatherUsageStats": (False, "readers' browsers would report to Streamlit's maker"),
}
"""Settings of Streamlit that the project ships, and what happens with any other value."""


class Weight(IntEnum):
    """How much a finding weighs; the heaviest come first."""

    MEND = 0
    LOOK = 1


@dataclass(frozen=True, order=True)
class Finding:
    """One sentence on what is not ready to be published."""

    weight: Weight
    said: str

    def __str__(self) -> str:
        return f"{self.weight.name.lower()}: {self.said}"


def findings() -> list[Finding]:
    """Return everything found, what must be mended first."""
    found = [
        *_settings(),
        *_hosts(),
        *_operator(environment.operator_path()),
        *_catalogue(environment.catalogue_path(), RECORDS),
        *_open_files(),
        *_address(),
        *_streamlit(),
        *_rights(),
    ]
    return sorted(found, key=lambda finding: finding.weight)


def _mend(said: str) -> Finding:
    return Finding(Weight.MEND, said)


def _look(said: str) -> Finding:
    return Finding(Weight.LOOK, said)


def _settings() -> Iterator[Finding]:
    for invalid in environment.faults():
        yield _mend(str(invalid))
    prefix = environment.PREFIX
    known = [setting.name.removeprefix(prefix) for setting in environment.SETTINGS]
    for name in environment.unknown(os.environ):
        close = get_close_matches(name.removeprefix(prefix), known, n=1)
        meant = f" (did you mean {prefix}{close[0]}?)" if close else ""
        yield _look(f"{name} is set, but there is no such setting{meant}.")


def _hosts() -> Iterator[Finding]:
    try:
        hosts = environment.allowed_hosts()
    except SettingInvalid:
        return  # said among the settings
    if set(hosts) <= set(environment.LOCAL_HOSTS):
        name = environment.HOSTS.name
        yield _mend(f"{name} names no host but this machine: put the public name there.")


def _operator(path: Path) -> Iterator[Finding]:
    try:
        values = read_operator(path)
    except OperatorInvalid as invalid:
        yield from map(_mend, invalid.faults)
        return
    source = path.read_text(encoding="utf-8")
    for key in unfilled(values):
        yield _mend(f"{path}{line(source, key)}: {key} is not filled in.")


def _catalogue(path: Path, records: Path) -> Iterator[Finding]:
    try:
        built = checked_catalogue(path)
    except CatalogueError as error:
        remedy = "let its user read it" if error.key == CatalogueUnreadable.key else "`make data`"
        yield _mend(f"{path}: {error.key} ({error}); remedy: {remedy}.")
        return
    if not records.is_dir():
        return  # a server may run on a catalogue that was built elsewhere
    try:
        files, _ = record_files(records)
        fresh = version(records, files) == built
    except OSError:
        return  # nor need its user be able to read the records
    if not fresh:
        yield _look(f"{path} was not built from the records of today; remedy: `make data`.")


def _open_files() -> Iterator[Finding]:
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)  # the server raises the soft limit
    if is_low(hard):
        yield _mend(
            f"At most {hard} files may be open at once (hard limit), {ENOUGH_FILES} are needed: "
            "raise it where the server is started, for example with LimitNOFILE."
        )


def _address() -> Iterator[Finding]:
    if (st.get_option("server.address") or "0.0.0.0") in {"0.0.0.0", "::", "[::]"}:  # noqa: S104
        yield _look(
            "The server listens on every address of this machine: unless something else keeps "
            "readers to the proxy, set STREAMLIT_SERVER_ADDRESS=127.0.0.1."
        )


def _streamlit() -> Iterator[Finding]:
    for name, (shipped, danger) in _CONFIG.items():
        if (found := st.get_option(name)) != shipped:
            yield _mend(f"{name} is {found!r}, and {danger}: set it to {shipped!r}.")


def _rights() -> Iterator[Finding]:
    if os.geteuid() == 0:
        # Root may do everything, so there is no use in asking for more.
        yield _mend("You are root: run the server, and this check, as a user of its own.")
        return
    catalogue, operator = environment.catalogue_path(), environment.operator_path()
    for path in filter(_can_be_changed, (catalogue, operator)):
        yield _look(f"{path} can be changed by the server's own user, who needs to read it only.")


def _can_be_changed(path: Path) -> bool:
    """Say whether a file can be written or, by a right to its folder, replaced."""
    return path.exists() and (_may(path, os.W_OK) or _can_replace(path))


def _can_replace(path: Path) -> bool:
    folder = path.absolute().parent
    if not _may(folder, os.W_OK | os.X_OK):
        return False
    # In a folder such as /tmp only the owner of a file may replace it.
    owned = os.geteuid() in {path.stat().st_uid, folder.stat().st_uid}
    return owned or not folder.stat().st_mode & stat.S_ISVTX


def _may(path: Path, right: int) -> bool:
    return os.access(path, right, effective_ids=True)


@click.command()
def main() -> None:
    """Say what is unfilled or unsafe; exit with status 1 if anything must be mended."""
    found = findings()
    for finding in found:
        click.echo(finding)
    must = sum(finding.weight is Weight.MEND for finding in found)
    click.echo(f"{must} to mend, {len(found) - must} to look at.")
    sys.exit(bool(must))


if __name__ == "__main__":
    main()
