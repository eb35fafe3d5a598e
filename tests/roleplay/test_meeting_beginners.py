"""What beginners type: nerves, bare questions, offers, a moment of their own; and what a hint says to them."""

from __future__ import annotations

import pytest

from coach import roleplay
from coach.model.rehearsal import Difficulty, Outcome
from coach.model.transcript import Transcript
from tests.roleplay.people import IDS, Talk, person

RENATA, JOY = "tenant-let-down-before", "new-member-gone-quiet"
KOFI, CALLUM = "six-steps-letter-carrier", "said-yes-and-vanished"
ELVIRA, LORRAINE = "panadera-en-espanol", "no-that-pivots"


@pytest.mark.parametrize("name", IDS)
def test_nerves_are_met_with_the_persons_own_kindness(name: str) -> None:
    """Two wordings of their own, and the trust of somebody who was told the truth."""
    talk = Talk(person(name))
    before = talk.state.trust
    spanish = talk.scenario.language == "es"
    said = talk.say("Estoy un poco nerviosa." if spanish else "idk what to say im kinda nervous lol")
    assert said.act == "nervous"
    assert any(line in said.line for line in talk.scenario.small.nervous)
    assert talk.state.trust > before


@pytest.mark.parametrize("name", IDS)
def test_asked_whether_they_are_a_bot_they_stay_who_they_are(name: str) -> None:
    """It is answered in character, and costs nothing."""
    talk = Talk(person(name))
    before = talk.state.trust
    asked = "¿Es usted un robot?" if talk.scenario.language == "es" else "are you a bot?"
    assert talk.say(asked).act == "stays"
    assert talk.state.trust == before


@pytest.mark.parametrize(
    "words", ["who lied to her", "great, what day suits you?", "can i pick you up saturday at 9:30"]
)
@pytest.mark.parametrize("name", [KOFI, RENATA, CALLUM])
def test_a_question_word_or_an_offer_is_not_met_with_kind_of(name: str, words: str) -> None:
    """No yes-or-no filler answers who, when, or may I."""
    talk = Talk(person(name))
    said = talk.say(words)
    assert not any(said.line.startswith(line) for line in talk.scenario.lines.short)


@pytest.mark.parametrize(
    "words",
    [
        "my grandma takes the 34 to dialysis, when they cut it she missed two",
        "when i was twelve we lost our house and my mother never said why",
    ],
)
def test_a_moment_of_ones_own_is_no_saying_back(words: str) -> None:
    """It is taken as theirs, whatever words it shares with what was just said."""
    talk = Talk(person(CALLUM))
    talk.say("What changed for you when they cut the 34?", words)
    assert talk.state.shared == 1
    assert not talk.state.counts.get("reflect")


def test_an_answer_that_comes_late_is_an_answer() -> None:
    """She asked why; two questions later she is told, and remembers it."""
    talk = Talk(person(RENATA))
    while not talk.state.asked_back:
        talk.say("How are you?" if not talk.turns else "What is it like to live in this building?")
    talk.say("What is it like to run that kitchen?", "Who are the people on this floor to you?")
    while talk.state.waiting_for:
        talk.say("What do you do for fun?")
    assert not talk.state.learned
    talk.say("To answer your question, I live here and I plan to stay a long time.")
    assert talk.state.learned


@pytest.mark.parametrize(
    ("name", "words", "act"),
    [
        (RENATA, "are you alone here?", "small_family"),
        (RENATA, "do you live alone though?", "small_family"),
        (JOY, "how long have you worked nights", "small_how_long"),
        (LORRAINE, "how long have you been doing home care", "small_how_long"),
        (KOFI, "got a few minutes?", "small_courtesy"),
    ],
)
def test_simple_questions_get_the_simple_answer(name: str, words: str, act: str) -> None:
    """Who lives with them, since when they do it, whether they have a moment; also where nobody foresaw it."""
    assert Talk(person(name).model_copy(update={"answers": ()})).say(words).act == act


@pytest.mark.parametrize(
    "words",
    [
        "why did you come to the group in the first place? whats the pool to you",
        "so why did you come to the group?",
        "i meant to ask whats the pool to you, like why do you want it open",
    ],
)
def test_joy_can_say_what_the_pool_is_to_her(words: str) -> None:
    """However her central question is put, what she says is about the pool."""
    talk = Talk(person(JOY))
    talk.say("hi joy", words)
    assert talk.state.last_topic == "pool"


def test_two_questions_in_one_breath_get_the_hour_that_was_asked() -> None:
    """Elvira says when she begins, question mark or not."""
    assert "A las cuatro" in Talk(person(ELVIRA)).say("qué tal el trabajo hoy, a qué hora empezó").line


def test_pressed_before_anything_was_asked_nobody_says_i_told_you() -> None:
    """A first sentence that begs is not answered as the second."""
    assert "already" not in Talk(person(LORRAINE)).say("Please, please, we need you there.").line


def test_a_yes_that_is_to_be_thought_over_has_no_next_step() -> None:
    """Who asks them to think about it after their yes has agreed nothing."""
    scenario = person(RENATA)
    talk = Talk(scenario)
    talk.say("Hello Renata.")
    talk.state = talk.state.model_copy(update={"decided": Outcome.YES, "trust": 8.0})
    talk.say("would you think about it til wednesday?")
    assert not talk.state.next_step
    talk.say("So Thursday at 7 by the machines, and I'll knock at ten to.")
    assert talk.state.next_step


@pytest.mark.parametrize("name", IDS)
def test_no_hint_comes_twice_and_none_names_what_is_locked(name: str) -> None:
    """Fifteen in a row at one point, each with a question and words of its own."""
    talk = Talk(person(name), Difficulty.EASY)
    for line in ("", "Hello.", "What is it like for you here?"):
        given: list[str] = []
        if line:
            talk.say(line)
        transcript = Transcript(id="test", kind=talk.scenario.kind, turns=tuple(talk.turns))
        for count in range(15):
            given.append(
                roleplay.hint(talk.scenario, talk.state, transcript, asked=count, here=count, given=tuple(given))
            )
        assert len(set(given)) == len(given)
        assert all("?" in text for text in given)
        locked = [one.gist for one in talk.scenario.facts if one.id not in talk.state.disclosed]
        assert not any(gist.rstrip(".") in text for gist in locked for text in given)


def test_what_opens_a_story_is_said_in_words_a_trainee_knows() -> None:
    """A topic's title stands there, not its id."""
    scenario = person("call-to-set-a-visit")
    told = " ".join(one.opens_with for one in roleplay.untold(scenario, Talk(scenario).state))
    assert "the last time a school parent asked her for coffee" in told
    assert "coffee before" not in told


@pytest.mark.parametrize("name", [one for one in IDS if person(one).language == "en"])
def test_being_glad_to_hear_how_they_are_is_no_question_to_put_off(name: str) -> None:
    """As many begin: nobody shrugs at it."""
    for words in (
        "Thanks for making the time. I'm Sam, I'd love to hear how things have been for you.",
        "I'd like to hear how you've been doing.",
    ):
        assert Talk(person(name), seed=2).say(words).act == "small_how_are_you"
    for words in ("What's going on with you these days?", "What should I know about you?"):
        assert Talk(person(name), seed=2).say(f"Good to see you. {words}").act != "no_answer"
