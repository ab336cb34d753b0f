"""Several laptops with a copy each of one file, or with one of their own: for merging."""

import shutil
import time
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from random import Random

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import Visit, VisitKind
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Position
from asskomm_audit.errors import UserError
from asskomm_audit.store.answers import find_answer, put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.checking import check_file
from asskomm_audit.store.conflicts import open_conflicts
from asskomm_audit.store.deciding import Decision, decide
from asskomm_audit.store.erasing import erasable, erase_columns
from asskomm_audit.store.findings import find_finding, findings_of, put_finding, remove_finding
from asskomm_audit.store.history import Changes, carry_out, steps_of, take_back
from asskomm_audit.store.measures import measures_of, put_measure
from asskomm_audit.store.merge_report import MergeReport
from asskomm_audit.store.merge_source import MergeSource
from asskomm_audit.store.merging import merge_into, merge_opened
from asskomm_audit.store.migrations import TABLES
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.store.photos import photos_of, put_photo, remove_photo
from asskomm_audit.store.places import put_place
from tests.beginning import begin_file

WORDS = ("Laterne aus", "Hecke", "ä\n€ 𝄞", 'Straße "x"', "")
FIRST = "finding-1"


def make_start(path: Path, scene) -> None:
    """Make the file from which all laptops start."""
    scene = replace(scene, audit=replace(scene.audit, catalogue_hash=load_catalogue().hash))
    with begin_file(path) as file:
        carry_out(file, "Anfang", lambda file: _put_start(file, scene))


def _put_start(file: AuditFile, scene) -> None:
    keep_catalogue(file, load_catalogue())
    put_place(file, scene.place)
    put_audit(file, scene.audit)
    put_visit(file, scene.visit)
    for number in (1, 2):
        finding = Finding(
            id=f"finding-{number}", audit_id=scene.audit.id, number=number, title="Laterne aus"
        )
        put_finding(file, finding)


@dataclass
class Laptop:
    """One laptop: its file stays open, as the window keeps it."""

    path: Path
    scene: object
    hours_ahead: float = 0
    file: AuditFile = field(init=False)

    def __post_init__(self) -> None:
        self.file = open_audit_file(self.path)
        if self.hours_ahead:
            now = int((datetime.now(UTC).timestamp() + self.hours_ahead * 3600) * 1000) << 16
            self.do(lambda file: file.execute("UPDATE clock SET hlc = ?", now) and None)

    def do(self, write, text: str = "Schritt") -> Changes:
        """Carry out one step, a millisecond after everything else: the order is certain."""
        began = time.time_ns() // 1_000_000
        while time.time_ns() // 1_000_000 == began:
            pass
        return carry_out(self.file, text, write)

    def merge(self, *others: "Laptop", may_restamp: bool = False) -> MergeReport:
        """Take in what other laptops know; `may_restamp` as after the question about clocks."""
        return merge_into(self.path, [other.path for other in others], may_restamp=may_restamp)

    def merge_quickly(self, other: "Laptop") -> MergeReport:
        """Do the same without opening the own file anew, which takes most of the time."""
        with closing(MergeSource(other.path)) as source:
            return merge_opened(self.file, [source])

    def close(self) -> None:
        """Close the file."""
        self.file.close()

    def content(self) -> dict[str, list[tuple]]:
        """Return all that every laptop must have alike in the end."""
        tables = {
            "change": "hlc, node, step, tbl, row, op, data, at",
            "conflict": "*",
            "photo_data": "sha256, mime, data",
            "photo_purged": "*",
            "catalogue_data": "hash, version, data",
        }
        tables |= {
            table.kind.value: ", ".join(["id", *(each.name for each in table.logged)])
            for table in TABLES
        }
        found = {
            name: self._rows(f"SELECT {columns} FROM {name}") for name, columns in tables.items()
        }
        found["step"] = self._rows("SELECT id, text, at, person, undoes FROM step", used=True)
        return found

    def _rows(self, query: str, *, used: bool = False) -> list[tuple]:
        if used:
            query += " WHERE EXISTS (SELECT 1 FROM change WHERE change.step = step.id)"
        return sorted(map(tuple, self.file.rows(query)), key=repr)

    def steps(self) -> list[str]:
        """Return the steps, newest first."""
        return [step.id for step in steps_of(self.file, limit=10_000)]

    def faults(self) -> list:
        """Return what `check` finds."""
        return check_file(self.path)

    # --- what somebody may do on it ----------------------------------------------------------

    def add_finding(self, random: Random) -> None:
        number = len(findings_of(self.file)) + 1
        finding = Finding(
            id=new_id(),
            audit_id=self.scene.audit.id,
            number=number,
            title=random.choice(WORDS),
            likelihood=random.choice((None, 1, 5)),
        )
        self.do(lambda file: put_finding(file, finding))

    def edit_finding(self, random: Random) -> None:
        if findings := findings_of(self.file):
            change = {
                "title": random.choice(WORDS),
                "cause": random.choice(WORDS),
                "likelihood": random.choice((None, 1, 5)),
                "status": random.choice(list(FindingStatus)),
                "public": random.choice((True, False)),
            }
            names = random.sample(sorted(change), random.randint(1, 2))
            finding = random.choice(findings)
            edited = replace(finding, **{name: change[name] for name in names})
            self.do(lambda file: put_finding(file, edited))

    def remove_finding(self, random: Random) -> None:
        if findings := findings_of(self.file):
            self._or_refused(lambda file: remove_finding(file, random.choice(findings).id))

    def add_measure(self, random: Random) -> None:
        if findings := findings_of(self.file):
            finding = random.choice(findings)
            measure = Measure(
                id=new_id(), finding_id=finding.id, number=1, text=random.choice(WORDS)
            )
            self.do(lambda file: put_measure(file, measure))

    def edit_measure(self, random: Random) -> None:
        if measures := measures_of(self.file):
            measure = replace(random.choice(measures), text=random.choice(WORDS))
            self.do(lambda file: put_measure(file, measure))

    def answer(self, random: Random) -> None:
        visit = Visit(
            audit_id=self.scene.audit.id,
            kind=random.choice((VisitKind.DAY, VisitKind.NIGHT)),
            begun_at=datetime(2026, 5, 4, random.randint(8, 12), tzinfo=UTC),
            weather=random.choice(("", "trocken", "Regen")),
        )
        state = random.choice(list(AnswerState))
        answer = Answer(
            visit_id=visit.id,
            rater=random.choice((Consensus, str(self.path.name))),
            criterion=random.choice(("BEL-01", "SIC-02")),
            state=state,
            level=random.randint(0, 4) if state is AnswerState.RATED else None,
            remark=random.choice(WORDS),
            raw_value=random.choice((None, 0.1 + 0.2, 7.0)),
            answered_at=datetime(2026, 5, 4, 9, random.randint(0, 59), tzinfo=UTC),
        )

        def write(file: AuditFile) -> None:
            if not file.rows("SELECT 1 FROM visit WHERE id = ?", visit.id):
                put_visit(file, visit)
            if find_answer(file, answer.id) != answer:
                put_answer(file, answer)

        self._or_refused(write)

    def add_photo(self, random: Random) -> None:
        data = random.randbytes(random.randint(10, 400))
        findings = findings_of(self.file)
        photo = Photo(
            id=new_id(),
            audit_id=self.scene.audit.id,
            finding_id=random.choice(findings).id if findings else None,
            sha256=sha256(data).hexdigest(),
            source_sha256=sha256(data).hexdigest(),
            width=1,
            height=1,
            size=len(data),
            position=Position(random.random(), 51.0),
        )
        # the very picture may have been deleted for data protection before
        self._or_refused(lambda file: put_photo(file, photo, data, data[:9]))

    def remove_photo(self, random: Random) -> None:
        if photos := photos_of(self.file):
            self._or_refused(lambda file: remove_photo(file, random.choice(photos).id))

    def purge_photo(self, random: Random) -> None:
        if shas := self.file.rows("SELECT sha256 FROM photo_data ORDER BY sha256"):
            purge(self.file, random.choice(shas)[0])

    def undo(self, random: Random) -> None:
        if steps := steps_of(self.file, limit=6):
            self._try_undo(random.choice(steps).id)

    def _try_undo(self, step: str) -> None:
        try:
            take_back(self.file, step, "Rückgängig")
        except UserError:
            return  # something else has come since

    def decide(self, random: Random) -> None:
        if conflicts := open_conflicts(self.file):
            conflict = random.choice(conflicts)
            values = (conflict.mine.value, conflict.theirs.value, conflict.base)
            decision = Decision(conflict, random.choice(values))
            self._or_refused(lambda file: decide(file, [decision]))

    def erase(self, random: Random) -> None:
        if findings := findings_of(self.file):
            columns = random.choice((["title"], ["cause", "description"], None))
            erase(self.file, Kind.FINDING, random.choice(findings).id, columns)

    def _or_refused(self, write) -> None:
        try:
            self.do(write)
        except UserError:
            return  # such as a conflict that has to be decided first


def purge(file: AuditFile, sha: str) -> None:
    """Delete the bytes of a photo for data protection."""

    def write(file: AuditFile) -> None:
        file.execute(
            "INSERT INTO photo_purged VALUES (?, 'Datenschutz', '2026') ON CONFLICT DO NOTHING", sha
        )
        file.execute("DELETE FROM photo_data WHERE sha256 = ?", sha)
        file.execute("DELETE FROM photo_thumb WHERE sha256 = ?", sha)

    with file.writing(""):
        write(file)


def erase(file: AuditFile, kind: Kind, row: str, columns: list[str] | None = None) -> None:
    """Erase columns of a record, or all that people have written into it, as forgetting does."""
    left = {name: each for name, each in erasable(kind).items() if not columns or name in columns}
    carry_out(
        file,
        "Vergessen",
        lambda file: erase_columns(file, kind, row, left, whole=columns is None),
    )


def copies(start: Path, names: str, scene, folder: Path, ahead: list[float]) -> list[Laptop]:
    """Return laptops that start from copies of one closed file."""
    laptops = []
    for name, hours in zip(names, ahead, strict=True):
        path = folder / f"{name}.audit.gpkg"
        shutil.copy(start, path)
        laptops.append(Laptop(path, scene, hours))
    return laptops


def edit(laptop: Laptop, finding_id: str = FIRST, text: str = "Schritt", **changes) -> Changes:
    """Change a finding in one step."""
    finding = find_finding(laptop.file, finding_id)
    return laptop.do(lambda file: put_finding(file, replace(finding, **changes)), text)
