"""What people read for an axis and its values; ids stay in links."""

from catalogue.axes import UNKNOWN
from catalogue.connection import Catalogue
from catalogue.filters import PERIOD, QUERY
from catalogue.periods import Span
from catalogue.vocabulary import values
from words.translator import N_, Translator

_AXES = {
    "theme": N_("Theme"),
    "group": N_("Target group"),
    "city": N_("Town"),
    "country": N_("Country"),
    "kind": N_("Kind"),
    "status": N_("Status"),
    "size": N_("Town size"),
    PERIOD: N_("Period"),
    QUERY: N_("Search"),
    "tie": N_("Kind of partnership"),
    "topic": N_("Theme of the partnership"),
    "partners": N_("Country of the partner"),
    "between": N_("Partnerships between"),
    "since": N_("Begun in or after"),
    "until": N_("Begun in or before"),
    "year": N_("In force in"),
    "find": N_("Search"),
}
STATUS = {
    "running": N_("running"),
    "planned": N_("planned"),
    "ended": N_("ended"),
    UNKNOWN: N_("not stated"),
}
_BEGUN = {
    "running": N_("since {start}"),
    "planned": N_("planned from {start}"),
    "ended": N_("from {start}, end not stated"),
    UNKNOWN: N_("begun {start}"),
}
STATUS_OFTEN_UNKNOWN = N_("For most practices the sources do not say whether they still run.")
AS_FAR_AS_KNOWN = N_("Practices that ran at some time in these years, as far as years are known.")
RESEARCHED = N_(
    "How many entries a town has says how thoroughly it was researched, not how good it is."
)
_SIZE_UNKNOWN = N_("population not known")


TIE_KINDS = {
    "twinning": N_("twinning"),
    "network": N_("network"),
    "friendship": N_("friendship"),
    "cooperation": N_("cooperation"),
}


def tie_kind(kind: str, t: Translator) -> str:
    """Return the word for a kind of partnership."""
    return t(TIE_KINDS[kind])


def capital(word: str) -> str:
    """Return a word as it begins a line or stands alone in a cell."""
    return word[:1].upper() + word[1:]


def axis_name(axis: str, t: Translator) -> str:
    """Return the name of an axis or of another part of a filter."""
    return t(_AXES[axis])


def named_value(axis: str, value: str, t: Translator) -> str:
    """Return a value after the name of its axis, or of another part of a filter."""
    return labelled(axis_name(axis, t), value, t)


def labelled(label: str, words: str, t: Translator) -> str:
    """Return words after what they are about."""
    return t("{axis}: {value}", axis=label, value=words)


def value_labels(db: Catalogue, axis: str, t: Translator) -> dict[str, str]:
    """Return the labels of an axis's values by their ids, in the order they are offered."""
    if axis == "status":
        return {value: t(label) for value, label in STATUS.items()}
    labels = {value.id: value.label for value in values(db, axis, t.language)}
    if axis == "size":
        labels[UNKNOWN] = t(_SIZE_UNKNOWN)
    return labels


def span_label(span: Span, t: Translator) -> str:
    """Return what people read for a span of years."""
    if span.last is None:
        return t("{first} or later", first=span.first)
    if span.first is None:
        return t("{last} or earlier", last=span.last)
    return str(span.first) if span.first == span.last else f"{span.first}–{span.last}"


def status(value: str, t: Translator) -> str:
    """Return the word for a practice's status."""
    return t(STATUS[value])


def years(start: int | None, end: int | None, status: str, t: Translator) -> str:
    """Return when a practice ran, saying plainly what is not known and no more than is known."""
    if start is None and end is None:
        return t("planned, start not stated") if status == "planned" else t("start not stated")
    if start is None:
        return t("until {end}", end=end)
    if end is None:
        return t(_BEGUN[status], start=start)
    return str(start) if start == end else f"{start}–{end}"
