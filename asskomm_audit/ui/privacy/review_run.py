"""Where somebody is while looking through photos: which photo, which box, and what they decide."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import PhotoId
from asskomm_audit.domain.privacy import BoxKind, BoxState, PhotoPrivacy, PrivacyBox
from asskomm_audit.store.privacy import find_privacy
from asskomm_audit.ui.own_steps import OwnSteps
from asskomm_audit.ui.privacy import deciding
from asskomm_audit.ui.session import Session


class ReviewRun:
    """Goes through photos of a session; every decision is a step of it. It knows no widget."""

    def __init__(self, session: Session, photos: Sequence[PhotoId], first: str) -> None:
        self._session = session
        self._steps = OwnSteps(session)
        self.ids = list(photos)
        self.at = self.ids.index(PhotoId(first)) if first in self.ids else 0
        self.privacy: PhotoPrivacy | None = None
        self.chosen = ""  # id of a box
        self.kind = BoxKind.FACE  # of the next box that is drawn
        self.pending: Area | None = None  # where the chosen box is moved to by keys
        self._reviewed: dict[PhotoId, bool] | None = None  # of all; None: to be read anew
        self._is_acting = False

    @property
    def picture(self) -> str:
        """The SHA-256 of the picture the photo has now; empty if the photo is gone."""
        return self.privacy.photo.sha256 if self.privacy else ""

    @property
    def can_write(self) -> bool:
        """Whether there is a photo, in a file that is not only read."""
        return self.privacy is not None and not self._session.read_only

    @property
    def can_undo(self) -> bool:
        """Whether something that was decided here can be taken back."""
        return self.can_write and self._steps.can_undo

    def chosen_box(self) -> PrivacyBox | None:
        """Return the box that is chosen, as the file has it."""
        boxes = self.privacy.boxes if self.privacy else ()
        return next((box for box in boxes if box.id == self.chosen), None)

    def boxes(self) -> list[PrivacyBox]:
        """Return the boxes as they are to be shown, the chosen one where it is moved to."""
        found = list(self.privacy.boxes) if self.privacy else []
        if self.pending and (box := self.chosen_box()):
            found[found.index(box)] = deciding.moved(box, self.pending)
        return found

    def load(self) -> None:
        """Begin with the photo one is at: its first proposal is chosen."""
        self.chosen, self.pending = "", None
        self.refresh()
        if self.privacy and self.privacy.proposals:
            self.chosen = self.privacy.proposals[0].id

    def follow(self) -> None:
        """Read again what the file says, after a change: of all photos, unless it was made here."""
        if not self._is_acting:
            self._reviewed = None
        self.refresh()

    def refresh(self) -> None:
        """Read again what the file says about the photo."""
        here = self.ids[self.at] if self.ids else None
        self.privacy = find_privacy(self._session.file, here) if here else None
        if here and self._reviewed is not None:
            self._reviewed.pop(here, None)
            if self.privacy:
                self._reviewed[here] = self.privacy.is_reviewed
        if self.chosen_box() is None:
            self.chosen = ""

    def go_by(self, by: int) -> bool:
        """Go to another photo; whether there was one."""
        self.flush()
        at = min(max(self.at + by, 0), len(self.ids) - 1)
        if at == self.at:
            return False
        self.at = at
        return True

    def go_to_unreviewed(self) -> bool:
        """Go to the next photo that waits, from here on and then from the start."""
        waiting = self.unreviewed()
        following = [at for at in waiting if at > self.at] or waiting
        if following:
            self.at = following[0]
        return bool(following)

    def unreviewed(self) -> list[int]:
        """Return the places of the photos that wait."""
        if self._reviewed is None:
            self._reviewed = deciding.statuses(self._session.file, self.ids)
        known = self._reviewed
        return [at for at, each in enumerate(self.ids) if each in known and not known[each]]

    def decide(self, act: deciding.Act) -> bool:
        """Do something to the chosen box; whether that was an open proposal.

        Then the next open proposal is chosen.
        """
        self.flush()
        box, privacy = self.chosen_box(), self.privacy
        if box is None or privacy is None or not self.can_write:
            return False
        ids = [each.id for each in privacy.boxes]
        with self._acting():
            act(self._session, privacy.photo, box)
        self.refresh()
        if box.state is not BoxState.PROPOSED:
            return False
        place = ids.index(box.id)
        open_ids = {each.id for each in self.privacy.proposals} if self.privacy else set[str]()
        following = [*ids[place + 1 :], *ids[: place + 1]]
        self.chosen = next((each for each in following if each in open_ids), "")
        return True

    def set_kind(self, kind: BoxKind) -> None:
        """Say of which kind the chosen box is, and the next one that is drawn."""
        self.flush()
        self.kind = kind
        if (box := self.chosen_box()) and self.privacy and self.can_write:
            with self._acting():
                deciding.change_kind(self._session, self.privacy.photo, box, kind)

    def add(self, area: Area) -> None:
        """Cover a new place, which is chosen then."""
        self.flush()
        if self.privacy and self.can_write:
            with self._acting():
                self.chosen = deciding.add_box(self._session, self.privacy.photo, self.kind, area)
            self.refresh()

    def put(self, area: Area) -> None:
        """Put the chosen box elsewhere."""
        if (box := self.chosen_box()) and self.privacy and self.can_write:
            with self._acting():
                deciding.move_box(self._session, self.privacy.photo, box, area)

    def mark_reviewed(self) -> bool:
        """Say that the photo is looked through; while proposals are open one is chosen instead."""
        self.flush()
        if self.privacy is None or not self.can_write:
            return False
        if self.privacy.proposals:
            self.chosen = self.privacy.proposals[0].id
            return False
        with self._acting():
            deciding.mark_reviewed(self._session, self.privacy)
        return True

    def undo(self) -> None:
        """Take back the last step that was made here."""
        self.flush()
        if self.can_undo:
            self._steps.undo()

    def flush(self) -> None:
        """Write a box that was moved by keys."""
        area, self.pending = self.pending, None
        if area:
            self.put(area)

    @contextmanager
    def _acting(self) -> Generator[None]:
        """Do something that changes only the photo one is at: of thousands no other is read."""
        self._is_acting = True
        try:
            with self._steps.noted():
                yield
        finally:
            self._is_acting = False
