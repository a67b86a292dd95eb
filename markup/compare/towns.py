"""Towns side by side as HTML."""

from collections.abc import Iterator, Sequence
from html import escape

from address.address import Parameters, href
from address.kept import is_presenting
from address.lists import list_links
from address.visit import Visit
from answers.compare.towns import TOWNS, TownsAnswer, towns_answer
from answers.nearness import nearness_words
from answers.remembered import answered
from catalogue.connection import Catalogue
from catalogue.headlines import Headline
from markup.compare.matrix import bars_html
from markup.parts import caveat_html, finding_html, flow, heading_html, note_html, ways_html
from markup.tables import table_html
from markup.texts import anchor, practice_anchor

_TITLES_A_CELL = 5
_WIDE = 4


def towns_ways_html(db: Catalogue, visit: Visit) -> str:
    """Return links that choose several towns at once."""
    answer = answered(towns_answer, db, visit)
    kept = visit.address.without(TOWNS)
    ways = [(href("", kept), "QuattroPole", False), *_own_ways(answer, kept, visit)]
    like = visit("Like ours are towns of the same country and size with most shared themes.")
    return flow(
        ways_html(visit("Compare with:"), visit("Choose at once"), ways),
        note_html(like) if answer.around else "",
    )


def _own_ways(
    answer: TownsAnswer, kept: Parameters, visit: Visit
) -> Iterator[tuple[str, str, bool]]:
    if answer.around is None:
        return
    sides = ((answer.like, visit("Towns like ours")), (answer.partners, visit("Our partners")))
    for towns, label in sides:
        if towns:
            yield href("", {**kept, TOWNS: [answer.around.home, *towns]}), label, False


def towns_html(db: Catalogue, visit: Visit) -> str:
    """Return what the towns do, as bars, and what it depends on."""
    answer = answered(towns_answer, db, visit)
    return flow(finding_html(answer.finding), bars_html(answer.matrix, visit), caveat_html(visit))


def towns_details_html(db: Catalogue, visit: Visit) -> str:
    """Return what is common and different, the practices, and how the towns relate to ours."""
    answer = answered(towns_answer, db, visit)
    shown = answer.matrix.crossed.total and not is_presenting(visit.address)
    return flow(
        _common_html(answer, visit) if shown else "",
        _titles_html(answer, visit) if shown else "",
        _reasons_html(answer, visit),
    )


def _common_html(answer: TownsAnswer, visit: Visit) -> str:
    """Return what all towns have, and for each town what it alone has."""
    if len(answer.chosen.values) < 2:  # noqa: PLR2004
        return ""
    values, towns = answer.matrix.labels
    items = "".join(
        f"<dt>{escape(visit('Only {town}', town=towns[town]))}</dt>"
        f"<dd>{escape(', '.join(values[value] for value in alone))}</dd>"
        for town, alone in answer.alone.items()
        if alone
    )
    said = [answer.common]
    if not items:
        said.append(visit("There is nothing here that only one of them does."))
    heading = heading_html(visit("Common and different"))
    return f'{heading}<p>{escape(" ".join(said))}</p><dl class="atlas-fact-list">{items}</dl>'


def _titles_html(answer: TownsAnswer, visit: Visit) -> str:
    """Return the practices of each cell as short titles that open the detail."""
    found, labels = answer.matrix.crossed, answer.matrix.labels
    link = list_links(visit.address, answer.matrix.axes, answer.matrix.counted)
    rows = [
        [
            escape(labels[0][value]),
            *(
                _cell(
                    answer.titles.get((value, town), ())[:_TITLES_A_CELL],
                    found.count(value, town),
                    link(value, town) or "",
                    visit,
                )
                for town in found.columns
            ),
        ]
        for value in found.rows
        if found.row_sums.get(value)
    ]
    heads = ["", *(labels[1][town] for town in found.columns)]
    narrow = " atlas-narrow" if len(found.columns) > _WIDE else ""
    table = table_html(visit("Practices of the towns"), heads, rows, look=f"atlas-titles{narrow}")
    return heading_html(visit("The practices")) + table


def _cell(titles: Sequence[Headline], count: int, every: str, visit: Visit) -> str:
    shown = [practice_anchor(visit, one.id, one.title, one.language) for one in titles]
    if count > len(titles):
        more = visit.plural("{count} more", "{count} more", count - len(titles))
        shown.append(anchor(every, more))
    items = "".join(f"<li>{title}</li>" for title in shown)
    return f"<ul>{items}</ul>" if items else escape(visit("none"))


def _reasons_html(answer: TownsAnswer, visit: Visit) -> str:
    """Return of each town compared how near it is to ours and which themes both work on."""
    around, towns = answer.around, answer.labels["city"]
    if around is None or not answer.others:
        return ""
    items = []
    for town in answer.others:
        said = nearness_words(around, town, answer.labels, visit)
        themes = [answer.labels["theme"][theme] for theme in answer.shared.get(town, ())]
        both = visit("both work on: {themes}", themes=", ".join(themes)) if themes else ""
        words = "; ".join(part for part in (said, both) if part)
        items.append(f"<dt>{escape(towns[town])}</dt><dd>{escape(words)}</dd>")
    heading = heading_html(visit("How they relate to {town}", town=towns[around.home]))
    return f'{heading}<dl class="atlas-fact-list">{"".join(items)}</dl>'
