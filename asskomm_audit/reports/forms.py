"""Paper forms in plain words and large type: for walks, for meetings, and boards for dots."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from asskomm_audit import __version__
from asskomm_audit.domain.survey import DISTURBANCES, Item, SurveyKind
from asskomm_audit.labels import survey_kind_label
from asskomm_audit.progress import silent
from asskomm_audit.reports import style
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.reports.story import Story
from asskomm_audit.reports.tagged.document import Meta
from asskomm_audit.reports.tagged.tables import DataTable
from asskomm_audit.reports.tagged.template import Margins, TaggedDocument
from asskomm_audit.reports.tagged.text import SANS, SANS_BOLD
from asskomm_audit.survey_words import BOARD_ITEMS, MEETING_ITEMS, WALK_ITEMS, Question, question_of
from asskomm_audit.texts import Texts

SMALLEST = 14.0  # points: nothing on a form is smaller
_BOX = "\u2610"
_GAP = 4 * "\u00a0" + " "  # a line may break at its end; wider blanks would be folded into one
_MARGINS = Margins(left=20 * mm, right=18 * mm, top=16 * mm, bottom=22 * mm)
_WIDTH = style.PAGE_WIDTH - _MARGINS.left - _MARGINS.right
_TITLE = style.made(22, 26, SANS_BOLD, after=6)
_TEXT = style.made(SMALLEST, 19, after=6)
_QUESTION = style.made(15, 20, SANS_BOLD, before=8, after=3, keepWithNext=1)
_ANSWERS = style.made(SMALLEST, 22, after=4)
_CELL = style.made(SMALLEST, 18)
_HEAD = style.made(SMALLEST, 18, SANS_BOLD)
_NARROWEST = 54.0  # a column of boxes
_PADDING = 14.0  # at both sides of what stands in a cell


class FormKind(StrEnum):
    """Which form is printed."""

    MEETING = "meeting"
    WALK = "walk"
    BOARD = "board"


def write_forms(
    kinds: Sequence[FormKind], target: Path, *, texts: Texts, created: datetime | None = None
) -> int:
    """Write empty forms, one after the other; return the number of pages."""
    story = Story(texts, lambda _photo: None)
    for number, kind in enumerate(kinds):
        if number:
            story.new_page()
        _ADDERS[kind](story, texts)
    title = texts.translate("Forms", "Fragebögen zum Sicherheitsgefühl")
    meta = Meta(
        title=title,
        created=created or datetime.now(UTC).astimezone(),
        subject=title,
        language="de-DE" if texts.language == "de" else "en-GB",
        creator=f"ASSKomm Audit {__version__}",
    )
    with saved_as(target) as unfinished:
        document = TaggedDocument(str(unfinished), meta, silent)
        document.add_layout("page", _MARGINS, partial(_draw_foot, texts=texts))
        document.write(story.finished())
    return document.pages


def _add_meeting(story: Story, texts: Texts) -> None:
    _add_title(story, texts.translate("Forms", "Wie sicher fühlen Sie sich hier?"))
    _add_promise(story, texts)
    _add_place(story, texts)
    _add_questions(story, texts, (each for each in MEETING_ITEMS if each not in DISTURBANCES))
    _add_battery(story, texts)


def _add_walk(story: Story, texts: Texts) -> None:
    _add_title(story, texts.translate("Forms", "Rundgang: Wie sicher fühlen Sie sich hier?"))
    _add_promise(story, texts)
    story.text(
        texts.translate(
            "Forms",
            "Bitte füllen Sie das Blatt an jedem Standpunkt still aus, bevor wir darüber sprechen.",
        ),
        _TEXT,
    )
    _add_place(story, texts, stop=True)
    _add_questions(story, texts, WALK_ITEMS)


def _add_board(story: Story, texts: Texts) -> None:
    for number, item in enumerate(BOARD_ITEMS):
        if number:
            story.new_page()
        question = question_of(item, texts)
        _add_title(story, question.text)
        story.text(
            texts.translate("Forms", "Bitte kleben Sie einen Punkt in ein Feld. Ganz anonym."),
            _TEXT,
        )
        heads = (texts.translate("Forms", "Antwort"), texts.translate("Forms", "Punkte"))
        height = 560 / max(len(question.options), 1)
        _add_fields(story, heads, [each.words for each in question.options], height)


_ADDERS = {
    FormKind.MEETING: _add_meeting,
    FormKind.WALK: _add_walk,
    FormKind.BOARD: _add_board,
}


def form_label(kind: FormKind, texts: Texts) -> str:
    """Return the name of a form."""
    return survey_kind_label(SurveyKind(kind), texts)


def _add_title(story: Story, text: str) -> None:
    title = story.heading(1, text, _TITLE)
    title.key = None  # a form needs no outline
    story.add(title)


def _add_promise(story: Story, texts: Texts) -> None:
    story.text(
        texts.translate(
            "Forms",
            "Die Teilnahme ist freiwillig. Bitte schreiben Sie keine Namen auf, weder Ihren noch "
            "den von anderen. Ihr Blatt hat nur eine Nummer. Wir zeigen nie Antworten von weniger "
            "als fünf Personen.",
        ),
        _TEXT,
    )


def _add_place(story: Story, texts: Texts, *, stop: bool = False) -> None:
    day, night = texts.translate("Forms", "Tag"), texts.translate("Forms", "Nacht")
    line = texts.translate("Forms", "Blatt Nr. T ______")
    if stop:
        line += _GAP + texts.translate("Forms", "Standpunkt ______")
    story.text(f"{line}{_GAP}{_boxed(day)}{_GAP}{_boxed(night)}", _ANSWERS)


def _add_questions(story: Story, texts: Texts, items: Iterable[Item]) -> None:
    for number, item in enumerate(items, 1):
        question = question_of(item, texts)
        with story.together():
            story.text(f"{number}. {question.text}", _QUESTION)
            if question.options:
                story.text(_answers_of(question), _ANSWERS)
            else:
                for _ in range(3):
                    story.text("_" * 58, _ANSWERS)


def _add_battery(story: Story, texts: Texts) -> None:
    """Add what may disturb as one table: a row each, a box for every degree."""
    questions = [question_of(item, texts) for item in DISTURBANCES]
    degrees = [each.words for each in questions[0].options]
    heads = [texts.translate("Forms", "Wie stark stört Sie hier …"), *degrees]
    rows = [[story.para(each, _HEAD) for each in heads]]
    for question in questions:
        subject = question.text.rsplit(": ", 1)[-1].rstrip("?")
        rows.append([story.para(text, _CELL) for text in (subject, *[_BOX] * len(degrees))])
    degree_widths = [_degree_width(each) for each in degrees]
    widths = [_WIDTH - sum(degree_widths), *degree_widths]
    with story.together():
        story.add(
            DataTable(
                rows,
                widths,
                style=[*style.TABLE, *style.TABLE_HEAD],
                row_heads=1,
                spaceBefore=6,
                spaceAfter=8,
            )
        )


def _degree_width(words: str) -> float:
    """Return the width of a column of boxes: no word of its head is broken."""
    longest = max(stringWidth(each, SANS_BOLD, SMALLEST) for each in words.split())
    return max(_NARROWEST, longest + _PADDING)


def _add_fields(story: Story, heads: Sequence[str], rows: Sequence[str], height: float) -> None:
    cells: list[list[Any]] = [[story.para(each, _HEAD) for each in heads]]
    cells += [[story.para(text, _HEAD), ""] for text in rows]
    grid = ("GRID", (0, 0), (-1, -1), 1.2, style.INK)
    face = ("FONT", (0, 0), (-1, -1), SANS, SMALLEST)
    middle = ("VALIGN", (0, 0), (-1, -1), "MIDDLE")
    heights = [30.0, *[height] * len(rows)]
    story.add(
        DataTable(cells, [170, _WIDTH - 170], heights, style=[grid, face, middle], row_heads=1)
    )


def _answers_of(question: Question) -> str:
    return _GAP.join(_boxed(each.words) for each in question.options)


def _boxed(words: str) -> str:
    return f"{_BOX} {words}".replace(" ", "\u00a0")


def _draw_foot(canvas: Any, width: float, height: float, *, texts: Texts) -> None:
    del height
    words = texts.translate("Forms", "Seite {seite} von {seiten}")
    page = canvas.getPageNumber()
    with canvas.artifact("/Type /Pagination /Subtype /Footer"):
        canvas.setFillColor(style.INK)

        def number(total: int) -> str:
            return words.format(seite=page, seiten=total)

        canvas.late_text(number, width - _MARGINS.right, _MARGINS.bottom - 30, SANS, SMALLEST)
