"""Moving through the criteria with keys and buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from asskomm_audit.domain.places import Stop
from asskomm_audit.ui.walk import steering
from asskomm_audit.ui.walk.walk import Walk


class Moves(QObject):
    """Goes through what the list shows; `say` gets a hint where it goes no further."""

    def __init__(
        self,
        walk: Walk,
        shown: Callable[[], list[str]],
        say: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._walk = walk
        self._shown = shown
        self._say = say

    def step(self, step: int) -> None:
        """Go to the criterion before or after this one."""
        spot = self._walk.spot
        if spot is None:
            return
        code = steering.beside(self._shown(), spot.criterion.id, step)
        if code == spot.criterion.id and step > 0:
            self._say(self.tr("Das war das letzte Kriterium der Liste."))
        self._walk.go_to(code)

    def go_next_open(self) -> None:
        """Go to the next criterion that is open."""
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet and spot and (code := steering.next_open(sheet, spot.kind, spot.criterion.id)):
            self._walk.go_to(code)

    def step_point(self, step: int) -> None:
        """Go to the next open point, or the one before."""
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet is None or spot is None:
            return
        code = steering.next_point(sheet, spot.kind, spot.criterion.id, step)
        if code:
            self._walk.go_to(code)
        else:
            self._say(self.tr("Auf diesem Durchgang ist kein Punkt mehr offen."))

    def step_dimension(self, step: int) -> None:
        """Go to the start of a dimension before or after."""
        sheet, spot = self._walk.sheet, self._walk.spot
        if sheet and spot:
            code = steering.dimension_beside(sheet, spot.kind, spot.criterion.id, step)
            self._walk.go_to(code)

    def step_stop(self, stops: Sequence[Stop], step: int) -> None:
        """Go along the route; before the first stop lies the whole place."""
        route = [None, *(stop.id for stop in stops)]
        if len(route) == 1:
            self._say(self.tr("Hier gibt es noch keine Standpunkte. Taste O legt welche an."))
            return
        present = self._walk.stop_id
        place = route.index(present) if present in route else 0
        self._walk.go_to_stop(route[(place + step) % len(route)])

    def go_to_dimension(self, dimension: str) -> None:
        """Go to the first open criterion of a dimension."""
        if self._walk.sheet:
            code = steering.dimension_target(self._walk.sheet, self._walk.kind, dimension)
            self._walk.go_to(code)
