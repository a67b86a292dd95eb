"""Options of Streamlit that others than Streamlit must know: the shipped file, the environment.

Streamlit names ``theme.dark.textColor`` ``STREAMLIT_THEME_DARK_TEXT_COLOR`` in the environment.
Options on its command line are not seen here; nothing that is asked here is given there.
"""

import os
import re
import tomllib
from functools import cache
from typing import Any

from settings.environment import ROOT

CONFIG = ROOT / ".streamlit" / "config.toml"
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def option(name: str) -> object:
    """Return the value of an option by its name with dots. Raises KeyError if none is shipped."""
    shipped = _shipped(name)
    given = os.environ.get(variable(name))
    if given is None:
        return shipped
    return given.split(",") if isinstance(shipped, list) else given


def variable(name: str) -> str:
    """Return the variable of the environment that overrides an option."""
    return "STREAMLIT_" + _HUMP.sub("_", name).replace(".", "_").upper()


def _shipped(name: str) -> object:
    found: Any = _config()
    for part in name.split("."):
        found = found[part]
    return found


@cache
def _config() -> dict[str, Any]:
    return tomllib.loads(CONFIG.read_text(encoding="utf-8"))
