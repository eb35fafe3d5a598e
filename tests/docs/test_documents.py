"""What the documents name is there: files, links, commands. A stranger who follows them meets no dead end."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach.cli.commands import app
from coach.model.lines import Lines, Small
from coach.model.reading import Figures, Label, MomentKind
from coach.model.rubric import Cap, Criterion, Level, MomentWords, Need, Rubric, Tip
from coach.model.scenario import (
    Approach,
    AskBack,
    Card,
    Day,
    Ease,
    Fact,
    Gate,
    Invitation,
    Mistaken,
    Obstacle,
    Persona,
    Scenario,
    Temper,
    Topic,
)
from coach.model.warm_up import Round, WarmUp

if TYPE_CHECKING:
    from coach.model.noun import Noun

FORMATS: dict[str, tuple[type[Noun], ...]] = {
    "scenario-format.md": (
        *(Scenario, Card, Persona, Temper, Day, Topic, Fact, Gate, Mistaken, Obstacle, Ease, Invitation, AskBack),
        *(Approach, Small, Lines),
    ),
    "rubric-format.md": (Rubric, Criterion, Need, Level, Cap, Tip, MomentWords),
    "warm-up-format.md": (WarmUp, Round),
}
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


@pytest.mark.parametrize("document", FORMATS)
def test_every_key_of_a_format_is_told(document: str) -> None:
    """An author finds there whatever a file may hold."""
    words = (ROOT / "docs" / document).read_text(encoding="utf-8")
    keys = {key for noun in FORMATS[document] for key in noun.model_fields}
    assert [key for key in sorted(keys) if not re.search(rf"\b{key}\b", words)] == []


def test_everything_the_reader_gives_is_in_the_codebook() -> None:
    """Whoever reads a reading as JSON finds each of its words there."""
    words = (ROOT / "docs" / "codebook.md").read_text(encoding="utf-8")
    given = [*Label, *MomentKind, *Figures.model_fields]
    assert [str(one) for one in given if f"`{one}`" not in words] == []
