"""The strip of photos paints whatever the file lacks."""

from asskomm_audit.domain.photos import Photo
from asskomm_audit.errors import UserError
from asskomm_audit.ui.widgets.photo_strip import PhotoStrip


def test_a_photo_whose_small_picture_is_lost_has_a_sign_and_is_asked_for_once(qtbot):
    asked = []

    def lost(photo: Photo) -> bytes:
        asked.append(photo.id)
        raise UserError("Bild fehlt")

    strip = PhotoStrip()
    qtbot.addWidget(strip)
    photo = Photo(
        id="p-1", audit_id="a", sha256="0" * 64, source_sha256="0" * 64, width=4, height=3, size=9
    )
    strip.set_photos([photo], lost)
    strip.show()
    first = strip.grab().toImage()
    assert strip.grab().toImage() == first
    assert asked == ["p-1"]
