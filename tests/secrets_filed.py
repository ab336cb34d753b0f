"""A file full of secrets around one photo that is for everyone, for the tests of what leaves.

Every secret word of it holds the letters of `SECRET`, every secret pixel has one colour.
"""

import io
from dataclasses import replace
from datetime import UTC, date, datetime

from PIL import ExifTags, Image

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.areas import Area
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.hazards import Hazard
from asskomm_audit.domain.marks import Mark, MarkShape
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.photo_pairs import PhotoPair
from asskomm_audit.domain.places import Stop
from asskomm_audit.domain.privacy import BoxKind, PrivacyBox
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_audit, put_visit
from asskomm_audit.store.findings import put_finding
from asskomm_audit.store.hazards import put_hazard
from asskomm_audit.store.marks import put_mark
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.people import put_person, remove_person
from asskomm_audit.store.photo_pairs import put_pair
from asskomm_audit.store.photos import change_photo, find_photo, photos_of
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.privacy import put_box, put_reviewed
from asskomm_audit.store.surveys import put_response, put_survey
from tests.conftest import PLACE
from tests.test_documents import GROUND, PLACES
from tests.test_documents import SECRET as SECRET_COLOUR

SECRET = "quarz"
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
EARLIER = "audit-0"
CUT = Area(0.0, 0.0, 1.0, 0.85)
ANNA = Person(id="q-1", name="Anna Quarzstein", function="Jugendamt")
GONE = Person(id="q-2", name="Gundolf Quarzmann")
NAMED = "Frau Quarzstein, Anna Quarzberg und Gundolf Quarzmann"


def picture(number: int) -> bytes:
    """Return a JPEG with GPS, two patches to cover, and one that is to be cut away."""
    made = Image.new("RGB", (1600, 1200), (GROUND[0] + 8 * number, *GROUND[1:]))
    for x1, y1, x2, y2 in (*PLACES, (0.4, 0.9, 0.6, 0.98)):
        made.paste(
            SECRET_COLOUR,
            (round(x1 * 1600), round(y1 * 1200), round(x2 * 1600), round(y2 * 1200)),
        )
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "QUARZKAMERA"
    exif[ExifTags.Base.ImageDescription] = "Quarzbild"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (50.0, 47.0, 53.7)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (12.0, 53.0, 11.3)
    buffer = io.BytesIO()
    made.save(buffer, "JPEG", quality=92, exif=exif.tobytes())
    return buffer.getvalue()


def take_in(file, audit_id, **target):
    """Take the picture in at a place of its own, described and reviewed."""
    known = {each.id for each in photos_of(file)}
    incoming = Incoming(prepare(picture(len(known)), "IMG_quarz.jpg"))
    keep_photo(file, incoming, PhotoTarget(audit_id=audit_id, **target), NOON)
    (made,) = (each for each in photos_of(file) if each.id not in known)
    for number, (x1, y1, x2, y2) in enumerate(PLACES):
        box = PrivacyBox(
            id=f"{made.id}-{number}",
            photo_id=made.id,
            kind=BoxKind.FACE,
            x1=x1, y1=y1, x2=x2, y2=y2,
        )  # fmt: skip
        put_box(file, box)
    put_reviewed(file, made.id, NOON, None)
    told = replace(made, caption="Quarzbild", alternative_text="Quarzbild", crop=CUT)
    change_photo(file, told)
    return find_photo(file, made.id)


def say(file, photo, words):
    change_photo(file, replace(photo, caption=words, alternative_text=words))


def fill(file, audit):
    """Fill the file with secrets of all kinds around one photo that is for everyone."""
    put_person(file, replace(ANNA, name="Anna Quarzberg"))
    put_person(file, ANNA)
    put_person(file, GONE)
    remove_person(file, GONE.id)
    put_place(file, replace(PLACE, owner="Quarz GmbH", description=NAMED, address=NAMED))
    put_stop(file, Stop(id="s-1", place_id=PLACE.id, number=1, name=f"Tor, {NAMED}"))
    put_audit(file, replace(audit, id=EARLIER, started_on=date(2025, 11, 20)))
    put_audit(
        file, replace(audit, previous_id=EARLIER, with_events=True, occasion=NAMED, note="Quarz")
    )
    for each in (EARLIER, audit.id):
        put_visit(file, Visit(audit_id=each, kind=VisitKind.DAY, light_device=NAMED, note="Quarz"))
    base = Finding(id="f-1", audit_id=audit.id, number=1, title="Dunkle Ecke", criterion="LIC-01")
    public = replace(base, description=NAMED, spot=NAMED, cause=NAMED, stop_id="s-1")
    secret = replace(base, title="Quarzlager", description="Quarz", cause="Quarz")
    for each in (
        public,
        replace(secret, id="f-2", number=2, public=False),
        replace(secret, id="f-3", number=3, criterion="VER-01"),
        replace(secret, id="f-4", number=4, status=FindingStatus.DISMISSED, reason="Quarz"),
        replace(secret, id="f-0", number=5, audit_id=EARLIER, public=False),
    ):
        put_finding(file, each)
        told = NAMED if each is public else "Quarz"
        measure = Measure(id=f"m-{each.id}", finding_id=each.id, number=each.number, text=told)
        put_measure(file, replace(measure, owner="Quarz GmbH"))
    for criterion in ("LIC-01", "VER-01"):
        answer = Answer(
            visit_id=visit_id(audit.id, VisitKind.DAY), rater=ANNA.id, criterion=criterion,
            level=1, state=AnswerState.RATED, remark="Quarz",
        )  # fmt: skip
        put_answer(file, answer)
    survey = Survey(
        id="su", audit_id=audit.id, kind=SurveyKind.WALK, held_on=NOON.date(), note="Quarz"
    )
    put_survey(file, survey)
    for number in range(6):
        wish = Response(survey_id="su", participant=f"T{number}", item=Item.WISH, at_night=False,
                        value="Mehr Quarz")  # fmt: skip
        put_response(file, wish)
    draw_and_pair(file, audit)


def draw_and_pair(file, audit):
    """Add the photos: one for everyone, and one of each kind that is not."""
    shown = take_in(file, audit.id, finding_id="f-1")
    say(file, shown, f"Ecke am Tor, {NAMED}")
    hidden = [take_in(file, audit.id, finding_id=each) for each in ("f-2", "f-3", "f-4")]
    withheld = take_in(file, audit.id, finding_id="f-1")
    change_photo(file, replace(withheld, withheld=True))
    noted = take_in(file, audit.id)
    hazard = Hazard(id="h-1", audit_id=audit.id, number=1, noted_at=NOON, text="Quarz",
                    photo_id=noted.id)  # fmt: skip
    put_hazard(file, hazard)
    earlier = [take_in(file, EARLIER, finding_id="f-0")]
    asked = Answer(visit_id=visit_id(EARLIER, VisitKind.DAY), rater=ANNA.id, criterion="VER-01",
                   level=1, state=AnswerState.RATED)  # fmt: skip
    put_answer(file, asked)
    earlier.append(take_in(file, EARLIER, answer_id=asked.id))
    for before in (*hidden, *earlier):
        put_pair(file, PhotoPair(before_id=before.id, after_id=shown.id))
    for number, (text, finding, place) in enumerate(
        (
            ("Frau Quarzstein prüft", None, "0.5 0.3"),
            ("Quarz", "f-2", "0.2 0.7"),
            ("Quarz, weggeschnitten", None, "0.5 0.95"),
        )
    ):
        mark = Mark(id=f"k-{number}", photo_id=shown.id, shape=MarkShape.TEXT, points=place,
                    text=text, finding_id=finding)  # fmt: skip
        put_mark(file, mark)
