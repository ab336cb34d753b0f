"""Issuing a document: the file that went out is kept in the audit file, with all it was made of."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from asskomm_audit import __version__
from asskomm_audit.domain.ids import AuditId, IssuedId, PersonId, new_id
from asskomm_audit.domain.issued import IssuedDocument, photos_noted
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress
from asskomm_audit.reports.saving import saved_as
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import find_audit
from asskomm_audit.store.history import Changes, carry_out
from asskomm_audit.store.issued import (
    hash_of,
    issued_bytes,
    issued_of,
    issued_with_hash,
    keep_issued,
    next_issued_number,
)
from asskomm_audit.store.opening import open_audit_file
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_PIECE = 1 << 21  # bytes that no thread waits for
_UNREADABLE = QT_TRANSLATE_NOOP(
    "Error", "{datei} lässt sich nicht lesen ({grund}). Wählen Sie eine andere Datei."
)
_CHANGED = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} ist nicht mehr die Datei, die geschrieben wurde. Schreiben Sie das Dokument noch "
    "einmal, und geben Sie es dann heraus.",
)
_NO_SUCH = QT_TRANSLATE_NOOP(
    "Error",
    "{datei} enthält kein herausgegebenes Dokument {dokument}. „issued“ zeigt, welche es gibt.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What is known about a document that is about to be issued."""

    document_kind: str
    edition: Edition
    language: str
    title: str
    audits: tuple[AuditId, ...]
    photos: tuple[Photo, ...] = ()  # that it shows
    issued_at: datetime  # the only clock of the document
    state: str = ""  # the last step that it knows
    sha256: str = ""  # of the file as it was written; nothing is known of it where empty
    person_id: PersonId | None = None
    settings: Mapping[str, str] = field(default_factory=dict[str, str])
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file that is about to go out, as it was read."""

    name: str
    pieces: tuple[bytes, ...]
    sha256: str

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return sum(map(len, self.pieces))


def outgoing_at(path: Path, what: Issue) -> Outgoing:
    """Read the document at `path`: a large one takes its time, and needs no audit file.

    UserError if it cannot be read or is no longer what was written.
    """
    pieces = tuple(_pieces_of(path))
    sha256 = hash_of(pieces)
    if what.sha256 not in ("", sha256):
        raise UserError(_CHANGED, datei=path.name)
    return Outgoing(path.name, pieces, sha256)


def issue(file: AuditFile, what: Issue, path: Path) -> IssuedDocument:
    """Keep the document at `path` as issued; inside a step.

    UserError as of `outgoing_at` and `keep_outgoing`.
    """
    return keep_outgoing(file, what, outgoing_at(path, what))


def issue_beside(path: Path, what: Issue, document: Path, step: str, progress: Progress) -> Changes:
    """Keep a document as issued in a file that is open elsewhere in this program, as one step.

    For a job: a large document takes its time. Steps of others wait meanwhile. It can be stopped
    until it is written. UserError as of `outgoing_at` and `keep_outgoing`.
    """
    outgoing = outgoing_at(document, what)
    progress(1, 2)
    with open_audit_file(path) as file:
        return carry_out(
            file,
            step,
            lambda file: keep_outgoing(file, what, outgoing) and None,
            person=what.person_id or "",
        )


def keep_outgoing(file: AuditFile, what: Issue, outgoing: Outgoing) -> IssuedDocument:
    """Keep what was read as issued; inside a step.

    The same bytes are issued once only: the one that is known is returned. UserError if they
    cannot be kept.
    """
    if known := issued_with_hash(file, outgoing.sha256):
        return known
    document = IssuedDocument(
        id=IssuedId(new_id()),
        number=next_issued_number(file),
        document_kind=what.document_kind,
        edition=what.edition,
        language=what.language,
        title=what.title,
        file_name=outgoing.name,
        issued_at=what.issued_at,
        person_id=what.person_id,
        audits=" ".join(what.audits),
        photos=photos_noted(what.photos),
        data_state=what.state,
        catalogue=_catalogues(file, what.audits),
        program=__version__,
        settings=json.dumps(dict(what.settings), ensure_ascii=False, sort_keys=True),
        sha256=outgoing.sha256,
        size=outgoing.size,
        remark=what.remark,
    )
    keep_issued(file, document, outgoing.pieces)
    return document


def save_issued(file: AuditFile, document: IssuedDocument, target: Path) -> None:
    """Write the very file that went out to `target`. UserError if it is gone or cannot be."""
    data = issued_bytes(file, document)
    with saved_as(target) as unfinished:
        unfinished.write_bytes(data)


def issued_like(file: AuditFile, path: Path) -> IssuedDocument | None:
    """Return the document that the file at `path` is, byte for byte; None if it is none.

    UserError if it cannot be read.
    """
    return issued_with_hash(file, hash_at(path))


def hash_at(path: Path) -> str:
    """Return the SHA-256 of a file. UserError if it cannot be read."""
    return hash_of(_pieces_of(path))


def issued_named(file: AuditFile, label: str) -> IssuedDocument:
    """Return the document called D-012, 12 or by its id. UserError if there is none."""
    wanted = label.strip().upper().removeprefix("D-").lstrip("0")
    for document in issued_of(file):
        if label.strip() == document.id or wanted == str(document.number):
            return document
    raise UserError(_NO_SUCH, datei=file.path.name, dokument=label)


def _catalogues(file: AuditFile, audits: Iterable[AuditId]) -> str:
    found = (find_audit(file, each) for each in audits)
    return " ".join(
        sorted({f"{each.catalogue_version}={each.catalogue_hash}" for each in found if each})
    )


def _pieces_of(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb", buffering=0) as source:
            while piece := source.read(_PIECE):
                yield piece
    except OSError as error:
        reason = error.strerror or str(error)
        raise UserError(_UNREADABLE, datei=path.name, grund=reason) from error
