"""Imprint: who operates this server.

URL: none but ?lang=.
"""

from ui.page import translator
from ui.statements import show_statement

t = translator()
show_statement("imprint", t("Imprint"), t)
