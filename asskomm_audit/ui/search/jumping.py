"""From a hit to the page where its record can be seen."""

from asskomm_audit.domain.audits import VisitKind
from asskomm_audit.domain.hits import Hit
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.ui.session import Session


def jump(session: Session, hit: Hit) -> bool:
    """Show the record on its page; False if it has none: a person, or something removed."""
    if hit.is_removed or hit.kind is Kind.PERSON:
        return False
    match hit.kind:
        case Kind.FINDING | Kind.MEASURE:
            session.go("findings", hit.record)
        case Kind.PHOTO if hit.finding_id:
            session.go("findings", hit.finding_id)
        case Kind.ANSWER | Kind.VISIT:
            _walk(session, hit)
        case Kind.PHOTO if hit.visit:
            _walk(session, hit)
        case Kind.PLACE | Kind.STOP:
            session.go("places", hit.place_id or "")
        case _:
            session.go("places", hit.audit_id or hit.place_id or "")
    return True


def _walk(session: Session, hit: Hit) -> None:
    session.set_audit(hit.audit_id)
    if hit.visit:
        session.set_visit_kind(VisitKind(hit.visit))
    session.go("walk", hit.criterion)
