"""What a turn calls for: the kinds of answers there are, asked one after another. The first that applies is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.answering import answer
from coach.roleplay.deciding import (
    asks_for_another,
    is_asked,
    pressed,
    push,
    settles,
    stand_in_the_way,
    take_ask,
    to_second_thoughts,
    weigh,
)
from coach.roleplay.feelings import told_at_stake
from coach.roleplay.foreseen import to_foreseen
from coach.roleplay.forms import asks_besides
from coach.roleplay.guessing import to_guess
from coach.roleplay.kindnesses import to_kindness, to_meaning, to_repair, to_taking_a_no
from coach.roleplay.manners import (
    take_next_step,
    to_goodbye,
    to_how_to_reach,
    to_keeping_in_touch,
    to_name,
    to_nerves,
    to_noise,
)
from coach.roleplay.obstacles import makes_it_easier, work_obstacle
from coach.roleplay.recap import to_recap
from coach.roleplay.remarks import to_statement
from coach.roleplay.reply import Reply
from coach.roleplay.taking_up import to_remark
from coach.roleplay.talking import to_sideways

if TYPE_CHECKING:
    from coach.model.transcript import Transcript
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind


def respond(mind: Mind, index: Index, heard: Hearing, transcript: Transcript, *, answered: bool = False) -> Reply:
    """Find what the turn calls for: the first of these that applies."""
    soon = mind.now.decided is Outcome.MAYBE and mind.now.turn - mind.now.asked_at <= 1
    answers_an_ask = soon and not cues.in_touch.HOW_TO_REACH.search(heard.asked_words)
    return (
        to_noise(mind, heard)
        or to_goodbye(mind, heard)
        or to_name(mind, heard)
        or to_keeping_in_touch(mind, index, heard)
        or _to_correction(mind, index, heard)
        or to_second_thoughts(mind, heard)
        or to_recap(mind, index, heard, transcript)
        or to_repair(mind, heard)
        or to_taking_a_no(mind, heard)
        or to_meaning(mind, heard)
        or (None if answers_an_ask else to_foreseen(mind, index, heard))
        or to_sideways(mind, index, heard)
        or to_kindness(mind, index, heard)
        or to_how_to_reach(mind, heard)
        or _to_request(mind, index, heard, transcript)
        or _to_pressure(mind, heard)
        or _to_settling(mind, heard)
        or _to_agitation(mind, index, heard)
        or _to_survey(mind, heard)
        or to_nerves(mind, heard)
        or (to_foreseen(mind, index, heard) if answers_an_ask else None)
        or to_remark(mind, index, heard)
        or to_guess(mind, index, heard, transcript)
        or answer(mind, index, heard)
        or to_statement(mind, index, heard, answered=answered)
    )


def _to_correction(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Correct a wrong reading: one the author foresaw, or a judgement of what they are like."""
    for name, mistakes in index.mistaken.items():
        if name in mind.now.disclosed:
            for matcher, says in mistakes:
                if (heard.reflects or cues.questions.SAYS_BACK.search(heard.low)) and matcher.hits(heard.said):
                    mind.feel("trust", -0.2, f"you read {mind.her} wrongly, and {mind.she} set it right")
                    mind.touch(index.facts[name].topic)
                    return Reply("corrects").add(
                        mind.first_of((f"mistaken.{name}", says), ("corrects", mind.scenario.lines.corrects))
                    )
    misread = heard.misreads and not (asks_besides(heard) and cues.questions.LIKENS.search(heard.statement))
    if (heard.judges or misread) and not heard.asks and heard.pressure is None:
        return Reply("corrects").add(mind.pick("corrects", mind.scenario.lines.corrects))
    if heard.reflects and mind.now.last_topic:
        mind.add("reflected", mind.now.last_topic)
        for topic in heard.mentions[:1]:
            if mind.now.spoken.get(topic):
                mind.add("reflected", topic)
    return None


def _to_request(mind: Mind, index: Index, heard: Hearing, transcript: Transcript) -> Reply | None:
    """Answer an ask, or work on what stands in its way."""
    # "Could you do it on Wednesday instead?" is no new ask.
    another = asks_for_another(mind, index, heard) or (
        asks_for_another(mind, index, heard, surely=False) and not makes_it_easier(mind, index, heard)
    )
    other_day = cues.asking.OTHER_DAY.search(heard.low)
    if mind.now.raised and not another and (other_day or not (heard.asks and heard.timed)):
        worked = work_obstacle(mind, index, heard)
        if worked is not None:
            return worked
    if is_asked(mind, index, heard):
        return take_ask(mind, index, heard, transcript)
    if mind.now.ask is not None and mind.now.decided is Outcome.MAYBE and _asks_why_not(mind, heard):
        invitation = index.asks[mind.now.ask.id]
        return (None if mind.now.raised else stand_in_the_way(mind, index, invitation)) or weigh(
            mind, index, invitation
        )
    return None


def _asks_why_not(mind: Mind, heard: Hearing) -> bool:
    """Tell whether the organizer asks what stands in the way; right after the answer "why?" is enough."""
    if heard.question is None:
        return False
    soon = mind.now.turn - mind.now.asked_at <= 1
    return bool(cues.asking.OBSTACLE_ASKED.search(heard.low)) or (soon and bool(cues.asking.WHY_NOT.match(heard.low)))


def _to_pressure(mind: Mind, heard: Hearing) -> Reply | None:
    lines = mind.scenario.lines
    if heard.pressure is None:
        return None
    if heard.pressure == "guilt":
        return Reply("guilt", feeling="hurt").add(mind.first_of(("guilt", lines.guilt), *pressed(mind)))
    if heard.pressure == "begged" or mind.now.decided is Outcome.NO:
        return push(mind) if mind.now.asks_made else Reply("pushed").add(mind.first_of(*pressed(mind)))
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
    for name in reversed(mind.now.disclosed):
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
        or heard.hopes
        or heard.proposes
        or heard.story
        or heard.amends
        or heard.small
        or heard.statement  # who takes in what was said, or asks on about "she" or their last words, is in no form
        or heard.points_back
        or heard.echoes
        or mind.now.closed_run % 3
        or not mind.now.closed_run
    ):
        return None
    line = mind.pick("surveyed", mind.scenario.lines.surveyed)
    return Reply("surveyed", feeling="surveyed").add(line) if line else None
