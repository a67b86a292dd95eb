"""The finding of practices over time."""

from collections.abc import Mapping

from catalogue.timeline import ALL, Line, Timeline
from words.findings.sentences import named, sentences
from words.translator import Translator


def years_finding(found: Timeline, labels: Mapping[str, str], t: Translator) -> str:
    """Return when, or for what, most practices ran according to the sources."""
    if not found.lines:
        return t("No practice with stated years ran in the years shown.")
    if ALL in found.lines:
        line = found.lines[ALL]
        return sentences([_peak(found, line, t), _now(found, line, t)])
    counts = {value: line.stated.get(found.last, 0) for value, line in found.lines.items()}
    most = max(counts.values())
    best = [labels[value] for value, count in counts.items() if count == most]
    if not most:
        return t("The sources state no practice that ran in {year}.", year=found.last)
    if len(best) == 1:
        return t(
            "In {year}, the sources state most running practices for {value}: {most}.",
            year=found.last,
            value=named(best, t),
            most=t.number(most),
        )
    return t(
        "In {year}, the sources state most running practices for {values}: {most} each.",
        year=found.last,
        values=named(best, t),
        most=t.number(most),
    )


def _peak(found: Timeline, line: Line, t: Translator) -> str:
    """Return when most practices ran, if the years that nobody states cannot change that."""
    most = max(line.stated.get(year, 0) for year in found.years)
    years = [year for year in found.years if line.stated.get(year, 0) == most]
    rest = [year for year in found.years if year not in years]
    certain = all(line.most(year) <= most for year in years) and all(
        line.most(year) < most for year in rest
    )
    if not certain or years[-1] - years[0] != len(years) - 1:
        return ""
    if len(years) == 1:
        return t("Most practices, {most}, ran in {year}.", most=t.number(most), year=years[0])
    return t(
        "Most practices, {most}, ran from {first} to {last}.",
        most=t.number(most),
        first=years[0],
        last=years[-1],
    )


def _now(found: Timeline, line: Line, t: Translator) -> str:
    """Return how many ran in the last year, and of how many nobody says."""
    stated, possible = line.stated.get(found.last, 0), line.open.get(found.last, 0)
    first = t.plural(
        "In {year}, {count} practice ran according to the sources.",
        "In {year}, {count} practices ran according to the sources.",
        stated,
        year=found.last,
    )
    if not possible:
        return first
    second = t.plural(
        "Of {count} more that began earlier no source says whether it still ran.",
        "Of {count} more that began earlier no source says whether they still ran.",
        possible,
    )
    return sentences([first, second])
