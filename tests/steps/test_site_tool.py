"""The guide "Plug in your own site" is done as it is written; a folder that is wrong is refused with the remedy."""

import os
import re
import shlex
import subprocess
import sys

import pytest

from fixtures import commands
from fixtures.offer import DeclarationError, Offer
from steps import pages, words
from steps.offer import tool

GUIDES = {"fr": "brancher-son-propre-site.md", "en": "plug-in-your-own-site.md"}
BLOCK = re.compile(r"^```(\w+)(?: (\w+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
FILE = re.compile(r"`\.\./(\w+/\S+?\.\w+)`")
TOOL = ".venv/bin/python -m steps "
RUN = "python3 run.py scenarios "


@pytest.fixture(autouse=True)
def _own_words(monkeypatch):
    """The tool takes the words and the forms of a site in place of the mock's, for as long as a test lasts."""
    monkeypatch.setattr(words, "_SITES", {})
    monkeypatch.setattr(words, "_MANNERS", {})
    forms = dict(pages.PAGES)
    yield
    pages.PAGES.clear()
    pages.PAGES.update(forms)


def guide(language):
    return (commands.ROOT / "docs" / GUIDES[language]).read_text("utf-8")


def typed(line, folder, language):
    """Do a command of a guide, in a folder; what it answers, for what is run."""
    line = line.replace("../", f"{folder}/")
    if line.startswith(TOOL):
        assert tool.main([*shlex.split(line.removeprefix(TOOL)), "--language", language]) == 0
        return ""
    assert line.startswith(RUN)
    command = [sys.executable, "-m", "pytest", "-n", "0", "--report=none", *shlex.split(line.removeprefix(RUN))]
    run = subprocess.run(command, cwd=commands.ROOT, capture_output=True, text=True, check=False, env=os.environ)
    assert run.returncode == 0, run.stdout
    return run.stdout


def write(place, kind, of, text):
    """Put a block of a guide in its file; in `site.toml`, in place of the line that says the same."""
    if kind == "toml" and not of:
        key = text.partition(" = ")[0]
        text = re.sub(rf"^{key} = .*\n", text, place.read_text("utf-8"), count=1, flags=re.MULTILINE)
    place.write_text(text, "utf-8")


@pytest.mark.parametrize("language", GUIDES)
def test_the_guide_done_in_order_ends_in_green_scenarios(language, tmp_path):
    text, said = guide(language), ""
    for block in BLOCK.finditer(text):
        kind, of, content = block.groups()
        if kind == "sh":
            for line in content.splitlines():
                said = typed(line, tmp_path, language)
            continue
        named = FILE.findall(text[: block.start()])
        write(tmp_path / next(name for name in reversed(named) if not of or f"{of}." in name), kind, of, content)
    assert "3 passed" in said


@pytest.mark.parametrize("language", GUIDES)
def test_the_guide_is_short(language):
    assert len(guide(language).splitlines()) <= 150


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("site.toml", "name = ", "cannot be read"),
        ("site.toml", 'name = "ours"\n', "does not say: offered, addresses, offered.abilities, offered.arrivals"),
        ("words/en.toml", None, "is missing"),
    ],
)
def test_a_folder_that_cannot_be_read_is_refused(file, text, said, tmp_path):
    folder = begun(tmp_path)
    if text is None:
        (folder / file).unlink()
    else:
        (folder / file).write_text(text, "utf-8")
    with pytest.raises(DeclarationError, match=said):
        Offer(folder).read()


FINDING = """[[findings]]
requirement = "EN-1"
since = "1"
fr = "Titre"
en = "Title"
rows = ["a row"]
seen = { fr = "vu", en = "seen" }
by_hand.fr = "…"
by_hand.en = "…"
"""
SITE = 'name = "ours"\naddresses = { sign_in = "/" }\noffered = { abilities = [], arrivals = [] }\n'


@pytest.mark.parametrize(
    ("file", "text", "french", "english"),
    [
        *(
            ("findings.toml", "".join(line for line in FINDING.splitlines(True) if not line.startswith(key)), *said)
            for key, said in {
                "requirement": ("il manque requirement", "“Title”: lacks requirement"),
                "since": ("il manque since", "lacks since"),
                "fr": ("1 : il manque fr", "1, “Title”: lacks fr"),
                "en": ("« Titre » : il manque en", "1: lacks en"),
                "seen": ("il manque seen.fr, seen.en", "lacks seen.fr, seen.en. Remedy: seen.fr ="),
                "by_hand.en": ("« Titre » : il manque by_hand.en", "lacks by_hand.en"),
            }.items()
        ),
        ("findings.toml", FINDING.replace('{ fr = "vu", en = "seen" }', '"vu"'), "manque seen.fr", "lacks seen.fr"),
        ("findings.toml", f"{FINDING}row = 1", "rien ne s'appelle row", "nothing is called row. Remedy: requirement"),
        ("findings.toml", FINDING.replace('["a row"]', '"a row"'), "liste de textes", "rows is a list of texts"),
        ("findings.toml", FINDING.replace("findings", "finding"), "seul [[findings]] est lu", "only [[findings]] is"),
        ("findings.toml", "findings = 1", "s'écrit [[findings]]", "findings is written [[findings]]"),
        ("aside.toml", '[[aside]]\nfr = "T"\nen = "T"\n', "il manque why.fr", "[[aside]] 1, “T”: lacks why.fr, why.en"),
        ("site.toml", f'{SITE}not_offered.mails.code = "?"', '"mails" : il manque fr', '"mails": lacks fr, en'),
        ("site.toml", f"{SITE}inapplicable = 1", "s'écrit [inapplicable]", "inapplicable is written [inapplicable]"),
        ("site.toml", f"{SITE}[[not_shown]]\nwhy.fr = '?'", "il manque why.en", "[[not_shown]] 1: lacks why.en"),
        *(
            ("site.toml", SITE.replace('"/"', f'"{path}"'), "commencer par « / »", f"“{path}” is not a path")
            for path in ("https://www.example.gc.ca/login", "@www.example.gc.ca/login", "//example.test", "login", "")
        ),
    ],
)
def test_a_file_written_by_hand_is_refused_where_it_is_faulty(file, text, french, english, tmp_path, capsys):
    folder = begun(tmp_path)
    (folder / "findings.toml").write_text(FINDING, "utf-8")
    Offer(folder).read()
    (folder / file).write_text(text, "utf-8")
    for language, said in (("fr", french), ("en", english)):
        assert tool.main(["site", "check", str(folder), "--language", language]) == 2
        refused = capsys.readouterr().err
        assert str(folder / file) in refused
        assert said in refused


@pytest.mark.parametrize(("name", "said"), [("my-site", "plain letters"), ("json", "site_json"), (".", "delete it")])
def test_a_name_that_would_not_serve_is_refused(name, said, tmp_path, capsys):
    (tmp_path / "there").touch()
    assert tool.main(["site", "new", f"{tmp_path}/{name}", "--language", "en"]) == 2
    assert said in capsys.readouterr().err


def begun(tmp_path):
    folder = tmp_path / "ours"
    (folder / "words").mkdir(parents=True)
    (folder / "site.toml").write_text(
        'name = "ours"\naddresses = {}\noffered = { abilities = ["pages"], arrivals = [] }\n', "utf-8"
    )
    for language in GUIDES:
        (folder / "words" / f"{language}.toml").write_text("", "utf-8")
    return folder
