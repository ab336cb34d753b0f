"""The one style sheet, made from the tokens of a theme and the size of the text."""

from asskomm_audit.paths import resource
from asskomm_audit.ui.tokens import POINTS, Theme


def style_sheet(theme: Theme, scale: float) -> str:
    """Return the style sheet of the whole program."""
    values = theme._asdict() | {
        "focus_line": theme.line + 1,
        "icons": resource("icons/controls").as_posix(),
        "disabled_border": theme.border if theme.line == 1 else theme.disabled,
        "disabled_line": "solid" if theme.line == 1 else "dashed",
        "hairline": 0 if theme.line == 1 else theme.line,
        **{f"pt_{role}": f"{points * scale:g}pt" for role, points in POINTS.items()},
        "icon": round(20 * min(scale, 1.5)),
        "check": round(18 * scale),
        "radio": round(18 * scale) // 2 + theme.line,  # a bit more, and Qt paints a square
    }
    return "\n".join((_GROUNDS, _WORDS, _BUTTONS, _FIELDS, _VIEWS, _EXTRAS)) % values


_GROUNDS = """
* { outline: 0; }
QMainWindow, QDialog, #content { background: %(window)s; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: 0; }
#rail { background: %(nav)s; border: 0; }
#rail QAbstractButton { color: %(nav_muted)s; }
#brand { color: %(nav_text)s; font-size: %(pt_h3)s; font-weight: 600; }
#claim { color: %(nav_muted)s; font-size: %(pt_caption)s; }
#header { background: %(surface)s; border: 0; border-bottom: %(line)dpx solid %(border)s; }
#statusLine { background: %(surface)s; border: 0; border-top: %(line)dpx solid %(border)s; }
QFrame[card="true"] { background: %(surface)s; border: %(line)dpx solid %(border)s;
    border-radius: 8px; }
QFrame[rule="true"] { background: %(border)s; border: 0; max-height: %(line)dpx;
    min-height: %(line)dpx; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: %(border)s; }
"""

_WORDS = """
QLabel { background: transparent; }
QLabel[role="caption"] { font-size: %(pt_caption)s; color: %(muted)s; }
QLabel[role="muted"] { color: %(muted)s; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="h3"] { font-size: %(pt_h3)s; font-weight: 600; }
QLabel[role="h2"] { font-size: %(pt_h2)s; font-weight: 600; }
QLabel[role="h1"] { font-size: %(pt_h1)s; font-weight: 600; }
QLabel[role="kpi"] { font-size: %(pt_kpi)s; font-weight: 600; }
QLabel[role="good"] { color: %(good)s; }
QLabel[role="warn"] { color: %(warn)s; }
QLabel[role="bad"] { color: %(bad)s; }
QLabel[role="key"] { background: %(raised)s; border: %(line)dpx solid %(control)s;
    border-radius: 4px; padding: 1px 6px; font-weight: 600; }
QLabel[form="true"] { min-height: 36px; }
QLabel:disabled { color: %(disabled)s; }
"""

_BUTTONS = """
QPushButton { background: %(surface)s; color: %(text)s; border: %(line)dpx solid %(control)s;
    border-radius: 8px; padding: 2px 16px; min-height: 34px; }
QPushButton:hover { background: %(raised)s; border-color: %(accent)s; }
QPushButton:pressed { background: %(soft)s; }
QPushButton:focus { border: %(focus_line)dpx solid %(focus)s; padding: 1px 15px; }
QPushButton:checked { background: %(accent)s; color: %(on_accent)s; border-color: %(accent)s;
    font-weight: 600; }
QPushButton:checked:focus { border-color: %(text)s; }
QPushButton:disabled { color: %(disabled)s; background: %(raised)s;
    border-color: %(disabled_border)s; border-style: %(disabled_line)s; }
QPushButton[kind="primary"] { background: %(accent)s; color: %(on_accent)s;
    border-color: %(accent)s; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: %(accent_hover)s; }
QPushButton[kind="primary"]:focus { border: %(focus_line)dpx solid %(text)s; }
QPushButton[kind="primary"]:disabled { color: %(disabled)s; background: %(raised)s;
    border-color: %(disabled_border)s; }
QPushButton[kind="danger"] { color: %(bad)s; border-color: %(bad)s; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
    color: %(accent)s; font-weight: 600; }
QPushButton[kind="quiet"]:disabled { color: %(disabled)s; }
QPushButton[kind="quiet"]:hover { background: %(raised)s; border-color: %(border)s; }
QPushButton[kind="quiet"]:focus { border-color: %(focus)s; }
QPushButton[kind="answer"] { min-height: 58px; min-width: 88px; padding: 2px 10px;
    font-size: %(pt_h3)s; }
QPushButton[kind="answer"]:focus { padding: 1px 9px; }
QPushButton[kind="chip"] { min-height: 28px; border-radius: 14px; padding: 0px 12px; }
QPushButton[kind="chip"]:focus { padding: 0px 11px; }
QPushButton[kind="tool"] { min-height: 38px; padding: 2px 10px; }
QPushButton[kind="tool"]:focus { padding: 1px 9px; }
QPushButton[kind="caption"] { min-height: 20px; padding: 0 6px; border-color: transparent;
    background: transparent; font-size: %(pt_caption)s; color: %(muted)s; }
QPushButton[kind="caption"]:hover { border-color: %(control)s; color: %(text)s; }
QPushButton[kind="caption"]:focus { border-color: %(focus)s; padding: 0 5px; }
QPushButton[touch="true"] { min-height: 46px; }
QPushButton, QToolButton { icon-size: %(icon)dpx; }
QPushButton[wide="true"] { text-align: left; }
QToolButton { background: transparent; color: %(text)s; border: %(line)dpx solid transparent;
    border-radius: 8px; padding: 6px; min-height: 22px; min-width: 22px; }
QToolButton:hover { background: %(raised)s; border-color: %(border)s; }
QToolButton:pressed, QToolButton:checked { background: %(soft)s; }
QToolButton:focus { border: %(focus_line)dpx solid %(focus)s; padding: 5px; }
QToolButton:disabled { color: %(disabled)s; border-color: transparent; background: transparent; }
QToolButton::menu-indicator { image: none; }
"""

_FIELDS = """
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit { background: %(surface)s;
    color: %(text)s; border: %(line)dpx solid %(control)s; border-radius: 8px;
    selection-background-color: %(accent)s; selection-color: %(on_accent)s;
    placeholder-text-color: %(muted)s; }
QLineEdit, QComboBox, QAbstractSpinBox { padding: 1px 10px; min-height: 34px; }
QPlainTextEdit, QTextEdit { padding: 6px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: %(focus_line)dpx solid %(focus)s; padding: 0px 9px; }
QPlainTextEdit[kind="title"] { font-size: %(pt_h3)s; font-weight: 600; padding: 2px;
    border-color: transparent; background: transparent; }
QPlainTextEdit[kind="title"]:hover { border-color: %(control)s; }
QPlainTextEdit:focus, QTextEdit:focus { border: %(focus_line)dpx solid %(focus)s; padding: 5px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {
    background: %(raised)s; color: %(disabled)s; border-color: %(disabled_border)s;
    border-style: %(disabled_line)s; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus {
    border: 0; padding: 0; min-width: 0; min-height: 0; background: transparent; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: 0; width: 30px; }
QComboBox::down-arrow, QDateEdit::down-arrow {
    image: url("%(icons)s/chevron-down-%(name)s.svg"); width: 18px; height: 18px; }
QDateEdit::drop-down { border: 0; width: 30px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: 0; width: 26px;
    subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: 0; width: 26px;
    subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {
    image: url("%(icons)s/chevron-up-%(name)s.svg"); width: 14px; height: 14px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {
    image: url("%(icons)s/chevron-down-%(name)s.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: %(surface)s; color: %(text)s;
    border: %(line)dpx solid %(control)s; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 34px; padding: 0 8px; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 26px; padding: 2px; background: transparent;
    border: %(focus_line)dpx solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: %(focus)s; }
QCheckBox::indicator, QListView::indicator, QRadioButton::indicator {
    width: %(check)dpx; height: %(check)dpx; background: %(surface)s;
    border: %(line)dpx solid %(control)s; border-radius: 4px; }
QRadioButton::indicator { border-radius: %(radio)dpx; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: %(accent)s; }
QCheckBox::indicator:checked, QListView::indicator:checked {
    background: %(accent)s; border-color: %(accent)s; image: url("%(icons)s/check-%(name)s.svg"); }
QCheckBox::indicator:indeterminate { background: %(accent)s; border-color: %(accent)s;
    image: url("%(icons)s/minus-%(name)s.svg"); }
QRadioButton::indicator:checked { background: %(accent)s; border-color: %(accent)s;
    image: url("%(icons)s/dot-%(name)s.svg"); }
QCheckBox::indicator:disabled, QListView::indicator:disabled, QRadioButton::indicator:disabled {
    background: %(raised)s; border-color: %(border)s; }
QCheckBox:disabled, QRadioButton:disabled { color: %(disabled)s; }
"""

_VIEWS = """
QTableView, QListView, QTreeView { background: %(surface)s; color: %(text)s;
    border: %(focus_line)dpx solid transparent; border-radius: 6px; gridline-color: %(border)s;
    selection-background-color: %(soft)s; selection-color: %(text)s;
    alternate-background-color: %(raised)s; }
QTableView:focus, QListView:focus, QTreeView:focus { border-color: %(focus)s; }
QTableView::item, QListView::item, QTreeView::item { padding: 4px 8px; }
QListView::item:disabled { color: %(muted)s; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
    background: %(soft)s; color: %(text)s; }
QHeaderView { background: %(surface)s; border: 0; }
QHeaderView::section { background: %(surface)s; color: %(muted)s; border: 0;
    border-bottom: %(line)dpx solid %(border)s; padding: 0 8px; min-height: 36px;
    font-weight: 600; }
QHeaderView::section:hover { color: %(text)s; }
QTableCornerButton::section { background: %(surface)s; border: 0; }
QScrollBar:vertical { background: transparent; width: 14px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 2px; }
QScrollBar::handle { background: %(control)s; border-radius: 5px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: %(accent)s; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; width: 0; height: 0; }
"""

_EXTRAS = """
QProgressBar { background: %(raised)s; border: %(hairline)dpx solid %(border)s;
    border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: %(accent)s; border-radius: 4px; }
QToolTip { background: %(text)s; color: %(surface)s; border: 0; padding: 6px 8px; }
QMenu { background: %(surface)s; color: %(text)s; border: %(line)dpx solid %(control)s;
    padding: 6px; }
QMenu::item { padding: 8px 28px 8px 12px; border-radius: 6px;
    border: %(line)dpx solid transparent; }
QMenu::item:selected { background: %(soft)s; border-color: %(accent)s; }
QMenu::item:disabled { color: %(disabled)s; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: %(border)s; margin: 6px 8px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 8px; }
QMenu::indicator:exclusive:checked, QMenu::indicator:checked {
    image: url("%(icons)s/tick-%(name)s.svg"); }
QTabWidget::pane { border: 0; }
QTabBar::tab { background: transparent; color: %(muted)s; padding: 8px 16px;
    border: 0; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: %(text)s; border-bottom-color: %(accent)s; font-weight: 600; }
QTabBar::tab:focus { border-bottom-color: %(focus)s; }
#messageBar { background: %(raised)s; border: 0; border-bottom: %(line)dpx solid %(border)s;
    border-left: 6px solid %(accent)s; }
#messageBar[tone="good"] { border-left-color: %(good)s; }
#messageBar[tone="warn"] { border-left-color: %(warn)s; }
#messageBar[tone="bad"] { border-left-color: %(bad)s; }
#panel { background: %(surface)s; border: %(line)dpx solid %(control)s; border-radius: 8px; }
#completions { border: %(line)dpx solid %(control)s; border-radius: 6px; }
#dropHint { border: 2px dashed %(control)s; border-radius: 8px; }
"""
