"""Compare: practices of towns side by side, by theme, target group and time.

URL: ?what= crossing|towns|gaps|themes|groups|practices|years, the view; the filter of the list of
practices (see practices.py). By view: ?rows= ?columns= axes, ?order= count|name|similar, ?top=
number; ?towns= ?themes= ?groups= ?practices= repeatable ids, what is compared; ?home= our town,
?gap= a theme or target group; ?by= what towns, gaps and years are compared by.
"""

from answers.compare.views import VIEWS, asked_in_view
from catalogue.search import question
from ui.compare.crossing import show_crossing
from ui.compare.gaps import show_gaps
from ui.compare.practices import show_practices
from ui.compare.sides import show_sides
from ui.compare.towns import show_towns
from ui.compare.years import show_years
from ui.frame.address_bar import remember_comparison
from ui.frame.here import opened
from ui.widgets.filter_words import show_any_word, show_filter_words
from ui.widgets.filters import folded_menus
from ui.widgets.views import show_views
from words.translator import N_

SHOW = {
    "crossing": show_crossing,
    "towns": show_towns,
    "gaps": show_gaps,
    "themes": show_sides,
    "groups": show_sides,
    "practices": show_practices,
    "years": show_years,
}

with opened() as here:
    view = show_views(N_("Compare"), N_("Ways to compare"), VIEWS, here.visit)
    remember_comparison(here.visit)
    now = asked_in_view(here.db, here.visit)
    folded_menus(here.db, now, here.visit)
    show_filter_words(now, here.visit)
    show_any_word(question(here.db, now.filter.query), here.visit)
    SHOW[view](here, now)
