"""What one system asks of another, without a browser between them."""

from __future__ import annotations

import http.client
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mock_site.site import Site

_PATIENCE = 10
"""Seconds to wait for an answer."""


def call(site: Site, system: str, path: str, form: Mapping[str, str]) -> dict[str, Any] | None:
    """Post a form to a system and return what it answers, or None when it cannot be reached or refuses."""
    # By number: a resolver may not know names under .localhost, as a browser does.
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=_PATIENCE)
    headers = {"Host": f"{system}.localhost:{site.port}", "Content-Type": "application/x-www-form-urlencoded"}
    try:
        connection.request("POST", path, urlencode(form), headers)
        answer = connection.getresponse()
        claims: dict[str, Any] = json.loads(answer.read())
    except (OSError, http.client.HTTPException, ValueError) as error:
        site.record("no answer", system=system, path=path, reason=str(error))
        return None
    finally:
        connection.close()
    return claims if answer.status == http.client.OK else None
