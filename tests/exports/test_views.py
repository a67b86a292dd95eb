"""Every view gives what it shows in every format, with its words, filters and link."""

import csv
import io
import json
from datetime import date

import openpyxl
import pytest
from docx import Document
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE

from tests.seen import Given
from tests.taking import ENDINGS, VIEWS, TakeFiles


@pytest.mark.parametrize(
    ("page", "parameters"),
    [
        ("practice", {"id": "jaworzyn-centrum"}),
        ("shortlist", {"shortlist": "jaworzyn-1.ahornstadt-2"}),
        ("compare", {"what": "practices", "practices": ["jaworzyn-centrum"]}),
    ],
)
def test_what_was_chosen_by_hand_claims_no_filter(
    take: TakeFiles, page: str, parameters: Given
) -> None:
    made = take(page, theme="language", **parameters)
    assert json.loads(made["json"]())["filters"] == []
    assert json.loads(made["json"]())["chosen_by_hand"] is True
    assert "none, chosen by hand" in made["html"]().decode()
    slides = Presentation(io.BytesIO(made["pptx"]())).slides
    words = [shape.text_frame.text for shape in slides[0].shapes if shape.has_text_frame]
    assert any("Filtered by: none, chosen by hand" in text for text in words)
    book = openpyxl.load_workbook(io.BytesIO(made["xlsx"]()))
    assert ("Filtered by", "none, chosen by hand") in set(book["About this file"].values)
    rows = csv.DictReader(io.StringIO(made["csv"]().decode("utf-8-sig")))
    assert {row["Filter"] for row in rows} == {"none, chosen by hand"}


@pytest.mark.parametrize(("page", "parameters"), VIEWS)
def test_every_view_is_made_in_every_format(take: TakeFiles, page: str, parameters: Given) -> None:
    made = {ending: make() for ending, make in take(page, "fr", **parameters).items()}
    assert made.keys() == ENDINGS
    assert made["pdf"].startswith(b"%PDF")
    title = json.loads(made["json"])["title"]
    assert title in made["html"].decode()
    assert title in " ".join(each.text for each in Document(io.BytesIO(made["docx"])).paragraphs)
    slides = Presentation(io.BytesIO(made["pptx"])).slides
    assert slides[0].shapes.title.text == title
    assert openpyxl.load_workbook(io.BytesIO(made["xlsx"])).properties.title == title
    assert made["csv"].startswith(b"\xef\xbb\xbf")


def test_a_file_says_filter_finding_version_and_link(take: TakeFiles) -> None:
    made = take("network", home="ahornstadt", tie="twinning", shortlist="jaworzyn-1", share="1")
    said = json.loads(made["json"]())
    assert said["filters"] == ["Kind of partnership: twinning"]
    assert said["finding"].startswith("Ahornstadt has 2 direct partners that match")
    # The shortlist is no part of what one sees here.
    assert said["link"].endswith("?lang=en&home=ahornstadt&tie=twinning")
    assert said["licence"] == "CC BY 4.0"
    assert len(said["tables"]) == 2


def test_the_shortlist_keeps_its_order(take: TakeFiles) -> None:
    made = take("shortlist", shortlist="jaworzyn-1.ahornstadt-2")
    practices = json.loads(made["json"]())["practices"]
    assert [one["short_id"] for one in practices] == ["jaworzyn-1", "ahornstadt-2"]


@pytest.mark.parametrize(
    ("page", "view"),
    [
        ("network", {"what": "ways", "home": "birkental", "goal": "jaworzyn"}),
        ("network", {"what": "whole"}),
        ("network", {"what": "list"}),
        ("compare", {"what": "practices", "practices": "jaworzyn-centrum"}),
        ("shortlist", {"shortlist": "jaworzyn-1"}),
    ],
)
def test_a_file_names_no_filter_that_it_does_not_follow(
    take: TakeFiles, page: str, view: Given
) -> None:
    assert json.loads(take(page, theme="language", **view)["json"]())["filters"] == []


def test_figures_of_the_network_say_what_the_filter_leaves_alone(take: TakeFiles) -> None:
    said = json.loads(take("network", what="whole", tie="twinning")["json"]())
    assert said["filters"] == ["Kind of partnership: twinning"]
    assert "countries and decades follow the filter." in said["finding"]


def test_the_partnerships_of_one_town_are_called_so(take: TakeFiles) -> None:
    said = json.loads(take("network", what="list", home="ahornstadt")["json"]())
    assert said["title"] == "Partnerships of Ahornstadt"


def test_a_csv_has_every_practice_of_the_list_and_says_where_it_comes_from(take: TakeFiles) -> None:
    content = take("practices", "de", theme="language")["csv"]().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content), delimiter=";"))
    assert len(rows) == 6
    assert {row["Filter"] for row in rows} == {"Thema: Sprache"}
    assert {row["Lizenz"] for row in rows} == {"CC BY 4.0"}
    assert {row["Entnommen am"] for row in rows} == {date.today().isoformat()}
    assert all(row["Link"].endswith("?lang=de&theme=language") for row in rows)
    assert "ahornstadt-2" in {row["Kurzzeichen"] for row in rows}


def test_the_handout_of_a_town_has_its_map(take: TakeFiles) -> None:
    page = take("network", home="ahornstadt")["html"]().decode()
    assert "Map of the partners of Ahornstadt in Europe: Chênebourg" in page
    assert "<svg" in page or "data:image/svg+xml" in page


def test_years_stand_on_each_other_on_the_slide(take: TakeFiles) -> None:
    slides = Presentation(io.BytesIO(take("compare", what="years")["pptx"]())).slides
    chart = next(shape.chart for slide in slides for shape in slide.shapes if shape.has_chart)
    assert chart.chart_type == XL_CHART_TYPE.COLUMN_STACKED
    assert [series.name for series in chart.plots[0].series] == [
        "ran according to the sources",
        "begun, end not stated",
    ]


def test_help_names_how_one_reaches_the_towns(take: TakeFiles) -> None:
    made = take("network", what="help", home="krakow", on="employment")
    said = json.loads(made["json"]())["practices"]
    assert [(one["town"], one["reason"], one["website"]) for one in said] == [
        (
            "Ahornstadt",
            "partner of a partner: Kraków → Jaworzyń → Ahornstadt, also through Lindebierg",
            "https://stadt.example.org",
        ),
        ("Chênebourg", "partner of a partner: Kraków → Lindebierg → Chênebourg", None),
    ]
    page = made["html"]().decode()
    assert '<dd><a href="https://stadt.example.org">stadt.example.org</a></dd>' in page
    assert "Kraków → Lindebierg → Chênebourg" in page


def test_gaps_say_what_their_practices_are_about(take: TakeFiles) -> None:
    made = take("compare", what="gaps", home="krakow", gap="employment")
    assert "<h2>Employment: 2 practices</h2>" in made["html"]().decode()
    assert "<dt>Near us</dt>" in made["html"]().decode()
