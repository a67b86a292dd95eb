"""Generated catalogues: ``python -m bench.generated PRACTICES TOWNS PARTNERSHIPS FILE``.

The records are invented, but they pass the loaders' models and checks and become rows on the
loaders' own path, so a benchmark asks the same tables and indexes as a reader does. Shares and
skews are those of the real catalogue of 2026; the same parameters always give the same records.
"""

import argparse
import hashlib
import math
import time
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar

from loaders import checks
from loaders.build import all_rows
from loaders.collection import Collection, Entry
from loaders.draft import draft
from loaders.geonames import gazetteer
from loaders.loading import Progress, quietly
from loaders.problems import RecordsInvalid
from loaders.reading import Document, Location, read
from loaders.records.fields import Evidence, Model, Source, Status, Text
from loaders.records.partnerships import Partnership
from loaders.records.places import Municipality, Name, Population
from loaders.records.practices import Practice
from loaders.records.taxonomy import PracticeKind, TargetGroup, Theme
from loaders.validating import validate
from loaders.writing import write

ROOT = Path(__file__).resolve().parent.parent
RECORDS = ROOT / "data" / "records"

T = TypeVar("T")
_EVIDENCE = Evidence(
    de="alles: Der Datensatz ist erzeugt",
    fr="tout : l’enregistrement est généré",
    en="everything: the record is generated",
)
Record: TypeAlias = Municipality | Population | Practice | Partnership
PartnershipKind: TypeAlias = Literal["twinning", "network", "friendship", "cooperation"]
TownKind: TypeAlias = Literal["city", "town", "district"]


class Words(NamedTuple):
    """The same words in the three languages."""

    de: str
    fr: str
    en: str


class Country(NamedTuple):
    """How often a country is drawn, and a rough rectangle inside it, in degrees."""

    weight: float
    south: float
    north: float
    west: float
    east: float


class Weighted(Generic[T]):
    """Values of which some are drawn more often than others."""

    def __init__(self, weights: Mapping[T, float]) -> None:
        self._values = tuple(weights)
        self._cumulative = list(accumulate(weights.values()))

    def pick(self, rng: Random) -> T:
        """Draw one value."""
        point = rng.random() * self._cumulative[-1]
        return self._values[bisect(self._cumulative, point, hi=len(self._values) - 1)]

    def some(self, rng: Random, number: int) -> list[T]:
        """Draw as many different values, or all there are."""
        drawn: dict[T, None] = {}
        while len(drawn) < min(number, len(self._values)):
            drawn[self.pick(rng)] = None
        return list(drawn)


@dataclass(frozen=True)
class Shape:
    """How much a generated catalogue holds, and which of the many such catalogues it is."""

    practices: int
    towns: int
    partnerships: int
    seed: int = 1

    def rng(self, part: str) -> Random:
        """Return the chance of one part, so that more of one does not change the others."""
        return Random(f"{self.seed}/{part}")


COUNTRIES = {
    "DE": Country(62, 48.0, 54.0, 7.0, 13.5),
    "FR": Country(42, 43.5, 50.0, -1.0, 6.5),
    "PL": Country(15, 50.0, 54.2, 15.0, 23.0),
    "UA": Country(8, 47.5, 51.0, 25.0, 37.5),
    "SE": Country(7, 56.0, 65.0, 13.0, 17.5),
    "IT": Country(7, 41.5, 45.8, 8.5, 14.0),
    "BE": Country(6, 50.2, 51.2, 3.2, 5.8),
    "GB": Country(6, 51.0, 56.0, -3.5, 0.5),
    "AT": Country(5, 47.0, 48.4, 12.5, 16.5),
    "FI": Country(5, 60.5, 66.0, 22.5, 28.5),
    "NL": Country(5, 51.6, 53.2, 4.8, 6.8),
    "DK": Country(4, 55.0, 57.0, 8.6, 10.4),
    "LT": Country(4, 54.4, 56.2, 21.6, 25.5),
    "CH": Country(4, 46.3, 47.5, 6.8, 9.5),
    "ES": Country(4, 37.5, 43.0, -6.0, -0.5),
    "PT": Country(3, 37.3, 41.8, -8.6, -7.2),
    "CZ": Country(3, 49.0, 50.5, 13.2, 17.5),
    "HR": Country(3, 45.1, 46.0, 15.5, 18.5),
    "HU": Country(3, 46.2, 47.8, 17.0, 21.0),
    "LU": Country(3, 49.5, 50.1, 5.9, 6.4),
    "RO": Country(3, 44.2, 47.5, 22.5, 27.5),
    "BG": Country(2, 41.8, 43.5, 23.0, 27.5),
    "GR": Country(2, 37.5, 40.8, 21.0, 23.5),
    "IE": Country(2, 52.2, 54.2, -9.0, -6.5),
    "LV": Country(2, 56.4, 57.6, 22.0, 27.0),
    "NO": Country(2, 59.0, 63.5, 6.5, 11.5),
    "RS": Country(2, 43.0, 45.8, 19.8, 21.8),
    "SI": Country(2, 45.8, 46.5, 14.0, 15.8),
    "SK": Country(2, 48.2, 49.2, 17.5, 21.8),
    "EE": Country(1, 58.2, 59.3, 24.8, 27.0),
}
NATIVE = {"DE": 0, "AT": 0, "CH": 0, "LU": 0, "FR": 1, "BE": 1}
"""Which of the three names is the town's own; elsewhere it is the third."""

# Counts of the real catalogue; what the taxonomy holds and these do not is drawn rarely.
POPULARITY: dict[type[Model], dict[str, int]] = {
    Theme: {
        "reception": 63, "civil-society": 55, "language": 40, "culture-sport": 36, "strategy": 36,
        "employment": 34, "administration": 31, "education": 29, "neighbourhood": 29,
        "cooperation": 28, "participation": 28, "anti-discrimination": 27, "housing": 26,
        "health": 20, "demography": 6,
    },
    TargetGroup: {
        "residents": 94, "newcomers": 78, "refugees": 62, "volunteers": 58,
        "administration-staff": 50, "youth": 29, "families": 28, "workers": 26,
        "ukraine-refugees": 21, "children": 15, "women": 13, "unaccompanied-minors": 8,
    },
    PracticeKind: {
        "project": 34, "programme": 34, "facility": 31, "service": 30, "strategy": 27,
        "network": 26, "event": 18, "body": 18,
    },
}  # fmt: skip
RARE = 3

STATUSES = Weighted[Status]({"unknown": 115, "running": 78, "ended": 28, "planned": 1})
PARTNERSHIP_KINDS = Weighted[PartnershipKind](
    {"twinning": 128, "cooperation": 9, "friendship": 6, "network": 3}
)
TOWN_KINDS = Weighted[TownKind]({"city": 124, "town": 93, "district": 15})
LINKED = Weighted[int]({1: 12, 2: 57, 3: 31})
"""How many themes and target groups a practice names."""
ORGANISATIONS = Weighted[int]({1: 34, 2: 35, 3: 20, 4: 11})
LANGUAGES = Weighted[str]({"de": 60, "fr": 25, "en": 10, "pl": 3, "uk": 2})
"""The languages of sources."""

PRACTICE_SKEW, PARTNER_SKEW = 0.9, 0.6
"""Exponents of the rank of a town; the greater, the more the first towns have."""
EARLIEST_READ, LATEST_READ = date(2025, 1, 1), date(2026, 6, 30)
LAST_YEAR = 2024
MEDIAN_POPULATION, POPULATION_SPREAD = 90_000, 1.3
ASSOCIATIONS = 4
"""How many associations a town has."""
PUBLISHERS = 1_000
"""An even and large number, because the id of a source has only 32 bits for each publisher."""
PAIR_ATTEMPTS = 1_000

ACTIVITIES = [
    Words("Sprachkurs", "Cours de langue", "Language course"),
    Words("Sprachcafé", "Café des langues", "Language café"),
    Words("Willkommensbüro", "Bureau d’accueil", "Welcome office"),
    Words("Begegnungsfest", "Fête de la rencontre", "Meeting festival"),
    Words("Lotsenprogramm", "Programme de parrainage", "Guide programme"),
    Words("Beratungsstelle", "Service de conseil", "Advice centre"),
    Words("Integrationskonzept", "Plan d’intégration", "Integration strategy"),
    Words("Nachbarschaftshaus", "Maison de quartier", "Neighbourhood house"),
    Words("Arbeitsmarktprojekt", "Projet pour l’emploi", "Labour market project"),
    Words("Wohnraumvermittlung", "Aide au logement", "Housing service"),
    Words("Integrationsbeirat", "Conseil consultatif", "Advisory council"),
    Words("Gesundheitswoche", "Semaine de la santé", "Health week"),
    Words("Sportgruppe", "Groupe sportif", "Sports group"),
    Words("Gemeinschaftsgarten", "Jardin partagé", "Community garden"),
    Words("Theaterwerkstatt", "Atelier de théâtre", "Theatre workshop"),
]
FIRST_HALVES = [
    "Sprach", "Wohn", "Kultur", "Jugend", "Stadt", "Bildungs", "Arbeits", "Garten", "Nachbar",
    "Freundes", "Willkommens", "Familien", "Schul", "Sport", "Musik", "Lern", "Lese", "Markt",
    "Brücken", "Heimat", "Hafen", "Berg", "Fluss", "Sommer",
]  # fmt: skip
SECOND_HALVES = [
    "paten", "werkstatt", "börse", "brücke", "haus", "treff", "netz", "lotsen", "insel", "garten",
    "küche", "stube", "labor", "kreis", "schmiede", "karte", "tandem", "forum", "atelier", "wagen",
    "bank", "laden", "tage", "bühne",
]  # fmt: skip
SUBJECTS = [
    Words("Ehrenamtliche", "Des bénévoles", "Volunteers"),
    Words("Fachleute der Verwaltung", "Des agents municipaux", "Municipal staff"),
    Words("Vereine", "Des associations", "Associations"),
    Words("Lehrkräfte", "Des enseignants", "Teachers"),
    Words("Patinnen und Paten", "Des parrains et marraines", "Mentors"),
    Words("Betriebe der Region", "Des entreprises de la région", "Local companies"),
    Words("Schulen und Kitas", "Des écoles et crèches", "Schools and nurseries"),
    Words("Nachbarinnen und Nachbarn", "Des voisins", "Neighbours"),
    Words("Kirchen und Moscheen", "Des églises et mosquées", "Churches and mosques"),
    Words("Künstlerinnen und Künstler", "Des artistes", "Artists"),
    Words("Hebammen", "Des sages-femmes", "Midwives"),
]
PREDICATES = [
    Words("begleiten Neuzugewanderte", "accompagnent les arrivants", "accompany newcomers"),
    Words("geben Deutschunterricht", "donnent des cours d’allemand", "give German lessons"),
    Words("beraten Familien", "conseillent les familles", "advise families"),
    Words("öffnen ihre Räume", "ouvrent leurs locaux", "open their rooms"),
    Words("vermitteln Wohnungen", "trouvent des logements", "find flats"),
    Words("übersetzen Formulare", "traduisent des formulaires", "translate forms"),
    Words("organisieren Feste", "organisent des fêtes", "organise festivals"),
    Words("bieten Praktika an", "proposent des stages", "offer internships"),
    Words("üben Bewerbungsgespräche", "préparent aux entretiens", "practise job interviews"),
    Words("erklären die Mülltrennung", "expliquent le tri des déchets", "explain recycling"),
    Words("sammeln Fahrräder", "collectent des vélos", "collect bicycles"),
    Words("kochen Mittagessen", "cuisinent des repas", "cook lunches"),
    Words("leiten Schwimmkurse", "animent des cours de natation", "run swimming lessons"),
    Words("pflanzen Obstbäume", "plantent des arbres fruitiers", "plant fruit trees"),
]
CIRCUMSTANCES = [
    Words("im Stadtteil", "dans le quartier", "in the neighbourhood"),
    Words("im Rathaus", "à la mairie", "at the town hall"),
    Words("jede Woche", "chaque semaine", "every week"),
    Words("in mehreren Sprachen", "en plusieurs langues", "in several languages"),
    Words("mit Mitteln des Landes", "avec l’aide de la région", "with state funding"),
    Words("ohne Wartezeit", "sans délai", "without waiting time"),
    Words("in der Bibliothek", "à la bibliothèque", "in the library"),
    Words("am Wochenende", "le week-end", "at weekends"),
    Words("nach dem Vorbild der Partnerstadt", "comme la ville jumelée", "as the twin town does"),
    Words("auf dem Marktplatz", "sur la place du marché", "on the market square"),
    Words("während der Ferien", "pendant les vacances", "during the holidays"),
    Words("per Videoanruf", "par appel vidéo", "by video call"),
]


def _skewed(values: Iterable[T], exponent: float) -> Weighted[T]:
    """Return values of which the first is drawn most often and the last hardly ever."""
    return Weighted({value: rank**-exponent for rank, value in enumerate(values, start=1)})


ACTIVITY = _skewed(ACTIVITIES, 0.5)
NAME = _skewed((first + second for second in SECOND_HALVES for first in FIRST_HALVES), 0.7)
"""Compound words, so that searches for rare words and for parts of words find something."""
SENTENCE = [_skewed(part, 0.7) for part in (SUBJECTS, PREDICATES, CIRCUMSTANCES)]


def generated_catalogue(
    folder: Path, *, practices: int, towns: int, partnerships: int, seed: int = 1
) -> Path:
    """Return a catalogue of this shape in the folder, written unless it is there already."""
    shape = Shape(practices, towns, partnerships, seed)
    path = folder / f"generated-{'-'.join(map(str, astuple(shape)))}-{_version(shape)}.db"
    if not path.exists():
        write_catalogue(path, shape)
    return path


def write_catalogue(path: Path, shape: Shape, progress: Progress = quietly) -> None:
    """Generate the records, hold them against the loaders' checks and write the catalogue."""
    progress("records")
    collection = generated_collection(shape)
    progress("checks")
    if problems := list(checks.problems(collection)):
        raise RecordsInvalid(problems)
    with draft(path) as unfinished:
        progress("rows")
        write(unfinished, all_rows(collection), progress)


def _version(shape: Shape) -> str:
    """Return the hash of the shape and of all that decides what a catalogue of it looks like."""
    sources = [
        Path(__file__),
        RECORDS / "taxonomy.yaml",
        ROOT / "catalogue" / "terms.py",
        *(path for path in (ROOT / "loaders").rglob("*") if path.suffix in (".py", ".sql")),
    ]
    digest = hashlib.sha256(repr(shape).encode())
    for path in sorted(sources):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def generated_collection(shape: Shape) -> Collection:
    """Return the records of a shape beside the real taxonomy, as if read from files."""
    collection = Collection(version=_version(shape))
    taxonomy, problems = read(RECORDS / "taxonomy.yaml", RECORDS)
    if taxonomy is not None:
        problems += validate(taxonomy, collection)
    if problems:
        raise RecordsInvalid(problems)
    towns = _towns(shape)
    _add(collection, "municipalities", towns)
    _add(collection, "population", _populations(shape, towns))
    _add(collection, "practices", _practices(shape, towns, collection))
    _add(collection, "partnerships", _partnerships(shape, towns, collection))
    points = frozenset((town.country, town.lat, town.lon) for town in towns)
    collection.gazetteer = gazetteer(frozenset(), points)
    return collection


def _add(collection: Collection, folder: str, records: Sequence[Record]) -> None:
    """Add records as those of one file, each on its own line so that checks tell them apart."""
    lines: dict[Location, int] = {(number,): number + 1 for number in range(len(records))}
    document = Document(f"{folder}/generated.yaml", None, lines)
    for number, record in enumerate(records):
        collection.ids[record.table].add(record.id)
        collection.entries.append(Entry(record.id, record, document, (number,)))


def _popular(collection: Collection, model: type[Model]) -> Weighted[str]:
    """Return the ids of a vocabulary as often as the real catalogue names them."""
    counts = POPULARITY[model]
    return Weighted({entry.id: counts.get(entry.id, RARE) for entry in collection.of(model)})


def _ranked(towns: Sequence[Municipality], rng: Random, exponent: float) -> Weighted[str]:
    """Return the ids of towns in a random order of rank, of which the first have most."""
    ids = [town.id for town in towns]
    rng.shuffle(ids)
    return _skewed(ids, exponent)


def _number(identity: str) -> str:
    return identity.rsplit("-", maxsplit=1)[1]


def _maybe(rng: Random, share: float, value: T) -> T | None:
    return value if rng.random() < share else None


def _text(words: Words) -> Text:
    """Return the words unvalidated: they are ours, and looking at each letter takes longest."""
    return Text.model_construct(de=words.de, fr=words.fr, en=words.en)


def _source(rng: Random, kind: str, number: int) -> Source:
    """Return the one page that supports a record."""
    read_on = EARLIEST_READ + timedelta(rng.randrange((LATEST_READ - EARLIEST_READ).days))
    return Source(
        url=f"https://example.org/{kind}/{number:06}",
        publisher=f"Publisher {number % PUBLISHERS:03}",
        title=f"Page {number:06} on {kind}",
        date=_maybe(rng, 0.5, str(rng.randint(2010, LAST_YEAR))),
        accessed=read_on.isoformat(),
        lang=LANGUAGES.pick(rng),
        evidence=_EVIDENCE,
    )


def _towns(shape: Shape) -> list[Municipality]:
    rng = shape.rng("towns")
    countries = Weighted({code: country.weight for code, country in COUNTRIES.items()})
    return [_town(rng, f"{number:04}", countries.pick(rng)) for number in range(1, shape.towns + 1)]


def _town(rng: Random, number: str, code: str) -> Municipality:
    names = _town_names(number)
    country = COUNTRIES[code]
    return Municipality(
        id=f"town-{number}",
        name=Name(de=names.de, fr=names.fr, en=names.en, native=names[NATIVE.get(code, 2)]),
        kind=TOWN_KINDS.pick(rng),
        country=code,
        lat=round(rng.uniform(country.south, country.north), 4),
        lon=round(rng.uniform(country.west, country.east), 4),
        coordinates_checked=False,
        coordinates_note="a generated point",
        website=_maybe(rng, 0.8, f"https://example.org/towns/{number}"),
    )


def _town_names(number: str) -> Words:
    return Words(f"Ort {number}", f"Commune {number}", f"Town {number}")


def _populations(shape: Shape, towns: Sequence[Municipality]) -> list[Population]:
    """Return one figure of most towns, a series of some, and nothing of a few."""
    rng = shape.rng("population")
    figures: list[Population] = []
    for number, town in enumerate(towns, start=1):
        newest = rng.lognormvariate(math.log(MEDIAN_POPULATION), POPULATION_SPREAD)
        years = rng.choices((0, 1, 10), (5, 85, 10))[0]
        source = _source(rng, "population", number)
        figures += [
            _figure(town.id, LAST_YEAR - back, newest * 0.99**back, source) for back in range(years)
        ]
    return figures


def _figure(town: str, year: int, inhabitants: float, source: Source) -> Population:
    return Population(
        municipality=town,
        indicator="population",
        series="generated",
        year=year,
        value=float(round(inhabitants)),
        basis="register",
        sources=[source],
    )


def _practices(
    shape: Shape, towns: Sequence[Municipality], collection: Collection
) -> list[Practice]:
    """Return practices, most of them in few towns."""
    rng = shape.rng("practices")
    places = _ranked(towns, rng, PRACTICE_SKEW)
    themes, groups, kinds = (
        _popular(collection, model) for model in (Theme, TargetGroup, PracticeKind)
    )
    had: Counter[str] = Counter()
    practices = []
    for number in range(1, shape.practices + 1):
        town, status = places.pick(rng), STATUSES.pick(rng)
        had[town] += 1
        start, end = _period(rng, status)
        practices.append(
            Practice(
                id=f"practice-{number:06}",
                municipality=town,
                number=had[town],
                kind=kinds.pick(rng),
                status=status,
                start=start,
                end=end,
                themes=themes.some(rng, LINKED.pick(rng)),
                target_groups=groups.some(rng, LINKED.pick(rng)),
                title=_title(rng, town, had[town]),
                summary=_text(_sentences(rng, rng.randint(4, 8))),
                outcome=_maybe(rng, 0.45, _text(_sentences(rng, 2))),
                organisations=_organisations(rng, town),
                sources=[_source(rng, "practices", number)],
            )
        )
    return practices


def _period(rng: Random, status: Status) -> tuple[int | None, int | None]:
    """Return the first and last year; a sixth of the first is unknown, few began before 1990."""
    if status == "planned":
        return _maybe(rng, 5 / 6, LAST_YEAR + 3), None
    earliest, usual = _maybe(rng, 0.05, (1950, 1985)) or (1990, 2017)
    start = round(rng.triangular(earliest, LAST_YEAR, usual))
    end = min(start + rng.randint(0, 8), LAST_YEAR) if status == "ended" else None
    return _maybe(rng, 5 / 6, start), _maybe(rng, 0.8, end)


def _title(rng: Random, town: str, number: int) -> Text:
    """Return a title that no other practice has, made of words that others have too."""
    what, name = ACTIVITY.pick(rng), NAME.pick(rng)
    where = _town_names(_number(town))
    return _text(Words(*(f"{a} {name}, {b} ({number})" for a, b in zip(what, where, strict=True))))


def _sentences(rng: Random, number: int) -> Words:
    drawn = [[part.pick(rng) for part in SENTENCE] for _ in range(number)]
    return Words(
        *(
            " ".join(f"{who[spoken]} {does[spoken]} {how[spoken]}." for who, does, how in drawn)
            for spoken in range(len(Words._fields))
        )
    )


def _organisations(rng: Random, town: str) -> list[str]:
    """Return the town's administration and some of its associations."""
    number = _number(town)
    associations = [f"Verein {number}-{letter}" for letter in range(1, ASSOCIATIONS + 1)]
    return [f"Verwaltung {number}", *rng.sample(associations, ORGANISATIONS.pick(rng) - 1)]


def _partnerships(
    shape: Shape, towns: Sequence[Municipality], collection: Collection
) -> list[Partnership]:
    """Return partnerships, mostly of two towns, of which few towns have many."""
    rng = shape.rng("partnerships")
    partners = _ranked(towns, rng, PARTNER_SKEW)
    countries = {town.id: town.country for town in towns}
    themes = _popular(collection, Theme)
    taken: set[frozenset[str]] = set()
    partnerships = []
    for number in range(1, shape.partnerships + 1):
        kind = PARTNERSHIP_KINDS.pick(rng)
        if kind == "network":
            members = partners.some(rng, round(rng.triangular(5, 40, 5)))
        else:
            members = _pair(rng, partners, countries, taken)
            taken.add(frozenset(members))
        partnerships.append(_partnership(rng, number, kind, members, themes))
    return partnerships


def _pair(
    rng: Random, partners: Weighted[str], countries: Mapping[str, str], taken: set[frozenset[str]]
) -> list[str]:
    """Return two towns of different countries that are no partners yet."""
    for _ in range(PAIR_ATTEMPTS):
        pair = partners.some(rng, 2)
        if frozenset(pair) not in taken and len({countries[town] for town in pair}) > 1:
            return pair
    raise ValueError("too many partnerships for so few towns")


def _partnership(
    rng: Random, number: int, kind: PartnershipKind, members: list[str], themes: Weighted[str]
) -> Partnership:
    since = round(rng.triangular(1950, LAST_YEAR, 1988))
    return Partnership(
        id=f"partnership-{number:05}",
        kind=kind,
        name=_partnership_name(number, kind, members),
        members=members,
        since=_maybe(rng, 0.8, since),
        until=_maybe(rng, 0.03, rng.randint(since, LAST_YEAR)),
        topics=themes.some(rng, rng.choices((0, 1, 2), (70, 20, 10))[0]),
        sources=[_source(rng, "partnerships", number)],
    )


def _partnership_name(number: int, kind: PartnershipKind, members: list[str]) -> Text:
    if kind == "network":
        return _text(Words(f"Netz {number:05}", f"Réseau {number:05}", f"Network {number:05}"))
    names = zip(*(_town_names(_number(town)) for town in members), strict=True)
    return _text(Words(*(" – ".join(spoken) for spoken in names)))


def main() -> None:
    """Write a catalogue of the given shape to the given file, and say how long each part took."""
    parser = argparse.ArgumentParser(prog="python -m bench.generated", description=main.__doc__)
    for name in ("practices", "towns", "partnerships"):
        parser.add_argument(name, type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    shape = Shape(given.practices, given.towns, given.partnerships, given.seed)
    began = time.perf_counter()
    write_catalogue(
        given.file,
        shape,
        lambda part: print(f"{time.perf_counter() - began:7.1f} s  {part}"),
    )
    print(f"{time.perf_counter() - began:7.1f} s  {given.file}")


if __name__ == "__main__":
    main()
