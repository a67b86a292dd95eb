"""When partnerships began: by decade and kind, each number with its list."""

from collections.abc import Mapping
from html import escape

import pandas as pd
import streamlit as st

from catalogue.partnership_filter import KINDS, PartnershipFilter
from exports.document import Chart, Table
from ui.findings.network import decades_finding
from ui.labels import capital, tie_kind
from ui.network.figures import EMPTY, list_href, show_heading
from ui.tables import table_html
from ui.texts import anchor
from ui.ties import KIND, SINCE, UNTIL
from ui.words import N_, Translator

_CAPTION = N_("Partnerships by the decade in which they began")

Decades = Mapping[int | None, Mapping[str, int]]


def show_decades(found: Decades, chosen: PartnershipFilter, t: Translator) -> None:
    """Draw how many partnerships began in each decade, by kind."""
    show_heading(t("When they began"), decades_finding(found, t))
    kinds = [kind for kind in KINDS if any(kind in counts for counts in found.values())]
    most = max(sum(counts.values()) for counts in found.values())
    rows = [
        [
            escape(_decade(decade, t)),
            _bar(sum(counts.values()), most, decade, chosen, t=t),
            *(_of_kind(counts.get(kind, 0), decade, kind, chosen, t=t) for kind in kinds),
        ]
        for decade, counts in found.items()
    ]
    heads = [t("Begun"), t("Partnerships"), *(capital(tie_kind(kind, t)) for kind in kinds)]
    st.html(
        table_html(
            t(_CAPTION), heads, rows, look="atlas-matrix atlas-bars atlas-narrow atlas-no-sums"
        )
    )


def _decade(decade: int | None, t: Translator) -> str:
    return t("not stated") if decade is None else f"{decade}–{decade + 9}"


def _begun(decade: int, chosen: PartnershipFilter) -> dict[str, list[str]]:
    """Return the years of a decade as far as the filter leaves them."""
    first = max(decade, chosen.first_year or decade)
    last = min(decade + 9, chosen.last_year or decade + 9)
    return {SINCE: [str(first)], UNTIL: [str(last)]}


def _bar(
    count: int, most: int, decade: int | None, chosen: PartnershipFilter, *, t: Translator
) -> str:
    said = t.number(count)
    link = f"<span>{said}</span>"
    if decade is not None:
        name = t("{axis}: {value}", axis=_decade(decade, t), value=said)
        link = anchor(list_href(_begun(decade, chosen)), said, name=name)
    return f'<span class="atlas-bar"><i style="--share:{count / most:.2f}"></i>{link}</span>'


def _of_kind(
    count: int, decade: int | None, kind: str, chosen: PartnershipFilter, *, t: Translator
) -> str:
    if not count:
        return EMPTY
    said = t.number(count)
    if decade is None:
        return f"<span>{said}</span>"
    axis = f"{_decade(decade, t)}, {tie_kind(kind, t)}"
    name = t("{axis}: {value}", axis=axis, value=said)
    return anchor(list_href({**_begun(decade, chosen), KIND: [kind]}), said, name=name)


def decades_chart(found: Decades, t: Translator) -> Chart:
    """Return those of which the decade is known as bars to take along."""
    dated = {_decade(decade, t): counts for decade, counts in found.items() if decade is not None}
    series = {
        capital(tie_kind(kind, t)): tuple(float(counts.get(kind, 0)) for counts in dated.values())
        for kind in KINDS
    }
    return Chart(t(_CAPTION), tuple(dated), series, decades_finding(found, t), stacked=True)


def decades_table(found: Decades, t: Translator) -> Table:
    """Return decades by kind to take along."""
    rows = [
        [_decade(decade, t), sum(counts.values()), *(counts.get(kind, 0) for kind in KINDS)]
        for decade, counts in found.items()
    ]
    heads = [t("Begun"), t("Partnerships"), *(capital(tie_kind(kind, t)) for kind in KINDS)]
    return Table(t(_CAPTION), pd.DataFrame(rows, columns=heads))
