"""Every rule of the content formats has a file that breaks it, and the file is told so at the right line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from coach import library
from coach.model.draft import Answers

if TYPE_CHECKING:
    from coach.model.diagnostic import Diagnostic

BAD = Path(__file__).parent.parent / "bad_content"
FILES = sorted(path for path in BAD.rglob("*.yaml") if not path.name.startswith("a-"))


def marked_line(path: Path) -> int:
    """Find the line that the file marks as its fault; the first where no mark can stand."""
    lines = path.read_bytes().splitlines()
    return next((number for number, line in enumerate(lines, start=1) if b"# <- fault" in line), 1)


def found_in(path: Path) -> list[Diagnostic]:
    """Check a file, together with its neighbors where the rule is about several files."""
    folder = path.relative_to(BAD).parts[0]
    checked = library.check([path if folder in {"rubrics", "scenarios"} else BAD / folder], rubrics=["one_to_one"])
    return [fault for fault in checked.diagnostics if fault.file.endswith(path.name)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_broken_rule_is_named_at_its_line_with_a_remedy(path: Path) -> None:
    """The file's name is the code it earns (what follows two dashes tells variants apart); nothing else is wrong."""
    found = found_in(path)
    assert [(fault.code, fault.line) for fault in found] == [(path.stem.partition("--")[0], marked_line(path))]
    assert found[0].message.endswith(".")
    assert len(found[0].fix) > len("Mend it.")


def test_a_broken_file_stops_no_other(tmp_path: Path) -> None:
    """One good rubric among all the broken ones is on the shelf, and every broken one is told of."""
    good = (BAD / "twice" / "rubrics" / "a-first.yaml").read_text(encoding="utf-8")
    (tmp_path / "rubrics").mkdir()
    for path in BAD.glob("rubrics/*.yaml"):
        (tmp_path / "rubrics" / path.name).write_bytes(path.read_bytes())
    (tmp_path / "rubrics" / "good.yaml").write_text(good, encoding="utf-8")
    shelf = library.load(tmp_path)
    assert "listening_alone" in {rubric.id for rubric in shelf.rubrics}
    assert {Path(fault.file).name for fault in shelf.diagnostics} == {path.name for path in BAD.glob("rubrics/*.yaml")}


def test_a_warning_leaves_a_scenario_usable_and_an_error_does_not() -> None:
    """What could be better is offered all the same; what would not work is kept from trainees."""
    shelf = library.load(library.built_in(), BAD)
    offered = {scenario.id for scenario in shelf.scenarios}
    assert {"too-few-wordings", "same-line", "gate-too-open"} <= offered
    assert offered.isdisjoint({"leak", "circular-gate", "unknown-topic", "unknown-rubric"})


def test_a_typing_error_is_answered_with_the_word_that_was_meant() -> None:
    """`looks_four` was `looks_for`, `reflektions` was `reflections`, and `bad_tyme` was `bad_time`."""
    fixes = {(fault.code, fault.fix) for path in FILES for fault in found_in(path)}
    assert ("unknown-key", "Did you mean `looks_for`?") in fixes
    assert ("unknown-key", "Did you mean `bad_time`?") in fixes
    assert ("unknown-measure", "Did you mean `reflections`?") in fixes


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("\tid: x", "Indent with spaces"),
        ("id: 'x", "Close the quotation mark"),
        ("id: *x", "begin with *"),
        ("id: 1\n---\nid: 2", "delete the line `---`"),
        ("id: @x", "Put the words in quotes"),
        ("id: \x00", "control character"),
        ("a: " + "[" * 5_000, "nested too deeply"),
        ("? [a]\n: 1", "A key is a list"),
    ],
)
def test_broken_yaml_is_told_with_a_remedy(text: str, says: str) -> None:
    """What goes wrong most often when one writes YAML by hand."""
    (fault,) = [fault for fault in library.check_draft(text).diagnostics if fault.code == "yaml-syntax"]
    assert says in str(fault)


def test_a_draft_that_is_in_no_file_yet_can_be_checked() -> None:
    """The page on which one writes a scenario checks as one types."""
    file = BAD / "scenarios" / "unknown-topic.yaml"
    (fault,) = library.check_draft(file.read_text(encoding="utf-8"), ["one_to_one"]).diagnostics
    assert (fault.file, fault.line, fault.code) == ("draft", marked_line(file), "unknown-topic")


def test_a_folder_without_content_and_a_huge_file_are_told(tmp_path: Path) -> None:
    """Neither is silently taken for fine."""
    (fault,) = library.check([tmp_path]).diagnostics
    assert fault.code == "no-files"
    big = tmp_path / "big.yaml"
    big.write_text("id: x\n" * 200_000, encoding="utf-8")
    (fault,) = library.check([big]).diagnostics
    assert fault.code == "too-big"


def test_a_rubric_is_for_one_sort_of_talk_or_for_any(tmp_path: Path) -> None:
    """Anything else in `only_where_named` is told with its line."""
    text = (BAD / "twice" / "rubrics" / "a-first.yaml").read_text(encoding="utf-8")
    path = tmp_path / "rubrics" / "one.yaml"
    path.parent.mkdir()
    path.write_text(f"only_where_named: true\n{text}", encoding="utf-8")
    assert library.check([path]).diagnostics == ()
    path.write_text(f"only_where_named: calls\n{text}", encoding="utf-8")
    (fault,) = library.check([path]).diagnostics
    assert (fault.code, fault.line) == ("wrong-type", 1)


TOLD = library.begin(Answers(id="maria", name="Maria"))


@pytest.mark.parametrize(
    ("was", "typed", "code", "says"),
    [
        ('bye: ["Take care, then."', "bye: [“Take care, then.”", "curly-quotes", "straight ones"),
        ("words: [stake, matters]", "words: stake, matters", "no-list", "brackets"),
        ("title: ", "title: Since lock #2 broke #", "cut-off", "quotes"),
        ('age: ["Old enough."]', 'age: ["Old enough.]', "yaml-syntax", "either end"),
        ('age: ["Old enough."]', "age: ['I'm old.']", "yaml-syntax", "apostrophe"),
        ('age: ["Old enough."]', 'age: ["Old "enough"."]', "yaml-syntax", "inside the words"),
        ("  name: ", "  name:\u00a0", "yaml-syntax", "ordinary space"),
    ],
)
def test_a_slip_is_told_at_its_own_line(tmp_path: Path, was: str, typed: str, code: str, says: str) -> None:
    """Where YAML lets it pass or blames another line; in a file and in a draft alike."""
    text = TOLD.replace(was, typed, 1)
    line = next(n for n, words in enumerate(text.splitlines(), 1) if typed in words)
    (tmp_path / "maria.yaml").write_text(text, encoding="utf-8")
    for found in (library.check([tmp_path / "maria.yaml"], ["one_to_one"]), library.check_draft(text, ["one_to_one"])):
        told = {fault.code: fault for fault in found.diagnostics}
        assert told[code].line == line
        assert says in told[code].fix


def test_a_question_foreseen_twice_is_told_and_a_person_without_answers_noted(tmp_path: Path) -> None:
    """The note is none of the faults: a short person is a person; and so is a file that is called otherwise."""
    file = tmp_path / "mary.yaml"
    file.write_text(TOLD, encoding="utf-8")
    notes = " ".join(library.check([file], ["one_to_one"]).notes)
    assert "unlike the file's name" in notes
    assert "no `answers` yet" in notes
    answers = 'answers:\n  - {to: ["who is he?"], says: "Bo."}\n  - to: ["Who is he?"]\n    says: "Bo, I said."\n'
    file.write_text(TOLD + answers, encoding="utf-8")
    checked = library.check([file], ["one_to_one"])
    assert [fault.code for fault in checked.diagnostics] == ["unfilled"]
    lines = len(TOLD.splitlines())
    assert f"“Who is he?” (lines {lines + 2} and {lines + 3})" in " ".join(checked.notes)
    assert "yet" not in " ".join(checked.notes)
