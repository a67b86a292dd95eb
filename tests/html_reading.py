"""What tests read in the HTML of a page, as its readers do: words, tables, links."""

import re
from html import unescape


def text(html: str) -> str:
    """Return the words, with a bar where an element begins or ends."""
    return unescape(re.sub(r"<[^>]+>", "|", html))


def finding(html: str) -> str:
    """Return the first finding; empty without one."""
    found = re.findall(r'<p class="atlas-finding">(.*?)</p>', html)
    return unescape(found[0]) if found else ""


def row(html: str, head: str) -> list[str]:
    """Return the cells of the first table row with this head."""
    found = re.search(rf'<th scope="row">(?:<[^>]+>)*{head}(?:<[^>]+>)*</th>(.*?)</tr>', html)
    assert found, head
    return [
        re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", found.group(1))
    ]


def addresses(html: str, page: str) -> list[str]:
    """Return the addresses of all links to a page, empty for other views of the same page."""
    return [unescape(href) for href in re.findall(rf'href="({page}\?[^"]*)"', html)]


def keeps(html: str) -> dict[str, str]:
    """Return the links that change the shortlist, by short id."""
    link = r'<a class="atlas-keep" href="([^"]*)" data-list="shortlist" data-item="([^"]*)"'
    return {short_id: unescape(href) for href, short_id in re.findall(link, html)}


def bar(html: str) -> str:
    """Return the bar of a presentation; empty without one."""
    found = re.search(r'<nav class="atlas-presenting".*?</nav>', html)
    return found.group() if found else ""


def way(html: str, keys: str) -> str:
    """Return the address to which keys lead in a presentation; empty if they lead nowhere."""
    found = re.search(rf'href="([^"]*)" aria-keyshortcuts="{keys}"', bar(html))
    return unescape(found.group(1)) if found else ""
