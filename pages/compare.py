"""Compare: practices of towns side by side, by theme, target group and time.

URL: ?what= crossing|towns|gaps|themes|groups|practices|years, the view; the filter of the list of
practices (see practices.py). By view: ?rows= ?columns= axes, ?order= count|name|similar, ?top=
number; ?towns= ?themes= ?groups= ?practices= repeatable ids, what is compared; ?home= our town,
?gap= a theme or target group; ?by= what towns, gaps and years are compared by.
"""

import streamlit as st

from ui.compare.crossing import show_crossing
from ui.compare.gaps import show_gaps
from ui.compare.practices import show_practices
from ui.compare.sides import show_groups, show_themes
from ui.compare.towns import show_towns
from ui.compare.views import VIEWS, asked_in_view
from ui.compare.years import show_years
from ui.filter_words import show_any_word, show_filter_words
from ui.filters import asked, folded_menus
from ui.links import remember_comparison
from ui.page import catalogue, translator
from ui.views import show_views
from ui.words import N_

SHOW = {
    "crossing": show_crossing,
    "towns": show_towns,
    "gaps": show_gaps,
    "themes": show_themes,
    "groups": show_groups,
    "practices": show_practices,
    "years": show_years,
}

t = translator()
st.title(t("Compare"), anchor=False)
view = show_views(N_("Compare"), N_("Ways to compare"), VIEWS, t)
remember_comparison()
with catalogue() as db:
    now = asked_in_view(view, asked(db, t))
    folded_menus(db, now, t)
    show_filter_words(now, t)
    show_any_word(db, now, t)
    SHOW[view](db, now, t)
