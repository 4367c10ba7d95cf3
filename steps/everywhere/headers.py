"""What the headers of responses say: those of pages, redirects, files and errors alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Inventory, Pages
from fixtures.traffic import Answer
from steps.expectation import check
from steps.language.speech.phrase import then, when

SUBJECT = ("Les en-têtes des réponses", "The headers of responses")


@then(
    "chaque réponse reçue par {person} porte ces en-têtes",
    "each response received by {person} carries these headers",
    columns=(None, None),
)
def each_response_carries(person: Person, datatable: list[list[str]]) -> None:
    answers = person.window.traffic.answers
    check(answers, "no_response", name=person.name)
    wrong = [
        f"{answer.status} {answer.method} {answer.url}: {name}: {answer.header(name) or '—'}"
        for answer in answers
        for name, directive in datatable
        if directive not in _directives(answer, name)
    ]
    check(not wrong, "headers_missing", wrong)


@when(
    "{person} appelle chaque adresse du site par chaque méthode",
    "{person} calls every address of the site by every method",
)
def call_every_address(person: Person, pages: Pages, inventory: Inventory) -> None:
    first = {"application": 1, "message": 1, "document": 1}
    addresses = [inventory.address(place, person.language, **first) for place in inventory.places]
    others = [f"{pages.address(system)}/{path}" for system in pages.systems for path in _BESIDE_PAGES]
    person.window.wire.send_each(
        (method, url, {} if method == "POST" else None)
        for url in (*addresses, *others)
        for method in ("GET", "HEAD", "POST", "PUT", "DELETE")
    )


def each_response_is_sound(person: Person, pages: Pages) -> None:
    """Expect no response so far to be a breakdown, to lead away from the site, or to refuse a method that works."""
    ours = tuple(f"{pages.address(system)}/" for system in pages.systems)
    wrong = [
        f"{answer.status} {answer.method} {answer.url} → {location}"
        for answer in person.window.traffic.answers
        if answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR
        or not urljoin(answer.url, location := answer.header("location") or "").startswith((*ours, "data:"))
    ]
    wrong += _misled(person.window.traffic.answers)
    check(not wrong, "responses_unsound", wrong)


def _misled(answers: Sequence[Answer]) -> Iterator[str]:
    """The refusals of a method that do not say which ones the address takes, and the files that take another."""
    taken = defaultdict(set)
    for answer in answers:
        if answer.status != HTTPStatus.METHOD_NOT_ALLOWED:
            taken[answer.url].add(answer.method)
    for answer in answers:
        allowed = set((answer.header("allow") or "").split(", "))
        if answer.status == HTTPStatus.METHOD_NOT_ALLOWED and not taken[answer.url] <= allowed - {answer.method}:
            yield f"{answer.status} {answer.method} {answer.url}: Allow: {answer.header('allow') or '—'}"
        if _is_file(answer) and answer.method not in {"GET", "HEAD"}:
            yield f"{answer.status} {answer.method} {answer.url}"


def each_response_is_bound(person: Person) -> None:
    """Expect every response so far to have the headers of all, no place in a cache, and guarded cookies."""
    answers = [answer for answer in person.window.traffic.answers if answer.url.startswith("http")]
    check(answers, "no_response", name=person.name)
    wrong = [f"{answer.status} {answer.method} {answer.url}: {fault}" for answer in answers for fault in faults(answer)]
    check(not wrong, "headers_missing", wrong)


_BESIDE_PAGES = (
    "", "404", "static/site.css", "static/site.js", "authorize", "token", "end-session", "support/unlock", "keys",
    ".well-known/openid-configuration",
)  # fmt: skip
"""What a system answers beside its pages, where it has it: files, the protocol, what leads nowhere."""
_POLICY = "Content-Security-Policy"
_BOUND = (
    ("Content-Security-Policy", "default-src 'none'"),
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("Content-Security-Policy", "base-uri 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Referrer-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
)
_ALLOWED = {
    "default-src": {"'none'"},
    "frame-ancestors": {"'none'"},
    "base-uri": {"'none'"},
    "style-src": {"'self'"},
    "script-src": {"'self'"},
    "connect-src": {"'self'"},
    "img-src": {"'self'", "data:"},
    "sandbox": set(),
}
"""What each directive of the policy of contents may allow at most; forms may lead to services too."""
_NEEDED = {*_ALLOWED, "form-action"} - {"sandbox"}
"""The directives that each page has: without one, the default forbids what a page needs, or says nothing of forms."""
_FOREVER = "public, max-age=86400, immutable"
_TRAITS = {"__Host-session", "Path=/", "Secure", "HttpOnly", "SameSite=Lax"}


def faults(answer: Answer) -> list[str]:
    """What a response lacks of what each must have, or has too much."""
    lacking = [
        f"{name}: {answer.header(name) or '—'}"
        for name, directive in _BOUND
        if directive not in _directives(answer, name)
    ]
    lacking += [f"Content-Security-Policy: {each}" for each in _directives(answer, _POLICY) if not _is_strict(each)]
    if (answer.header("content-type") or "").startswith("text/html"):
        named = {directive.partition(" ")[0] for directive in _directives(answer, _POLICY)}
        lacking += [f"Content-Security-Policy: {name} —" for name in sorted(_NEEDED - named)]
    kept = answer.header("cache-control")
    if kept != (_FOREVER if _is_file(answer) else "no-store"):
        lacking.append(f"Cache-Control: {kept or '—'}")
    return lacking + [f"Set-Cookie: {'; '.join(sorted(traits))}" for traits in _cookies(answer) if traits != _TRAITS]


def _is_file(answer: Answer) -> bool:
    return urlsplit(answer.url).path.startswith("/static/") and answer.status == HTTPStatus.OK


def _is_strict(directive: str) -> bool:
    """Whether a directive of the policy of contents allows no more than it should."""
    name, *sources = directive.split()
    if name == "form-action":
        return "'self'" in sources and all(map(_is_ours, sources))
    return name in _ALLOWED and set(sources) <= _ALLOWED[name]


def _is_ours(source: str) -> bool:
    return source == "'self'" or (urlsplit(source).hostname or "").endswith(".localhost")


def _cookies(answer: Answer) -> list[set[str]]:
    """The name and the attributes of each cookie that a response sets; one that it takes away has no life besides."""
    cookies = [value.split("; ") for name, value in answer.headers if name == "set-cookie"]
    return [
        {first.partition("=")[0], *traits} - ({"Max-Age=0"} if first.endswith("=") else set())
        for first, *traits in cookies
    ]


def _directives(answer: Answer, name: str) -> list[str]:
    """The parts of a header, which the table may name one by one."""
    return [part.strip() for part in (answer.header(name) or "").split(";") if part.strip()]
