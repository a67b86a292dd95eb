"""Accessibility: how far everybody can use the dashboard.

URL: none but ?lang=.
"""

from ui.about.statements import show_statement
from ui.frame.address_bar import current_visit

visit = current_visit()
show_statement("accessibility", visit("Accessibility"), visit)
