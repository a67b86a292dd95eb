"""A bug of ours: the reader sees one calm sentence, the log has the rest."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewReader, running_server
from tests.checkout import copy_dashboard

pytestmark = pytest.mark.browser


def test_a_bug_shows_a_number_and_logs_the_traceback_under_it(
    tmp_path: Path, real_catalogue_path: Path, reader: NewReader
) -> None:
    copy_dashboard(tmp_path)
    (tmp_path / "pages" / "imprint.py").write_text('raise RuntimeError("hidden from readers")\n')
    log = tmp_path / "server.log"
    with running_server(real_catalogue_path, root=tmp_path, log=log) as address:
        page = reader(address=address, locale="en").page
        page.goto(f"{address}/imprint")
        alert = page.get_by_test_id("stAlert")
        expect(alert).to_contain_text("This page could not be shown.")
        expect(page.get_by_text("hidden from readers")).to_have_count(0)
        expect(page.get_by_text("Traceback")).to_have_count(0)
        number = re.search(r"\b[2-9A-Z]{6}\b", alert.inner_text())
        page.context.close()
    assert number
    logged = log.read_text()
    assert f"Reference {number[0]}" in logged
    assert "hidden from readers" in logged.partition(f"Reference {number[0]}")[2]
