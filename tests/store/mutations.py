"""Ways to spoil a real file, each from a seed: bytes at random, and values no program writes."""

import hashlib
import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from asskomm_audit.store.geometry import register_functions
from asskomm_audit.store.migrations import TABLES

PAGE = 4096
WEIRD = (
    None,
    0,
    -1,
    7,
    2**62,
    -(2**63),
    1.5,
    float("inf"),
    -1e300,
    b"",
    b"\xff\x00GP",
    b"GP\x00\x01" + b"\xff" * 40,
    "",
    "\0",
    "x" * 100_000,
    "‮\u0000\ud7ff",
    "consensus",
    "2026-13-45T99:99",
    "0000-00-00",
    "[]",
    "{{{}}}",
    "%s %n {0} {datei}",
    "<b>fett</b>" * 50,
)
ABSURD = (
    "",
    "null",
    "[]",
    "{}",
    "3",
    "[" * 50_000,
    '{"name": 1e999}',
    '{"name": [1]}',
    '{"name": ["a", "b", "c"]}',
    '{"nothing": ["a", "b"]}',
    '{"deleted": [0, "x"]}',
    '{"geom": ["zz", "zz"]}',
    '{"name": {"a": []}}',
    '{"name": NaN}',
    "{" + '"name": ["x", "y"],' * 3000,
)
TIMES = (None, "", "gestern", -(2**60), 2**60, 1.5, b"x", "2026-02-30T10:00:00+99:99")


def spoil(source: Path, target: Path, seed: int) -> None:
    """Write a spoilt copy of a file."""
    chance = random.Random(seed)
    target.write_bytes(source.read_bytes())
    if chance.random() < 0.55:
        raw = bytearray(target.read_bytes())
        chance.choice(_BYTE_WAYS)(raw, chance)
        target.write_bytes(raw)
    else:
        for _ in range(chance.choice((1, 1, 3))):
            with suppress(sqlite3.Error):  # what was spoilt before may be in the way
                chance.choice(_VALUE_WAYS)(target, chance)


def _flip_bytes(raw: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 5, 50, 500))):
        raw[chance.randrange(len(raw))] = chance.randrange(256)


def _flip_on_one_page(raw: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(raw) // PAGE) * PAGE
    for _ in range(chance.choice((1, 4, 16))):
        place = start + chance.choice((chance.randrange(PAGE), chance.randrange(110)))
        raw[place] = chance.randrange(256)


def _swap_pages(raw: bytearray, chance: random.Random) -> None:
    first, second = (chance.randrange(len(raw) // PAGE) * PAGE for _ in range(2))
    one, other = raw[first : first + PAGE], raw[second : second + PAGE]
    raw[second : second + PAGE] = one
    if chance.random() < 0.5:
        raw[first : first + PAGE] = other


def _overwrite(raw: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3))):
        place, length = chance.randrange(len(raw)), chance.choice((64, 4096, 20_000))
        filling = chance.choice((bytes(length), chance.randbytes(length), b"A" * length))
        raw[place : place + length] = filling[: len(raw) - place]


def _cut(raw: bytearray, chance: random.Random) -> None:
    del raw[chance.randrange(len(raw)) :]


def _change_header(raw: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 3))):
        raw[chance.randrange(16, 100)] = chance.choice((0, 1, 2, 255, chance.randrange(256)))


def _change_texts(raw: bytearray, chance: random.Random) -> None:
    words = (b"INSERT", b"place", b"audit", b"name", b"json_quote", b"2026", b"rated", b"NOT NULL")
    word = chance.choice(words)
    at = raw.find(word, chance.randrange(len(raw)))
    if at >= 0:
        raw[at : at + len(word)] = bytes(chance.randrange(32, 127) for _ in word)


_BYTE_WAYS = (
    _flip_bytes,
    _flip_on_one_page,
    _flip_on_one_page,
    _swap_pages,
    _overwrite,
    _cut,
    _change_header,
    _change_texts,
)


def _put_weird_value(path: Path, chance: random.Random) -> None:
    """Put a value where no rule lets it, and leave the schema as it was."""
    table = chance.choice(TABLES)
    column = chance.choice([each.name for each in table.columns] + ["id", "deleted"])
    rows = chance.choice(("1", "fid = (SELECT min(fid) FROM {0})", "fid % 2"))
    condition = rows.format(table.kind)
    with closing(_plain(path)) as connection:
        kept = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE tbl_name = ? AND type = 'trigger'",
            (table.kind,),
        ).fetchall()
        for name, _ in kept:
            connection.execute(f"DROP TRIGGER {name}")
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = ?", (table.kind,)
        ).fetchone()
        _set_sql(connection, table.kind, sql.replace(" NOT NULL", "").replace(" UNIQUE", ""))
    with closing(_plain(path)) as connection:
        try:
            update = f"UPDATE {table.kind} SET {column} = ? WHERE {condition}"
            connection.execute(update, (_encodable(chance.choice(WEIRD)),))
        except sqlite3.Error:
            return
        finally:
            for _, trigger in kept:
                connection.execute(trigger)
            _set_sql(connection, table.kind, sql)


def _put_absurd_entry(path: Path, chance: random.Random) -> None:
    with closing(_plain(path)) as connection:
        rows = chance.choice(("1", "n % 7 = 0", "n = 5", "op = 'U'"))
        connection.execute(f"UPDATE change SET data = ? WHERE {rows}", (chance.choice(ABSURD),))


def _put_absurd_time(path: Path, chance: random.Random) -> None:
    with closing(_plain(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        table = chance.choice(("step", "change"))
        statement = f"UPDATE OR IGNORE {table} SET at = ? WHERE rowid % 2 = 0"
        try:
            connection.execute(statement, (chance.choice(TIMES),))
        except sqlite3.Error:
            return


def _put_names_in_log(path: Path, chance: random.Random) -> None:
    with closing(_plain(path)) as connection:
        column = chance.choice(("tbl", "row", "step", "op"))
        connection.execute("PRAGMA ignore_check_constraints = ON")
        value = chance.choice(("", "x", "place", "'; DROP TABLE place; --", "P", 3))
        connection.execute(f"UPDATE OR IGNORE change SET {column} = ? WHERE n % 3 = 0", (value,))


def _spoil_catalogue(path: Path, chance: random.Random) -> None:
    """Change the catalogue and its hash alike, so that only its content can be wrong."""
    with closing(_plain(path)) as connection:
        (text,) = connection.execute("SELECT data FROM catalogue_data").fetchone()
        parts = chance.choice(
            (
                text[: len(text) // 2],
                "{}",
                text.replace('"dimension"', '"dimensoin"', chance.choice((1, -1))),
                text.replace('"scale"', '"scael"', 1),
                text.replace('"criteria":[', '"criteria":[3,'),
                text.replace('"de"', '"dx"'),
                text.replace('"roles":{', '"roles":[{', 1) + "]",
                text.replace(":1", ":-9"),
                "[" * 10_000,
            )
        )
        digest = hashlib.sha256(parts.encode()).hexdigest()
        connection.execute("UPDATE clock SET capture = 0")
        connection.execute("UPDATE catalogue_data SET data = ?, hash = ?", (parts, digest))
        connection.execute("UPDATE audit SET catalogue_hash = ?", (digest,))
        connection.execute("UPDATE clock SET capture = 1")


def _put_foreign_picture(path: Path, chance: random.Random) -> None:
    data = chance.choice(
        (b"", b"MZ\x90" * 900, b"\xff\xd8\xff" + b"\0" * 5000, b"<svg onload='x'/>", bytes(10**6))
    )
    digest = hashlib.sha256(data).hexdigest()
    with closing(_plain(path)) as connection:
        connection.execute("UPDATE clock SET capture = 0")
        for table in ("photo_data", "photo_thumb"):
            update = f"UPDATE {table} SET data = ?, sha256 = ? WHERE fid = 2"
            connection.execute(update, (data, digest))
        connection.execute("UPDATE photo SET sha256 = ? WHERE fid = 2", (digest,))
        connection.execute("UPDATE clock SET capture = 1")


_VALUE_WAYS = (
    _put_weird_value,
    _put_weird_value,
    _put_weird_value,
    _put_absurd_entry,
    _put_absurd_time,
    _put_names_in_log,
    _spoil_catalogue,
    _put_foreign_picture,
)


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    register_functions(connection)
    for pragma in ("writable_schema = ON", "ignore_check_constraints = ON", "foreign_keys = OFF"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _set_sql(connection: sqlite3.Connection, table: str, sql: str) -> None:
    connection.execute(
        "UPDATE sqlite_master SET sql = ? WHERE name = ? AND type = 'table'", (sql, table)
    )
    version = connection.execute("PRAGMA schema_version").fetchone()[0]
    connection.execute(f"PRAGMA schema_version = {version + 1}")


def _encodable(value: object) -> object:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
