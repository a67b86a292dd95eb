"""The views that are measured, as data: each is a family of addresses that cost about the same.

What is asked again may be remembered; another address of the family has another answer, so no
memory serves it. What varies is what readers vary: the town, the practice, the words, the page.
Where an answer is about everything, the last year varies, far enough ahead to leave nothing out.
Pages with a single answer (start, data, imprint …) have no such value; there a name varies that
the page does not read, which is another address all the same.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations, islice, product
from pathlib import Path
from urllib.parse import urlencode

LANGUAGES = ("de", "fr", "en")
FAMILY = 45
"""How many different addresses a family has: 5 to warm up, 40 to be measured."""
LAST_YEAR = 2100
KEPT = 12
"""Practices on the shortlist."""
MIX = (
    "start",
    "practices, cards",
    "practices, table",
    "practices, searched",
    "practice",
    "compare, crossing",
    "compare, towns",
    "compare, gaps",
    "compare, years by theme",
    "network, town",
    "network, ways",
    "shortlist of 12",
)
"""What viewers of a mixed audience look at; each of them in three languages."""

Parameters = Mapping[str, str | Sequence[str]]


@dataclass(frozen=True)
class View:
    """A view and its addresses, without their language; all different, at least ``FAMILY``."""

    name: str
    addresses: tuple[str, ...]


def in_language(address: str, language: str) -> str:
    """Return an address that names its language, as links of the dashboard do."""
    return f"{address}{'&' if '?' in address else '?'}lang={language}"


@dataclass(frozen=True)
class Known:
    """What a catalogue holds, by what is asked most: ids, and words that occur in titles."""

    practices: Sequence[str]
    short_ids: Sequence[str]
    towns: Sequence[str]
    partners: Sequence[str]
    themes: Sequence[str]
    groups: Sequence[str]
    words: Sequence[str]


def known(catalogue: Path) -> Known:
    """Read what addresses are made of; a catalogue too small for a family is an error later."""
    with closing(sqlite3.connect(f"{catalogue.resolve().as_uri()}?mode=ro", uri=True)) as db:

        def column(sql: str) -> list[str]:
            return [value for (value,) in db.execute(sql)]

        return Known(
            practices=column("SELECT id FROM practice ORDER BY id LIMIT 1000"),
            short_ids=column("SELECT short_id FROM practice ORDER BY id LIMIT 1000"),
            towns=column(
                "SELECT municipality_id FROM practice GROUP BY 1 ORDER BY count(*) DESC, 1"
            ),
            partners=column(
                "SELECT municipality_id FROM partnership_member GROUP BY 1 "
                "ORDER BY count(*) DESC, 1"
            ),
            themes=column("SELECT id FROM theme ORDER BY id"),
            groups=column("SELECT id FROM target_group ORDER BY id"),
            words=_words(
                column("SELECT title FROM practice_text WHERE language = 'de' LIMIT 20000")
            ),
        )


def _words(titles: Iterable[str], letters: int = 5) -> list[str]:
    """Return words of titles, the most frequent first."""
    counts: Counter[str] = Counter()
    for title in titles:
        words = "".join(letter if letter.isalpha() else " " for letter in title.lower()).split()
        counts.update({word for word in words if len(word) >= letters})
    return sorted(counts, key=lambda word: (-counts[word], word))


def views(catalogue: Path) -> list[View]:
    """Return all views of a catalogue; raises ValueError if one has too few addresses."""
    found = known(catalogue)
    everything = [*_single(), *_practices(found), *_compare(found), *_network(found)]
    return [*everything, *_meeting(found)]


def _view(name: str, page: str, parameters: Iterable[Parameters]) -> View:
    made = (f"{page}?{urlencode(one, doseq=True)}" for one in parameters)
    addresses = tuple(islice(dict.fromkeys(made), FAMILY))
    if len(addresses) < FAMILY:
        raise ValueError(f"the catalogue has only {len(addresses)} addresses for {name!r}")
    return View(name, addresses)


def _years() -> Iterator[str]:
    """Return last years that leave out nothing."""
    return (str(LAST_YEAR - number) for number in range(FAMILY))


def _single() -> Iterator[View]:
    pages = {"start": "", **{page: page for page in ("data", "imprint", "privacy")}}
    pages["accessibility"] = "accessibility"
    for name, page in pages.items():
        yield _view(name, page, ({"page": str(number)} for number in range(1, FAMILY + 1)))


def _practices(found: Known) -> Iterator[View]:
    orders = ("town", "newest", "added")
    yield _view(
        "practices, cards",
        "practices",
        (
            {"sort": order, "page": str(page), "to": str(year)}
            for page, order, year in product(range(1, 6), orders, range(LAST_YEAR - 3, LAST_YEAR))
        ),
    )
    yield _view("practices, table", "practices", ({"view": "table", "to": to} for to in _years()))
    yield _view("practices, searched", "practices", ({"q": word} for word in found.words))
    yield _view(
        "practices, filtered",
        "practices",
        ({"theme": pair, "country": ["DE", "FR"]} for pair in combinations(found.themes, 2)),
    )
    yield _view("practice", "practice", ({"id": one} for one in found.practices))
    yield _view(
        "practice of a list",
        "practice",
        ({"id": one, "sort": "newest", "country": "DE"} for one in found.practices),
    )


def _compare(found: Known) -> Iterator[View]:
    def view(name: str, what: str, parameters: Iterable[Parameters]) -> View:
        return _view(f"compare, {name}", "compare", ({"what": what, **one} for one in parameters))

    yield view("crossing", "crossing", ({"to": to} for to in _years()))
    alike = {"rows": "theme", "columns": "group", "order": "similar"}
    yield view("crossing alike", "crossing", ({**alike, "to": to} for to in _years()))
    threes = (found.towns[start : start + 3] for start in range(len(found.towns) - 3))
    yield view("towns", "towns", ({"towns": three, "home": three[0]} for three in threes))
    yield view("gaps", "gaps", ({"home": home} for home in found.towns))
    yield view("gaps by group", "gaps", ({"home": home, "by": "group"} for home in found.towns))
    yield view("themes", "themes", ({"themes": pair} for pair in combinations(found.themes, 2)))
    yield view("groups", "groups", ({"groups": pair} for pair in combinations(found.groups, 2)))
    pairs = zip(found.practices, found.practices[1:], strict=False)
    yield view("practices", "practices", ({"practices": pair} for pair in pairs))
    yield view("years", "years", ({"to": to} for to in _years()))
    yield view("years by theme", "years", ({"by": "theme", "to": to} for to in _years()))


def _network(found: Known) -> Iterator[View]:
    def view(name: str, what: str, parameters: Iterable[Parameters]) -> View:
        return _view(f"network, {name}", "network", ({"what": what, **one} for one in parameters))

    yield view("town", "town", ({"home": home} for home in found.partners))
    yield view(
        "town in the world", "town", ({"home": home, "extent": "world"} for home in found.partners)
    )
    yield view("help", "help", ({"home": home, "on": "language"} for home in found.partners))
    ends = zip(found.partners, found.partners[FAMILY:], strict=False)
    yield view("ways", "ways", ({"home": home, "goal": goal} for home, goal in ends))
    yield view("whole", "whole", ({"until": until} for until in _years()))
    yield view("list", "list", ({"until": until} for until in _years()))


def _meeting(found: Known) -> Iterator[View]:
    starts = range(len(found.short_ids) - KEPT)
    lists = (".".join(found.short_ids[start : start + KEPT]) for start in starts)
    yield _view(f"shortlist of {KEPT}", "shortlist", ({"shortlist": one} for one in lists))
    yield _view(
        "presentation of 4",
        "presentation",
        (
            {
                "step": [
                    f"practice?id={one}",
                    f"compare?what=gaps&home={home}",
                    f"network?what=town&home={home}",
                    f"practices?city={home}",
                ]
            }
            for one, home in zip(found.practices, found.towns, strict=False)
        ),
    )
    yield _view(
        "on stage: gaps",
        "compare",
        ({"what": "gaps", "home": home, "present": "1"} for home in found.towns),
    )
