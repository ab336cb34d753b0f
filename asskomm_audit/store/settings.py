"""Settings that belong to the file, not to the program."""

from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.records import clean_text


def setting_of(file: AuditFile, key: str) -> str | None:
    """Return the value of a setting, or None if nobody has set it."""
    query = "SELECT value FROM setting WHERE id = ? AND deleted = 0"
    found = file.rows(query, clean_text(key))
    return str(found[0][0]) if found else None


def put_setting(file: AuditFile, key: str, value: str) -> None:
    """Set a setting."""
    file.execute(
        "INSERT INTO setting (id, value) VALUES (?, ?) ON CONFLICT (id) DO UPDATE "
        "SET value = excluded.value, deleted = 0 WHERE value IS NOT excluded.value OR deleted",
        clean_text(key),
        clean_text(value),
    )


def settings_under(file: AuditFile, prefix: str) -> dict[str, str]:
    """Return the settings whose key begins with `prefix`, without it."""
    start = clean_text(prefix)
    query = "SELECT id, value FROM setting WHERE deleted = 0 AND substr(id, 1, ?) = ?"
    found = file.rows(query, len(start), start)
    return {str(key)[len(start) :]: str(value) for key, value in found}
