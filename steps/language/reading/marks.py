"""Marks: what other programs write around a line, as notes, mails and web pages do, and the line without it."""

from __future__ import annotations

import re

_AHEAD = re.compile(r"^(?:[-–—•◦▪‣·*+>#]+|\(?[0-9]{1,3}[.)]|\[[ xX]?\])\s*")
"""The mark of a list, of a quotation, of a number, of a heading or of a box to tick."""

_QUOTED = re.compile(r'^["«“]\s*(.*?)\s*["»”]$')
_BOLD = re.compile(r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=[\w:.])[*_](?!\w)")


def unmarked(line: str) -> str:
    """A line without the marks around it."""
    text = line.strip().strip("`").strip()
    while marked := _AHEAD.match(text):
        text = text[marked.end() :]
    opening, *quoted = text.split('"')  # what a step says between quotes is as written
    text = _QUOTED.sub(r"\1", '"'.join([_BOLD.sub("", opening), *quoted]))
    return text.strip(" `")
