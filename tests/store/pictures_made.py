"""Photos for tests: random bytes will do."""

import hashlib
import random
import sqlite3
from contextlib import closing

from asskomm_audit.domain.ids import new_id
from asskomm_audit.domain.photos import Photo
from asskomm_audit.store.history import carry_out
from asskomm_audit.store.photos import put_photo


def add_photo(file, scene, seed=1, size=30_000):
    """Add a photo with bytes of its own and return it."""
    data = random.Random(seed).randbytes(size)
    digest = hashlib.sha256(data).hexdigest()
    photo = Photo(
        id=new_id(),
        audit_id=scene.audit.id,
        sha256=digest,
        source_sha256=digest,
        width=1,
        height=1,
        size=size,
    )
    carry_out(file, "Foto", lambda file: put_photo(file, photo, data, b"small" + data[:500]))
    return photo


def contents(path):
    """Return schema and rows of all tables of a closed or open file."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        schema = connection.execute(
            "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
        ).fetchall()
        tables = [
            name.decode()
            for kind, name, sql in schema
            if kind == b"table" and not sql.startswith(b"CREATE VIRTUAL")
        ]
        return schema, {
            name: sorted(connection.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr)
            for name in tables
        }
