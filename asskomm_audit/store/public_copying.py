"""Writes the public edition of a file: redacted records with a history that begins there."""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.framing import Framing
from asskomm_audit.domain.hidden_names import HiddenNames
from asskomm_audit.domain.ids import PlaceId
from asskomm_audit.domain.public_edition import place_without_names, without_events, without_names
from asskomm_audit.domain.redaction import Redactor, photos_for_all, withheld_for_all
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.progress import Progress, silent
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.audits import audits_of, put_audit, put_visit
from asskomm_audit.store.catalogues import keep_catalogue
from asskomm_audit.store.connections import connect_for_creating
from asskomm_audit.store.editions import EDITION, PUBLIC
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.former_names import people_ever
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.marks import markup_of, put_mark
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.measuring import put_lux_point, put_people_count
from asskomm_audit.store.opening import create_audit_file
from asskomm_audit.store.people import put_member, put_person
from asskomm_audit.store.photos import photo_bytes, put_photo
from asskomm_audit.store.places import places_of, put_place, put_stop
from asskomm_audit.store.privacy import put_reviewed
from asskomm_audit.store.settings import put_setting
from asskomm_audit.store.snapshots import load_snapshot
from asskomm_audit.store.steps import carry_out
from asskomm_audit.store.surveys import put_response, put_survey

Publish: TypeAlias = Callable[[bytes, Sequence[Area], Framing], tuple[bytes, bytes, int, int]]
"""Takes a working copy, what to cover and how it is shown; gives picture, thumbnail and size."""


def write_public_copy(
    file: AuditFile,
    draft: Path,
    step: str,
    *,
    publish: Publish | None,
    place: PlaceId | None = None,
    progress: Progress = silent,
) -> int:
    """Write what everyone may know of a file, or of one place, into a new file at `draft`.

    Returns how many photos stayed out because they are withheld.

    `step` is the wording of the only step in its history. `publish` covers and rewrites a picture;
    without it photos stay out. PhotosStopError if one is not reviewed or not described. Each audit
    comes as it is at one moment, and nobody who writes has to wait for the whole of it. Progress
    counts audits.
    """
    redactor, names = Redactor(), HiddenNames(people_ever(file))
    audits = [each for each in audits_of(file) if place in (None, each.place_id)]
    audits.sort(key=lambda audit: (audit.started_on, audit.id))
    withheld = 0
    if publish:  # before anything is written
        for audit in audits:
            shot = without_events(load_snapshot(file, audit.id))
            pass_gate(file, photos_for_all(shot))
            withheld += len(withheld_for_all(shot))
    with create_audit_file(draft) as copy:

        def write(copy: AuditFile) -> None:
            put_setting(copy, EDITION, PUBLIC)
            for each in places_of(file):
                if place in (None, each.id):
                    put_place(copy, place_without_names(redactor.place(each), names))
            for done, audit in enumerate(audits):
                progress(done, len(audits))
                shot = without_events(load_snapshot(file, audit.id))
                redacted = without_names(redactor.audit(shot), names)
                _put(copy, redacted)
                if publish:
                    _put_photos(file, copy, shot, redacted, publish)
                    _put_marks(file, copy, shot, redactor, names)
            progress(len(audits), len(audits))

        carry_out(copy, step, write)
    _forget_this_device(draft)
    return withheld


def _put(copy: AuditFile, shot: AuditSnapshot) -> None:
    keep_catalogue(copy, shot.catalogue)
    for person in shot.people.values():
        put_person(copy, person)
    for stop in shot.stops:
        put_stop(copy, stop)
    put_audit(copy, shot.audit)
    for member in shot.members:
        put_member(copy, member)
    for visit in shot.visits:
        put_visit(copy, visit)
    for answer in shot.answers:
        put_answer(copy, answer)
    for point in shot.lux_points:
        put_lux_point(copy, point)
    for count in shot.people_counts:
        put_people_count(copy, count)
    for finding in shot.findings:
        put_finding(copy, finding)
    for measure in shot.measures:
        put_measure(copy, measure)
    for survey in shot.surveys:
        put_survey(copy, survey)
    for response in shot.responses:
        put_response(copy, response)


def _put_photos(
    file: AuditFile,
    copy: AuditFile,
    shot: AuditSnapshot,
    redacted: AuditSnapshot,
    publish: Publish,
) -> None:
    photos = photos_for_all(shot)
    passage = pass_gate(file, photos)
    for photo, shown in zip(photos, redacted.photos, strict=True):
        areas = [box.area for box in passage.of(photo).covered]
        data = photo_bytes(file, photo.sha256)
        jpeg, thumbnail, width, height = publish(data, areas, Framing.of(photo))
        digest = hashlib.sha256(jpeg).hexdigest()
        kept = replace(
            shown,
            sha256=digest,
            source_sha256=digest,
            width=width,
            height=height,
            size=len(jpeg),
        )
        put_photo(copy, kept, jpeg, thumbnail)
        put_reviewed(copy, kept.id, datetime.now(UTC), None)


def _put_marks(
    file: AuditFile,
    copy: AuditFile,
    shot: AuditSnapshot,
    redactor: Redactor,
    names: HiddenNames,
) -> None:
    photos = photos_for_all(shot)
    drawn = markup_of(file, photos)
    for photo in photos:
        if markup := drawn.get(photo.id):
            for mark in redactor.marks(markup, redactor.photo(photo), shot):
                put_mark(copy, names.record(mark, "text"))


def _forget_this_device(draft: Path) -> None:
    """Let the history not say on whose computer the edition was made."""
    with closing(connect_for_creating(draft)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("UPDATE session SET device = '' WHERE device <> ''")
        connection.execute("PRAGMA journal_mode = DELETE")
