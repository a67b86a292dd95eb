"""Pieces of sentences that several findings are made of."""

from collections.abc import Iterable, Mapping, Sequence

from words.translator import Translator

MOST_NAMED = 3
"""How many labels a sentence names before it counts the rest."""

Labels = tuple[Mapping[str, str], Mapping[str, str]]
"""What people read for the values of rows and of columns."""


def quoted(text: str, t: Translator) -> str:
    """Return a label in the quotation marks of the language."""
    return t("“{words}”", words=text)


def named(labels: Sequence[str], t: Translator) -> str:
    """Return labels as a list in words, of many the first and how many more.

    In German it stands after a preposition that takes the dative, such as "zu" or "bei".
    """
    if len(labels) <= MOST_NAMED + 1:
        return t.list(quoted(label, t) for label in labels)
    more = t.plural("{count} other", "{count} others", len(labels) - MOST_NAMED)
    return t.list([*(quoted(label, t) for label in labels[:MOST_NAMED]), more])


def sentences(parts: Iterable[str]) -> str:
    """Return the sentences that there are, one after the other."""
    return " ".join(part for part in parts if part)


def leading(value: str, names: Sequence[str], most: int, t: Translator) -> str:
    """Return who has the most practices of a value: a town or theme, or several with as many."""
    if len(names) == 1:
        return t(
            "Most practices for {value}: {town} ({most}).",
            value=quoted(value, t),
            town=names[0],
            most=t.number(most),
        )
    return t(
        "Most practices for {value}: {towns} ({most} each).",
        value=quoted(value, t),
        towns=t.list(names),
        most=t.number(most),
    )


def highest(most: int, fields: int, t: Translator) -> str:
    """Return that many fields hold the highest number, or that none holds more than one."""
    if most == 1:
        return t("No field holds more than one practice.")
    return t(
        "The highest number, {most}, stands in {count} fields.",
        most=t.number(most),
        count=t.number(fields),
    )
