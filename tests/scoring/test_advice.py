"""What the trainee is told to try next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.transcript import Speaker
from coach.scoring import score
from coach.scoring.course import lay_out
from coach.scoring.levels import Gauge
from coach.scoring.words import quoted

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.rubric import Rubric
    from coach.model.transcript import Transcript

    Write = Callable[[str], tuple[Transcript, Reading]]
    Load = Callable[[str], Rubric]

MIDDLING = """
O purpose: I wanted to hear how it's going for you in the kitchen, and tell you what some of us are up to.
P self_interest: It's the hours. They told me thirty and I did the lease on thirty, and last week was fourteen.
O pitch: Right, and that's exactly why we've started meeting, there's ten of us now and a lawyer, and it's going well.
P objection: My cousin tried that, and they shut his whole shift, and now he lives on my aunt's couch.
O closed_question ask [specific]: That was a warehouse though. Can you sign this card?
P maybe: Mm. Let me think about it, I might.
O restate: Great, I'll put you down and see you there.
P: Okay. I suppose.
"""


def test_advice_is_two_or_three_things_tied_to_turns_of_the_organizer(coded: Write, rubric: Load) -> None:
    """Each can be tried again from the turn it names, and quotes that turn to the character."""
    transcript, reading = coded(MIDDLING)
    advice = score(transcript, reading, rubric("one_to_one")).advice
    assert 2 <= len(advice) <= 3
    assert len({a.turn for a in advice}) == len(advice)
    for one in advice:
        assert one.turn is not None
        assert one.quote
        assert transcript.turns[one.turn].speaker is Speaker.ORGANIZER
        assert one.quote in transcript.turns[one.turn].text
        assert one.tries


def test_a_moment_comes_first_and_in_the_rubrics_words(coded: Write, rubric: Load) -> None:
    """A maybe taken for a yes is told at the reply that took it so."""
    script = MIDDLING.replace("O restate: Great", "O restate !maybe_taken_for_yes: Great")
    advice = score(*coded(script), rubric("one_to_one")).advice
    assert advice[0].turn == 6
    assert "you went on to what comes next (“Great, I'll put you down and see you there”)" in advice[0].says


def test_a_line_that_was_already_said_is_not_advised(coded: Write, rubric: Load) -> None:
    """Nothing is worse than being told to do what one has just done."""
    loaded = rubric("one_to_one")
    tried = [tip.tries for c in loaded.criteria for tip in c.tips if tip.tries]
    said = "\n".join(
        f"O: {line}\nP self_interest: My mother taught me to stand up for whoever is next." for line in tried
    )
    advice = score(*coded(said), loaded).advice
    assert not any(line in one.tries for one in advice for line in tried)


def test_a_strong_conversation_is_not_told_to_do_what_it_did(coded: Write, rubric: Load, good_visit: str) -> None:
    """No tip on a criterion that is already an example."""
    card = score(*coded(good_visit), rubric("one_to_one"))
    assert all(c.suggestion is None for c in card.criteria if c.score == 4)


def test_advice_survives_a_moment_after_which_nobody_spoke(coded: Write, rubric: Load) -> None:
    """There is no turn to try again from, so the moment is kept and not advised on."""
    script = MIDDLING.replace("P: Okay. I suppose.", "P !dropped_lead: Okay. I suppose.")
    card = score(*coded(script), rubric("one_to_one"))
    assert len(card.moments) == 1
    assert all("I suppose" not in one.says for one in card.advice)


def test_a_quote_in_a_sentence_brings_no_second_full_stop_and_no_quotes_in_quotes() -> None:
    """“Maybe.”. is nobody's punctuation."""
    assert quoted("Maybe.") == "“Maybe”"
    assert quoted("Really?") == "“Really?”"
    assert quoted("You said “later” to me,") == "“You said ‘later’ to me”"


def test_nobody_is_told_off_on_a_narrow_reading(coded: Write, rubric: Load) -> None:
    """What is read as pressing by a hair still counts a little, but no advice is hung on it."""
    transcript, reading = coded(MIDDLING.replace("O closed_question ask [specific]", "O pressure ask [specific]"))
    doubted = reading.model_copy(
        update={
            "turns": tuple(
                turn.model_copy(update={"evidence": tuple(e.model_copy(update={"sure": False}) for e in turn.evidence)})
                for turn in reading.turns
            )
        }
    )
    loaded = rubric("one_to_one")
    tips = {
        tip.says.partition("{")[0] for criterion in loaded.criteria for tip in criterion.tips if tip.at == "pressure"
    }
    assert any(one.says.startswith(tuple(tips)) for one in score(transcript, reading, loaded).advice)
    assert not any(one.says.startswith(tuple(tips)) for one in score(transcript, doubted, loaded).advice)


def test_no_advice_hangs_on_a_turn_in_which_nothing_was_said(coded: Write, rubric: Load) -> None:
    """A pause is no opening, no closing and no reply: what was told is answered by the words that follow it."""
    script = MIDDLING.replace("O pitch: Right", "O: ...\nP: You know how that is.\nO pitch: Right") + "O: …\n"
    transcript, reading = coded(f"O: ...\nP: Morning.\n{script}")
    for name in ("one_to_one", "powerful_invitation", "provecho_meeting", "scheduling_call"):
        card = score(transcript, reading, rubric(name))
        assert card.advice
        assert all(any(map(str.isalpha, one.quote or "")) for one in card.advice)
        assert all(any(map(str.isalpha, transcript.turns[one.turn or 0].text)) for one in card.advice)


def test_to_wait_after_what_was_told_does_not_pass_it_by(coded: Write, good_visit: str) -> None:
    """What one says once they have gone on is the answer to it, and the waiting thins out nothing."""
    told = "and somebody had it by dark.\n"
    assert told in good_visit
    waited = good_visit.replace(told, f"{told}O: ...\nP: Yes.\n")
    without, with_a_pause = (Gauge(lay_out(*coded(script))) for script in (good_visit, waited))
    for measure in ("interests_taken_up", "interests_passed_by", "listening_share", "organizer_turns"):
        assert with_a_pause.value(measure) == without.value(measure)
