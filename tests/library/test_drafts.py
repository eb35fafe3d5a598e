"""Scenarios while they are written, as a trainer meets them."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

from coach import library
from coach.model.draft import Answers, id_for
from coach.model.errors import AlreadyThere, ContentError

if TYPE_CHECKING:
    from pathlib import Path

RUBRICS = ["one_to_one", "powerful_invitation"]
AWKWARD = Answers(
    id="pat", name='Pat "Paddy" O\'Hara', work="Fixes: lifts # and doors", ask="bring your $5 tools on Friday at 6"
)


@pytest.mark.parametrize("answers", [Answers(id="maria", name="Maria"), AWKWARD])
def test_a_new_scenario_can_be_rehearsed_at_once(answers: Answers) -> None:
    """Whatever is answered, with quotes, colons and dollar signs, nothing is wrong but what is still to be filled."""
    draft = library.check_draft(library.begin(answers), RUBRICS)
    assert [fault.code for fault in draft.diagnostics] == ["unfilled"]
    assert draft.scenario is not None
    assert draft.scenario.persona.name == answers.name
    assert draft.scenario.asks[0].what == answers.ask


def test_a_fault_in_a_draft_is_told_at_its_line() -> None:
    """And no half-made scenario comes out of it."""
    text = library.begin(Answers(id="maria", name="Maria")).replace("pronouns: they", "pronouns: them-folk")
    line = next(n for n, words in enumerate(text.splitlines(), 1) if "them-folk" in words)
    draft = library.check_draft(text, RUBRICS)
    assert draft.scenario is None
    assert line in {fault.line for fault in draft.diagnostics}


@pytest.mark.parametrize("text", ["", "{", "format: 1\n\tid: x", "just words", "- 1", "\x00"])
def test_whatever_is_typed_is_checked_and_never_raises(text: str) -> None:
    """Somebody is in the middle of typing."""
    draft = library.check_draft(text, RUBRICS)
    assert draft.scenario is None
    assert draft.diagnostics


def test_a_kept_draft_is_offered_and_a_broken_one_is_kept_too(tmp_path: Path) -> None:
    """Nobody's work is refused; what is broken is told and not offered."""
    text = library.begin(Answers(id="maria", name="Maria"))
    file = library.keep([tmp_path], text)
    assert file == tmp_path / "scenarios" / "maria.yaml"
    assert [s.id for s in library.load(library.built_in(), tmp_path).scenarios if s.id == "maria"] == ["maria"]
    broken = text.replace("minutes: 30", "minutes: long")
    with pytest.raises(AlreadyThere, match="Write another id"):
        library.keep([tmp_path], broken, over="another text")
    library.keep([tmp_path], broken, over=text)
    shelf = library.load(library.built_in(), tmp_path)
    assert "maria" not in {s.id for s in shelf.scenarios}
    assert any("maria.yaml" in fault.file for fault in shelf.diagnostics)


def test_what_is_in_the_way_is_told(tmp_path: Path) -> None:
    """A file in another encoding is somebody's, a folder is nobody's, and a file of either ending is the same one."""
    text = library.begin(Answers(id="maria", name="Maria"))
    scenarios = tmp_path / "scenarios"
    scenarios.mkdir()
    (scenarios / "maria.yml").write_bytes("name: Mária".encode("latin-1"))
    with pytest.raises(AlreadyThere):
        library.keep([tmp_path], text)
    assert library.keep([tmp_path], text, replace=True).name == "maria.yml"
    (scenarios / "sam.yaml").mkdir()
    with pytest.raises(ContentError, match="cannot be"):
        library.keep([tmp_path], text.replace("id: maria", "id: sam"))


def test_a_draft_without_an_id_says_how_to_name_it(tmp_path: Path) -> None:
    """Nothing is written under a name that nobody chose."""
    with pytest.raises(ContentError, match="id: my-neighbor"):
        library.keep([tmp_path], "title: nobody\nid: ../../etc\n")
    assert not list(tmp_path.iterdir())


def test_what_is_set_aside_comes_back_and_is_no_content(tmp_path: Path) -> None:
    """A refresh loses nothing, and an unfinished draft is not offered to trainees."""
    assert library.taken_up(tmp_path) is None
    library.set_aside(tmp_path, "id: half")
    assert library.taken_up(tmp_path) == "id: half"
    assert library.load(tmp_path).diagnostics == ()
    library.set_aside(tmp_path, None)
    assert library.taken_up(tmp_path) is None


def test_what_cannot_be_thrown_away_is_told_in_a_sentence(tmp_path: Path) -> None:
    """Here a folder stands where the file should; elsewhere the disk may only be read."""
    (tmp_path / "drafts" / "draft.yaml").mkdir(parents=True)
    with pytest.raises(ContentError, match="cannot be deleted"):
        library.set_aside(tmp_path, None)


def test_what_is_to_be_filled_is_told_once_with_all_its_lines() -> None:
    """A beginning has some fifty places: one warning, at the first of them, that names the others."""
    text = library.begin(Answers(id="maria", name="Maria", who="Maria, next door"))
    (fault,) = library.check_draft(text, RUBRICS).diagnostics
    lines = list(dict.fromkeys(one.line for one in library.passages(text) if one.blanks))
    assert fault.severity == "warning"
    assert fault.line == lines[0]
    assert ", ".join(map(str, lines[1:])) in fault.fix
    assert "[Where you meet" in fault.message


def test_drafts_of_two_people_are_kept_apart(tmp_path: Path) -> None:
    """Each has a folder of its own, and all are found again, the latest first."""
    hers, his = tmp_path / "drafts" / "maria", tmp_path / "drafts" / "sam"
    library.set_aside(hers, "id: maria")
    library.set_aside(his, "id: sam")
    os.utime(his / "drafts" / "draft.yaml", (1, 1))
    assert library.drafts_in(tmp_path) == (hers, his)
    library.set_aside(hers, None)
    assert library.drafts_in(tmp_path) == (his,)
    assert library.taken_up(his) == "id: sam"


def test_the_text_of_somebody_who_is_here_can_be_opened(tmp_path: Path) -> None:
    """The last folder wins, as for rehearsing."""
    shipped = library.source("tenant-let-down-before", library.built_in(), tmp_path)
    assert "id: tenant-let-down-before" in shipped
    folders = (library.built_in(), tmp_path)
    with pytest.raises(AlreadyThere):
        library.keep(folders, shipped + "# mine\n")
    library.keep(folders, shipped + "# mine\n", over=shipped)
    assert library.source("tenant-let-down-before", *folders).endswith("# mine\n")
    with pytest.raises(ContentError, match="nobody"):
        library.source("nobody", tmp_path)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Maria Lopes", "maria-lopes"),
        ("José Ñúñez", "jose-nunez"),
        ("Дарья", "somebody"),
        ("", "somebody"),
        ("3rd", "somebody-3rd"),
    ],
)
def test_a_name_gives_an_id(name: str, expected: str) -> None:
    """Whatever the name, the id is one a scenario may bear, and nobody else's."""
    assert id_for(name, ()) == expected
    assert id_for(name, (expected, f"{expected}-2")) == f"{expected}-3"


def test_what_a_beginning_shows_in_comments_can_be_taken_as_it_is() -> None:
    """Answers and questions from the side make a talk hold, and nobody finds them where nothing names them."""
    text = library.begin(Answers(id="maria", name="Maria"))
    shown = r"^( *)# ((?:answers|sideways):|(?:  )+(?:- to|says|after|in_your_place|proud_of):)"
    taken = re.sub(shown, r"\1\2", text, flags=re.MULTILINE)
    draft = library.check_draft(taken, RUBRICS)
    assert [fault.code for fault in draft.diagnostics] == ["unfilled"]
    assert draft.scenario is not None
    assert len(draft.scenario.answers) == 2
    assert len(draft.scenario.small.sideways) == 2
