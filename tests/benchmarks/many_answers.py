"""An audit file with half a million answers: a county's audits of many years in one file.

`python3 -m tests.benchmarks.many_answers OUT` writes it through the store, a step an audit.
"""

import hashlib
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.benchmarks.workbench import ROOT, Workbench

ANSWERS = 500_000
_RATERS = 3
_AUDITS_A_PLACE = 4
_KEPT = ("store/*.py", "domain/*.py")


def file_of(bench: Workbench) -> Path:
    """Return the file, from an earlier run if the store has not changed since."""
    folder = Path(tempfile.gettempdir()) / "asskomm-audit-benchmarks"
    folder.mkdir(exist_ok=True)
    path = folder / f"{ANSWERS}-{_version()}.audit.gpkg"
    if not path.exists():
        sys.stderr.write(f"writing {ANSWERS} answers, once ...\n")
        draft = folder / f"draft-{bench.folder.name}.audit.gpkg"
        bench.run("tests.benchmarks.many_answers", str(draft))
        draft.replace(path)
    return path


def _version() -> str:
    """Return what stands for the code that writes the file."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for pattern in _KEPT:
        for module in sorted((ROOT / "asskomm_audit").glob(pattern)):
            digest.update(module.read_bytes())
    return digest.hexdigest()[:12]


def write(path: Path) -> None:
    """Write places, audits and the answers of three raters by day and by night."""
    from asskomm_audit.catalogues import load_catalogue
    from asskomm_audit.domain.ids import PersonId
    from asskomm_audit.domain.people import Person
    from asskomm_audit.store.catalogues import keep_catalogue
    from asskomm_audit.store.history import carry_out
    from asskomm_audit.store.opening import create_audit_file
    from asskomm_audit.store.people import put_person

    catalogue = load_catalogue()
    raters = [
        Person(id=PersonId(f"person-{number}"), name=f"Prüferin {number}")
        for number in range(_RATERS)
    ]

    def begin(file) -> None:
        keep_catalogue(file, catalogue)
        for rater in raters:
            put_person(file, rater)

    left = ANSWERS
    with create_audit_file(path) as file:
        carry_out(file, "Anfang", begin)
        for number, audit in enumerate(_audits(catalogue)):
            answers = list(_answers(catalogue, audit, raters, number))[:left]
            carry_out(file, f"Audit {number}", _writing(audit, raters, answers, number))
            left -= len(answers)
            if not left:
                return


def _audits(catalogue) -> Iterator:
    from asskomm_audit.domain.audits import Audit, CriteriaSet
    from asskomm_audit.domain.ids import AuditId, PlaceId
    from asskomm_audit.domain.places import PlaceType

    types = [each for each in PlaceType if each is not PlaceType.EVENT_GROUND]
    number = 0
    while True:
        place = number // _AUDITS_A_PLACE
        yield Audit(
            id=AuditId(f"audit-{number}"),
            place_id=PlaceId(f"place-{place}"),
            place_type=types[place % len(types)],
            criteria_set=CriteriaSet.FULL,
            catalogue_version=catalogue.version,
            catalogue_hash=catalogue.hash,
            started_on=date(2016, 1, 4) + timedelta(days=number * 3),
        )
        number += 1


def _answers(catalogue, audit, raters, number: int) -> Iterator:
    from asskomm_audit.domain.answers import Answer, AnswerState
    from asskomm_audit.domain.audits import VisitKind, visit_id

    begun = datetime.combine(audit.started_on, datetime.min.time(), UTC) + timedelta(hours=9)
    for kind in (VisitKind.DAY, VisitKind.NIGHT):
        for criterion in catalogue.criteria_of(audit):
            if not criterion.in_visit(kind):
                continue
            levels = criterion.scale.levels
            for rater_number, rater in enumerate(raters):
                number = (number * 31 + rater_number + 7) % 1009
                yield Answer(
                    visit_id=visit_id(audit.id, kind),
                    rater=rater.id,
                    criterion=criterion.id,
                    state=AnswerState.RATED,
                    level=levels[number % len(levels)],
                    remark="Beleuchtung teilweise verdeckt" if number % 7 == 0 else "",
                    answered_at=begun + timedelta(seconds=number),
                )


def _writing(audit, raters, answers, number: int):
    from asskomm_audit.domain.audits import Visit, VisitKind
    from asskomm_audit.domain.people import Member, TeamRole
    from asskomm_audit.domain.places import Place
    from asskomm_audit.store.answers import put_answer
    from asskomm_audit.store.audits import put_audit, put_visit
    from asskomm_audit.store.people import put_member
    from asskomm_audit.store.places import put_place

    def put(file) -> None:
        if number % _AUDITS_A_PLACE == 0:
            name = f"Platz Nummer {number // _AUDITS_A_PLACE}"
            put_place(file, Place(id=audit.place_id, name=name, place_type=audit.place_type))
        put_audit(file, audit)
        for kind in (VisitKind.DAY, VisitKind.NIGHT):
            put_visit(file, Visit(audit_id=audit.id, kind=kind))
        for rater in raters:
            put_member(file, Member(audit_id=audit.id, person_id=rater.id, role=TeamRole.LEAD))
        for answer in answers:
            put_answer(file, answer)

    return put


if __name__ == "__main__":
    write(Path(sys.argv[1]))
    sys.stdout.write("{}\n")
