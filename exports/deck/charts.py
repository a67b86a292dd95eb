"""A slide with a chart that the presenter can edit: bars with their numbers."""

from pptx.chart.axis import CategoryAxis
from pptx.chart.chart import Chart as DrawnChart
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_MARK
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml.ns import qn
from pptx.slide import Slide
from pptx.util import Pt

from answers.document import Chart, Document
from exports import palette
from exports.charts import over_time
from exports.deck.blank import MARGIN, TITLE_ONLY, WIDTH
from exports.deck.chart_data import ChartData
from exports.deck.deck import Deck, describe
from exports.deck.languages import language_id
from exports.deck.notes import said_filters, view_notes
from exports.deck.readable import numbers, readable
from exports.deck.shorten import shortened, to_words
from exports.deck.text import Box, Paragraph, fit, put_at
from exports.measure import LINE
from words.translator import Translator

_ACROSS = WIDTH - 2 * MARGIN
_FINDING = Box(MARGIN, 114, _ACROSS, 54)
_CHART = Box(MARGIN, 170, _ACROSS, 270)
_LARGE_CHART = Box(MARGIN, 120, _ACROSS, 320)
_BELOW = Box(MARGIN, 446, _ACROSS, 52)
_SIZES = (18, 14)
_YEAR_SIZES = (14, 12)
_SIZE_BELOW = 14
_GAP = 0.6
"""Room between two rows, as a part of a bar."""
_KINDS = {
    (False, False): XL_CHART_TYPE.BAR_CLUSTERED,
    (False, True): XL_CHART_TYPE.BAR_STACKED,
    (True, False): XL_CHART_TYPE.COLUMN_CLUSTERED,
    (True, True): XL_CHART_TYPE.COLUMN_STACKED,
}
"""Kinds of chart by whether bars stand upright and on each other."""
_LABELLED_YEARS = 20
"""As many years as stand beside each other; of more, each fifth is written."""
_COLOURS = (
    MSO_THEME_COLOR.ACCENT_1,
    MSO_THEME_COLOR.ACCENT_2,
    MSO_THEME_COLOR.ACCENT_3,
    MSO_THEME_COLOR.ACCENT_4,
)


def add_chart(deck: Deck, document: Document, chart: Chart, t: Translator) -> None:
    """Add the slide of a chart, the finding above if it is its own, the filters below."""
    shown, left_out = readable(chart, t)
    if left_out:
        left_out.append(t("All numbers are in the notes and online."))
    all_numbers = numbers(chart, t) if left_out or shown.categories != chart.categories else ()
    said = [Paragraph(chart.alt), *view_notes(document, t), *all_numbers]
    slide = deck.add(TITLE_ONLY, Paragraph(chart.title), said)
    finding = chart.alt if len(document.charts) == 1 else ""
    if finding:
        finding = shortened(finding, lambda text: fit([Paragraph(text, 20)], _FINDING))
        deck.put(slide, _FINDING, [Paragraph(finding, 20)])
    _draw(slide, shown, t.language, _CHART if finding else _LARGE_CHART)
    below = " ".join([*left_out, said_filters(document, t)])
    below = to_words(below, lambda text: fit([Paragraph(text, _SIZE_BELOW)], _BELOW))
    deck.put(slide, _BELOW, [Paragraph(below, _SIZE_BELOW, colour="quiet")])


def _draw(slide: Slide, chart: Chart, language: str, box: Box) -> None:
    upright = over_time(chart)
    kind = _KINDS[upright, chart.stacked]
    frame = slide.shapes.add_chart(kind, Pt(0), Pt(0), Pt(0), Pt(0), ChartData(chart))
    put_at(frame, box)
    describe(frame, chart.alt)
    drawn = frame.chart
    drawn.has_title = False
    drawn.font.size = Pt(_size(chart, box, upright=upright))
    drawn.font.language_id = language_id(language)
    drawn.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
    drawn.has_legend = len(chart.series) > 1
    if drawn.has_legend:
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    _paint_bars(drawn, stacked=chart.stacked)
    _quieten_axes(drawn, upright=upright, numbered=chart.stacked)
    if upright and len(chart.categories) > _LABELLED_YEARS:
        _write_each_fifth(drawn.category_axis)


def _size(chart: Chart, box: Box, *, upright: bool) -> int:
    """Return the size of the type: large if each bar is high enough for its number."""
    if upright:
        large, small = _YEAR_SIZES
        return large if len(chart.categories) * len(chart.series) <= _LABELLED_YEARS else small
    large, small = _SIZES
    rows = len(chart.categories) * (len(chart.series) + _GAP)
    return large if box.height / rows >= large * LINE else small


def _paint_bars(drawn: DrawnChart, *, stacked: bool) -> None:
    """Give each series a colour of the theme, and each bar that stands alone its number."""
    plot = drawn.plots[0]
    plot.gap_width, plot.vary_by_categories = int(_GAP * 100), False
    plot.overlap = 100 if stacked else 0
    if not stacked:
        plot.has_data_labels = True
        labels = plot.data_labels
        labels.show_value, labels.position = True, XL_LABEL_POSITION.OUTSIDE_END
        labels.number_format, labels.number_format_is_linked = "General", False
    for series, colour in zip(plot.series, _COLOURS, strict=False):
        series.format.fill.solid()
        series.format.fill.fore_color.theme_color = colour


def _quieten_axes(drawn: DrawnChart, *, upright: bool, numbered: bool) -> None:
    """Leave only the names, and the numbers where they do not stand at the bars."""
    names, values = drawn.category_axis, drawn.value_axis
    values.visible, values.has_major_gridlines, values.minimum_scale = numbered, numbered, 0
    if numbered:
        values.major_gridlines.format.line.color.rgb = RGBColor.from_string(
            palette.LINE[1:].upper()
        )
        values.format.line.fill.background()
    names.major_tick_mark = names.minor_tick_mark = XL_TICK_MARK.NONE
    names.has_major_gridlines = False
    names.reverse_order = not upright
    names.format.line.color.rgb = RGBColor.from_string(palette.LINE[1:].upper())


def _write_each_fifth(names: CategoryAxis) -> None:
    """Write each fifth year under its bar; the library has no word for it."""
    last = names._element.find(qn("c:noMultiLvlLbl"))
    skip = last.makeelement(qn("c:tickLblSkip"), {"val": "5"})
    last.addprevious(skip)
