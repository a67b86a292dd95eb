"""Sharing a view: its link to copy, its QR code, and the way onto a stage. Drawn when asked for."""

import streamlit as st

from address.kept import is_presenting, is_shared
from address.sharing import link_for_others
from address.visit import Visit
from exports.qr import has_code, qr_svg
from markup.meeting.sharing import panel_html


def sharing(visit: Visit) -> None:
    """Draw the panel if the address asks for it."""
    if not is_shared(visit.address):
        return
    link = link_for_others(visit)
    with st.container(border=True, key="share"):
        # On a stage phones read the code from the last row.
        widths = [1, 1] if is_presenting(visit.address) else [1, 3]
        left, right = st.columns(widths, vertical_alignment="center")
        with left:
            if has_code(link):
                alt = visit("QR code of the link to this view")
                st.image(qr_svg(link), alt=alt, width="stretch")
            else:
                st.markdown(
                    visit("This link is too long for a QR code. Copy it, or send it by mail.")
                )
        with right:
            st.html(panel_html(link, visit))
