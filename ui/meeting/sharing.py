"""Sharing a view: its link to copy, its QR code, and the way onto a stage. Drawn when asked for."""

from html import escape
from urllib.parse import urljoin

import streamlit as st

from exports.qr import has_code, qr_svg
from ui import url
from ui.kept import PRESENT, SHARE, SHORTLIST, SLIDE, STEP, VIEWS, always, is_presenting
from ui.meeting.steps import MOST, here, prepared, steps, with_steps
from ui.texts import anchor
from ui.words import Translator

_SEEN = {"shortlist": SHORTLIST, "presentation": STEP}


def absolute(href: str) -> str:
    """Return a relative address as the whole one by which others reach it."""
    return urljoin(st.context.url or "", href)


def share_link(t: Translator) -> str:
    """Return the link that opens and closes the panel, as HTML."""
    shown = url.text(SHARE) == "1"
    asked = url.link(url.current(), **{SHARE: None if shown else "1"})
    return anchor(url.href("", asked), t("Share"), expanded=shown)


def sharing(page: str, t: Translator) -> None:
    """Draw the panel if the address asks for it."""
    if url.text(SHARE) != "1":
        return
    link = link_for_others(page)
    with st.container(border=True, key="share"):
        # On a stage phones read the code from the last row.
        widths = [1, 1] if is_presenting() else [1, 3]
        left, right = st.columns(widths, vertical_alignment="center")
        with left:
            if has_code(link):
                st.image(qr_svg(link), alt=t("QR code of the link to this view"), width="stretch")
            else:
                st.markdown(t("This link is too long for a QR code. Copy it, or send it by mail."))
        with right:
            st.html(_panel_html(link, page, t))


def link_for_others(page: str) -> str:
    """Return the whole address of the view for others: not on a stage, and no more than the view.

    The shortlist and the prepared views go along only where they are what one sees.
    """
    apart = {SHARE, PRESENT, SLIDE, SHORTLIST, STEP} - {_SEEN.get(page)}
    seen = {name: values for name, values in url.current().items() if name not in apart}
    return absolute(url.href("" if page else "./", seen))


def _panel_html(link: str, page: str, t: Translator) -> str:
    """Return the link, what copies it, and what one may do with the view."""
    copy = (
        f'<p><a class="atlas-copy" href="{escape(link)}" data-copied="{escape(t("Copied"))}" '
        f'data-failed="{escape(t("The browser does not allow it: select the link below."))}">'
        f'{escape(t("Copy link"))}</a> <span role="status"></span></p>'
    )
    said = f'<p class="atlas-link"><code>{escape(link)}</code></p>'
    ways = "" if is_presenting() else _ways_html(page, t)
    return (
        f'<div class="atlas-share"><h2>{escape(t("Share this view"))}</h2>{copy}{said}{ways}</div>'
    )


def _ways_html(page: str, t: Translator) -> str:
    """Return the ways to the stage: present this view, or prepare it for a presentation."""
    if page == "presentation":
        return ""
    views, view = steps(), here(page)
    shown = url.link(url.current(), **{PRESENT: VIEWS, SHARE: None})
    ways = [anchor(url.href("", shown), t("Present this view"))]
    if view.id in {one.id for one in views}:
        ways.append(escape(t("This view is part of your presentation.")))
    elif len(views) < MOST and view.is_short:
        added = url.link(with_steps(prepared(views).added(view.id)), **{SHARE: "1"})
        ways.append(anchor(url.href("", added), t("Add this view to a presentation"), sets=STEP))
    if views:
        href = url.href("presentation", always())
        ways.append(
            anchor(
                href,
                t.plural(
                    "Your presentation ({count} view)",
                    "Your presentation ({count} views)",
                    len(views),
                ),
            )
        )
    return f"<p>{' · '.join(ways)}</p>"
