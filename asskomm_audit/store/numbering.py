"""Numbers that people use, F-012: given on each laptop by itself, told apart after merging."""

from asskomm_audit.domain.kinds import Kind


def mark_of(kind: Kind) -> str:
    """Return SQL for what tells a record from others of its number: empty, or digits of its id.

    The oldest keeps the plain number (ids sort by their time). A mark follows from the record's
    own id, so it is the same on every laptop and never goes to another record.
    """
    return (
        f"CASE WHEN NOT EXISTS (SELECT 1 FROM {kind} AS other WHERE other.number = {kind}.number "
        f"AND other.id < {kind}.id) THEN '' "
        f"WHEN EXISTS (SELECT 1 FROM {kind} AS other WHERE other.number = {kind}.number "
        f"AND other.id <> {kind}.id AND substr(other.id, -3) = substr({kind}.id, -3)) "
        f"THEN upper(substr({kind}.id, -12)) ELSE upper(substr({kind}.id, -3)) END"
    )
