"""The senders of the mails, in the language of their reader."""

import pytest
from markupsafe import escape


@pytest.mark.parametrize(
    ("system", "kind", "language", "sender"),
    [
        ("clegc", "account_closed", "fr", "CléGC (maquette) <ne-pas-repondre@clegc.test>"),
        ("clegc", "account_closed", "en", "GCKey (mock) <do-not-reply@gckey.test>"),
        ("ircc", "something_waits", "fr", "IRCC (maquette) <ne-pas-repondre@ircc.test>"),
        ("ircc", "something_waits", "en", "IRCC (mock) <do-not-reply@ircc.test>"),
    ],
)
def test_a_mail_comes_from_a_sender_of_its_language(site, post, system, kind, language, sender):
    site.ground.send(kind, "amelie@courriel.test", language, system=system)
    (letter,) = post
    message = letter.message(site.ground.clock.now())
    assert message["From"].replace('"', "") == sender
    assert message["Message-ID"].endswith(f"@{letter.sender.partition('@')[2]}>")


@pytest.mark.parametrize("text", ["Zoé & D'Arcy", "<b>Zoé</b>", '"Zoé" &amp;'])
def test_both_parts_of_a_mail_say_a_text_as_it_is(site, post, text):
    site.ground.send("username", "amelie@courriel.test", "fr", username=text)
    (letter,) = post
    assert text in letter.text
    assert escape(text) in letter.html
    assert text not in letter.html
