"""The one import of SQLite: the pysqlite3 wheel where it is installed, else Python's own."""

import importlib
import sqlite3 as _stdlib
from types import ModuleType
from typing import Any, TypeAlias

Connection: TypeAlias = _stdlib.Connection
Cursor: TypeAlias = _stdlib.Cursor
Row: TypeAlias = Any
"""A row of a query: its values by name or position."""


def _best_driver() -> ModuleType:
    try:
        return importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return _stdlib


sqlite3 = _best_driver()

HAS_SAFE_WAL: bool = sqlite3.sqlite_version_info >= (3, 51, 3)
"""Older versions can damage a file in WAL mode when several connections write at once."""
