"""Help, content, doctor, export and serve."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from coach import library
from coach.library.opening import open_document

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]
    Drawn = Callable[..., list[str]]

BAD = Path(__file__).parent.parent / "bad_content" / "rubrics"


def test_help_names_every_command_and_loads_nothing_heavy(coach: Run) -> None:
    """Help comes at once: neither models nor YAML nor the web server are imported for it."""
    done = coach("--help", env={"PYTHONPROFILEIMPORTTIME": "1"})
    named = (
        "analyze score compare play simulate check scenarios rubrics schema new-scenario doctor export serve "
        "add-trainer new-password warm-ups"
    )
    assert all(f"\n  {name} " in done.stdout for name in named.split())
    heavy = ("streamlit", "sqlalchemy", "openai", "altair", "tiktoken", "ruamel", "pydantic", "rich")
    imported = {line.rsplit("|", 1)[-1].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert "typer" in imported
    assert imported.isdisjoint(heavy)


def test_what_each_command_is_for_stands_whole_in_a_narrow_window(at_terminal: Drawn) -> None:
    """Whoever types `coach` reads one line for each, and none breaks off."""
    drawn = at_terminal(65, "--help")
    assert not any(line.endswith("...") for line in drawn if not line.startswith("Usage"))
    assert max(map(len, drawn)) <= 65


def test_check_names_file_line_code_message_and_fix_and_leaves_with_1(coach: Run, tmp_path: Path) -> None:
    """As compilers do, so that an editor can jump there; as JSON for scripts."""
    shutil.copytree(BAD, tmp_path / "rubrics")
    done = coach("check", "rubrics/wrong-type.yaml")
    assert done.returncode == 1
    assert done.stdout.startswith("rubrics/wrong-type.yaml:3: wrong-type: version is “one”")
    assert "1 file, 1 error, 0 warnings." in done.stderr
    found = [json.loads(line) for line in coach("check", "rubrics", "--json").stdout.splitlines()]
    assert {"file", "line", "code", "message", "fix", "severity"} == set(found[0])
    assert {Path(one["file"]).stem for one in found} == {path.stem for path in BAD.iterdir()}


def test_check_is_content_with_what_ships(coach: Run) -> None:
    """Without paths it looks at all content in use."""
    done = coach("check")
    assert (done.returncode, done.stdout) == (0, "")
    assert "0 errors" in done.stderr


def test_check_of_a_path_that_is_not_there_is_bad_usage(coach: Run) -> None:
    """Code 2, as for every other command; 1 is for errors in content."""
    done = coach("check", "nowhere")
    assert done.returncode == 2
    assert "nowhere does not exist" in done.stderr


def test_rubrics_are_listed_for_people_and_for_scripts(coach: Run) -> None:
    """The ids are whole in both, so that they can be copied."""
    assert "powerful_invitation" in coach("rubrics").stdout
    found = [json.loads(line) for line in coach("rubrics", "--json").stdout.splitlines()]
    assert {"one_to_one", "powerful_invitation", "provecho_meeting"} <= {one["id"] for one in found}
    assert all(one["criteria"] and one["version"] for one in found)


def test_scenarios_are_listed_without_what_the_person_keeps_to_themselves(coach: Run) -> None:
    """A list tells what a card tells: no facts, no gates, no lines."""
    found = [json.loads(line) for line in coach("scenarios", "--json").stdout.splitlines()]
    assert found
    assert all({"id", "title", "card", "difficulty"} <= set(one) for one in found)
    assert all({"facts", "lines", "obstacles", "trainer_note"}.isdisjoint(one) for one in found)
    assert all(one["id"] in coach("scenarios").stdout for one in found[:1])


def test_ones_own_content_joins_what_ships(coach: Run, tmp_path: Path) -> None:
    """COACH_CONTENT names a folder; a broken file in it is told of and stops nothing."""
    own = tmp_path / "own"
    shutil.copytree(BAD.parent / "twice" / "rubrics", own / "rubrics")
    done = coach("rubrics", env={"COACH_CONTENT": str(own)})
    assert "listening_alone" in done.stdout
    assert "one_to_one" in done.stdout
    assert "1 error in content files" in done.stderr


@pytest.mark.parametrize(
    ("what", "folder"), [("rubric", "rubrics"), ("scenario", "scenarios"), ("warm-up", "scenarios/warm_ups")]
)
def test_the_schema_accepts_what_ships(coach: Run, what: str, folder: str) -> None:
    """An editor that is given the schema marks nothing in the built-in files, short forms included."""
    schema = json.loads(coach("schema", what).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sorted((library.built_in() / folder).glob("*.yaml")):
        data = open_document(path, path.name).data
        assert [f"{path.name}: {error.json_path} {error.message[:80]}" for error in validator.iter_errors(data)] == []
    assert not validator.is_valid({"format": 1, "id": "x", "titel": "y"})


def test_doctor_says_how_everything_stands(coach: Run, tmp_path: Path) -> None:
    """All is well in an empty folder; a data folder that cannot be used is told with the remedy."""
    done = coach("doctor", "--json")
    found = {one["what"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert {"coach", "streamlit", "data folder", "content", "records", "model", "app"} <= set(found)
    assert done.returncode == 0, done.stdout
    (tmp_path / "file").write_text("", encoding="utf-8")
    amiss = coach("doctor", env={"COACH_DATA": str(tmp_path / "file")})
    assert amiss.returncode == 1
    assert "Set COACH_DATA to another" in amiss.stdout


def test_doctor_tries_a_model_that_is_set_and_says_what_is_wrong(coach: Run) -> None:
    """Nobody listens at this address: amiss, in a sentence, with the code 1."""
    model = {"COACH_MODEL_URL": "http://127.0.0.1:9/v1", "COACH_MODEL": "any"}
    done = coach("doctor", env=model)
    assert done.returncode == 1
    assert "amiss model: any at http://127.0.0.1:9/v1" in done.stdout


def test_doctor_goes_on_where_the_price_table_cannot_be_read(coach: Run, tmp_path: Path) -> None:
    """It is told as one more finding, and what comes after it is looked at as well."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "prices.json").write_text("{", encoding="utf-8")
    done = coach("doctor", "--json", env={"COACH_MODEL_URL": "http://127.0.0.1:9/v1", "COACH_MODEL": "any"})
    found = {one["what"]: one for one in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 1
    assert "prices.json cannot be read" in found["model"]["says"]
    assert found["app"]["how"] == "ok"


def test_a_half_set_model_is_told_by_every_command_that_needs_settings(coach: Run) -> None:
    """An address without a model's name cannot work, and says so with the code 2."""
    done = coach("rubrics", env={"COACH_MODEL_URL": "http://127.0.0.1:9/v1"})
    assert done.returncode == 2
    assert "not a name" in done.stderr
    assert "COACH_MODEL" in done.stderr


def test_export_of_an_empty_practice_is_valid_json(coach: Run, tmp_path: Path) -> None:
    """Everything as JSON, to standard output or to a file; one debrief needs an id that exists."""
    lists = ("rehearsals", "conversations", "assessments", "reviews", "hand_ins", "contacts", "visits", "tries")
    empty: dict[str, object] = {**{name: [] for name in lists}, "goal": None}
    assert json.loads(coach("export").stdout) == empty
    done = coach("export", "--to", "all.json")
    assert (done.returncode, done.stdout) == (0, "")
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8")) == empty
    assert coach("export", "nobody").returncode == 2
    assert coach("export", "--as", "html").returncode == 2
    assert coach("export", "--to", "no/such/folder.json").returncode == 2


def test_a_new_scenario_is_asked_for_and_can_be_played(coach: Run, tmp_path: Path) -> None:
    """The file's path is the result; the questions go to standard error; empty answers are filled in later."""
    answers = "Maria\n\nshe\nDrives the night bus\n" + "\n" * 7
    done = coach("new-scenario", "maria-next-door", "--to", tmp_path / "mine", stdin=answers)
    assert done.returncode == 0, done.stderr
    file = Path(done.stdout.strip())
    assert file == tmp_path / "mine" / "scenarios" / "maria-next-door.yaml"
    assert coach("check", file).returncode == 0
    again = coach("new-scenario", "maria-next-door", "--to", tmp_path / "mine", stdin=answers)
    assert again.returncode == 2
    assert "there already" in again.stderr
    assert coach("new-scenario", "Maria Next Door", stdin="").returncode == 2


def test_a_slip_among_the_answers_is_asked_again_at_once(coach: Run, tmp_path: Path) -> None:
    """Whoever writes an age as a word is not sent back to the beginning after eleven answers."""
    answers = "\nMaria\nforty\n41\nher\nShe/her\n" + "\n" * 8
    done = coach("new-scenario", "maria-next-door", "--to", tmp_path / "mine", stdin=answers)
    assert done.returncode == 0, done.stderr
    assert "an age is a number from 14 to 110" in done.stderr
    assert "write she, he or they" in done.stderr


def test_how_to_go_on_with_a_new_scenario_can_be_typed_as_it_stands(coach: Run, tmp_path: Path) -> None:
    """In a folder that Coach does not look into, they are met by their file."""
    answers = "Maria\n" + "\n" * 10
    for more in ((), ("--to", tmp_path / "mine")):
        done = coach("new-scenario", "maria-next-door", *more, stdin=answers)
        (named,) = re.findall(r"`coach play (\S+)`", done.stderr)
        assert coach("play", named, stdin="").returncode == 0


def test_questions_that_nobody_answers_end_in_a_sentence(coach: Run, tmp_path: Path) -> None:
    """As where a script gives too few lines."""
    done = coach("new-scenario", "maria-next-door", stdin="Maria\n")
    assert done.returncode == 2
    assert "Stopped, and nothing was written." in done.stderr
    assert not list(tmp_path.rglob("*.yaml"))


def test_an_id_that_nothing_is_kept_under_is_told_with_where_to_find_one(coach: Run) -> None:
    """The terminal has no list of one's practice to choose from."""
    done = coach("export", "nope", "--as", "md")
    assert done.returncode == 2
    assert "Nothing is kept here under the id “nope”. `coach export` alone" in done.stderr


def test_an_owner_where_nobody_signs_in_is_told(coach: Run) -> None:
    """An empty file would look like a copy of everything."""
    done = coach("export", "--owner", "ana")
    assert done.returncode == 2
    assert "Leave out --owner." in done.stderr
    assert done.stdout == ""


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such rights with a file")
def test_what_is_written_out_is_for_its_owner_alone(coach: Run, tmp_path: Path) -> None:
    """It holds people's stories, as the data folder does."""
    assert coach("export", "--to", "all.json").returncode == 0
    assert (tmp_path / "all.json").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("what", ["scenarios", "rubrics", "warm-ups"])
def test_lists_can_be_read_in_a_narrow_window(coach: Run, at_terminal: Drawn, what: str) -> None:
    """Sixty signs across, no word is cut and no id is missing."""
    drawn = at_terminal(60, what)
    assert max(map(len, drawn)) <= 60
    assert not any("…" in line for line in drawn)
    ids = [json.loads(line)["id"] for line in coach(what, "--json").stdout.splitlines()]
    assert [line for line in drawn if line in ids] == ids
