"""The pages of the dashboard: their paths and titles."""

from words.translator import N_

TITLES = {
    "": N_("Praxisatlas"),
    "practices": N_("Practices"),
    "practice": N_("Practice"),
    "compare": N_("Compare"),
    "network": N_("Partner network"),
    "shortlist": N_("Shortlist"),
    "presentation": N_("Presentation"),
    "data": N_("About the data"),
    "imprint": N_("Imprint"),
    "privacy": N_("Privacy"),
    "accessibility": N_("Accessibility"),
}
"""The pages by their path, the start page without one, and their titles."""
