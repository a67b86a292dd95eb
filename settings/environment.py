"""Every setting that the environment holds, and the only place that reads it.

``docs/operating.md`` lists the same settings. A variable that is empty counts as not set, because
that is how container files leave a setting out.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from ipaddress import IPv6Address
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder of the whole project."""

PREFIX = "PRAXISATLAS_"
LOCAL_HOSTS = ("localhost", "127.0.0.1", "[::1]")
LOG_FORMATS = ("text", "json")
_LARGEST = 1_000_000
_HOST_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?")


class SettingInvalid(ValueError):
    """A variable has a value that is not allowed; says which, what was found, what is allowed."""

    def __init__(self, name: str, found: str, allowed: str) -> None:
        super().__init__(f"{name} is {found!r}; allowed: {allowed}.")


@dataclass(frozen=True)
class Setting:
    """One variable of the environment, as the table for operators says it."""

    name: str
    allowed: str
    default: str
    meaning: str

    @property
    def given(self) -> str:
        """What the environment says; empty when it says nothing."""
        return os.environ.get(self.name, "").strip()

    def refuse(self, found: str) -> SettingInvalid:
        """Return the error that says what is allowed instead."""
        return SettingInvalid(self.name, found, self.allowed)


CATALOGUE = Setting(
    f"{PREFIX}CATALOGUE",
    "a path",
    "data/catalogue.db",
    "the catalogue that is read, and that `python -m loaders build` writes",
)
OPERATOR = Setting(
    f"{PREFIX}OPERATOR",
    "a path",
    "deploy/operator.toml",
    "the operator's file: who runs this server",
)
HOSTS = Setting(
    f"{PREFIX}HOSTS",
    "names of hosts without scheme, port and path, separated by commas",
    ",".join(LOCAL_HOSTS),
    "under which names readers reach the server",
)
LOG = Setting(
    f"{PREFIX}LOG",
    " or ".join(LOG_FORMATS),
    LOG_FORMATS[0],
    "how lines of the log are written",
)
SESSIONS = Setting(
    f"{PREFIX}SESSIONS",
    f"a whole number from 1 to {_LARGEST}",
    "as many as files may be open",
    "how many viewers may be there at once",
)
REMEMBERED = Setting(
    f"{PREFIX}REMEMBERED_MIB",
    f"a whole number from 1 to {_LARGEST}",
    "64",
    "how much memory answers may take that are kept for the next reader, in MiB",
)
SETTINGS = (CATALOGUE, OPERATOR, HOSTS, LOG, SESSIONS, REMEMBERED)


def catalogue_path() -> Path:
    """Return where the catalogue lies."""
    return Path(CATALOGUE.given or ROOT / CATALOGUE.default)


def operator_path() -> Path:
    """Return where the operator's name and address lie."""
    return Path(OPERATOR.given or ROOT / OPERATOR.default)


def allowed_hosts() -> tuple[str, ...]:
    """Return the names of hosts as the header ``Host`` has them: lower case, without port.

    Addresses of IPv6 stand in brackets. Raises :class:`SettingInvalid`.
    """
    named = [name.strip() for name in HOSTS.given.split(",") if name.strip()]
    if HOSTS.given and not named:
        raise HOSTS.refuse(HOSTS.given)
    return tuple(dict.fromkeys(_host(name) for name in named)) or LOCAL_HOSTS


def _host(name: str) -> str:
    host = name.lower()
    if _HOST_NAME.fullmatch(host):
        return host
    try:
        return f"[{IPv6Address(host.removeprefix('[').removesuffix(']'))}]"
    except ValueError:
        raise HOSTS.refuse(name) from None


def log_format() -> str:
    """Return how the log is written, ``text`` or ``json``. Raises :class:`SettingInvalid`."""
    chosen = LOG.given or LOG.default
    if chosen not in LOG_FORMATS:
        raise LOG.refuse(chosen)
    return chosen


def most_sessions() -> int | None:
    """Return how many viewers may be there at once; None if only the machine limits them.

    Raises :class:`SettingInvalid`.
    """
    return _number(SESSIONS) if SESSIONS.given else None


def remembered_mib() -> int:
    """Return how many MiB answers may take that are kept. Raises :class:`SettingInvalid`."""
    return _number(REMEMBERED)


def _number(setting: Setting) -> int:
    text = setting.given or setting.default
    if not re.fullmatch("[0-9]{1,7}", text) or not 1 <= int(text) <= _LARGEST:
        raise setting.refuse(text)
    return int(text)


_READERS: tuple[Callable[[], object], ...] = (
    catalogue_path,
    operator_path,
    allowed_hosts,
    log_format,
    most_sessions,
    remembered_mib,
)


def faults() -> Iterator[SettingInvalid]:
    """Read every setting and yield what is wrong with each."""
    for read in _READERS:
        try:
            read()
        except SettingInvalid as invalid:
            yield invalid


def unknown(environment: Mapping[str, str]) -> list[str]:
    """Return the variables that look like settings of ours and are none."""
    known = {setting.name for setting in SETTINGS}
    return sorted(name for name in environment if name.startswith(PREFIX) and name not in known)
