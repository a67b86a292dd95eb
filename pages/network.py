"""Partner network: who is partnered with whom, and who can help.

URL: ?what= town|help|ways, the view; ?home= our town; ?extent= near|world, the part of the map;
?goal= another town; ?by= theme|group and ?on= a theme or target group; the filter of the list of
practices (see practices.py).
"""

import streamlit as st

from ui.filter_words import show_filter_words
from ui.filters import asked
from ui.network.chains import show_chains
from ui.network.help import show_help
from ui.network.town import show_town
from ui.page import catalogue, translator
from ui.views import show_views
from ui.words import N_

VIEWS = {"town": N_("Partners of a town"), "help": N_("Who can help us?"), "ways": N_("Chains")}
SHOW = {"town": show_town, "help": show_help, "ways": show_chains}

t = translator()
st.title(t("Partner network"), anchor=False)
view = show_views(N_("Partner network"), N_("Views of the network"), VIEWS, t)
with catalogue() as db:
    now = asked(db, t)
    show_filter_words(now, t)
    SHOW[view](db, now, t)
