"""Writing the example file: the fictional town of Musterstadt an der Mulde and its audits."""

from collections.abc import Sequence
from pathlib import Path

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.drawing.scenes import ensure_application
from asskomm_audit.example.audits import audit_plan
from asskomm_audit.example.chance import Chance
from asskomm_audit.example.findings import progress_plan
from asskomm_audit.example.pictures import Pictures, pictures_of
from asskomm_audit.example.plan import Making, Plan, PlannedStep
from asskomm_audit.example.reading import read_example
from asskomm_audit.example.script import Example
from asskomm_audit.example.town import town_plan
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.opening import create_audit_file
from asskomm_audit.store.publishing import new_audit_file
from asskomm_audit.texts import Language


def write_example(
    path: Path, *, seed: int = 1, language: Language = "de", progress: Progress = silent
) -> None:
    """Write the example; the same seed and language give the same ids, times and texts.

    It gets its name only when it is whole: whatever stops the work leaves nothing under `path`.
    UserError if there is something already, which stays as it is.
    """
    with new_audit_file(path) as draft:
        _write(draft, read_example(language), Chance(seed), language, progress)


def _write(
    draft: Path, example: Example, chance: Chance, language: Language, progress: Progress
) -> None:
    ensure_application()
    with create_audit_file(draft) as file, Pictures(pictures_of(example, chance)) as pictures:
        making = Making(
            example=example,
            chance=chance,
            catalogue=load_catalogue(),
            language=language,
            pictures=pictures,
        )
        steps: Sequence[PlannedStep] = tuple(_plan(making))
        for done, step in enumerate(steps):
            progress(done, len(steps))
            carry_out(file, step.text(file), step.write, person=step.person)
    progress(len(steps), len(steps))


def _plan(making: Making) -> Plan:
    """Plan all audits in order; before a repeated one, what has become of the first."""
    yield from town_plan(making)
    audits = making.example.audits
    repeated = {each.previous: each for each in audits if each.previous}
    for audit in audits:
        if audit.previous:
            previous = next(each for each in audits if each.key == audit.previous)
            yield from progress_plan(making, previous)
        yield from audit_plan(making, audit)
    for audit in audits:
        if audit.key not in repeated:
            yield from progress_plan(making, audit)
