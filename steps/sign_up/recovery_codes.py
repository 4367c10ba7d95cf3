"""Recovery codes: shown once, saved, and ticked off."""

from __future__ import annotations

import re

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Pages
from steps import words
from steps.expectation import check
from steps.language.speech.phrase import given, then, when
from steps.screen import field_of, open_page, press, see_heading

SUBJECT = ("Les codes de récupération", "Recovery codes")
_FORM = r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"
"""XXXX-XXXX in Crockford's base 32: 40 bits; a site may have another form."""


def shown(person: Person) -> list[str]:
    """Return the codes on screen; a site may write them in a field, one a line, or anywhere on the page."""
    if words.manner("recovery_codes") == "field":
        fields = field_of(person, "recovery_codes")
        return fields.input_value().split() if fields.count() else []
    if words.manner("recovery_codes") == "text":
        form = re.compile(rf"^\s*{words.manner('recovery_code')}\s*$")
        return person.window.page.get_by_text(form).all_inner_texts()
    name = words.text(person.language, "lists", "recovery_codes")
    items = person.window.page.get_by_role("list", name=name).get_by_role("listitem")
    return items.all_inner_texts()


@given("{person} voit ses codes de récupération", "{person} sees the recovery codes", arrival=True)
def see_codes(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "recovery_codes")
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
def leave_and_return(person: Person, pages: Pages) -> None:
    open_page(person, "home", pages)
    open_page(person, "recovery_codes", pages)


@then("{person} voit {count} codes différents", "{person} sees {count} different codes")
def see_different_codes(person: Person, count: int) -> None:
    codes = shown(person)
    check(len(codes) == count, "codes_count", wanted=count, count=len(codes))
    check(len(set(codes)) == count, "codes_twice", codes)
    form = re.compile(words.manner("recovery_code") or _FORM)
    odd = [code for code in codes if not form.fullmatch(code)]
    check(not odd, "codes_form", odd)


@then("{person} ne voit plus aucun code", "{person} sees no code any more")
def see_no_code(person: Person) -> None:
    check(person.recovery_codes, "no_codes_before", name=person.name)
    see_heading(person)
    content = person.window.page.content()
    left = shown(person) or [code for code in person.recovery_codes if code in content]
    check(not left, "codes_left", left)


@then("{person} voit de nouveaux codes", "{person} sees new codes")
def see_new_codes(person: Person) -> None:
    codes = shown(person)
    check(codes, "no_codes")
    old = sorted(set(codes).intersection(person.recovery_codes))
    check(not old, "codes_old", old)


@then("{person} peut télécharger les codes affichés", "{person} can download the codes on screen")
def download(person: Person) -> None:
    name = words.text(person.language, "buttons", "download")
    with person.window.page.expect_download() as started:
        person.window.page.get_by_role("link", name=name, exact=True).click()
    file = started.value
    check(file.suggested_filename.endswith(".txt"), "codes_file_type", name=file.suggested_filename)
    kept = file.path().read_text(encoding="utf-8").split()
    check(kept == shown(person), "codes_file", kept)


@then("{person} peut imprimer les codes affichés", "{person} can print the codes on screen")
def print_codes(person: Person) -> None:
    page, codes = person.window.page, shown(person)
    page.evaluate("window.print = () => { document.title = 'printed' }")
    page.get_by_role("button", name=words.text(person.language, "buttons", "print"), exact=True).click()
    check(page.title() == "printed", "not_printed")
    page.emulate_media(media="print")
    unseen = [code for code in codes if not page.get_by_text(code, exact=True).is_visible()]
    check(not unseen, "codes_not_printed", unseen)
    page.emulate_media(media="screen")
