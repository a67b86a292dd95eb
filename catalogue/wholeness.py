"""Whether everything that pages ask for is in the catalogue and can be read."""

from catalogue.connection import TABLES, Catalogue
from catalogue.errors import CatalogueDamaged

_SEARCHED = "SELECT 1 FROM practice_search WHERE practice_search MATCH '\"a\" *' LIMIT 1"


def check_tables(db: Catalogue) -> None:
    """Ask one row of every table, and the search for a word.

    Takes a millisecond or two. What fails is :class:`CatalogueDamaged`, as for every question.
    """
    for table in TABLES:
        db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone()
    db.execute(_SEARCHED).fetchone()


def check_pages(db: Catalogue) -> None:
    """Read the whole file; raises :class:`CatalogueDamaged` with the first fault.

    Takes about 1 ms a megabyte: for once a file, not for every probe.
    """
    ((said,),) = db.execute("PRAGMA quick_check(1)").fetchall()
    if said != "ok":
        raise CatalogueDamaged(said)
    counts = "SELECT substr(key, 7), value FROM catalogue_info WHERE key LIKE 'count!_%' ESCAPE '!'"
    for table, told in db.execute(counts).fetchall():
        ((found,),) = db.execute(f"SELECT COUNT(*) FROM [{table}]").fetchall()
        if str(found) != told:
            raise CatalogueDamaged(f"{table} holds {found} rows instead of {told}")
