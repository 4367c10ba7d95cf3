"""Samples: small files of each kind, whole, and made heavier without ceasing to be whole."""

from __future__ import annotations

import zlib
from io import BytesIO

from PIL import Image

_CATALOG = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
_REFERENCES = (
    b"xref\n0 2\n0000000000 65535 f \n0000000015 00000 n \ntrailer\n<< /Size 2 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
)
PDF = _CATALOG + _REFERENCES % len(_CATALOG)
UPDATED_PDF = PDF + _REFERENCES % len(PDF)
"""As programs do that add to a PDF: it has two ends."""


def _image(form: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (8, 8), "teal").save(file, form)
    return file.getvalue()


JPEG, PNG = _image("JPEG"), _image("PNG")
_LONGEST_COMMENT = 65_537
_PNG_HEAD = 33
"""Where the first chunk of a PNG ends, after which others may come."""


def heavier(content: bytes, weight: int) -> bytes:
    """A file of the same kind that weighs exactly so much."""
    missing = weight - len(content)
    if content.startswith(b"\xff\xd8"):
        return content[:2] + _comments(missing) + content[2:]
    if content.startswith(b"\x89PNG"):
        chunk = b"teXt" + bytes(missing - 12)
        filler = (missing - 12).to_bytes(4) + chunk + zlib.crc32(chunk).to_bytes(4)
        return content[:_PNG_HEAD] + filler + content[_PNG_HEAD:]
    end = content.rindex(b"startxref")
    return content[:end] + b"%" * (missing - 1) + b"\n" + content[end:] if missing else content


def _comments(length: int) -> bytes:
    """Comments of a JPEG, `length` bytes in all; the last but one leaves room for the last."""
    written = b""
    while length:
        size = min(length, _LONGEST_COMMENT)
        size -= 4 if 0 < length - size < 4 else 0  # noqa: PLR2004 - the least that a comment takes
        written += b"\xff\xfe" + (size - 2).to_bytes(2) + bytes(size - 4)
        length -= size
    return written
