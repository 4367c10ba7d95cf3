"""The countries that a card may name."""

from __future__ import annotations

import unicodedata

from mock_site.ground.words import Words

COUNTRIES = (
    "algeria", "belgium", "brazil", "cameroon", "china", "colombia", "congo", "haiti", "india", "ivory_coast",
    "lebanon", "mexico", "morocco", "nigeria", "senegal", "switzerland", "syria", "tunisia", "united_kingdom",
    "united_states",
)  # fmt: skip


def in_order(words: Words) -> list[str]:
    """Return the countries in the order of their names in a language: an accent does not put one elsewhere."""

    def key(country: str) -> str:
        name = unicodedata.normalize("NFD", words(f"countries.{country}"))
        return "".join(character for character in name if not unicodedata.combining(character)).casefold()

    return sorted(COUNTRIES, key=key)
