"""The finding of practices over time."""

from collections.abc import Mapping, Sequence

from catalogue.timeline import ALL, Line, Timeline
from ui.findings.sentences import named, sentences
from ui.words import Translator


def years_finding(
    found: Timeline, shown: Sequence[str], labels: Mapping[str, str], t: Translator
) -> str:
    """Return when, or for what, most practices ran according to the sources."""
    if not shown:
        return t("No practice with a stated first year matches all of this.")
    if ALL in found.lines:
        return sentences([_peak(found, found.lines[ALL], t), _now(found, found.lines[ALL], t)])
    counts = {value: found.lines[value].stated.get(found.last, 0) for value in shown}
    most = max(counts.values())
    if not most:
        return t(
            "For none of them the sources state a practice running in {year}.", year=found.last
        )
    best = [labels[value] for value in shown if counts[value] == most]
    return t(
        "In {year} the sources state most running practices for {values}: {most}.",
        year=found.last,
        values=named(best, t),
        most=t.number(most),
    )


def _peak(found: Timeline, line: Line, t: Translator) -> str:
    """Return when most practices ran; nothing if years far apart had as many."""
    most = max(line.stated.get(year, 0) for year in found.years)
    years = [year for year in found.years if line.stated.get(year, 0) == most]
    if not most or years[-1] - years[0] != len(years) - 1:
        return ""
    when = str(years[0])
    if len(years) > 1:
        when = t("{first} to {last}", first=years[0], last=years[-1])
    return t(
        "According to the sources most practices, {most}, ran in {when}.",
        most=t.number(most),
        when=when,
    )


def _now(found: Timeline, line: Line, t: Translator) -> str:
    return t(
        "In {year} at least {stated} ran, and up to {open} more whose end is not stated.",
        year=found.last,
        stated=t.number(line.stated.get(found.last, 0)),
        open=t.number(line.open.get(found.last, 0)),
    )
