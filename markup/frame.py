"""Head and foot of every page."""

from html import escape

from address.address import href
from address.kept import LANGUAGE, always
from address.links import compare_kept, home_kept, list_kept
from address.shortlist import kept
from address.steps import steps
from address.visit import Visit
from answers.facts import version_words
from catalogue.provenance import CatalogueInfo
from markup.meeting.sharing import share_link
from markup.texts import anchor, navigation
from words.languages import LANGUAGES
from words.translator import LANGUAGE_NAMES


def header_html(visit: Visit) -> str:
    """Return the way to the pages, to sharing, and the choice of language."""
    page = visit.address.page
    ways = [
        (href("practices", list_kept(visit.address)), visit("Practices"), page == "practices"),
        (href("compare", compare_kept(visit)), visit("Compare"), page == "compare"),
        (href("network", home_kept(visit)), visit("Partners"), page == "network"),
        (href("shortlist", always(visit.address)), shortlist_label(visit), page == "shortlist"),
    ]
    prepared = len(steps(visit))
    if prepared:
        label = visit("Presentation ({count})", count=prepared)
        way = href("presentation", always(visit.address))
        ways.append((way, label, page == "presentation"))
    start = escape(href("./", always(visit.address)))
    return (
        f'<div class="atlas-header"><a class="atlas-name" href="{start}">Praxisatlas</a>'
        f"{navigation(visit('Pages'), ways)}{share_link(visit)}{language_choice(visit)}</div>"
    )


def shortlist_label(visit: Visit) -> str:
    """Return the name of the list with how many practices are on it."""
    count = len(kept(visit.address))
    return visit("Shortlist ({count})", count=count) if count else visit("Shortlist")


def language_choice(visit: Visit) -> str:
    """Return links to the same view in each language; everything else of it stays as it is."""
    choices = "".join(
        anchor(
            href("", visit.address.changed(**{LANGUAGE: language})),
            LANGUAGE_NAMES[language],
            language=language,
            current=language == visit.language,
        )
        for language in LANGUAGES
    )
    return f'<nav class="atlas-languages" aria-label="{escape(visit("Language"))}">{choices}</nav>'


def footer_html(info: CatalogueInfo | None, visit: Visit) -> str:
    """Return what the data are and who answers for them; without a catalogue no version."""
    ways = [
        (href(name, always(visit.address)), label, visit.address.page == name)
        for name, label in (
            ("imprint", visit("Imprint")),
            ("privacy", visit("Privacy")),
            ("accessibility", visit("Accessibility")),
            ("data", visit("About the data")),
        )
    ]
    version = f"<p>{escape(version_words(info, visit))}</p>" if info else ""
    return (
        f'<div class="atlas-footer"><div class="atlas-header">{navigation(visit("Legal"), ways)}'
        f"{language_choice(visit)}</div>{version}</div>"
    )
