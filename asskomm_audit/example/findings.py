"""Planning the steps about findings, their photos and measures, and what became of them."""

from collections.abc import Callable
from dataclasses import replace

from asskomm_audit.domain.answers import answer_id
from asskomm_audit.domain.audits import visit_id
from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import AnswerId, FindingId, MeasureId, PhotoId
from asskomm_audit.domain.measures import Measure, MeasureStatus
from asskomm_audit.example.plan import Making, Plan
from asskomm_audit.example.script import AuditScript, FindingScript, MeasureScript, PhotoScript
from asskomm_audit.example.town import stop_id
from asskomm_audit.intake import Incoming, PhotoTarget, keep_photo
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import (
    find_finding,
    next_finding_number,
    put_finding,
)
from asskomm_audit.store.measures import find_measure, next_measure_number, put_measure
from asskomm_audit.store.photos import change_photo

_AT_ONCE = (MeasureStatus.PROPOSED, MeasureStatus.AGREED)


def findings_plan(making: Making, audit: AuditScript) -> Plan:
    """Plan each finding with its photos and measures."""
    lead = next(iter(audit.team))
    for script in audit.findings:
        finding_id = _finding_id(making, audit, script)
        yield making.step(
            f"finding_{script.status}",
            lambda file, script=script: _put_finding(file, making, audit, script),
            person=lead,
            finding=lambda file, script=script: _label_to_be(file, making, audit, script),
        )
        if script.photos:
            yield making.step(
                "photos",
                _photos_writer(making, audit, script),
                person=lead,
                count=len(script.photos),
                finding=lambda file, key=finding_id: _label_of(file, key),
            )
        for number, measure in enumerate(script.measures):
            yield making.step(
                "measure",
                _measure_writer(making, audit, script, number, early=True),
                person=lead,
                measure=lambda file: f"M-{next_measure_number(file):03}",
                finding=lambda file, key=finding_id: _label_of(file, key),
            )


def progress_plan(making: Making, audit: AuditScript) -> Plan:
    """Plan the step that says what has become of an audit's measures since."""
    later = [
        _measure_writer(making, audit, script, number, early=False)
        for script in audit.findings
        for number, measure in enumerate(script.measures)
        if measure.status not in _AT_ONCE
    ]

    def write(file: AuditFile) -> None:
        for each in later:
            each(file)

    if later:
        person = making.example.people[0].key
        yield making.step("progress", write, person=person, place=audit.place.name)


def photos_of_answers_plan(making: Making, audit: AuditScript) -> Plan:
    """Plan the photos that belong to answers: overviews and good examples."""
    for number, photo in enumerate(audit.photos):
        rater = audit.visit(photo.visit).raters[0]
        visit = visit_id(making.audit_id(audit), photo.visit)
        answer = answer_id(visit, making.person_id(rater), None, photo.criterion)
        yield making.step(
            "photo",
            lambda file, number=number, photo=photo, answer=answer: _keep(
                file, making, audit, photo, (audit.key, "", str(number)), answer=answer
            ),
            person=rater,
            criterion=photo.criterion,
        )


def _finding_id(making: Making, audit: AuditScript, script: FindingScript) -> FindingId:
    """Return the id of a finding: on a critical criterion the one that was proposed."""
    criterion = making.catalogue.criterion(script.criterion) if script.criterion else None
    is_first = criterion and script is next(
        each for each in audit.findings if each.criterion == criterion.id
    )
    key = criterion.id if criterion and criterion.critical and is_first else script.key
    return FindingId(making.chance.id("finding", making.audit_id(audit), key))


def _put_finding(
    file: AuditFile, making: Making, audit: AuditScript, script: FindingScript
) -> None:
    finding_id = _finding_id(making, audit, script)
    proposed = find_finding(file, finding_id)
    put_finding(
        file,
        Finding(
            id=finding_id,
            audit_id=making.audit_id(audit),
            number=proposed.number if proposed else next_finding_number(file),
            title=script.title,
            description=script.description,
            criterion=script.criterion,
            spot=script.spot,
            stop_id=stop_id(making, audit.place, script.stop) if script.stop else None,
            cause=script.cause,
            likelihood=script.likelihood,
            likelihood_source=script.source,
            consequence=script.consequence,
            light=script.light,
            groups=script.groups,
            status=script.status,
            reason=script.reason if script.status is FindingStatus.DISMISSED else "",
            public=script.public,
        ),
    )


def _label_to_be(file: AuditFile, making: Making, audit: AuditScript, script: FindingScript) -> str:
    proposed = find_finding(file, _finding_id(making, audit, script))
    return proposed.label if proposed else f"F-{next_finding_number(file):03}"


def _label_of(file: AuditFile, finding_id: FindingId) -> str:
    finding = find_finding(file, finding_id)
    assert finding is not None
    return finding.label


def _photos_writer(
    making: Making, audit: AuditScript, script: FindingScript
) -> Callable[[AuditFile], None]:
    finding_id = _finding_id(making, audit, script)

    def write(file: AuditFile) -> None:
        for number, photo in enumerate(script.photos):
            key = (audit.key, script.key, str(number))
            _keep(file, making, audit, photo, key, finding=finding_id)

    return write


def _keep(
    file: AuditFile,
    making: Making,
    audit: AuditScript,
    script: PhotoScript,
    key: tuple[str, ...],
    *,
    answer: AnswerId | None = None,
    finding: FindingId | None = None,
) -> None:
    photo = keep_photo(
        file,
        Incoming(making.pictures.take(key)),
        PhotoTarget(audit_id=making.audit_id(audit), answer_id=answer, finding_id=finding),
        audit.visit(script.visit).at,
        photo_id=PhotoId(making.chance.id("photo", *key)),
    )
    assert photo is not None
    words = _alternative_text(making, script)
    change_photo(file, replace(photo, caption=script.caption, alternative_text=words))


def _alternative_text(making: Making, script: PhotoScript) -> str:
    """Return what the drawing shows, for those who cannot see it."""
    story = making.example
    shown = story.views[f"{script.scene}.{script.visit}"]
    return f"{shown} {story.defects[script.defect]}" if script.defect else shown


def _measure_writer(
    making: Making, audit: AuditScript, script: FindingScript, number: int, *, early: bool
) -> Callable[[AuditFile], None]:
    measure_id = MeasureId(making.chance.id("measure", audit.key, script.key, str(number)))

    def write(file: AuditFile) -> None:
        known = find_measure(file, measure_id)
        measure = Measure(
            id=measure_id,
            finding_id=_finding_id(making, audit, script),
            number=known.number if known else next_measure_number(file),
            **_fields(script.measures[number]),
        )
        put_measure(file, _as_proposed(measure) if early else measure)

    return write


def _fields(script: MeasureScript) -> dict[str, object]:
    return {name: getattr(script, name) for name in MeasureScript.__slots__}


def _as_proposed(measure: Measure) -> Measure:
    if measure.status in _AT_ONCE:
        return measure
    return replace(measure, status=MeasureStatus.PROPOSED, reason="", funding="", done_on=None)
