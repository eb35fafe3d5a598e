"""The director: begins a rehearsal and takes it one step on. What a turn calls for is decided in `responding`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from coach.model.person import PersonState
from coach.model.rehearsal import Change, Difficulty, Directive, Outcome
from coach.roleplay.asking_back import ask_back, hear_answer
from coach.roleplay.beside import begin_with, go_on_after_a_yes, take_story_in
from coach.roleplay.deciding import walk_away
from coach.roleplay.feelings import react, told_at_stake
from coach.roleplay.index import Index, index_of
from coach.roleplay.listening import listen
from coach.roleplay.mind import EXCHANGES, Mind, Tally
from coach.roleplay.passing import pass_time, tell_time
from coach.roleplay.reply import Reply
from coach.roleplay.responding import respond

if TYPE_CHECKING:
    from coach.model.person import Stage
    from coach.model.reading import TurnReading
    from coach.model.scenario import Scenario
    from coach.model.transcript import Transcript
    from coach.roleplay.hearing import Hearing


class Listen(Protocol):
    """Hears a turn as the person does: `listening.listen`, or what remembers what it heard."""

    def __call__(
        self, index: Index, transcript: Transcript, reading: TurnReading, *, told_now: bool, told: str | None
    ) -> Hearing:
        """Hear the organizer's latest turn; `told` is the fact told last, `told_now`: a story, and just before."""


_START = {Difficulty.EASY: 0.7, Difficulty.NORMAL: 0.0, Difficulty.HARD: -0.5}
_GESTURES = ("nods", "waits", "shrugs", "looks at you and says nothing", "looks away for a moment", "lets that stand")
_GESTURES_ES = ("asiente", "espera", "se encoge de hombros", "calla", "mira a otro lado un momento", "lo deja ahí")


def begin(scenario: Scenario, difficulty: Difficulty, seed: int) -> tuple[PersonState, Directive]:
    """Bring the person to the table. The directive's line is empty where the organizer speaks first."""
    mind = Mind(scenario, PersonState(difficulty=difficulty, seed=seed))
    day = scenario.days[mind.roll("day", len(scenario.days))] if scenario.days else None
    temper = scenario.temper
    for what, usual in (("trust", temper.trust), ("patience", temper.patience), ("energy", temper.energy)):
        off = (getattr(day, what) if day else 0) + (mind.roll(what, 5) - 2) * 0.15 + _START[difficulty]
        setattr(mind.now, what, round(min(max(usual + off, 0.5), 10.0), 2))
    mind.now.day = day.id if day else None
    line = ""
    if scenario.opens == "person":
        pools = [("day", day.says)] if day and day.says else []
        line = mind.first_of(*pools, ("opening", scenario.opening), ("greeting", scenario.small.greeting)) or ""
    return mind.freeze(), Directive(act="opens" if line else "waits", line=line)


def step(
    scenario: Scenario, state: PersonState, transcript: Transcript, reading: TurnReading, hear: Listen = listen
) -> tuple[PersonState, Directive, tuple[Change, ...]]:
    """Answer the organizer's latest turn: the state after it, what is said, and what changed and why."""
    mind, index = Mind(scenario, state), index_of(scenario)
    hearing = hear(index, transcript, reading, told_now=state.fresh is not None, told=state.last_fact)
    pass_time(mind, hearing, EXCHANGES[mind.difficulty])
    if state.ended:
        return _finish(mind, Reply("gone", ends=True, decided=Outcome.NONE))
    react(mind, index, hearing)
    passed_over = mind.counted(Tally.PASSED_OVER) > state.counts.get(Tally.PASSED_OVER, 0)
    mind.now.fresh = None
    answered = hear_answer(mind, index, hearing)
    if _has_had_enough(mind):
        return _finish(mind, walk_away(mind))
    reply = respond(mind, index, hearing, transcript, answered=answered is not None)
    begin_with(mind, reply, hearing, answered, passed_over=passed_over, learned=mind.now.learned != state.learned)
    if answered is None or reply.parts[:1] != [answered]:
        take_story_in(mind, reply, hearing)
    go_on_after_a_yes(mind, index, reply, hearing)
    ask_back(mind, index, reply)
    tell_time(mind, reply)
    _set_stage(mind, reply)
    return _finish(mind, reply)


def _has_had_enough(mind: Mind) -> bool:
    return mind.now.patience <= 0 or (mind.now.trust <= 0 and len(mind.now.hurt) > 1)


def _set_stage(mind: Mind, reply: Reply) -> None:
    order: tuple[Stage, ...] = ("purpose", "explore", "connection", "exchange", "commit")
    at = order.index(mind.now.stage)
    if mind.now.spoken:
        at = max(at, 1)
    if told_at_stake(mind):
        at = max(at, 2)
    if mind.now.shared and at >= 2:  # noqa: PLR2004 - an exchange comes after a connection
        at = max(at, 3)
    if mind.now.decided is not Outcome.NONE and reply.act != "gone":
        at = 4
    mind.now.stage = order[at]


def _finish(mind: Mind, reply: Reply) -> tuple[PersonState, Directive, tuple[Change, ...]]:
    if reply.ends:
        mind.now.ended = True
    line = " ".join(reply.parts) or mind.pick("listening", mind.scenario.lines.listening) or _gesture(mind)
    length = "short" if reply.act in ("short", "surveyed", "silence", "confused") else "some"
    directive = Directive.model_construct(
        act=reply.act,
        feeling=reply.feeling,
        length="long" if reply.tell else length,
        tell=reply.tell,
        obstacle=reply.obstacle,
        decided=reply.decided,
        ends=reply.ends,
        line=line,
    )
    return mind.freeze(), directive, tuple(mind.changes)


def _gesture(mind: Mind) -> str:
    """Say nothing, in a way that was not used before: the last resort once every line is spent."""
    name, spanish = mind.scenario.persona.name, mind.scenario.language == "es"
    gestures = tuple(f"({name} {does}.)" for does in (_GESTURES_ES if spanish else _GESTURES))
    count = "Van {} turnos." if spanish else "That makes {} turns."
    return mind.pick("gesture", gestures) or f"({name}: … {count.format(mind.now.turn)})"
