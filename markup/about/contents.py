"""What the catalogue holds, as tables."""

from html import escape

from address.address import href
from address.links import partnerships
from address.visit import Visit
from answers.facts import version_words
from catalogue.connection import Catalogue
from catalogue.provenance import catalogue_info, holdings, publishers
from markup.parts import flow, heading_html
from markup.tables import table_html
from markup.texts import anchor

_PUBLISHERS = 15


def contents_html(db: Catalogue, visit: Visit) -> str:
    """Return how much the catalogue holds and who published its sources."""
    version = escape(version_words(catalogue_info(db), visit))
    published = [[escape(name), visit.number(count)] for name, count in publishers(db, _PUBLISHERS)]
    return flow(
        heading_html(visit("What the catalogue holds")),
        f"<p>{version}</p>",
        _holdings_html(db, visit),
        table_html(
            visit("Publishers with the most sources"),
            [visit("Publisher"), visit("Sources")],
            published,
        ),
    )


def _holdings_html(db: Catalogue, visit: Visit) -> str:
    held = holdings(db)
    every = anchor(href("network", partnerships(visit)), visit("partnerships"))
    return table_html(
        visit("Contents of the catalogue"),
        [visit("What"), visit("How many")],
        [
            [escape(visit("practices")), visit.number(held.practices)],
            [
                escape(visit("towns and districts with practices")),
                visit.number(held.municipalities),
            ],
            [escape(visit("countries with practices")), visit.number(held.countries)],
            [every, visit.number(held.partnerships)],
            [escape(visit("sources")), visit.number(held.sources)],
        ],
    )
