"""A town's file after many years: 1,000 places, 5,000 audits, 500,000 answers, 100,000 findings.

`python3 -m tests.benchmarks.town OUT` writes it through the store, a step for each place.
"""

import hashlib
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from tests.benchmarks.workbench import ROOT, Workbench

PLACES = 1_000
AUDITS = 5  # of each place
ANSWERS = 100  # of each audit, and so on
FINDINGS = 20
PHOTOS = 4
_EVERY_SURVEY = 10  # audits
_PARTS = (
    "Beleuchtung Straße Weg Licht Hecke Park Platz Bahn Hof Führung Schild Bank Mauer Sicht "
    "Achse Rad Ständer Halte Stelle Müll Korb Treppe Rampe Ampel Poller Zaun Baum Wurzel Pfütze "
    "Eingang Nacht Angst Raum Notruf Säule Brücke Tunnel Kiosk Laterne Pflaster Kante Graffiti"
)
_WORDS = _PARTS.split(" ")
_SCHEMA = ("schema_*.py", "tables_*.py", "triggers.py", "columns.py", "geopackage.py")


def file_of(bench: Workbench) -> Path:
    """Return the file, from an earlier run if its schema is still the same."""
    folder = Path(tempfile.gettempdir()) / "asskomm-audit-benchmarks"
    folder.mkdir(exist_ok=True)
    path = folder / f"town-{_version()}.audit.gpkg"
    if not path.exists():
        sys.stderr.write("writing the town, once; it takes some minutes ...\n")
        draft = folder / f"draft-{bench.folder.name}.audit.gpkg"
        bench.run("tests.benchmarks.town", str(draft))
        draft.replace(path)
    return path


def _version() -> str:
    """Return what stands for the code that shapes the file."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    for pattern in _SCHEMA:
        for module in sorted((ROOT / "asskomm_audit" / "store").glob(pattern)):
            digest.update(module.read_bytes())
    return digest.hexdigest()[:12]


def write(path: Path) -> None:
    """Write the town."""
    from asskomm_audit.catalogues import load_catalogue
    from asskomm_audit.domain.people import Person
    from asskomm_audit.store.catalogues import keep_catalogue
    from asskomm_audit.store.history import carry_out
    from asskomm_audit.store.opening import create_audit_file
    from asskomm_audit.store.people import put_person

    catalogue, chance = load_catalogue(), random.Random(1)
    person = Person(id="person-1", name="Katrin Lehmann")  # pyright: ignore[reportArgumentType] - an id is a text

    def begin(file) -> None:
        keep_catalogue(file, catalogue)
        put_person(file, person)

    with create_audit_file(path) as file:
        carry_out(file, "Anfang", begin)
        for number in range(PLACES):
            carry_out(file, f"Ort {number}", _Place(number, catalogue, chance).put)


class _Place:
    """One place with all below it."""

    def __init__(self, number: int, catalogue, chance: random.Random) -> None:
        self._number, self._catalogue, self._chance = number, catalogue, chance

    def put(self, file) -> None:
        """Write it."""
        from asskomm_audit.domain.places import Place, PlaceType, Position, Stop
        from asskomm_audit.store.places import put_place, put_stop

        number, chance = self._number, self._chance
        types = [each for each in PlaceType if each is not PlaceType.EVENT_GROUND]
        place = Place(
            id=f"place-{number}",  # pyright: ignore[reportArgumentType] - as above
            name=f"{_word(chance)} {number}",
            place_type=types[number % len(types)],
            district=f"Ortsteil {number % 20}",
            description=_text(chance, 12),
            position=Position(12.6 + chance.random() / 5, 51.2 + chance.random() / 5),
        )
        put_place(file, place)
        stop = Stop(id=f"stop-{number}", place_id=place.id, number=1, name=_word(chance))  # pyright: ignore[reportArgumentType] - as above
        put_stop(file, stop)
        for turn in range(AUDITS):
            self._put_audit(file, place, stop, number * AUDITS + turn)

    def _put_audit(self, file, place, stop, number: int) -> None:
        from asskomm_audit.domain.audits import Audit, AuditStatus, CriteriaSet, Visit, VisitKind
        from asskomm_audit.store.answers import put_answer
        from asskomm_audit.store.audits import put_audit, put_visit

        audit = Audit(
            id=f"audit-{number}",  # pyright: ignore[reportArgumentType] - as above
            place_id=place.id,
            place_type=place.place_type,
            criteria_set=CriteriaSet.FULL,
            catalogue_version=self._catalogue.version,
            catalogue_hash=self._catalogue.hash,
            started_on=date(2016, 1, 4) + timedelta(days=number * 7919 % 3600),
            note=_text(self._chance, 5),
            status=AuditStatus.CLOSED if number % 3 else AuditStatus.OPEN,
        )
        put_audit(file, audit)
        for kind in (VisitKind.DAY, VisitKind.NIGHT):
            put_visit(file, Visit(audit_id=audit.id, kind=kind))
        for answer in self._answers(audit):
            put_answer(file, answer)
        for turn in range(FINDINGS):
            self._put_finding(file, audit, stop, number * FINDINGS + turn)
        for turn in range(PHOTOS):
            self._put_photo(file, audit, number * PHOTOS + turn)
        if number % _EVERY_SURVEY == 0:
            self._put_survey(file, audit, stop)

    def _answers(self, audit) -> Iterator:
        from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
        from asskomm_audit.domain.audits import VisitKind, visit_id

        begun = datetime.combine(audit.started_on, datetime.min.time(), UTC) + timedelta(hours=9)
        asked = [
            (kind, criterion)
            for kind in (VisitKind.DAY, VisitKind.NIGHT)
            for criterion in self._catalogue.criteria_of(audit)
            if criterion.in_visit(kind)
        ]
        raters = (Consensus, "person-1")
        for count in range(ANSWERS):
            kind, criterion = asked[count % len(asked)]
            levels = criterion.scale.levels
            is_count = criterion.id in ("BEL-01", "BEL-02")
            yield Answer(
                visit_id=visit_id(audit.id, kind),
                rater=raters[count // len(asked) % 2],  # pyright: ignore[reportArgumentType] - as above
                criterion=criterion.id,
                state=AnswerState.RATED,
                level=self._chance.choice(levels),
                raw_value=float(self._chance.randrange(60)) if is_count else None,
                remark=_text(self._chance, 8) if count % 10 == 0 else "",
                answered_at=begun + timedelta(seconds=count * 20),
            )

    def _put_finding(self, file, audit, stop, number: int) -> None:
        from asskomm_audit.domain.findings import Finding, FindingStatus, Group, LightCondition
        from asskomm_audit.domain.measures import CostClass, Measure
        from asskomm_audit.store.findings import put_finding
        from asskomm_audit.store.measures import put_measure

        chance = self._chance
        finding = Finding(
            id=f"finding-{number}",  # pyright: ignore[reportArgumentType] - as above
            audit_id=audit.id,
            number=number + 1,
            title=_text(chance, 4),
            description=_text(chance, 16),
            criterion=chance.choice(self._catalogue.criteria).id,
            spot=_text(chance, 3),
            stop_id=stop.id if number % 3 == 0 else None,
            likelihood=chance.choice((None, 1, 2, 3, 4, 5)),
            consequence=chance.choice((1, 2, 3, 4, 5)),
            light=chance.choice(list(LightCondition)),
            groups=frozenset(chance.sample(list(Group), 2)),
            status=chance.choice(list(FindingStatus)[:2] * 4 + list(FindingStatus)),
        )
        put_finding(file, finding)
        if number % 3 == 0:
            measure = Measure(
                id=f"measure-{number}",  # pyright: ignore[reportArgumentType] - as above
                finding_id=finding.id,
                number=number // 3 + 1,
                text=_text(chance, 6),
                cost_class=chance.choice((None, *CostClass)),
                due=audit.started_on + timedelta(days=chance.randrange(900)),
            )
            put_measure(file, measure)

    def _put_photo(self, file, audit, number: int) -> None:
        from asskomm_audit.domain.photos import Photo
        from asskomm_audit.store.photos import put_photo

        data = b"\xff\xd8\xff" + number.to_bytes(4, "big") * 200
        digest = hashlib.sha256(data).hexdigest()
        photo = Photo(
            id=f"photo-{number}",  # pyright: ignore[reportArgumentType] - as above
            audit_id=audit.id,
            finding_id=f"finding-{number * FINDINGS // PHOTOS}",  # pyright: ignore[reportArgumentType] - as above
            sha256=digest,
            source_sha256=digest,
            original_name=f"IMG_{number:05}.jpg",
            width=2048,
            height=1536,
            size=len(data),
            caption=_text(self._chance, 5) if number % 2 else "",
        )
        put_photo(file, photo, data, data[:200])

    def _put_survey(self, file, audit, stop) -> None:
        from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
        from asskomm_audit.store.surveys import put_response, put_survey

        survey = Survey(
            id=f"survey-{audit.id}",  # pyright: ignore[reportArgumentType] - as above
            audit_id=audit.id,
            kind=SurveyKind.WALK,
            held_on=audit.started_on,
        )
        put_survey(file, survey)
        for participant in range(8):
            for item, at_night in (
                (Item.SAFE_NOW, False),
                (Item.SAFE_NOW, True),
                (Item.SAFE_ALONE, True),
            ):
                response = Response(
                    survey_id=survey.id,
                    participant=str(participant),
                    item=item,
                    at_night=at_night,
                    value=str(self._chance.randrange(1, 6)),
                    stop_id=stop.id if participant % 2 else None,
                )
                put_response(file, response)


def _word(chance: random.Random) -> str:
    first, *rest = (chance.choice(_WORDS) for _ in range(chance.choice((1, 1, 2, 2, 3))))
    return first + "".join(rest).lower() + chance.choice(("", "", "s", "en", "anlage"))


def _text(chance: random.Random, words: int) -> str:
    return " ".join(_word(chance) for _ in range(words))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
    sys.stdout.write("{}\n")
