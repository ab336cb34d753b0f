"""The words of this page: names that fit into a sentence, and what stands for nothing."""

from PySide6.QtCore import QCoreApplication

from asskomm_audit.domain.catalogue import Criterion
from asskomm_audit.domain.measures import CostClass
from asskomm_audit.labels import cost_label
from asskomm_audit.texts import Texts

_MOST = 40


def short(text: str, most: int = _MOST) -> str:
    """Return a text in one line that fits into a sentence."""
    line = " ".join(text[: 10 * most].split())
    return line if len(line) <= most else line[: most - 1] + "…"


def criterion_label(criterion: Criterion, texts: Texts) -> str:
    """Return number and title of a criterion."""
    return f"{criterion.id}  {criterion.texts[texts.language].title}"


def cost_words(cost: CostClass | None, texts: Texts) -> str:
    """Return a cost class with its range."""
    return f"{cost.value} · {cost_label(cost, texts)}" if cost else not_said()


def not_said() -> str:
    """Return what a choice shows while nobody has said anything."""
    return QCoreApplication.translate("FindingWords", "noch offen")
