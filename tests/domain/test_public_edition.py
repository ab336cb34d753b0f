"""The public edition names nobody, hides what is not public, and changes no score."""

from dataclasses import replace

import pytest

from asskomm_audit.domain.hidden_names import HIDDEN, HiddenNames
from asskomm_audit.domain.people import Person
from asskomm_audit.domain.public_edition import Omissions, public_edition
from asskomm_audit.domain.result import result_of
from asskomm_audit.edition_words import omissions_text, workbook_omissions_text
from asskomm_audit.i18n import texts_for
from asskomm_audit.texts import GERMAN
from tests.reports.sample import CREATED
from tests.reports.secrets_made import BERGER, PEOPLE, SECRETS, secret_audit

SCHULZE = Person(id="s", name="Schulze, Jörg", function="")
PETRA = Person(id="p", name="Petra")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Gemeldet von Anna-Lena Berger.", "Gemeldet von Grünflächenamt."),
        ("Berger, Anna-Lena meldet", "Grünflächenamt meldet"),
        ("laut Frau Berger und Herrn Dr. Schulze", f"laut Grünflächenamt und {HIDDEN}"),
        ("Frau Bergers Hinweis", "Grünflächenamt Hinweis"),
        ("ANNA-LENA  BERGER", "Grünflächenamt"),
        ("Jörg Schulze (Hausmeister)", f"{HIDDEN} (Hausmeister)"),
        ("Petra sagt", f"{HIDDEN} sagt"),
        ("am Bergerweg, petra, Schulzestraße", "am Bergerweg, petra, Schulzestraße"),
    ],
)
def test_names_are_hidden_and_other_words_are_not(text, shown):
    assert HiddenNames([BERGER, SCHULZE, PETRA]).text(text) == shown


def test_a_function_that_tells_the_name_is_no_cover_for_it():
    person = Person(id="x", name="Kai Lorenz", function="Büro Lorenz")
    assert HiddenNames([person]).text("Kai Lorenz war da") == f"{HIDDEN} war da"


def test_scores_stay_and_what_is_left_out_is_counted():
    shot = secret_audit()
    (shown,), left_out = public_edition([shot], PEOPLE)
    whole, public = (result_of(each, today=CREATED.date()) for each in (shot, shown))
    assert public.day.score == whole.day.score
    assert public.night.score == whole.night.score
    assert public.headline == whole.headline
    assert public.reliability == whole.reliability
    assert whole.day.events.dimension.rated
    assert public.day.events is None or public.day.events.dimension.rated == 0
    texts = repr(replace(shown, catalogue=None))
    for secret in SECRETS:
        assert secret in repr(shot)
        assert secret not in texts
    assert left_out == Omissions(
        findings=1,
        dismissed=1,
        measures=len(shot.measures) - len(shown.measures),
        photos=4,
        events=True,
        names=2,
        owners=1 + sum(bool(each.owner) for each in shot.measures),
        remarks=sum(bool(each.remark) + bool(each.reason) for each in shot.answers)
        + (1 + len(shot.visits) + len(shot.surveys)),
        wishes=4,
    )
    sentence = omissions_text(left_out, GERMAN)
    assert sentence.startswith("Weggelassen: nichtöffentliche Feststellungen (1), verworfene ")
    assert sentence.endswith("freie Wünsche aus Befragungen (4), Modul Veranstaltungsschutz.")


def test_the_same_audit_gives_the_same_public_edition():
    shot = secret_audit()
    assert public_edition([shot], [BERGER]) == public_edition([shot], [BERGER])


def test_nothing_to_leave_out_is_said():
    assert omissions_text(Omissions(), GERMAN) == "Weggelassen: nichts."


def test_english_lists_of_what_is_left_out_begin_no_entry_with_a_capital():
    everything = Omissions(
        findings=1,
        dismissed=1,
        measures=1,
        photos=1,
        names=1,
        owners=1,
        remarks=1,
        wishes=1,
        events=True,
    )
    listed = workbook_omissions_text(everything, texts_for("en")).partition(": ")[2].split(", ")
    assert len(listed) == 11
    assert [each for each in listed if not each[0].islower()] == []
