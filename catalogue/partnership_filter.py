"""The one filter of partnerships: what a reader chose, and the SQL condition that says it.

*Or* within a facet, *and* between facets. By default only partnerships in force are left.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from catalogue.filters import Condition, both
from catalogue.terms import fold, words

KINDS = ("twinning", "network", "friendship", "cooperation")
"""The kinds of partnership, in the order in which they are offered."""


@dataclass(frozen=True)
class PartnershipFilter:
    """What a reader chose. A facet that is empty does not restrict.

    ``themes`` keep partnerships that work on one of them or have a partner with practices on it.
    ``countries`` keep those with a partner there, ``between`` those that join two countries, or
    two towns of one. ``first_year`` and ``last_year`` bound the year in which they began; ``year``
    keeps those in force in that year, as far as years are known, and stands above ``ended``,
    which keeps also those that are over. ``query`` are beginnings of words in the names of the
    partnership and its members. ``home`` keeps the partnerships of one town.
    """

    kinds: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    year: int | None = None
    ended: bool = False
    between: tuple[str, str] | None = None
    query: str = ""
    home: str = ""

    def dated(self) -> bool:
        """Say whether the filter leaves out partnerships whose first year is not known."""
        return any(year is not None for year in (self.first_year, self.last_year, self.year))

    def undated(self) -> "PartnershipFilter":
        """Return the filter loosened by all that it asks of years."""
        return replace(self, first_year=None, last_year=None, year=None)

    def of_ties(self) -> Condition:
        """Return the condition on what joins two towns: kind and years of ``partnership``."""
        result = self._in_force()
        if self.kinds:
            result = both(result, _among("partnership.kind", self.kinds))
        if self.first_year is not None:
            result = both(result, Condition("since_year >= ?", (self.first_year,)))
        if self.last_year is not None:
            result = both(result, Condition("since_year <= ?", (self.last_year,)))
        return result

    def of_partner(self, member: str) -> Condition:
        """Return the condition on a partner, the row ``member`` of ``partnership_member``."""
        result = Condition("1")
        if self.themes:
            works = _among(
                "partnership.id",
                self.themes,
                "SELECT partnership_id FROM partnership_theme WHERE theme_id",
            )
            has = _among(
                f"{member}.municipality_id",
                self.themes,
                """SELECT municipality_id FROM practice
                JOIN practice_theme ON practice_id = practice.id WHERE theme_id""",
            )
            result = Condition(f"({works.sql} OR {has.sql})", works.parameters + has.parameters)
        if self.countries:
            there = _among(
                f"{member}.municipality_id",
                self.countries,
                "SELECT id FROM municipality WHERE country_id",
            )
            result = both(result, there)
        return result

    def condition(self) -> Condition:
        """Return the condition on the table ``partnership`` that says all of the filter.

        With a ``home`` its partners have to match, else any member.
        """
        result = self.of_ties()
        if self.home or self.themes or self.countries:
            result = both(result, self._has_partner())
        if self.home:
            own = "SELECT partnership_id FROM partnership_member WHERE municipality_id = ?"
            result = both(result, Condition(f"partnership.id IN ({own})", (self.home,)))
        if self.between:
            result = both(result, _between(*self.between))
        for word in words(self.query):
            found = Condition("search_words LIKE ?", (f"% {fold(word)}%",))
            result = both(result, found)
        return result

    def _in_force(self) -> Condition:
        if self.year is not None:
            return Condition(
                "since_year <= ? AND (until_year IS NULL OR until_year >= ?)",
                (self.year, self.year),
            )
        return Condition("1" if self.ended else "until_year IS NULL")

    def _has_partner(self) -> Condition:
        partner = self.of_partner("partner")
        return Condition(
            f"""EXISTS (SELECT 1 FROM partnership_member AS partner
                WHERE partner.partnership_id = partnership.id
                AND partner.municipality_id <> ? AND {partner.sql})""",
            (self.home, *partner.parameters),
        )


IN_FORCE = PartnershipFilter()
"""All partnerships in force today, as far as known."""


def _among(column: str, values: Sequence[str], select: str = "") -> Condition:
    """Return that a column is one of the values, or one of what a query finds for them."""
    marks = f"({', '.join('?' * len(values))})"
    inner = f"({select} IN {marks})" if select else marks
    return Condition(f"{column} IN {inner}", tuple(values))


def _between(first: str, second: str) -> Condition:
    """Return that towns of two countries are members, or two towns if it is one country."""
    members = """SELECT partnership_id FROM partnership_member
        JOIN municipality ON municipality.id = municipality_id WHERE country_id = ?"""
    if first == second:
        twice = f"partnership.id IN ({members} GROUP BY 1 HAVING COUNT(*) > 1)"
        return Condition(twice, (first,))
    one_each = f"partnership.id IN ({members}) AND partnership.id IN ({members})"
    return Condition(one_each, (first, second))
