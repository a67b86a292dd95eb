"""Figures as plain data, in the form that Plotly's script draws.

Plotly's own objects check each value as it is set, which takes ten times as long as all the rest;
``tests/markup`` has Plotly check what is made here.
"""

from typing import Any

Spec = dict[str, Any]
"""``data``, the traces, and ``layout``, as https://plotly.com/javascript/reference/ has them."""


def figure(data: list[Spec], layout: Spec) -> Spec:
    """Return a figure that looks like nothing but what it says."""
    return {"data": data, "layout": layout}
