"""The dashboard as one ASGI application; ``streamlit run dashboard.py`` finds ``app``.

What the reader sees starts in ``ui/frame/frame.py``. The script that Streamlit runs must not lie
beside ``pages/``, or the first shared link on a fresh server shows a page without its frame.
"""

from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route
from streamlit.url_util import make_url_path

from server.compression import FOR_A_DAY, FOR_EVER, CompressedFiles, Served, folder
from server.departed import close_departed
from server.descriptors import raise_limit, room
from server.door import Door
from server.failures import reporter
from server.frames import ReadableFrames
from server.headers import SecurityHeaders, security_headers
from server.health import health_routes
from server.hosts import AllowedHosts
from server.logs import NumberedRequests
from server.long_links import LongLinks
from server.media import MediaCaching
from server.origin import SameOrigin
from server.pace import Pace
from server.pictures import picture_routes
from server.routes import Addresses, Routes
from server.shell import Shell, inline_script_hashes
from server.start import lifespan, refuse_bad_settings
from settings.environment import allowed_hosts
from ui.frame.failure import show_failure

refuse_bad_settings()
raise_limit()

ROOT = Path(__file__).resolve().parent
OURS = ROOT / "static"
STREAMLIT = Path(st.__file__).parent / "static"
INDEX = STREAMLIT / "index.html"
# The start page has no path of its own.
PAGES = {page.stem for page in (ROOT / "pages").glob("*.py")} - {"start"}
BASE = make_url_path(st.get_option("server.baseUrlPath"), "").rstrip("/")

addresses = Addresses(PAGES, BASE)
files = {
    **folder(f"{BASE}/static/", STREAMLIT / "static", FOR_EVER),
    **folder(f"{BASE}/app/static/", OURS, FOR_A_DAY),
    f"{BASE}/favicon.png": Served(OURS / "favicon.png", FOR_A_DAY),
    f"{BASE}/favicon.ico": Served(OURS / "favicon.ico", FOR_A_DAY),
    f"{BASE}/robots.txt": Served(OURS / "robots.txt", FOR_A_DAY),
}
headers = security_headers(inline_script_hashes(INDEX.read_text(encoding="utf-8")))

app = st.App(
    ROOT / "ui" / "frame" / "frame.py",
    middleware=[
        Middleware(NumberedRequests),
        Middleware(SecurityHeaders, headers=headers),
        Middleware(AllowedHosts, hosts=allowed_hosts()),
        Middleware(Routes, addresses=addresses),
        Middleware(LongLinks),
        Middleware(MediaCaching, base=BASE),
        Middleware(SameOrigin),
        Middleware(Door, addresses=addresses, places=room().viewers, close_departed=close_departed),
        Middleware(ReadableFrames),
        Middleware(Pace),
        Middleware(
            CompressedFiles, files=files, prefixes=(f"{BASE}/static/", f"{BASE}/app/static/")
        ),
        Middleware(Shell, index=INDEX),
    ],
    # Who watches the server may ask it directly, or through a proxy that keeps the path.
    routes=[
        Route(at + route.path, route.endpoint)
        for at in {"", BASE}
        for route in (*health_routes, *picture_routes)
    ],
    lifespan=lifespan,
    on_script_error=reporter(show_failure),
)
