import unicodedata

import pytest

from mock_site.clegc.sign_up.addresses import address_faults
from mock_site.clegc.sign_up.credentials import password_faults, username_faults, username_key
from mock_site.clegc.sign_up.questions import QUESTIONS, answer_faults, choice_faults
from mock_site.clegc.sign_up.recovery_codes import new_codes, normal
from mock_site.ground.policy import Policy

POLICY = Policy()


@pytest.mark.parametrize(
    ("username", "faults"),
    [
        ("amelie.9", []),
        ("a" * 16, []),
        ("a" * 7, ["username_length"]),
        ("a" * 17, ["username_length"]),
        ("a1234567", []),
        ("12345678", ["username_digits"]),
        ("Frédérique", []),
        (unicodedata.normalize("NFD", "Frédérique"), []),
        ("amelie roy", ["username_characters"]),
        ("иванова.мария", ["username_characters"]),
        ("٠١٢٣٤٥٦٧", ["username_characters"]),
        ("", ["username_length"]),
    ],
)
def test_username(username, faults):
    assert username_faults(username, POLICY) == faults


def test_a_username_is_one_whatever_its_case_and_form():
    assert username_key("ÉRABLE.sucre") == username_key(unicodedata.normalize("NFD", "érable.SUCRE"))
    assert username_key("erable.sucre") != username_key("érable.sucre")


@pytest.mark.parametrize(
    ("password", "faults"),
    [
        ("Bor3al-x", []),
        ("Bor3al-", ["password_length"]),
        ("Boreal-3-boreal9", []),
        ("Boreal-3-boreal9x", ["password_length"]),
        ("boreal-3-bor", ["password_upper"]),
        ("BOREAL-3-BOR", ["password_lower"]),
        ("Boreal-x-bor", ["password_digit"]),
        ("Boreal3xbor", ["password_symbol"]),
        ("Forêt d’hiver 26", []),
        ("Bor3al-ro-x", []),
        ("Bor3al-ROY", ["password_username"]),
        ("P4ssw0rd-AMÉ", ["password_username"]),
        ("Canada2026!", ["password_common"]),
    ],
)
def test_password(password, faults):
    username = "amélie.roy" if "É" in password else "amelie.roy"
    assert password_faults(password, username, POLICY) == faults


def test_a_password_is_measured_as_it_reads():
    composed = "Forêtdhiver2026!"
    assert len(composed) == 16
    assert password_faults(unicodedata.normalize("NFD", composed), "amelie.roy", POLICY) == []


def test_questions():
    assert len(set(QUESTIONS)) >= 12
    assert choice_faults(["street", "", "street"]) == [[], ["question_missing"], ["question_twice"]]
    assert choice_faults(["street", "first_pet", "forged"]) == [[], [], ["question_missing"]]


@pytest.mark.parametrize(
    ("answer", "faults"),
    [
        ("Zoé", []),
        (" Zo ", ["answer_length"]),
        ("é" * 80, []),
        ("é" * 81, ["answer_length"]),
        ("50 %", ["answer_characters"]),
        ("ÉLISE", ["answer_twice"]),
        ("rue", ["answer_in_question"]),
        ("Dans quelle rue ?", ["answer_in_question"]),
        ("ROY", ["answer_in_username"]),
    ],
)
def test_answers(answer, faults):
    asked = [[], ["Dans quelle rue\u202f?", "In which street?"]]
    given = [unicodedata.normalize("NFD", " élise "), answer]
    assert answer_faults(given, asked, "amelie.roy", POLICY) == [[], faults]


@pytest.mark.parametrize("email", ["a@b.test", " amelie@exemple.test ", "o'neil+x@sub.exemple.test"])
def test_address(email):
    assert address_faults(email, email.strip().upper()) == []


@pytest.mark.parametrize(
    "email",
    ["", "a", "a@", "@b.test", "a@b", "a@@b.test", "a b@c.test", "a@b.test\r\nBcc: c@d.test", "a@b.test\n", "a@b..test",
     "a@-b.test", f"{'a' * 250}@b.test", "a@b.test,c@d.test"],
)  # fmt: skip
def test_no_address(email):
    assert address_faults(email, email) == ["email_form"]


def test_recovery_codes_are_read_as_people_write_them():
    codes = new_codes(5)
    assert len({normal(code) for code in codes}) == 5
    assert normal(" 0oil-1abc ") == normal("00111ABC")
