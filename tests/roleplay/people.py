"""The people of the built-in scenarios, and a short way to talk to them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from ruamel.yaml import YAML

from coach import analysis, roleplay
from coach.model.playthrough import PlayThrough
from coach.model.rehearsal import Change, Difficulty, Directive
from coach.model.scenario import Scenario
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.person import PersonState

FOLDER = Path(__file__).parents[2] / "scenarios"
IDS = sorted(path.stem for path in FOLDER.glob("*.yaml"))


@cache
def person(name: str) -> Scenario:
    """Read a built-in scenario."""
    return Scenario.model_validate(YAML(typ="safe").load(FOLDER / f"{name}.yaml"))


@cache
def playthrough(name: str) -> PlayThrough:
    """Read the play-through of a built-in scenario."""
    return PlayThrough.model_validate(YAML(typ="safe").load(FOLDER / "playthroughs" / f"{name}.yaml"))


class Talk:
    """A rehearsal under way: what was said, the state, and what each thing said did."""

    def __init__(self, scenario: Scenario, difficulty: Difficulty = Difficulty.NORMAL, seed: int = 1) -> None:
        """Let the person sit down."""
        self.scenario = scenario
        self.state, first = roleplay.begin(scenario, difficulty, seed)
        self.turns: list[Turn] = []
        self.directives: list[Directive] = []
        self.changes: tuple[Change, ...] = ()
        if first.line:
            self.turns.append(Turn(speaker=Speaker.PERSON, text=first.line))

    def say(self, *lines: str) -> Directive:
        """Say one thing after the other, and give the answer to the last."""
        for line in lines:
            self.turns.append(Turn(speaker=Speaker.ORGANIZER, text=line))
            transcript = Transcript(id="test", kind=self.scenario.kind, turns=tuple(self.turns))
            reading = analysis.read(transcript).turns[-1]
            self.state, directive, self.changes = roleplay.step(self.scenario, self.state, transcript, reading)
            self.turns.append(Turn(speaker=Speaker.PERSON, text=directive.line))
            self.directives.append(directive)
        return self.directives[-1]

    @property
    def lines(self) -> list[str]:
        """List what the person said."""
        return [turn.text for turn in self.turns if turn.speaker is Speaker.PERSON]


def told(state: PersonState) -> set[str]:
    """Name the facts that were told."""
    return set(state.disclosed)
