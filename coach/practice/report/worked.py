"""What worked in a real conversation: the turn after which the person told the most, or what was done best.

A rehearsal knows what moved the person and begins with that (`turned`); of a real one there are only the words.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from coach.model.reading import AT_THEM, Label
from coach.model.transcript import Speaker
from coach.practice.report.called import in_a_sentence
from coach.practice.report.quotes import in_a_line
from coach.practice.report.words import unread

if TYPE_CHECKING:
    from coach.model.reading import Evidence, TurnReading
    from coach.practice.debriefs import Debrief

HEADING = "What worked"
_SAYS = {
    Label.REFLECTION: "You said back what you had heard",
    Label.FOLLOW_UP: "You stayed with what they had said",
    Label.AGITATION: "You asked the hard question",
    Label.STORY: "You told something of your own",
    Label.AFFIRMATION: "You said what you see in them",
    Label.OBSTACLE_WORK: "You asked what stands in the way",
    Label.OPEN_QUESTION: "You asked so that there was room for a story",
}
"""What a turn did that opened somebody up, the telling first."""
_A_STORY = 25
"""Words of an answer that make it more than a remark."""
_GOOD = 3


class Worked(NamedTuple):
    """A turn of the organizer's with the words that did it, and what they did, in a sentence."""

    turn: int
    quote: str
    says: str


def worked(debrief: Debrief) -> Worked | None:
    """Find what worked best in a real conversation; nothing where that cannot be known, and in a rehearsal."""
    if debrief.rehearsal is not None or unread(debrief.reading.figures):
        return None
    return (None if debrief.transcript.from_memory else _opened_up(debrief)) or _done_best(debrief)


def in_html(debrief: Debrief) -> str:
    """Say it in one line, leading to where it stands."""
    one = worked(debrief)
    if one is None:
        return ""
    link = f'<a href="#turn-{one.turn}" dir="auto">“{escape(one.quote)}”</a>'
    return f"<p><strong>{HEADING}:</strong> {link} {escape(one.says)}</p>"


def _opened_up(debrief: Debrief) -> Worked | None:
    """Find the turn after which the person told the most of themselves."""
    turns = debrief.reading.turns
    told = {i: _words(debrief, i) for i, turn in enumerate(turns) if _tells(turn)}
    opening = (
        (words, i - 1, earned)
        for i, words in told.items()
        if i and words >= _A_STORY and (earned := _earned(turns[i - 1])) is not None
    )
    found = max(opening, key=lambda one: one[0], default=None)
    if found is None:
        return None
    words, turn, earned = found
    name = in_a_sentence(debrief.transcript.person)
    most = "more than anywhere else" if words == max(told.values()) else "something of their own"
    return Worked(turn, in_a_line(earned.quote), f"{_SAYS[earned.label]}, and {name} told you {most}.")


def _tells(turn: TurnReading) -> bool:
    return turn.speaker is Speaker.PERSON and Label.SELF_INTEREST in turn.labels


def _words(debrief: Debrief, turn: int) -> int:
    return len(debrief.transcript.turns[turn].text.split())


def _earned(turn: TurnReading) -> Evidence | None:
    """Give what a turn did to open somebody up, where it surely did and neither sold nor pressed."""
    if turn.speaker is not Speaker.ORGANIZER or not AT_THEM.isdisjoint(turn.labels):
        return None
    sure = [item for item in turn.evidence if item.sure]
    return next((item for label in _SAYS for item in sure if item.label is label), None)


def _done_best(debrief: Debrief) -> Worked | None:
    """Give the criterion with the highest level and the words it was earned by, if it is at least solid."""
    rubric = {criterion.id: criterion for criterion in debrief.rubric.criteria}
    good = [
        one for one in debrief.scorecard.criteria if (one.score or 0) >= _GOOD and one.evidence and one.id in rubric
    ]
    for one in sorted(good, key=lambda found: -(found.score or 0)):
        says = rubric[one.id].levels[one.score or 0].words.rstrip(".")
        quote = next((q for q in one.evidence if debrief.transcript.turns[q.turn].speaker is Speaker.ORGANIZER), None)
        if quote is not None and says in one.reason and says.startswith("you "):
            return Worked(quote.turn, in_a_line(quote.quote), f"{says[:1].upper()}{says[1:]}.")
    return None
