"""The page of a presentation: prepared views in an order made by hand."""

from collections.abc import Iterator, Sequence

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.practice import practice
from ui import links, url
from ui.compare.views import VIEWS as COMPARISONS
from ui.filter_words import words_of
from ui.filters import asked_in_network
from ui.finding import show_finding
from ui.kept import LANGUAGE, STEP
from ui.network.views import VIEWS as NETWORK
from ui.presenting import sequence, slide_href
from ui.shortlist import kept
from ui.steps import MOST, Step, parse, steps, with_steps
from ui.texts import anchor
from ui.views import WHAT
from ui.words import Translator

_FIELD = "presentation_link"
_PAGES_WITH_VIEWS = {"compare": COMPARISONS, "network": NETWORK}
_TOWNS = ("home", "goal", "towns")
_VALUES = ("on", "gap", "themes", "groups")


def show_presentation(db: Catalogue, t: Translator) -> None:
    """Draw the prepared views, and what adds to them."""
    views = steps()
    if views:
        show_finding(t.plural("{count} prepared view", "{count} prepared views", len(views)))
        st.html(f'<p class="atlas-ways">{anchor(slide_href(views, 1), t("Start presenting"))}</p>')
        items = "".join(_entry_html(place, views, db, t) for place in range(len(views)))
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


def _link_field(t: Translator) -> None:
    """Draw the field into which the link of a view is pasted."""
    form = st.form("presentation_add", clear_on_submit=True, border=False)
    with form.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(t("Link of a view"), key=_FIELD, width=560)
        st.form_submit_button(t("Add"), key="presentation_send", on_click=_add)
    wrong = st.session_state.pop(f"{_FIELD}_wrong", None)
    if wrong:
        st.error(
            t(
                "“{link}” leads to no page of the Praxisatlas. Copy the link of a view with "
                "“Share” and paste it whole.",
                link=links.escaped(wrong[:120]),
            )
        )


def _add() -> None:
    """Add the view whose link was pasted, or remember what was wrong for the sentence below."""
    pasted = st.session_state[_FIELD].strip()
    step = parse(pasted) if pasted else None
    if step is not None:
        url.put(**{STEP: [view.id for view in [*steps(), step][:MOST]]})
    elif pasted:
        st.session_state[f"{_FIELD}_wrong"] = pasted


def _show_shortlist_way(db: Catalogue, views: Sequence[Step], t: Translator) -> None:
    """Offer the practices of the shortlist as views."""
    if not kept():
        return
    with url.reading({name: v for name, v in url.current().items() if name != STEP}):
        practices = sequence(db)
    ids = {view.id for view in views}
    more = [step for step in practices if step.id not in ids][: MOST - len(views)]
    if more:
        label = t.plural(
            "Add the {count} practice of the shortlist",
            "Add {count} practices of the shortlist",
            len(more),
        )
        href = url.href("", with_steps([*views, *more]))
        st.html(f'<p class="atlas-ways">{anchor(href, label)}</p>')


def _entry_html(place: int, views: Sequence[Step], db: Catalogue, t: Translator) -> str:
    """Return a view with the links that show, move and remove it."""
    title = title_of(db, views[place], t)
    earlier, later = _moved(views, place, place - 1), _moved(views, place, place + 1)
    rest = [view for at, view in enumerate(views) if at != place]
    ways = "".join(
        f'<span class="atlas-move">{anchor(url.href("", with_steps(to)), sign, name=name)}</span>'
        for sign, name, to in (
            ("↑", t("Move up: {title}", title=title), earlier),
            ("↓", t("Move down: {title}", title=title), later),
            ("✕", t("Remove: {title}", title=title), rest),
        )
    )
    return f"<li>{anchor(slide_href(list(views), place + 1), title)} {ways}</li>"


def _moved(views: Sequence[Step], place: int, target: int) -> list[Step]:
    moved = list(views)
    moved.insert(max(target, 0), moved.pop(place))
    return moved


def title_of(db: Catalogue, step: Step, t: Translator) -> str:
    """Return what a view shows in words: its page, view, towns and filter."""
    with url.reading({**step.parameters, LANGUAGE: [t.language]}):
        return " · ".join(_title_parts(db, step, t))


def _title_parts(db: Catalogue, step: Step, t: Translator) -> Iterator[str]:
    if step.page == "practice":
        found = practice(db, url.text("id"), t.language)
        yield found.card.title if found else t("Practice")
        return
    yield t(links.TITLES[step.page])
    views = _PAGES_WITH_VIEWS.get(step.page)
    if views:
        yield t(views[url.one(WHAT, list(views), next(iter(views)))])
    now = asked_in_network(db, t)
    for name in _TOWNS:
        yield from (now.labels["city"][town] for town in url.many(name, now.labels["city"]))
    known = {**now.labels["theme"], **now.labels["group"]}
    for name in _VALUES:
        yield from (known[value] for value in url.many(name, known))
    yield from (words for _, _, words in words_of(now, t))
