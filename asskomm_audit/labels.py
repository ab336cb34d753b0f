"""Words for stored values, the same in the window, the reports and the command line."""

from asskomm_audit.domain.answers import AnswerState
from asskomm_audit.domain.audits import AuditStatus, CriteriaSet, VisitKind
from asskomm_audit.domain.backups import BackupReason
from asskomm_audit.domain.findings import (
    FindingStatus,
    Group,
    LightCondition,
    LikelihoodSource,
    Risk,
)
from asskomm_audit.domain.measures import CostClass, Evidence, MeasureStatus, MeasureType
from asskomm_audit.domain.people import TeamRole
from asskomm_audit.domain.survey import Item, SurveyKind
from asskomm_audit.texts import Texts


def risk_label(risk: Risk | None, texts: Texts) -> str:
    """Return the word for a risk class, or that nobody has judged it."""
    match risk:
        case None:
            return texts.translate("Risk", "nicht bewertet")
        case Risk.LOW:
            return texts.translate("Risk", "gering")
        case Risk.MEDIUM:
            return texts.translate("Risk", "mittel")
        case Risk.HIGH:
            return texts.translate("Risk", "hoch")
        case Risk.VERY_HIGH:
            return texts.translate("Risk", "sehr hoch")


def likelihood_label(likelihood: int, texts: Texts) -> str:
    """Return the words for a likelihood from 1 to 5."""
    return (
        texts.translate("Likelihood", "denkbar, nicht bekannt"),
        texts.translate("Likelihood", "einmal in 1–3 Jahren"),
        texts.translate("Likelihood", "mehrmals jährlich"),
        texts.translate("Likelihood", "monatlich"),
        texts.translate("Likelihood", "wöchentlich oder öfter"),
    )[likelihood - 1]


def consequence_label(consequence: int, texts: Texts) -> str:
    """Return the words for a consequence from 1 to 5."""
    return (
        texts.translate("Consequence", "Belästigung"),
        texts.translate("Consequence", "geringer Sachschaden"),
        texts.translate("Consequence", "Unsicherheit, Meidung, Sachschaden"),
        texts.translate("Consequence", "Verletzung oder Straftat gegen Personen möglich"),
        texts.translate("Consequence", "schwere Verletzung, Lebensgefahr"),
    )[consequence - 1]


def likelihood_source_label(source: LikelihoodSource, texts: Texts) -> str:
    """Return what a likelihood rests on."""
    match source:
        case LikelihoodSource.POLICE:
            return texts.translate("LikelihoodSource", "Lagebild der Polizei")
        case LikelihoodSource.JOURNAL:
            return texts.translate("LikelihoodSource", "Einsatzjournal, Mängelmelder")
        case LikelihoodSource.SURVEY:
            return texts.translate("LikelihoodSource", "Befragung")
        case LikelihoodSource.GUESS:
            return texts.translate("LikelihoodSource", "fachliche Einschätzung")


def response_time_label(risk: Risk, texts: Texts) -> str:
    """Return until when something shall happen, by our convention."""
    match risk:
        case Risk.VERY_HIGH:
            return texts.translate("ResponseTime", "erste Schutzmaßnahme binnen 3 Arbeitstagen")
        case Risk.HIGH:
            return texts.translate("ResponseTime", "binnen 3 Monaten")
        case Risk.MEDIUM:
            return texts.translate("ResponseTime", "binnen 12 Monaten")
        case Risk.LOW:
            return texts.translate("ResponseTime", "im nächsten Pflegeturnus")


def finding_status_label(status: FindingStatus, texts: Texts) -> str:
    """Return the word for what became of a finding."""
    match status:
        case FindingStatus.PROPOSED:
            return texts.translate("FindingStatus", "vorgeschlagen")
        case FindingStatus.CONFIRMED:
            return texts.translate("FindingStatus", "bestätigt")
        case FindingStatus.DISMISSED:
            return texts.translate("FindingStatus", "verworfen")
        case FindingStatus.WITHDRAWN:
            return texts.translate("FindingStatus", "zurückgezogen")


def light_label(light: LightCondition, texts: Texts) -> str:
    """Return when a deviation shows."""
    match light:
        case LightCondition.DAY:
            return texts.translate("Light", "bei Tag")
        case LightCondition.NIGHT:
            return texts.translate("Light", "bei Dunkelheit")
        case LightCondition.BOTH:
            return texts.translate("Light", "bei Tag und Dunkelheit")


def group_label(group: Group, texts: Texts) -> str:
    """Return the word for a group of users."""
    match group:
        case Group.CHILDREN:
            return texts.translate("Group", "Kinder")
        case Group.YOUTH:
            return texts.translate("Group", "Jugendliche")
        case Group.WOMEN:
            return texts.translate("Group", "Frauen")
        case Group.SENIORS:
            return texts.translate("Group", "Ältere Menschen")
        case Group.IMPAIRED:
            return texts.translate("Group", "Menschen mit Mobilitätseinschränkung")
        case Group.CYCLISTS:
            return texts.translate("Group", "Radfahrende")
        case Group.PASSENGERS:
            return texts.translate("Group", "Fahrgäste")
        case Group.RESIDENTS:
            return texts.translate("Group", "Anwohnende")
        case Group.TRADERS:
            return texts.translate("Group", "Gewerbetreibende")
        case Group.ALL:
            return texts.translate("Group", "alle")


def measure_type_label(kind: MeasureType, texts: Texts) -> str:
    """Return the word for a kind of measure."""
    match kind:
        case MeasureType.BUILDING:
            return texts.translate("MeasureType", "baulich, gestalterisch")
        case MeasureType.LIGHT:
            return texts.translate("MeasureType", "Licht")
        case MeasureType.GREEN:
            return texts.translate("MeasureType", "Grünpflege")
        case MeasureType.CLEANING:
            return texts.translate("MeasureType", "Reinigung")
        case MeasureType.TRAFFIC:
            return texts.translate("MeasureType", "Verkehr")
        case MeasureType.PRESENCE:
            return texts.translate("MeasureType", "Präsenz")
        case MeasureType.SOCIAL:
            return texts.translate("MeasureType", "sozial")
        case MeasureType.COMMUNICATION:
            return texts.translate("MeasureType", "Kommunikation")
        case MeasureType.ORGANISATION:
            return texts.translate("MeasureType", "organisatorisch")
        case MeasureType.REVIEW:
            return texts.translate("MeasureType", "Prüfung")


def measure_status_label(status: MeasureStatus, texts: Texts) -> str:
    """Return the word for a state of implementation."""
    match status:
        case MeasureStatus.PROPOSED:
            return texts.translate("MeasureStatus", "vorgeschlagen")
        case MeasureStatus.AGREED:
            return texts.translate("MeasureStatus", "abgestimmt")
        case MeasureStatus.DECIDED:
            return texts.translate("MeasureStatus", "beschlossen")
        case MeasureStatus.FUNDED:
            return texts.translate("MeasureStatus", "finanziert")
        case MeasureStatus.ONGOING:
            return texts.translate("MeasureStatus", "in Umsetzung")
        case MeasureStatus.DONE:
            return texts.translate("MeasureStatus", "umgesetzt")
        case MeasureStatus.VERIFIED:
            return texts.translate("MeasureStatus", "Wirkung geprüft")
        case MeasureStatus.REJECTED:
            return texts.translate("MeasureStatus", "abgelehnt")
        case MeasureStatus.DEFERRED:
            return texts.translate("MeasureStatus", "zurückgestellt")


def cost_label(cost: CostClass | None, texts: Texts) -> str:
    """Return the range of a cost class."""
    match cost:
        case None:
            return texts.translate("Cost", "offen")
        case CostClass.K0:
            return texts.translate("Cost", "keine")
        case CostClass.K1:
            return texts.translate("Cost", "unter 1.000 €")
        case CostClass.K2:
            return texts.translate("Cost", "1.000–10.000 €")
        case CostClass.K3:
            return texts.translate("Cost", "10.000–50.000 €")
        case CostClass.K4:
            return texts.translate("Cost", "50.000–250.000 €")
        case CostClass.K5:
            return texts.translate("Cost", "über 250.000 €")


def capital_label(capital: bool | None, texts: Texts) -> str:
    """Return whether a measure is an investment."""
    match capital:
        case None:
            return texts.translate("Capital", "offen")
        case True:
            return texts.translate("Capital", "investiv")
        case False:
            return texts.translate("Capital", "nicht investiv")


def evidence_label(grade: Evidence, texts: Texts) -> str:
    """Return the words for an evidence grade."""
    match grade:
        case Evidence.E0:
            return texts.translate("Evidence", "plausibel")
        case Evidence.E1:
            return texts.translate("Evidence", "dokumentierte Praxis")
        case Evidence.E2:
            return texts.translate("Evidence", "kontrollierte Studie")
        case Evidence.E3:
            return texts.translate("Evidence", "systematische Übersicht")


def visit_label(kind: VisitKind, texts: Texts) -> str:
    """Return the name of a visit."""
    match kind:
        case VisitKind.DAY:
            return texts.translate("Visit", "Tagbegehung")
        case VisitKind.NIGHT:
            return texts.translate("Visit", "Nachtbegehung")
        case VisitKind.DESK:
            return texts.translate("Visit", "Schreibtisch")


def criteria_set_label(criteria_set: CriteriaSet, texts: Texts) -> str:
    """Return the name of a set of criteria."""
    match criteria_set:
        case CriteriaSet.CORE:
            return texts.translate("CriteriaSet", "Kurzcheck")
        case CriteriaSet.FULL:
            return texts.translate("CriteriaSet", "Vollständige Liste")


def audit_status_label(status: AuditStatus, texts: Texts) -> str:
    """Return the word for how far an audit is."""
    match status:
        case AuditStatus.OPEN:
            return texts.translate("AuditStatus", "in Arbeit")
        case AuditStatus.CLOSED:
            return texts.translate("AuditStatus", "abgeschlossen")


def team_role_label(role: TeamRole, texts: Texts) -> str:
    """Return the word for what somebody does in a team."""
    match role:
        case TeamRole.LEAD:
            return texts.translate("TeamRole", "Leitung")
        case TeamRole.AUDITOR:
            return texts.translate("TeamRole", "Prüfung")
        case TeamRole.RECORDER:
            return texts.translate("TeamRole", "Protokoll")
        case TeamRole.GUEST:
            return texts.translate("TeamRole", "Gast")


def answer_state_label(state: AnswerState, texts: Texts) -> str:
    """Return the word for the state of an answer."""
    match state:
        case AnswerState.OPEN:
            return texts.translate("AnswerState", "offen")
        case AnswerState.RATED:
            return texts.translate("AnswerState", "bewertet")
        case AnswerState.NOT_APPLICABLE:
            return texts.translate("AnswerState", "n. z.")
        case AnswerState.NOT_ASSESSABLE:
            return texts.translate("AnswerState", "n. b.")


def grade_label(grade: str, texts: Texts) -> str:
    """Return the words for a grade from A to E."""
    return {
        "A": texts.translate("Grade", "gut"),
        "B": texts.translate("Grade", "überwiegend gut, Einzelmängel"),
        "C": texts.translate("Grade", "Handlungsbedarf"),
        "D": texts.translate("Grade", "erheblicher Handlungsbedarf"),
        "E": texts.translate("Grade", "dringender Handlungsbedarf"),
    }[grade]


def survey_kind_label(kind: SurveyKind, texts: Texts) -> str:
    """Return where a survey was held."""
    match kind:
        case SurveyKind.WALK:
            return texts.translate("Survey", "Teilnehmende der Begehung")
        case SurveyKind.MEETING:
            return texts.translate("Survey", "Einwohnerversammlung")
        case SurveyKind.BOARD:
            return texts.translate("Survey", "Punktetafel")


def item_label(item: Item, texts: Texts) -> str:
    """Return the short name of a survey item."""
    match item:
        case Item.SAFE_NOW:
            return texts.translate("Item", "Sicherheitsgefühl hier und jetzt")
        case Item.SAFE_ALONE:
            return texts.translate("Item", "Sicherheitsgefühl allein")
        case Item.AVOIDS:
            return texts.translate("Item", "Meidung bei Dunkelheit")
        case Item.RISK:
            return texts.translate("Item", "Eigene Risikoeinschätzung")
        case Item.REASON:
            return texts.translate("Item", "Was unsicher macht")
        case Item.RESOURCE:
            return texts.translate("Item", "Was Sicherheit gibt")
        case Item.HELP:
            return texts.translate("Item", "Hilfe wird erwartet")
        case Item.EXPERIENCE:
            return texts.translate("Item", "Selbst erlebt")
        case Item.LITTER:
            return texts.translate("Item", "Müll stört")
        case Item.DAMAGE:
            return texts.translate("Item", "Graffiti und Schäden stören")
        case Item.NOISE:
            return texts.translate("Item", "Lärm stört")
        case Item.ALCOHOL:
            return texts.translate("Item", "Alkohol stört")
        case Item.DRUGS:
            return texts.translate("Item", "Drogen stören")
        case Item.DOGS:
            return texts.translate("Item", "Hunde und Hundekot stören")
        case Item.TRAFFIC:
            return texts.translate("Item", "Rücksichtsloser Verkehr stört")
        case Item.VACANCY:
            return texts.translate("Item", "Leere Gebäude stören")
        case Item.WISH:
            return texts.translate("Item", "Was zuerst geschehen soll")


def backup_reason_label(reason: BackupReason, texts: Texts) -> str:
    """Return why a backup was made."""
    match reason:
        case BackupReason.OPENED:
            return texts.translate("Backup", "beim Öffnen")
        case BackupReason.TIMED:
            return texts.translate("Backup", "während der Arbeit")
        case BackupReason.CLOSED:
            return texts.translate("Backup", "beim Schließen")
        case BackupReason.BULK:
            return texts.translate("Backup", "vor einer großen Änderung")
        case BackupReason.ASKED:
            return texts.translate("Backup", "von Hand")
        case BackupReason.MERGE:
            return texts.translate("Backup", "vor dem Zusammenführen")
        case BackupReason.MIGRATION:
            return texts.translate("Backup", "vor der Anpassung an ein neues Programm")
