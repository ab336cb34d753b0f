"""What makes a database a GeoPackage 1.4: its core tables, its layers and their spatial index."""

from collections.abc import Iterator

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10400

EXTENSION = "asskomm_audit"
"""Our row in gpkg_extensions: what an audit file is recognised by."""

_GEOGRAPHIC = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,'
    'AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,'
    'AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],'
    'AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]'
)
_UTM_33 = (
    'PROJCS["ETRS89 / UTM zone 33N",GEOGCS["ETRS89",'
    'DATUM["European_Terrestrial_Reference_System_1989",'
    'SPHEROID["GRS 1980",6378137,298.257222101,AUTHORITY["EPSG","7019"]],'
    'AUTHORITY["EPSG","6258"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4258"]],'
    'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],'
    'PARAMETER["central_meridian",15],PARAMETER["scale_factor",0.9996],'
    'PARAMETER["false_easting",500000],PARAMETER["false_northing",0],'
    'UNIT["metre",1,AUTHORITY["EPSG","9001"]],AXIS["Easting",EAST],AXIS["Northing",NORTH],'
    'AUTHORITY["EPSG","25833"]]'
)
_SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", "undefined", "undefined Cartesian"),
    ("Undefined geographic SRS", 0, "NONE", "undefined", "undefined geographic"),
    ("WGS 84 geodetic", 4326, "EPSG", _GEOGRAPHIC, "longitude and latitude in WGS 84"),
    ("ETRS89 / UTM zone 33N", 25833, "EPSG", _UTM_33, "Amtliche Lage in Sachsen"),
)

_CORE = (
    """CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER PRIMARY KEY,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT)""",
    """CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE,
  min_y DOUBLE,
  max_x DOUBLE,
  max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
)


def core_statements() -> Iterator[str]:
    """Yield what creates the core tables, with the reference systems we use."""
    yield from _CORE
    for name, number, organization, definition, description in _SYSTEMS:
        yield (
            "INSERT INTO gpkg_spatial_ref_sys VALUES "
            f"('{name}', {number}, '{organization}', {number}, '{definition}', '{description}')"
        )


def extension_statement(table: str) -> str:
    """Return what marks the file as ours; GDAL would warn of a row that names no table."""
    return (
        "INSERT INTO gpkg_extensions VALUES "
        f"('{table}', NULL, '{EXTENSION}', 'Change log of an audit file', 'write-only')"
    )


def attributes_statement(table: str, title: str) -> str:
    """Return what lists a table without geometry among the contents."""
    return (
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
        f"VALUES ('{table}', 'attributes', '{title}')"
    )


def layer_statements(table: str, title: str) -> Iterator[str]:
    """Yield what lists a table or view with points in `geom` among the contents."""
    yield (
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
        f"VALUES ('{table}', 'features', '{title}', 4326)"
    )
    yield f"INSERT INTO gpkg_geometry_columns VALUES ('{table}', 'geom', 'POINT', 4326, 0, 0)"


def index_statements(table: str) -> Iterator[str]:
    """Yield what gives a table a spatial index, with the triggers of GeoPackage 1.4."""
    index = f"rtree_{table}_geom"
    bounds = "ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom)"
    new_set = "NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)"
    new_gone = "(NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    old_set = "OLD.geom NOTNULL AND NOT ST_IsEmpty(OLD.geom)"
    put = f"INSERT OR REPLACE INTO {index} VALUES (NEW.fid, {bounds});"
    drop = f"DELETE FROM {index} WHERE id = OLD.fid;"
    move = (
        f"UPDATE {index} SET minx = ST_MinX(NEW.geom), maxx = ST_MaxX(NEW.geom), "
        "miny = ST_MinY(NEW.geom), maxy = ST_MaxY(NEW.geom) WHERE id = NEW.fid;"
    )
    changed, moved = f"AFTER UPDATE OF geom ON {table}", f"AFTER UPDATE ON {table}"
    same, other = "OLD.fid = NEW.fid", "OLD.fid != NEW.fid"
    yield f"CREATE VIRTUAL TABLE {index} USING rtree(id, minx, maxx, miny, maxy)"
    for name, event, condition, action in (
        ("insert", f"AFTER INSERT ON {table}", new_set, put),
        ("update2", changed, f"{same} AND {new_gone}", drop),
        ("update4", moved, f"{other} AND {new_gone}", drop),
        ("update5", moved, f"{other} AND {new_set}", f"{drop} {put}"),
        ("update6", changed, f"{same} AND {new_set} AND {old_set}", move),
        ("update7", changed, f"{same} AND {new_set} AND NOT ({old_set})", put),
        ("delete", f"AFTER DELETE ON {table}", "OLD.geom NOTNULL", drop),
    ):
        yield f"CREATE TRIGGER {index}_{name} {event} WHEN {condition} BEGIN {action} END"
    yield (
        f"INSERT INTO gpkg_extensions VALUES ('{table}', 'geom', 'gpkg_rtree_index', "
        "'http://www.geopackage.org/spec140/#extension_rtree', 'write-only')"
    )
