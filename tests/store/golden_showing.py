"""What schema 5 brought, for the golden file: marks, pairs, a document, and a photo turned."""

import hashlib
from dataclasses import replace
from datetime import datetime

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.ids import FindingId, IssuedId, MarkId, PersonId, PhotoId
from asskomm_audit.domain.issued import IssuedDocument
from asskomm_audit.domain.marks import Mark, MarkColour, MarkShape
from asskomm_audit.domain.photo_pairs import PairState, PhotoPair
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.issued import put_issued
from asskomm_audit.store.marks import put_mark
from asskomm_audit.store.photo_pairs import put_pair
from asskomm_audit.store.photos import change_photo, find_photo
from asskomm_audit.store.pictures import TAKE_BETTER

_BYTES = b"%PDF-1.7 what went out"


def put_showing(file: AuditFile, at: datetime, person: PersonId) -> None:
    """Fill the tables and columns of schema 5."""
    first = PhotoId("photo-1-1")
    photo = find_photo(file, first)
    assert photo
    crop = Area(0.1, 0.1, 0.9, 0.8)
    change_photo(file, replace(photo, number=1, turn=1, crop=crop, withheld=True, replaced_at=at))
    for number, shape in enumerate(MarkShape):
        mark = Mark(
            id=MarkId(f"mark-{number}"),
            photo_id=first,
            shape=shape,
            points="0.25 0.25 0.5 0.75",
            text="3,20 m" if shape is MarkShape.MEASURE else "",
            colour=list(MarkColour)[number % 4],
            weight=1.5 if number else None,
            finding_id=FindingId("finding-1-1") if shape is MarkShape.NUMBER else None,
            sort=number,
        )
        put_mark(file, mark)
    put_pair(
        file,
        PhotoPair(before_id=first, after_id=PhotoId("photo-2-1"), corners="0 0 1 0 1 1 0 1"),
    )
    put_pair(
        file,
        PhotoPair(before_id=first, after_id=PhotoId("photo-2-2"), state=PairState.DISMISSED),
    )
    document = IssuedDocument(
        id=IssuedId("issued-1"),
        number=1,
        document_kind="report",
        edition=Edition.INTERNAL,
        language="de",
        title="Auditbericht Müglitzer Marktplatz",
        file_name="Auditbericht.pdf",
        issued_at=at,
        person_id=person,
        audits="audit-1",
        photos=f"photo-1-1={photo.sha256}",
        data_state="1",
        catalogue="1.0",
        program="0.1",
        settings="{}",
        sha256=hashlib.sha256(_BYTES).hexdigest(),
        size=len(_BYTES),
        remark="an den Stadtrat",
    )
    put_issued(file, document)
    file.execute(TAKE_BETTER, document.sha256, "application/pdf", _BYTES)
