"""Planning the steps about findings and measures, and about what became of them."""

from collections.abc import Callable
from dataclasses import replace

from asskomm_audit.domain.findings import Finding, FindingStatus
from asskomm_audit.domain.ids import FindingId, MeasureId
from asskomm_audit.domain.measures import Measure, MeasureStatus
from asskomm_audit.example.album import photos_of_finding
from asskomm_audit.example.plan import Making, Plan
from asskomm_audit.example.script import AuditScript, FindingScript
from asskomm_audit.example.town import stop_id
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.findings import find_finding, next_finding_number, put_finding
from asskomm_audit.store.measures import find_measure, next_measure_number, put_measure

_AT_ONCE = (MeasureStatus.PROPOSED, MeasureStatus.AGREED)


def findings_plan(making: Making, audit: AuditScript) -> Plan:
    """Plan each finding with its photos and measures."""
    for script in audit.findings:
        yield from _finding_plan(making, audit, script, _finding_id(making, audit, script))


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


def _finding_plan(
    making: Making, audit: AuditScript, script: FindingScript, finding_id: FindingId
) -> Plan:
    lead = next(iter(audit.team))

    def label(file: AuditFile) -> str:
        known = find_finding(file, finding_id)
        return known.label if known else f"F-{next_finding_number(file):03}"

    yield making.step(
        f"finding_{script.status}",
        lambda file: _put_finding(file, making, audit, script, finding_id),
        person=lead,
        finding=label,
    )
    if script.photos:
        yield making.step(
            "photos",
            photos_of_finding(making, audit, script, finding_id),
            person=lead,
            count=len(script.photos),
            finding=label,
        )
    for number in range(len(script.measures)):
        yield making.step(
            "measure",
            _measure_writer(making, audit, script, number, early=True),
            person=lead,
            measure=lambda file: f"M-{next_measure_number(file):03}",
            finding=label,
        )


def _finding_id(making: Making, audit: AuditScript, script: FindingScript) -> FindingId:
    """Return the id of a finding: on a critical criterion the one that was proposed."""
    criterion = making.catalogue.criterion(script.criterion) if script.criterion else None
    key = criterion.id if criterion and criterion.critical else script.key
    return FindingId(making.chance.id("finding", making.audit_id(audit), key))


def _put_finding(
    file: AuditFile,
    making: Making,
    audit: AuditScript,
    script: FindingScript,
    finding_id: FindingId,
) -> None:
    proposed = find_finding(file, finding_id)
    finding = Finding(
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
    )
    put_finding(file, finding)


def _measure_writer(
    making: Making, audit: AuditScript, finding: FindingScript, number: int, *, early: bool
) -> Callable[[AuditFile], None]:
    """Return what writes a measure: early as it was proposed, later as it stands now."""
    measure_id = MeasureId(making.chance.id("measure", audit.key, finding.key, str(number)))
    script = finding.measures[number]

    def write(file: AuditFile) -> None:
        known = find_measure(file, measure_id)
        measure = Measure(
            id=measure_id,
            finding_id=_finding_id(making, audit, finding),
            number=known.number if known else next_measure_number(file),
            text=script.text,
            type=script.type,
            capital=script.capital,
            cost_class=script.cost_class,
            role=script.role,
            owner=script.owner,
            due=script.due,
            status=script.status,
            reason=script.reason,
            funding=script.funding,
            evidence=script.evidence,
            done_on=script.done_on,
        )
        put_measure(file, _as_proposed(measure) if early else measure)

    return write


def _as_proposed(measure: Measure) -> Measure:
    if measure.status in _AT_ONCE:
        return measure
    return replace(measure, status=MeasureStatus.PROPOSED, reason="", funding="", done_on=None)
