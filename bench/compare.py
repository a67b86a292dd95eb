"""Time of the questions behind each view of Compare: ``python -m bench.compare [PRACTICES …]``.

Catalogues of several sizes are generated once into ``build/bench``. Printed is the median time of
all questions of a view together, Python included, and what share of it the floor takes: reading
every practice's town once. Machines are noisy, so the ratios of one run count.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from bench.generated import generated_catalogue
from bench.sizes import GENERATED
from catalogue.alike import alike
from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue, open_catalogue
from catalogue.crossing import BY_COUNT, BY_SIMILARITY, Line, crossing
from catalogue.facets import practice_count
from catalogue.filters import PERIOD, PracticeFilter
from catalogue.gaps import gaps, models
from catalogue.headlines import combining, headlines
from catalogue.nearness import surroundings
from catalogue.patterns import patterns
from catalogue.periods import spans
from catalogue.practice import practice
from catalogue.timeline import ALL, timeline
from catalogue.vocabulary import values

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
SIZES = {200: (60, 150), **GENERATED}
"""Practices, with the towns and partnerships of the same catalogue."""
RUNS = 5
EVERYTHING = PracticeFilter()
RUNNING = PracticeFilter(chosen={"status": ("running",)}, first_year=2010)
Questions = Callable[[], object]


def line(db: Catalogue, axis: str, most: int | None = 20) -> Line:
    """Return one side of a crossing with the labels of its values."""
    if axis == PERIOD:
        return Line(axis, {span.id: span.id for span in spans()} | {UNKNOWN: "?"})
    labels = {value.id: value.label for value in values(db, axis, "de")}
    return Line(axis, labels | {UNKNOWN: "?"}, most)


def views(db: Catalogue) -> dict[str, Questions]:
    """Return the questions of each view, for the town and the values with the most practices."""
    city, theme, group = (line(db, axis) for axis in ("city", "theme", "group"))
    period, size = line(db, PERIOD), line(db, "size")
    counts = patterns(db, ("city",), EVERYTHING).sums()
    towns = tuple(sorted(counts, key=lambda each: -counts[each])[:6])
    home = towns[len(towns) // 2]
    compared = EVERYTHING.with_values("city", towns)
    themes = EVERYTHING.with_values("theme", list(theme.labels)[:4])
    first = headlines(db, EVERYTHING, "de", 2)

    def gaps_of_home() -> None:
        around = surroundings(db, home, "de")
        found = gaps(db, "theme", around, EVERYTHING)
        models(db, found[0], around, EVERYTHING, language="de", limit=8)

    def towns_like_home() -> None:
        around = surroundings(db, home, "de")
        alike(db, around, EVERYTHING, 5)

    read = "SELECT municipality_id FROM practice"
    return {
        "floor: every practice's town": lambda: db.execute(read).fetchall(),
        "how many practices": lambda: practice_count(db, EVERYTHING),
        "overview: town, theme": lambda: crossing(db, city, theme, EVERYTHING, BY_COUNT),
        "overview: alike together": lambda: crossing(db, city, theme, EVERYTHING, BY_SIMILARITY),
        "overview: theme, group": lambda: crossing(db, theme, group, EVERYTHING),
        "overview: period, size": lambda: crossing(db, period, size, EVERYTHING),
        "overview, filtered": lambda: crossing(db, city, theme, RUNNING),
        "towns: profiles": lambda: crossing(db, theme, city, compared),
        "towns: titles": lambda: [
            headlines(db, EVERYTHING.with_values("city", [town]), "de", 60) for town in towns
        ],
        "towns: alike": towns_like_home,
        "gaps and models": gaps_of_home,
        "themes: towns": lambda: crossing(db, city, theme, themes),
        "themes: combined": lambda: combining(db, "theme", themes, language="de", limit=30),
        "practices: offered": lambda: headlines(db, EVERYTHING, "de", 300),
        "practices: compared": lambda: [practice(db, one.id, "de") for one in first],
        "over time: all": lambda: timeline(db, ALL, EVERYTHING, 2026, 1990),
        "over time: themes": lambda: timeline(db, "theme", EVERYTHING, 2026, 1990),
    }


def seconds(ask: Questions) -> float:
    """Return the median time of the questions, after a first time that fills the memory."""
    ask()
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        ask()
        times.append(time.perf_counter() - began)
    return median(times)


def main() -> None:
    """Print a table: views down, sizes of the catalogue across."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("practices", nargs="*", type=int, default=list(SIZES))
    sizes = parser.parse_args().practices
    found: dict[str, list[float]] = {}
    for size in sizes:
        towns, partnerships = SIZES[size]
        path = generated_catalogue(FOLDER, practices=size, towns=towns, partnerships=partnerships)
        with open_catalogue(path) as db:
            for name, ask in views(db).items():
                found.setdefault(name, []).append(seconds(ask))
    print(f"{'':30}" + "".join(f"{size:>14,}" for size in sizes))
    floors = next(iter(found.values()))
    for name, times in found.items():
        cells = (
            f"{value * 1000:7.1f} ms {value / floor:3.0f}"
            for value, floor in zip(times, floors, strict=True)
        )
        print(f"{name:30}" + "  ".join(cells))


if __name__ == "__main__":
    main()
