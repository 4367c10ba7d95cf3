"""The coverage pages: where each situation of the guide and each requirement is shown, as the tags say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from steps.language.reading.feature import Feature, Scenario
from steps.language.speech.dialects import LANGUAGES, Language, in_language
from steps.language.speech.messages import words
from steps.language.speech.tags import NOT_HERE, REQUIREMENTS, SITUATIONS

PAGES: dict[Language, str] = {"fr": "COUVERTURE.md", "en": "COVERAGE.md"}
"""The page of each language, in the folder of the features."""


class Coverage:
    """Which scenarios show what, of the features of one language."""

    def __init__(self, features: Iterable[Feature]) -> None:
        self._features = [(feature, list(_tagged(feature))) for feature in features]

    def shown(self, identifier: str) -> list[tuple[Feature, list[Scenario]]]:
        """The scenarios that carry an identifier, by feature: their own tag, that of their rule or their feature's."""
        found = (
            (feature, [scenario for scenario, tags in tagged if identifier in tags])
            for feature, tagged in self._features
        )
        return [(feature, scenarios) for feature, scenarios in found if scenarios]

    def missing(self) -> list[str]:
        """The situations and requirements that no scenario shows, and that have no reason not to be."""
        return [name for name in (*SITUATIONS, *REQUIREMENTS) if not self.shown(name) and name not in NOT_HERE]


def page(coverage: Coverage, folder: Path, language: Language) -> str:
    """The whole page of a language; `folder` is where it stands, and what its links start from."""

    def say(key: str) -> str:
        return words("coverage", key, language)

    lines = [f"# {say('title')}", "", say("text"), "", f"## {say('situations')}", ""]
    lines += [f"| {say('situation')} | {say('scenarios')} | {say('where')} |", "| --- | --- | --- |"]
    for name, title in SITUATIONS.items():
        shown = coverage.shown(name)
        files = "<br>".join(_link(feature, folder) for feature, _ in shown)
        count = sum(len(scenarios) for _, scenarios in shown)
        lines.append(f"| `{name}` {in_language(title, language)} | {count or ''} | {files or say('nowhere')} |")
    lines += ["", f"## {say('requirements')}", "", f"| {say('requirement')} | {say('where')} |", "| --- | --- |"]
    for name, title in REQUIREMENTS.items():
        lines.append(f"| `{name}` {in_language(title, language)} | {_where(coverage, name, folder, language)} |")
    return "\n".join([*lines, ""])


def _where(coverage: Coverage, name: str, folder: Path, language: Language) -> str:
    if name in NOT_HERE:
        return f"*{in_language(NOT_HERE[name], language)}*"
    found = (
        f"{_link(feature, folder)} — {' · '.join(scenario.title.text for scenario in scenarios)}"
        for feature, scenarios in coverage.shown(name)
    )
    return "<br>".join(found) or words("coverage", "nowhere", language)


def _link(feature: Feature, folder: Path) -> str:
    return f"[{feature.title.text}]({feature.path.relative_to(folder).as_posix()})"


def _tagged(feature: Feature) -> Iterator[tuple[Scenario, set[str]]]:
    """Each scenario with the tags that count for it."""
    of_feature = {tag.name for tag in feature.tags}
    groups = [(feature.scenarios, of_feature)]
    groups += [(rule.scenarios, of_feature | {tag.name for tag in rule.tags}) for rule in feature.rules]
    for scenarios, above in groups:
        for scenario in scenarios:
            of_examples = {tag.name for examples in scenario.examples for tag in examples.tags}
            yield scenario, above | {tag.name for tag in scenario.tags} | of_examples


def pages(folder: Path, features: Iterable[Feature]) -> dict[Path, str]:
    """What the pages should be, by their path."""
    every = list(features)
    return {
        folder / PAGES[language]: page(
            Coverage(feature for feature in every if feature.language == language), folder, language
        )
        for language in LANGUAGES
    }
