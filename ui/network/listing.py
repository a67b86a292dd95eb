"""All partnerships, searched and filtered."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from address.address import LONGEST_TEXT
from address.ties import FIND
from address.visit import Visit
from answers.asked import Asked
from answers.network.listing import ORDER, ORDERS, list_answer, list_taken
from answers.network.views import PARTS
from catalogue.partnerships import BY_NAME
from markup.network.listing import list_html
from ui.frame.address_bar import put
from ui.frame.here import Here
from ui.widgets.choices import select
from ui.widgets.filter_words import show_unknown
from ui.widgets.home import home_choice, show_stale_home
from ui.widgets.take_along import take_along
from ui.widgets.tie_menu import tie_menu

_KEY = "network_find"


def show_list(here: Here, now: Asked, choice: DeltaGenerator) -> None:
    """Draw the search, the order, and the partnerships that the filter leaves."""
    visit = here.visit
    with choice:
        _choice(now, visit)
    show_stale_home(now, visit)
    stale = visit.address.unknown(ORDER, ORDERS)
    show_unknown([(visit("Order"), value) for value in stale], visit)
    here.block(list_html)
    answer = here.answer(list_answer)
    if answer.ids:
        take_along("praxisatlas-partnerships", list_taken, now, here)
    elif answer.is_filtered:
        st.info(visit("No partnership matches all of this. Remove a filter above."))


def _choice(now: Asked, visit: Visit) -> None:
    """Draw the field for names, the town and the order."""
    st.session_state[_KEY] = now.ties.query
    st.text_input(
        visit("Search in the names of towns and partnerships"),
        key=_KEY,
        type="search",
        icon=":material/search:",
        placeholder=visit("for example: Metz, QuattroPole"),
        on_change=_search,
        width=380,
    )
    home_choice(now, visit, visit("All towns"))
    orders = {order: visit(label) for order, label in ORDERS.items()}
    select(visit, ORDER, visit("Order"), orders, BY_NAME, key="network_order", width=200)
    tie_menu(now.ties, now.labels, PARTS["list"], visit)


def _search() -> None:
    put(**{FIND: st.session_state[_KEY][:LONGEST_TEXT]}, page=None)
