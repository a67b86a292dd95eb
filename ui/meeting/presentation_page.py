"""The page of a presentation: prepared views in an order made by hand."""

from collections.abc import Sequence

import streamlit as st

from address.kept import STEP, is_presenting
from address.steps import LONGEST, MOST, Step, left_out, parse, steps
from address.visit import Visit
from answers.meeting.presenting import of_shortlist
from markup.meeting.presentation import (
    add_shortlist_html,
    only_shown_html,
    titles_html,
    views_html,
)
from ui.frame.address_bar import current_visit, put
from ui.frame.here import Here
from ui.widgets.labels import escaped

_FIELD = "presentation_link"
_WRONG = "presentation_wrong"


def show_presentation(here: Here) -> None:
    """Draw the prepared views, and what adds to them."""
    visit, views = here.visit, steps(here.visit)
    if is_presenting(visit.address):
        st.html(titles_html(here.db, views, visit))
        return
    _show_left_out(views, visit)
    _show_views(views, here)
    if len(views) >= MOST:
        st.warning(visit("A presentation holds {count} views. Remove one first.", count=MOST))
        return
    _link_field(visit)
    _show_shortlist_way(views, here)


def _show_views(views: Sequence[Step], here: Here) -> None:
    visit = here.visit
    if not views:
        st.info(
            visit(
                "A presentation is a row of views of the Praxisatlas. Open a view and choose "
                "“Share”, “Add this view to a presentation”, or paste its link here."
            )
        )
        return
    st.html(views_html(here.db, views, visit))


def _show_left_out(views: Sequence[Step], visit: Visit) -> None:
    """Say how many of the views that the address names are not shown."""
    count = left_out(visit)
    if count:
        said = visit.plural(
            "{count} view of this link is not shown: it leads to no page of the Praxisatlas, "
            "is too long, or is one too many.",
            "{count} views of this link are not shown: they lead to no page of the Praxisatlas, "
            "are too long, or are too many.",
            count,
        )
        st.info(said)
        st.html(only_shown_html(views, visit))


def _link_field(visit: Visit) -> None:
    """Draw the field into which the link of a view is pasted."""
    form = st.form("presentation_add", clear_on_submit=True, border=False)
    with form.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(visit("Link of a view"), key=_FIELD, width=560)
        st.form_submit_button(visit("Add"), key="presentation_send", on_click=_add)
    wrong = st.session_state.pop(_WRONG, None)
    if wrong:
        st.error(_wrong_words(wrong, visit))


def _wrong_words(link: str, visit: Visit) -> str:
    """Return what is wrong with a link, and what to do."""
    step = parse(link, visit.here)
    if step is None:
        return visit(
            "“{link}” leads to no view of this Praxisatlas. Copy the link of a view with “Share” "
            "and paste it whole.",
            link=escaped(link[:120]),
        )
    if step in steps(visit):
        return visit("This view is part of your presentation.")
    return visit(
        "The link of this view has more than {count} characters. Remove filters or towns from "
        "the view until it is shorter.",
        count=LONGEST,
    )


def _add() -> None:
    """Add the view whose link was pasted, or remember what was wrong for the sentence below."""
    pasted, visit = st.session_state[_FIELD].strip(), current_visit()
    step, views = parse(pasted, visit.here) if pasted else None, steps(visit)
    if step is not None and step.is_short and step.id not in {view.id for view in views}:
        put(**{STEP: [*(view.named for view in views), step.id]})
    elif pasted:
        st.session_state[_WRONG] = pasted


def _show_shortlist_way(views: Sequence[Step], here: Here) -> None:
    """Offer the practices of the shortlist as views."""
    ids, visit = {view.id for view in views}, here.visit
    found = [step.id for step in of_shortlist(here.db, visit) if step.id not in ids]
    if more := found[: MOST - len(views)]:
        st.html(add_shortlist_html(more, views, visit))
