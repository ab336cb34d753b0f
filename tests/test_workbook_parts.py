"""What the workbook takes from a file: a log without names, previews of reviewed photos."""

from asskomm_audit.workbook_parts import nameless


def test_a_name_gives_way_to_the_function_and_words_around_it_stay():
    unnamed = nameless({"Anna Beispiel": "Ordnungsamt", "Anna": "Stadtplanung", "": "nie"})
    assert unnamed("Person löschen: Anna Beispiel") == "Person löschen: Ordnungsamt"
    assert unnamed("Anna, Annaberg") == "Stadtplanung, Annaberg"


def test_a_long_name_that_a_step_cut_gives_way_too():
    name = "Prof. Dr. Dr. Maximiliane von und zu Musterhausen-Beispielstadt"
    assert nameless({name: "Polizei"})(f"Person löschen: {name[:39]}…") == "Person löschen: Polizei"


def test_without_people_texts_stay():
    assert nameless({})("Ort ändern: Markt") == "Ort ändern: Markt"
