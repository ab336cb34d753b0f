"""What the palette finds: commands, pages, places, audits, criteria and findings."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from asskomm_audit.labels import finding_status_label
from asskomm_audit.store.audits import audits_of, find_audit
from asskomm_audit.store.catalogues import find_catalogue
from asskomm_audit.store.findings import findings_of
from asskomm_audit.store.places import places_of
from asskomm_audit.texts import date_text
from asskomm_audit.ui import language
from asskomm_audit.ui.actions import ENTRIES, Actions
from asskomm_audit.ui.pages import PAGES
from asskomm_audit.ui.palette.matching import distance, folded
from asskomm_audit.ui.session import Session


class PaletteEntry(NamedTuple):
    """One thing to go to or to do."""

    kind: str  # in words: "Ort", "Befehl"
    title: str
    detail: str
    run: Callable[[], object]
    searched: str  # folded
    searched_kind: str


def entries_of(session: Session | None, actions: Actions) -> list[PaletteEntry]:
    """Return everything, in the order it is shown for no words at all."""
    found = [*_pages(session)] if session else []
    found += _commands(actions)
    if session:
        found += [*_places(session), *_audits(session), *_criteria(session), *_findings(session)]
    return found


def fitting(entries: list[PaletteEntry], words: str, most: int = 40) -> list[PaletteEntry]:
    """Return the entries that fit to the words, nearest first."""
    query = folded(words)
    ranked = (
        (far, place, each)
        for place, each in enumerate(entries)
        if (far := distance(query, each.searched, each.searched_kind)) is not None
    )
    return [each for _, _, each in sorted(ranked, key=lambda found: found[:2])[:most]]


def _entry(kind: str, title: str, detail: str, run: Callable[[], object]) -> PaletteEntry:
    title = " ".join(title.split())[:200]
    return PaletteEntry(kind, title, detail, run, folded(f"{title} {detail}"), folded(kind))


def _commands(actions: Actions) -> Iterator[PaletteEntry]:
    kind = QCoreApplication.translate("Palette", "Befehl")
    for entry in ENTRIES:
        action: QAction = actions[entry.id]
        if entry.id != "palette" and action.isEnabled():
            keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
            title = action.text().removesuffix(" …")
            yield _entry(kind, title, keys, action.trigger)


def _pages(session: Session) -> Iterator[PaletteEntry]:
    kind = QCoreApplication.translate("Palette", "Seite")
    for page in PAGES:
        title = QCoreApplication.translate("Pages", page.text)
        yield _entry(kind, title, "", lambda page=page: session.go(page.id))


def _places(session: Session) -> Iterator[PaletteEntry]:
    kind = QCoreApplication.translate("Palette", "Ort")
    for place in places_of(session.file):
        run = lambda place=place: session.go("places", place.id)  # noqa: E731
        yield _entry(kind, place.name, "", run)


def _audits(session: Session) -> Iterator[PaletteEntry]:
    kind, texts = QCoreApplication.translate("Palette", "Audit"), language.texts()
    names = {place.id: place.name for place in places_of(session.file)}
    for audit in sorted(audits_of(session.file), key=lambda each: each.started_on, reverse=True):

        def walk(audit_id: str = audit.id) -> None:
            session.set_audit(audit_id)  # pyright: ignore[reportArgumentType] - it is an AuditId
            session.go("walk")

        day = date_text(audit.started_on, texts)
        yield _entry(kind, names.get(audit.place_id, "?"), day, walk)


def _criteria(session: Session) -> Iterator[PaletteEntry]:
    kind, spoken = QCoreApplication.translate("Palette", "Kriterium"), language.language()
    audit = find_audit(session.file, session.audit_id) if session.audit_id else None
    if audit is None:
        return
    for criterion in find_catalogue(session.file, audit.catalogue_hash).criteria_of(audit):
        run = lambda code=criterion.id: session.go("walk", code)  # noqa: E731
        title = criterion.texts[spoken].title
        yield _entry(kind, f"{criterion.id} {title}", "", run)


def _findings(session: Session) -> Iterator[PaletteEntry]:
    kind, texts = QCoreApplication.translate("Palette", "Feststellung"), language.texts()
    for finding in findings_of(session.file):
        run = lambda finding=finding: session.go("findings", finding.id)  # noqa: E731
        status = finding_status_label(finding.status, texts)
        yield _entry(kind, f"{finding.label} {finding.title}", status, run)
