"""The SQLite store: one connection, short transactions."""

from __future__ import annotations

import sqlite3
import threading
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SCHEMA = (Path(__file__).parent / "schema.sql").read_text(encoding="utf-8")
VERSION = zlib.crc32(SCHEMA.encode()) >> 1
"""What SQLite keeps in a file as its `user_version`: the schema that it was made with."""


class Store:
    """A database in memory, or in a file that outlives the process.

    Threads share the connection and take turns; a transaction holds the turn until its end, and one inside another
    joins it. Raises sqlite3.Error, and changes nothing, for a file that is not a store of this very schema.
    """

    def __init__(self, path: str = ":memory:") -> None:
        self._turn = threading.RLock()
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.row_factory = sqlite3.Row
        self._db.execute("PRAGMA foreign_keys = ON")
        try:
            self._refuse_foreign()
            self._db.executescript(f"{SCHEMA}; PRAGMA user_version = {VERSION}")
        except sqlite3.Error:
            self._db.close()
            raise

    def _refuse_foreign(self) -> None:
        has_tables = self._db.execute("SELECT 1 FROM sqlite_master").fetchone()
        if has_tables and self._db.execute("PRAGMA user_version").fetchone()[0] != VERSION:
            raise sqlite3.DatabaseError("not made by this version of the program")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept together, or, on an exception, not at all."""
        with self._turn:
            if self._db.in_transaction:
                yield
                return
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def run(self, sql: str, *values: Any) -> int:
        """Execute one statement and return how many rows it changed."""
        with self._turn:
            return self._db.execute(sql, values).rowcount

    def insert(self, sql: str, *values: Any) -> int:
        """Execute one INSERT and return the row's id."""
        with self._turn:
            return self._db.execute(sql, values).lastrowid or 0

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """Return the first row, or None."""
        with self._turn:
            row: sqlite3.Row | None = self._db.execute(sql, values).fetchone()
            return row

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """Return every row."""
        with self._turn:
            return self._db.execute(sql, values).fetchall()

    def close(self) -> None:
        """Close the connection; what was committed stays in the file, if there is one."""
        with self._turn:
            self._db.close()
