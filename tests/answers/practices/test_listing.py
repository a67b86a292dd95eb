"""The list of practices: which page of it a link asks for."""

import pytest

from answers.practices.listing import list_answer
from catalogue.connection import Catalogue
from tests.seen import visit_of


@pytest.mark.parametrize("page", ["0", "3", "-1", "x", "99999999999999999999", "²"])
def test_a_page_that_does_not_exist_is_the_first(db: Catalogue, page: str) -> None:
    answer = list_answer(db, visit_of("practices", "en", {"page": page}))
    assert (answer.page, answer.total) == (1, 14)
