"""What is written about surveys: each answer one step, so that nothing entered is ever lost."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from asskomm_audit.domain.ids import AuditId, StopId, SurveyId, new_id
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind, Tally
from asskomm_audit.labels import item_label, survey_kind_label
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.surveys import (
    find_tally,
    put_response,
    put_survey,
    put_tally,
    remove_response,
    remove_survey,
)
from asskomm_audit.ui import language


@dataclass(frozen=True, slots=True)
class Sheet:
    """Whose form it is: the survey, the number on the paper, the light and the stop."""

    survey: SurveyId
    participant: str
    at_night: bool
    stop_id: StopId | None

    def response(self, item: Item, value: str) -> Response:
        """Return an answer on this form."""
        return Response(
            survey_id=self.survey,
            participant=self.participant,
            item=item,
            at_night=self.at_night,
            value=value,
            stop_id=self.stop_id,
        )


class SurveyWriter(QObject):
    """Turns keys into steps."""

    def __init__(
        self,
        perform: Callable[[str, Callable[[AuditFile], None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._perform = perform

    def begin(self, audit_id: AuditId, kind: SurveyKind) -> SurveyId:
        """Begin a survey held today; return its id."""
        today = datetime.now(UTC).astimezone().date()
        survey = Survey(id=SurveyId(new_id()), audit_id=audit_id, kind=kind, held_on=today)
        name = survey_kind_label(kind, language.texts())
        text = self.tr("Befragung begonnen: {kind}").format(kind=name)
        self._perform(text, lambda file: put_survey(file, survey))
        return survey.id

    def change(self, survey: Survey) -> None:
        """Keep the day, the size of the group or the note."""
        self._perform(self.tr("Angaben zur Befragung"), lambda file: put_survey(file, survey))

    def remove(self, survey: Survey) -> None:
        """Remove a survey with all answers; undo brings it back."""
        self._perform(self.tr("Befragung entfernt"), lambda file: remove_survey(file, survey.id))

    def answer(self, sheet: Sheet, item: Item, value: str) -> None:
        """Keep an answer; an empty one is none."""
        response = sheet.response(item, value)

        def write(file: AuditFile) -> None:
            if value:
                put_response(file, response)
            else:
                remove_response(file, response.id)

        text = self.tr("Bogen {code}: {item}").format(
            code=sheet.participant, item=item_label(item, language.texts())
        )
        self._perform(text, write)

    def count(self, survey: SurveyId, item: Item, option: str, number: int, *, night: bool) -> None:
        """Keep how many dots an answer of a board has."""
        tally = Tally(survey_id=survey, item=item, option=option, at_night=night, number=number)

        def write(file: AuditFile) -> None:
            before = find_tally(file, tally.id) or replace(tally, number=0)
            if before.number != number:
                put_tally(file, tally)

        name = item_label(item, language.texts())
        self._perform(self.tr("Punkte gezählt: {item}").format(item=name), write)
