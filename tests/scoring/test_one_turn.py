"""An answer to a moment of a warm-up: what was looked for, what was found, in which words."""

from __future__ import annotations

from typing import Any

from coach.model.warm_up import Round, Sought
from coach.scoring import meet

ROUND: dict[str, Any] = {
    "person": "Dolores",
    "who": "61, cooks in a school cafeteria",
    "before": [
        {"you": "I hear the kitchen got new ovens in spring."},
        {"they": "New ovens, yes. And one cook fewer.", "holds": "objection"},
    ],
    "task": "Ask what it has been like.",
    "wants": ["open_question"],
    "avoids": ["closed_question"],
    "most_words": 12,
    "lands": "Like cooking with one hand.",
    "misses": "Mm-hm.",
    "good": ["What has that been like?", "How do you manage?"],
    "weak": ["Is it hard?"],
}


def a_round(**changed: Any) -> Round:
    """Give a moment to be met."""
    return Round.model_validate({**ROUND, **changed})


def test_an_answer_that_does_it_lands_and_says_in_which_words() -> None:
    """The words that earned it are quoted out of what was said."""
    met = meet(a_round(), "Oh. What has that been like?")
    assert met.landed
    found = {check.sought: check.quote for check in met.checks}
    assert found == {Sought.OPEN_QUESTION: "What has that been like?", Sought.CLOSED_QUESTION: None}


def test_what_had_better_not_be_there_is_quoted() -> None:
    """A closed question where an open one was called for misses on both counts, and is shown."""
    met = meet(a_round(), "Is it hard now?")
    assert not met.landed
    assert [(check.sought, check.wanted, check.quote) for check in met.checks if not check.met] == [
        (Sought.OPEN_QUESTION, True, None),
        (Sought.CLOSED_QUESTION, False, "Is it hard now?"),
    ]


def test_an_answer_that_takes_all_the_room_does_not_land() -> None:
    """What was looked for is there, and still it is a speech."""
    said = "We at the union have been at this for years now, and so I ask you: what has that been like?"
    met = meet(a_round(), said)
    assert all(check.met for check in met.checks if check.wanted)
    assert not met.short_enough
    assert not met.landed


def test_the_four_sides_of_an_ask_are_looked_for_one_by_one() -> None:
    """An ask with an hour and a way out, tied to nothing that was told."""
    asked = a_round(
        before=[{"they": "I worry about my grandson's lungs. That wall is wet.", "holds": ["self_interest"]}],
        wants=["ask", "time_bound", "tied_to_interest"],
        avoids=[],
        most_words=60,
    )
    without = meet(asked, "Would you come to the meeting on Thursday at 7?")
    assert [check.sought for check in without.checks if not check.met] == [Sought.TIED_TO_INTEREST]
    tied = "Would you come on Thursday at 7 and tell them about the wet wall and your grandson's lungs?"
    assert meet(asked, tied).landed
    assert {check.sought for check in meet(asked, "That sounds hard.").checks if not check.met} == {
        Sought.ASK,
        Sought.TIME_BOUND,
        Sought.TIED_TO_INTEREST,
    }
