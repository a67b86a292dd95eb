"""What towns do, counted by hand in tests/records/README.md."""

from catalogue.connection import Catalogue
from catalogue.filters import PracticeFilter
from catalogue.profiles import Profile, profiles


def test_practices_by_theme_the_most_frequent_first(db: Catalogue) -> None:
    found = profiles(db, ["ahornstadt", "jaworzyn", "krakow"], "theme", PracticeFilter())
    assert found == {
        "ahornstadt": Profile(
            5,
            {
                "language": 2,
                **dict.fromkeys(
                    ("culture-sport", "employment", "health", "housing", "participation"), 1
                ),
            },
        ),
        "jaworzyn": Profile(1, {"health": 1, "housing": 1, "language": 1}),
    }
    assert list(found["ahornstadt"].values) == [
        *("language", "culture-sport", "employment", "health", "housing", "participation")
    ]


def test_a_filter_narrows_what_is_counted(db: Catalogue) -> None:
    running = PracticeFilter(chosen={"status": ("running",)})
    assert profiles(db, ["birkental"], "theme", running) == {
        "birkental": Profile(1, {"culture-sport": 1})
    }
    elsewhere = PracticeFilter(chosen={"city": ("jaworzyn",)})
    assert profiles(db, ["birkental"], "theme", elsewhere) == {}
    assert profiles(db, [], "theme", PracticeFilter()) == {}
