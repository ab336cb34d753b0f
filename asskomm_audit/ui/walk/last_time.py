"""The audit that this one repeats, read once: what was answered, noted and photographed there."""

from collections import defaultdict

from asskomm_audit.domain.answers import Answer, AnswerState, Rater
from asskomm_audit.domain.audits import Audit, VisitKind, visit_id
from asskomm_audit.domain.last_time import LastAnswer, has_changed, last_answer
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.answers import answers_of
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photos import photos_of
from asskomm_audit.ui.walk.sheet import Spot


class LastTime:
    """Answers by visit and criterion, and the newest photo of each."""

    def __init__(self, file: AuditFile, audit: Audit, rater: Rater) -> None:
        self.day = audit.started_on
        self._rater = rater
        self._answers: defaultdict[tuple[VisitKind, str], list[Answer]] = defaultdict(list)
        kinds = {visit_id(audit.id, kind): kind for kind in VisitKind}
        keys: dict[str, tuple[VisitKind, str]] = {}
        for answer in answers_of(file, audit.id):
            keys[answer.id] = key = (kinds[answer.visit_id], answer.criterion)
            self._answers[key].append(answer)
        self._photos: dict[tuple[VisitKind, str], Photo] = {}
        for photo in sorted(photos_of(file, audit.id), key=_age):
            if photo.answer_id in keys:
                self._photos[keys[photo.answer_id]] = photo

    def at(self, spot: Spot) -> LastAnswer | None:
        """Return what was answered there."""
        given = self._answers.get((spot.kind, spot.criterion.id), [])
        return last_answer(given, self._rater, critical=spot.criterion.critical)

    def photo_at(self, spot: Spot) -> Photo | None:
        """Return the newest photo that was taken there."""
        return self._photos.get((spot.kind, spot.criterion.id))

    def fits(self, spot: Spot) -> bool:
        """Whether what was answered can be answered again: the scale may be another one now."""
        last = self.at(spot)
        if last is None:
            return False
        return last.state is not AnswerState.RATED or last.level in spot.criterion.scale.levels

    def is_changed(self, spot: Spot, answer: Answer) -> bool:
        """Whether somebody answers otherwise than last time."""
        return has_changed(answer, self.at(spot))


def _age(photo: Photo) -> tuple[float, int]:
    taken = photo.taken_at.timestamp() if photo.taken_at else 0.0
    return taken, photo.sort
