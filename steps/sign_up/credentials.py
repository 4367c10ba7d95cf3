"""Credentials: the username, the password, and the rules that are shown live."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals
from steps import words
from steps.expectation import check, expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import field_of, paste, press, submit

SUBJECT = ("Le nom d'utilisateur et le mot de passe", "Username and password")

ParameterType(name="rule", regexp=".+", values=words.names("rules"))
ParameterType(
    name="confirmation",
    regexp='"[^"]*"',
    parse=lambda text, _: text[1:-1],
    write=lambda value, _: f'"{value}"',
    examples=('"Boreale-7!"', '"Boreale-7!"'),
)


@given("{person} a choisi le nom d'utilisateur {text}", "{person} has chosen the username {text}", arrival=True)
def have_chosen_username(person: Person, text: str, arrivals: Arrivals) -> None:
    person.username = text
    arrivals.bring(person, "password")


@given("{person} s'est fait prendre son nom d'utilisateur", "{person} has lost the username to somebody else")
def have_lost_username(person: Person, accounts: Accounts) -> None:
    accounts.take_username(person.username)


@when("{person} choisit son nom d'utilisateur", "{person} chooses a username")
def choose_username(person: Person) -> None:
    submit(person, username=person.username)


@when("{person} choisit le nom d'utilisateur {text}", "{person} chooses the username {text}")
def choose_username_text(person: Person, text: str) -> None:
    submit(person, username=text)


@when("{person} choisit son mot de passe", "{person} chooses a password")
def choose_password(person: Person) -> None:
    submit(person, password=person.password, password_again=person.password)


@when("{person} choisit le mot de passe {text}", "{person} chooses the password {text}")
def choose_password_text(person: Person, text: str) -> None:
    submit(person, password=text, password_again=text)


@when(
    "{person} choisit le mot de passe {text} et le confirme par {confirmation}",
    "{person} chooses the password {text} and confirms it with {confirmation}",
)
def choose_password_confirmed_by(person: Person, text: str, confirmation: str) -> None:
    submit(person, password=text, password_again=confirmation)


@when("{person} colle deux fois son mot de passe", "{person} pastes the password twice")
def paste_password(person: Person) -> None:
    paste(person, "password", person.password)
    paste(person, "password_again", person.password)
    press(person, "continue")


@when("{person} écrit le mot de passe {text}", "{person} types the password {text}")
def type_password(person: Person, text: str) -> None:
    field_of(person, "password").fill(text)


@when("{person} écrit le nom d'utilisateur {text}", "{person} types the username {text}")
def type_username(person: Person, text: str) -> None:
    field_of(person, "username").fill(text)


@when("{person} affiche le mot de passe", "{person} shows the password")
def show_password(person: Person) -> None:
    _reveal(person, "show")


@given("{person} a affiché le mot de passe {text}", "{person} has shown the password {text}")
def have_shown_password(person: Person, text: str) -> None:
    type_password(person, text)
    show_password(person)


@when("{person} masque le mot de passe", "{person} hides the password")
def hide_password(person: Person) -> None:
    _reveal(person, "hide")


@then("{person} voit son mot de passe masqué", "{person} sees the password masked")
def password_masked(person: Person) -> None:
    expect(field_of(person, "password"), "password_visible").to_have_attribute("type", "password")


@then("{person} lit son mot de passe {text}", "{person} reads the password {text}")
def password_shown(person: Person, text: str) -> None:
    expect(field_of(person, "password"), "password_masked").to_have_attribute("type", "text")
    expect(field_of(person, "password"), "wrong_password_shown").to_have_value(text)


@then(
    "{person} voit que la liste ne signale que {rule}",
    "{person} sees that the list points to {rule} only",
    "{person} voit que la liste ne signale qu'{rule}",
)
def rules_point_at(person: Person, rule: str) -> None:
    unmet = _unmet(person)
    check(unmet == {rule}, "other_rules", _refusals(person, unmet), rule=words.names("refusals")[rule])


@then("{person} voit que la liste ne signale rien", "{person} sees that the list points to nothing")
def rules_all_met(person: Person) -> None:
    unmet = _unmet(person)
    check(not unmet, "rules_unmet", _refusals(person, unmet))


@then(
    "{person} reçoit du site le même verdict que de la liste",
    "{person} gets the same verdict from the site as from the list",
)
def site_agrees(person: Person) -> None:
    expected = _refusals(person, _unmet(person))
    again = field_of(person, "password_again")
    if again.count():
        again.fill(field_of(person, "password").input_value())
    press(person, "continue")
    summary = person.window.page.get_by_role("alert")
    expect(summary, "nothing_refused").to_be_visible()
    refusals = set(summary.get_by_role("link").all_inner_texts())
    check(refusals == expected, "list_disagrees", sorted(refusals))


def _refusals(person: Person, rules: set[str]) -> set[str]:
    return {words.text(person.language, "refusals", rule) for rule in rules}


def _reveal(person: Person, way: str) -> None:
    name = f"{words.text(person.language, 'reveal', way)} {words.text(person.language, 'fields', 'password')}"
    person.window.page.get_by_role("button", name=name, exact=True).click()


def _unmet(person: Person) -> set[str]:
    """The rules that the list on the page says are not met, by the key of the refusal they bring."""
    page = person.window.page
    subject = "password" if field_of(person, "password").count() else "username"
    keys = [key for key in words.names("rules") if key.startswith(subject)]
    rules = {words.text(person.language, "rules", key): key for key in keys}
    unmet = words.text(person.language, "reveal", "unmet")
    lines = page.get_by_role("list", name=words.text(person.language, "reveal", "rules")).get_by_role("listitem")
    said = lines.all_inner_texts()
    check(said, "no_list_of_rules")
    return {rules[line.removesuffix(f" {unmet}")] for line in said if line.endswith(unmet)}
