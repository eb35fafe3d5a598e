"""Scoring a conversation: levels, reasons, evidence, and what is left unscored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.errors import ContentError, TranscriptError
from coach.model.reading import Evidence, Label
from coach.model.rubric import Rubric
from coach.scoring import score, score_total

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.scorecard import Scorecard
    from coach.model.transcript import Transcript

    Coded = tuple[Transcript, Reading]
    Write = Callable[[str], Coded]
    Load = Callable[[str], Rubric]

SURVEY = """
O closed_question: Hello, I'm going round all the new families. How many children do you have?
P: Two here, and one at home still, he is three and he does not sleep at all.
O closed_question: Two. And do you walk or drive?
P self_interest: We walk now. Before we were driving, until what happened to Bilal, so now we go by the creek.
O closed_question: Walk. Under ten minutes or over?
P: Over. It was eight before.
O closed_question: Over ten. Have you been to a meeting?
P: No. I did not know if it was for everybody.
O closed_question: It is. Newsletter on paper or by email?
P: Email is good for me.
"""


def levels(card: Scorecard) -> dict[str, int | None]:
    """Give the levels by criterion."""
    return {c.id: c.score for c in card.criteria}


def test_a_good_visit_is_scored_high_on_everything(coded: Write, rubric: Load, good_visit: str) -> None:
    """What a trainer would show as an example comes out as one."""
    card = score(*coded(good_visit), rubric("one_to_one"))
    assert all(level is not None and level >= 3 for level in levels(card).values())
    assert card.total is not None
    assert card.total >= 90


def test_a_survey_is_scored_low_and_the_reason_quotes_it(coded: Write, rubric: Load) -> None:
    """A list of closed questions is not a visit, and the trainee sees which question says so."""
    card = score(*coded(SURVEY), rubric("one_to_one"))
    found = {c.id: c for c in card.criteria}
    assert found["open_questions"].score == 0
    assert found["stance"].score == 0
    assert (
        "“Hello, I'm going round all the new families. How many children do you have?”"
        in found["open_questions"].reason
    )
    assert found["open_questions"].reason.endswith("one open question would make this a 1.")


def test_a_reason_names_its_level_and_what_the_next_would_take(coded: Write, rubric: Load, good_visit: str) -> None:
    """The sentence is made from the conditions that are not met."""
    fewer = good_visit.replace(
        "O agitation open_question reflection: You said it", "O open_question follow_up: You said it"
    )
    found = {c.id: c for c in score(*coded(fewer), rubric("one_to_one")).criteria}
    assert found["agitation"].score == 2
    assert found["agitation"].reason.startswith("Partly there (2): ")
    assert (
        "one more question that holds their own words up to how things are would make this a 4"
        in found["agitation"].reason
    )


def test_a_cap_holds_a_level_down_and_says_why(coded: Write, rubric: Load, good_visit: str) -> None:
    """Good questions do not make up for pressing on every other turn."""
    pressing = good_visit.replace("O obstacle_work", "O pressure obstacle_work").replace(
        "O reflection", "O pressure reflection"
    )
    pressing = pressing.replace("O story:", "O story pressure:").replace("P self_interest: Well", "P objection: Well")
    stance = {c.id: c for c in score(*coded(pressing), rubric("one_to_one")).criteria}["stance"]
    assert stance.score == 1
    assert "so much pressing makes it a debate" in stance.reason
    assert "without that it would be a" in stance.reason


def test_every_quote_stands_in_its_turn_to_the_character(coded: Write, rubric: Load, good_visit: str) -> None:
    """A page can mark the evidence in place."""
    transcript, reading = coded(good_visit)
    card = score(transcript, reading, rubric("one_to_one"))
    quotes = [quote for c in card.criteria for quote in c.evidence]
    assert quotes
    assert all(transcript.turns[q.turn].text[q.start : q.end] == q.quote for q in quotes)


def test_a_finding_whose_quote_is_not_in_the_transcript_earns_nothing(
    coded: Write, rubric: Load, good_visit: str
) -> None:
    """A reader or a judge that makes up words is not believed, and the scorecard counts it."""
    transcript, reading = coded(good_visit)
    story = next(i for i, turn in enumerate(reading.turns) if Label.STORY in turn.labels)
    made_up = Evidence(label=Label.STORY, quote="I was a champion once", start=0, end=21)
    turns = list(reading.turns)
    turns[story] = turns[story].model_copy(update={"evidence": (made_up,)})
    card = score(transcript, reading.model_copy(update={"turns": tuple(turns)}), rubric("one_to_one"))
    assert levels(card)["story_of_self"] == 0
    assert card.dropped == 1
    assert "champion" not in card.model_dump_json()


def test_too_little_said_is_unscored_and_says_what_was_missing(coded: Write, rubric: Load) -> None:
    """A fragment gets no plausible number."""
    card = score(*coded("O open_question: How are you?\nP: Fine."), rubric("one_to_one"))
    assert set(levels(card).values()) == {None}
    assert card.total is None
    assert all("Too little was said" in c.reason and c.suggestion is None for c in card.criteria)


def test_an_empty_transcript_is_unscored(coded: Write, rubric: Load) -> None:
    """Nothing at all is not a bad conversation."""
    card = score(*coded(""), rubric("powerful_invitation"))
    assert card.total is None
    assert card.advice == ()


def test_a_choice_is_unscored_where_nothing_was_asked(coded: Write, rubric: Load) -> None:
    """An invitation that never came left nothing to choose, and no middling level stands in for it."""
    chat = "\n".join(
        [
            "O: So that was the weekend, more or less, and the dog got out again.",
            "P: Mine too, over the back wall and gone.",
        ]
        * 4
    )
    found = {c.id: c for c in score(*coded(chat), rubric("powerful_invitation")).criteria}
    assert found["choice"].score is None
    assert "no choice to look at" in found["choice"].reason


def test_the_total_is_the_weighted_mean_of_what_was_scored(coded: Write, rubric: Load) -> None:
    """Weights are the trainer's, and the total follows them."""
    loaded = rubric("one_to_one")
    card = score(*coded(SURVEY), loaded)
    weights = {c.id: c.weight for c in loaded.criteria}
    mean = sum(weights[c.id] * (c.score or 0) for c in card.criteria) / sum(weights.values())
    assert card.total == pytest.approx(mean * 25, abs=0.05)


def test_the_total_alone_is_that_of_the_scorecard(coded: Write, rubric: Load, good_visit: str) -> None:
    """A simulation, which shows no scorecards, gives the totals that they would bear."""
    for written in (good_visit, SURVEY):
        transcript, reading = coded(written)
        assert (
            score_total(transcript, reading, rubric("one_to_one"))
            == score(transcript, reading, rubric("one_to_one")).total
        )


def test_the_total_is_none_where_less_than_half_the_weight_was_scored(
    coded: Write, rubric: Load, good_visit: str
) -> None:
    """A number over a few criteria would pass for the whole."""
    raw = rubric("one_to_one").model_dump()
    for item in raw["criteria"][:6]:
        item["needs"] = [{"when": {"noes": ">= 1"}, "missing": "They never said no."}]
    card = score(*coded(good_visit), Rubric.model_validate(raw))
    assert card.total is None
    assert card.criteria[0].reason == "They never said no."


def test_a_reading_of_another_transcript_is_refused(coded: Write, rubric: Load, good_visit: str) -> None:
    """Turns that do not line up would put quotes in the wrong mouths."""
    transcript, _ = coded(good_visit)
    _, other = coded(SURVEY)
    with pytest.raises(TranscriptError, match="read the transcript again"):
        score(transcript, other, rubric("one_to_one"))


def test_a_rubric_with_an_unknown_measure_is_refused(coded: Write, rubric: Load, good_visit: str) -> None:
    """The error names the measure and where the list of them is."""
    raw = rubric("one_to_one").model_dump()
    raw["criteria"][0]["levels"][4]["when"] = {"charm": ">= 2"}
    with pytest.raises(ContentError, match=r"'charm'.*rubric-format"):
        score(*coded(good_visit), Rubric.model_validate(raw))


def test_pauses_do_not_make_up_for_what_was_not_said(coded: Write, rubric: Load) -> None:
    """Two turns and two pauses are two turns: too little for a number, and the reason says how many it takes."""
    told = "P self_interest: My landlord will not fix the heat, my son has coughed for three weeks and I am scared.\n"
    said = ("O: ...", "O open_question: What brings you here?", "O: …", "O: So he coughs all night.")
    script = "".join(f"{line}\n{told}" for line in said)
    card = score(*coded(script), rubric("one_to_one"))
    assert card.total is None
    assert all("at least four turns of yours" in one.reason for one in card.criteria)
    assert card.advice == ()
