"""Privacy: what is stored about readers: nothing.

URL: none but ?lang=.
"""

from ui.page import translator
from ui.statements import show_statement

t = translator()
show_statement("privacy", t("Privacy"), t)
