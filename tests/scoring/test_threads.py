"""What counts as left alone: a difficulty, or something told, that nobody came back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.scoring import score
from coach.scoring.course import lay_out
from coach.scoring.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.rubric import Rubric
    from coach.model.transcript import Transcript

    Write = Callable[[str], tuple[Transcript, Reading]]
    Load = Callable[[str], Rubric]

ASKED = """
O ask [specific time_bound choice]: You present it to the Chairman on Wednesday. Can you do it?
P objection: Ah. Wednesday. That's my market day for Mile 12. If I no go by five, everything is finished.
O: Sorry, wrong chat.
P: Okay.
"""
WORKED_ON = "O obstacle_work open_question: What if your sister goes to Mile 12 for that one day?\nP: My sister?"
ASKED_ABOUT = "O closed_question: Is it Mile 12, or the talking to them?\nP: Both."
ELSEWHERE = "O closed_question: Did your son pass?\nP: He did."


def test_a_difficulty_worked_on_two_turns_later_was_not_passed_by(coded: Write) -> None:
    """Worked on or asked about a little later is not gone past; another subject is."""
    unmet = PLACES["unmet_difficulty"].find
    assert unmet(lay_out(*coded(ASKED + WORKED_ON))) is None
    assert unmet(lay_out(*coded(ASKED + ASKED_ABOUT))) is None
    assert unmet(lay_out(*coded(ASKED + ELSEWHERE))) is not None


def test_an_objection_is_not_given_as_their_reason_to_say_yes(coded: Write, rubric: Load) -> None:
    """However long it is: it is why she would not."""
    long = ASKED.replace(
        "is finished.", "is finished, " + "and some of those women do not like me and they will say so, " * 4
    )
    card = score(*coded(long + ELSEWHERE + "\nO: Greet him.\nP: I will, thank you."), rubric("powerful_invitation"))
    said = " ".join(one.suggestion or "" for one in card.criteria) + " ".join(one.says for one in card.advice)
    assert "That is their reason to say yes" not in said


def test_an_echo_and_an_answer_pass_nothing_by(coded: Write) -> None:
    """Who gives back two of their words, or answers what they asked, has not gone on to something else."""
    told = "P self_interest: My nan's in the front room and it's loud, I used to go to the library{}"
    dropped = PLACES["dropped_stake"].find
    assert dropped(lay_out(*coded(told.format(".") + "\nO: used to\nP: Yeah."))) is None
    assert (
        dropped(lay_out(*coded(told.format(". Do you know it?") + "\nO: I do. I took my boy there.\nP: Ah."))) is None
    )
    assert dropped(lay_out(*coded(told.format(".") + "\nO closed_question: Do you rent or own?\nP: Rent."))) is not None


def test_to_be_glad_of_a_maybe_is_not_told_as_an_argument(coded: Write) -> None:
    """The fault is a maybe taken for a yes, and it is told once."""
    glad = (
        "P yes: Put me down, I'll try and make it.\nO pressure !maybe_taken_for_yes: Awesome! That's a yes!\nP: Well."
    )
    assert PLACES["pressure"].find(lay_out(*coded(glad))) is None
    assert PLACES["pressure"].find(lay_out(*coded(glad.replace(" !maybe_taken_for_yes", "")))) is not None
