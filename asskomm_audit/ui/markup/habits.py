"""What the last drawing was made with: the next one begins with it, on any photo."""

from asskomm_audit.domain.marks import WEIGHTS, MarkColour, MarkShape
from asskomm_audit.ui.settings import Settings


class Habits:
    """Tool, colour and weight; they are remembered between starts."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.tool: MarkShape | None = MarkShape.ARROW
        self.colour = MarkColour.RED
        self.weight = 1.0
        try:
            tool, colour, weight = settings.drawing.split()
            self.tool = MarkShape(tool) if tool != "none" else None
            self.colour = MarkColour(colour)
            self.weight = min(WEIGHTS, key=lambda each: abs(each - float(weight)))
        except ValueError:  # nothing was drawn yet, or somebody edited the file
            return

    def keep(
        self,
        tool: MarkShape | None,
        colour: MarkColour | None = None,
        weight: float | None = None,
    ) -> None:
        """Draw with these from now on; colour and weight stay where none is given."""
        self.tool, self.colour = tool, colour or self.colour
        self.weight = weight or self.weight
        self._settings.drawing = f"{self.tool or 'none'} {self.colour} {self.weight}"
