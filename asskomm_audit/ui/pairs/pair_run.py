"""Where somebody is while comparing: which photo, beside which other one, and what is decided."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.alignment import Quad, known_corners
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.photo_pairs import (
    PairState,
    PhotoPair,
    Proposal,
    Sighting,
    in_order,
    proposal_of,
)
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.photo_pairs import (
    align_pair,
    decide_pair,
    pairs_on,
    place_of,
    sightings_at,
)
from asskomm_audit.store.photos import find_photo
from asskomm_audit.ui.own_steps import OwnSteps
from asskomm_audit.ui.session import Session


@dataclass(frozen=True, slots=True)
class Match:
    """A photo beside the one that is compared; which of both is earlier says the pair."""

    before: Sighting
    after: Sighting
    pair: PhotoPair
    is_decided: bool
    proposal: Proposal | None

    @property
    def state(self) -> PairState | None:
        """What somebody has decided; None while nobody has."""
        return self.pair.state if self.is_decided else None

    @property
    def is_open(self) -> bool:
        """Whether it is proposed and nobody has decided."""
        return self.proposal is not None and not self.is_decided

    def other(self, photo_id: PhotoId) -> Photo:
        """Return the photo that this one stands beside."""
        return self.before.photo if self.after.photo.id == photo_id else self.after.photo


class PairRun:
    """Goes through photos of a session and what each can stand beside. It knows no widget."""

    def __init__(self, session: Session, photos: Sequence[PhotoId], first: str) -> None:
        self._session = session
        self._steps = OwnSteps(session)
        self.ids = list(photos)
        self.at = self.ids.index(PhotoId(first)) if first in self.ids else 0
        self.photo: Photo | None = None
        self.matches: list[Match] = []
        self.chosen = 0
        self.pending: Quad | None = None  # where the later photo was laid by keys or the mouse

    @property
    def match(self) -> Match | None:
        """The pair that is shown."""
        return self.matches[self.chosen] if self.chosen < len(self.matches) else None

    @property
    def can_write(self) -> bool:
        """Whether there is a pair, in a file that is not only read."""
        return self.match is not None and not self._session.read_only

    @property
    def quad(self) -> Quad | None:
        """Where the later photo lies, in the stored pictures; None where nobody has said it."""
        if self.pending:
            return self.pending
        return known_corners(self.match.pair.corners) if self.match else None

    def load(self) -> None:
        """Begin with the photo one is at: kept pairs, then the likeliest proposal is shown."""
        self.chosen, self.pending = 0, None
        self.photo = find_photo(self._session.file, self.ids[self.at]) if self.ids else None
        self.matches = self._found() if self.photo else []

    def refresh(self) -> None:
        """Read again what the file says; the pair that is shown stays where it is still there."""
        shown = self.match.pair.id if self.match else None
        order = [each.pair.id for each in self.matches]
        self.photo = find_photo(self._session.file, self.ids[self.at]) if self.ids else None
        found = self._found() if self.photo else []
        known = {each: at for at, each in enumerate(order)}  # nothing jumps while one decides
        self.matches = sorted(found, key=lambda each: known.get(each.pair.id, len(order)))
        ids = [each.pair.id for each in self.matches]
        if shown not in ids:
            self.pending = None  # it was about the pair that is gone
        self.chosen = ids.index(shown) if shown and shown in ids else 0

    def go_by(self, by: int) -> bool:
        """Go to another photo; whether there was one."""
        self.flush()
        at = min(max(self.at + by, 0), len(self.ids) - 1)
        if at == self.at:
            return False
        self.at = at
        self.load()
        return True

    def choose(self, row: int) -> bool:
        """Stand beside another photo; whether there is one."""
        self.flush()
        row = min(max(row, 0), len(self.matches) - 1)
        if row == self.chosen or row < 0:
            return False
        self.chosen = row
        return True

    def decide(self, state: PairState) -> None:
        """Keep or dismiss the pair that is shown."""
        self.flush()
        match = self.match
        if match is None or not self.can_write or match.state is state:
            return
        words = {
            PairState.KEPT: QCoreApplication.translate(
                "PairSteps", "Vorher und nachher: gehört zusammen"
            ),
            PairState.DISMISSED: QCoreApplication.translate(
                "PairSteps", "Vorher und nachher: gehört nicht zusammen"
            ),
        }
        self._perform(words[state], lambda file: decide_pair(file, match.pair, state))

    def go_to_open(self) -> bool:
        """Go to the next proposal of this photo, else to the next photo that has one."""
        if any(each.state is PairState.KEPT for each in self.matches):
            return self._go_to_open_photo()
        for row, each in enumerate(self.matches):
            if each.is_open:
                self.chosen = row
                return True
        return self._go_to_open_photo()

    def lay(self, quad: Quad) -> None:
        """Lay the later photo elsewhere, in the stored pictures; written by `flush`."""
        if self.can_write:
            self.pending = quad

    def lay_as_it_was(self) -> None:
        """Forget how somebody has laid the later photo."""
        self.pending = None
        match = self.match
        if match and match.pair.corners and self.can_write:
            words = QCoreApplication.translate(
                "PairSteps", "Vorher und nachher: Ausrichtung verwerfen"
            )
            self._perform(words, lambda file: align_pair(file, match.pair, None))

    def flush(self) -> None:
        """Write what is not written yet."""
        quad, self.pending = self.pending, None
        match = self.match
        if quad and match and self.can_write:
            words = QCoreApplication.translate("PairSteps", "Vorher und nachher: ausrichten")
            self._perform(words, lambda file: align_pair(file, match.pair, quad))

    def undo(self) -> None:
        """Take back the last step that was made here."""
        self.flush()
        if not self._session.read_only:
            self._steps.undo()

    def _perform(self, text: str, write: Callable[[AuditFile], None]) -> None:
        with self._steps.noted():
            self._session.perform(text, write)

    def _go_to_open_photo(self) -> bool:
        start = self.at
        for at in (*range(start + 1, len(self.ids)), *range(start)):
            self.at = at
            self.load()
            if any(each.is_open for each in self.matches) and not any(
                each.state is PairState.KEPT for each in self.matches
            ):
                self.chosen = next(n for n, each in enumerate(self.matches) if each.is_open)
                return True
        self.at = start
        self.load()
        return False

    def _found(self) -> list[Match]:
        file, photo = self._session.file, self.photo
        place = place_of(file, photo) if photo else None
        if photo is None or place is None:
            return []
        decided = {pair.id: pair for pair in pairs_on(file, [photo.id])}
        sightings = sightings_at(file, place)
        anchor = next((each for each in sightings if each.photo.id == photo.id), None)
        if anchor is None:
            return []
        found: list[Match] = []
        for each in sightings:
            ordered = in_order(anchor, each) if each.photo.id != photo.id else None
            if ordered is None:
                continue
            before, after = ordered
            pair = PhotoPair(before_id=before.photo.id, after_id=after.photo.id)
            known = decided.get(pair.id)
            found.append(
                Match(before, after, known or pair, known is not None, proposal_of(anchor, each))
            )
        return sorted(found, key=_rank)


def _rank(match: Match) -> tuple[int, float, str]:
    """Put kept pairs first, then proposals by score, all other photos, and what was dismissed."""
    score = match.proposal.score if match.proposal else 0.0
    if match.state is PairState.KEPT:
        group = 0
    elif match.is_open:
        group = 1
    else:
        group = 2 if match.state is None else 3
    return group, -score, match.pair.id
