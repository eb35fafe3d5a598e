"""What can be put into words before a visit: the guides' moves, and whether a sentence does what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import analysis, scoring
from coach.analysis.stems import content_stems
from coach.model.noun import Noun
from coach.model.reading import Label
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.model.visit import Purpose
from coach.model.warm_up import Before, Sought
from coach.roleplay.words import plain, tokens
from coach.scoring import Check, Met

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coach.model.reading import Reading
    from coach.model.visit import Visit

CARES = "cares"
"""The question of a write-up that tells what somebody cares about."""

ASK = "ask"
"""What they are to be asked to do."""

STAKE = "own_stake"
"""What is one's own, and may be said at every visit."""


class Point(Noun):
    """One thing to put into words: how it is asked for, an example, and what is looked for in it.

    `helps` are a few questions for whom nothing comes to mind. `step` is the step of a powerful invitation that it is;
    `heard` is how somebody might answer it, so that what comes next is read as it will be said.
    """

    key: str
    asks: str
    example: str
    helps: str = ""
    wants: tuple[Sought, ...] = ()
    step: str = ""
    heard: str = "I see."
    holds: tuple[Label, ...] = ()
    avoids: tuple[Sought, ...] = ()
    most_words: int = 60


_AN_ASK = (Sought.ASK, Sought.SPECIFIC, Sought.TIME_BOUND, Sought.CHOICE)

_OWN_STORY = (
    "Nothing comes to mind? Who or what got you into this? Why do you stay? "
    "What would change for your family, your street, yourself?"
)

_STAKE = Point(
    key=STAKE,
    asks="Your own stake: one moment of your life that brought you here",
    example="When I was nine, my mother lost her job over one question she asked. I still hear our kitchen that night.",
    helps=_OWN_STORY,
    wants=(Sought.STORY,),
    avoids=(Sought.PITCH,),
    most_words=80,
)

ONE_TO_ONE = (
    Point(
        key="opening",
        asks="Your first breath: why did you ask to meet?",
        example="I asked to sit down with you because you stayed on after the vote, and I want to hear why.",
        wants=(Sought.PURPOSE,),
        avoids=(Sought.PITCH,),
    ),
    Point(
        key="curious",
        asks="The question you most want them to answer",
        example="How did you come to be the one everybody asks?",
        wants=(Sought.OPEN_QUESTION,),
        avoids=(Sought.CLOSED_QUESTION,),
        most_words=40,
    ),
    _STAKE,
    Point(
        key=ASK,
        asks="If it fits: what would you ask them to do, on which day, at what hour?",
        example="Would you come with me to the stewards' meeting on Thursday at 6, and see whether it is for you?",
        heard="Hm. I would have to see. It is not easy for me.",
        holds=(Label.MAYBE,),
        wants=_AN_ASK,
        avoids=(Sought.PRESSURE,),
    ),
    Point(
        key="obstacle",
        asks="If they hesitate: how do you ask what is in the way?",
        example="What would make Thursday hard? I could drive, and bring your two along.",
        heard="No. Not this month.",
        holds=(Label.NO,),
        wants=(Sought.OBSTACLE_WORK,),
        avoids=(Sought.PRESSURE,),
    ),
    Point(
        key="smaller",
        asks="If they say no: something smaller you could ask, or how you leave the door open",
        example="That is fine. Could I call you on Sunday, and tell you how it went?",
        avoids=(Sought.PRESSURE,),
    ),
)

INVITATION = (
    Point(
        key=STAKE,
        asks="1. Your own interest in the work",
        example="I got into this because my boy starts school here next year, and I have seen the roof.",
        helps=_OWN_STORY,
        step="own_interest",
        wants=(Sought.STORY,),
        avoids=(Sought.PITCH,),
        most_words=80,
    ),
    Point(
        key="their_interest",
        asks="2. What you think theirs is, and how you check it",
        example="It sounds as if what you want most is that the young ones stay. Is that right?",
        step="their_interest",
        wants=(Sought.REFLECTION,),
    ),
    Point(
        key="our_connection",
        asks="3. Why you want to work with them, of all people",
        example="I have seen how you get two people to talk who had stopped. I would learn from working with you.",
        step="our_connection",
        wants=(Sought.AFFIRMATION,),
    ),
    Point(
        key=ASK,
        asks="4. The role: what exactly, and from when?",
        example="Would you lead the phone tree for our floor, twelve calls, beginning on Monday the 7th at 6?",
        step="role",
        heard="Hm. I would have to see. It is not easy for me.",
        holds=(Label.MAYBE,),
        wants=_AN_ASK,
        avoids=(Sought.PRESSURE,),
    ),
    Point(
        key="obstacle",
        asks="5. How you ask what is in the way, and what you could take off their plate",
        example="What is in the way? I could take the Tuesday calls off you.",
        step="obstacles",
        heard="All right, then. Yes.",
        holds=(Label.YES,),
        wants=(Sought.OBSTACLE_WORK,),
        avoids=(Sought.PRESSURE,),
    ),
    Point(
        key="commitment",
        asks="6. How you say back what was agreed",
        example="So you have the twelve calls, I bring the list on Sunday at 5, and we talk on Tuesday. Thank you.",
        step="commitment",
        wants=(Sought.RESTATE,),
    ),
)


def points(purpose: Purpose) -> tuple[Point, ...]:
    """List what can be prepared for such a visit, in the order in which it is said."""
    return INVITATION if purpose is Purpose.INVITATION else ONE_TO_ONE


def cares(earlier: Iterable[Visit]) -> str:
    """Give what was last written down of what somebody cares about, in earlier visits to them."""
    told = [visit.write_up[CARES] for visit in earlier if visit.write_up.get(CARES)]
    return told[-1] if told else ""


def stake(earlier: Iterable[Visit]) -> str:
    """Give how somebody last put their own stake: it is theirs, whomever they visit."""
    told = [visit.prepared[STAKE] for visit in earlier if visit.prepared.get(STAKE)]
    return told[-1] if told else ""


def speaks_of(ask: str, known: str) -> bool:
    """Tell whether an ask has anything of what one wrote down that they care about: a word of weight, in any form."""
    return not _weighty(ask).isdisjoint(_weighty(known))


def _weighty(text: str) -> frozenset[str]:
    return content_stems(tokens(plain(text)))


def checked(purpose: Purpose, prepared: Mapping[str, str], known: str = "") -> dict[str, Met]:
    """Read what is prepared as it will be said, one thing after another, and tell by key what each does.

    `known` is what one wrote down that they care about: it may come back in what is said.
    """
    said = [point for point in points(purpose) if prepared.get(point.key)]
    turns = [_person(known or "Come in. Sit down.")]
    for point in said:
        turns.append(Before(speaker=Speaker.ORGANIZER, text=prepared[point.key]))
        turns.append(_person(point.heard, *point.holds))
    kind = Kind.POWERFUL_INVITATION if purpose is Purpose.INVITATION else Kind.ONE_TO_ONE
    spoken = tuple(Turn(speaker=one.speaker, text=one.text) for one in turns)
    reading = analysis.read(Transcript(id="prepared", kind=kind, turns=spoken), scoring.known_of(turns))
    return {
        point.key: Met(
            checks=tuple(_checks(point, reading, 2 * number + 1)),
            words=len(prepared[point.key].split()),
            most_words=point.most_words,
        )
        for number, point in enumerate(said)
    }


def _person(text: str, *holds: Label) -> Before:
    return Before(speaker=Speaker.PERSON, text=text, holds=holds)


def _checks(point: Point, reading: Reading, turn: int) -> list[Check]:
    """Look for what a point is for. A step of an invitation may be taken in words that earn no label."""
    found = scoring.check(reading.turns[turn], point.wants, point.avoids)
    step = next((one.quote for one in reading.steps if one.step == point.step and one.turn == turn), None)
    return [
        one.model_copy(update={"quote": step}) if one.wanted and one.sought is point.wants[0] and not one.quote else one
        for one in found
    ]
