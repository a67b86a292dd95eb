"""About the data: where they come from, how they were checked, what they cannot say.

URL: none but ?lang=.
"""

from markup.about.contents import contents_html
from ui.about.statements import show_statement
from ui.frame.address_bar import current_visit
from ui.frame.here import opened

visit = current_visit()
show_statement("data", visit("About the data"), visit)
with opened() as here:
    here.block(contents_html)
