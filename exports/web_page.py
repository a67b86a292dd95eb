"""A handout as one HTML file that needs no network: read on a screen, passed on, printed."""

from base64 import b64encode
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from answers.document import Document
from answers.facts import PRODUCT
from exports.charts import LOOKS
from exports.handout import handout
from exports.qr import qr_svg
from words.translator import Translator

# Everything is escaped where it is put in, save the QR codes: nothing of a link stands in them.
_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def html_bytes(document: Document, t: Translator) -> bytes:
    """Return the handout of a document as HTML."""
    page = _TEMPLATES.get_template("handout.html")
    said = handout(document, t)
    return page.render(said=said, product=PRODUCT, looks=LOOKS, qr=qr_svg, inline=_inline).encode()


def _inline(svg: str) -> str:
    """Return a picture as an address that holds it; as an image it can neither run nor load."""
    return f"data:image/svg+xml;base64,{b64encode(svg.encode()).decode()}"
