"""Where in a conversation a tip belongs: the organizer's turn to try again, and the words that show why there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from coach.analysis.objections import is_mere_objection
from coach.model.reading import QUESTIONS, Label, MomentKind
from coach.model.transcript import Speaker
from coach.scoring.asking import last_answer, standing_ask
from coach.scoring.sequences import asks_organizer, first_ask, taken_up
from coach.scoring.threads import came_back, goes_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from coach.scoring.course import Course, CourseTurn


_GOES_ON = (Label.AGITATION, Label.OBSTACLE_WORK, Label.AFFIRMATION, Label.STORY)


_GLAD = re.compile(
    r"\b(?:proud\w*|happy|glad|love[ds]?|favou?rite|laugh\w*|smil\w+|fun|lucky|bless\w+|beautiful|best)\b",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:worr\w+|afraid|scared|fear\w*|angry|mad|tired|sick|ill|hurts?|pain\w*|hard|harder|bad|worse|wrong|problem\w*|"
    r"los[et]|losing|lost|cut|cuts|shut|closed|closing|gone|broke\w*|fell|fall\w*|died|dead|danger\w*|unsafe|alone|asham\w+|"
    r"nobody|no one|never|nothing|can't|cannot|couldn't|won't|wouldn't|don't know|not enough|short|late|wait\w*|missed|"
    r"afford|rent|owe[ds]?|fired|evict\w*|cry|cried|crying|upset|unfair|ignor\w+|lied|lie|lies)\b",
    re.IGNORECASE,
)
_WHO_ELSE = re.compile(r"\b(?:who|anyone|anybody|somebody|someone) else\b", re.IGNORECASE)
"""A visit should end with a question for others to visit: its answer is a name, and nobody is told off for it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """An organizer's turn to try again, and words of it or of the turn it answers."""

    turn: int
    quote: str


@dataclass(frozen=True, slots=True)
class Place:
    """A kind of spot that a rubric's tips may name, and how it is found."""

    name: str
    meaning: str
    find: Callable[[Course], Spot | None]


def _words(turn: CourseTurn, *labels: Label) -> str:
    shown = [e.quote for e in turn.evidence if e.label in labels]
    return min(shown, key=len) if shown else turn.text


def _at(turn: CourseTurn | None, *labels: Label) -> Spot | None:
    return None if turn is None or not turn.words else Spot(turn.index, _words(turn, *labels))


def _reply(course: Course, turns: Iterable[CourseTurn], *labels: Label) -> Spot | None:
    for turn in turns:
        reply = course.after(turn, Speaker.ORGANIZER)
        if reply is not None:
            return Spot(reply.index, _words(turn, *labels))
    return None


def _opening(course: Course) -> Spot | None:
    return _at(next(iter(course.organizer), None))


def _closing(course: Course) -> Spot | None:
    return _at(next(reversed(course.organizer), None))


def _ask(course: Course) -> Spot | None:
    found = standing_ask(course)
    return None if found is None else Spot(found[0].index, found[1].quote)


def _first(label: Label) -> Callable[[Course], Spot | None]:
    return lambda course: _at(next(iter(course.bearing(label)), None), label)


def _pressing(course: Course) -> Spot | None:
    """Find the first turn that surely presses: nobody is told off on a narrow reading.

    To be glad of a maybe as if it were a yes is another fault, and told as such.
    """
    glad = _glad_of_a_maybe(course)
    pressing = (turn for turn in course.bearing(Label.PRESSURE) if turn.index not in glad)
    return _at(next((turn for turn in pressing if _surely(turn, Label.PRESSURE)), None), Label.PRESSURE)


def _glad_of_a_maybe(course: Course) -> set[int]:
    return {moment.turn for moment in course.moments if moment.kind is MomentKind.MAYBE_TAKEN_FOR_YES}


def _surely(turn: CourseTurn, label: Label) -> bool:
    return any(e.sure for e in turn.evidence if e.label is label)


def _pitch(course: Course) -> Spot | None:
    """Find the longest turn that surely sells."""
    selling = (turn for turn in course.bearing(Label.PITCH) if _surely(turn, Label.PITCH))
    return _at(max(selling, key=lambda turn: turn.words, default=None), Label.PITCH)


def _bare_closed_question(course: Course) -> Spot | None:
    asked = course.bearing(Label.CLOSED_QUESTION)
    fits = (Label.OPEN_QUESTION, Label.FOLLOW_UP, Label.REFLECTION, Label.ASK, Label.RESTATE)
    bare = (t for t in asked if not t.has(*fits) and not _WHO_ELSE.search(t.text))
    return _at(next(bare, None), Label.CLOSED_QUESTION)


def _is_met(turn: CourseTurn, reply: CourseTurn) -> bool:
    """Tell whether a reply goes on with what was told, or there was nothing to go on with."""
    return reply.has(*_GOES_ON) or goes_on(turn, reply) or is_mere_objection(turn.evidence)


def _dropped_stake(course: Course) -> Spot | None:
    """Find the fullest thing the person told that the next turn passed by.

    An ask passes nothing by where something was taken up before: it is what the listening was for. Nor does saying back
    what was agreed, where what they told came with their yes. A mere reason not to is met elsewhere.
    """
    passed, listened = [], False
    for turn in course.told:
        reply = course.after(turn, Speaker.ORGANIZER)
        if taken_up(course, turn):
            listened = True
        elif reply is not None and not _is_met(turn, reply):
            led_here = listened and reply.has(Label.ASK)
            settles = turn.has(Label.YES) and reply.has(Label.RESTATE)
            if not (led_here or settles):
                passed.append(turn)
    return _to_the_fullest(course, passed)


def _stake(course: Course) -> Spot | None:
    """Find the fullest thing the person told of themselves before the first ask."""
    ask = first_ask(course)
    return _to_the_fullest(course, (turn for turn in course.told if turn.index < ask))


def _unasked_stake(course: Course) -> Spot | None:
    """Find the fullest thing told before the first ask that no open question followed."""
    ask = first_ask(course)

    def unasked(turn: CourseTurn) -> bool:
        reply = course.after(turn, Speaker.ORGANIZER)
        return turn.index < ask and reply is not None and not reply.has(Label.OPEN_QUESTION)

    return _to_the_fullest(course, filter(unasked, course.told))


def _longest_turn(course: Course) -> Spot | None:
    longest = max(course.organizer, key=lambda turn: turn.words, default=None)
    return None if longest is None else Spot(longest.index, longest.text.strip())


def _trouble(course: Course) -> Spot | None:
    """Find the fullest thing told before the first ask that sounds like trouble, where they asked nothing back."""
    ask = first_ask(course)
    return _to_the_fullest(course, (t for t in course.told if t.index < ask and _sounds_like_trouble(t)))


def _sounds_like_trouble(turn: CourseTurn) -> bool:
    """Tell as far as words can; pride and gladness are not held up to anybody."""
    glad = _GLAD.search(turn.text) is not None
    return not glad and _TROUBLE.search(turn.text) is not None and not asks_organizer(turn)


def _to_the_fullest(course: Course, told: Iterable[CourseTurn]) -> Spot | None:
    return _reply(course, sorted(told, key=lambda turn: -turn.words), Label.SELF_INTEREST)


def _unmet_difficulty(course: Course) -> Spot | None:
    """Find the reply to a difficulty, surely one, that nobody came back to, there or soon after."""
    raised = (turn for turn in course.bearing(Label.OBJECTION) if _surely(turn, Label.OBJECTION))
    return _reply(course, (turn for turn in raised if not came_back(course, turn)), Label.OBJECTION)


def _answer(label: Label) -> Callable[[Course], Spot | None]:
    def find(course: Course) -> Spot | None:
        answer = last_answer(course)
        return _reply(course, [answer], label) if answer is not None and answer.has(label) else None

    return find


def _yes(course: Course) -> Spot | None:
    """Find the reply to a yes that stands: it answers an ask, surely, and is not half a maybe."""
    answer = last_answer(course)
    if answer is None or answer.index < first_ask(course) or answer.has(Label.MAYBE, Label.NO):
        return None
    spot = _answer(Label.YES)(course) if _surely(answer, Label.YES) else None
    return None if spot is None or spot.turn in _glad_of_a_maybe(course) else spot


def _maybe(course: Course) -> Spot | None:
    """Find the reply to a maybe that did not ask what stands in the way."""
    spot = _answer(Label.MAYBE)(course)
    return None if spot is None or course.turns[spot.turn] in course.worked_on else spot


def _unchecked_reflection(course: Course) -> Spot | None:
    saying_back = course.bearing(Label.REFLECTION)
    return _at(next((t for t in saying_back if not t.has(*QUESTIONS)), None), Label.REFLECTION)


_ALL: tuple[Place, ...] = (
    Place("opening", "the organizer's first turn with words in it", _opening),
    Place("closing", "the organizer's last turn with words in it", _closing),
    Place("ask", "the fullest ask, and of equals the last", _ask),
    Place("first_ask", "the first ask", _first(Label.ASK)),
    Place("story", "the organizer's first moment of story", _first(Label.STORY)),
    Place("pressure", "the first turn that surely presses", _pressing),
    Place("pitch", "the longest turn that surely pitches", _pitch),
    Place("closed_question", "the first closed question that picks up nothing", _bare_closed_question),
    Place("dropped_stake", "the reply that passed by the fullest thing the person told", _dropped_stake),
    Place("stake", "the reply to the fullest thing the person told before the first ask", _stake),
    Place("unasked_stake", "the reply to the fullest such thing that no open question followed", _unasked_stake),
    Place("longest", "the organizer's longest turn", _longest_turn),
    Place("trouble", "the reply to the fullest such thing that sounds like trouble and not like pride", _trouble),
    Place("unmet_difficulty", "the reply that passed by a difficulty the person raised", _unmet_difficulty),
    Place("unchecked_reflection", "the first reflection that did not ask whether it was right", _unchecked_reflection),
    Place("yes", "the reply to the last answer, where that was a yes to an ask", _yes),
    Place("maybe", "the reply to the last answer, where that was a maybe and was not asked into", _maybe),
    Place("no", "the reply to the last answer, where that was a no", _answer(Label.NO)),
)

PLACES: Mapping[str, Place] = MappingProxyType({place.name: place for place in _ALL})
