"""One nudge on request: a question for the trainee to ask themselves, with a hand held out, never a line to say.

A first hint says what the moment calls for, the next at the same point how one might go about it, and no words come
twice. Who has asked often gets fewer: help that never fades teaches asking for help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import AGREED, Outcome
from coach.model.transcript import Kind, Speaker
from coach.roleplay.mind import Tally

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.model.person import PersonState
    from coach.model.scenario import Scenario
    from coach.model.transcript import Transcript

_ENOUGH = 5
_SOON = 0.7
_A_CALL, _WARM = 10, 6
"""So many minutes at most are a call and no visit; from so much trust on one may ask what has gone well."""
_OFTEN = 6
"""So many hints in one rehearsal are enough; from then on every second is only an encouragement."""

_ALONE = (
    "You have had a few hints by now, and you are doing fine. What does your own sense tell you to do next?",
    "What would you ask {name} if nobody had ever told you how it is done?",
    "Look at the last thing {name} said, once more. What do you make of it?",
)
_ALWAYS = (
    "What is the one thing about {name} you would still like to understand?",
    "What did {name} say so far that surprised you? That is a good place to go back to.",
    "If this were a friend of yours, what would you say now?",
)
_COUNTED = "That makes {count} hints. What would you say to {name} if you trusted yourself with it?"


def hint(
    scenario: Scenario,
    state: PersonState,
    transcript: Transcript,
    *,
    asked: int = 0,
    here: int = 1,
    given: Sequence[str] = (),
) -> str:
    """Give the nudge that the moment calls for.

    `asked` is how many hints were given before in this rehearsal (and its earlier attempts), `here` how many of them
    since the person last spoke, `given` their words, which are not used again. The first at a point says what the
    moment calls for, the next how to go about it.
    """
    name = scenario.persona.name
    alone = [text.format(name=name) for text in _ALONE]
    if asked >= _OFTEN and asked % 2 == 0:
        turn = (asked // 2 + state.seed) % len(alone)
        nudges = alone[turn:] + alone[:turn]
    else:
        pairs = list(_nudges(scenario, state, transcript))
        first, *others = pairs
        nudges = [*first[min(here, 1) :], *(text for pair in others for text in pair)]
    nudges += [text.format(name=name) for text in _ALWAYS]
    return next((text for text in nudges if text not in given), _COUNTED.format(count=asked + 1, name=name))


def _nudges(scenario: Scenario, state: PersonState, transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Yield what the moment calls for and how to go about it: what is least in order first."""
    name = scenario.persona.name
    yield from _on_the_first_words(state, name)
    yield from _on_a_yes(scenario, state, transcript)
    yield from _on_answers(state, name)
    yield from _on_obstacles(state, name)
    yield from _on_the_ask(state, name)
    yield from _on_listening(scenario, state, transcript)
    yield from _on_going_on(scenario, state)


def _on_the_first_words(state: PersonState, name: str) -> Iterator[tuple[str, str]]:
    if state.turn == 0:
        yield (
            "How would you greet somebody you are glad to meet? That is all it takes to begin.",
            f"Why did you want to meet {name}? One plain sentence of that, after hello, is plenty.",
        )


def _on_a_yes(scenario: Scenario, state: PersonState, transcript: Transcript) -> Iterator[tuple[str, str]]:
    name = scenario.persona.name
    if state.decided not in AGREED:
        return
    if not state.next_step:
        yield (
            "That was a yes, well done. What would make it hold until the day comes?",
            "Who does what, and on which day? Could you say it back in one sentence before you go?",
        )
    else:
        if scenario.kind is Kind.ONE_TO_ONE and scenario.minutes > _A_CALL and not _asked_who_else(transcript):
            yield (
                f"Before you part: who else does {name} think you should sit down with?",
                "And how do they like to be reached? May you say who sent you?",
            )
        yield (
            f"It is all agreed. Have you thanked {name} for what you were told?",
            "You could end here, warmly. What is left to say but goodbye?",
        )


def _asked_who_else(transcript: Transcript) -> bool:
    return any("who else" in t.text.lower() for t in transcript.turns if t.speaker is Speaker.ORGANIZER)


def _on_answers(state: PersonState, name: str) -> Iterator[tuple[str, str]]:
    if state.waiting_for:
        yield (
            f"{name} asked you something. What is your honest answer? A short one is fine.",
            f"What is true for you there? Begin with “I”, and leave the group out of it: {name} asked about you.",
        )
    if state.hurt and not state.counts.get(Tally.SORRY):
        yield (
            f"Something you said hurt {name}. Is there something to take back?",
            f"It can still be mended. Which words would you rather not have said, and could you tell {name} so?",
        )
    if state.closed_run > 1:
        yield (
            "Could your last questions be answered with yes or no? What would you ask to hear more than that?",
            "What might your last question sound like if it began with “what” or “how”?",
        )
    if state.fresh:
        yield (
            f"{name} just told you something that matters. What was it, in your own words?",
            "What if you said that back, and then let it stand for a moment? There is no hurry to the next question.",
        )


def _on_obstacles(state: PersonState, name: str) -> Iterator[tuple[str, str]]:
    standing = [one for one in state.raised if one not in state.eased]
    if standing and standing[-1] in state.opened:
        yield (
            f"Now you know what stands in the way. What would make that smaller for {name}?",
            f"Is there a part of it you could carry, a way round it, or less to ask for? Which fits {name} best?",
        )
    elif standing:
        yield (
            f"{name} gave you a reason. Could there be another one behind it?",
            "How could you ask, kindly, what would be the hardest part? Asking comes before solving.",
        )


def _on_the_ask(state: PersonState, name: str) -> Iterator[tuple[str, str]]:
    ask = state.ask
    if state.decided is Outcome.NO:
        yield (
            f"A no is an answer too. Could you thank {name} for it?",
            f"Is there something smaller that {name} could say yes to, from what you have heard?",
        )
    elif ask is not None and not ask.time_bound:
        yield (
            f"Would {name} know what to write in the calendar? What is missing?",
            "On which day would it be, and at what time? Name both, and where.",
        )
    elif ask is not None and not ask.tied:
        yield (
            f"Why {name}, of all people? What have you heard today that answers this?",
            f"What did {name} tell you that your ask has to do with? It could come in the same sentence.",
        )


def _on_listening(scenario: Scenario, state: PersonState, transcript: Transcript) -> Iterator[tuple[str, str]]:
    name = scenario.persona.name
    ours = sum(len(t.text.split()) for t in transcript.turns if t.speaker is Speaker.ORGANIZER)
    whole = sum(len(t.text.split()) for t in transcript.turns)
    if state.turn > 3 and ours > whole * 0.55:  # noqa: PLR2004 - the first words weigh too much to count
        yield (
            f"Who has talked more so far, you or {name}?",
            f"What short question would give the word back to {name}?",
        )
    if not state.purpose_said and 0 < state.turn <= 2:  # noqa: PLR2004 - later it would be odd
        yield (
            f"Does {name} know why you are here?",
            "What made you want to have this talk? One plain sentence of it is enough.",
        )
    if state.turn > 2 and not state.reflected:  # noqa: PLR2004 - there is something to say back by now
        yield (
            f"How would {name} know that you have heard what was said?",
            f"What did {name} say last? You could say it back in your own words before you ask anything new.",
        )
    if state.turn > _ENOUGH and not state.shared:
        yield (
            f"What does {name} know about you so far?",
            f"Has anything like this happened to you, or to somebody you love? Two sentences of it would tell {name}.",
        )
    if state.minute > scenario.minutes * _SOON and state.ask is None:
        yield (
            f"There is not much time left. What did you want to ask {name} for?",
            "What would you ask for, on which day, and which of the things you have heard makes it fit?",
        )


def _on_going_on(scenario: Scenario, state: PersonState) -> Iterator[tuple[str, str]]:
    name = scenario.persona.name
    stakes = [fact for fact in scenario.facts if fact.layer == "stake"]
    if all(fact.id in state.disclosed for fact in stakes):
        yield (
            f"You have heard what is at stake for {name}. What could be asked that fits it?",
            f"What day and hour could you name, so that {name} can say yes or no to something definite?",
        )
    if state.trust >= _WARM and any(fact.id in state.disclosed for fact in stakes):
        yield (
            f"Not everything has gone wrong for {name}. What small thing has worked already?",
            "Who had a hand in that, and what would be one more step of the same size?",
        )
    topic = scenario.topic(state.last_topic)
    if topic is not None:
        yield (
            f"You were just on the subject of {topic.called}. What would you like to understand better?",
            f"What was that like for {name}? Asking for one moment, one day, one example often opens more.",
        )
    for known in scenario.card.know:
        yield (
            f"You knew this before you came: “{known}” What makes you curious about it?",
            f"How could you ask {name} about that so that there is room for a story?",
        )
    yield (
        f"What would you like to understand about {name} that only {name} can tell you?",
        "What would a question sound like that begins with “what” or “how”?",
    )
