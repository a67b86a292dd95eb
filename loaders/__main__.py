"""The command line: ``python -m loaders build | check | report | dictionary``."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from loaders import dictionary as words
from loaders.build import build as build_catalogue
from loaders.loading import load
from loaders.problems import RecordsInvalid, visible
from loaders.report import report as report_on
from loaders.writing import SCHEMA, BuildFailed
from settings.environment import CATALOGUE, catalogue_path

_ROOT = Path(__file__).resolve().parent.parent
_DATA = _ROOT / "data"
_STEPS = 260
"""About as many files and tables as a build goes through; the bar stretches if there are more."""

records_option = click.option(
    "--records",
    type=click.Path(path_type=Path, file_okay=False),
    default=_DATA / "records",
    help="Folder of the reviewed records.",
)
catalogue_option = click.option(
    "--catalogue",
    type=click.Path(path_type=Path, dir_okay=False),
    default=catalogue_path,
    help=f"The catalogue file. Default: {CATALOGUE.name} of the environment, "
    f"else {CATALOGUE.default}.",
)


@contextmanager
def _refusing_faults() -> Iterator[None]:
    """End with status 1 and a sentence, whatever is wrong with records, files or the disk."""
    try:
        yield
    except RecordsInvalid as invalid:
        for problem in invalid.problems:
            click.echo(problem, err=True)
        click.echo(f"{len(invalid.problems)} problems; nothing was written.", err=True)
        sys.exit(1)
    except OSError as error:
        raise click.ClickException(f"Reading or writing failed: {error}.") from error
    except sqlite3.Error as error:
        # A full disk, for example. A build leaves the catalogue in use as it was.
        raise click.ClickException(f"SQLite failed: {error}.") from error
    except BuildFailed as error:
        raise click.ClickException(
            f"The build went wrong, nothing was written: {error}."
        ) from error


@click.group()
def main() -> None:
    """Build the catalogue from the reviewed records, and say what is in it."""


@main.command()
@records_option
@catalogue_option
@_refusing_faults()
def build(records: Path, catalogue: Path) -> None:
    """Validate the records and replace the catalogue."""
    with _progress() as progress:
        report = build_catalogue(records, catalogue, progress)
    for tally in report.tallies:
        click.echo(f"{tally.table:<28} {tally.came_in:>6} in {tally.came_out:>6} out")
    click.echo(f"{catalogue} holds version {report.version}")


@main.command()
@records_option
@_refusing_faults()
def check(records: Path) -> None:
    """Validate the records and write nothing."""
    with _progress() as progress:
        collection = load(records, progress)
    click.echo(f"{len(collection.entries)} records are valid, version {collection.version}")


@main.command()
@catalogue_option
@_refusing_faults()
def report(catalogue: Path) -> None:
    """Print what the catalogue holds and how well it is supported."""
    if not catalogue.is_file():
        raise click.ClickException(f"There is no catalogue {catalogue}; build it first.")
    click.echo(report_on(catalogue))


@main.command()
@click.option("--check", is_flag=True, help="Write nothing; fail when a file is not up to date.")
@_refusing_faults()
def dictionary(check: bool) -> None:
    """Write the data dictionary into data/README.md and data/metadata.yaml."""
    schema = SCHEMA.read_text(encoding="utf-8")
    readme, metadata = _DATA / "README.md", _DATA / "metadata.yaml"
    wanted = {
        readme: words.inserted(readme.read_text(encoding="utf-8"), schema),
        metadata: words.metadata(schema),
    }
    stale = [path for path, text in wanted.items() if not _holds(path, text)]
    if check and stale:
        names = ", ".join(path.relative_to(_ROOT).as_posix() for path in stale)
        raise click.ClickException(f"Not up to date: {names}. Run `python -m loaders dictionary`.")
    for path in stale:
        path.write_text(wanted[path], encoding="utf-8")


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Show a bar on a terminal; elsewhere it stays silent."""
    bar = click.progressbar(
        length=_STEPS,
        item_show_func=lambda step: step,
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    )
    with bar:
        yield lambda step: bar.update(1, visible(step))


if __name__ == "__main__":
    main()
