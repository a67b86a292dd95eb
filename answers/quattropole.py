"""Towns that the atlas begins with."""

QUATTROPOLE = ("luxembourg", "metz", "saarbruecken", "trier")
"""The city network whose exchange the atlas grew out of."""
