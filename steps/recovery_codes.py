"""Recovery codes: shown once, saved, and ticked off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from steps import words
from steps.language.phrase import given, then, when
from steps.screen import field_of, open_page, press

if TYPE_CHECKING:
    from fixtures.people import Person
    from fixtures.site import Site

SUBJECT = ("Les codes de récupération", "Recovery codes")
_FORM = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
"""XXXX-XXXX in Crockford's base 32: 40 bits."""


def shown(person: Person) -> list[str]:
    """Return the codes on screen."""
    name = words.text(person.language, "lists", "recovery_codes")
    items = person.window.page.get_by_role("list", name=name).get_by_role("listitem")
    return items.all_inner_texts()


@given("{person} voit ses codes de récupération", "{person} sees the recovery codes", arrival=True)
def see_codes(person: Person, site: Site) -> None:
    site.bring(person, "recovery_codes")
    person.recovery_codes = shown(person)


@given("{person} a gardé ses codes de récupération", "{person} has kept the recovery codes")
@when("{person} garde ses codes de récupération", "{person} keeps the recovery codes")
def keep_codes(person: Person) -> None:
    person.former_recovery_codes = person.recovery_codes
    person.recovery_codes = shown(person)
    field_of(person, "saved").check()
    press(person, "continue")


@when("{person} continue sans cocher la case", "{person} goes on without ticking the box")
def go_on_unticked(person: Person) -> None:
    press(person, "continue")


@when("{person} quitte la page des codes et y revient", "{person} leaves the page of the codes and returns")
def leave_and_return(person: Person, site: Site) -> None:
    open_page(person, "home", site)
    open_page(person, "recovery_codes", site)


@then("{person} voit {count} codes différents", "{person} sees {count} different codes")
def see_different_codes(person: Person, count: int) -> None:
    codes = shown(person)
    assert len(codes) == count
    assert len(set(codes)) == count, "two codes are the same"
    assert [code for code in codes if not _FORM.fullmatch(code)] == [], "these codes do not have the form"


@then("{person} ne voit plus aucun code", "{person} sees no code any more")
def see_no_code(person: Person) -> None:
    page = person.window.page
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert shown(person) == []
    content = page.content()
    assert [code for code in person.recovery_codes if code in content] == [], "these codes are still in the page"


@then("{person} voit de nouveaux codes", "{person} sees new codes")
def see_new_codes(person: Person) -> None:
    codes = shown(person)
    assert codes, "no code is on screen"
    assert set(codes).isdisjoint(person.recovery_codes), "some codes are the old ones"


@then("{person} peut télécharger les codes affichés", "{person} can download the codes on screen")
def download(person: Person) -> None:
    name = words.text(person.language, "buttons", "download")
    with person.window.page.expect_download() as started:
        person.window.page.get_by_role("link", name=name, exact=True).click()
    file = started.value
    assert file.suggested_filename.endswith(".txt")
    assert file.path().read_text(encoding="utf-8").split() == shown(person)


@then("{person} peut imprimer les codes affichés", "{person} can print the codes on screen")
def print_codes(person: Person) -> None:
    page, codes = person.window.page, shown(person)
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name=words.text(person.language, "buttons", "print"), exact=True).click()
    expect(page).to_have_title("printed")
    page.emulate_media(media="print")
    assert [code for code in codes if not page.get_by_text(code, exact=True).is_visible()] == []
    page.emulate_media(media="screen")
