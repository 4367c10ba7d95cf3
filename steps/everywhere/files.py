"""Files: each kind that is taken, cut short, among other bytes, or under another's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from fixtures.person import Person
from fixtures.site.abilities import Arrivals
from steps.expectation import check
from steps.kept import kept
from steps.language.speech.phrase import then, when
from steps.portal.samples import JPEG, PDF, PNG, UPDATED_PDF, heavier
from steps.portal.weights import MEGABYTE
from steps.unseen import browser_of, send_document

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.plain import Answer

SUBJECT = ("Les fichiers", "Files")

_WHOLE = {"pdf": PDF, "jpg": JPEG, "png": PNG}
_EDGES = {"pdf": (b"%PDF-1.7\n", b"\n%%EOF"), "jpg": (JPEG[:2], JPEG[-2:]), "png": (PNG[:33], PNG[-12:])}
"""How a file of each kind begins and ends, whatever it holds."""
_HEAVIEST = 4 * MEGABYTE
_STRANGE = {
    "page": b"<!doctype html><script>alert(1)</script>",
    "program": b"MZ\x90\x00",
    "archive": b"PK\x03\x04",
    "nil": b"\0",
}

_UNSEEN = "\u202e\u2066\u200b\u00ad\ufeff"
"""Signs that a reader does not see, some of which turn a name round."""
_NAMES = {
    f"{'a' * 99}.pdf": f"{'a' * 80}.pdf",
    "a<b>c:d|e?f*g%h.pdf": "a_b_c_d_e_f_g_h.pdf",
    "/etc/passwd": "passwd.pdf",
    " . été . .pdf": "été.pdf",
}
"""The names that a file is kept under, by the name that it is sent with."""


@dataclass
class Sent:
    """What was sent: what was taken and should not have been, and the other way."""

    taken: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    misnamed: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    tried: int = 0


@kept
def sent() -> Sent:
    """The files of the scenario."""
    return Sent()


@when(
    "des fichiers de chaque sorte sont envoyés entiers, coupés et mêlés à d'autres",
    "files of each kind are sent whole, cut, and mixed with others",
)
def send_files(sent: Sent, crowd: Crowd, arrivals: Arrivals) -> None:
    person = crowd()
    arrivals.bring(person, "documents")
    sent.misnamed += [name for name, shown in _NAMES.items() if shown not in _links(send_document(person, name))]
    heaviest = {kind: heavier(content, _HEAVIEST) for kind, content in _WHOLE.items()}
    sent.changed = [kind for kind, whole in heaviest.items() if _kept(person, f"largest.{kind}", whole) != whole]
    if not _send(person, "updated.pdf", UPDATED_PDF):
        sent.refused.append("pdf, with an update after its first end")
    for kind, content in _WHOLE.items():
        for other in _WHOLE:
            sent.tried += 1
            name = f"{kind}-{other}"
            if not _send(person, f"{name}.{other}", content):
                sent.refused.append(f"{kind}, named .{other}")
            elif f"{name}.{kind}" not in browser_of(person).here.text:
                sent.misnamed.append(f"{kind}, named .{other}")
        if (
            not _send(person, f"{_UNSEEN.join('note')}.{kind}", content)
            or f"note.{kind}" not in browser_of(person).here.text
        ):
            sent.misnamed.append(f"{kind}, with signs that nobody sees")
        for what, spoilt in _spoilt(kind, content):
            if _send(person, f"x.{kind}", spoilt):
                sent.taken.append(f"{kind}, {what}")


@then(
    "seuls les fichiers entiers sont acceptés, et le nom de chacun dit son type",
    "only the whole files are accepted, and the name of each says what kind it is",
)
def only_whole(sent: Sent) -> None:
    check(sent.tried, "nothing_tried")
    check(not sent.taken, "spoilt_file_taken", sent.taken)
    check(not sent.refused, "whole_file_refused", sent.refused)
    check(not sent.misnamed, "file_misnamed", sent.misnamed)
    check(not sent.changed, "file_changed", sent.changed)


def _spoilt(kind: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """The ways in which a file of a kind is not whole, each with what is left of it."""
    whole = content.rstrip(b"\n") if kind == "pdf" else content
    for cut in (1, 2, len(whole) // 2, len(whole) - 9):
        yield f"without its last {cut} bytes", whole[:-cut]
    for cut in (1, 2):
        yield f"without its first {cut} bytes", whole[cut:]
    for name, strange in _STRANGE.items():
        yield f"after a {name}", strange + whole
        yield f"before a {name}", whole + strange
        yield f"within a {name}", strange + whole + strange
        first, last = _EDGES[kind]
        yield f"before a {name} that ends as it does", whole + strange + last
        yield f"its beginning and its end, with a {name} between", first + strange + last
    yield "followed by another of its kind", whole + whole
    if kind == "pdf":
        yield "with references that are elsewhere", whole.replace(b"startxref\n", b"startxref\n9")
    for other, follower in _WHOLE.items():
        if other != kind:
            yield f"followed by a {other}", whole + follower
            yield f"its beginning, and the end of a {other}", whole[: len(whole) // 2] + follower[len(follower) // 2 :]


def _send(person: Person, name: str, content: bytes) -> bool:
    """Send a file; whether it was taken."""
    before = _count(browser_of(person).here.text)
    return _count(send_document(person, name, content).text) > before


def _kept(person: Person, name: str, content: bytes) -> bytes:
    """Send a file; what comes back of it, nothing where it was not taken."""
    page = send_document(person, name, content)
    found = re.search(rf'href="([^"]+)"[^>]*>{re.escape(name)}<', page.text)
    return browser_of(person).ask("GET", urljoin(page.url, found[1])).body if found else b""


def _links(page: Answer) -> list[str]:
    """The texts of a page's links."""
    return [text for where, text in page.page.said if where == "<a>"]


def _count(page: str) -> int:
    return len(re.findall(r"/documents/\d+\"", page))
