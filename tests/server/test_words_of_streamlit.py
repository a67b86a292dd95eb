"""Every word that we replace in Streamlit's controls is still one of Streamlit's words."""

import re
from pathlib import Path

import streamlit as st

from tests.conftest import ROOT

STREAMLIT = Path(st.__file__).parent
# The second form is a list; $1 stands for what Streamlit puts in.
_REPLACED = re.compile(r'^ {4}"(.+?)"(?:: \[|,$)', flags=re.MULTILINE)


def test_each_replaced_word_is_found_in_the_installed_streamlit() -> None:
    replaced = _REPLACED.findall((ROOT / "static" / "words.js").read_text(encoding="utf-8"))
    sources = [
        *(STREAMLIT / "static" / "static" / "js").glob("*.js"),
        STREAMLIT / "runtime" / "backend_operation_handler.py",
    ]
    said = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    assert len(replaced) > 20
    words = [word.partition("$1")[0].rstrip(": ") for word in replaced]
    assert [word for word in words if word not in said] == []
