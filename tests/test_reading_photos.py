"""Reading photos from what somebody has chosen or dropped: no file stops those behind it."""

import os
from datetime import UTC, datetime

import pytest
from PIL import ExifTags, Image

from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.ids import FindingId
from asskomm_audit.domain.photos import TimeSource
from asskomm_audit.errors import UserError
from asskomm_audit.intake import PhotoTarget, keep_photo, read_photo
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.inbox import waiting_photos
from asskomm_audit.store.photos import photos_of
from tests.commands.conftest import jpeg

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_named_like_a_photo_is_refused_and_not_waited_for(tmp_path):
    pipe = tmp_path / "bild.jpg"
    os.mkfifo(pipe)
    with pytest.raises(UserError, match="lässt sich nicht lesen"):
        read_photo(pipe)


@pytest.mark.parametrize("moment", ["0001:01:01 00:00:00", "9999:12:31 23:59:59"])
def test_a_time_that_no_camera_has_is_none(file, audit, tmp_path, moment):
    path, exif = tmp_path / "bild.jpg", Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = moment
    Image.new("RGB", (64, 48), "green").save(path, "JPEG", exif=exif)
    incoming, target = read_photo(path), PhotoTarget(audit_id=audit.id)
    carry_out(file, "Foto", lambda file: keep_photo(file, incoming, target, NOON) and None)
    (kept,) = photos_of(file)
    assert kept.time_source is TimeSource.FILE


def test_a_library_that_fails_at_one_picture_is_told_as_of_a_damaged_one(tmp_path, monkeypatch):
    path = tmp_path / "bild.jpg"
    path.write_bytes(jpeg((2000, 1500)))

    def fail(*_values: object) -> None:
        raise RuntimeError("unexpected")

    monkeypatch.setattr(Image.Image, "reduce", fail)
    with pytest.raises(UserError, match="beschädigt"):
        read_photo(path)


def test_a_photo_whose_finding_is_gone_once_it_is_prepared_waits_in_the_inbox(
    file, audit, tmp_path
):
    path = tmp_path / "bild.jpg"
    path.write_bytes(jpeg((320, 240)))
    finding = Finding(id=FindingId("f-1"), audit_id=audit.id, number=1, title="Dunkle Ecke")
    carry_out(file, "Anlegen", lambda file: put_finding(file, finding))
    incoming = read_photo(path)
    target = PhotoTarget(audit_id=audit.id, finding_id=finding.id)
    carry_out(file, "Entfernen", lambda file: remove_finding(file, finding.id))
    carry_out(file, "Foto", lambda file: keep_photo(file, incoming, target, NOON) and None)
    assert [each.original_name for each in waiting_photos(file, audit.id)] == ["bild.jpg"]
