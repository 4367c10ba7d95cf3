"""What the text of a whole PDF looks like, from its header to its last end (ISO 32000-1, 7.5)."""

from __future__ import annotations

import re

_SPACE = rb"(?:[\s\0]|%(?!%EOF|PDF-)[^\r\n]*+)"
_STRING = rb"\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*+\))*+\)"
_VALUE = rb"(?:<<|>>|<[\da-fA-F\s]*+>|[\[\]]|/[^\s\0()<>\[\]{}/%%]*+|[-+.\d]++|%s|true|false|null|R)" % _STRING
_VALUES = rb"(?:%s|%s)*+" % (_SPACE, _VALUE)
_OBJECT = rb"\d++\s++\d++\s++obj\b%s(?>stream\r?\n.*?endstream)?%s*+endobj" % (_VALUES, _SPACE)
_TABLE = rb"xref\s[\d\snf]*+trailer%s" % _VALUES
_PART = rb"(?:%s|%s|%s)*+startxref\s++(\d++)\s++%%%%EOF" % (_SPACE, _OBJECT, _TABLE)
_FILE = re.compile(rb"%%PDF-\d\.\d\s(?:%s)++[\r\n\t ]*+" % _PART, re.DOTALL)
"""Each update adds a part after the end of the one before; a header begins no part but the first."""
_REFERENCES = re.compile(rb"\s*(?:xref\s|\d+\s+\d+\s+obj\b)")


def is_pdf(content: bytes) -> bool:
    """Whether it is a PDF throughout, and its last end says where its references begin.

    One that holds another PDF unpacked is taken for two, and refused.
    """
    found = _FILE.fullmatch(content)
    return bool(found and _REFERENCES.match(content, int(found[1])))
