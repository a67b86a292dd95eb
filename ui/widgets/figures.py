"""A figure of plain data, as Streamlit's chart element takes one."""

from typing import Any

from plotly.basedatatypes import BaseFigure

from markup.figures import Spec


class Figure(BaseFigure):  # type: ignore[misc]
    """What Streamlit takes for a figure of Plotly's, without Plotly checking it value by value."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def to_dict(self) -> dict[str, Any]:
        """Return the figure as it was given."""
        return self._spec
