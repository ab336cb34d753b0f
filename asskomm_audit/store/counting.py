"""How many records of a kind a file holds."""

from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile


def count_of(file: AuditFile, kind: Kind) -> int:
    """Return the number of records that are not removed."""
    ((count,),) = file.rows(f"select count(*) from {kind.value} where deleted = 0")
    return int(count)
