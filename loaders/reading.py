"""YAML as the records use it: text stays text, and every value knows its line."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from loaders.problems import Problem, shorten

Value: TypeAlias = "str | int | float | bool | list[Value] | dict[str, Value] | None"
"""What a file may hold."""
Location: TypeAlias = tuple[str | int, ...]
"""The names and numbers that lead to a value."""

_PREFIX = "tag:yaml.org,2002:"


_DEEPEST = 50
"""How many values may enclose one another; the records come to eight."""


class _TooDeep(yaml.MarkedYAMLError):
    """Values are nested so deep that walking through them would exhaust the stack."""


class _Loader(yaml.CSafeLoader):
    """Only null, true, false, integers and decimals are not text.

    YAML 1.1 would read the country NO as false and 2021-09-14 as a date.
    """

    depth = 0

    def descend_resolver(
        self, current_node: yaml.Node | None, current_index: yaml.Node | int | None
    ) -> None:
        """Count a value in, and refuse it before anything walks through what is too deep."""
        self.depth += 1
        if current_node is not None and self.depth > _DEEPEST:
            raise _TooDeep(problem_mark=current_node.start_mark)
        super().descend_resolver(current_node, current_index)

    def ascend_resolver(self) -> None:
        """Count it out again."""
        self.depth -= 1
        super().ascend_resolver()

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, _pattern, _first in [
    ("null", r"~|null|", ["~", "n", ""]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"-?(0|[1-9][0-9]*)", list("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]*)\.[0-9]+", list("-0123456789")),
]:
    _Loader.add_implicit_resolver(_PREFIX + _tag, re.compile(rf"(?:{_pattern})\Z"), _first)

_SCALARS: dict[str, Callable[[str], Value]] = {
    _PREFIX + "str": str,
    _PREFIX + "null": lambda _: None,
    _PREFIX + "bool": lambda text: text == "true",
    _PREFIX + "int": int,
    _PREFIX + "float": float,
}
_NUMBERS = {_PREFIX + "int", _PREFIX + "float"}
# What is longer does not fit into a number of the catalogue.
_MOST_DIGITS = 18


@dataclass(frozen=True)
class Document:
    """A file of records: its values, and the line on which each one stands."""

    file: str
    data: Value
    lines: dict[Location, int]

    def line(self, path: Location) -> int | None:
        """Return the line of the value at a path, or of what encloses a missing one."""
        while path not in self.lines and path:
            path = path[:-1]
        return self.lines.get(path)


@dataclass
class _Reading:
    file: str
    problems: list[Problem] = field(default_factory=list)
    lines: dict[Location, int] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)

    def problem(self, line: int | None, name: str | None, found: str, allowed: str) -> None:
        self.problems.append(Problem(self.file, line, None, name, found, allowed))

    def value(self, node: yaml.Node, path: Location) -> Value:
        line = node.start_mark.line + 1
        if id(node) in self.seen:
            self.problem(line, _dotted(path), "an alias (*)", "the value written out")
            return None
        self.seen.add(id(node))
        self.lines[path] = line
        if isinstance(node, yaml.MappingNode):
            return self.mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*path, n)) for n, item in enumerate(node.value)]
        if node.tag not in _SCALARS:
            self.problem(line, _dotted(path), f"the tag {node.tag}", "plain values")
            return None
        if node.tag in _NUMBERS and len(node.value) > _MOST_DIGITS:
            found = f"the number {shorten(node.value)}"
            self.problem(line, _dotted(path), found, f"a number of {_MOST_DIGITS} digits at most")
            return None
        return _SCALARS[node.tag](node.value)

    def mapping(self, node: yaml.MappingNode, path: Location) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for key, value in node.value:
            name = str(key.value)
            line = key.start_mark.line + 1
            if name in values:
                earlier = self.lines[(*path, name)]
                found = f"the name '{name}' a second time, first on line {earlier}"
                self.problem(line, _dotted((*path, name)), found, "each name once")
            else:
                values[name] = self.value(value, (*path, name))
                # A list begins below its name; its author looks for the name.
                self.lines[(*path, name)] = line
        return values


def _dotted(path: Location) -> str:
    return ".".join(str(part) for part in path)


def read(path: Path, root: Path) -> tuple[Document | None, list[Problem]]:
    """Read one file of records below the root, with all that is wrong with its form."""
    reading = _Reading(path.relative_to(root).as_posix())
    content = path.read_bytes()
    try:
        node = yaml.compose(content.decode("utf-8"), Loader=_Loader)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        found = f"a byte that is not UTF-8 (0x{content[error.start]:02x})"
        reading.problem(line, None, found, "text saved as UTF-8")
        return None, reading.problems
    except _TooDeep as error:
        found, allowed = "values nested too deep", f"{_DEEPEST} inside one another at most"
        reading.problem(_line(error), None, found, allowed)
        return None, reading.problems
    except yaml.YAMLError as error:
        reading.problem(_line(error), None, f"broken YAML ({_reason(error)})", "valid YAML")
        return None, reading.problems
    if node is None:
        reading.problem(None, None, "an empty file", "records; delete the file if there are none")
        return None, reading.problems
    return Document(reading.file, reading.value(node, ()), reading.lines), reading.problems


def _line(error: yaml.YAMLError) -> int | None:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 1 if mark else None


def _reason(error: yaml.YAMLError) -> str:
    return str(getattr(error, "problem", None) or getattr(error, "reason", error))
