"""A person without a browser: pages and forms over HTTP, which break off when the site is killed."""

from __future__ import annotations

import http.client
import re
from html import unescape
from urllib.parse import urlencode, urljoin, urlsplit


class Broken(Exception):
    """The site did not answer to the end: nothing was acknowledged."""


class Client:
    """One browser's worth of cookies, at a port of this machine."""

    def __init__(self, port, before=lambda: None):
        """`before` is called before each request of this port."""
        self._port = port
        self.before = before
        self._cookies = {}
        self.url = self.page = ""

    def open(self, url):
        self._ask("GET", url)

    def send(self, action="", **fields):
        """Send the form of the page on screen whose address ends with `action`, or the main one."""
        self._ask("POST", *self._form(action, fields))

    def _form(self, action, fields):
        for tag, body in re.findall(r"<form([^>]*)>(.*?)</form>", self.page, re.DOTALL):
            found = re.search(r'action="([^"]*)"', tag)
            target = unescape(found[1]) if found else self.url
            if target.endswith(action) if action else 'id="step"' in tag:
                hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', body))
                return urljoin(self.url, target), {**hidden, **fields}
        raise AssertionError(f"no form {action!r} at {self.url}:\n{self.page}")

    def _ask(self, method, url, form=None):
        while True:
            status, location = self._exchange(method, url, form)
            if location is None:
                assert status == http.client.OK, f"{status} at {url}"
                self.url = url
                return
            method, url, form = "GET", urljoin(url, location), None

    def _exchange(self, method, url, form):
        self.before()
        address = urlsplit(url)
        headers = {"Host": address.netloc, "Cookie": self._cookies.get(address.netloc, "")}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        try:
            path = address.path + (f"?{address.query}" if address.query else "")
            connection.request(method, path, urlencode(form) if form is not None else None, headers)
            answer = connection.getresponse()
            self.page = answer.read().decode()
            if answer.getheader("Content-Length") is None:
                raise Broken(f"{url}: not even the headers came whole")
        except (OSError, http.client.HTTPException) as error:
            raise Broken(url) from error
        finally:
            connection.close()
        for cookie in answer.msg.get_all("Set-Cookie", []):
            self._cookies[address.netloc] = cookie.partition(";")[0]
        return answer.status, answer.getheader("Location")

    @property
    def title(self):
        return unescape(re.search(r"<h1[^>]*>(.*?)</h1>", self.page, re.DOTALL)[1]).strip()
