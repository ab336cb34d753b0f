"""Looks at a strange file's schema before anything in it is trusted."""

import re
from functools import cache

from asskomm_audit.store.driver import Connection
from asskomm_audit.store.geopackage import EXTENSION
from asskomm_audit.store.migrations import MIGRATIONS, Migration, names_applied
from asskomm_audit.store.schema_objects import SchemaObjects, objects_after, objects_of

_OF_GIS = re.compile(
    r"(gpkg_ogr_contents|layer_styles|qgis_projects|gpkg_metadata|gpkg_metadata_reference|"
    r"gpkg_data_columns|gpkg_data_column_constraints|_sqlite_migrations|"
    r"sqlite_stat\d|sqlite_sequence)"
)
_FEATURE_COUNT = re.compile(
    r"create trigger trigger_(insert|delete)_feature_count_(\w+) after (insert|delete) on \2 "
    r"begin update gpkg_ogr_contents set feature_count = feature_count [+-] 1 "
    r"where lower\(table_name\) = lower\('\2'\); end"
)
_PLAIN_INDEX = re.compile(r"create (unique )?index \w+ on \w+ ?\([\w, ]+\)")
_COMPUTED = re.compile(r"\bas\s*\(|\bgenerated\b|\bcheck\b")
_SPACES = re.compile(r"\s+")


def is_ours(connection: Connection) -> bool:
    """Whether the database has our tables, migrations and row among the GeoPackage extensions."""
    tables = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    if not {"gpkg_extensions", "change", "step", "clock"} <= tables or not names_applied(
        connection
    ):
        return False
    query = "SELECT count(*) FROM gpkg_extensions WHERE extension_name = ?"
    return bool(connection.execute(query, (EXTENSION,)).fetchone()[0])


def unknown_migrations(connection: Connection) -> list[str]:
    """Return the migrations of a newer program that the file has been through."""
    known = {name for name, _ in MIGRATIONS}
    return [name for name in names_applied(connection) if name not in known]


def foreign_parts(connection: Connection) -> list[str]:
    """Return what in the schema is changed, missing or not ours: empty if all is well.

    Nothing of the file is run. What GIS programs are known to add passes.
    """
    applied = set(names_applied(connection))
    expected = _expected(tuple(each for each in MIGRATIONS if each[0] in applied))
    present = objects_of(connection)
    changed = {key[1] for key, wanted in expected.items() if not _is_same(present.get(key), wanted)}
    ours = {name for kind, name in expected if kind == "table"}
    added = {
        key[1]
        for key, found in present.items()
        if key not in expected and not _is_harmless(key, found, ours)
    }
    return sorted(changed | added)


def _is_same(found: tuple[str, str] | None, wanted: tuple[str, str]) -> bool:
    """Whether it is the same object; GIS programs may have quoted or broken it otherwise."""
    return found == wanted or (found is not None and _normalised(found) == _normalised(wanted))


def _is_harmless(key: tuple[str, str], found: tuple[str, str], ours: set[str]) -> bool:
    (kind, name), (table, sql) = key, _normalised(found)
    is_on_ours = table in ours
    match kind:
        case "table":
            is_computed = not _OF_GIS.fullmatch(name) and bool(_COMPUTED.search(sql))
            return not sql.startswith("create virtual") and not is_computed
        case "index":
            is_plain = not sql or bool(_PLAIN_INDEX.fullmatch(sql))
            return is_plain and not (is_on_ours and sql.startswith("create unique"))
        case "trigger":
            return bool(_FEATURE_COUNT.fullmatch(sql))
        case _:
            return False


@cache
def _expected(migrations: tuple[Migration, ...]) -> SchemaObjects:
    return objects_after(migrations)


def _normalised(found: tuple[str, str]) -> tuple[str, str]:
    table, sql = found
    return table, _SPACES.sub(" ", sql).strip().rstrip(";").replace('"', "").lower()
