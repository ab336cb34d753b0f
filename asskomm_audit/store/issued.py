"""Documents that were issued, in the file."""

from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import RecordStore

ISSUED = RecordStore(Kind.ISSUED, IssuedDocument)


def put_issued(file: AuditFile, document: IssuedDocument) -> None:
    """Note that a document was issued, or change what is noted about it."""
    ISSUED.put(file, document)


def issued_of(file: AuditFile) -> list[IssuedDocument]:
    """Return what was issued, in the order of numbers."""
    return ISSUED.select(file, "1 ORDER BY number, issued_at, id")
