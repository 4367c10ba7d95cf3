"""Using: what a site says of its screens and of its forms, in place of the mock's."""

from __future__ import annotations

from fixtures.offer import Offer
from steps import pages, words


def use(declared: Offer) -> None:
    """Read the screens of a site by its own words, and its forms by what it says that they ask for."""
    words.use(declared.words, declared.declared.get("manners", {}))
    pages.use(declared.forms)
