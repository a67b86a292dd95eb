"""What the formats say of a selection and of a practice, in the same words."""

from dataclasses import dataclass
from math import isnan
from numbers import Real

import pandas as pd

from answers.document import Document, Entry
from catalogue.provenance import CatalogueInfo
from catalogue.sources import Citation, Evidence
from words.translator import Translator

PRODUCT = "Praxisatlas"
_GROUPED_FROM = 10_000
"""Below, a number has no separator: it may be a year, and four digits need none."""


@dataclass(frozen=True)
class Fact:
    """Something known of a practice, under its label; ``address`` is where it leads, if it does."""

    label: str
    value: str
    address: str = ""


def version_words(info: CatalogueInfo, t: Translator) -> str:
    """Return version, date and licence of the data in one line."""
    return t(
        "Data: version {version} of {built}, sources read until {checked}. Licence: {license}.",
        version=info.version,
        built=t.date(info.built_at),
        checked=t.date(info.records_checked_on),
        license=info.license,
    )


def filter_words(document: Document, t: Translator) -> str:
    """Return the active filters in a line, or that there is none."""
    if document.by_hand:
        return t("none, chosen by hand")
    return "; ".join(document.filters) or t("No filter is set.")


def made_words(document: Document, t: Translator) -> str:
    """Return when the selection was taken."""
    return t("Made on {day}.", day=t.date(document.made_on))


def foreign_words(language: str, t: Translator) -> str:
    """Return that a content is in another language than the reader's, or nothing."""
    if language == t.language:
        return ""
    return t("in {language}", language=t.language_name(language))


def supported_words(said: Evidence, t: Translator) -> str:
    """Return what a source supports, and in which language if that is not the reader's."""
    foreign = foreign_words(said.language, t)
    return f"{said.text} ({foreign})" if foreign else said.text


def place_words(entry: Entry) -> str:
    """Return where a practice is and what kind it is, as one line under its title."""
    return f"{entry.town}, {entry.country} · {entry.kind}"


def entry_facts(entry: Entry, t: Translator) -> tuple[Fact, ...]:
    """Return what is known of a practice beside its texts, in the order in which it is read."""
    facts = {
        t("Years"): entry.years,
        t("Status"): entry.status,
        t("Themes"): ", ".join(entry.themes),
        t("For whom"): ", ".join(entry.target_groups),
        t("Run by"): "; ".join(entry.organisations),
        t("Last checked"): t.date(entry.checked_on),
    }
    stated = (Fact(label, value or t("not stated")) for label, value in facts.items())
    return (*_way_facts(entry, t), *stated)


def _way_facts(entry: Entry, t: Translator) -> tuple[Fact, ...]:
    """Return how one reaches the town: why it is near, and the website of its administration."""
    near = Fact(t("Near us"), entry.reason)
    shown = entry.website.removeprefix("https://").removeprefix("http://").rstrip("/")
    website = Fact(t("Website of the town"), shown, entry.website)
    return tuple(fact for fact in (near, website) if fact.value)


def outcome_words(entry: Entry, t: Translator) -> str:
    """Return what came of a practice, or that no source says it."""
    return entry.outcome or t("The sources name no outcome.")


def source_words(source: Citation, t: Translator) -> str:
    """Return who published a source, when, and when it was read."""
    return f"{source.publisher}, {source_dates(source, t)}"


def source_dates(source: Citation, t: Translator) -> str:
    """Return when a source was published and when it was read."""
    published = t.date(source.published) if source.published else t("undated")
    return f"{published} ({t('read on {day}', day=t.date(source.accessed))})"


def is_number(value: object) -> bool:
    """Say whether a cell holds a number, the empty ones left out."""
    return isinstance(value, Real) and not isinstance(value, bool) and not isnan(value)


def cell_words(value: object, t: Translator) -> str:
    """Return what people read in a cell; an empty one stays empty."""
    if value is None or value is pd.NA:
        return ""
    if not isinstance(value, Real) or isinstance(value, bool):
        return str(value)
    number = float(value)
    if isnan(number):
        return ""
    plain = number.is_integer() and abs(number) < _GROUPED_FROM
    return str(int(number)) if plain else t.number(number)
