"""`new-scenario`: asks a few questions and writes a commented scenario to begin from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import typer

from coach.cli.output import fail, say, write
from coach.model.draft import Answers

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.desk import Desk

QUESTIONS = {
    "name": "Their name",
    "age": "Their age",
    "pronouns": "she, he or they",
    "work": "What do they do?",
    "place": "Where do they live?",
    "where": "Where do you meet?",
    "why": "Why are you meeting?",
    "ask": "What will you ask of them? Would you ...",
    "stake": "What is at stake for them, in a sentence?",
    "polite": "What do they say is in the way?",
    "real": "What really is in the way?",
}
_USUAL = {"age": "40", "pronouns": "they", "ask": "come to the meeting on Thursday at 7"}


def new_scenario(desk: Desk, id_: str, folder: Path | None) -> None:
    """Ask, write the file, and say how to go on. An empty answer leaves a place in [square brackets] to fill."""
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", id_):
        fail(f"“{id_}” cannot be an id. Use small letters, digits and hyphens, such as maria-next-door.")
    into = folder or desk.folders[-1]
    if (into / "scenarios" / f"{id_}.yaml").exists():
        fail(f"{into / 'scenarios' / f'{id_}.yaml'} is there already. Choose another id, or edit that file.")
    say("A few questions. Leave one empty to answer it later, in the file.")
    given = {
        key: typer.prompt(question, default=_USUAL.get(key, ""), show_default=key in _USUAL, err=True).strip()
        for key, question in QUESTIONS.items()
    }
    try:
        answers = Answers.model_validate({"id": id_, **{key: said for key, said in given.items() if said}})
    except ValueError:
        fail("It needs a name, an age between 14 and 110, and she, he or they. Nothing was written; begin again.")
    file = desk.library.keep([into], desk.library.begin(answers))
    write(str(file))
    say("Next: fill what stands in [square brackets]: until then it is a draft, and the app offers it to nobody.")
    say(f"Then `coach check {file}`, `coach play {id_}` and `coach simulate {id_}`.")
