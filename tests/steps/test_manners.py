"""How another site than the mock writes a page, read in a browser: its labels, its buttons, its keys, its codes."""

from types import SimpleNamespace

import pytest

from fixtures.forms import read_forms
from fixtures.offer import SITES, Offer
from steps import words
from steps.everywhere.comparison import seen_by
from steps.screen import field_of
from steps.sign_up.recovery_codes import shown
from steps.sign_up.second_factor import secret_gone, secret_on_screen

CHANGE = """<h1>Change Password</h1><form method="post" action="https://site.test/change">
<label>Password <input name="password"></label><label>New Password <input name="new_password"></label>
<input type="submit" value="Change Password"></form>"""
CODES = "<h1>Codes</h1><ul><li> 29eb-47a1-9937 </li><li>0123-4567-89ab</li></ul><p>Keep 1234-5678-9abc safe.</p>"
KEY = "<h1>The app</h1><div> BPQT-ZZ64-TOJ5-NOAX </div>"


@pytest.fixture
def at(monkeypatch, browser):
    """A person of Flask-Security in front of a page."""
    offer = Offer(SITES / "flask_security")
    monkeypatch.setattr(words, "_SITES", offer.words)
    monkeypatch.setattr(words, "_MANNERS", offer.declared["manners"])
    page = browser.new_page()

    def at(body):
        page.set_content(body)
        window = SimpleNamespace(page=page, tab=page)
        return SimpleNamespace(language="en", window=window, authenticator=SimpleNamespace(secret="BPQTZZ64TOJ5NOAX"))

    yield at
    page.close()


def test_a_page_that_asks_for_the_password_and_for_a_new_one_is_done_with_the_new_one(at):
    assert field_of(at(CHANGE), "password").get_attribute("name") == "new_password"
    assert field_of(at(CHANGE.replace("New Password", "Other")), "password").get_attribute("name") == "password"


def test_a_form_that_is_sent_by_an_input_is_read_as_one_that_is_sent_by_a_button(at):
    (form,) = read_forms(at(CHANGE).window.page)
    assert (form.method, form.url, *form.fields) == ("POST", "https://site.test/change", "password", "new_password")


def test_codes_in_plain_text_are_those_that_stand_alone(at):
    assert [code.strip() for code in shown(at(CODES))] == ["29eb-47a1-9937", "0123-4567-89ab"]


def test_a_key_in_plain_text_is_read_without_its_hyphens_and_is_left_while_it_stands_with_them(at):
    assert secret_on_screen(at(KEY)) == "BPQTZZ64TOJ5NOAX"
    secret_gone(at("<h1>Home</h1>"))
    with pytest.raises(AssertionError):
        secret_gone(at(KEY))


@pytest.mark.parametrize(
    "cookie", ["eyJjc3JmIjoiMjNhNDM2ZmIyMDg1ODIzYmYyM2IifQ.aaWX.hh", ".eJwljkFqAzEMRa8yeB2KLduSnZuUEgZZ.aX.rm"]
)
def test_a_cookie_that_was_packed_is_seen_as_one_that_was_not(at, cookie):
    person = at("<h1>Login</h1>")
    header = ("set-cookie", f"session={cookie}; Secure")
    answer = SimpleNamespace(method="POST", status=200, url="https://site.test/", headers=(header,))
    person.username, person.email, person.window.traffic = "amelie.roy", "a@b.test", SimpleNamespace(answers=[answer])
    assert seen_by(person)["answers"][0][3] == [["set-cookie", "session=token; Secure"]]
