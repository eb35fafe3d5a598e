"""What a turn does to the person: the rules of trust, patience and energy, each with its reason in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.rehearsal import AGREED
from coach.roleplay import cues
from coach.roleplay.forms import chooses
from coach.roleplay.mind import Mind, Tally

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index

_ENOUGH = 8
_RUN = 3
WRONGED = {"grievance", "re_engaging"}
"""What a scenario practises where the organization itself has something to be sorry for."""


def react(mind: Mind, index: Index, heard: Hearing) -> None:
    """Let the turn act on the person before they answer."""
    if heard.silent:
        _feel_silence(mind)
        return
    if heard.commands or heard.nonsense or heard.stuffed:
        _feel_noise(mind, heard)
        return
    _feel_pressure(mind, heard)
    if heard.pressure is None:
        _feel_listening(mind, heard)
        _feel_gifts(mind, heard)
    _feel_weight(mind, heard)
    _feel_passed_over(mind, index, heard)


def _feel_silence(mind: Mind) -> None:
    if mind.now.fresh:
        mind.feel("trust", 0.2, f"you let what {mind.she} had said stand for a moment")
    else:
        mind.feel("patience", -1.2, f"you said nothing, and {mind.she} did not know what you wanted")


def _feel_noise(mind: Mind, heard: Hearing) -> None:
    if heard.commands:
        mind.feel("trust", -0.5, f"you spoke to {mind.her} as if to a machine")
        mind.feel("patience", -1.2, "it was an order, not a question")
    elif heard.stuffed:
        mind.feel("patience", -1.2, f"you threw everything at {mind.her} at once")
        mind.feel("trust", -0.3, "it sounded like a list, not like interest")
    else:
        mind.feel("patience", -1.2, f"{mind.she} could make nothing of what you said")


def _feel_pressure(mind: Mind, heard: Hearing) -> None:
    if heard.pressure == "guilt":
        mind.feel("trust", -1.8, f"you tried to make {mind.her} feel guilty", Label.PRESSURE)
        mind.wound(2.0, f"you tried to make {mind.her} feel guilty")
        mind.feel("patience", -1.5, "guilt is no reason to stay")
    elif heard.pressure == "begged":
        mind.feel("trust", -0.6, f"you made your need {mind.hers} duty", Label.PRESSURE)
        mind.feel("patience", -1.0, "begging leaves no choice")
    elif heard.pressure == "argued":
        debates = mind.scenario.temper.habit == "debater"
        mind.feel("trust", -0.4 if debates else -0.9, f"you argued with what {mind.she} had lived", Label.PRESSURE)
        mind.feel("energy", 0.5 if debates else -0.5, "an argument had begun")
        mind.feel("patience", -1.0, f"{mind.she} had to defend {mind.hers} own words")


def _feel_listening(mind: Mind, heard: Hearing) -> None:
    if heard.question == "open" and not heard.asks:
        if mind.count(Tally.OPEN) <= _ENOUGH:
            mind.feel("trust", 0.2, f"you asked in a way that left {mind.her} room")
        topic = heard.topics[0] if heard.topics else mind.now.last_topic
        back = topic == mind.now.last_topic and (heard.topics or heard.continues or heard.points_back)
        if back and mind.now.spoken:
            named = _about(mind) if heard.topics else ""  # "what makes it hard?" asks on, and names nothing
            mind.feel("trust", 0.35, f"you came back to what {mind.she} had said{named}")
    asks_on = heard.told_now and bool(heard.echoes or heard.points_back)
    puts_it_to_them = heard.asks or heard.hopes or heard.proposes or heard.recaps or _is_of_an_ask(mind, heard)
    counts = not (puts_it_to_them or heard.reflects or heard.story or heard.amends or heard.small or asks_on)
    if heard.question == "closed" and counts:
        mind.now.closed_run += 1
        if mind.now.closed_run >= _RUN:
            mind.feel("patience", -0.8, "yes-or-no questions in a row felt like a survey")
            mind.feel("trust", -0.3, f"{mind.she} felt counted, not met")
    elif heard.question == "open" or heard.reflects or heard.story:
        mind.now.closed_run = 0
    if heard.reflects and not heard.judges and mind.now.last_topic:
        much = 0.55 if mind.count(Tally.REFLECTED) <= _ENOUGH else 0.1
        mind.feel("trust", much, f"you said back what you had heard{_about(mind)}", Label.REFLECTION)
        mind.feel("energy", 0.3, f"{mind.she} felt heard")


def _is_of_an_ask(mind: Mind, heard: Hearing) -> bool:
    """Tell whether, once something was asked of them, it is asked what stands in the way, or which of two it is."""
    if mind.now.ask is None:
        return False
    return heard.timed or chooses(heard) or bool(cues.asking.OBSTACLE_ASKED.search(heard.low))


def _about(mind: Mind) -> str:
    topic = mind.scenario.topic(mind.now.last_topic)
    return f" about {topic.called}" if topic else ""


def _feel_gifts(mind: Mind, heard: Hearing) -> None:
    if heard.story:
        told = mind.count(Tally.STORIES)
        if told <= 2:  # noqa: PLR2004 - the first counts, the second a little
            mind.feel("trust", 0.8 if told == 1 else 0.2, "you told something of your own", Label.STORY)
        else:
            mind.feel("energy", -0.7, "it was about you again", Label.STORY)
        mind.now.shared += 1
    if says_purpose(heard) and not mind.now.purpose_said:
        mind.now.purpose_said = True
        mind.feel("trust", 0.4, "you said plainly why you are here", Label.PURPOSE)
    if heard.empathy and not heard.reflects and mind.now.disclosed and mind.count(Tally.EMPATHY) <= 3:  # noqa: PLR2004
        mind.feel("trust", 0.25, f"you felt with {mind.her}")
    if heard.has(Label.AFFIRMATION) and mind.now.disclosed and mind.count(Tally.AFFIRMED) <= 2:  # noqa: PLR2004 - then it cloys
        mind.feel("trust", 0.3, f"you named something you value in {mind.her}", Label.AFFIRMATION)
    _feel_courtesies(mind, heard)


def _feel_courtesies(mind: Mind, heard: Hearing) -> None:
    """Feel what it is to hear somebody own up to nerves, say thank you, or be sorry."""
    if heard.nervous and mind.count(Tally.NERVOUS) == 1:
        mind.feel("trust", 0.2, "you owned up that this does not come easily to you")
    if cues.meeting.THANKS.search(heard.low) and mind.now.disclosed and mind.count(Tally.THANKED) == 1:
        mind.feel("trust", 0.15, f"you thanked {mind.her}", Label.THANKS)
    if cues.meeting.OWNS_UP.search(heard.low) and (mind.now.hurt or WRONGED & set(mind.scenario.teaches)):
        if mind.count(Tally.SORRY) == 1:
            mind.feel("trust", 0.4, "you apologized")
    elif cues.meeting.SORRY.search(heard.low) and mind.now.hurt and mind.count(Tally.SORRY) == 1:
        mind.feel("trust", 0.4, "you apologized")


def says_purpose(heard: Hearing) -> bool:
    """Tell whether somebody says what they came for; to say hello is no errand."""
    besides = cues.meeting.NO_ERRAND.sub(" ", heard.low)
    if besides != heard.low:
        return bool(cues.meeting.PURPOSE.search(besides))
    return heard.has(Label.PURPOSE) or bool(cues.meeting.PURPOSE.search(heard.low))


def _feel_weight(mind: Mind, heard: Hearing) -> None:
    if heard.has(Label.PITCH) and not heard.story and not heard.reflects:
        pitches = mind.count(Tally.PITCHED)
        mind.feel("energy", -1.2, "you told about the organization before anybody had asked", Label.PITCH)
        mind.feel("trust", -0.2 if pitches == 1 else -0.5, "it began to sound like a sale")
        mind.feel("patience", -0.5 if pitches == 1 else -1.2, "a pitch is long when you are on the receiving end")
    if heard.long:
        mind.feel("energy", -0.8, f"you spoke so long that {mind.she} stopped listening")
        mind.feel("patience", -0.8, "it was a speech")
    if cues.pressing.PROMISES.search(heard.low):
        mind.feel("trust", -0.6, "you promised what nobody can promise")
    if heard.challenges and not heard.pressure:
        _feel_agitation(mind)
    if heard.judges:
        mind.feel("trust", -0.5, f"you told {mind.her} what {mind.she} is like")


def _feel_agitation(mind: Mind) -> None:
    if told_at_stake(mind) and mind.trusts(4):
        if mind.count(Tally.AGITATED) <= 2:  # noqa: PLR2004 - after that it is nagging
            mind.feel(
                "trust", 0.3, f"you held up to {mind.her} what {mind.she} had told you, with respect", Label.AGITATION
            )
            mind.now.commitment = round(mind.now.commitment + 1, 2)
            mind.note("commitment", 1, f"{mind.she} had to look at it, and did")
    else:
        mind.count(Tally.AGITATED_EARLY)
        mind.feel("trust", -0.5, f"you challenged {mind.her} before you had earned it", Label.AGITATION)


def told_at_stake(mind: Mind) -> bool:
    """Tell whether the person has told a story or what is at stake for them."""
    told = mind.now.disclosed
    return bool(told) and any(fact.layer != "anyone" and fact.id in told for fact in mind.scenario.facts)


def _feel_passed_over(mind: Mind, index: Index, heard: Hearing) -> None:
    """Notice a story that was told a moment ago and left lying."""
    fresh = mind.now.fresh
    if fresh is None or fresh not in index.facts or mind.now.decided in AGREED:
        return
    topic = index.facts[fresh].topic
    picked_up = (
        heard.reflects
        or heard.empathy
        or heard.continues
        or topic in heard.mentions
        or heard.points_back
        or heard.story
        or (heard.has(Label.FOLLOW_UP) and heard.question == "open")
        or heard.has(Label.AFFIRMATION)
        or heard.has(Label.AGITATION)
        or bool(cues.meeting.THANKS.search(heard.low))
        or bool(cues.meeting.SORRY.search(heard.low))
        or bool(index.fact_stems[fresh] & heard.said.roots)
    )
    if not picked_up:
        mind.count(Tally.PASSED_OVER)
        mind.feel("trust", -0.5, f"{mind.she} had just told you something that matters, and you went past it")
