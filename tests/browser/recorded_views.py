"""The views whose words, links and files are recorded: every page, every view of it, odd links."""

from dataclasses import dataclass

KEPT = "shortlist=merzig-1.metz-3.trier-2.bytow-1"
STALE = "shortlist=merzig-1.gone-9.trier-2"
STEPS = (
    "step=compare%3Fwhat%3Dgaps%26home%3Dmerzig&step=network%3Fhome%3Dtrier"
    "&step=practice%3Fid%3Dtrier-cafe-welcome&step=practices%3Ftheme%3Dhousing"
)
THREE = (
    "practices=saarbruecken-zib&practices=trier-cafe-welcome&practices=metz-cite-educative-borny"
)


@dataclass(frozen=True)
class View:
    """An address, and whether its menus are opened and what it offers to take along is taken."""

    address: str
    has_menus: bool = False
    has_files: bool = False


def plain(*addresses: str) -> list[View]:
    """Return views of which only the page itself is recorded."""
    return [View(address) for address in addresses]


def with_files(*addresses: str) -> list[View]:
    """Return views of which CSV, JSON and the handout as a web page are taken along."""
    return [View(address, has_files=True) for address in addresses]


START = plain("?lang=de", "?lang=fr", f"?lang=en&{KEPT}")

PRACTICES = [
    View("practices?lang=de", has_menus=True),
    View("practices?lang=fr&q=b%C3%A9n%C3%A9voles&country=DE&country=LU", has_files=True),
    *plain(
        "practices?lang=en&q=sprachkurs&theme=language&sort=relevance",
        "practices?lang=de&theme=housing&group=refugees&view=table",
        f"practices?lang=fr&view=table&sort=newest&page=2&{KEPT}",
        "practices?lang=de&q=sprachkurs&city=bytow&theme=housing",
        "practices?lang=en&theme=nowhere&city=atlantis&kind=project&status=running&size=unknown",
        "practices?lang=de&from=2010&to=2020&sort=added",
        "practices?lang=fr&from=unknown&page=3",
        "practices?lang=en&city=trier&present=1",
    ),
]

PRACTICE = [
    View("practice?lang=de&id=saarbruecken-zib", has_files=True),
    *plain(
        "practice?lang=fr&id=merzig-selbstcheck-weltoffene-kommune&city=merzig",
        f"practice?lang=en&id=metz-cite-educative-borny&theme=education&sort=newest&{KEPT}",
        "practice?lang=de&id=nowhere",
        "practice?lang=en",
        "practice?lang=de&id=trier-cafe-welcome&shortlist=merzig-1.trier-2&present=1&slide=1",
    ),
]

COMPARE = [
    View("compare?lang=de", has_files=True),
    View("compare?lang=en&rows=group&columns=period&order=similar&top=10", has_menus=True),
    *with_files(
        "compare?lang=fr&what=towns&home=trier",
        "compare?lang=de&what=gaps&home=merzig&gap=housing",
        "compare?lang=fr&what=themes&themes=language&themes=employment&themes=housing",
        "compare?lang=de&what=groups&rows=country&groups=women&groups=youth",
        f"compare?lang=en&what=practices&{THREE}",
        "compare?lang=fr&what=years&by=theme&from=1990",
    ),
    *plain(
        "compare?lang=de&theme=language&country=FR&status=running&rows=size",
        "compare?lang=en&what=towns&towns=none&towns=home&home=merzig",
        "compare?lang=de&what=towns&towns=trier&towns=nowhere&by=group",
        "compare?lang=en&what=gaps",
        "compare?lang=fr&what=gaps&home=bytow&by=group&country=DE",
        "compare?lang=en&what=gaps&home=nowhere&gap=nothing",
        "compare?lang=de&what=practices",
        "compare?lang=en&what=years",
        "compare?lang=de&what=years&by=city&theme=language",
        "compare?lang=de&what=gaps&home=merzig&present=1",
    ),
]

NETWORK = [
    View("network?lang=de&home=trier", has_menus=True, has_files=True),
    *with_files(
        "network?lang=fr&what=help&home=merzig&on=housing",
        "network?lang=de&what=ways&home=merzig&goal=bytow",
        "network?lang=en&what=whole",
        "network?lang=fr&what=list&order=oldest&page=2",
    ),
    *plain(
        "network?lang=en",
        "network?lang=en&home=saarbruecken&extent=world&year=1970",
        "network?lang=fr&home=bytow&tie=twinning&since=1990&ended=1",
        "network?lang=de&home=trier&at=49.50,6.60,9.0&theme=language",
        "network?lang=en&home=nowhere&tie=evil&partners=XX",
        "network?lang=de&what=help&home=merzig&by=group",
        "network?lang=fr&what=ways&home=merzig",
        "network?lang=de&what=whole&tie=network",
        "network?lang=en&what=list&find=metz&between=DE&between=FR",
        "network?lang=fr&home=saarbruecken&present=1",
    ),
]

MEETING = [
    View("shortlist?lang=de&shortlist=merzig-1.metz-3.trier-2.bytow-1&share=1", has_files=True),
    *plain(
        "shortlist?lang=fr",
        f"shortlist?lang=en&{STALE}",
        f"shortlist?lang=fr&{KEPT}&present=1",
        f"presentation?lang=de&{STEPS}",
        "presentation?lang=en",
        "presentation?lang=fr&step=practice%3Fid%3Dnowhere&step=javascript:alert(1)",
        f"compare?lang=de&what=gaps&home=merzig&{STEPS}&present=1&slide=1",
        f"network?lang=en&home=trier&share=1&{KEPT}&{STEPS}",
    ),
]

STATEMENTS = plain(
    "data?lang=de",
    "imprint?lang=fr",
    "privacy?lang=en",
    "accessibility?lang=de",
)

VIEWS = [*START, *PRACTICES, *PRACTICE, *COMPARE, *NETWORK, *MEETING, *STATEMENTS]
