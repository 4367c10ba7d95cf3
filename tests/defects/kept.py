"""The browser that outlives pytest's fixtures, and so defects."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright


class Kept:
    """Playwright and its browser, opened at first use, and again when the browser has ended."""

    def __init__(self) -> None:
        self._playwright: Playwright | None = None
        self._browser: Browser | None = None

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Come after pytest-playwright, whose fixtures these stand in for."""
        session.config.pluginmanager.register(_Fixtures(self))

    def playwright(self) -> Playwright:
        self._playwright = self._playwright or sync_playwright().start()
        return self._playwright

    def browser(self, launch: Callable[[], Browser]) -> Browser:
        if self._browser is None or not self._browser.is_connected():
            self._browser = launch()
        return self._browser

    def close(self) -> None:
        if self._playwright:
            self._playwright.stop()


class _Fixtures:
    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    @pytest.fixture(scope="session")
    def playwright(self) -> Playwright:
        return self._kept.playwright()

    @pytest.fixture(scope="session")
    def browser(self, launch_browser: Callable[[], Browser]) -> Browser:
        return self._kept.browser(launch_browser)
