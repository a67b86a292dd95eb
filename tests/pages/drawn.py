"""What Streamlit was told to draw."""

from streamlit.testing.v1 import AppTest


def html(app: AppTest) -> str:
    """Return all HTML of a page; it must not have failed."""
    assert not app.exception
    return " ".join(str(part.proto.body) for part in app.get("html"))


def asked(app: AppTest, name: str) -> list[str]:
    """Return what the address says, which the test harness gives as a text or as a list."""
    found = app.query_params[name]
    return [found] if isinstance(found, str) else found
