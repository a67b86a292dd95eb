"""Practice: one practice with its sources, and the way on from it.

URL: ?id= the practice; the filter and order of the list one came from (see practices.py).
"""

from ui.frame.here import opened
from ui.practices.detail import show_practice

with opened() as here:
    show_practice(here)
