"""The dashboard as one ASGI application; ``streamlit run dashboard.py`` finds ``app``.

What the reader sees starts in ``ui/frame.py``. The script that Streamlit runs must not lie beside
``pages/``, or the first shared link on a fresh server shows a page without its frame.
"""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from server.compression import FOR_A_DAY, FOR_EVER, CompressedFiles, Served, folder
from server.failures import reporter
from server.frames import ReadableFrames
from server.headers import SecurityHeaders, security_headers
from server.health import health_routes
from server.logs import NumberedRequests
from server.long_links import LongLinks
from server.media import MediaCaching
from server.origin import SameOrigin
from server.pace import Pace
from server.shell import Shell, inline_script_hashes
from server.start import lifespan, refuse_bad_settings
from ui.failure import show_failure

refuse_bad_settings()

ROOT = Path(__file__).resolve().parent
OURS = ROOT / "static"
STREAMLIT = Path(st.__file__).parent / "static"
INDEX = STREAMLIT / "index.html"
# The start page has no path of its own.
PAGES = {page.stem for page in (ROOT / "pages").glob("*.py")} - {"start"}

files = {
    **folder("/static/", STREAMLIT / "static", FOR_EVER),
    **folder("/app/static/", OURS, FOR_A_DAY),
    "/favicon.png": Served(OURS / "favicon.png", FOR_A_DAY),
    "/favicon.ico": Served(OURS / "favicon.ico", FOR_A_DAY),
    "/robots.txt": Served(OURS / "robots.txt", FOR_A_DAY),
}
base = st.get_option("server.baseUrlPath")
headers = security_headers(inline_script_hashes(INDEX.read_text(encoding="utf-8")))

app = st.App(
    ROOT / "ui" / "frame.py",
    middleware=[
        Middleware(NumberedRequests),
        Middleware(SameOrigin),
        Middleware(SecurityHeaders, headers=headers),
        Middleware(LongLinks),
        Middleware(MediaCaching, base=base),
        Middleware(ReadableFrames),
        Middleware(Pace),
        Middleware(CompressedFiles, files=files, prefixes=("/static/", "/app/static/")),
        Middleware(Shell, index=INDEX, pages=PAGES, base=base),
    ],
    routes=health_routes,
    lifespan=lifespan,
    on_script_error=reporter(show_failure),
)
