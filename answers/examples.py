"""Towns to begin with."""

from address.visit import Visit
from catalogue.connection import Catalogue
from catalogue.municipalities import Place, places

_EXAMPLES = 6


def examples(db: Catalogue, visit: Visit) -> list[Place]:
    """Return some towns with partners, those with the most practices first."""
    return places(db, visit.language, linked=True, limit=_EXAMPLES)
