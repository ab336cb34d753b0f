"""Many photos at once: what is shown is what is in the file, however the changes came."""

import random

from asskomm_audit.domain.inbox import Anchor
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.imaging.intake import prepare
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.inbox import file_photos
from asskomm_audit.store.photos import photos_of, remove_photo
from asskomm_audit.ui.inbox.inbox_state import InboxState
from tests.ui.inbox.conftest import picture


def shown(state):
    return [(each.id, each.label, each.caption) for each in state.photos]


def test_reading_what_has_changed_shows_the_same_as_reading_all(page, add, file, audit, session):
    add(*(picture(number, minutes=number) for number in range(12)))
    rng = random.Random(5)
    anew = InboxState(session, page)
    for _ in range(25):
        photos = photos_of(file, audit.id)
        some = [each.id for each in rng.sample(photos, 3)]
        target = rng.choice([None, Anchor(Kind.STOP, "stop-1"), Anchor(Kind.FINDING, "finding-1")])
        match rng.randrange(4):
            case 0 if len(photos) > 6:
                session.perform("Weg", lambda file, some=some: remove_photo(file, some[0]))
            case 1:
                wanted = dict.fromkeys(some, target)
                session.perform("Ordnen", lambda file, wanted=wanted: file_photos(file, wanted))
            case _:
                session.undo()
        page.state.settle()
        anew.refresh_all()
        assert shown(page.state) == shown(anew)
    assert page.state.photos


def test_one_that_may_not_come_in_stops_none_of_those_written_with_it(
    page, add, file, audit, session
):
    heard = []
    session.messages.told.connect(lambda message: heard.append(message.text))
    pictures = [picture(number, minutes=number) for number in range(8)]
    gone = prepare(pictures[3], "x.jpg").sha256

    def purge(file):
        file.execute("INSERT INTO photo_purged VALUES (?, 'Person', '2026')", gone)

    carry_out(file, "Löschen", purge)
    add(*pictures, pictures[5])
    kept = photos_of(file, audit.id)
    assert len(kept) == 7
    assert gone not in {each.sha256 for each in kept}
    assert [each.number for each in kept] == list(range(1, 8))
    assert "7 Fotos hinzugefügt." in heard[-1]
    assert "1 Foto gab es schon." in heard[-1]
    assert "aus Gründen des Datenschutzes" in heard[-1]
