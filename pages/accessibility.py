"""Accessibility: how far everybody can use the dashboard.

URL: none but ?lang=.
"""

from ui.page import translator
from ui.statements import show_statement

t = translator()
show_statement("accessibility", t("Accessibility"), t)
