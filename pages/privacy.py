"""Privacy: what is stored about readers: nothing.

URL: none but ?lang=.
"""

from ui.about.statements import show_statement
from ui.frame.address_bar import current_visit

visit = current_visit()
show_statement("privacy", visit("Privacy"), visit)
