"""What a scorecard says has to be true of this conversation: no yes that was none, no advice to do it worse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Reading
    from coach.model.rubric import Rubric
    from coach.model.scorecard import CriterionScore
    from coach.model.transcript import Transcript

    Write = Callable[[str], tuple[Transcript, Reading]]
    Load = Callable[[str], Rubric]

TALK = """
O: Hello again, it's me from the stall, you said to come by.
P self_interest: I did. Sit, if the dog lets you. He has been strange since my brother stopped coming round on Sundays.
O open_question: And how is the shop?
P self_interest: Slow. I open at six and the first one comes at nine, and I used to have four before the light was on.
O ask [specific]: Would you put a card in the window for us?
P maybe: I'd have to see. The landlord looks at that window.
"""
BACK_AND_FORTH = TALK + "O closed_question: Is it the landlord, or something else?\nP maybe: Kind of.\n"


def found(written: tuple[Transcript, Reading], rubric: Rubric) -> dict[str, CriterionScore]:
    """Give the criteria by id."""
    return {one.id: one for one in score(*written, rubric).criteria}


def test_no_tip_speaks_of_a_yes_where_nobody_said_yes(coded: Write, rubric: Load) -> None:
    """“They said yes” beside “they said maybe” is believed by nobody."""
    for name in ("one_to_one", "powerful_invitation", "scheduling_call"):
        card = score(*coded(TALK + "O: All right, bye now."), rubric(name))
        told = [*(a.says for a in card.advice), *(c.suggestion or "" for c in card.criteria)]
        assert not any("They said yes" in one for one in told)


def test_a_maybe_that_was_asked_into_gets_no_tip_to_ask_into_it(coded: Write, rubric: Load) -> None:
    """Nothing is worse than being told to do what one has just done."""
    asked = TALK + "O obstacle_work: Is it the landlord, or something else?\nP: The landlord, he counts everything."
    assert "A maybe is usually" not in (found(coded(asked), rubric("one_to_one"))["next_steps"].suggestion or "")
    passed = TALK + "O: All right, bye now."
    assert "A maybe is usually" in (found(coded(passed), rubric("one_to_one"))["next_steps"].suggestion or "")


def test_a_commitment_that_became_a_maybe_is_no_example(coded: Write, rubric: Load) -> None:
    """A day named near the end, between a yes and a maybe, is not something said back."""
    early = TALK.replace("P maybe: I'd have to see.", "P yes: I could.")
    script = early + "O: Shall I bring it on Friday, or is something in the way?\nP maybe: Kind of."
    one = found(coded(script), rubric("powerful_invitation"))["commitment"]
    assert one.score is not None
    assert one.score <= 1


def test_a_commitment_above_one_quotes_what_it_rests_on(coded: Write, rubric: Load) -> None:
    """A day that settles it is quoted by its sentence, though the reader gave it no label."""
    script = TALK.replace("P maybe: I'd have to see.", "P yes: I could.") + "O: Good. I'll bring it on Friday.\nP: Do."
    one = found(coded(script), rubric("powerful_invitation"))["commitment"]
    assert one.score == 4
    assert "“I'll bring it on Friday”" in one.reason
    assert "I'll bring it on Friday." in [quote.quote for quote in one.evidence]


def test_a_yes_that_was_said_back_is_not_shown_as_left_there(coded: Write, rubric: Load) -> None:
    """“So Friday at six?” “Yes, yes.” is a next step."""
    yes = TALK.replace("P maybe: I'd have to see.", "P yes: I could.")
    left = yes + "O: Lovely.\nP yes !yes_without_next_step: Yes, yes."
    assert len(score(*coded(left), rubric("one_to_one")).moments) == 1
    said_back = yes + "O restate: So I bring it on Friday at six?\nP yes !yes_without_next_step: Yes, yes."
    assert score(*coded(said_back), rubric("one_to_one")).moments == ()
    taken_back = left + "\nO: Sure?\nP maybe: Kind of."
    assert score(*coded(taken_back), rubric("one_to_one")).moments == ()


def test_what_would_raise_a_level_is_never_a_fault(coded: Write, rubric: Load) -> None:
    """To pitch would let them guess why one came; it is nothing to advise."""
    script = TALK.replace("O ask [specific]: Would you put a card in the window for us?", "O: And the card?")
    reason = found(coded(script + "O: I see."), rubric("one_to_one"))["purpose"].reason
    assert reason.startswith("Absent (0)")
    assert "one plain word on why you are meeting would make this a 2" in reason
    assert "pitching" not in reason


def test_a_rounded_share_does_not_look_as_if_it_were_met(coded: Write, rubric: Load, good_visit: str) -> None:
    """“No more than 60% (it was 60%)” reads like a fault of the coach."""
    transcript, reading = coded(good_visit)
    figures = reading.figures.model_copy(update={"talk_share": 0.6021})
    card = score(transcript, reading.model_copy(update={"figures": figures}), rubric("one_to_one"))
    reason = next(c.reason for c in card.criteria if c.id == "story_of_self")
    assert "no more than 60% of the words yours (it was a little more than 60%)" in reason


def test_what_a_level_lacks_is_said_as_one_would_say_it(coded: Write, rubric: Load) -> None:
    """No machine's “at least 35 words (it was 22)” and “at least 50% of your turns”; the figures stand beside."""
    story = "O story: My father went down in our hallway, and lay there most of a night, and nobody on the stair came."
    told = found(coded(TALK + story + "\nP: Oh. I am sorry."), rubric("one_to_one"))
    assert "a story of your own of some 35 words (yours had 20)" in told["story_of_self"].reason
    every = " ".join(one.reason for one in told.values())
    assert "at least" not in every


def test_questions_and_nothing_else_are_not_warmth(coded: Write, rubric: Load) -> None:
    """Open questions one after another, past what was told and what was asked, are no example of a stance."""
    told = "P self_interest: My father had a stroke and I was with him for the whole of it. Why do you ask all this?"
    script = "\n".join(
        f"O open_question: {one}\n{told}" for one in ("How is work?", "What about the pool?", "Why there?", "And then?")
    )
    one = found(coded(script), rubric("one_to_one"))["stance"]
    assert one.score == 3


def test_agitation_is_not_hung_on_pride_or_on_a_question_of_theirs(coded: Write, rubric: Load) -> None:
    """Who is glad of something is not asked where they are a year from now."""
    proud = "P self_interest: I tell them what comes next in the form, and I am proud of it, every one of them got in."
    asking = "P self_interest: We lost the hall and nobody said a word to us. Why are you doing this?"
    for line in (proud, asking):
        script = f"O: Hello there.\n{line}\nO: I see.\n{line}\nO: Right.\n{line}\nO: Well.\n"
        assert found(coded(script), rubric("one_to_one"))["agitation"].suggestion is None
    lost = "P self_interest: We lost the hall and nobody said a word to us, not one letter in all that time."
    script = f"O: Hello there.\n{lost}\nO: I see.\n{lost}\nO: Right.\n{lost}\nO: Well.\n"
    assert "a year from now" in (found(coded(script), rubric("one_to_one"))["agitation"].suggestion or "")


def test_a_turn_is_quoted_once_for_what_it_is(coded: Write, rubric: Load, good_visit: str) -> None:
    """As many quotes as turns were counted, and none inside another."""
    evidence = found(coded(good_visit), rubric("one_to_one"))["open_questions"].evidence
    assert len({quote.turn for quote in evidence}) == len(evidence)


def test_a_call_that_sets_a_visit_is_not_asked_for_a_story_or_a_challenge(coded: Write, rubric: Load) -> None:
    """The deep questions wait for the visit, and a good short call can be an example in everything."""
    call = """
O purpose: Hi, it's Ana from parent night. I'm calling because of your question, and I'd like to sit down with you.
P self_interest: Oh. That one. I was doing my grocery list and then I was up, I still don't know how.
O reflection follow_up affirmation: You stood up before you knew it. I liked that. I'd like to hear the rest at a table.
P objection: My week is a lot, though. Can't you just text me?
O obstacle_work ask [specific time_bound tied_to_interest choice]: It would be half an hour and your boy can come. \
Would Tuesday at half past five at the library work, or is another day easier?
P yes: With him? Then Tuesday, yes.
O restate: So Tuesday, half past five, the library. I'll text you that morning.
P: Do that.
"""
    card = score(*coded(call.replace("\\\n", "")), rubric("scheduling_call"))
    assert {"story_of_self", "agitation"}.isdisjoint(one.id for one in card.criteria)
    assert card.total is not None
    assert card.total >= 85


def test_the_ask_that_is_quoted_is_the_one_it_was_judged_by(coded: Write, rubric: Load) -> None:
    """A first, bare one is no example of an ask with a day in it, however handy its length."""
    bare = TALK.replace(
        "O ask [specific]: Would you put a card in the window for us?",
        "O ask: Come along some time, everybody in the street is counting on it.",
    )
    full = "O ask [specific time_bound tied_to_interest choice]: Would you put it up on Friday at ten?\nP yes: I could."
    one = found(coded(f"{bare}{full}"), rubric("one_to_one"))["ask"]
    assert one.score is not None
    assert "“Would you put it up on Friday at ten?”" in one.reason


def test_nobody_is_told_to_ask_on_where_a_long_yes_was_said_back(coded: Write, rubric: Load) -> None:
    """“Say more about that. What was it like?” is no answer to somebody who has just agreed to come."""
    yes = (
        "P yes: I've been turning it over while the kettle boiled, and I was against it, as you could see, "
        "and then I thought of my brother and his Sundays and the window and all of that. Well. Up with it on Friday."
    )
    script = TALK.replace("P maybe: I'd have to see. The landlord looks at that window.", yes)
    for reply, told in (("O restate: So Friday, and I bring it at ten.", False), ("O: What a strange dog.", True)):
        one = found(coded(f"{script}{reply}\nP: Good."), rubric("one_to_one"))["listening"]
        assert ("turning it over" in (one.suggestion or "")) is told
