"""Following what another program writes into a file that is open here for reading."""

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.steps import Changes
from asskomm_audit.store.troubles import content_told

_SINCE = "SELECT DISTINCT tbl, row FROM change WHERE n > ?"


def end_of_log(file: AuditFile) -> int:
    """Return the number of the last entry in the change log."""
    return int(file.rows("SELECT coalesce(max(n), 0) FROM change")[0][0])


def changes_since(file: AuditFile, number: int) -> Changes:
    """Return the records that were touched after the entry with this number, by any step."""
    with content_told(file.path, "change"):
        records = frozenset((Kind(table), row) for table, row in file.rows(_SINCE, number))
    return Changes("", records)
