"""About the data: where they come from, how they were checked, what they cannot say.

URL: none but ?lang=.
"""

from ui.page import catalogue, translator
from ui.provenance import show_contents
from ui.statements import show_statement

t = translator()
show_statement("data", t("About the data"), t)
with catalogue() as db:
    show_contents(db, t)
