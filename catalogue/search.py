"""Full-text search: words in any of the three languages in, an SQL condition and a score out.

A word is found folded, by its stem, as the beginning of a longer word, inside a compound
("Unterkunft" finds "Flüchtlingsunterkunft") and, if itself a compound of known words, by its
parts. What the reader types never reaches FTS5 as syntax: only letters and digits survive.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from catalogue.connection import Catalogue
from catalogue.filters import ALWAYS, Condition
from catalogue.terms import fold, pieces, stem, variants, words

MOST_WORDS = 12
LONGEST_QUESTION = 200
"""Characters of a question that are read; more is not a search for a practice."""

_COMMON = 0.5
# Fewer practices than this with all the words: those with some of them are shown as well.
_FEW = 3
# Weights of the columns practice_id, title, place, label, organisation, body.
_SCORE = "bm25(practice_search, 0, 8, 6, 4, 3, 1)"
# Shortest forms that also find longer words: as typed, a stem (shorter ones are too common), and
# inside a compound.
_MINIMUM_PREFIX = 3
_MINIMUM_STEM_PREFIX = 5
_MINIMUM_INFIX = 5
_MINIMUM_PART = 4
_LINKING = ("", "s", "es", "n", "en", "er")


@dataclass(frozen=True)
class Term:
    """One word asked for: its forms in the index, and its parts if it is a known compound."""

    forms: tuple[str, ...]
    parts: tuple[str, ...] = ()

    def condition(self) -> Condition:
        """Return the condition that a practice has the word or all its parts."""
        whole = _has(self.expression(), self.inner())
        if not self.parts:
            return whole
        both_parts = [_has(_form(part, _MINIMUM_STEM_PREFIX), part) for part in self.parts]
        return _joined(" OR ", [whole, _joined(" AND ", both_parts)])

    def inner(self) -> str:
        """Return the form that is looked for inside compounds, nothing if all are too short."""
        return min((f for f in self.forms if len(f) >= _MINIMUM_INFIX), key=len, default="")

    def expression(self) -> str:
        """Return the word as an FTS5 expression."""
        return " OR ".join(_form(form, least) for form, least in self.beginnings())

    def finds(self, word: str, language: str) -> bool:
        """Say whether a word of a text is one that made the search find the text."""
        return _finds(self, word, language)

    def beginnings(self) -> list[tuple[str, int]]:
        """Return each form with the length from which it also finds longer words."""
        typed, *stems = self.forms
        return [(typed, _MINIMUM_PREFIX), *((form, _MINIMUM_STEM_PREFIX) for form in stems)]


@lru_cache(maxsize=50_000)
def _finds(term: Term, word: str, language: str) -> bool:
    """Say whether a term finds a word; texts repeat most of their words."""
    found = (fold(word), stem(word, language))
    inside = [form for form in (term.inner(), *term.parts) if form]
    return any(form in found[0] for form in inside) or any(
        form in found or (len(form) >= least and any(f.startswith(form) for f in found))
        for form, least in term.beginnings()
    )


@dataclass(frozen=True)
class Question:
    """What the reader typed, as far as it counts."""

    terms: tuple[Term, ...] = ()
    any_word: bool = False
    """True if hardly any practice has all the words, so that one of them is enough."""

    def condition(self) -> Condition:
        """Return the condition that a practice answers the question."""
        if not self.terms:
            return ALWAYS
        conditions = [term.condition() for term in self.terms]
        return _joined(" OR " if self.any_word else " AND ", conditions)

    def marked(self, text: str, language: str) -> list[tuple[str, bool]]:
        """Cut a text into pieces, each with whether it is a word that the question finds."""
        return [
            (piece, is_word and any(term.finds(piece, language) for term in self.terms))
            for piece, is_word in pieces(text)
        ]

    def score(self) -> Condition:
        """Return a query of ``search_row`` and ``score``; the lower the score, the better."""
        asked = [term.expression() for term in self.terms]
        asked += [_form(part, _MINIMUM_STEM_PREFIX) for term in self.terms for part in term.parts]
        return Condition(
            f"SELECT rowid AS search_row, {_SCORE} AS score FROM practice_search "
            "WHERE practice_search MATCH ?",
            (" OR ".join(asked) or '""',),
        )


def question(db: Catalogue, text: str) -> Question:
    """Read what the reader typed; a text without any word asks nothing."""
    typed = list(dict.fromkeys(words(text[:LONGEST_QUESTION])))[:MOST_WORDS]
    if not typed:
        return Question()
    terms = tuple(_term(db, word) for word in _without_common(db, typed))
    asked = Question(terms)
    if len(terms) > 1 and not _well_answered(db, asked):
        return Question(terms, any_word=True)
    return asked


def _well_answered(db: Catalogue, asked: Question) -> bool:
    condition = asked.condition()
    sql = f"SELECT 1 FROM practice WHERE {condition.sql} LIMIT {_FEW}"
    return len(db.execute(sql, condition.parameters).fetchall()) == _FEW


def _without_common(db: Catalogue, typed: list[str]) -> list[str]:
    """Leave out words that stand in most practices ("für", "the"), unless nothing else is left."""
    total = db.execute("SELECT COUNT(*) FROM practice").fetchone()[0]
    counts = _documents(db, [fold(word) for word in typed])
    rare = [word for word in typed if counts.get(fold(word), 0) <= total * _COMMON]
    return rare or typed


def _documents(db: Catalogue, forms: Sequence[str]) -> dict[str, int]:
    marks = ", ".join("?" * len(forms))
    sql = f"SELECT term, doc FROM practice_search_word WHERE term IN ({marks})"
    return dict(db.execute(sql, forms).fetchall())


def _has(expression: str, inner: str) -> Condition:
    """Return the condition that an FTS5 expression holds, or that a form stands inside a word.

    It names rows of the search and no ids, which FTS5 would read from the midst of all texts.
    """
    sql = "practice.search_row IN (SELECT rowid FROM practice_search WHERE practice_search MATCH ?"
    if not inner:
        return Condition(f"{sql})", (expression,))
    infix = " UNION ALL SELECT rowid FROM practice_infix WHERE practice_infix MATCH ?)"
    return Condition(sql + infix, (expression, f'"{inner}"'))


def _joined(word: str, conditions: Sequence[Condition]) -> Condition:
    sql = word.join(f"({condition.sql})" for condition in conditions)
    return Condition(sql, tuple(p for condition in conditions for p in condition.parameters))


def _form(form: str, minimum_prefix: int) -> str:
    return f'"{form}"*' if len(form) >= minimum_prefix else f'"{form}"'


def _term(db: Catalogue, word: str) -> Term:
    """Read a word; a compound of two words that the catalogue knows is split evenly."""
    forms = variants(word)
    splits = list(dict.fromkeys(split for form in forms for split in _splits(form)))
    known = _documents(db, list({part for split in splits for part in split}))
    possible = [split for split in splits if split[0] in known and split[1] in known]
    return Term(forms, max(possible, key=lambda split: min(map(len, split)), default=()))


def _splits(form: str) -> Iterator[tuple[str, str]]:
    for cut in range(_MINIMUM_PART, len(form) - _MINIMUM_PART + 1):
        for link in _LINKING:
            first = form[:cut].removesuffix(link)
            if form[:cut].endswith(link) and len(first) >= _MINIMUM_PART:
                yield first, form[cut:]
