"""A rehearsal: a step played on paper, without a browser, to tell what it uses on the page and what it does there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from contextlib import nullcontext
from datetime import timedelta
from functools import cache
from types import SimpleNamespace
from typing import Any, NamedTuple

from steps.elements import entrance_of
from steps.language.speech.dialects import Language
from steps.language.speech.phrase import Phrase
from steps.language.speech.vocabulary import Understood

_FILLS = {"check", "fill", "select_option", "set_input_files", "uncheck"}
"""What a person does to an element of a page, and goes on."""
_LEAVES = {"click", "press", "select_text"}
"""What may lead to another page."""
_PASTE = "ControlOrMeta+V"

_UNSEEN = {
    "accounts.open", "arrivals.bring", "arrivals.sign_in", "authenticator.code", "context.grant_permissions",
    "keyboard.press", "mailbox.expect", "mailbox.wait",
}  # fmt: skip
"""What changes nothing on the page of somebody else, and nothing in what a page leads to."""

_FIRST_INSIDE = {("clegc",): "home"}
"""The first page inside, by the systems where a session is opened; by any others it is the account."""


class Rehearsed(NamedTuple):
    """What was told of a step."""

    elements: tuple[frozenset[str], ...] = ()
    """What its person uses on the page that is there, as far as it can be told: each by the names that it may have."""
    page: str = ""
    """Where it leads for sure."""
    pressed: frozenset[str] = frozenset()
    """The names of the button or link that it presses, where that is the last thing that it does."""
    protects: bool | None = None
    """Whether the account that it opens has a second factor; None where it opens none."""
    is_plain: bool = False
    """Whether it does nothing else than can be told here."""
    stays: bool = False
    """Whether it leaves its person on the page that is there."""
    waits: timedelta = timedelta()
    """How long it lets pass."""


def rehearse(understood: Understood, language: Language, *, is_first: bool = False) -> Rehearsed:
    """Play a step on paper, of somebody whose browser the site knows or, when it `is_first` used, does not."""
    given = {name: said.value for name, said in understood.given.items() if name not in {"person", "other_person"}}
    return _rehearse(understood.phrase, tuple(given.items()), language, is_first)


@cache
def _rehearse(phrase: Phrase, given: tuple[tuple[str, Any], ...], language: Language, is_first: bool) -> Rehearsed:
    stage = _Stage(language, is_first)
    people = {"person": stage.person, "other_person": stage.somebody(window=None)}
    known = {**people, **dict(given)}
    arguments = {name: known.get(name) or _Paper(name, stage) for name in phrase.arguments}
    try:
        phrase.function(**arguments)
    except Exception:  # noqa: BLE001 - what paper does not have may fail in any way
        return Rehearsed(tuple(stage.elements))
    return stage.told()


class _Told(Exception):
    """All that can be told was told."""


class _Stage:
    """Somebody in front of a page, of which nothing is known."""

    def __init__(self, language: Language, is_first: bool) -> None:
        self._language = language
        self.is_first = is_first
        self.elements: list[frozenset[str]] = []
        self.page = ""
        self.is_left = False
        self.pressed: frozenset[str] = frozenset()
        self.protects: bool | None = None
        self.done: set[str] = set()
        self.waits = timedelta()
        self.person = self.somebody(_Window(self))

    def told(self) -> Rehearsed:
        """What was told, at the end of the step."""
        return Rehearsed(
            elements=tuple(self.elements),
            page=self.page,
            pressed=self.pressed,
            protects=self.protects,
            is_plain=self.done <= _UNSEEN and not self.waits and bool(self.pressed or not self.is_left),
            stays=not self.page and not self.is_left,
            waits=self.waits,
        )

    def somebody(self, window: object) -> SimpleNamespace:
        """A person in front of a window, who has been given all that people may have."""
        kept = {name: _Paper(name, self) for name in ("mailbox", "former_mailbox", "authenticator")}
        known = dict.fromkeys(("username", "password", "former_password", "given_name", "family_name"), "x")
        return SimpleNamespace(
            **kept, **known, name="Zoé", language=self._language, email="x@x.test", birth_date="2000-01-01",
            answers=("x", "y", "z"), application_number="S000000000", card={"country": "morocco"},
            recovery_codes=["0000-0000"] * 5, former_recovery_codes=["0000-0000"] * 5,
            window=window, take_another_key=lambda: None, move=lambda address="": address or "y@x.test",
        )  # fmt: skip


class _Paper:
    """Anything that a step may ask for; of the site's abilities, only arrivals show a page."""

    def __init__(self, name: str, stage: _Stage) -> None:
        self._name = name
        self._stage = stage

    def __str__(self) -> str:
        return self._name

    def __getattr__(self, name: str) -> _Paper:
        return _Paper(f"{self._name}.{name}", self._stage)

    def __getitem__(self, _: object) -> _Paper:
        return self

    def __call__(self, *arguments: Any, **_: object) -> _Paper:
        self._stage.done.add(self._name)
        if self._name == "arrivals.bring":
            self._stage.page = arguments[1]
        elif self._name == "arrivals.sign_in":
            self._stage.page = _FIRST_INSIDE.get(arguments[1:], "account")
        elif self._name.startswith("arrivals.") or (self._name == "keyboard.press" and arguments != (_PASTE,)):
            raise _Told
        elif self._name == "accounts.open":
            self._stage.protects = len(arguments) > 1
        elif self._name == "clock.let_pass":
            self._stage.waits += arguments[0]
        return _Paper(arguments[0], self._stage) if self._name == "pages.location" else self

    def __iter__(self) -> Iterator[_Paper]:
        yield self

    def __int__(self) -> int:
        return 0


class _Window:
    """A window where only what a screen names is looked for."""

    def __init__(self, stage: _Stage) -> None:
        self._stage = stage

    @property
    def page(self) -> _Window:
        """The page on screen."""
        if self._stage.page or self._stage.pressed:
            raise _Told  # it is another page from here on
        return self

    def visit(self, address: _Paper) -> None:
        """Open a page by its address, which leads to the same for whoever has a browser that the site does not know."""
        if not self._stage.is_first or self._stage.page or self._stage.pressed:
            raise _Told
        self._stage.page = entrance_of(str(address))

    @property
    def context(self) -> _Paper:
        """What the browser is asked for beside its pages."""
        return _Paper("context", self._stage)

    def get_by_role(self, _: str, *, name: str = "", **__: object) -> _Element:
        """What has a role and a name; the first page may have all that has no name."""
        return _Element({name}, self._stage)

    def get_by_label(self, name: str, **_: object) -> _Element:
        """A field, which is left by a key alone."""
        return _Element({name}, self._stage, leaves={"press"})

    @property
    def keyboard(self) -> _Paper:
        """The keys of the machine."""
        return _Paper("keyboard", self._stage)

    def evaluate(self, script: str, *_: object) -> None:
        """Run a script, which tells nothing and may lead anywhere, but for the clipboard's."""
        if "clipboard" not in script:
            self._stage.done.add("evaluate")
            self._stage.is_left = True

    def expect_navigation(self, **_: object) -> nullcontext[None]:
        """Wait for nothing."""
        self._stage.is_left = True
        return nullcontext()


class _Element:
    """An element of the page, by the names that it may have."""

    def __init__(self, names: set[str], stage: _Stage, leaves: AbstractSet[str] = _LEAVES) -> None:
        self._names = names
        self._stage = stage
        self._leaves = leaves

    def or_(self, other: _Element) -> _Element:
        """Either of two."""
        return _Element(self._names | other._names, self._stage)

    def count(self) -> int:
        """As on a page that does not have it: what is done then is done everywhere."""
        return 0

    def __getattr__(self, name: str) -> Callable[..., None]:
        if not all(self._names) or name not in _FILLS | _LEAVES:
            raise _Told
        self._stage.elements.append(frozenset(self._names))
        if name in self._leaves:
            self._stage.is_left = True
            self._stage.pressed = frozenset(self._names)
        return lambda *_, **__: None
