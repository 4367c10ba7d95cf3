import re
import socket
from http import HTTPStatus

import pytest

from mock_site.ground import Ground
from mock_site.server import Server
from mock_site.site import SECURITY_HEADERS

JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.mark.parametrize(
    ("method", "host", "path", "body", "headers", "status"),
    [
        ("GET", "clegc", "/nowhere", None, {}, HTTPStatus.NOT_FOUND),
        ("GET", "elsewhere", "/", None, {}, HTTPStatus.MISDIRECTED_REQUEST),
        ("PUT", "clegc", "/fr/connexion", "", FORM, HTTPStatus.METHOD_NOT_ALLOWED),
        ("GET", "clegc", "/token", None, {}, HTTPStatus.METHOD_NOT_ALLOWED),
        ("POST", "clegc", "/static/site.css", "", FORM, HTTPStatus.METHOD_NOT_ALLOWED),
        ("POST", "clegc", "/fr/connexion", "a=1", FORM, HTTPStatus.FORBIDDEN),
        ("POST", "clegc", "/fr/connexion", "a=%ff", FORM, HTTPStatus.BAD_REQUEST),
        ("POST", "clegc", "/fr/connexion", "a=1&a=2", FORM, HTTPStatus.BAD_REQUEST),
        ("POST", "clegc", "/fr/connexion", "nonsense", FORM, HTTPStatus.BAD_REQUEST),
        ("POST", "clegc", "/fr/connexion", "é", FORM, HTTPStatus.BAD_REQUEST),
        ("POST", "clegc", "/fr/connexion", "{}", JSON, HTTPStatus.UNSUPPORTED_MEDIA_TYPE),
        ("POST", "clegc", "/fr/connexion", "a=" + "b" * 40_000, FORM, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
        ("POST", "clegc", "/fr/connexion", None, {**FORM, "Content-Length": "x"}, HTTPStatus.LENGTH_REQUIRED),
        ("POST", "clegc", "/fr/connexion", None, {**FORM, "Content-Length": "-1"}, HTTPStatus.BAD_REQUEST),
        ("GET", "clegc", "/fr/connexion", None, {"Cookie": "__Host-session=<bad>"}, HTTPStatus.BAD_REQUEST),
        ("GET", "clegc", "/fr/", None, {"Cookie": "a=" + "b" * 9_000}, HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),
        ("GET", "clegc", "/authorize?client_id=ircc", None, {}, HTTPStatus.BAD_REQUEST),
        ("GET", "clegc", "/%ff", None, {}, HTTPStatus.BAD_REQUEST),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_bad_request_gets_a_plain_page_and_changes_nothing(
    site, served, method, host, path, body, headers, status, language
):
    before = _kept(site)
    path = path.replace("/fr/connexion", "/en/sign-in") if language == "en" else path
    answer = served(method, host, path, body and body.encode(), **headers, **{"Accept-Language": language})
    assert answer.status == status
    page_language = re.findall('<html lang="(..)">', answer.text)
    assert page_language == ["fr" if path.startswith("/fr/") else language]
    assert ("Allow" in answer.headers) is (status == HTTPStatus.METHOD_NOT_ALLOWED)
    assert SECURITY_HEADERS[0] in answer.getheaders()
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert _kept(site) == before


def _kept(site):
    return [site.ground.store.rows(f"SELECT * FROM {table}") for table in ("accounts", "sign_ups", "authorizations")]


def test_a_bad_cookie_is_taken_away(served):
    answer = served("GET", "clegc", "/fr/", Cookie="__Host-session=<bad>")
    assert answer.headers["Set-Cookie"].startswith("__Host-session=; Max-Age=0; Path=/; Secure; HttpOnly")


def test_head_is_get_without_the_page(served):
    got, headed = served("GET", "ircc", "/fr/"), served("HEAD", "ircc", "/fr/")
    assert (headed.status, headed.text) == (got.status, "")
    assert headed.headers["Content-Length"] == got.headers["Content-Length"]


def test_what_the_server_refuses_by_itself_gets_the_headers_too(site, served):
    with socket.create_connection(("127.0.0.1", site.ground.port)) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 101 + b"\r\n")
        answer = connection.recv(4096).decode()
    assert answer.startswith("HTTP/1.0 431 ")
    assert "X-Content-Type-Options: nosniff" in answer


def test_an_error_of_ours_tells_nothing(site, served, monkeypatch):
    def break_down(*_, **__):
        raise RuntimeError("secret detail")

    monkeypatch.setattr(Ground, "render", _once(break_down, Ground.render))
    answer = served("GET", "ircc", "/fr/")
    assert answer.status == HTTPStatus.INTERNAL_SERVER_ERROR
    assert "secret" not in answer.text
    assert any("secret detail" in line for line in site.ground.log)


def _once(first, then):
    calls = []

    def render(*arguments, **facts):
        calls.append(1)
        return (first if len(calls) == 1 else then)(*arguments, **facts)

    return render


def test_pages_speak_of_a_mock(served):
    for host, path in [("ircc", "/fr/"), ("clegc", "/fr/"), ("arc", "/fr/"), ("clegc", "/nowhere")]:
        assert "Maquette, aucun lien avec le gouvernement du Canada" in served("GET", host, path).text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_redirect_ends_in_a_question_mark(site, served, language):
    for system in (site.clegc, site.ircc, site.arc):
        for name in (route.name for route in system.router.routes):
            path = system.router.path(name, language, application=1, document=1, message=1)
            location = served("GET", system.name, path).headers["Location"] or ""
            assert not location.endswith("?"), f"{path} leads to {location}"


def test_a_site_that_stopped_is_served_again_on_its_port_at_once():
    first = Server()
    first.start()
    with socket.create_connection(("127.0.0.1", first.port)) as visitor:
        visitor.sendall(b"GET / HTTP/1.0\r\n\r\n")
        while visitor.recv(4096):
            pass  # the site hangs up first, and the system holds its side of the connection for a minute
    first.stop()
    second = Server(port=first.port)
    second.start()
    second.stop()


def test_a_port_that_another_site_serves_is_not_shared():
    first = Server()
    with pytest.raises(OSError, match="in use"):
        Server(port=first.port)
    first._http.server_close()
