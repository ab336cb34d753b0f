"""Finds words that are cut off, buttons laid over each other, and pages that scroll sideways."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from asskomm_audit.ui.widgets.labels import ElidedLabel

_SLACK = 2  # pixels: a style sheet's border may be counted twice


def cut_off(top: QWidget) -> list[str]:
    """Return what is wrong with the visible widgets inside `top`, in words."""
    shown = [each for each in top.findChildren(QWidget) if _is_shown(each, top)]
    found = [words for each in shown for words in _too_small(each)]
    return found + [words for parent in (top, *shown) for words in _laid_over(parent, top)]


def _is_shown(widget: QWidget, top: QWidget) -> bool:
    return widget.isVisibleTo(top) and widget.window() is top.window()


def _too_small(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea):
        if beyond := widget.horizontalScrollBar().maximum():
            yield f"{_name(widget)} scrolls {beyond} pixels sideways"
    elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)) and _has_words(widget):
        need = widget.sizeHint()
        if _lacks(widget, need.width(), need.height()):
            yield f"{_name(widget)} is {_size(widget)}, needs {need.width()} x {need.height()}"
    elif isinstance(widget, QLabel) and widget.text():
        wide, tall = _needed(widget)
        if _lacks(widget, wide, tall):
            yield f"{_name(widget)} is {_size(widget)}, needs {wide} x {tall}"


def _has_words(button: QAbstractButton) -> bool:
    """Whether the style paints something on it: those that paint themselves know their room."""
    return bool(button.text()) or not button.icon().isNull()


def _needed(label: QLabel) -> tuple[int, int]:
    """Return width and height below which words of a label are lost."""
    letters = label.fontMetrics()
    if isinstance(label, ElidedLabel):  # it shows that it is cut, and the tooltip has the rest
        return 0, letters.ascent()
    if label.wordWrap():
        longest = max(
            letters.horizontalAdvance(word)
            for word in label.text().replace("\u200b", " ").split() or [""]
        )
        return longest, label.heightForWidth(label.width())
    return label.sizeHint().width(), letters.ascent()


def _lacks(widget: QWidget, wide: int, tall: int) -> bool:
    return widget.width() < wide - _SLACK or widget.height() < tall - _SLACK


def _laid_over(parent: QWidget, top: QWidget) -> Iterator[str]:
    children = [
        each
        for each in parent.children()
        if isinstance(each, (QAbstractButton, QLabel)) and _is_shown(each, top) and each.text()
    ]
    for number, first in enumerate(children):
        for second in children[number + 1 :]:
            both: QRect = first.geometry().intersected(second.geometry())
            if both.width() > _SLACK and both.height() > _SLACK:
                yield f"{_name(first)} lies over {_name(second)}"


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    parents = f"{type(widget.parentWidget()).__name__}"
    return f"{type(widget).__name__} “{text[:50]}” in {parents}"


def _size(widget: QWidget) -> str:
    return f"{widget.width()} x {widget.height()}"
