"""CPU time of the answer behind each view: ``python -m bench.questions [PRACTICES …]``.

No server and no memory of answers: what the first reader of a view costs. Printed beside the
milliseconds is how many times the cost in the smallest catalogue that is; a list, a practice and
the start page should stay near it however large a catalogue grows, and every view below the limit.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from address.address import Address
from address.visit import Visit
from answers.compare.crossing import crossing_answer
from answers.compare.gaps import gaps_answer
from answers.compare.towns import towns_answer
from answers.compare.years import years_answer
from answers.network.help import help_answer
from answers.network.town import town_answer
from answers.network.whole import whole_answer
from answers.practices.listing import CARDS, list_answer
from answers.practices.listing import SIZES as SIZES_OF_PAGES
from answers.practices.practice import position_answer, practice_answer, related_answer
from answers.start.start import start_answer
from bench.generated import generated_catalogue
from catalogue.connection import Catalogue, open_catalogue
from catalogue.facets import practice_count
from catalogue.filters import PracticeFilter

FOLDER = Path(__file__).resolve().parent.parent / "build" / "bench"
SIZES = {222: (232, 146), 10_000: (1_000, 2_000), 100_000: (5_000, 26_000)}
"""Practices, with the towns and partnerships of the same catalogue; the first are the real ones."""
LIMIT = 150
"""Milliseconds of CPU."""
RUNS = 7
Ask = Callable[[], object]
Answer = Callable[[Catalogue, Visit], object]
FILTERS: dict[str, dict[str, list[str]]] = {
    "all": {},
    "running": {"status": ["running"]},
    "theme and country": {"theme": ["language"], "country": ["FR"]},
    "search": {"q": ["Sprachkurs"]},
}
SORTS = ("town", "newest", "added")


def busiest(db: Catalogue) -> tuple[str, str]:
    """Return the town with the most partners among those with practices, and a practice of it."""
    sql = """SELECT municipality_id, practice.id FROM network_place
        JOIN practice USING (municipality_id) ORDER BY partners DESC, 1, 2 LIMIT 1"""
    town, practice = db.execute(sql).fetchone()
    return town, practice


def answers(db: Catalogue) -> dict[str, Ask]:
    """Return the answers that are timed, by the name of their view."""
    home, practice = busiest(db)
    last = practice_count(db, PracticeFilter()) // SIZES_OF_PAGES[CARDS]

    def ask(answer: Answer, room: str, **parameters: list[str]) -> Ask:
        return lambda: answer(db, Visit("de", Address.of(room, parameters)))

    return {
        "start": ask(start_answer, "start"),
        **{
            f"list, {name}, by {sort}": ask(list_answer, "practices", **chosen, sort=[sort])
            for name, chosen in FILTERS.items()
            for sort in (*SORTS, *(["relevance"] if "q" in chosen else []))
        },
        "list, all, the last page": ask(list_answer, "practices", page=[str(last)]),
        "practice": ask(practice_answer, "practice", id=[practice]),
        "practice, related": ask(related_answer, "practice", id=[practice]),
        **{
            f"practice in list, {name}": ask(position_answer, "practice", id=[practice], **chosen)
            for name, chosen in FILTERS.items()
        },
        "gaps": ask(gaps_answer, "compare", what=["gaps"], home=[home]),
        "towns": ask(towns_answer, "compare", what=["towns"], home=[home]),
        "crossing": ask(crossing_answer, "compare", what=["crossing"]),
        "years": ask(years_answer, "compare", what=["years"]),
        "one town's network": ask(town_answer, "network", what=["town"], home=[home]),
        "help": ask(help_answer, "network", what=["help"], home=[home], on=["language"]),
        "network as such": ask(whole_answer, "network", what=["whole"]),
    }


def milliseconds(ask: Ask) -> float:
    """Return the median of the CPU time, after a first time that reads words and labels."""
    ask()
    times = []
    for _ in range(RUNS):
        began = time.process_time()
        ask()
        times.append((time.process_time() - began) * 1000)
    return median(times)


def timed(practices: int) -> dict[str, float]:
    """Return the milliseconds of each view in a catalogue of so many practices."""
    towns, partnerships = SIZES[practices]
    path = generated_catalogue(FOLDER, practices=practices, towns=towns, partnerships=partnerships)
    with open_catalogue(path) as db:
        return {name: milliseconds(ask) for name, ask in answers(db).items()}


def main() -> None:
    """Print a table: views down, sizes of the catalogue across."""
    parser = argparse.ArgumentParser(prog="python -m bench.questions", description=main.__doc__)
    parser.add_argument("practices", nargs="*", type=int, default=list(SIZES))
    sizes = parser.parse_args().practices
    found = [timed(size) for size in sizes]
    print(f"{'':34}" + "".join(f"{size:>18,}" for size in sizes))
    for name in found[0]:
        cells = (f"{f[name]:8.1f} ms {f[name] / found[0][name]:5.1f}×" for f in found)
        over = "  over the limit" if found[-1][name] > LIMIT else ""
        print(f"{name:34}" + "".join(f"{cell:>18}" for cell in cells) + over)


if __name__ == "__main__":
    main()
