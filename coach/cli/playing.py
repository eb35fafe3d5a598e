"""`play`: a rehearsal in the terminal, or the organizer's turns read from a file. Nothing is kept."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from coach.cli.naming import with_files
from coach.cli.output import INTERRUPTED, console, fail, say, unopened, write, write_json
from coach.model.errors import ModelUnavailable, TurnError
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Speaker
from coach.practice.report.words import OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.record import Rehearsal, SpokenTurn
    from coach.practice.desk import Desk

_HELP = "Type what you say, then Enter. /hint for a nudge, /back to take your last turn back, /end when you are done."
_OWNER = "terminal"
"""What a shell expects of what Ctrl+C has stopped."""


def play(
    desk: Desk,
    scenario: str,
    *,
    source: Path | None,
    seed: int | None,
    difficulty: str | None,
    voice: str,
    as_json: bool,
) -> None:
    """Rehearse, and write the conversation as JSON, or talk and then show the scorecard."""
    desk, (scenario,) = with_files(desk, [scenario])
    trial = desk.for_trial()
    if voice == "model" and desk.assistance is None:
        raise ModelUnavailable("No model is set up. Set COACH_MODEL_URL and COACH_MODEL, or leave out --voice.")
    level = Difficulty(difficulty) if difficulty else None
    rehearsal = trial.rehearsals.start(scenario, owner=_OWNER, difficulty=level, seed=seed, voice=voice)
    if source is not None or as_json:
        rehearsal = _recite(trial, rehearsal, _lines(source or Path("-")))
    else:
        rehearsal = _talk(trial, rehearsal)
    if as_json:
        write_json(_played(rehearsal))
        return
    if source is not None:
        for turn in rehearsal.path:
            write(f"{_speaker(rehearsal, turn)}: {turn.text}")
    _debrief(trial, rehearsal)


def _lines(source: Path) -> list[str]:
    """Read the organizer's turns, one a line; empty lines are none."""
    try:
        content = sys.stdin.buffer.read() if source == Path("-") else source.read_bytes()
        return [line for line in content.decode("utf-8-sig").splitlines() if line.strip()]
    except OSError as error:
        fail(unopened(source, error))
    except UnicodeDecodeError as error:
        byte = error.object[error.start]
        fail(f"{source}: this is not UTF-8 text (byte {byte:#04x}). Save it with the encoding UTF-8.")


def _recite(trial: Desk, rehearsal: Rehearsal, lines: Sequence[str]) -> Rehearsal:
    """Say the lines one after another for as long as the person stays."""
    for number, line in enumerate(lines, start=1):
        if rehearsal.ended_at is not None:
            say(f"{rehearsal.scenario.persona.name} left; {len(lines) - number + 1} of your lines were not said.")
            break
        try:
            rehearsal = trial.rehearsals.answer(rehearsal, line)
        except TurnError as error:
            fail(f"Line {number}: {error}")
    return trial.rehearsals.end(rehearsal)


def _talk(trial: Desk, rehearsal: Rehearsal) -> Rehearsal:
    """Talk turn by turn until the organizer ends it or the person leaves."""
    _brief(rehearsal)
    for turn in rehearsal.path:
        write(f"{_speaker(rehearsal, turn)}: {turn.text}")
    told: set[str] = set()
    while rehearsal.ended_at is None:
        try:
            typed = input("You: ").strip()
        except EOFError:
            typed = "/end"
        except KeyboardInterrupt:
            say("\nStopped. Nothing was kept; /end shows how it went.")
            raise SystemExit(INTERRUPTED) from None
        if typed == "/end":
            break
        try:
            rehearsal = _take(trial, rehearsal, typed)
            _tell_why_scripted(rehearsal, told)
        except TurnError as error:
            say(str(error))
    return trial.rehearsals.end(rehearsal)


def _tell_why_scripted(rehearsal: Rehearsal, told: set[str]) -> None:
    """Say once why a line was the author's where a model was to speak: it is gone, too dear, or was not let through."""
    turn = rehearsal.path[-1] if rehearsal.path else None
    if turn is None or turn.voice != "scripted" or not turn.guard or turn.guard[-1] in told:
        return
    told.add(turn.guard[-1])
    say(f"(The author's line, not the model's: {turn.guard[-1]})")


def _take(trial: Desk, rehearsal: Rehearsal, typed: str) -> Rehearsal:
    """Do what was typed: speak, ask for a hint, or take a turn back."""
    if typed == "/hint":
        hinted = trial.rehearsals.hint(rehearsal)
        say(f"Hint: {hinted.hints[-1].text}")
        return hinted
    if typed == "/back":
        say("Taken back.")
        return trial.rehearsals.take_back(rehearsal)
    if typed.startswith("/"):
        say(_HELP)
        return rehearsal
    after = trial.rehearsals.answer(rehearsal, typed)
    write(f"{_speaker(after, after.path[-1])}: {after.path[-1].text}")
    return after


def _brief(rehearsal: Rehearsal) -> None:
    card = rehearsal.scenario.card
    for label, words in (("You", card.you), ("Who", card.who), ("Where", card.where), ("Why", card.why)):
        say(f"{label}: {words}")
    for known in card.know:
        say(f"You know: {known}")
    say(f"Your goal: {card.goal}\n{_HELP}\n")


def _speaker(rehearsal: Rehearsal, turn: SpokenTurn) -> str:
    return "You" if turn.speaker is Speaker.ORGANIZER else rehearsal.scenario.persona.name


def _debrief(trial: Desk, rehearsal: Rehearsal) -> None:
    from coach.cli import tables  # noqa: PLC0415 - rich is not needed with --json

    write(f"\n{OUTCOMES[rehearsal.outcome]}.")
    if any(turn.speaker is Speaker.ORGANIZER for turn in rehearsal.path):
        debrief = trial.debriefs.of_rehearsal(rehearsal.id)
        if debrief.landing:
            write("\n".join([debrief.landing.says, *(f"  {reason}" for reason in debrief.landing.reasons)]))
        named = debrief.transcript.model_copy(update={"id": debrief.title})
        console().print("", tables.scorecard(named, debrief.scorecard))


def _played(rehearsal: Rehearsal) -> dict[str, Any]:
    return {
        "scenario": rehearsal.scenario.id,
        "seed": rehearsal.seed,
        "difficulty": rehearsal.difficulty.value,
        "turns": [
            turn.model_dump(
                mode="json", include={"speaker", "text", "state", "unlocked", "act", "changes", "voice", "guard"}
            )
            for turn in rehearsal.path
        ],
        "outcome": rehearsal.outcome.value,
        "ended_by": rehearsal.ended_by,
    }
