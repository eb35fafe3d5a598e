"""The options and arguments that several commands share, with their help. Loads no nouns, so that help stays quick."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coach.model.endings import READS


class KindName(StrEnum):
    """The kinds of conversation."""

    ONE_TO_ONE = "one_to_one"
    POWERFUL_INVITATION = "powerful_invitation"


class DifficultyName(StrEnum):
    """How much has to be earned."""

    EASY = "easy"
    NORMAL = "normal"
    HARD = "hard"


class VoiceName(StrEnum):
    """Who finds the person's words."""

    SCRIPTED = "scripted"
    MODEL = "model"


class JudgeName(StrEnum):
    """Who judges besides the rules."""

    OFF = "off"
    MODEL = "model"


class ContentName(StrEnum):
    """The formats of content files."""

    SCENARIO = "scenario"
    RUBRIC = "rubric"
    WARM_UP = "warm-up"


class FormName(StrEnum):
    """What a debrief can be written as."""

    JSON = "json"
    MARKDOWN = "md"
    HTML = "html"


Files = Annotated[
    list[Path],
    typer.Argument(help=f"Transcripts ({READS}), folders of them, or - for standard input.", show_default=False),
]
Json = Annotated[bool, typer.Option("--json", help="Write JSON alone to standard output.")]
Organizer = Annotated[str | None, typer.Option(help="The organizer's name, where a text does not say who it is.")]
Person = Annotated[str | None, typer.Option(help="The other person's name, where more than two speak.")]
Kind = Annotated[KindName | None, typer.Option("--kind", help="What sort of conversation it is.")]
KeepNotes = Annotated[bool, typer.Option("--keep-notes", help="Keep stage directions, such as (laughs), as words.")]
Rubric = Annotated[str | None, typer.Option("--rubric", help="A rubric's id; else the one for the kind.")]
Judge = Annotated[JudgeName, typer.Option("--judge", help="Whether a language model judges besides the rules.")]
Yes = Annotated[bool, typer.Option("--yes", help="Send to the model without showing the words and asking first.")]
Difficulty = Annotated[DifficultyName | None, typer.Option("--difficulty", help="Else the scenario's own.")]
HERE = "http://localhost:8501"
Site = Annotated[str, typer.Option("--site", help="The address at which people reach Coach.")]
