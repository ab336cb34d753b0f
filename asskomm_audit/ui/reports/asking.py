"""Asking where a document shall be written to."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from asskomm_audit.ui.reports.naming import with_ending


def ask_path(parent: QWidget, title: str, suggested: Path, files: dict[str, str]) -> Path | None:
    """Return the path somebody chose, or None; `files` are the endings with their words."""
    filters = {f"{words} (*{ending})": ending for ending, words in files.items()}
    chosen, used = QFileDialog.getSaveFileName(parent, title, str(suggested), ";;".join(filters))
    return path_for(chosen, filters.get(used, next(iter(files))), files) if chosen else None


def path_for(chosen: str, ending: str, files: dict[str, str]) -> Path:
    """Return the path with an ending that goes: what was typed, else the file type's beside it.

    The suggested name has the first ending; where another file type was chosen, that one wins.
    """
    path, suggested = Path(chosen), next(iter(files))
    if path.suffix.lower() == suggested != ending:
        return path.with_suffix(ending)
    return path if path.suffix.lower() in files else with_ending(path, ending)
