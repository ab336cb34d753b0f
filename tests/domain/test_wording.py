import pytest

from asskomm_audit.domain.wording import Concern, mentions_in


@pytest.mark.parametrize(
    ("text", "concern", "words"),
    [
        ("Herr Müller lagert Kisten", Concern.PERSON, "Herr Müller"),
        ("laut Frau Dr. Meier-Lang verstellt", Concern.PERSON, "Frau Dr. Meier-Lang"),
        ("Familie Schulz nutzt die Fläche", Concern.PERSON, "Familie Schulz"),
        ("Gespräch mit Thomas Krause am Kiosk", Concern.PERSON, "Thomas Krause"),
        ("Hausmeister heißt Wagner", Concern.PERSON, "heißt Wagner"),
        ("Uwe trinkt hier täglich", Concern.PERSON, "Uwe trinkt"),
        ("Mr. Smith parks here", Concern.PERSON, "Mr. Smith"),
        ("Transporter DD-AB 123 parkt", Concern.PLATE, "DD-AB 123"),
        ("Kfz L XY 12", Concern.PLATE, "L XY 12"),
        ("Kennzeichen HY-M 7E am Poller", Concern.PLATE, "HY-M 7E"),
        ("LÖB-K 12 steht auf dem Gehweg", Concern.PLATE, "LÖB-K 12"),
        ("Anhänger M-UC 4711", Concern.PLATE, "M-UC 4711"),
        ("Anruf unter 0351 4567890", Concern.PHONE, "0351 4567890"),
        ("Tel. +49 171 1234567", Concern.PHONE, "+49 171 1234567"),
        ("(03571) 456-789 am Aushang", Concern.PHONE, "(03571) 456-789"),
        ("Meldung an max.muster@example.org", Concern.EMAIL, "max.muster@example.org"),
        ("Gruppe von Ausländern am Brunnen", Concern.ORIGIN, "Ausländern"),
        ("arabische Jugendliche", Concern.ORIGIN, "arabische Jugendliche"),
        ("zwei polnische junge Männer", Concern.ORIGIN, "polnische junge Männer"),
        ("Personen mit Migrationshintergrund", Concern.ORIGIN, "Migrationshintergrund"),
        ("Treffpunkt von Syrern", Concern.ORIGIN, "Syrern"),
        ("a group of refugees", Concern.ORIGIN, "refugees"),
    ],
)
def test_what_is_not_neutral_is_named(text, concern, words):
    assert [(each.concern, each.words) for each in mentions_in(text)] == [(concern, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Rathausstraße 12",
        "K-R 30",
        "Öffnung 08:30 bis 17:00 Uhr, Kontrolle 06-22 Uhr",
        "Pfosten 0,90 m hoch, Abstand 1,20 m, 12 × 30 cm",
        "02977 Hoyerswerda, am 01.02.2026",
        "01/2026 - 12/2026 gesperrt",
        "Frau mit Kinderwagen kommt nicht durch",
        "Frauen und Männer nutzen den Platz",
        "Frau-Holle-Straße und Karl-Marx-Platz",
        "Paul-Gerhardt-Kirche, Martin Luther Platz",
        "DIN EN 13201, DIN-EN 12464, LED-Leuchte 30 W",
        "Leuchten L 12 bis L 15, Haus C 4, Block B-12",
        "Unterkunft für Asylbewerberinnenberatung im Flüchtlingsheim",
        "jüdischer Friedhof, türkischer Imbiss, Weg nach Polen",
        "Romanus-Haus und Judengasse",
        "Anwohnerin berichtet von Lärm nach 22 Uhr",
        "Sitzgruppe 3 m neben dem Eingang, Höhe 80 cm",
        "Der indische Springkraut-Bestand",
        "",
    ],
)
def test_neutral_words_raise_no_hint(text):
    assert mentions_in(text) == ()


def test_each_passage_is_named_once():
    assert len(mentions_in("Herr Müller, Herr Müller und Herr Müller")) == 1
