"""Partner network: who is partnered with whom, and who can help.

URL: ?what= town|help|ways|whole|list, the view; ?home= our town; ?at= latitude,longitude,span or
?extent= near|world, the part of the map; ?goal= another town; ?by= theme|group and ?on= a theme or
target group; ?order= and ?page= of the list. The filter of partnerships: ?tie= ?topic= ?partners=
repeatable ids, ?since= ?until= ?year= years, ?ended=1, ?find= words, ?between= one or two
countries. The filter of practices (see practices.py) says which practices count.
"""

import streamlit as st

from answers.network.views import VIEWS, asked_in_view
from ui.frame.here import opened
from ui.network.help import show_help
from ui.network.listing import show_list
from ui.network.town import show_town
from ui.network.ways import show_ways
from ui.network.whole import show_whole
from ui.widgets.filter_words import show_filter_words
from ui.widgets.filters import folded_menus
from ui.widgets.views import show_views
from words.translator import N_

SHOW = {
    "town": show_town,
    "help": show_help,
    "ways": show_ways,
    "whole": show_whole,
    "list": show_list,
}

with opened() as here:
    view = show_views(N_("Partner network"), N_("Views of the network"), VIEWS, here.visit)
    choice = st.container(horizontal=True, vertical_alignment="bottom", key="network_choice")
    now = asked_in_view(here.db, here.visit)
    if view == "help":
        folded_menus(here.db, now, here.visit, here.visit("Filter practices"))
    show_filter_words(now, here.visit)
    SHOW[view](here, now, choice)
