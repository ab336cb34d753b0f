"""All records of a file as CSV or JSON in a folder of its own, for everyone or for the office."""

import os
import shutil
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from typing_extensions import override

from asskomm_audit import __version__
from asskomm_audit.domain.hidden_names import HiddenNames
from asskomm_audit.domain.ids import AuditId
from asskomm_audit.domain.places import Place
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.domain.public_edition import without_events
from asskomm_audit.domain.redaction import Redactor
from asskomm_audit.domain.result import result_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.errors import UserError
from asskomm_audit.progress import Progress, silent
from asskomm_audit.reports.data.fields import Source
from asskomm_audit.reports.data.records import PLACES
from asskomm_audit.reports.data.schemas import About
from asskomm_audit.reports.data.writing import CsvWriter, JsonWriter, TableWriter
from asskomm_audit.reports.saving import told
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of
from asskomm_audit.store.former_names import people_ever
from asskomm_audit.store.places import places_of
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.texts import QT_TRANSLATE_NOOP, Texts

_NOT_EMPTY = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} liegt schon etwas, und es wird nicht überschrieben. Nennen Sie einen neuen oder "
    "leeren Ordner.",
)


class ExportFormat(StrEnum):
    """How the tables are written."""

    CSV = "csv"
    JSON = "json"


def export_data(
    file: AuditFile,
    folder: Path,
    kind: ExportFormat,
    *,
    texts: Texts,
    edition: Edition = Edition.INTERNAL,
    audits: Iterable[AuditId] | None = None,
    now: datetime | None = None,
    progress: Progress = silent,
) -> int:
    """Write all records, or those of some audits, into a new folder; return the number of rows.

    UserError if the folder holds anything or cannot be written. The public edition has new ids,
    no people, remarks, unpublished findings, event module, hazards and small groups. Each audit
    comes as it is at one moment, and only one is in memory. Progress counts audits.
    """
    created = now or datetime.now(UTC).astimezone()
    is_public = edition is Edition.PUBLIC
    words = HiddenNames(people_ever(file)).text if is_public else str
    about = About(
        file=words(file.path.name),
        edition=edition,
        created=created,
        program=__version__,
        texts=texts,
    )
    chosen = list(_in_order(file) if audits is None else audits)
    make: type[TableWriter] = CsvWriter if kind is ExportFormat.CSV else JsonWriter
    shown = _ForEveryone() if is_public else _AsItIs()
    rows = 0
    with _new_folder(folder) as unfinished, make(unfinished, about, words) as writer:
        for done, audit in enumerate(chosen):
            progress(done, len(chosen) + 1)
            rows += writer.write(shown.source(load_snapshot(file, audit), created))
        if audits is None:
            rows += writer.write_rows(PLACES, map(shown.place, places_of(file)))
        progress(len(chosen), len(chosen) + 1)
    progress(len(chosen) + 1, len(chosen) + 1)
    return rows


def _in_order(file: AuditFile) -> list[AuditId]:
    found = sorted(audits_of(file), key=lambda each: (each.started_on, each.id))
    return [each.id for each in found]


class _AsItIs:
    """Everything the file holds."""

    def place(self, place: Place) -> Place:
        """Return what to write of a place."""
        return place

    def source(self, shot: AuditSnapshot, created: datetime) -> Source:
        """Return what to write of an audit."""
        return Source(shot, result_of(shot, today=created.date()))


class _ForEveryone(_AsItIs):
    """What everyone may know; the same place and person have the same new id in all audits."""

    def __init__(self) -> None:
        self._redactor = Redactor()

    @override
    def place(self, place: Place) -> Place:
        return self._redactor.place(place)

    @override
    def source(self, shot: AuditSnapshot, created: datetime) -> Source:
        shown = self._redactor.audit(without_events(shot))
        photos = tuple(replace(each, sha256="", source_sha256="") for each in shown.photos)
        result = result_of(shot, today=created.date())
        return Source(replace(shown, photos=photos), result)


@contextmanager
def _new_folder(folder: Path) -> Generator[Path, None, None]:
    """Give a folder to write into that becomes `folder` when all went well, or vanishes."""
    unfinished = folder.with_name(f".{folder.name[:80]}.{os.getpid()}.part")
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError(_NOT_EMPTY, datei=folder.name)
        unfinished.mkdir()
        yield unfinished
        if folder.exists():
            folder.rmdir()  # empty; not every system renames onto it
        unfinished.rename(folder)
    except OSError as error:
        raise told(error, folder) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
