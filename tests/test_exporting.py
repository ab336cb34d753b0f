"""The export holds each record once, describes itself, and tells everyone no secret."""

import csv
import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import jsonschema
import pytest

from asskomm_audit.domain.answers import Answer, AnswerState
from asskomm_audit.domain.audits import Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import CostClass, Measure
from asskomm_audit.domain.places import Position, Stop
from asskomm_audit.domain.privacy import Edition
from asskomm_audit.errors import Cancelled, UserError
from asskomm_audit.exporting import ExportFormat, export_data
from asskomm_audit.reports.data.schemas import json_schema
from asskomm_audit.reports.data.tables import TABLES
from asskomm_audit.store.answers import put_answer
from asskomm_audit.store.audits import put_visit
from asskomm_audit.store.findings import put_finding, remove_finding
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.measures import put_measure
from asskomm_audit.store.people import remove_person
from asskomm_audit.store.places import put_place, put_stop
from asskomm_audit.store.removing import remove
from asskomm_audit.texts import GERMAN
from tests.conftest import OTHER_PERSON, PERSON, PLACE

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
NASTY = '=1+1;"x"\r\nzweite Zeile\x00 🚲 שלום ' + "\ufffe"


class English:
    """The source texts under another language: enough for separators."""

    language = "en"

    def translate(self, context, text, note=None, n=-1):
        return text


@pytest.fixture
def filled(file, audit):
    night = visit_id(audit.id, VisitKind.NIGHT)
    finding = Finding(
        id="f-1", audit_id=audit.id, number=1, title=NASTY, description="Katrin Lehmann sah es",
        criterion="SIC-01", likelihood=3, consequence=4, stop_id="s-gone",
    )  # fmt: skip
    secret = replace(finding, id="f-2", number=2, title="Geheim", public=False)
    event = replace(finding, id="f-3", number=3, title="Poller fehlt", criterion="VER-01")
    gone = replace(finding, id="f-4", number=4, title="Entfernt")

    def write(file):
        put_place(file, replace(PLACE, owner="Familie X", position=Position(12.123456789, 51.5)))
        put_stop(file, Stop(id="s-1", place_id=PLACE.id, number=1, name="Tor"))
        put_stop(file, Stop(id="s-gone", place_id=PLACE.id, number=2, name="Weg"))
        put_visit(file, Visit(audit_id=audit.id, kind=VisitKind.NIGHT, begun_at=NOW))
        for person, level in ((PERSON.id, 3), (OTHER_PERSON.id, 1)):
            put_answer(file, Answer(visit_id=night, rater=person, criterion="LIC-01", level=level,
                                    state=AnswerState.RATED, raw_value=2.5,
                                    remark="-geheim"))  # fmt: skip
        for each in (finding, secret, event, gone):
            put_finding(file, each)
        remove_finding(file, gone.id)
        for number, each in enumerate((finding, secret, event), 1):
            put_measure(file, Measure(id=f"m-{number}", finding_id=each.id, number=number,
                                      text="Tun", owner="Firma Y", cost_class=CostClass.K2,
                                      due=date(2027, 3, 31)))  # fmt: skip

        remove(file, Kind.STOP, "s-gone")

    carry_out(file, "Anlegen", write, person=PERSON.id)
    return file


def exported(file, folder, kind=ExportFormat.CSV, edition=Edition.INTERNAL, texts=GERMAN):
    export_data(file, folder, kind, texts=texts, edition=edition, now=NOW)
    if kind is ExportFormat.JSON:
        return json.loads((folder / "export.json").read_text("utf-8"))["tables"]
    return {each.name: rows_of(folder / f"{each.name}.csv") for each in TABLES}


def rows_of(path, delimiter=";"):
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


def test_csv_opens_in_german_excel_and_nothing_in_it_is_a_formula(filled, tmp_path):
    tables = exported(filled, tmp_path / "out")
    raw = (tmp_path / "out" / "findings.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbfid;audit_id;")
    title = tables["findings"][0]["title"]
    assert title == "'" + NASTY.replace("\r\n", "\n").replace("\x00", "").replace("\ufffe", "")
    (place,) = tables["places"]
    assert (place["longitude"], place["latitude"]) == ("12,1234568", "51,5")
    assert tables["measures"][0]["due"] == "2027-03-31"
    assert {each["remark"] for each in tables["answers"]} == {"'-geheim"}


def test_english_csv_has_commas_and_points(filled, tmp_path):
    exported(filled, tmp_path / "out", texts=English())
    (place,) = rows_of(tmp_path / "out" / "places.csv", ",")
    assert place["longitude"] == "12.1234568"


def test_removed_records_are_not_there_and_nothing_points_to_them(filled, tmp_path):
    tables = exported(filled, tmp_path / "out")
    assert [each["id"] for each in tables["findings"]] == ["f-1", "f-2", "f-3"]
    assert {each["stop_id"] for each in tables["findings"]} == {""}


def test_somebody_removed_who_answered_is_there_without_a_name(filled, tmp_path):
    carry_out(filled, "x", lambda file: remove_person(file, OTHER_PERSON.id), person=PERSON.id)
    tables = exported(filled, tmp_path / "out")
    people = {each["id"]: each["function"] for each in tables["people"]}
    assert people == {PERSON.id: "Ordnungsamt", OTHER_PERSON.id: "Stadtplanung"}
    assert {each["person_id"] for each in tables["answers"]} <= set(people)


def test_the_package_describes_each_file_as_it_is(filled, tmp_path):
    exported(filled, tmp_path / "out")
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text("utf-8"))
    assert len(package["resources"]) == len(TABLES)
    for each in package["resources"]:
        data = (tmp_path / "out" / each["path"]).read_bytes()
        rows = rows_of(tmp_path / "out" / each["path"])
        assert each["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        assert (each["bytes"], each["rows"]) == (len(data), len(rows))
        names = [field["name"] for field in each["schema"]["fields"]]
        assert data.decode("utf-8-sig").splitlines()[0] == ";".join(names)
        keys = [tuple(row[name] for name in each["schema"]["primaryKey"]) for row in rows]
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("edition", Edition)
def test_a_place_that_nobody_audited_yet_is_there_once(filled, tmp_path, edition):
    place = replace(PLACE, id="place-2", name="Noch ohne Audit")
    carry_out(filled, "x", lambda file: put_place(file, place), person=PERSON.id)
    tables = exported(filled, tmp_path / "out", edition=edition)
    assert [each["name"] for each in tables["places"]] == ["Marktplatz", "Noch ohne Audit"]


def test_every_reference_finds_its_row(filled, tmp_path):
    tables = exported(filled, tmp_path / "out")
    for table in TABLES:
        for name, other in table.refers.items():
            known = {row["id"] for row in tables[other]}
            assert {row[name] for row in tables[table.name] if row[name]} <= known, name


def test_json_says_the_same_as_its_schema(filled, tmp_path):
    exported(filled, tmp_path / "out", ExportFormat.JSON)
    whole = json.loads((tmp_path / "out" / "export.json").read_text("utf-8"))
    schema = json.loads((tmp_path / "out" / "export.schema.json").read_text("utf-8"))
    assert schema == json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(whole, schema)
    broken = whole | {"edition": "secret"}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema)


def test_csv_and_json_hold_the_same_rows(filled, tmp_path):
    as_csv = exported(filled, tmp_path / "csv")
    as_json = exported(filled, tmp_path / "json", ExportFormat.JSON)
    assert {name: len(rows) for name, rows in as_csv.items()} == {
        name: len(rows) for name, rows in as_json.items()
    }
    assert as_json["answers"][0]["raw_value"] == 2.5
    assert as_json["findings"][0]["public"] is True
    assert as_json["findings"][0]["groups"] == []


def test_the_schema_in_the_docs_is_the_one_that_is_written():
    from tests.commands.calling import ROOT

    kept = json.loads((ROOT / "docs" / "export.schema.json").read_text("utf-8"))
    assert kept == json_schema()


def test_the_public_edition_tells_no_secret(filled, tmp_path):
    tables = exported(filled, tmp_path / "out", edition=Edition.PUBLIC)
    (finding,) = tables["findings"]
    assert finding["title"].startswith("'=1+1")
    assert len(tables["measures"]) == 1
    assert tables["hazards"] == []
    told = "".join(path.read_text("utf-8-sig") for path in (tmp_path / "out").glob("*.csv"))
    for secret in ("Geheim", "Poller", "Familie X", "Firma Y", "geheim", "Lehmann", PERSON.id):
        assert secret not in told, secret
    ids = {row["id"] for name in ("places", "findings", "measures") for row in tables[name]}
    assert ids.isdisjoint((PLACE.id, "f-1", "m-1"))
    assert finding["description"] == "Ordnungsamt sah es"  # reports name people so, too


def test_a_finding_that_counts_no_more_is_internal(filled, audit, tmp_path):
    dismissed = Finding(
        id="f-9", audit_id=audit.id, number=9, title="Doppelt", status=FindingStatus.DISMISSED
    )
    carry_out(filled, "x", lambda file: put_finding(file, dismissed), person=PERSON.id)
    inside = exported(filled, tmp_path / "in")
    outside = exported(filled, tmp_path / "out", edition=Edition.PUBLIC)
    assert "Doppelt" in {each["title"] for each in inside["findings"]}
    assert "Doppelt" not in {each["title"] for each in outside["findings"]}


def test_a_folder_with_something_in_it_is_not_touched(filled, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mein.txt").write_text("x")
    with pytest.raises(UserError, match="wird nicht überschrieben"):
        exported(filled, folder)
    assert [each.name for each in folder.iterdir()] == ["mein.txt"]


@pytest.mark.parametrize("kind", ExportFormat)
def test_cancelling_leaves_nothing(filled, tmp_path, kind):
    def stop(done, total):
        if done == 1:
            raise Cancelled

    before = {each.name for each in tmp_path.iterdir()}
    with pytest.raises(Cancelled):
        export_data(filled, tmp_path / "out", kind, texts=GERMAN, now=NOW, progress=stop)
    assert {each.name for each in tmp_path.iterdir()} == before


def test_a_folder_that_is_nowhere_is_said_in_a_sentence(filled, tmp_path):
    with pytest.raises(UserError, match="Den Ordner dafür gibt es nicht"):
        exported(filled, tmp_path / "no" / "out")


def test_an_empty_folder_is_taken(filled, tmp_path):
    (tmp_path / "out").mkdir()
    assert exported(filled, tmp_path / "out")["places"]
