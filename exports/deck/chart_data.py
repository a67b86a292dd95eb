"""The numbers of a chart, and the workbook inside it that opens when somebody edits them."""

import io

from pptx.chart.data import CategoryChartData
from xlsxwriter import Workbook

from answers.document import Chart
from exports.sheets.book import OPTIONS
from exports.texts import plain


class ChartData(CategoryChartData):  # type: ignore[misc]  # the library is untyped
    """Like the library's, but a label that begins with ``=`` stays a label in the workbook."""

    def __init__(self, chart: Chart) -> None:
        super().__init__(number_format="General")
        self._chart = chart
        self.categories = chart.categories
        for name, values in chart.series.items():
            self.add_series(plain(name), values)

    @property
    def xlsx_blob(self) -> bytes:
        """Return the workbook, laid out as the library refers to it."""
        written = io.BytesIO()
        with Workbook(written, OPTIONS) as book:
            sheet = book.add_worksheet("Sheet1")
            for row, label in enumerate(self._chart.categories, start=1):
                sheet.write_string(row, 0, label)
            for column, (name, values) in enumerate(self._chart.series.items(), start=1):
                sheet.write_string(0, column, plain(name))
                sheet.write_column(1, column, values)
        return written.getvalue()
