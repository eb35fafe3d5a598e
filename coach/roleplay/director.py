"""The director: begins a rehearsal and takes it one step on. Decides in one fixed order what the turn calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from coach.model.person import PersonState
from coach.model.reading import Label
from coach.model.rehearsal import Change, Difficulty, Directive, Outcome
from coach.roleplay import cues
from coach.roleplay.answering import answer
from coach.roleplay.asking_back import ask_back, hear_answer, recall
from coach.roleplay.deciding import (
    AGREED,
    is_asked,
    pressed,
    push,
    settles,
    stand_in_the_way,
    take_ask,
    to_second_thoughts,
    walk_away,
    weigh,
)
from coach.roleplay.feelings import react, told_at_stake
from coach.roleplay.fitting import asks_besides
from coach.roleplay.foreseen import to_foreseen
from coach.roleplay.hearing import Hearing, listen
from coach.roleplay.index import Index, index_of
from coach.roleplay.manners import (
    take_next_step,
    to_goodbye,
    to_how_to_reach,
    to_keeping_in_touch,
    to_name,
    to_nerves,
    to_noise,
)
from coach.roleplay.mind import EXCHANGES, Mind
from coach.roleplay.obstacles import work_obstacle
from coach.roleplay.passing import pass_time, tell_time
from coach.roleplay.remarks import to_statement
from coach.roleplay.reply import Reply
from coach.roleplay.talking import to_sideways
from coach.roleplay.wording import tells_of_oneself_at_length

if TYPE_CHECKING:
    from coach.model.reading import TurnReading
    from coach.model.scenario import Scenario
    from coach.model.transcript import Transcript


class Listen(Protocol):
    """Hears a turn as the person does: `hearing.listen`, or what remembers what it heard."""

    def __call__(self, index: Index, heard: Transcript, reading: TurnReading, *, told_now: bool) -> Hearing:
        """Hear the organizer's latest turn."""


_START = {Difficulty.EASY: 0.7, Difficulty.NORMAL: 0.0, Difficulty.HARD: -0.5}
_STORIES = 2
_EVASIVE = ("no_answer", "deflect", "more", "short", "surveyed", "obstacle", "too_soon", "untied", "vague")
"""Whoever says these answers little themselves, and does not complain of an answer they did not get."""
_GESTURES = ("nods", "waits", "shrugs", "looks at you and says nothing", "looks away for a moment", "lets that stand")
_GESTURES_ES = ("asiente", "espera", "se encoge de hombros", "calla", "mira a otro lado un momento", "lo deja ahí")


def begin(scenario: Scenario, difficulty: Difficulty, seed: int) -> tuple[PersonState, Directive]:
    """Bring the person to the table. The directive's line is empty where the organizer speaks first."""
    mind = Mind(scenario, PersonState(difficulty=difficulty, seed=seed))
    day = scenario.days[mind.roll("day", len(scenario.days))] if scenario.days else None
    temper = scenario.temper
    for what, usual in (("trust", temper.trust), ("patience", temper.patience), ("energy", temper.energy)):
        off = (getattr(day, what) if day else 0) + (mind.roll(what, 5) - 2) * 0.15 + _START[difficulty]
        mind.s[what] = round(min(max(usual + off, 0.5), 10.0), 2)
    mind.s["day"] = day.id if day else None
    line = ""
    if scenario.opens == "person":
        pools = [("day", day.says)] if day and day.says else []
        line = mind.first_of(*pools, ("opening", scenario.opening), ("greeting", scenario.small.greeting)) or ""
    return mind.freeze(), Directive(act="opens" if line else "waits", line=line)


def step(
    scenario: Scenario, state: PersonState, heard: Transcript, reading: TurnReading, hear: Listen = listen
) -> tuple[PersonState, Directive, tuple[Change, ...]]:
    """Answer the organizer's latest turn: the state after it, what is said, and what changed and why."""
    mind, index = Mind(scenario, state), index_of(scenario)
    hearing = hear(index, heard, reading, told_now=state.fresh is not None)
    pass_time(mind, hearing, EXCHANGES[mind.difficulty])
    if state.ended:
        return _finish(mind, Reply("gone", ends=True, decided=Outcome.NONE))
    react(mind, index, hearing)
    passed_over = mind.counted("passed_over") > state.counts.get("passed_over", 0)
    mind.s["fresh"] = None
    answered = hear_answer(mind, index, hearing)
    if mind.s["patience"] <= 0 or (mind.s["trust"] <= 0 and len(mind.s["hurt"]) > 1):
        return _finish(mind, walk_away(mind))
    reply = respond(mind, index, hearing, heard, answered=answered is not None)
    if passed_over and reply.act in ("say", "short", "tell", "deflect", "no_answer"):
        reply.parts[:0] = _some(mind.pick("talked_over", scenario.lines.talked_over))
    elif answered is not None and not (reply.act in _EVASIVE and mind.s["learned"] == state.learned):
        reply.parts[:0] = [answered]
    taken_up = answered is not None and reply.parts[:1] == [answered]
    if (
        hearing.story
        and tells_of_oneself_at_length(hearing.statement)
        and not taken_up
        and reply.act in ("short", "say", "no_answer")
        and mind.counted("story") <= _STORIES
    ):
        taken_in = _some(mind.pick("story", scenario.lines.story))
        # A bare yes or no after it would contradict it, unless it was asked for: "I didn't know that. Not as such."
        bare = bool(taken_in) and reply.parts[-1:] != [] and reply.parts[-1] in scenario.lines.short
        bare = bare and not (hearing.stems and asks_besides(hearing))
        reply.parts[:] = [*taken_in, *(reply.parts[:-1] if bare else reply.parts)]
    if reply.decided in AGREED:
        if hearing.has(Label.RESTATE):
            take_next_step(mind)
        reply.parts[:0] = _some(recall(mind, index))
    ask_back(mind, index, reply)
    tell_time(mind, reply)
    _set_stage(mind, reply)
    return _finish(mind, reply)


def respond(mind: Mind, index: Index, heard: Hearing, transcript: Transcript, *, answered: bool = False) -> Reply:
    """Find what the turn calls for: the first of these that applies."""
    soon = mind.s["decided"] is Outcome.MAYBE and mind.s["turn"] - mind.s["asked_at"] <= 1
    answers_an_ask = soon and not cues.HOW_TO_REACH.search(heard.asked_words)
    return (
        to_noise(mind, heard)
        or to_goodbye(mind, heard)
        or to_name(mind, heard)
        or to_keeping_in_touch(mind, index, heard)
        or _to_correction(mind, index, heard)
        or to_second_thoughts(mind, heard)
        or (None if answers_an_ask else to_foreseen(mind, index, heard))
        or to_sideways(mind, index, heard)
        or to_how_to_reach(mind, heard)
        or _to_request(mind, index, heard, transcript)
        or _to_pressure(mind, heard)
        or _to_settling(mind, heard)
        or _to_agitation(mind, index, heard)
        or _to_survey(mind, heard)
        or to_nerves(mind, heard)
        or (to_foreseen(mind, index, heard) if answers_an_ask else None)
        or answer(mind, index, heard)
        or to_statement(mind, index, heard, answered=answered)
    )


def _to_correction(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Correct a wrong reading: one the author foresaw, or a judgement of what they are like."""
    for name, mistakes in index.mistaken.items():
        if name in mind.s["disclosed"]:
            for matcher, says in mistakes:
                if (heard.reflects or cues.SAYS_BACK.search(heard.low)) and matcher.hits(heard.said):
                    mind.feel("trust", -0.2, f"you read {mind.her} wrongly, and {mind.she} set it right")
                    mind.touch(index.facts[name].topic)
                    return Reply("corrects").add(
                        mind.first_of((f"mistaken.{name}", says), ("corrects", mind.scenario.lines.corrects))
                    )
    misread = heard.misreads and not (asks_besides(heard) and cues.LIKENS.search(heard.statement))
    if (heard.judges or misread) and not heard.asks and heard.pressure is None:
        return Reply("corrects").add(mind.pick("corrects", mind.scenario.lines.corrects))
    if heard.reflects and mind.s["last_topic"]:
        mind.add("reflected", mind.s["last_topic"])
        for topic in heard.mentions[:1]:
            if mind.s["spoken"].get(topic):
                mind.add("reflected", topic)
    return None


def _to_request(mind: Mind, index: Index, heard: Hearing, transcript: Transcript) -> Reply | None:
    """Answer an ask, or work on what stands in its way."""
    # "Could you do it on Wednesday instead?" is no new ask.
    if mind.s["raised"] and (cues.OTHER_DAY.search(heard.low) or not (heard.asks and heard.timed)):
        worked = work_obstacle(mind, index, heard)
        if worked is not None:
            return worked
    if is_asked(mind, index, heard):
        return take_ask(mind, index, heard, transcript)
    if mind.s["ask"] is not None and mind.s["decided"] is Outcome.MAYBE and _asks_why_not(mind, heard):
        invitation = index.asks[mind.s["ask"].id]
        return (None if mind.s["raised"] else stand_in_the_way(mind, index, invitation)) or weigh(
            mind, index, invitation
        )
    return None


def _asks_why_not(mind: Mind, heard: Hearing) -> bool:
    """Tell whether the organizer asks what stands in the way; right after the answer "why?" is enough."""
    if heard.question is None:
        return False
    soon: bool = mind.s["turn"] - mind.s["asked_at"] <= 1
    return bool(cues.OBSTACLE_ASKED.search(heard.low)) or (soon and bool(cues.WHY_NOT.match(heard.low)))


def _to_pressure(mind: Mind, heard: Hearing) -> Reply | None:
    lines = mind.scenario.lines
    if heard.pressure is None:
        return None
    if heard.pressure == "guilt":
        return Reply("guilt", feeling="hurt").add(mind.first_of(("guilt", lines.guilt), *pressed(mind)))
    if heard.pressure == "begged" or mind.s["decided"] is Outcome.NO:
        return push(mind) if mind.s["asks_made"] else Reply("pushed").add(mind.first_of(*pressed(mind)))
    return Reply("argued", feeling="dug in").add(mind.first_of(("argued", lines.argued), *pressed(mind)))


def _to_settling(mind: Mind, heard: Hearing) -> Reply | None:
    if not settles(mind, heard) or heard.question == "open":
        return None
    take_next_step(mind)
    return Reply("settled", feeling="settled").add(mind.pick("settled", mind.scenario.lines.settled))


def _to_agitation(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    if not heard.challenges:
        return None
    lines = mind.scenario.lines
    if not (told_at_stake(mind) and mind.trusts(4)):
        line = mind.pick("defensive", lines.defensive)
        return Reply("defensive", feeling="defensive").add(line) if line else None
    for name in reversed(mind.s["disclosed"]):
        line = mind.pick(f"agitated.{name}", index.facts[name].agitated) if name in index.facts else None
        if line is not None:
            mind.touch(index.facts[name].topic)
            return Reply("thinking", feeling="thinking").add(line)
    line = mind.pick("thinking", lines.thinking)
    return Reply("thinking", feeling="thinking").add(line) if line else None


def _to_survey(mind: Mind, heard: Hearing) -> Reply | None:
    if (
        heard.question != "closed"
        or heard.reflects
        or heard.asks
        or heard.story
        or heard.amends
        or heard.small
        or mind.s["closed_run"] % 3
        or not mind.s["closed_run"]
    ):
        return None
    line = mind.pick("surveyed", mind.scenario.lines.surveyed)
    return Reply("surveyed", feeling="surveyed").add(line) if line else None


def _some(line: str | None) -> list[str]:
    return [line] if line else []


def _set_stage(mind: Mind, reply: Reply) -> None:
    order = ("purpose", "explore", "connection", "exchange", "commit")
    at = order.index(mind.s["stage"])
    if mind.s["spoken"]:
        at = max(at, 1)
    if told_at_stake(mind):
        at = max(at, 2)
    if mind.s["shared"] and at >= 2:  # noqa: PLR2004 - an exchange comes after a connection
        at = max(at, 3)
    if mind.s["decided"] is not Outcome.NONE and reply.act != "gone":
        at = 4
    mind.s["stage"] = order[at]


def _finish(mind: Mind, reply: Reply) -> tuple[PersonState, Directive, tuple[Change, ...]]:
    if reply.ends:
        mind.s["ended"] = True
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
    return mind.pick("gesture", gestures) or f"({name}: … {count.format(mind.s['turn'])})"
