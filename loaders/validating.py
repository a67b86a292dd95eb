"""From values to records: each piece against its model, all faults in words."""

from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from loaders.collection import Collection, Entry
from loaders.layout import FILES, FOLDERS, Section
from loaders.problems import Problem, shown, suggestion
from loaders.reading import Document, Location
from loaders.records.fields import Model

_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "model_type": "a mapping of names to values",
    "model_attributes_type": "a mapping of names to values",
}


def validate(document: Document, collection: Collection) -> list[Problem]:
    """Add the records of a file to the collection and return what is wrong with them."""
    problems: list[Problem] = []
    for place, value, section in _sections(document, problems):
        for key, location, raw in _pieces(document, place, value, section, problems):
            collection.ids[section.model.table].add(key)
            try:
                record = section.model.model_validate(raw)
            except ValidationError as error:
                problems += [
                    _problem(document, location, key, section.model, details)
                    for details in error.errors()
                ]
            else:
                identity = str(getattr(record, "id", key))
                collection.ids[section.model.table].add(identity)
                collection.entries.append(Entry(identity, record, document, location))
    return problems


def _sections(
    document: Document, problems: list[Problem]
) -> Iterator[tuple[Location, Any, Section]]:
    folder = document.file.split("/")[0]
    if folder in FOLDERS:
        yield (), document.data, Section(FOLDERS[folder], "list")
        return
    expected = FILES[document.file]
    if not isinstance(document.data, dict):
        problems.append(_misshapen(document, (), document.data, f"the names {_listed(expected)}"))
        return
    for name in document.data.keys() - expected.keys():
        allowed = f"the names {_listed(expected)}{suggestion(name, expected)}"
        line = document.line((name,))
        problems.append(Problem(document.file, line, None, name, "an unknown name", allowed))
    for name, section in expected.items():
        yield (name,), document.data.get(name), section


def _pieces(
    document: Document, place: Location, value: Any, section: Section, problems: list[Problem]
) -> Iterator[tuple[str, Location, Any]]:
    if section.shape == "one":
        yield str(place[-1]), place, value
    elif section.shape == "list" and isinstance(value, list):
        for number, raw in enumerate(value):
            yield _raw_id(raw), (*place, number), raw
    elif section.shape == "mapping" and isinstance(value, dict):
        yield from ((key, (*place, key), raw) for key, raw in value.items())
    else:
        allowed = "a list of records" if section.shape == "list" else "a mapping of ids to labels"
        problems.append(_misshapen(document, place, value, allowed))


def _misshapen(document: Document, place: Location, value: Any, allowed: str) -> Problem:
    name = ".".join(str(part) for part in place) or None
    return Problem(document.file, document.line(place), None, name, shown(value), allowed)


def _raw_id(raw: Any) -> str:
    return str(raw.get("id", "")) if isinstance(raw, dict) else ""


def _problem(
    document: Document, location: Location, key: str, model: type[Model], details: ErrorDetails
) -> Problem:
    place = details["loc"]
    found, allowed = _sentence(model, details)
    name = ".".join(str(part) for part in place) or None
    line = document.line((*location, *place))
    return Problem(document.file, line, key or None, name, found, allowed)


def _sentence(model: type[Model], details: ErrorDetails) -> tuple[str, str]:
    kind, given = details["type"], details["input"]
    if kind == "missing":
        return "nothing", f"a value for {details['loc'][-1]} must be given"
    if kind == "extra_forbidden":
        known = _names(model, details["loc"][:-1])
        name = str(details["loc"][-1])
        return "an unknown name", f"the names {_listed(known)}{suggestion(name, known)}"
    if kind == "literal_error":
        allowed = details["ctx"]["expected"].replace(" or ", ", ")
        return shown(given), f"one of {allowed}{suggestion(str(given), _words(allowed))}"
    if kind == "string_type" and isinstance(given, int | float | bool):
        return shown(given), "text (put it in quotes)"
    return shown(given), _TYPES.get(kind, details["msg"])


def _words(listed: str) -> list[str]:
    return [word.strip("'") for word in listed.split(", ")]


def _listed(names: Any) -> str:
    return ", ".join(names)


def _names(model: type[Model], place: Location) -> list[str]:
    """Return the names that the model inside a model allows."""
    for part in place:
        if isinstance(part, str):
            inner = _inner_model(model.model_fields[part].annotation)
            model = inner or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _inner_model(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if inner := _inner_model(part):
            return inner
    return None
