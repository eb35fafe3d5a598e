"""What worked in a real conversation: one line at the top of its scorecard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.practice import report
from coach.practice.report.sections import moment, verdict
from coach.practice.report.worked import worked
from tests.practice.test_moment import talked

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief
    from coach.practice.desk import Desk

MARGARET = (
    "Margaret? She was a force of nature. She ran the playscheme in the hall for twenty-two years, every summer, and "
    "she used to say if you don't look after the children on the stair you've no right to moan about them. I'd come "
    "home and there'd be six of them at my table that weren't mine, and I loved it."
)
VISIT = (
    "So I'll just say why I'm here. I want to hear how it's been for folk living here and what matters to them.",
    "An hour! I can talk for Scotland, so my wife used to say. Margaret. She's away five years in October.",
    "Five years. I'm sorry, Archie. What was she like?",
    MARGARET,
    "So the two of you, your door was the one that was always open.",
    "Aye. That's exactly it. Always open. And now I don't even know who's across the landing.",
    "Do you rent or own?",
    "Rent.",
)
SURVEY = (
    "Do you rent?",
    "Yes, we rent from the council here.",
    "Do you have a car?",
    "No, I take the bus to work.",
) * 3


def brought(desk: Desk, *said: str, person: str = "Archie", from_memory: bool = False) -> Debrief:
    """Bring a conversation, and have it scored."""
    turns = tuple(Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(said))
    transcript = Transcript(
        id="t", kind=Kind.ONE_TO_ONE, organizer="Me", person=person, turns=turns, from_memory=from_memory
    )
    return desk.debriefs.of_conversation(desk.conversations.add(transcript, owner="me").id)


def test_a_real_visit_begins_with_the_turn_after_which_they_told_the_most(desk: Desk) -> None:
    """Quoted, with what it did, and with a link to it; in the file too."""
    debrief = brought(desk, *VISIT)
    top = verdict(debrief)
    assert "What worked" in top
    assert '<a href="#turn-2" dir="auto">“What was she like?”</a>' in top
    assert "Archie told you more than anywhere else" in top
    assert "What worked" in report.markdown(debrief)


def test_nothing_is_praised_where_nothing_can_be_known(desk: Desk) -> None:
    """A survey opened nobody up, and of a rehearsal it is told from what went on inside."""
    assert worked(brought(desk, *SURVEY)) is None
    begun = desk.rehearsals.start("tenant-let-down-before", owner="me", seed=7)
    assert worked(desk.debriefs.of_rehearsal(talked(desk, begun, VISIT[::2]).id)) is None


def test_from_memory_only_what_memory_carries_is_praised(desk: Desk) -> None:
    """How much somebody told after which words is not remembered; why one came is."""
    best = worked(brought(desk, *VISIT, from_memory=True))
    assert best is None or "told you" not in best.says


def test_a_pronoun_is_no_name(desk: Desk) -> None:
    """Pasted as Me and Her, they are you and they."""
    debrief = brought(desk, *VISIT, person="Her")
    assert ", and they told you" in verdict(debrief)
    shown = "".join(moment(debrief, one) for one in debrief.scorecard.moments) + report.html(debrief)
    assert "Her said" not in shown
    assert '<p class="who">They' in shown
    assert '<p class="who">You' in shown
