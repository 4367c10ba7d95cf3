"""The countries that a card may name."""

COUNTRIES = (
    "algeria", "belgium", "brazil", "cameroon", "china", "colombia", "congo", "haiti", "india", "ivory_coast",
    "lebanon", "mexico", "morocco", "nigeria", "senegal", "switzerland", "syria", "tunisia", "united_kingdom",
    "united_states",
)  # fmt: skip
"""In the order of the pages' list."""
