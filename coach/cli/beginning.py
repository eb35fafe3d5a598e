"""`new-scenario`: asks a few questions and writes a commented scenario to begin from."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import typer

from coach.cli.output import BAD_INPUT, INTERRUPTED, fail, say, write
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
_YOUNGEST, _OLDEST = 14, 110
_USUAL = {"age": "40", "pronouns": "they", "ask": "come to the meeting on Thursday at 7"}


def new_scenario(desk: Desk, id_: str, folder: Path | None) -> None:
    """Ask, write the file, and say how to go on. An empty answer leaves a place in [square brackets] to fill."""
    if not re.fullmatch(r"[a-z][a-z0-9_-]*", id_):
        fail(f"“{id_}” cannot be an id. Use small letters, digits and hyphens, such as maria-next-door.")
    into = folder or desk.folders[-1]
    if (into / "scenarios" / f"{id_}.yaml").exists():
        fail(f"{into / 'scenarios' / f'{id_}.yaml'} is there already. Choose another id, or edit that file.")
    say("A few questions. Leave one empty to answer it later, in the file.")
    given = {key: _ask(key, question) for key, question in QUESTIONS.items()}
    answers = Answers.model_validate({"id": id_, **{key: said for key, said in given.items() if said}})
    file = desk.library.keep([into], desk.library.begin(answers))
    write(str(file))
    say("Next: fill what stands in [square brackets]: until then it is a draft, and the app offers it to nobody.")
    named = id_ if into in desk.folders else file
    say(f"Then `coach check {file}`, `coach play {named}` and `coach simulate {named}`.")


def _ask(key: str, question: str) -> str:
    """Ask until the answer will do. Leaves where nobody answers any more: nothing has been written yet."""
    usual = _USUAL.get(key, "")
    try:
        said = typer.prompt(question, usual, show_default=key in _USUAL, err=True, value_proc=partial(_fit, key))
    except typer.Abort as stopped:
        say("\nStopped, and nothing was written. Every question wants a line; an empty one will do for most.")
        raise SystemExit(BAD_INPUT if isinstance(stopped.__context__, EOFError) else INTERRUPTED) from None
    return str(said)


def _fit(key: str, said: str) -> str:
    said = said.strip()
    if key == "name" and not said:
        raise typer.BadParameter("they need a name, and a first name will do.")
    if key == "age" and not (said.isdecimal() and _YOUNGEST <= int(said) <= _OLDEST):
        raise typer.BadParameter(f"an age is a number from {_YOUNGEST} to {_OLDEST}.")
    if key == "pronouns" and (said := said.partition("/")[0].strip().lower()) not in {"she", "he", "they"}:
        raise typer.BadParameter("write she, he or they.")
    return said
