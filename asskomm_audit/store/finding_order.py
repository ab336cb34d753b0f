"""The order of action of all findings, kept in the file so that its beginning is read at once."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from asskomm_audit.domain.findings import Group, LightCondition, Risk, risk_of
from asskomm_audit.domain.ids import AuditId, FindingId, StopId
from asskomm_audit.domain.kinds import Kind
from asskomm_audit.domain.measures import CostClass
from asskomm_audit.domain.priority import Surroundings, exposure_of, order_of
from asskomm_audit.garbage import without_collecting
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.driver import Connection
from asskomm_audit.store.finding_keys import FindingKey, finding_keys, surroundings_by_audit
from asskomm_audit.store.troubles import content_told

RISKS: Mapping[tuple[int | None, int | None], Risk] = {
    (likelihood, consequence): risk_of(likelihood, consequence)
    for likelihood in range(1, 6)
    for consequence in range(1, 6)
}
EFFORTS = {each.value: each for each in CostClass}
_LIVE = ("proposed", "confirmed")
_UNKNOWN = Surroundings({}, {})
_FEW = 30  # audits: more are read faster all at once
_UNORDERED = "SELECT id FROM audit WHERE id NOT IN (SELECT audit_id FROM audit_order)"
_KEPT = (
    "SELECT o.place, o.number, o.fid, f.id FROM finding_order AS o "
    "CROSS JOIN audit_order AS a ON a.audit_id = o.audit_id CROSS JOIN finding AS f "
    "ON f.fid = o.fid ORDER BY o.place, o.number, o.fid LIMIT ?"
)


class Around:
    """Remembers what was found out for a stop in one light: many findings share it."""

    def __init__(self, surroundings: Mapping[AuditId, Surroundings]) -> None:
        self._surroundings = surroundings
        self._known: dict[tuple[AuditId, StopId | None, str], tuple[bool, int]] = {}

    def at(self, key: FindingKey) -> tuple[bool, int]:
        """Return whether it is felt unsafe there, and the exposure."""
        where = key.audit_id, key.stop_id, key.light
        if where not in self._known:
            known = self._surroundings.get(key.audit_id, _UNKNOWN)
            felt_unsafe, persons = known.at(key.stop_id, LightCondition(key.light))
            self._known[where] = felt_unsafe, exposure_of(persons, ())
        felt_unsafe, exposure = self._known[where]
        return felt_unsafe, exposure + _vulnerability(key.groups)


def first_findings(file: AuditFile, limit: int) -> list[FindingId] | None:
    """Return the first live findings of all audits in the order of action.

    None if the order of too many audits is not known: then reading them all is the way.
    """
    with file.reading(), content_told(file.path, Kind.FINDING):
        audits = [AuditId(row["id"]) for row in file.rows(_UNORDERED)]
        if len(audits) > _FEW:
            return None
        found = [tuple(row) for row in file.rows(_KEPT, limit)]
        for audit in audits:
            around = Around(surroundings_by_audit(file, audit))
            found += ((*_order(key, around), key.id) for key in _live(finding_keys(file, audit)))
    return [FindingId(each[3]) for each in sorted(found)[:limit]]


def keep_order(file: AuditFile, connection: Connection) -> None:
    """Put the findings of those audits in order whose order is not known; its own transaction."""
    if not file.rows(f"{_UNORDERED} LIMIT 1"):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        with without_collecting(), content_told(file.path, Kind.FINDING):
            _keep(file, connection, {AuditId(row["id"]) for row in file.rows(_UNORDERED)})
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _keep(file: AuditFile, connection: Connection, audits: set[AuditId]) -> None:
    if len(audits) > _FEW:
        around = Around(surroundings_by_audit(file))
        ranked = [(around, [key for key in finding_keys(file) if key.audit_id in audits])]
    else:
        ranked = [
            (Around(surroundings_by_audit(file, audit)), finding_keys(file, audit))
            for audit in audits
        ]
    connection.execute(
        "DELETE FROM finding_order WHERE audit_id NOT IN (SELECT audit_id FROM audit_order)"
    )
    findings = dict.fromkeys(audits, 0)
    for around, keys in ranked:
        rows = [(*_order(key, around), key.audit_id) for key in _live(keys)]
        for *_, audit in rows:
            findings[audit] += 1
        connection.executemany(
            "INSERT INTO finding_order (place, number, fid, audit_id) VALUES (?, ?, ?, ?)", rows
        )
    connection.executemany(
        "INSERT INTO audit_order (audit_id, findings) VALUES (?, ?)", findings.items()
    )


def _live(keys: Iterable[FindingKey]) -> Iterable[FindingKey]:
    return (key for key in keys if key.status in _LIVE)


def _order(key: FindingKey, around: Around) -> tuple[int, int, int]:
    """Return what sorts as `order_of` does: one number, then the finding's, then the row's."""
    risk = RISKS.get((key.likelihood, key.consequence))
    felt_unsafe, exposure = around.at(key)
    effort = EFFORTS[key.effort] if key.effort else None
    grave, unsafe, busy, cost, number = order_of(risk, felt_unsafe, exposure, effort, key.number)
    place = ((grave + 3) * 2 + unsafe + 1) * 4 + busy + 3
    return place * 8 + cost, number, key.fid


@lru_cache(maxsize=1024)
def _vulnerability(groups: str) -> int:
    return exposure_of(None, map(Group, groups.split(",") if groups else ()))
