"""What the documents name is there: files, links, commands. A stranger who follows them meets no dead end."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from coach.cli.commands import app
from coach.model.reading import Figures, Label, MomentKind

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


def heading(line: str) -> str:
    """Give the anchor by which a heading can be linked to."""
    return re.sub(r"[^\w\- ]", "", line.lstrip("# ")).strip().lower().replace(" ", "-")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path) -> None:
    """To a file in the repository, and to a heading in it where one is named."""
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", document.read_text(encoding="utf-8")):
        name, _, anchor = target.partition("#")
        there = (document.parent / name).resolve() if name else document
        assert there.exists(), target
        if anchor:
            headings = re.findall(r"^#+ .*$", there.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in map(heading, headings), target


def test_every_file_that_the_architecture_names_is_there() -> None:
    """A module that moved takes its line in the document along."""
    named = re.findall(r"`((?:coach|docs|tests|scenarios|rubrics)/[\w./-]*|app\.py)`", ARCHITECTURE)
    assert len(named) > 40
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_module_on_the_map_of_a_big_room_is_there() -> None:
    """Names without a folder stand for a module of the room, a beginning or an end of names for some."""
    maps = re.findall(r"^In `(coach/\w+)`:\n\n((?:[- ].*\n)+)", ARCHITECTURE, re.MULTILINE)
    assert len(maps) == 2
    for room, told in maps:
        for name in re.findall(r"`([a-z_…]+)`", told):
            assert list((ROOT / room).glob(name.replace("…", "*").rstrip("*") + "*")), (room, name)


def test_every_function_on_the_way_of_a_sentence_is_in_its_file() -> None:
    """Where a step names a function, it is in the file that the step begins with."""
    steps = re.findall(r"`(coach/[\w/]+\.py)`, `(\w+)`", ARCHITECTURE)
    assert len(steps) > 3
    missing = [(file, name) for file, name in steps if f"def {name}(" not in (ROOT / file).read_text(encoding="utf-8")]
    assert missing == []


def test_every_room_has_its_line() -> None:
    """A new folder in coach/ is told of."""
    rooms = {path.parent.name for path in (ROOT / "coach").glob("*/__init__.py")}
    assert [room for room in sorted(rooms) if f"`coach/{room}`" not in ARCHITECTURE] == []


def test_the_readme_shows_every_command_and_no_other() -> None:
    """What can be typed is told, and what is told can be typed."""
    words = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "README.md", ROOT / "docs" / "hosting.md"))
    pieces = re.findall(r"`[^`\n]+`|^    .*$", words, re.MULTILINE)
    shown = {name for piece in pieces for name in re.findall(r"\bcoach ([a-z][a-z-]+)", piece)}
    there = {
        command.name or str(getattr(command.callback, "__name__", "")).replace("_", "-")
        for command in app.registered_commands
    }
    assert there - shown == set()
    assert shown - there == set()


def test_every_dependency_is_told_with_its_reason() -> None:
    """Those that are installed with Coach in the table, the others below it; and none that is not asked for."""
    words = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[^\w.-]", one)[0].lower() for one in project["dependencies"]}
    further = {
        re.split(r"[^\w.-]", one)[0].lower() for more in project["optional-dependencies"].values() for one in more
    }
    assert set(re.findall(r"^\| ([\w.-]+) \|", words, re.MULTILINE)) - {"package"} == asked
    assert sorted(set(re.findall(r"\*\*([\w.-]+)\*\*", words)) ^ (further - asked)) == []


def test_everything_the_reader_gives_is_in_the_codebook() -> None:
    """Whoever reads a reading as JSON finds each of its words there."""
    words = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
    given = [*Label, *MomentKind, *Figures.model_fields]
    assert [str(one) for one in given if f"`{one}`" not in words] == []
