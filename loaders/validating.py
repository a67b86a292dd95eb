"""From values to records: each piece against its model, all faults in words."""

from collections.abc import Iterable, Iterator

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from loaders.collection import Collection, Entry
from loaders.layout import FILES, FOLDERS, Section, tables_of
from loaders.problems import Problem, shown, suggestion
from loaders.reading import Document, Location, Value
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

_SHAPES = {"one": object, "list": list, "mapping": dict}
_SHOULD_BE = {"list": "a list of records", "mapping": "a mapping of ids to labels"}


def validate(document: Document, collection: Collection) -> list[Problem]:
    """Add the records of a file to the collection and return what is wrong with them."""
    if document.file in FILES and not isinstance(document.data, dict):
        collection.incomplete |= tables_of(document.file)
        allowed = f"the names {_listed(FILES[document.file])}"
        return [_misshapen(document, (), document.data, allowed)]
    problems = list(_unknown_sections(document))
    for place, value, section in _sections(document):
        if not isinstance(value, _SHAPES[section.shape]):
            problems.append(_misshapen(document, place, value, _SHOULD_BE[section.shape]))
            collection.incomplete.add(section.model.table)
            continue
        for key, location, raw in _pieces(place, value, section.shape):
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


def _unknown_sections(document: Document) -> Iterator[Problem]:
    expected = FILES.get(document.file)
    if expected is None or not isinstance(document.data, dict):
        return
    for name in document.data.keys() - expected.keys():
        allowed = f"the names {_listed(expected)}{suggestion(name, expected)}"
        line = document.line((name,))
        yield Problem(document.file, line, None, name, "an unknown name", allowed)


def _sections(document: Document) -> Iterator[tuple[Location, Value, Section]]:
    if document.file not in FILES:
        yield (), document.data, Section(FOLDERS[document.file.split("/")[0]], "list")
    elif isinstance(document.data, dict):
        for name, section in FILES[document.file].items():
            yield (name,), document.data.get(name), section


def _pieces(place: Location, value: Value, shape: str) -> Iterator[tuple[str, Location, Value]]:
    """Return the records of a section, each with its id and place."""
    if shape == "one":
        yield str(place[-1]), place, value
    elif isinstance(value, list):
        for number, raw in enumerate(value):
            yield _raw_id(raw), (*place, number), raw
    elif isinstance(value, dict):
        yield from ((key, (*place, key), raw) for key, raw in value.items())


def _misshapen(document: Document, place: Location, value: Value, allowed: str) -> Problem:
    name = ".".join(str(part) for part in place) or None
    return Problem(document.file, document.line(place), None, name, shown(value), allowed)


def _raw_id(raw: Value) -> str:
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


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)


def _names(model: type[Model], place: Location) -> list[str]:
    """Return the names that the model inside a model allows."""
    for part in place:
        if isinstance(part, str):
            inner = _inner_model(model.model_fields[part].annotation)
            model = inner or model
    return [field.alias or name for name, field in model.model_fields.items()]


def _inner_model(annotation: object) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if inner := _inner_model(part):
            return inner
    return None
