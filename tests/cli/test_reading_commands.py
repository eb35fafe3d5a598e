"""`analyze`, `score` and `compare` on files, folders, standard input and what is none of them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.intake.word_files import of_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]
    Drawn = Callable[..., list[str]]


HERE = Path(__file__).parents[2]


def lines(text: str) -> list[dict[str, object]]:
    """Read one JSON object a line."""
    return [json.loads(line) for line in text.splitlines()]


def test_analyze_writes_one_object_a_line_with_the_keys_that_scripts_rely_on(coach: Run, talk: Path) -> None:
    """The contract: id, figures and as many turns as the input has."""
    done = coach("analyze", talk, "--organizer", "Ana", "--json")
    (found,) = lines(done.stdout)
    assert done.returncode == 0
    assert done.stderr == ""
    assert found["id"] == "talk"
    assert {"talk_share", "open_share", "reflections_per_question", "longest_monologue"} <= set(found["figures"])  # type: ignore[call-overload]
    turns = found["turns"]
    assert isinstance(turns, list)
    assert len(turns) == 9
    assert {"speaker", "labels", "question", "times", "asks", "evidence"} <= set(turns[0])
    ask = next(turn["asks"][0] for turn in turns if turn["asks"])
    assert {"quote", "specific", "time_bound", "tied_to_interest", "choice"} <= set(ask)


def test_score_writes_levels_with_reasons_and_says_what_made_them(coach: Run, talk: Path) -> None:
    """The contract: rubric and reader with their versions, criteria 0 to 4 or null."""
    done = coach("score", talk, "--organizer", "Ana", "--rubric", "one_to_one", "--json")
    (card,) = lines(done.stdout)
    assert done.returncode == 0
    assert set(card["rubric"]) == {"id", "version"}  # type: ignore[call-overload]
    assert set(card["reader"]) == {"id", "version"}  # type: ignore[call-overload]
    criteria = card["criteria"]
    assert isinstance(criteria, list)
    for criterion in criteria:
        assert {"id", "score", "reason", "evidence", "suggestion", "source"} <= set(criterion)
        assert criterion["score"] in {0, 1, 2, 3, 4, None}
        assert criterion["reason"]


def test_a_judge_that_is_not_set_up_is_said_and_the_rules_score(coach: Run, talk: Path) -> None:
    """Asking for a model's opinion without a model is no failure, and no number stands in for it."""
    done = coach("score", talk, "--organizer", "Ana", "--judge", "model", "--json")
    assert done.returncode == 0
    assert "No model is set up" in done.stderr
    assert done.stdout == coach("score", talk, "--organizer", "Ana", "--json").stdout


def test_for_people_there_are_words_and_a_table_for_many(coach: Run, talk: Path) -> None:
    """One conversation is shown in full, several as rows."""
    one = coach("score", talk, "--organizer", "Ana")
    assert "of 100" in one.stdout
    assert "Why we are meeting" in one.stdout
    two = coach("score", talk, talk, "--organizer", "Ana")
    assert sum(line.strip().startswith("talk ") for line in two.stdout.splitlines()) == 2
    read = coach("analyze", talk, "--organizer", "Ana")
    assert "closed question" in read.stdout or "open question" in read.stdout


def test_folders_and_standard_input_are_read_too(coach: Run, talk: Path, tmp_path: Path) -> None:
    """A folder gives its transcripts in the order of their names; - is what is piped in."""
    folder = tmp_path / "talks"
    folder.mkdir()
    one = {"turns": [{"speaker": "organizer", "text": "Why?"}, {"speaker": "person", "text": "Because of Ada."}]}
    (folder / "b.jsonl").write_text(f"{json.dumps(one)}\n{json.dumps({**one, 'id': 'own'})}\n", encoding="utf-8")
    (folder / "a.json").write_text(json.dumps(one), encoding="utf-8")
    (folder / "notes.pdf").write_bytes(b"%PDF")
    assert [found["id"] for found in lines(coach("analyze", folder, "--json").stdout)] == ["a", "b-1", "own"]
    piped = coach("analyze", "-", "--json", "--organizer", "Ana", stdin=talk.read_text(encoding="utf-8"))
    assert [found["id"] for found in lines(piped.stdout)] == ["transcript"]


def test_one_bad_file_among_good_ones_is_told_and_the_others_are_read(coach: Run, talk: Path, tmp_path: Path) -> None:
    """JSON stands alone on standard output; the message and the code 2 say that something was refused."""
    (tmp_path / "broken.json").write_text('{"turns": [', encoding="utf-8")
    done = coach("analyze", "broken.json", talk, "--organizer", "Ana", "--json")
    assert [found["id"] for found in lines(done.stdout)] == ["talk"]
    assert "broken.json: The JSON is broken at line 1" in done.stderr
    assert done.returncode == 2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the text is empty"),
        (b"Ana: hello\nAna: anyone?\n", "Only one speaker, Ana"),
        (b"no names in here", "No speaker was found"),
        (b"A: a\nB: b\nC: c\nD: d\nE: e\n", "5 people speak here"),
        ("Я: привет\nБо: да".encode("cp1251"), "not in the encoding UTF-8"),
        (b"Me: " + b"words" * 4_000 + b"\nBo: yes", "turn 1 has 20,000 characters"),
        (b"Ana: hi\nBo: yes", "On the command line: --organizer NAME"),
        (b'{"turns": [{"speaker": "organizer", "text": "a"}]}', "only one side speaks|nothing|says nothing"),
    ],
)
def test_bad_input_is_a_sentence_and_the_code_2(coach: Run, tmp_path: Path, content: bytes, says: str) -> None:
    """Never a traceback, and nothing on standard output."""
    (tmp_path / "talk").write_bytes(content)
    done = coach("score", "talk", "--json")
    assert any(part in done.stderr for part in says.split("|")), done.stderr
    assert (done.returncode, done.stdout) == (2, "")


def test_what_does_not_exist_is_told(coach: Run, talk: Path) -> None:
    """A file, a rubric, a command."""
    assert "cannot be opened (no such file or directory)" in coach("analyze", "nothing.txt").stderr
    done = coach("score", talk, "--organizer", "Ana", "--rubric", "one_to_won")
    assert done.returncode == 2
    assert "There is no rubric “one_to_won”. Nearest: one_to_one" in done.stderr
    assert coach("scoer").returncode == 2


def test_emoji_right_to_left_text_and_markup_come_through_unharmed(coach: Run, tmp_path: Path) -> None:
    """The quote in the output is the text that was put in, whatever it looks like."""
    said = "What worries you most? 😀 [bold]x[/bold] :smile: <script>alert(1)</script> שלום"
    (tmp_path / "t.txt").write_text(f"Me: {said}\nBo: Everything.\n", encoding="utf-8")
    assert "[bold]x[/bold] :smile: <script>" in " ".join(coach("analyze", "t.txt").stdout.split())
    (found,) = lines(coach("analyze", "t.txt", "--json").stdout)
    evidence = found["turns"][0]["evidence"]  # type: ignore[index]
    assert all(said[one["start"] : one["end"]] == one["quote"] for one in evidence)


def test_compare_lays_two_attempts_side_by_side(coach: Run, talk: Path, tmp_path: Path) -> None:
    """The second attempt leaves the next step out, and the table shows where that counts."""
    second = tmp_path / "second.txt"
    second.write_text("\n".join(talk.read_text(encoding="utf-8").splitlines()[:-1]), encoding="utf-8")
    done = coach("compare", talk, second, "--organizer", "Ana", "--json")
    (found,) = lines(done.stdout)
    assert (found["before"], found["after"], found["why_not"]) == ("talk", "second", None)
    assert any(one["change"] and one["change"] < 0 for one in found["criteria"])  # type: ignore[attr-defined]
    assert "Next steps" in coach("compare", talk, second, "--organizer", "Ana").stdout
    assert coach("compare", talk, "missing.txt", "--organizer", "Ana").returncode == 2


def test_captions_and_word_files_are_read_as_well(coach: Run, tmp_path: Path) -> None:
    """What meeting tools hand out can be scored where it lies."""
    said = [("Ana", "What brought you here?"), ("Bo", "My son. He coughs all night.")] * 3
    cues = [f"00:0{n}.000 --> 00:0{n + 1}.000\n<v {name}>{words}</v>" for n, (name, words) in enumerate(said)]
    (tmp_path / "talk.vtt").write_text("\n\n".join(["WEBVTT", *cues]), encoding="utf-8")
    (tmp_path / "talk.docx").write_bytes(of_paragraphs(*(f"{name}: {words}" for name, words in said)))
    for name in ("talk.vtt", "talk.docx"):
        done = coach("score", tmp_path / name, "--organizer", "Ana", "--json")
        assert done.returncode == 0, done.stderr
        assert lines(done.stdout)[0]["id"] == "talk"


def test_a_heading_that_is_left_out_is_told(coach: Run, tmp_path: Path) -> None:
    """Nobody said it; what is read goes to the one stream, and this to the other."""
    (tmp_path / "talk.txt").write_text("Visit w/ Darnell - Tues\nMe: Hey.\nHim: Hi.\n", encoding="utf-8")
    done = coach("analyze", tmp_path / "talk.txt", "--json")
    assert len(lines(done.stdout)) == 1
    assert "left out, because it stands before the first name: “Visit w/ Darnell - Tues”." in done.stderr


def test_which_rubric_was_used_is_said_in_one_line_where_nobody_chose(coach: Run, talk: Path) -> None:
    """An invitation that was silently scored as a visit would be read wrongly; whoever chose hears nothing."""
    done = coach("score", talk, "--organizer", "Ana", "--json")
    assert done.stderr == "Scored by one_to_one. Was it something else? Add --kind powerful_invitation.\n"
    assert coach("score", talk, "--organizer", "Ana", "--json", "--kind", "powerful_invitation").stderr == ""
    assert coach("score", talk, "--organizer", "Ana", "--json", "--rubric", "one_to_one").stderr == ""


def test_a_text_of_many_days_is_refused_before_anybody_waits(coach: Run, tmp_path: Path) -> None:
    """It hung for minutes: now a sentence says how long it is, what is the most, and what to do."""
    (tmp_path / "long.txt").write_text("Ana: How was it for you?\nBo: Cold, mostly.\n" * 32_000, encoding="utf-8")
    done = coach("score", "long.txt", "--organizer", "Ana")
    assert (done.returncode, done.stdout) == (2, "")
    assert "one conversation may have 1,000,000. Keep the part that you want to be scored" in done.stderr


def test_ctrl_c_leaves_a_plain_sentence(tmp_path: Path) -> None:
    """Whoever has waited long enough at a terminal is told that it stopped, without a traceback."""
    talk = tmp_path / "long.txt"
    talk.write_text("Ana: Is it?\nBo: No.\n" * 30_000, encoding="utf-8")
    environment = {**os.environ, "COACH_DATA": str(tmp_path / "data")}
    command = [sys.executable, "-m", "coach", "score", str(talk), "--organizer", "Ana"]
    screen, terminal = os.openpty()
    # Whoever runs these tests in the background has Ctrl-C ignored, and what they start inherits it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=terminal, cwd=HERE, env=environment)
    finally:
        signal.signal(signal.SIGINT, before)
        os.close(terminal)
    with running, os.fdopen(screen, "rb", buffering=0) as shown:
        told = b""
        while b"Ctrl-C stops it." not in told:
            told += shown.read(1_000)
        running.send_signal(signal.SIGINT)
        running.wait(timeout=60)
        told += shown.read(1_000)
    assert b"Stopped. What was not finished is not kept." in told
    assert b"Traceback" not in told
    assert running.returncode == 130


def test_stage_directions_are_left_out_and_told(coach: Run, tmp_path: Path) -> None:
    """And kept as words where that is asked for."""
    (tmp_path / "t.txt").write_text("Me: What worries you?\nBo: (laughs) Everything.\n", encoding="utf-8")
    done = coach("analyze", "t.txt")
    assert "(laughs)" not in done.stdout
    assert "left out, because nobody said it: (laughs). To keep it as words: --keep-notes." in done.stderr
    kept = coach("analyze", "t.txt", "--keep-notes")
    assert "(laughs) Everything." in kept.stdout
    assert kept.stderr == ""


def test_why_nothing_was_scored_is_said_once(coach: Run, tmp_path: Path) -> None:
    """Not nine times in a table, and beside a table of dashes as well."""
    short = tmp_path / "short.txt"
    short.write_text("Ana: Thanks for making time.\nBo: Cold.\nAna: What is that like?\nBo: Loud.\n", encoding="utf-8")
    alone = coach("score", short, "--organizer", "Ana")
    assert alone.returncode == 0
    assert alone.stdout.count("Too little was said") == 1
    for command in ("score", "compare"):
        both = coach(command, short, short, "--organizer", "Ana")
        assert "short: Too little was said" in both.stderr


def test_a_long_name_takes_no_figure_out_of_a_narrow_window(coach: Run, at_terminal: Drawn, talk: Path) -> None:
    """Names of files may be long, and what was asked for are the scores."""
    named = talk.with_name(f"{'a-talk-with-bo-in-the-stairwell-' * 3}.txt")
    named.write_text(talk.read_text(encoding="utf-8"), encoding="utf-8")
    card = json.loads(coach("score", talk, "--organizer", "Ana", "--json").stdout)
    levels = ["–" if one["score"] is None else str(one["score"]) for one in card["criteria"]]
    drawn = at_terminal(60, "score", named, talk, "--organizer", "Ana")
    row = next(line for line in drawn if line.strip().startswith("a-talk"))
    assert row.split()[-len(levels) :] == levels
    compared = at_terminal(60, "compare", named, talk, "--organizer", "Ana")
    assert not any("…" in line for line in compared)
