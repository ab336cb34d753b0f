"""Steps: everything the user does is one, with a wording, done wholly or not at all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Row
from asskomm_audit.store.outside import now_text
from asskomm_audit.store.records import clean_text

_ADD_STEP = "INSERT INTO step (id, node, text, at, person, undoes) VALUES (?, ?, ?, ?, ?, ?)"
_BEGIN_STEP = "UPDATE clock SET node = ?, step = ?"
_END_STEP = "UPDATE clock SET step = NULL"
_TAKEN_BACK_BY = (  # later ones alone: there are many, and none of them is sought by this
    "SELECT id FROM step WHERE fid > (SELECT fid FROM step WHERE id = ?1) AND undoes = ?1 "
    "ORDER BY fid DESC LIMIT 1"
)
_TOUCHED = "SELECT DISTINCT tbl, row FROM change WHERE step = ?"


@dataclass(frozen=True, slots=True)
class Changes:
    """The records one step touched. `step` is empty if it changed none: nothing to take back."""

    step: str
    records: frozenset[tuple[Kind, str]]

    def touch(self, *kinds: Kind) -> bool:
        """Whether a record of one of these kinds changed."""
        return any(kind in kinds for kind, _ in self.records)


NO_CHANGES = Changes("", frozenset())


def carry_out(
    file: AuditFile,
    text: str,
    write: Callable[[AuditFile], None],
    *,
    person: str = "",
    undoes: str = "",
) -> Changes:
    """Run `write` as one step named `text`: all of it happens, or nothing.

    `undoes` is for `take_back` only. Raises UserError if the file cannot be written.
    """
    step, who = new_id(), clean_text(person)
    with file.writing(who):
        file.execute(_ADD_STEP, step, file.node, clean_text(text), now_text(), who, undoes)
        file.execute(_BEGIN_STEP, file.node, step)
        write(file)
        records = _records(file.rows(_TOUCHED, step))
        if not records:
            file.execute("DELETE FROM step WHERE id = ?", step)
        file.execute(_END_STEP)
    return Changes(step, records) if records else NO_CHANGES


def carry_on(file: AuditFile, step: str, write: Callable[[AuditFile], None]) -> Changes:
    """Run `write` as a further part of a step that is there: for jobs that save piece by piece.

    Returns all the step has touched so far.
    """
    with file.writing(""):
        if not file.rows("SELECT 1 FROM step WHERE id = ?", step):
            raise LookupError(step)
        file.execute(_BEGIN_STEP, file.node, step)
        write(file)
        records = _records(file.rows(_TOUCHED, step))
        file.execute(_END_STEP)
    return Changes(step, records)


def standing(file: AuditFile, step: str) -> str:
    """Return the step that did last what a step did: itself, or what redid it; "" if undone.

    Redoing is to take back what took it back.
    """
    is_undone = False
    while found := file.rows(_TAKEN_BACK_BY, step):
        step, is_undone = str(found[0][0]), not is_undone
    return "" if is_undone else step


def _records(rows: Iterable[Row]) -> frozenset[tuple[Kind, str]]:
    return frozenset((Kind(table), row) for table, row in rows)
