"""What can be wrong with the catalogue as a whole; each error has a message key for the reader."""


class CatalogueError(Exception):
    """The catalogue cannot be read. ``key`` names the sentence the reader sees."""

    key = "catalogue-error"


class CatalogueMissing(CatalogueError):
    """There is no catalogue at the given path."""

    key = "catalogue-missing"


class CatalogueOutdated(CatalogueError):
    """The catalogue was built for another version of the schema."""

    key = "catalogue-outdated"


class CatalogueUnreadable(CatalogueError):
    """The machine does not let us read the file: no right to it, or a faulty disk."""

    key = "catalogue-unreadable"


class CatalogueDamaged(CatalogueError):
    """The file can be read but is not a whole catalogue."""

    key = "catalogue-damaged"
