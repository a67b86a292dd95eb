"""What readers see, kept in a file, so that a rebuilt page can be held against it.

``python -m tests.browser.recorded record CHECKOUT FILE`` serves a checkout with its own catalogue
and records views in Chromium; ``… compare BEFORE AFTER`` prints every difference and ends with 1
if there is any. It knows nothing of the code: only addresses, what is served, and the catalogue's
date and version, which are left out because every build has others.
"""

import json
import re
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from difflib import unified_diff
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import click
from babel.dates import format_date
from playwright.sync_api import Error, Locator, sync_playwright

from tests.browser.conftest import CHROMIUM, PATIENCE_MS, Reader, running_server
from tests.browser.recorded_views import VIEWS, View

SITE = "http://localhost"
"""The address that Chromium shows for any port: it stands in links, files and QR codes.

It is one under which a server answers whatever its operator says."""
LANGUAGES = ("de", "fr", "en")
CALM_MS = 250
MOST_LINES = 80
"""Lines of one difference that are printed."""
TAKE_ALONG = re.compile("Mitnehmen|Emporter|Take along")
BUTTONS = '[data-testid="stPopover"] button'
MENU = '[data-testid="stPopoverBody"]'
TAKEN = {
    "csv": re.compile(r"\(CSV\)"),
    "json": re.compile(r"\(JSON\)"),
    "html": re.compile(r"\((Webseite|page web|web page)\)"),
}
"""What is taken along, and the words by which its button is found in all languages."""

Recorded = dict[str, list[str]]
"""What is recorded of a view: lines, by what they are."""
Neutral = Callable[[str], str]

# What is folded up is unfolded; names of icons are no words, and what only Streamlit says of
# itself belongs to no page.
_PREPARE = """() => {
    document.querySelectorAll("details").forEach((each) => { each.open = true; });
    if (document.getElementById("recorded-style")) return;
    const style = document.createElement("style");
    style.id = "recorded-style";
    style.textContent = "[data-testid=stIconMaterial] { display: none !important; }";
    document.head.append(style);
}"""
_READ = """(root) => {
    const all = (selector) => [...root.querySelectorAll(selector)];
    const seen = (element) => element.getClientRects().length > 0;
    const words = (text) => (text || "").replace(/\\s+/g, " ").trim();
    const named = (element) => words(
        element.getAttribute("aria-label") || [...(element.labels || [])].map(
            (label) => label.innerText).join(" "));
    const said = (element) => element.type === "checkbox" || element.type === "radio"
        ? (element.checked ? "yes" : "no") : element.value;
    const round = (values) => [...(values || [])].map(
        (value) => typeof value === "number" ? Number(value.toFixed(4)) : value);
    return {
        text: root.innerText.split("\\n").map(words).filter(Boolean),
        links: all("a[href]").map((link) => [words(link.innerText), link.href]),
        headings: all("h1, h2, h3, h4, h5, h6").filter(seen).map(
            (heading) => `${heading.tagName} ${words(heading.innerText)}`),
        labels: all("*").flatMap(
            (element) => ["aria-label", "alt", "title", "aria-current", "aria-expanded", "lang"]
                .filter((name) => element.getAttribute(name))
                .map((name) => `${name} ${words(element.getAttribute(name))}`)),
        fields: all("input, select, textarea").map(
            (field) => `${named(field)} = ${said(field)}${field.disabled ? " (disabled)" : ""}`),
        charts: all(".js-plotly-plot").flatMap((plot) => plot.data.map((trace) => JSON.stringify(
            ["type", "name", "text", "hovertext", "lon", "lat", "x", "y"].map((key) =>
                typeof trace[key] === "string" ? trace[key] : round(trace[key]))))),
    };
}"""
# The code of a chart is loaded after the page, and the coasts of a map after that.
_DRAWN = """() => !document.querySelector("[data-testid=stSkeleton]")
    && [...document.querySelectorAll("[data-testid=stPlotlyChart]")].every((chart) => {
        const plot = chart.querySelector(".js-plotly-plot");
        const isMap = plot?.data?.some((trace) => trace.type === "scattergeo");
        return plot?.querySelector(isMap ? ".trace.scattergeo" : ".main-svg");
    })"""
# What is in the address of a picture may not be fetched.
_PICTURES = """async (root) => Promise.all([...root.querySelectorAll("img")].map(async (image) =>
    [image.alt, image.src.startsWith("data:") ? image.src : await (await fetch(image.src)).text()]
))"""


def neutral(catalogue: Path, today: date) -> Neutral:
    """Return what puts names in the place of everything that another build or day changes."""
    with closing(sqlite3.connect(f"{catalogue.resolve().as_uri()}?mode=ro", uri=True)) as db:
        info = dict(db.execute("SELECT key, value FROM catalogue_info"))
    built = date.fromisoformat(info["built_at"][:10])
    names = {info["version"]: "VERSION", info["built_at"]: "BUILT"}
    for day in (built, today):
        for form in ("short", "medium", "long", "full"):
            names |= {format_date(day, form, locale=each): "DAY" for each in LANGUAGES}
        names[day.isoformat()] = "DAY"
    longest_first = sorted(names, key=len, reverse=True)

    def neutralised(text: str) -> str:
        for name in longest_first:
            text = text.replace(name, names[name])
        return text

    return neutralised


def digest(content: str) -> str:
    """Return what tells a long content from others."""
    return sha256(content.encode()).hexdigest()[:16]


def link_line(words: str, href: str) -> str:
    """Return a link as a line; the order of its parameters says nothing."""
    parts = urlsplit(href)
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    whole = parts._replace(query=query).geturl().removeprefix(SITE)
    return f"{words} -> {whole}"


def differences(before: dict[str, Recorded], after: dict[str, Recorded]) -> Iterator[str]:
    """Yield the differences of two records, view by view; texts differ only in their words."""
    for address in dict.fromkeys([*before, *after]):
        old, new = before.get(address, {}), after.get(address, {})
        for part in dict.fromkeys([*old, *new]):
            lines = old.get(part, []), new.get(part, [])
            if " ".join(lines[0]).split() != " ".join(lines[1]).split():
                yield _difference(f"{address}  [{part}]", *lines)


def _difference(title: str, before: list[str], after: list[str]) -> str:
    lines = list(unified_diff(before, after, "before", "after", n=1, lineterm=""))
    left_out = [f"… {len(lines) - MOST_LINES} more lines"] if len(lines) > MOST_LINES else []
    return "\n".join([f"== {title}", *lines[:MOST_LINES], *left_out, ""])


class Recorder:
    """Opens views one after another and writes down what is there."""

    def __init__(self, reader: Reader, neutralised: Neutral) -> None:
        self._reader = reader
        self._page = reader.page
        self._neutral = neutralised

    def record(self, view: View) -> Recorded:
        """Return what a view says; that it cannot be recorded is recorded too."""
        try:
            recorded = self._recorded(view)
        except Error as error:
            recorded = {"failed": error.message.splitlines()[:1]}
        return {part: [self._neutral(line) for line in recorded[part]] for part in recorded}

    def _recorded(self, view: View) -> Recorded:
        page = self._reader.open(view.address)
        recorded = self._calm(page.get_by_test_id("stMain"))
        recorded["title"] = [page.title(), page.evaluate("document.documentElement.lang")]
        pictures = page.get_by_test_id("stMain").evaluate(_PICTURES)
        recorded["pictures"] = [f"{alt}: {digest(content)}" for alt, content in pictures]
        if view.has_menus:
            recorded |= self._menus()
        if view.has_files:
            recorded |= self._files()
        return recorded

    def _calm(self, root: Locator) -> Recorded:
        """Return what stands below an element, once it is the same twice in a row."""
        before, now = None, self._read(root)
        while before != now:
            self._page.wait_for_timeout(CALM_MS)
            self._reader.settled()
            self._page.wait_for_function(_DRAWN)
            before, now = now, self._read(root)
        return now

    def _read(self, root: Locator) -> Recorded:
        self._page.evaluate(_PREPARE)
        found = root.evaluate(_READ)
        found["links"] = [link_line(words, href) for words, href in found["links"]]
        return found

    def _menus(self) -> Recorded:
        """Return what each menu says when it is open."""
        menus = {}
        buttons = self._page.locator(BUTTONS).filter(has_not_text=TAKE_ALONG)
        for place in range(buttons.count()):
            with self._open(buttons.nth(place)) as body:
                read = self._calm(body)
            menus[f"menu {place + 1}"] = [*read["text"], *read["fields"], *read["links"]]
        return menus

    def _files(self) -> Recorded:
        """Return the lines of what can be taken along, below the names of the files."""
        files = {}
        with self._open(self._page.locator(BUTTONS).filter(has_text=TAKE_ALONG)) as body:
            for ending, words in TAKEN.items():
                files[f"file {ending}"] = self._taken(
                    body.locator("a, button").filter(has_text=words)
                )
        return files

    def _taken(self, item: Locator) -> list[str]:
        with self._page.expect_download(timeout=PATIENCE_MS) as started:
            item.click()
        text = started.value.path().read_text(encoding="utf-8")
        return [started.value.suggested_filename, *text.splitlines()]

    @contextmanager
    def _open(self, button: Locator) -> Iterator[Locator]:
        """Open a menu for as long as it is read."""
        button.click()
        body = self._page.locator(MENU)
        body.wait_for()
        yield body
        self._page.keyboard.press("Escape")
        body.wait_for(state="detached")


@contextmanager
def recorder(checkout: Path) -> Iterator[Recorder]:
    """Serve a checkout and open a browser before it."""
    catalogue = checkout.resolve() / "data" / "catalogue.db"
    with running_server(catalogue, root=checkout) as address, sync_playwright() as started:
        rule = f"--host-resolver-rules=MAP {urlsplit(SITE).netloc}:80 {urlsplit(address).netloc}"
        chromium = shutil.which("chromium")
        browser = started.chromium.launch(executable_path=chromium, args=[*CHROMIUM, rule])
        context = browser.new_context(locale="de-DE", viewport={"width": 1400, "height": 900})
        yield Recorder(Reader(context, SITE), neutral(catalogue, date.today()))
        browser.close()


@click.group()
def main() -> None:
    """Record what readers see, and compare two records."""


@main.command()
@click.argument("checkout", type=click.Path(exists=True, path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
def record(checkout: Path, file: Path) -> None:
    """Record all views of a checkout in a file."""
    with recorder(checkout) as at_work:
        recorded = {}
        for view in VIEWS:
            recorded[view.address] = at_work.record(view)
            click.echo(view.address)
    file.write_text(json.dumps(recorded, ensure_ascii=False, indent=1), encoding="utf-8")


@main.command()
@click.argument("before", type=click.Path(exists=True, path_type=Path))
@click.argument("after", type=click.Path(exists=True, path_type=Path))
def compare(before: Path, after: Path) -> None:
    """Print every difference of two records; end with 1 if there is any."""
    old, new = (json.loads(file.read_text(encoding="utf-8")) for file in (before, after))
    found = list(differences(old, new))
    for one in found:
        click.echo(one)
    click.echo(f"{len(found)} differences in {len(old)} views")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
