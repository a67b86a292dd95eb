"""Partnerships in words and as tables to take along."""

from collections.abc import Sequence

import pandas as pd

from answers.document import Table
from catalogue.partnerships import Partnership
from words.labels import capital, tie_kind
from words.translator import N_, Translator

RESEARCHED_TIES = N_(
    "The atlas lists the partnerships for which a source was found. Towns that were researched "
    "thoroughly have more, and of large networks only the members known to the atlas are named."
)


def years_words(one: Partnership, t: Translator) -> str:
    """Return when a partnership began and ended; where sources disagree, what each says."""
    return "; ".join(part for part in (_since(one, t), _until(one, t)) if part)


def _since(one: Partnership, t: Translator) -> str:
    if len(one.statements) > 1:
        said = (
            t("{year} ({publishers})", year=each.year, publishers=t.list(each.publishers))
            for each in one.statements
        )
        return t("sources differ: {years}", years="; ".join(said))
    return str(one.since_year) if one.since_year else t("not stated")


def _until(one: Partnership, t: Translator) -> str:
    return t("until {end}", end=one.until_year) if one.until_year else ""


def partnerships_table(found: Sequence[Partnership], t: Translator) -> Table:
    """Return partnerships as a handout has them, with the publishers of their sources."""
    rows = [
        [
            one.name,
            capital(tie_kind(one.kind, t)),
            years_words(one, t),
            ", ".join(member.name for member in one.members),
            ", ".join(one.themes),
            ", ".join(dict.fromkeys(source.publisher for source in one.citations)),
        ]
        for one in found
    ]
    heads = [t("Partnership"), t("Kind"), t("Since"), t("Members"), t("Works on"), t("Sources")]
    return Table(t("Partnerships"), pd.DataFrame(rows, columns=heads))


def partnerships_frame(found: Sequence[Partnership], t: Translator) -> pd.DataFrame:
    """Return partnerships with all that is known of them, a row each."""
    rows = [
        [
            one.name,
            capital(tie_kind(one.kind, t)),
            one.since_year,
            one.until_year,
            years_words(one, t) if len(one.statements) > 1 else "",
            "; ".join(member.name for member in one.members),
            "; ".join(one.themes),
            one.note or "",
            "; ".join(source.url for source in one.citations),
            one.id,
        ]
        for one in found
    ]
    heads = [t("Partnership"), t("Kind"), t("Since"), t("Until"), t("Sources differ")]
    heads += [t("Members"), t("Works on"), t("Note"), t("Sources"), t("Id")]
    table = pd.DataFrame(rows, columns=heads)
    return table.astype({t("Since"): "Int64", t("Until"): "Int64"})
