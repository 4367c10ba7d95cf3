"""A file that came with a form."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Upload:
    """A file as the browser named it; `too_large` when it is longer than the limit, and its content then left out."""

    name: str
    content: bytes
    too_large: bool
