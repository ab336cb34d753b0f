"""Catalogues: each audit's criteria in the words it was made with, found by their hash."""

from functools import lru_cache
from weakref import WeakKeyDictionary

from asskomm_audit.domain.catalogue import Catalogue
from asskomm_audit.domain.catalogue_json import from_json, hash_of, to_json
from asskomm_audit.errors import UserError
from asskomm_audit.store.auditfile import AuditFile
from asskomm_audit.store.troubles import content_told
from asskomm_audit.texts import QT_TRANSLATE_NOOP

_NO_CATALOGUE = QT_TRANSLATE_NOOP(
    "Error",
    "In {datei} fehlt der Kriterienkatalog eines Audits oder er wurde verändert. Öffnen Sie eine "
    "Sicherung.",
)
_of_file: WeakKeyDictionary[AuditFile, dict[str, Catalogue]] = WeakKeyDictionary()


def keep_catalogue(file: AuditFile, catalogue: Catalogue) -> None:
    """Keep the catalogue in the file for good; one that is there stays as it is."""
    if file.rows("SELECT 1 FROM catalogue_data WHERE hash = ?", catalogue.hash):
        return
    file.execute(
        "INSERT INTO catalogue_data (hash, version, data) VALUES (?, ?, ?)",
        catalogue.hash,
        catalogue.version,
        to_json(catalogue),
    )


def find_catalogue(file: AuditFile, catalogue_hash: str) -> Catalogue:
    """Return the catalogue with this hash; UserError if the file lacks it or it was changed."""
    known = _of_file.setdefault(file, {})
    if catalogue_hash not in known:
        known[catalogue_hash] = _read(file, catalogue_hash)
    return known[catalogue_hash]


def _read(file: AuditFile, catalogue_hash: str) -> Catalogue:
    found = file.rows("SELECT data FROM catalogue_data WHERE hash = ?", catalogue_hash)
    if not found or hash_of(str(found[0][0])) != catalogue_hash:
        raise UserError(_NO_CATALOGUE, datei=file.path.name)
    with content_told(file.path, "catalogue_data", catalogue_hash):
        return _parsed(str(found[0][0]))


@lru_cache(maxsize=8)
def _parsed(text: str) -> Catalogue:
    return from_json(text)
