"""Our direct partners: what joins us, what the atlas has of them, how to reach them."""

from collections.abc import Iterator, Mapping
from html import escape

import streamlit as st

from catalogue.connection import Catalogue
from catalogue.municipalities import websites
from catalogue.nearness import Surroundings
from catalogue.patterns import patterns
from ui.filters import Asked
from ui.home import ties_words, website_link
from ui.lists import list_links
from ui.texts import anchor
from ui.words import Translator


def show_partners(db: Catalogue, around: Surroundings, now: Asked, t: Translator) -> None:
    """Draw all direct partners with what joins us and how to reach them."""
    town = now.labels["city"][around.home]
    counts = patterns(db, ("city",), now.filter).sums()
    sites = websites(db, around.partners)
    partners = sorted(around.partners, key=lambda id_: (-counts.get(id_, 0), id_))
    if not partners:
        return
    items = "".join(
        f"<li><strong>{escape(now.labels['city'][id_])}</strong> · "
        + " · ".join(_partner_facts(id_, around, counts, sites, now, t=t))
        + "</li>"
        for id_ in partners
    )
    heading = escape(t("Partners of {town}", town=town))
    st.html(f'<div class="atlas-text"><h2>{heading}</h2></div><ul class="atlas-list">{items}</ul>')


def _partner_facts(
    partner: str,
    around: Surroundings,
    counts: Mapping[str, int],
    sites: Mapping[str, str],
    now: Asked,
    *,
    t: Translator,
) -> Iterator[str]:
    """Yield what is known of a partner as HTML: the ties, its practices, its website."""
    yield escape(ties_words(around.towns[partner], t))
    if counts.get(partner):
        link = list_links(("city",), now.filter.without("city"))
        said = t.plural("{count} practice", "{count} practices", counts[partner])
        yield anchor(link(partner) or "", said)
    elif now.filter.parts():
        yield escape(t("no practice under this filter"))
    else:
        yield escape(t("no practice in the atlas yet"))
    if partner in sites:
        yield website_link(sites[partner], now.labels["city"][partner], t)
