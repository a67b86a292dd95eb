"""Countries by countries: how many partnerships join them, each number with its list."""

from html import escape

import pandas as pd
import streamlit as st

from catalogue.linkage import CountryPairs
from exports.document import Table
from ui.filters import Asked
from ui.findings.network import countries_finding
from ui.network.figures import EMPTY, list_href, show_heading
from ui.tables import table_html
from ui.texts import anchor
from ui.ties import BETWEEN
from ui.words import N_, Translator

_MOST = 14
# Share of the accent colour behind the highest count, per cent: text on it keeps its contrast.
_DARKEST = 45
_CAPTION = N_("Partnerships between countries; a network counts once for each two of them")


def show_countries(found: CountryPairs, now: Asked, t: Translator) -> None:
    """Draw countries by countries; each number leads to its partnerships."""
    labels = now.labels["country"]
    show_heading(
        t("Which countries are joined"),
        countries_finding(found, labels, t),
    )
    shown = found.countries[:_MOST]
    most = max(found.counts[pair] for pair in found.counts)
    rows = [
        [escape(labels[row]), *(_pair(found, row, column, most, now, t=t) for column in shown)]
        for row in shown
    ]
    heads = [t("Country"), *(labels[country] for country in shown)]
    st.html(table_html(t(_CAPTION), heads, rows, look="atlas-matrix atlas-many atlas-no-sums"))
    left = len(found.countries) - len(shown)
    if left:
        st.caption(
            t.plural(
                "{count} country with fewer partnerships is in the download.",
                "{count} countries with fewer partnerships are in the download.",
                left,
            )
        )


def _pair(
    found: CountryPairs, row: str, column: str, most: int, now: Asked, *, t: Translator
) -> str:
    """Return a number of partnerships, shaded, as a link to their list."""
    count = found.counts.get((row, column), 0)
    if not count:
        return EMPTY
    labels = now.labels["country"]
    names = t.list(labels[country] for country in dict.fromkeys((row, column)))
    said = t.number(count)
    name = t("{axis}: {value}", axis=names, value=said)
    link = anchor(list_href({BETWEEN: dict.fromkeys((row, column))}), said, name=name)
    if now.ties.between:
        # Two pairs of countries at once is nothing that a link can ask for.
        link = f"<span>{said}</span>"
    return f'<span class="atlas-heat" style="--shade:{count / most * _DARKEST:.0f}%">{link}</span>'


def countries_table(found: CountryPairs, now: Asked, t: Translator) -> Table:
    """Return the countries with the most partnerships by each other, as on the page."""
    labels, shown = now.labels["country"], found.countries[:_MOST]
    rows = [
        [labels[row], *(found.counts.get((row, column), 0) for column in shown)] for row in shown
    ]
    heads = [t("Country"), *(labels[country] for country in shown)]
    return Table(t(_CAPTION), pd.DataFrame(rows, columns=heads))


def pairs_frame(found: CountryPairs, now: Asked, t: Translator) -> pd.DataFrame:
    """Return every pair of countries and its number of partnerships."""
    labels = now.labels["country"]
    ordered = sorted(found.counts.items(), key=lambda item: (-item[1], item[0]))
    rows = [[labels[one], labels[two], count] for (one, two), count in ordered if one <= two]
    return pd.DataFrame(rows, columns=[t("Country"), t("Other country"), t("Partnerships")])
