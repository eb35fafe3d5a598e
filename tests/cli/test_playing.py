"""`play` in the terminal and from a file, and `export` of what the app kept."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from coach import library

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]

SCENARIO = "tenant-let-down-before"
LINES = """Thanks for the tea. I asked to sit down because I want to hear what this building has been like for you.
What happened the last time people here tried something together?

So you put your own name on the line for it.
Will you come to the tenants' meeting on Thursday at 7 with me?
"""


def played(run: Run, *more: str) -> dict[str, Any]:
    """Play the lines from a file and read the JSON."""
    Path("lines.txt").write_text(LINES, encoding="utf-8")
    done = run("play", SCENARIO, "--from", "lines.txt", "--json", *more)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_playing_from_a_file_gives_the_conversation_with_what_went_on_inside(coach: Run) -> None:
    """The contract: scenario, seed, turns with state, unlocked, act, voice and guard, and the outcome."""
    found = played(coach, "--seed", "7")
    assert (found["scenario"], found["seed"]) == (SCENARIO, 7)
    assert found["outcome"] in {"yes", "conditional_yes", "maybe", "no", "walked_away", "none"}
    said = [turn["text"] for turn in found["turns"] if turn["speaker"] == "organizer"]
    assert said == [line for line in LINES.splitlines() if line]
    for turn in found["turns"]:
        assert {"speaker", "text", "state", "unlocked", "act", "voice", "guard"} <= set(turn)
        if turn["speaker"] == "person":
            assert turn["act"]
            assert turn["state"]
            assert turn["voice"] == "scripted"


def test_the_same_seed_and_words_give_the_same_conversation(coach: Run) -> None:
    """And another difficulty gives another one."""
    assert played(coach, "--seed", "7") == played(coach, "--seed", "7")
    assert played(coach, "--seed", "7", "--difficulty", "hard")["difficulty"] == "hard"


def test_lines_can_be_piped_in_and_end_with_a_scorecard(coach: Run) -> None:
    """Without --json the conversation is written out, then how the ask landed, then the levels."""
    done = coach("play", SCENARIO, "--from", "-", "--seed", "7", stdin=LINES, apart=True)
    assert done.returncode == 0
    assert "You: Will you come to the tenants' meeting on Thursday at 7 with me?" in done.stdout
    assert "Why we are meeting" in done.stdout


def test_when_the_person_leaves_the_lines_left_over_are_told(coach: Run) -> None:
    """Pushing and blaming long enough empties any chair; what was not said is said to be so."""
    Path("rude.txt").write_text("You people never show up. You owe us.\n" * 40, encoding="utf-8")
    done = coach("play", SCENARIO, "--from", "rude.txt", "--json")
    assert "of your lines were not said" in done.stderr
    assert json.loads(done.stdout)["ended_by"] == "person"


def test_talking_in_the_terminal_ends_with_a_scorecard(coach: Run) -> None:
    """The briefing first, then the person; a hint, a turn taken back and the end are typed with a slash."""
    typed = "/hint\n" * 3 + "How long have you lived here?\n/back\n/what\n" + LINES.replace("\n\n", "\n") + "/end\n"
    done = coach("play", SCENARIO, "--seed", "7", stdin=typed, apart=True)
    assert done.returncode == 0
    assert "Your goal:" in done.stderr
    assert len({line for line in done.stderr.splitlines() if "Hint: " in line}) == 3
    assert "Taken back." in done.stderr
    assert "Renata: " in done.stdout
    assert "Why we are meeting" in done.stdout


def test_leaving_at_once_is_no_fault(coach: Run) -> None:
    """Nothing typed at all: the rehearsal simply ends."""
    done = coach("play", SCENARIO, stdin="")
    assert done.returncode == 0
    assert "No answer to an ask." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "stdin", "says"),
    [
        (("play", "tenant-let-down"), None, "There is no scenario “tenant-let-down”. Nearest: tenant-let-down-before"),
        (("play", SCENARIO, "--from", "missing.txt"), None, "missing.txt: it cannot be opened"),
        (("play", SCENARIO, "--from", "-"), b"caf\xe9\n", "this is not UTF-8 text (byte 0xe9)"),
        (("play", SCENARIO, "--from", "-", "--json"), "x" * 20_000, "Line 1: "),
        (("play", SCENARIO, "--difficulty", "brutal"), None, "brutal"),
        (("play", SCENARIO, "--voice", "model"), None, "COACH_MODEL_URL"),
    ],
)
def test_what_cannot_be_played_is_told(
    coach: Run, arguments: tuple[str, ...], stdin: str | bytes | None, says: str
) -> None:
    """One sentence, the code 2, and nothing on standard output."""
    done = coach(*arguments, stdin=stdin)
    assert says in done.stderr
    assert (done.returncode, done.stdout) == (2, "")


def test_a_person_is_named_by_their_file_as_well(coach: Run, tmp_path: Path) -> None:
    """Whoever writes one tries them before they are put anywhere; and a check takes an id."""
    text = library.source("tenant-let-down-before", library.built_in()).replace("id: tenant-let", "id: another-let", 1)
    (tmp_path / "mine.yaml").write_text(text, encoding="utf-8")
    said = coach("play", "mine.yaml", "--from", "-", "--json", stdin="Hello.\n")
    assert json.loads(said.stdout)["scenario"] == "another-let-down-before"
    ran = coach("simulate", "mine.yaml", "--runs", "1", "--difficulty", "easy", "--no-scores", "--json")
    assert "another-let-down-before" in ran.stdout
    (tmp_path / "broken.yaml").write_text("id: broken", encoding="utf-8")
    assert "coach check broken.yaml" in coach("play", "broken.yaml").stderr
    assert coach("play", "nowhere.yaml").returncode == 2
    assert "0 errors" in coach("check", "tenant-let-down-before").stderr
    assert coach("check", "nobody-of-that-name").returncode == 2


def test_why_the_author_speaks_where_a_model_was_to_is_told_once(coach: Run) -> None:
    """A limit in money without a price would otherwise look as if the model had spoken."""
    model = {"COACH_MODEL_URL": "http://127.0.0.1:9/v1", "COACH_MODEL": "m", "COACH_MONTH_MONEY": "1"}
    talk = "How long have you lived here?\nWhat is that like?\n/end\n"
    done = coach("play", SCENARIO, "--voice", "model", stdin=talk, env=model)
    assert done.returncode == 0
    assert done.stderr.count("(The author's line, not the model's: There is a limit on money") == 1
