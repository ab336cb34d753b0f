"""Forgetting for data protection: takes content out of the file for good.

`forgetting_plan` says what goes, `compacting` then takes it out of the free pages as well.
"""

from dataclasses import replace

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.erasing import erase_columns
from asskomm_audit.store.forgetting_plan import Plan
from asskomm_audit.store.issued import put_issued
from asskomm_audit.store.mentions import replaced
from asskomm_audit.store.outside import now_text
from asskomm_audit.store.removing import remove
from asskomm_audit.store.searching import forget_words
from asskomm_audit.store.steps import Changes, carry_out

_REASON = "privacy"
_FORGET_DEVICE = (
    "UPDATE session SET device = '' "
    "WHERE person = ? OR node IN (SELECT node FROM step WHERE person = ?)"
)


def forget(file: AuditFile, plan: Plan, text: str, *, person: str = "", note: str = "") -> Changes:
    """Do what was planned as one step named `text`, which can never be taken back.

    `note` is added to what is remarked on documents that were issued with one of the pictures.
    """

    def write(file: AuditFile) -> None:
        file.execute("PRAGMA secure_delete = ON")  # what is freed is overwritten at once
        _rename_in_steps(file, plan)  # before the names are taken out of wordings altogether
        for photo in plan.photos:
            remove(file, Kind.PHOTO, photo)
        for each in plan.erasures:
            erase_columns(file, each.kind, each.row, each.left, whole=each.whole)
        for each in plan.documents:
            put_issued(file, replace(each, remark=_with(each.remark, note)))
        for sha256 in plan.pictures:
            purge_picture(file, sha256, _REASON)
        for each in plan.people:
            file.execute(_FORGET_DEVICE, each, each)
        forget_words(file)

    return carry_out(file, text, write, person=person)


def _with(remark: str, note: str) -> str:
    return "\n".join(filter(None, (remark, note)))


def purge_picture(file: AuditFile, sha256: str, reason: str) -> None:
    """Delete the bytes of a picture; the note keeps every later merge from bringing them back."""
    file.execute("DELETE FROM photo_data WHERE sha256 = ?", sha256)
    file.execute("DELETE FROM photo_thumb WHERE sha256 = ?", sha256)
    file.execute(
        "INSERT INTO photo_purged (sha256, reason, purged_at) VALUES (?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        sha256,
        reason,
        now_text(),
    )


def _rename_in_steps(file: AuditFile, plan: Plan) -> None:
    for name in plan.names:
        for step, text in file.rows("SELECT id, text FROM step WHERE instr(text, ?)", name):
            cleared = replaced(text, plan.names)
            file.execute("UPDATE step SET text = ? WHERE id = ?", cleared, step)
