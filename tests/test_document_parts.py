"""Pictures that leave with a document: covered as they were when they passed the gate."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PIL import Image

from asskomm_audit.document_parts import as_kept, pictures_of, report_audit
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.domain.privacy import BoxKind, PrivacyBox
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo, swap_photo
from asskomm_audit.store.camera_clocks import put_clock_offset
from asskomm_audit.store.gate import pass_gate
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import change_photo, photos_of
from asskomm_audit.store.privacy import put_box, put_reviewed, remove_box
from tests.test_documents import GROUND, PLACES, picture, shows_secret

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def taken_in(file, audit):
    """Return a reviewed photo on which everything secret is covered."""

    def write(file):
        incoming = Incoming(prepare(picture(), "alt.jpg"))
        photo = keep_photo(file, incoming, PhotoTarget(audit_id=audit.id), NOON)
        for number, (x1, y1, x2, y2) in enumerate(PLACES):
            put_box(
                file,
                PrivacyBox(
                    id=f"b-{number}",
                    photo_id=photo.id,
                    kind=BoxKind.FACE,
                    x1=x1,
                    y1=y1,
                    x2=x2,
                    y2=y2,
                ),
            )
        change_photo(file, replace(photo, alternative_text="Eine Ecke"))
        put_reviewed(file, photo.id, NOON, None)

    carry_out(file, "Foto", write)
    return photos_of(file)[0]


def test_covers_lie_on_the_picture_they_were_reviewed_on(file, audit):
    """Documents are written beside the window, where a picture can be swapped meanwhile."""
    before = taken_in(file, audit)
    plain = io.BytesIO()
    Image.new("RGB", (1600, 1200), GROUND).save(plain, "JPEG")

    def write(file):
        swap_photo(file, before.id, Incoming(prepare(plain.getvalue(), "neu.jpg")))
        for number in range(len(PLACES)):
            remove_box(file, f"b-{number}")
        put_reviewed(file, before.id, NOON, None)

    assert not shows_secret(pictures_of(file, pass_gate(file, [before]))(before))
    carry_out(file, "Tausch", write)
    passage = pass_gate(file, as_kept(file, [before]))  # which was read before
    assert not shows_secret(pictures_of(file, passage)(before))


def test_a_document_tells_the_true_time_where_a_cameras_clock_is_known_to_be_wrong(file, audit):
    photo = taken_in(file, audit)

    def write(file):
        taken = replace(photo, taken_at=NOON, time_source=TimeSource.CAMERA, camera="X1")
        change_photo(file, taken)
        put_clock_offset(file, audit.id, "X1", timedelta(hours=1))

    carry_out(file, "Uhr", write)
    (told,) = report_audit(file, audit.id, NOON).snapshot.photos
    assert told.taken_at == NOON - timedelta(hours=1)
    assert photos_of(file)[0].taken_at == NOON
