"""Forms that carry a file (RFC 7578), read as they come in and within limits."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple

from multipart import (  # type: ignore[import-untyped]
    MultipartError,
    MultipartSegment,
    PushMultipartParser,
    parse_options_header,
)

from mock_site.ground.upload import Upload

FORM = "multipart/form-data"
_PARTS, _FIELD, _CHUNK = 20, 32 * 1024, 64 * 1024
"""How many parts a form may have, how many bytes one of its fields, and how many are read at a time."""


class Malformed(ValueError):
    """The form is not well formed, or it was cut short."""


class Sent(NamedTuple):
    """What a form holds: the texts of its fields, and its files."""

    fields: dict[str, str]
    files: dict[str, Upload]


def read(stream: BinaryIO, content_type: str, length: int, file_limit: int) -> Sent:
    """Read a form from a connection; Malformed when it does not hold together. No more than the limit is kept."""
    sent = Sent({}, {})
    boundary = parse_options_header(content_type)[1].get("boundary", "")
    try:
        with PushMultipartParser(boundary, content_length=length, max_segment_count=_PARTS, strict=True) as parser:
            part: _Part | None = None
            while not parser.closed and length > 0:
                chunk = stream.read(min(_CHUNK, length))
                length -= len(chunk)
                for event in parser.parse(chunk):
                    if event is None:
                        assert part
                        part.keep(sent)
                    elif isinstance(event, (bytes, bytearray)):
                        assert part
                        part.add(event)
                    else:
                        part = _Part(event, file_limit)
    except (MultipartError, UnicodeDecodeError, OSError) as error:
        raise Malformed(str(error)) from None
    return sent


class _Part:
    """One part of the form, while it comes in."""

    def __init__(self, segment: MultipartSegment, file_limit: int) -> None:
        self._name = segment.name
        self._filename = segment.filename
        self._limit = _FIELD if segment.filename is None else file_limit
        self._content = bytearray()
        self._length = 0

    def add(self, data: bytes | bytearray) -> None:
        self._length += len(data)
        if self._length <= self._limit:
            self._content += data

    def keep(self, sent: Sent) -> None:
        """Enter the part in the form, once; Malformed when the form has it already."""
        if self._name in {*sent.fields, *sent.files}:
            raise Malformed(f"twice the field {self._name}")
        too_large = self._length > self._limit
        if self._filename is not None:
            sent.files[self._name] = Upload(self._filename, b"" if too_large else bytes(self._content), too_large)
        elif too_large:
            raise Malformed(f"the field {self._name} is too long")
        else:
            sent.fields[self._name] = self._content.decode()
