"""A subject of the tests' own: a small shop, so that the language is tested without any site."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from steps.language.speech.belongings import Belonging
from steps.language.speech.events import Event
from steps.language.speech.moments import Watch
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.language.speech.places import Guide, Lack

SUBJECT = ("La boutique", "The shop")

ParameterType(
    name="fruit",
    regexp="une? .+|an? .+",
    values={"apple": ("une pomme", "an apple"), "pear": ("une poire", "a pear"), "quince": ("un coing", "a quince")},
)
ParameterType(
    name="message",
    regexp="le panier .+|the basket .+",
    values={
        "empty": ("le panier est vide", "the basket is empty"),
        "expired": ("le panier a expiré", "the basket has expired"),
    },
)
Belonging(name="screen", given_by={"door.open"}, needed_by={"window.seen"}, on_arrival=True)
Belonging(name="account", given_by={"purse.fill", "purse.empty"}, once=True)
Belonging(
    name="key", given_by={"purse.fill", "purse.empty"}, given_beyond={"shop"},
    needed_to_say={"{person} envoie un chèque"}, remedy="{person} a de l'argent",
)  # fmt: skip
Belonging(name="membership", given_by={"purse.fill"}, contradicted_at={"market"})
Belonging(name="deed", needed_by={"shelf.unmoved"}, on_doing=True)
Belonging(
    name="card", given_by={"purse.card"}, needed_by={"till.card"}, lost_by={"purse.lost"}, to_act=True,
    remedy="{person} a un ticket",
)  # fmt: skip
Belonging(
    name="app_code", spent_by="{person} composte un billet de tombola", renewed_by={"clock.let_pass"},
)  # fmt: skip
Belonging(name="profile", given_by={"purse.sign"}, needed_by={"till.sign"}, to_act=True, on_page=True)
Event(
    announced=(("tombola", "tirage loterie"), ("raffle", "lottery draw")),
    told=(("billet",), ("stub",)),
    brought_by="{person} composte un billet de tombola",
)
ParameterType(name="word", regexp='"[a-z]+"', examples=('"oui"', '"yes"'))


@pytest.fixture
def cast():
    return lambda name: f"person {name}"


@pytest.fixture
def mention():
    return lambda name: f"person {name}"


@pytest.fixture
def basket():
    return []


@given("{person} est dans la boutique", "{person} is in the shop", arrival=True)
def enter_shop(person, basket):
    basket.append(person)


@given("{person} est au marché", "{person} is at the market", arrival=True)
def enter_market(person, basket):
    basket.append(person)


@given("{person} entre par la porte", "{person} comes in by the door")
def come_in(person, door):
    door.open()


@given("{person} a de l'argent", "{person} has money")
def have_money(person, purse):
    purse.fill()


@given("{person} a gravé {text} sur le comptoir", "{person} has carved {text} on the counter")
def have_carved(person, text, basket):
    basket.append(text)


@given("{person} est sans le sou", "{person} is penniless")
def have_no_money(person, purse):
    purse.empty()


@when("{person} regarde la vitrine", "{person} looks at the window")
def look(person, window):
    _see(window)


def _see(window):
    window.seen()


@given("la boutique est ouverte", "the shop is open")
def open_shop(): ...


@given("{person} a {fruit} dans son panier", "{person} has {fruit} in the basket")
@when("{person} prend {fruit}", "{person} takes {fruit}")
def take(person, fruit, basket):
    basket.append((person, fruit))


@when("{person} attend {duration}", "{person} waits {duration}")
def wait(person, duration, basket):
    basket.append(duration)


@when("{person} écrit {text} sur {count} cartes", "{person} writes {text} on {count} cards")
def write_cards(person, text, count, basket):
    basket.append((person, text, count))


@when("{person} sème {count} graines sèches", "{person} sows {count} dried seeds")
def sow(person, count, basket): ...


@when("{person} dépose une note", "{person} leaves a note")
def leave_note(person, docstring, basket):
    basket.append(docstring)


@when("{person} remplit la liste", "{person} fills the list in", columns=("fruit", "count"))
def fill_list(person, datatable, basket):
    basket.append(datatable)


@when("{person} quitte l'échoppe", "{person} leaves the grocer's")
def leave(person, basket):
    basket.append(person)


@when("{person} dit {text}", "{person} says {text}")
def say(person, text, basket):
    basket.append(text)


@when("{person} dit {word}", "{person} says {word}")
def say_word(person, word, basket):
    basket.append(word)


@then("{person} lit que {message}", "{person} reads that {message}")
def read_message(person, message, basket):
    late = sum((each for each in basket if isinstance(each, timedelta)), timedelta()) > timedelta(minutes=10)
    assert message == ("expired" if late else "empty"), f"the basket holds {basket}"


@then("le panier est gardé", "the basket is kept")
def kept(basket):
    assert timedelta(minutes=11) not in basket


@then("le panier contient exactement", "the basket holds exactly")
def holds(basket, docstring):
    assert repr(basket) == docstring


@when("{person} suit {other_person}", "{person} follows {other_person}")
def follow(person, other_person, basket):
    basket.append((person, other_person))


@then("{person} voit le panier de {other_person}", "{person} sees the basket of {other_person}")
def see_basket(person, other_person, basket):
    assert {person, other_person} <= {*basket}


@then("{person} est prévenu/prévenue", "{person} is warned")
def warned(person): ...


@then("{person} a de l'argent", "{person} has money")
def still_has_money(person): ...


@then("{person} hésite", "{person} hesitates")
def hesitate(person):
    pytest.skip("not today")


@given("{person} a un ticket", "{person} has a ticket")
def have_card(person, purse):
    purse.card()


@given("{person} y est sans ticket", "{person} is there without ticket")
def lose_card(person, purse):
    purse.card()
    purse.lost()


@when("{person} paie par ticket", "{person} pays by ticket")
def pay(person, till):
    till.card()


@then("rien n'a bougé", "nothing has moved")
def unmoved(shelf):
    shelf.unmoved()


@when("{person} envoie un chèque", "{person} posts an order")
def post_order(person): ...


@when("{person} ouvre la porte du fond", "{person} opens the back door")
def open_back_door(person): ...


@when("une année passe", "a year goes by")
def let_year_pass(clock):
    clock.let_pass()


@when("{person} composte un billet de tombola", "{person} punches a raffle stub")
def punch(person): ...


@given("{person} possède sa griffe", "{person} owns a rubber stamp")
def own_stamp(person, purse):
    purse.sign()


@when("{person} tamponne tout", "{person} stamps everything")
def stamp(person, till):
    till.sign()


@then("{person} flâne entre les étals", "{person} strolls between stalls")
def is_at_market(person): ...


@given("la tour affiche {time}", "towers show {time}")
@when("la tour affiche {time}", "towers show {time}")
def ring(time): ...


@given("la tour affiche {time} demain", "towers show {time} tomorrow")
@when("la tour affiche {time} demain", "towers show {time} tomorrow")
def ring_next_day(time): ...


_LED = {enter_shop: "shop", enter_market: "market", is_at_market: "market", take: None, let_year_pass: None}
_MARKET = {"fr": ("la place du marché", "la boutique"), "en": ("the market square", "the shop")}


def _leads(understood, place, past, _):
    if understood.phrase.function is open_back_door and place is None:
        return frozenset(["market"])
    led = _LED.get(understood.phrase.function, "")
    return led if led is None else frozenset(filter(None, [led]))


def _lacks(understood, place, language):
    here, elsewhere = _MARKET[language]
    lacking = understood.phrase.function is leave_note and place == {"market"}
    return Lack("Note", (here,), (elsewhere,)) if lacking else None


Guide(_leads, _lacks, lambda understood, _: understood.phrase.function is let_year_pass)


def _after(understood, now):
    function, values = understood.phrase.function, [said.value for said in understood.given.values()]
    if function is wait:
        return now + values[-1]
    if function in {ring, ring_next_day}:
        days = timedelta(days=function is ring_next_day)
        return datetime.combine(now + days, values[0])
    return None if function is let_year_pass else now


Watch(datetime(2026, 3, 2, 9), _after, "la tour affiche {time} demain")
