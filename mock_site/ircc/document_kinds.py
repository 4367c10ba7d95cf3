"""The kinds of document that are taken: a file is of one when it is so from its first byte to its last."""

from __future__ import annotations

import re
import zlib

from mock_site.ircc.pdf_file import is_pdf

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG_END, _JPEG_SCAN = 0xD9, 0xDA
_SCANNED = re.compile(rb"\xff(?![\x00\xd0-\xd7\xff])")
"""Where the coded image stops: a marker, and not a byte of the image that looks like one (ITU-T T.81, B.1.1.5)."""


def kind_of(content: bytes) -> str | None:
    """Return `pdf`, `jpg` or `png`, or None: the name of a file, and what the browser says of it, prove nothing.

    What follows a whole file, or comes before it, makes it none: it may be another file, for another program.
    """
    return next((kind for kind, is_whole in _KINDS.items() if is_whole(content)), None)


def _is_jpeg(content: bytes) -> bool:
    at = 2 if content.startswith(b"\xff\xd8") else len(content)
    while content[at : at + 1] == b"\xff" and at + 2 <= len(content):
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4])
        if marker == _JPEG_END:
            return at + 2 == len(content)
        at += 2 + length
        if marker == _JPEG_SCAN:
            found = _SCANNED.search(content, at)
            at = found.start() if found else len(content)
    return False


def _is_png(content: bytes) -> bool:
    at, chunk = len(_PNG), b""
    if not content.startswith(_PNG + b"\x00\x00\x00\x0dIHDR"):
        return False
    while at < len(content) and chunk != b"IEND":
        end = at + 8 + int.from_bytes(content[at : at + 4])
        chunk = content[at + 4 : at + 8]
        if zlib.crc32(content[at + 4 : end]).to_bytes(4) != content[end : end + 4]:
            return False
        at = end + 4
    return chunk == b"IEND" and at == len(content)


_KINDS = {"pdf": is_pdf, "jpg": _is_jpeg, "png": _is_png}
