"""What a report is made from, and what its chapters ask of it again and again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from asskomm_audit.domain.audits import Visit, VisitKind
from asskomm_audit.domain.catalogue import EVENT_DIMENSION, Catalogue, Criterion, Dimension
from asskomm_audit.domain.face import PLAIN, Face
from asskomm_audit.domain.findings import Finding
from asskomm_audit.domain.measures import Measure
from asskomm_audit.domain.photos import Photo
from asskomm_audit.domain.privacy import Edition, Passage
from asskomm_audit.domain.result import AuditResult
from asskomm_audit.domain.snapshot import AuditSnapshot
from asskomm_audit.reports.before_after import ShownPair
from asskomm_audit.reports.tagged.text import brief, one_line
from asskomm_audit.texts import Texts, date_text


@dataclass(frozen=True, slots=True)
class ReportAudit:
    """One audit with its result, and the audit it repeats where there is one."""

    snapshot: AuditSnapshot
    result: AuditResult
    previous: tuple[AuditSnapshot, AuditResult] | None = None
    pairs: Sequence[ShownPair] = ()  # before and after, the later photo of this audit

    @property
    def name(self) -> str:
        """The place's name on one line."""
        return one_line(self.snapshot.place.name) or "–"

    @property
    def findings(self) -> list[Finding]:
        """The live findings without the event module's, gravest first."""
        return gravest_first(each for each in live(self.snapshot) if not self.is_event(each))

    @property
    def event_findings(self) -> list[Finding]:
        """The live findings of the event module, gravest first."""
        return gravest_first(each for each in live(self.snapshot) if self.is_event(each))

    @property
    def has_event_ratings(self) -> bool:
        """Whether anything of the event module is rated."""
        return any(each.events and each.events.dimension.rated for each in self.result.profiles)

    def is_event(self, finding: Finding) -> bool:
        """Whether a finding belongs to the confidential event module."""
        criterion = self.criterion(finding.criterion)
        return criterion is not None and criterion.dimension == EVENT_DIMENSION

    def criterion(self, code: str | None) -> Criterion | None:
        """Return the criterion with this id, if the catalogue has it."""
        return self.snapshot.catalogue.criterion(code) if code else None


@dataclass(frozen=True, slots=True)
class Report:
    """Everything a report is written from."""

    audits: Sequence[ReportAudit]
    texts: Texts
    created: datetime
    title: str
    passage: Passage
    kind: str = ""  # what the document is, for the head of its pages
    photos: Sequence[Photo] = ()  # those it shows
    face: Face = PLAIN
    entered: str = ""  # the language of what is `Entered`, where it is not the document's

    @property
    def today(self) -> date:
        """The day on which what is due is judged."""
        return self.created.date()

    @property
    def is_single(self) -> bool:
        """Whether it is about one audit only."""
        return len(self.audits) == 1

    def is_repeated(self, audit: ReportAudit) -> bool:
        """Whether the report holds several audits of this one's place."""
        place = audit.snapshot.place.id
        return sum(each.snapshot.place.id == place for each in self.audits) > 1

    def short_name(self, audit: ReportAudit) -> str:
        """Return what an audit is called in a table: its place, with the year if that repeats."""
        if not self.is_repeated(audit):
            return brief(audit.name, 31)
        return f"{brief(audit.name, 26)} {audit.snapshot.audit.started_on.year}"

    @property
    def has_photos(self) -> bool:
        """Whether it shows photos."""
        return bool(self.photos)

    @property
    def is_confidential(self) -> bool:
        """Whether it holds what is not meant for the public, photos aside."""
        return any(
            not finding.public or each.is_event(finding)
            for each in self.audits
            for finding in live(each.snapshot)
        ) or any(each.has_event_ratings for each in self.audits)

    @property
    def unreviewed(self) -> int:
        """How many photos in it nobody has looked through for people as they are now."""
        return len(self.passage.unreviewed(self.photos))

    @property
    def edition(self) -> str:
        """The words that stand on each page of a document that is not for the public."""
        translate = self.texts.translate
        reasons: list[str] = []
        if self.unreviewed:
            reasons.append(translate("Report", "Fotos nicht geprüft"))
        if self.is_confidential:
            reasons.append(translate("Report", "mit nichtöffentlichen Angaben"))
        if not reasons and self.passage.edition is Edition.PUBLIC:
            return ""
        marked = translate("Report", "Intern – nur für den Dienstgebrauch")
        return " · ".join([marked, ", ".join(reasons)]) if reasons else marked


def photos_shown(snapshot: AuditSnapshot) -> list[Photo]:
    """Return the photos of an audit that a report shows, or may show."""
    findings = {each.id for each in live(snapshot)}
    noted = {each.photo_id for each in snapshot.hazards}  # of notes, not of the report
    return [
        each
        for each in snapshot.photos
        if (
            each.finding_id in findings
            if each.finding_id
            else each.answer_id is not None or each.id not in noted
        )
    ]


def live(snapshot: AuditSnapshot) -> list[Finding]:
    """Return the findings that count: proposed or confirmed."""
    return [each for each in snapshot.findings if each.is_live]


def gravest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings by risk class; those nobody has judged come last."""
    return sorted(findings, key=lambda each: (-each.risk.rank if each.risk else 1, each.number))


def has_events(audit: ReportAudit) -> bool:
    """Whether an audit has results or findings of the event module."""
    return bool(audit.event_findings) or audit.has_event_ratings


def open_measures(audit: ReportAudit, findings: Iterable[Finding]) -> list[Measure]:
    """Return the measures on these findings that are not ended, in order of their numbers."""
    measures = (each for finding in findings for each in audit.snapshot.measures_of(finding.id))
    return sorted((each for each in measures if not each.is_ended), key=lambda each: each.number)


def period_of(audits: Sequence[ReportAudit], texts: Texts) -> str:
    """Return from when to when the visits were held."""
    days = sorted(day for each in audits for day in visit_days(each.snapshot))
    if not days:
        return ""
    first, last = date_text(days[0], texts), date_text(days[-1], texts)
    if first == last:
        return first
    return texts.translate("Report", "{von} bis {bis}").format(von=first, bis=last)


def visit_days(snapshot: AuditSnapshot) -> list[date]:
    """Return the days of the visits; the audit's first day where none is known."""
    days = [each.begun_at.date() for each in snapshot.visits if each.begun_at]
    return days or [snapshot.audit.started_on]


def visit_of(snapshot: AuditSnapshot, kind: VisitKind) -> Visit | None:
    """Return the audit's visit of a kind."""
    return next((each for each in snapshot.visits if each.kind is kind), None)


def team_of(snapshot: AuditSnapshot, texts: Texts) -> list[str]:
    """Return the functions of the team, each once with its count; never a name."""
    counts: dict[str, int] = {}
    for member in snapshot.members:
        person = snapshot.people.get(member.person_id)
        function = brief(person.function, 80) if person else ""
        function = function or texts.translate("Report", "ohne Angabe der Funktion")
        counts[function] = counts.get(function, 0) + 1
    return [name if count == 1 else f"{count} × {name}" for name, count in counts.items()]


def place_type_name(audit: ReportAudit, texts: Texts) -> str:
    """Return the name of the audit's place type."""
    snapshot = audit.snapshot
    names = snapshot.catalogue.place_types.get(snapshot.audit.place_type, {})
    return names.get(texts.language, snapshot.audit.place_type)


def dimension_of(catalogue: Catalogue, code: str) -> Dimension | None:
    """Return the dimension with this code, if the catalogue has it."""
    return next((each for each in catalogue.dimensions if each.code == code), None)


def dimension_name(catalogue: Catalogue, code: str, texts: Texts) -> str:
    """Return the name of a dimension."""
    dimension = dimension_of(catalogue, code)
    return dimension.names[texts.language] if dimension else code


def criterion_name(audit: ReportAudit, code: str, texts: Texts) -> str:
    """Return id and title of a criterion."""
    criterion = audit.criterion(code)
    return f"{code} {criterion.texts[texts.language].title}" if criterion else code


def role_name(audit: ReportAudit, measure: Measure, texts: Texts) -> str:
    """Return who is responsible: the real office where it is known, else the role."""
    names = audit.snapshot.catalogue.roles.get(measure.role, {})
    return one_line(measure.owner) or names.get(texts.language, measure.role)
