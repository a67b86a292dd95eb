"""Imprint: who operates this server.

URL: none but ?lang=.
"""

from ui.about.statements import show_statement
from ui.frame.address_bar import current_visit

visit = current_visit()
show_statement("imprint", visit("Imprint"), visit)
