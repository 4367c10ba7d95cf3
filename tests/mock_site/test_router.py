"""Pages are found by their path, and by the numbers of what they are about."""

from __future__ import annotations

import pytest

from mock_site.web.http import BadRequest, Response
from mock_site.web.router import Router


@pytest.fixture
def router():
    router = Router()
    router.add("list", "/demandes", "/applications", get=lambda _: Response())
    router.add("one", "/demandes/{application}", "/applications/{application}", get=lambda _: Response())
    router.add(
        "part", "/demandes/{application}/messages/{message}", "/a/{application}/m/{message}", lambda _: Response()
    )
    return router


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/fr/demandes", ("list", {})),
        ("/en/applications/7", ("one", {"application": 7})),
        ("/fr/demandes/7/messages/12", ("part", {"application": 7, "message": 12})),
    ],
)
def test_a_page_is_found_with_its_numbers(router, path, found):
    route, numbers = router.find(path)
    assert (route.name, numbers) == found


@pytest.mark.parametrize("number", ["0", "07", "-1", "1.5", "x", "", "1" * 16, "٣", "1/"])
def test_what_is_no_number_leads_nowhere(router, number):
    with pytest.raises(BadRequest) as refusal:
        router.find(f"/fr/demandes/{number}")
    assert refusal.value.status.value == 404


def test_a_path_is_made_of_its_numbers_and_no_others(router):
    assert router.path("one", "en", application=7, message=12) == "/en/applications/7"
