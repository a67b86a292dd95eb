"""The parts of a slide deck: its look, what fits on a slide, and a slide of each kind."""
