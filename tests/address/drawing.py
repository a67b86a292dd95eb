"""Addresses that nobody thought of: real names and values, and whatever else a link may carry."""

from hypothesis import strategies as st

from address.kept import PRESENT, SHARE, SHORTLIST, SLIDE, STEP

NAMES = ("lang", "what", "home", "theme", "q", "page", "from", SHARE, SLIDE)
# No half of a pair: no browser sends one, and no address can hold it.
text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x01"), max_size=12)
ids = st.sampled_from(["ahornstadt-2", "jaworzyn-1", "chenebourg-3", "gone-9", "<b>", "%01"])


def parameters(
    *, lists: bool = True, stage: bool = False
) -> st.SearchStrategy[dict[str, list[str]]]:
    """Draw values by name; with a shortlist and prepared views, and on a stage, if wanted."""
    known = st.sampled_from(NAMES)
    parts = [st.dictionaries(known | text, st.lists(text, max_size=3), max_size=5)]
    if lists:
        parts += [
            st.fixed_dictionaries({}, optional={SHORTLIST: st.lists(ids, max_size=4).map(_listed)}),
            st.fixed_dictionaries({}, optional={STEP: st.lists(text, max_size=3)}),
        ]
    if stage:
        parts.append(st.just({PRESENT: ["1"]}))
    return st.tuples(*parts).map(_merged)


def _listed(found: list[str]) -> list[str]:
    return [".".join(found)]


def _merged(parts: tuple[dict[str, list[str]], ...]) -> dict[str, list[str]]:
    return {name: values for part in parts for name, values in part.items()}
