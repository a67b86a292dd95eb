"""Practice: one practice with its sources, and the way on from it.

URL: ?id= the practice; the filter and order of the list one came from (see practices.py).
"""

from catalogue.practice import practice
from ui import url
from ui.detail import (
    show_list_position,
    show_practice,
    show_related,
    show_unknown_practice,
    take_along_practice,
)
from ui.filters import asked
from ui.page import catalogue, translator

t = translator()
practice_id = url.text("id")

with catalogue() as db:
    found = practice(db, practice_id, t.language)
    if found is None:
        show_unknown_practice(practice_id, t)
    else:
        show_list_position(db, practice_id, asked(db, t), t)
        show_practice(found, t)
        take_along_practice(found, asked(db, t), t)
        show_related(db, found, t)
