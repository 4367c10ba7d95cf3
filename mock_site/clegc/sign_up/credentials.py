"""The rules of usernames and passwords."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from string import digits

from mock_site.ground.policy import Policy
from mock_site.ground.spelling import LETTERS, composed, folded

COMMON_WORDS = frozenset((Path(__file__).parent / "common_words.txt").read_text(encoding="utf-8").split())
_MAY_NAME = re.compile(rf"[{LETTERS}0-9._-]*")
"""What may stand in a username: letters, digits, and a few signs."""

USERNAME_RULES = ("username_length", "username_digits", "username_characters")
PASSWORD_RULES = (
    "password_length",
    "password_upper",
    "password_lower",
    "password_digit",
    "password_symbol",
    "password_username",
    "password_common",
)


def username_key(username: str) -> str:
    """Return what makes a username unique: its case and its Unicode form do not count."""
    return folded(username)


def username_faults(username: str, policy: Policy) -> list[str]:
    """Return the rules of `USERNAME_RULES` that a username breaks."""
    username = composed(username)
    kept = {
        "username_length": policy.username_min <= len(username) <= policy.username_max,
        "username_digits": sum(character in digits for character in username) <= policy.username_max_digits,
        "username_characters": _MAY_NAME.fullmatch(username) is not None,
    }
    return [rule for rule in USERNAME_RULES if not kept[rule]]


def password_faults(password: str, username: str, policy: Policy) -> list[str]:
    """Return the rules of `PASSWORD_RULES` that a password breaks."""
    password = composed(password)
    kept = {
        "password_length": policy.password_min <= len(password) <= policy.password_max,
        "password_upper": any(unicodedata.category(character) == "Lu" for character in password),
        "password_lower": any(unicodedata.category(character) == "Ll" for character in password),
        "password_digit": any(character in digits for character in password),
        "password_symbol": any(_is_symbol(character) for character in password),
        "password_username": not _holds_run(password, username, policy.password_username_run),
        "password_common": _core(password) not in COMMON_WORDS,
    }
    return [rule for rule in PASSWORD_RULES if not kept[rule]]


def new_password_faults(password: str, again: str, username: str, policy: Policy) -> dict[str, list[str]]:
    """Return, by field, what is wrong with a new password typed twice."""
    faults = password_faults(password, username, policy)
    if faults:
        return {"password": faults}
    return {} if composed(password) == composed(again) else {"password_again": ["password_twice"]}


def _is_symbol(character: str) -> bool:
    return character == " " or unicodedata.category(character)[0] in "PS"


def _holds_run(password: str, username: str, length: int) -> bool:
    """Tell whether `length` consecutive characters of the username stand in the password, whatever their case."""
    password, username = password.casefold(), username_key(username)
    return any(username[start : start + length] in password for start in range(len(username) - length + 1))


def _core(password: str) -> str:
    """Return a password's letters alone, so that `Canada2026!` is seen for the word it is."""
    return "".join(filter(str.isalpha, password)).casefold()
