"""`analyze`, `score` and `compare`: transcripts in, readings and scorecards out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach import analysis, scoring
from coach.cli import tables
from coach.cli.leaving import may_leave
from coach.cli.output import console, fail, say, write_noun
from coach.cli.waiting import waiting
from coach.model.errors import TranscriptError
from coach.model.transcript import Kind
from coach.practice.conversations import check_sides
from coach.practice.debriefs import default_rubric
from coach.practice.report.words import counted, why_unscored

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.cli.inbox import Inbox
    from coach.model.scorecard import Scorecard
    from coach.model.transcript import Transcript
    from coach.practice.assistance import Assistance
    from coach.practice.desk import Desk

_BOTH = 2
_OWNER = "terminal"


@dataclass(frozen=True)
class _Judging:
    """The model that judges, and whether its owner said beforehand that words may be sent to it."""

    by: Assistance
    yes: bool


def analyze(inbox: Inbox, *, as_json: bool) -> None:
    """Write the reading of each transcript."""
    terminal = None if as_json else console()
    for transcript in inbox:
        with waiting(_reading(transcript)):
            reading = analysis.read(transcript)
        if terminal is None:
            write_noun(reading)
        else:
            terminal.print(tables.reading(transcript, reading))
    inbox.close()


def score(desk: Desk, inbox: Inbox, rubric: str | None, *, judge: str, yes: bool, as_json: bool) -> None:
    """Write the scorecard of each transcript: one in full, several as a table. With `yes`, none is asked for first."""
    if rubric:
        desk.content.rubric(rubric)
    judges = _Judging(desk.assistance, yes=yes) if judge == "model" and desk.assistance else None
    if judge == "model" and judges is None:
        say("No model is set up (COACH_MODEL_URL and COACH_MODEL): these scores are made by the rules alone.")
    if as_json:
        for _, card in _cards(desk, inbox, rubric, judges):
            write_noun(card)
    else:
        scored = list(_cards(desk, inbox, rubric, judges))
        if len(scored) == 1:
            console().print(tables.scorecard(*scored[0]))
        elif scored:
            console().print(tables.scorecards([card for _, card in scored]))
            _tell_unscored([card for _, card in scored])
    _tell_kind(inbox, rubric)
    inbox.close()


def compare(desk: Desk, inbox: Inbox, rubric: str | None, *, as_json: bool) -> None:
    """Write how the second transcript's scorecard differs from the first's."""
    cards = [card for _, card in _cards(desk, inbox, rubric)]
    inbox.close()
    _tell_kind(inbox, rubric)
    if len(cards) != _BOTH:
        fail(f"There are {len(cards)} conversations in these files. Give two files with one conversation each.")
    comparison = scoring.compare(*cards)
    if as_json:
        write_noun(comparison)
    else:
        console().print(tables.comparison(comparison))
        _tell_unscored(cards)


def _tell_unscored(cards: Sequence[Scorecard]) -> None:
    """Say why, of each conversation in which nothing at all was scored: a table shows a dash."""
    for card in cards:
        if why := why_unscored(card):
            say(f"{card.id}: {why}")


def _tell_kind(inbox: Inbox, rubric: str | None) -> None:
    """Say by which rubric it was scored where nobody chose one, and how to have the other."""
    if rubric or inbox.kind or not inbox.kinds:
        return
    if len(inbox.kinds) > 1:
        say(f"Scored by {' and '.join(sorted(map(default_rubric, inbox.kinds)))}, as each file says what it was.")
        return
    (kind,) = inbox.kinds
    others = " or ".join(f"--kind {other.value}" for other in Kind if other is not kind)
    say(f"Scored by {default_rubric(kind)}. Was it something else? Add {others}.")


def _cards(
    desk: Desk, inbox: Inbox, rubric: str | None, judge: _Judging | None = None
) -> Iterator[tuple[Transcript, Scorecard]]:
    for transcript in inbox:
        chosen = desk.content.rubric(rubric or default_rubric(transcript.kind))
        try:
            check_sides(transcript)
            if judge is None:
                with waiting(_reading(transcript)):
                    card = scoring.score(transcript, analysis.read(transcript), chosen)
                yield transcript, card
            else:
                yield transcript, _judged(desk.for_trial(), transcript, chosen.id, judge)
        except TranscriptError as error:
            inbox.refuse(f"{transcript.id}: {error}")


def _reading(transcript: Transcript) -> str:
    return f"Reading {transcript.id} ({counted(len(transcript.turns), 'turn')})"


def _judged(trial: Desk, transcript: Transcript, rubric: str, judging: _Judging) -> Scorecard:
    """Score by the rules, then let the judge count where the rubric says so. Nothing is kept."""
    conversation = trial.conversations.add(transcript, owner=_OWNER)
    debrief = trial.debriefs.of_conversation(conversation.id, rubric)
    if judging.yes or may_leave(debrief, transcript.id, judging.by.where):
        judgement = trial.debriefs.ask_judge(debrief, judging.by.judge, owner=_OWNER)
        if judgement.why_not:
            say(f"{transcript.id}: {judgement.why_not}")
    card = trial.debriefs.of_conversation(conversation.id, rubric).scorecard
    return card.model_copy(update={"id": transcript.id})
