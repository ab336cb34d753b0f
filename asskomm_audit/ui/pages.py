"""The pages of the rail: what they are called, and how each is made on its first visit."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from asskomm_audit.texts import QT_TRANSLATE_NOOP
from asskomm_audit.ui.session import Session


class PageEntry(NamedTuple):
    """One place on the rail; `text` is a German source text of the context "Pages"."""

    id: str
    text: str
    icon: str
    make: Callable[[Session], QWidget]


def _places(session: Session) -> QWidget:
    from asskomm_audit.ui.places.places_page import PlacesPage

    return PlacesPage(session)


def _walk(session: Session) -> QWidget:
    from asskomm_audit.ui.walk.walk_page import WalkPage

    return WalkPage(session)


def _survey(session: Session) -> QWidget:
    from asskomm_audit.ui.survey.survey_page import SurveyPage

    return SurveyPage(session)


def _raters(session: Session) -> QWidget:
    from asskomm_audit.ui.raters.raters_page import RatersPage

    return RatersPage(session)


def _findings(session: Session) -> QWidget:
    from asskomm_audit.ui.findings.findings_page import FindingsPage

    return FindingsPage(session)


def _results(session: Session) -> QWidget:
    from asskomm_audit.ui.results.results_page import ResultsPage

    return ResultsPage(session)


def _reports(session: Session) -> QWidget:
    from asskomm_audit.ui.reports.reports_page import ReportsPage

    return ReportsPage(session)


def _plan(session: Session) -> QWidget:
    from asskomm_audit.ui.plan.plan_page import PlanPage

    return PlanPage(session)


def _photos(session: Session) -> QWidget:
    from asskomm_audit.ui.inbox.inbox_page import InboxPage

    return InboxPage(session)


def _file(session: Session) -> QWidget:
    from asskomm_audit.ui.file.file_page import FilePage

    return FilePage(session)


PAGES = (
    PageEntry("places", QT_TRANSLATE_NOOP("Pages", "Orte"), "place", _places),
    PageEntry("walk", QT_TRANSLATE_NOOP("Pages", "Begehung"), "walk", _walk),
    PageEntry("findings", QT_TRANSLATE_NOOP("Pages", "Feststellungen"), "finding", _findings),
    PageEntry("results", QT_TRANSLATE_NOOP("Pages", "Ergebnis"), "result", _results),
    PageEntry("reports", QT_TRANSLATE_NOOP("Pages", "Berichte"), "report", _reports),
    PageEntry("survey", QT_TRANSLATE_NOOP("Pages", "Befragung"), "message", _survey),
    PageEntry("raters", QT_TRANSLATE_NOOP("Pages", "Abgleich"), "users", _raters),
    PageEntry("plan", QT_TRANSLATE_NOOP("Pages", "Lageplan"), "pin", _plan),
    PageEntry("photos", QT_TRANSLATE_NOOP("Pages", "Fotos"), "camera", _photos),
    PageEntry("file", QT_TRANSLATE_NOOP("Pages", "Akte"), "file", _file),
)
