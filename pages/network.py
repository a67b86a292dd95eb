"""Partner network: who is partnered with whom, and who can help.

URL: ?what= town|help|ways|whole|list, the view; ?home= our town; ?at= latitude,longitude,span or
?extent= near|world, the part of the map; ?goal= another town; ?by= theme|group and ?on= a theme or
target group; ?order= and ?page= of the list. The filter of partnerships: ?tie= ?topic= ?partners=
repeatable ids, ?since= ?until= ?year= years, ?ended=1, ?find= words, ?between= one or two
countries. The filter of practices (see practices.py) says which practices count.
"""

import streamlit as st

from ui.filter_words import show_filter_words
from ui.filters import folded_menus
from ui.network.help import show_help
from ui.network.listing import show_list
from ui.network.town import show_town
from ui.network.views import VIEWS, asked_in_view
from ui.network.ways import show_ways
from ui.network.whole import show_whole
from ui.page import catalogue, translator
from ui.views import show_views
from ui.words import N_

SHOW = {
    "town": show_town,
    "help": show_help,
    "ways": show_ways,
    "whole": show_whole,
    "list": show_list,
}

t = translator()
st.title(t("Partner network"), anchor=False)
view = show_views(N_("Partner network"), N_("Views of the network"), VIEWS, t)
choice = st.container(horizontal=True, vertical_alignment="bottom", key="network_choice")
with catalogue() as db:
    now = asked_in_view(db, view, t)
    if view == "help":
        folded_menus(db, now, t, t("Filter practices"))
    show_filter_words(now, t)
    SHOW[view](db, now, choice, t)
