"""Which edition of a file it is: public ones are for reading, and say so in a setting."""

from asskomm_audit.store.driver import Connection

EDITION, PUBLIC = "edition", "public"


def is_public(connection: Connection) -> bool:
    """Whether the file is a public edition."""
    query = "SELECT 1 FROM setting WHERE id = ? AND value = ? AND deleted = 0"
    return connection.execute(query, (EDITION, PUBLIC)).fetchone() is not None
