"""What axe finds in Streamlit's own shell and we cannot mend from outside; nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ShellException:
    """One finding: axe's rule, a part of the selector, and where it is reported upstream."""

    rule: str
    selector: str
    upstream: str


SHELL: tuple[ShellException, ...] = ()
