"""A small audit to report on, made up from nothing but a seed."""

import io
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache

from PIL import Image, ImageDraw

from asskomm_audit.catalogues import load_catalogue
from asskomm_audit.domain.answers import Answer, AnswerState, Consensus
from asskomm_audit.domain.audits import Audit, CriteriaSet, Visit, VisitKind, visit_id
from asskomm_audit.domain.findings import (
    Finding,
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
)
from asskomm_audit.domain.measures import CostClass, Evidence, Measure, MeasureStatus, MeasureType
from asskomm_audit.domain.people import Member, Person, TeamRole
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.places import Place, PlaceType, Stop
from asskomm_audit.domain.result import result_of
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.domain.survey import Item, Response, Survey, SurveyKind
from asskomm_audit.reports.content import ReportAudit

CREATED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)

_PEOPLE = (("p1", "Ordnungsamt"), ("p2", "Stadtplanung"), ("p3", "Polizei, Prävention"))
_TITLES = (
    ("Zwei von sechs Leuchten in der Unterführung ausgefallen", "LIC-01", "Nordausgang"),
    ("Hecke verdeckt den Weg zum Bahnsteig auf 18 Metern", "SIC-01", "Fußweg Ost"),
    ("Nische hinter der Trafostation nicht einsehbar", "SIC-04", "Trafostation"),
    ("Wegweiser zur Altstadt fehlt", "ORI-02", "Bushof"),
    ("Abfallbehälter quillt am Wochenende über", "PFL-01", "Sitzgruppe"),
    ("Geländer der Rampe lose", "ZUG-05", "Rampe Süd"),
)
_TEXT = (
    "Nach Einbruch der Dunkelheit ist der Abschnitt nur schwach ausgeleuchtet; zwei von sechs "
    "Leuchten sind ausgefallen. Durch die Verschwenkung der Wand entsteht eine nicht einsehbare "
    "Nische, in der sich nach Aussage der Anwohnenden abends regelmäßig Gruppen aufhalten."
)


def audit(
    name: str = "Bahnhofsvorplatz",
    seed: int = 1,
    *,
    night: bool = True,
    share: float = 0.93,
    photos: int = 6,
    survey: int = 34,
    days: int = 0,
    place_type: PlaceType = PlaceType.STATION,
    with_events: bool = False,
) -> AuditSnapshot:
    dice = random.Random(seed)
    key = f"a{seed}"
    start = datetime(2026, 5, 12, 10, 15, tzinfo=UTC) + timedelta(days=days)
    made = Audit(
        id=key,
        place_id=f"place-{name}",
        place_type=place_type,
        criteria_set=CriteriaSet.FULL,
        catalogue_version=load_catalogue().version,
        catalogue_hash=load_catalogue().hash,
        started_on=start.date(),
        with_events=with_events,
        occasion="Beschluss des Stadtrats vom 5. März 2026 nach Hinweisen aus dem Wohngebiet",
    )
    visits = [
        Visit(
            audit_id=key,
            kind=VisitKind.DAY,
            begun_at=start,
            weather="trocken, 14 °C",
            light="Tageslicht",
        ),
        Visit(audit_id=key, kind=VisitKind.DESK, begun_at=start + timedelta(days=2)),
    ]
    if night:
        late = start + timedelta(hours=12)
        visits.append(
            Visit(
                audit_id=key,
                kind=VisitKind.NIGHT,
                begun_at=late,
                weather="trocken",
                light="kein Mond",
            )
        )
    stops = tuple(
        Stop(id=f"{made.place_id}-s{n}", place_id=made.place_id, number=n, name=text)
        for n, text in enumerate(("Haupteingang", "Bushof", "Unterführung"), 1)
    )
    findings = _findings(dice, key, stops)
    return AuditSnapshot(
        audit=made,
        place=Place(
            id=made.place_id,
            name=name,
            place_type=place_type,
            district="Innenstadt",
            address="Bahnhofstraße 1, 04808 Musterstadt",
            description="Verkehrsknoten mit Bushof, Taxistand und Unterführung zu den Bahnsteigen.",
            owner="Stadt und DB InfraGO",
        ),
        catalogue=load_catalogue(),
        stops=stops,
        visits=tuple(visits),
        members=tuple(
            Member(audit_id=key, person_id=p, role=TeamRole.LEAD if p == "p1" else TeamRole.AUDITOR)
            for p, _ in _PEOPLE
        ),
        people={p: Person(id=p, name=f"Name {p}", function=f) for p, f in _PEOPLE},
        answers=tuple(_answers(dice, made, visits, share)),
        findings=tuple(findings),
        measures=tuple(_measures(dice, findings)),
        photos=tuple(_photos(key, findings, photos)),
        surveys=(_survey(key, start.date()),) if survey else (),
        responses=tuple(_responses(dice, key, survey)),
    )


def report_audit(*args, previous: AuditSnapshot | None = None, **options) -> ReportAudit:
    snapshot = audit(*args, **options)
    before = previous and (previous, result_of(previous))
    return ReportAudit(snapshot, result_of(snapshot, today=CREATED.date()), before)


def bare() -> ReportAudit:
    """An audit nobody has begun: no answers, visits, findings, photos."""
    full = audit(photos=0, survey=0)
    empty = replace(
        full, answers=(), findings=(), measures=(), visits=(), members=(), people={}, stops=()
    )
    return ReportAudit(empty, result_of(empty))


def _answers(dice, audit, visits, share):
    for criterion in load_catalogue().criteria_of(audit):
        base = min(4, max(0, round(dice.gauss(2.6, 1))))
        for visit in visits:
            if not criterion.in_visit(visit.kind) or dice.random() > share:
                continue
            state = dice.choices(("rated", "not_applicable", "not_assessable"), (94, 4, 2))[0]
            for person, _ in _PEOPLE:
                level = min(
                    4,
                    max(
                        0, base + dice.choice((-1, 0, 0, 0, 0, 1)) - (visit.kind is VisitKind.NIGHT)
                    ),
                )
                level = level // 2 * 2 if criterion.scale == "J" else level
                yield Answer(
                    visit_id=visit_id(audit.id, visit.kind),
                    rater=person,
                    criterion=criterion.id,
                    state=AnswerState(state),
                    level=level if state == "rated" else None,
                    reason="gibt es hier nicht" if state == "not_applicable" else "",
                    remark="Am Nordende deutlich schlechter." if dice.random() < 0.05 else "",
                )
            if dice.random() < 0.03:
                yield Answer(
                    visit_id=visit_id(audit.id, visit.kind),
                    rater=Consensus,
                    criterion=criterion.id,
                    state=AnswerState.RATED,
                    level=base,
                )


def _findings(dice, key, stops):
    offset = 10 * int(key[1:])
    made = [
        Finding(
            id=f"{key}-f{n}",
            audit_id=key,
            number=offset + n,
            title=title,
            description=_TEXT,
            criterion=criterion,
            spot=spot,
            stop_id=stops[n % 3].id if n % 2 else None,
            cause="Wartung der Leuchten nur auf Zuruf; Zuständigkeit von Stadt und Bahn ungeklärt.",
            likelihood=5 - n % 5 if n != 4 else None,
            likelihood_source=list(LikelihoodSource)[n % 4],
            consequence=5 - (2 * n) % 5 if n != 4 else None,
            light=list(LightCondition)[n % 3],
            groups=frozenset(dice.sample(list(Group), 2)),
            status=FindingStatus.PROPOSED if n == 4 else FindingStatus.CONFIRMED,
        )
        for n, (title, criterion, spot) in enumerate(_TITLES)
    ]
    dismissed = replace(
        made[0],
        id=f"{key}-fx",
        number=offset + 9,
        status=FindingStatus.DISMISSED,
        reason="Doppelt erfasst",
    )
    return [*made, dismissed]


def _measures(dice, findings):
    number = findings[0].number * 3
    for index, finding in enumerate(findings[:5]):
        for turn in range(1 + index % 2):
            number += 1
            yield Measure(
                id=f"{finding.id}-m{turn}",
                finding_id=finding.id,
                number=number,
                text="Leuchten instand setzen, auf LED umrüsten und in den Wartungsplan aufnehmen.",
                type=MeasureType.LIGHT,
                capital=dice.choice((True, False, None)),
                cost_class=dice.choice((*CostClass, None)),
                role=dice.choice(("SWE", "TBA", "GFA", "OA")),
                owner="Stadtwerke Musterstadt" if turn else "",
                due=date(2026, 9, 1) + timedelta(days=40 * index) if index != 3 else None,
                status=list(MeasureStatus)[(index * 2 + turn) % len(MeasureStatus)],
                reason="Haushalt" if index == 3 else "",
                evidence=Evidence.E1,
            )


def _photos(key, findings, count):
    for n in range(count):
        portrait = n % 3 == 2
        width, height = (900, 1200) if portrait else (1600, 1067)
        yield Photo(
            id=f"{key}-ph{n}",
            audit_id=key,
            finding_id=findings[n % 3].id if n else None,
            sha256=f"{n % 5}" + ("p" if portrait else "l"),
            source_sha256="x",
            width=width,
            height=height,
            size=1,
            taken_at=CREATED,
            caption="Blick vom Bushof auf den Nordausgang" if n % 2 else "",
            sort=n,
        )


def image(photo: Photo) -> bytes:
    return _drawn(photo.sha256, photo.width, photo.height)


@cache
def _drawn(key: str, width: int, height: int) -> bytes:
    dice = random.Random(key)
    picture = Image.new("RGB", (width, height), tuple(dice.randrange(40, 120) for _ in range(3)))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, height * 0.6, width, height), fill="#6b6f73")
    for _ in range(9):
        x, w = dice.randrange(width), dice.randrange(60, 260)
        pen.rectangle(
            (x, height * dice.uniform(0.2, 0.5), x + w, height * 0.62),
            fill=tuple(dice.randrange(256) for _ in range(3)),
        )
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()


def _survey(key, day):
    return Survey(id=f"{key}-s", audit_id=key, kind=SurveyKind.WALK, held_on=day, group_size=36)


def _responses(dice, key, count):
    for n in range(count):
        for night in (False, True):
            for item in (Item.SAFE_NOW, Item.SAFE_ALONE, Item.AVOIDS, Item.RISK):
                mean = 2.3 if night else 3.8
                level = min(5, max(1, round(dice.gauss(mean, 1))))
                yield Response(
                    survey_id=f"{key}-s",
                    participant=f"T{n:02}",
                    item=item,
                    at_night=night,
                    value=str(level),
                )
        reason = ",".join(dice.sample(("light", "hiding", "groups", "dirt"), 2))
        yield Response(
            survey_id=f"{key}-s",
            participant=f"T{n:02}",
            item=Item.REASON,
            at_night=True,
            value=reason,
        )
        if n < 4:
            yield Response(
                survey_id=f"{key}-s",
                participant=f"T{n:02}",
                item=Item.WISH,
                at_night=True,
                value="Mehr Licht in der Unterführung",
            )
