"""The filter in words, part by part."""

from collections.abc import Iterator

from answers.asked import Asked
from answers.ties import Part, words_of_ties
from catalogue.axes import AXES
from catalogue.filters import PERIOD, QUERY, PracticeFilter
from words.labels import named_value
from words.translator import Translator


def words_of(now: Asked, t: Translator) -> Iterator[Part]:
    """Yield each part of a filter: the part, the value within it if it has several, the words."""
    if now.filter.query:
        yield QUERY, None, t("“{words}”", words=now.filter.query)
    for axis in AXES:
        for value in now.filter.chosen.get(axis, ()):
            yield axis, value, named_value(axis, now.labels[axis][value], t)
    if PERIOD in now.filter.parts():
        yield PERIOD, None, named_value(PERIOD, _period_words(now.filter, t), t)
    yield from words_of_ties(now.ties, now.labels, t)


def _period_words(chosen: PracticeFilter, t: Translator) -> str:
    first, last = chosen.first_year, chosen.last_year
    if chosen.undated:
        return t("start not stated")
    if last is None:
        return t("from {first}", first=first)
    if first is None:
        return t("up to {last}", last=last)
    return t("{first} to {last}", first=first, last=last)
