"""The page of a presentation: prepared views in an order made by hand."""

from collections.abc import Iterator, Sequence
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.practice import practice
from ui import links, url
from ui.compare import views as compare
from ui.filter_words import words_of
from ui.filters import Asked, asked
from ui.finding import show_finding
from ui.kept import LANGUAGE, STEP, is_presenting
from ui.meeting.ordering import moves_html
from ui.meeting.presenting import of_shortlist, slide_href
from ui.meeting.steps import LONGEST, MOST, Step, left_out, parse, prepared, steps, with_steps
from ui.network import views as network
from ui.texts import anchor
from ui.views import WHAT
from ui.words import Translator

_FIELD = "presentation_link"
_WRONG = "presentation_wrong"
_PAGES_WITH_VIEWS = {"compare": compare.VIEWS, "network": network.VIEWS}
_TOWNS = ("home", "goal", "towns")
_VALUES = ("on", "gap", "themes", "groups")


def show_presentation(db: Catalogue, t: Translator) -> None:
    """Draw the prepared views, and what adds to them."""
    views = steps()
    if is_presenting():
        items = "".join(f"<li>{escape(title_of(db, view, t))}</li>" for view in views)
        st.html(f'<ol class="atlas-list">{items}</ol>')
        return
    _show_left_out(views, t)
    if views:
        show_finding(t.plural("{count} prepared view", "{count} prepared views", len(views)))
        st.html(f'<p class="atlas-first">{anchor(slide_href(views, 1), t("Start presenting"))}</p>')
        items = "".join(_entry_html(place, views, db, t) for place in range(1, len(views) + 1))
        st.html(f'<ol class="atlas-steps">{items}</ol>')
        st.caption(
            t("The views are part of this page’s link: open it on the stage’s computer and start.")
        )
    else:
        st.info(
            t(
                "A presentation is a row of views of the Praxisatlas. Open a view and choose "
                "“Share”, “Add this view to a presentation”, or paste its link here."
            )
        )
    if len(views) >= MOST:
        st.warning(t("A presentation holds {count} views. Remove one first.", count=MOST))
        return
    _link_field(t)
    _show_shortlist_way(db, views, t)


def _show_left_out(views: Sequence[Step], t: Translator) -> None:
    """Say how many of the views that the address names are not shown."""
    count = left_out()
    if count:
        said = t.plural(
            "{count} view of this link is not shown: it leads to no page of the Praxisatlas, "
            "is too long, or is one too many.",
            "{count} views of this link are not shown: they lead to no page of the Praxisatlas, "
            "are too long, or are too many.",
            count,
        )
        st.info(said)
        shown = url.href("", with_steps([view.named for view in views]))
        label = t("Remove from the link what is not shown")
        st.html(f'<p class="atlas-ways">{anchor(shown, label, sets=STEP)}</p>')


def _link_field(t: Translator) -> None:
    """Draw the field into which the link of a view is pasted."""
    form = st.form("presentation_add", clear_on_submit=True, border=False)
    with form.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(t("Link of a view"), key=_FIELD, width=560)
        st.form_submit_button(t("Add"), key="presentation_send", on_click=_add)
    wrong = st.session_state.pop(_WRONG, None)
    if wrong:
        st.error(_wrong_words(wrong, t))


def _wrong_words(link: str, t: Translator) -> str:
    """Return what is wrong with a link, and what to do."""
    if parse(link) is None:
        return t(
            "“{link}” leads to no view of this Praxisatlas. Copy the link of a view with “Share” "
            "and paste it whole.",
            link=links.escaped(link[:120]),
        )
    if parse(link) in steps():
        return t("This view is part of your presentation.")
    return t(
        "The link of this view has more than {count} characters. Remove filters or towns from "
        "the view until it is shorter.",
        count=LONGEST,
    )


def _add() -> None:
    """Add the view whose link was pasted, or remember what was wrong for the sentence below."""
    pasted = st.session_state[_FIELD].strip()
    step = parse(pasted) if pasted else None
    if step is not None and step.is_short and step.id not in {view.id for view in steps()}:
        url.put(**{STEP: [*(view.named for view in steps()), step.id]})
    elif pasted:
        st.session_state[_WRONG] = pasted


def _show_shortlist_way(db: Catalogue, views: Sequence[Step], t: Translator) -> None:
    """Offer the practices of the shortlist as views."""
    ids = {view.id for view in views}
    more = [step.id for step in of_shortlist(db) if step.id not in ids][: MOST - len(views)]
    if more:
        label = t.plural(
            "Add the {count} practice of the shortlist",
            "Add {count} practices of the shortlist",
            len(more),
        )
        href = url.href("", with_steps([*(view.named for view in views), *more]))
        st.html(f'<p class="atlas-ways">{anchor(href, label, sets=STEP)}</p>')


def _entry_html(number: int, views: list[Step], db: Catalogue, t: Translator) -> str:
    """Return a view, numbered from 1, with the links that show, move and remove it."""
    view, given = views[number - 1], prepared(views)
    title = title_of(db, view, t)
    ways = moves_html(given, view.named, title, t)
    return f"<li>{anchor(slide_href(views, number), title)} {ways}</li>"


def title_of(db: Catalogue, step: Step, t: Translator) -> str:
    """Return what a view shows in words: its page, view, towns and filter."""
    with url.reading({**step.parameters, LANGUAGE: [t.language]}):
        return " · ".join(_title_parts(db, step, t))


def _asked(db: Catalogue, page: str, view: str, t: Translator) -> Asked:
    """Read the filter of a view as far as it follows one."""
    if page == "network":
        return network.asked_in_view(db, view, t)
    now = asked(db, t)
    if page == "compare":
        return compare.asked_in_view(view, now)
    return now if page == "practices" else now.unfiltered


def _title_parts(db: Catalogue, step: Step, t: Translator) -> Iterator[str]:
    if step.page == "practice":
        found = practice(db, url.text("id"), t.language)
        yield found.card.title if found else t("Practice")
        return
    yield t(links.TITLES[step.page])
    views = _PAGES_WITH_VIEWS.get(step.page, {})
    view = url.one(WHAT, list(views), next(iter(views), ""))
    if views:
        yield t(views[view])
    now = _asked(db, step.page, view, t)
    for name in _TOWNS:
        yield from (now.labels["city"][town] for town in url.many(name, now.labels["city"]))
    known = {**now.labels["theme"], **now.labels["group"]}
    for name in _VALUES:
        yield from (known[value] for value in url.many(name, known))
    yield from (words for _, _, words in words_of(now, t))
