"""Recovery: coming back with a recovery code, and renewing what protects the account."""

from __future__ import annotations

from collections.abc import Callable

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals
from steps import words
from steps.expectation import check
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import press, see_refusal, submit
from steps.sign_up.recovery_codes import keep_codes
from steps.sign_up.second_factor import choose_method, give_second_factor
from steps.usual import FAILURES_TO_LOCK

SUBJECT = ("La récupération", "Recovery")

Event(
    announced=(
        ("sert qu'une fois", "sert une seule fois", "utilis qu'une fois"),
        ("works only once", "serves only once", "used only once"),
    ),
    told=(
        ("déjà", "deux", "double", "encore", "fois", "même", "moment", "nouveau", "recharg", "revient", "apport"),
        (
            "again", "already", "both", "double", "moment", "reload", "same", "second", "times", "twice", "used",
            "back", "takes",
        ),
    ),
    brought_by="{person} donne de nouveau le même code de récupération",
)  # fmt: skip
ParameterType(name="renewal", regexp=".+", values=words.names("renewals"))
ParameterType(
    name="writing",
    regexp=".+",
    values={
        "lower_case": ("en minuscules", "in lower case"),
        "without_hyphen": ("sans trait d'union", "without the hyphen"),
        "with_spaces": ("avec des espaces", "with spaces"),
    },
)

_WRITTEN: dict[str, Callable[[str], str]] = {
    "lower_case": str.lower,
    "without_hyphen": lambda code: code.replace("-", ""),
    "with_spaces": lambda code: f"  {code.replace('-', ' ')} ",
}


@given("{person} a utilisé {count} codes de récupération", "{person} has used {count} recovery codes")
def have_used_codes(person: Person, count: int, accounts: Accounts) -> None:
    accounts.use_recovery_codes(person, count)


@when("{person} récupère son compte par un code de récupération", "{person} recovers the account with a recovery code")
def recover(person: Person) -> None:
    press(person, "recover")
    give_recovery_code(person)


@given("{person} a donné un code de récupération", "{person} has given a recovery code")
@when("{person} donne un code de récupération", "{person} gives a recovery code")
@when("{person} donne de nouveau le même code de récupération", "{person} gives the same recovery code again")
def give_recovery_code(person: Person) -> None:
    submit(person, recovery_code=person.recovery_codes[0])


@when("{person} donne un autre code de récupération", "{person} gives another recovery code")
def give_other_recovery_code(person: Person) -> None:
    submit(person, recovery_code=person.recovery_codes[1])


@when("{person} donne un code de récupération écrit {writing}", "{person} gives a recovery code written {writing}")
def give_written(person: Person, writing: str) -> None:
    submit(person, recovery_code=_WRITTEN[writing](person.recovery_codes[0]))


@when("{person} donne le code de récupération {text}", "{person} gives the recovery code {text}")
def give_recovery_code_text(person: Person, text: str) -> None:
    submit(person, recovery_code=text)


@when("{person} donne un code de récupération erroné", "{person} gives a wrong recovery code")
def give_wrong_recovery_code(person: Person) -> None:
    submit(person, recovery_code="0000-0000")


@when(
    "{person} donne un code de récupération de {other_person}",
    "{person} gives a recovery code of {other_person}",
    "{person} donne un code de récupération d'{other_person}",
)
def give_recovery_code_of(person: Person, other_person: Person) -> None:
    submit(person, recovery_code=other_person.recovery_codes[0])


@when(
    "{person} donne un code de récupération à la place du mot de passe",
    "{person} gives a recovery code in place of the password",
)
def give_recovery_code_as_password(person: Person) -> None:
    submit(person, "sign_in", username=person.username, password=person.recovery_codes[0])


@when(
    "{person} donne un code de récupération à la place du code d'application",
    "{person} gives a recovery code in place of the app code",
)
def give_recovery_code_as_app_code(person: Person) -> None:
    submit(person, totp=person.recovery_codes[0])


@given("{person} a choisi de renouveler {renewal}", "{person} has chosen to renew {renewal}")
@when("{person} choisit de renouveler {renewal}", "{person} chooses to renew {renewal}")
def renew(person: Person, renewal: str) -> None:
    name = words.text(person.language, "renewals", renewal)
    person.window.page.get_by_role("radio", name=name, exact=True).check()
    press(person, "continue")


@when("{person} configure de nouveau la méthode {method}", "{person} sets the method {method} up again")
def set_up_again(person: Person, method: str) -> None:
    renew(person, "second_factor")
    choose_method(person, method)
    give_second_factor(person, method)
    keep_codes(person)


@given("{person} a confirmé son mot de passe", "{person} has confirmed the password")
@when("{person} confirme son mot de passe", "{person} confirms the password")
def confirm_password(person: Person) -> None:
    submit(person, password=person.password)


@when("{person} confirme le mot de passe {text}", "{person} confirms the password {text}")
def confirm_password_text(person: Person, text: str) -> None:
    submit(person, password=text)


@when("{person} donne le code de son ancienne application", "{person} gives the code of the former app")
def give_former_app_code(person: Person) -> None:
    submit(person, totp=person.authenticator.former_code())


@given("{person} a pris de nouveaux codes de récupération", "{person} has taken new recovery codes")
def have_taken_new_codes(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "renew")
    renew(person, "codes")
    keep_codes(person)


@given("{person} a changé de méthode dans un autre navigateur", "{person} has changed the method in another browser")
def have_changed_elsewhere(person: Person, arrivals: Arrivals) -> None:
    first = person.window
    person.open_window()
    arrivals.bring(person, "change")
    confirm_password(person)
    set_up_again(person, "email")
    person.window = first


@then(
    "{person} voit refuser chacun de ses anciens codes de récupération",
    "{person} sees each of the former recovery codes refused",
)
def former_codes_refused(person: Person) -> None:
    check(person.former_recovery_codes, "no_former_codes", name=person.name)
    # One less than what would lock: each is looked at.
    for code in person.former_recovery_codes[: FAILURES_TO_LOCK - 1]:
        submit(person, recovery_code=code)
        see_refusal(person, "recovery_code_wrong")
