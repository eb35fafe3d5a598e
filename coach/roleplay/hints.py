"""One nudge on request: a question for the trainee to ask themselves, never a line to say.

A first hint is general, the next at the same point is more pointed. Who has asked often gets fewer: help that never
fades teaches asking for help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from coach.model.rehearsal import Outcome
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.person import PersonState
    from coach.model.scenario import Scenario
    from coach.model.transcript import Transcript

Part = Literal["done", "answers", "obstacle", "ask", "listening", "going_on"]

_ENOUGH = 5
_SOON = 0.7
_OFTEN = 6
"""So many hints in one rehearsal are enough; from then on every second is only an encouragement."""

_GENERAL: dict[Part, str] = {
    "done": "What makes a yes hold?",
    "answers": "What happened in the last moment, and what does it ask of you?",
    "obstacle": "What have you heard, and what lies behind it?",
    "ask": "Would you say yes to what was asked, if you were {name}?",
    "listening": "Where are you in this conversation, and where is {name}?",
    "going_on": "What do you not know yet about {name}?",
}
_ALONE = (
    "You have had a few hints by now. What does your own sense tell you to do next?",
    "What would you ask {name} if nobody had ever told you how it is done?",
    "Look at the last thing {name} said, once more. What do you make of it?",
)


def hint(scenario: Scenario, state: PersonState, transcript: Transcript, *, asked: int = 0, here: int = 1) -> str:
    """Give the nudge that the moment calls for.

    `asked` is how many hints were given before in this rehearsal (and its earlier attempts), `here` how many of them
    since the person last spoke: 0 gets the general question, more the pointed one.
    """
    name = scenario.persona.name
    if asked >= _OFTEN and asked % 2 == 0:
        return _ALONE[(asked // 2 + state.seed) % len(_ALONE)].format(name=name)
    part, pointed = _nudge(scenario, state, transcript, name)
    return pointed if here else _GENERAL[part].format(name=name)


def _nudge(scenario: Scenario, state: PersonState, transcript: Transcript, name: str) -> tuple[Part, str]:
    """Find what the moment calls for: the first part of the work that is not in order, and a pointed question on it."""
    found: tuple[tuple[Part, str | None], ...] = (
        ("done", _on_a_yes(state, name)),
        ("answers", _on_answers(state, name)),
        ("obstacle", _on_obstacles(state, name)),
        ("ask", _on_the_ask(state, name)),
        ("listening", _on_listening(scenario, state, transcript, name)),
    )
    return next(((part, text) for part, text in found if text), ("going_on", _on_going_on(scenario, state, name)))


def _on_a_yes(state: PersonState, name: str) -> str | None:
    if state.decided not in (Outcome.YES, Outcome.CONDITIONAL_YES):
        return None
    if not state.next_step:
        return "What would both of you write in your calendars now?"
    return f"Have you thanked {name} for what you were told?"


def _on_answers(state: PersonState, name: str) -> str | None:
    if state.waiting_for:
        return f"{name} asked you something. What is your honest answer?"
    if state.hurt and not state.counts.get("sorry"):
        return f"Something you said hurt {name}. Is there something to take back?"
    if state.closed_run > 1:
        return "Could your last question be answered with one word? What would you ask if it could not?"
    if state.fresh:
        return f"What did {name} just tell you that you have not picked up yet?"
    return None


def _on_obstacles(state: PersonState, name: str) -> str | None:
    standing = [one for one in state.raised if one not in state.eased]
    if standing and standing[-1] in state.opened:
        return f"Now you know what stands in the way. What would make that smaller for {name}?"
    if standing:
        return "Is that the real reason, or the polite one? How would you find out?"
    return None


def _on_the_ask(state: PersonState, name: str) -> str | None:
    ask = state.ask
    if state.decided is Outcome.NO:
        return f"A no can be an answer. Is there something smaller that {name} could say yes to?"
    if ask is not None and not ask.time_bound:
        return f"When exactly? Would {name} know what to write down?"
    if ask is not None and not ask.tied:
        return f"Why {name}, of all people? What have you heard today that answers this?"
    return None


def _on_listening(scenario: Scenario, state: PersonState, transcript: Transcript, name: str) -> str | None:
    ours = sum(len(t.text.split()) for t in transcript.turns if t.speaker is Speaker.ORGANIZER)
    whole = sum(len(t.text.split()) for t in transcript.turns)
    if state.turn > 3 and ours > whole * 0.55:  # noqa: PLR2004 - the first words weigh too much to count
        return f"Who has talked more so far, you or {name}?"
    if not state.purpose_said and state.turn <= 2:  # noqa: PLR2004 - later it would be odd
        return f"Does {name} know why you are here?"
    if state.turn > 2 and not state.reflected:  # noqa: PLR2004 - there is something to say back by now
        return f"How would {name} know that you have heard what was said?"
    if state.turn > _ENOUGH and not state.shared:
        return f"What does {name} know about you, and why this matters to you?"
    if state.minute > scenario.minutes * _SOON and state.ask is None:
        return "The time is running. What would you like to ask for, by when?"
    return None


def _on_going_on(scenario: Scenario, state: PersonState, name: str) -> str:
    stakes = [fact for fact in scenario.facts if fact.layer == "stake"]
    if all(fact.id in state.disclosed for fact in stakes):
        return f"You know what is at stake for {name}. What could be asked that fits it?"
    if state.last_topic:
        topic = state.last_topic.replace("_", " ").replace("-", " ")
        return f"What lies behind what {name} said about {topic}? What would you have to ask to hear it?"
    return f"What would you like to understand about {name} that only {name} can tell you?"
