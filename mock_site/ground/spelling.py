"""The spelling in which texts are compared and counted: an accent is part of its letter, however it was typed."""

from __future__ import annotations

import unicodedata

LETTERS = "A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"
"""The letters that names to sign in with may have: those of French and English, Latin ones with their accents."""


def composed(text: str) -> str:
    """Return a text with each accent composed with its letter (Unicode's form NFC)."""
    return unicodedata.normalize("NFC", text)


def length(text: str) -> int:
    """Return how many characters of a text count: not the spaces around it, and an accent with its letter."""
    return len(composed(text.strip()))


def folded(text: str) -> str:
    """Return what of a text counts where its case does not either."""
    return composed(text).casefold()
