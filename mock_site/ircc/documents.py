"""The documents that a client sends with an application, and how they are given back."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from dataclasses import dataclass
from urllib.parse import quote

from mock_site.ground import Ground
from mock_site.ground.spelling import composed
from mock_site.ground.steps import Faults
from mock_site.ground.upload import Upload
from mock_site.ircc.document_kinds import kind_of

CONTENT_TYPES = {"pdf": "application/pdf", "jpg": "image/jpeg", "png": "image/png"}
_NAME = 80
_UNSAFE = re.compile(r'[<>:"/\\|?*%\x00-\x1f\x7f]')


@dataclass(frozen=True)
class Document:
    """One document, without its content."""

    id: int
    name: str
    kind: str
    size: int
    sent_at: float


class Documents:
    """The documents of all applications."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store

    def keep(self, application_id: int, upload: Upload | None) -> Faults:
        """Keep a file with an application, all of it at once, or return what is wrong with it."""
        if upload is None or not (upload.name or upload.content):
            return {"document": ["document_missing"]}
        if upload.too_large:
            return {"document": ["document_too_large"]}
        kind = kind_of(upload.content)
        if kind is None:
            return {"document": ["document_kind"]}
        self._store.run(
            "INSERT INTO ircc_documents (application_id, name, kind, content, sent_at) VALUES (?, ?, ?, ?, ?)",
            application_id, safe_name(upload.name, kind), kind, upload.content, self._ground.clock.now().timestamp(),
        )  # fmt: skip
        return {}

    def of(self, application_id: int) -> list[Document]:
        """Return the documents of an application, in the order in which they came."""
        rows = self._store.rows(
            "SELECT id, name, kind, length(content) AS size, sent_at FROM ircc_documents WHERE application_id = ?"
            " ORDER BY id",
            application_id,
        )
        return [_document(row) for row in rows]

    def counts(self, client_id: int) -> dict[int, int]:
        """Return how many documents each of a client's applications has, by its id; those without are left out."""
        rows = self._store.rows(
            "SELECT application_id, COUNT(*) AS sent FROM ircc_documents"
            " JOIN ircc_applications a ON a.id = application_id WHERE a.client_id = ? GROUP BY application_id",
            client_id,
        )
        return {row["application_id"]: row["sent"] for row in rows}

    def content(self, application_id: int, document_id: int) -> tuple[Document, bytes] | None:
        """Return a document of an application with what it holds; None when the application has none by this id."""
        row = self._store.row(
            "SELECT id, name, kind, length(content) AS size, sent_at, content FROM ircc_documents"
            " WHERE id = ? AND application_id = ?",
            document_id, application_id,
        )  # fmt: skip
        return (_document(row), row["content"]) if row else None


def _document(row: sqlite3.Row) -> Document:
    return Document(*(row[name] for name in Document.__dataclass_fields__))


def safe_name(name: str, kind: str) -> str:
    """Return a name that no system takes for a path or a command, and whose ending says what the content is."""
    last = re.split(r"[/\\]", composed(name))[-1]
    shown = "".join(character for character in last if unicodedata.category(character)[0] != "C")
    stem = _UNSAFE.sub("_", shown.rpartition(".")[0] or shown)[:_NAME].strip(" .")
    return f"{stem or 'document'}.{kind}"


def disposition(name: str) -> str:
    """Return the header that has a browser save a file under its name (RFC 6266, RFC 8187)."""
    return f"attachment; filename*=UTF-8''{quote(name)}"
