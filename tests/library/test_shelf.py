"""Content folders stack, and what is on the shelf can be found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coach import library
from coach.model.errors import UnknownContent

RUBRIC = (Path(__file__).parent.parent / "bad_content" / "twice" / "rubrics" / "a-first.yaml").read_text(
    encoding="utf-8"
)


def put(folder: Path, text: str, name: str = "one.yaml") -> Path:
    """Write a rubric into a content folder."""
    (folder / "rubrics").mkdir(parents=True, exist_ok=True)
    (folder / "rubrics" / name).write_text(text, encoding="utf-8")
    return folder


def test_the_built_in_content_is_sound() -> None:
    """What ships has no fault, and every scenario's rubric is there."""
    shelf = library.load(library.built_in())
    assert [str(fault) for fault in shelf.diagnostics] == []
    assert {"one_to_one", "powerful_invitation", "provecho_meeting"} <= {rubric.id for rubric in shelf.rubrics}


def test_every_built_in_scenario_has_a_play_through_that_names_what_it_has() -> None:
    """A check of the whole folder looks at the play-throughs too, and finds neither errors nor warnings."""
    assert [str(fault) for fault in library.check([library.built_in()]).diagnostics] == []


def test_a_later_folder_stands_in_for_an_earlier_one(tmp_path: Path) -> None:
    """An organization's rubric of the same id replaces the built-in one, and a personal one replaces both."""
    first = put(tmp_path / "a", RUBRIC)
    second = put(tmp_path / "b", RUBRIC.replace("A small rubric", "Ours"))
    shelf = library.load(first, second, tmp_path / "missing")
    assert [rubric.title for rubric in shelf.rubrics] == ["Ours"]
    assert shelf.diagnostics == ()


def test_a_broken_stand_in_leaves_the_earlier_one_in_place(tmp_path: Path) -> None:
    """A slip in one's own file does not take the rubric away, but it is told."""
    first = put(tmp_path / "a", RUBRIC)
    second = put(tmp_path / "b", RUBRIC.replace("version: 1", "version: one"))
    shelf = library.load(first, second)
    assert shelf.rubric("listening_alone").title == "A small rubric"
    assert [fault.code for fault in shelf.diagnostics] == ["wrong-type"]


def test_content_that_is_read_again_is_as_it_stands_now(tmp_path: Path) -> None:
    """A changed word is there, what stayed the same is told once, and a slip that is mended is gone."""
    folder = put(put(tmp_path, RUBRIC, "a.yaml"), RUBRIC.replace("A small rubric", "Another title"), "b.yaml")
    before = library.load(folder)
    assert [(fault.code, fault.line) for fault in before.diagnostics] == [("duplicate-id", 2)]
    assert library.load(folder) == before
    put(folder, RUBRIC.replace("A small", "A tinyy"), "a.yaml")
    put(folder, RUBRIC.replace("listening_alone", "listening_again"), "b.yaml")
    after = library.load(folder)
    assert sorted(rubric.title for rubric in after.rubrics) == ["A small rubric", "A tinyy rubric"]
    assert after.diagnostics == ()


def test_what_an_editor_puts_beside_a_file_is_not_read(tmp_path: Path) -> None:
    """A hidden copy (“._one.yaml”, “.#one.yaml”) is nobody, and no fault either."""
    folder = put(put(tmp_path, RUBRIC), "no: [rubric", name="._one.yaml")
    shelf = library.load(folder)
    assert len(shelf.rubrics) == 1
    assert not shelf.diagnostics


def test_an_unknown_id_is_answered_with_the_nearest() -> None:
    """A typing error on the command line or in a link is easy to mend."""
    shelf = library.load(library.built_in())
    with pytest.raises(UnknownContent, match=r"There is no rubric “one_to_won”\. Nearest: one_to_one"):
        shelf.rubric("one_to_won")
    with pytest.raises(UnknownContent, match="no scenario that can be used"):
        library.load().scenario("anyone")


def test_a_file_is_named_as_the_user_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From where one stands, so that an editor can jump there."""
    put(tmp_path, "id: [")
    monkeypatch.chdir(tmp_path)
    (fault,) = library.load(tmp_path).diagnostics
    assert Path(fault.file) == Path("rubrics/one.yaml")


def test_words_of_yaml_that_look_like_other_things_stay_words(tmp_path: Path) -> None:
    """`yes`, a date and a time of day are words in a title, as their writer meant them."""
    shelf = library.load(put(tmp_path, RUBRIC.replace("title: A small rubric", "title: yes")))
    assert shelf.rubrics[0].title == "yes"
    shelf = library.load(put(tmp_path, RUBRIC.replace("title: A small rubric", "title: 2026-11-21")))
    assert shelf.rubrics[0].title == "2026-11-21"


def test_what_is_like_nothing_here_has_no_nearest() -> None:
    """A list of everything under the word “nearest” would help nobody."""
    with pytest.raises(UnknownContent, match=r"There is no rubric “zzqq”\. `coach rubrics` lists them all\."):
        library.load(library.built_in()).rubric("zzqq")


def test_a_file_that_broke_stands_for_what_it_was(tmp_path: Path) -> None:
    """From one reading to the next, and only for itself: what is sound and bears its id goes before it."""
    folder = put(tmp_path, RUBRIC)
    before: library.Before = {}
    sound = library.load(folder, before=before)
    put(folder, RUBRIC.replace("version: 1", "version: one"))
    broken = library.load(folder, before=before)
    assert (broken.rubrics, [fault.code for fault in broken.diagnostics]) == (sound.rubrics, ["wrong-type"])
    assert library.load(folder).rubrics == ()
    put(folder, RUBRIC.replace("A small rubric", "Ours"), "another.yaml")
    assert [one.title for one in library.load(folder, before=before).rubrics] == ["Ours"]
    for file in (folder / "rubrics").iterdir():
        file.unlink()
    assert library.load(folder, before=before).rubrics == ()
    put(folder, RUBRIC.replace("version: 1", "version: one"))
    assert library.load(folder, before=before).rubrics == ()


def test_whom_nothing_is_there_to_hold_against_is_not_offered_as_they_were(tmp_path: Path) -> None:
    """Their rubric was taken out: a rehearsal with them could not begin. Once it is back, so are they."""
    folder, before = put(tmp_path, RUBRIC), library.Before()
    text = next((library.built_in() / "scenarios").glob("*.yaml")).read_text(encoding="utf-8")
    text = re.sub(r"^(?:id|rubric): .*\n", "", text, flags=re.MULTILINE)
    (folder / "scenarios").mkdir()
    (folder / "scenarios" / "ours.yaml").write_text(f"id: ours\nrubric: listening_alone\n{text}", encoding="utf-8")
    assert [one.id for one in library.load(folder, before=before).scenarios] == ["ours"]
    (folder / "rubrics" / "one.yaml").unlink()
    without = library.load(folder, before=before)
    assert without.scenarios == ()
    assert [fault.code for fault in without.diagnostics] == ["unknown-rubric"]
    assert [one.id for one in library.load(put(folder, RUBRIC), before=before).scenarios] == ["ours"]


def test_a_link_that_leads_nowhere_hides_no_change_beside_it(tmp_path: Path) -> None:
    """Emacs puts one beside each file that is being edited, as `.#one.yaml`."""
    folder = put(tmp_path, RUBRIC)
    for number in range(20):
        put(folder, RUBRIC, f"another-{number}.yaml")
    for number in range(20):
        link = folder / "rubrics" / f".#another-{number}.yaml"
        try:
            link.symlink_to("ana@here.1:2")
        except OSError:
            pytest.skip("no links can be made here")
    stood = library.as_it_stands([folder])
    for number in range(20):
        put(folder, RUBRIC.replace("A small", "Another"), f"another-{number}.yaml")
        assert stood != (stood := library.as_it_stands([folder]))
