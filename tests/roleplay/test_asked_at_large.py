"""Questions that name nothing: how it is with them, what "it" was, and what is no errand and no ask."""

from __future__ import annotations

from copy import copy
from functools import cache

import pytest

from coach.model.rehearsal import Outcome
from coach.roleplay.afterwards import landing
from tests.roleplay.people import IDS, Talk, person, playthrough, told

_ENGLISH = [one for one in IDS if person(one).language == "en"]


@cache
def _once_two_are_told(name: str) -> Talk:
    """Go through the good conversation until they have told two things."""
    path = playthrough(name).paths[0]
    talk = Talk(person(name), path.difficulty, path.seed)
    for turn in path.turns:
        talk.say(turn.say)
        if len(talk.state.disclosed) > 1:
            break
    return talk


def _asked_then(name: str, question: str) -> str:
    talk = copy(_once_two_are_told(name))
    talk.turns, talk.directives = list(talk.turns), list(talk.directives)
    return talk.say(question).line


@pytest.mark.parametrize("name", _ENGLISH)
@pytest.mark.parametrize(
    "words",
    [
        "I'd like to understand how it is for you, doing what you do.",
        "What's it like for you here?",
        "so what is life like around here",
        "I want to get a sense of what it's like for you.",
    ],
)
def test_nobody_puts_off_being_asked_how_it_is_with_them(name: str, words: str) -> None:
    """It is the first thing anybody asks: they say something of it, and nothing that was not earned."""
    talk = Talk(person(name), seed=3)
    said = talk.say(words)
    assert said.line not in person(name).lines.no_answer
    facts = [fact for fact in person(name).facts if fact.id in told(talk.state)]
    assert all((fact.gate.trust or 0) <= talk.state.trust for fact in facts)


@pytest.mark.parametrize("name", IDS)
def test_everybody_who_has_a_worry_says_it_to_whom_they_trust(name: str) -> None:
    """However it is put: what worries them most, their biggest worry, anything that worries them."""
    spanish = person(name).language == "es"
    for words in (
        ("¿Cuál es su mayor preocupación?", "¿Qué es lo que más le preocupa?")
        if spanish
        else ("What's your biggest worry?", "whats the thing you worry about most", "What are your main concerns?")
    ):
        assert not any(line in _asked_then(name, words) for line in person(name).lines.no_answer), words


@pytest.mark.parametrize(
    ("name", "question", "not_so"),
    [
        ("power-to-lose", "How long has it been like that?", "Fifty-seven"),
        ("ready-to-lead", "How long has that been going on?", "Four to one-thirty"),
        ("talks-without-end", "How long has it been like that?", "Cremin"),
        ("yes-too-fast", "so how long has that been going on?", "Six years"),
        ("said-yes-and-vanished", "When did that start?", "the good part of the day"),
        ("obstacle-at-home", "Does that happen a lot?", "Number four in the line"),
        ("steady-but-tired", "does that happen a lot?", "sixth anniversary"),
        ("call-to-set-a-visit", "Does that happen a lot?", "Saturdays in the summer"),
    ],
)
def test_it_is_what_they_told_last(name: str, question: str, not_so: str) -> None:
    """Nobody answers of their age, of another story or of who somebody is, when "it" was what they just told."""
    assert not_so not in _asked_then(name, question)


@pytest.mark.parametrize("name", _ENGLISH)
@pytest.mark.parametrize(
    "words",
    ["It's nothing really, just wanted to say hi.", "no reason, i just came by to say hello", "just here to say hi!"],
)
def test_a_hello_is_no_errand(name: str, words: str) -> None:
    """Who only came to say hello is greeted, and not thanked for saying what they came for."""
    talk = Talk(person(name), seed=2)
    assert talk.say(words).act != "purpose"
    assert not talk.state.purpose_said


@pytest.mark.parametrize(
    "words",
    [
        "There's no reason anybody should sit in the cold.",
        "They gave us no real reason.",
        "There is nothing big about what they did to you.",
        "Some of them don't even say hello on the stairs.",
        "I wanted to say hi to your mother too.",
    ],
)
def test_what_only_holds_a_hello_is_none(words: str) -> None:
    """Who takes somebody's side is not greeted for the word "reason"."""
    talk = Talk(person("tenant-let-down-before"), seed=1)
    talk.say("Hi, I'm Sam.")
    assert talk.say(words).act != "greeting"


def test_a_hello_with_an_errand_behind_it_is_one() -> None:
    """What is said after the hello counts."""
    talk = Talk(person("tenant-let-down-before"))
    talk.say("I just wanted to say hi, and I'm here because I want to hear how things are on your floor.")
    assert talk.state.purpose_said


@pytest.mark.parametrize("name", ["chat-at-the-rank", "said-yes-and-vanished", "nine-years-a-member"])
@pytest.mark.parametrize("words", ["What about driving at night?", "and what about walking home in the dark?"])
def test_what_about_is_no_invitation(name: str, words: str) -> None:
    """A question about how something goes asks nothing of them."""
    talk = Talk(person(name))
    talk.say("What's it like for you here?")
    assert talk.say(words).decided is Outcome.NONE


@pytest.mark.parametrize("words", ["What about joining the tenants' committee?", "What about coming to the meeting?"])
def test_what_about_joining_is_an_invitation(words: str) -> None:
    """What one does with others is asked of them, in whatever form."""
    talk = Talk(person("tenant-let-down-before"), seed=1)
    talk.say("Hi, I'm Sam.")
    assert talk.say(words).decided is not Outcome.NONE


@pytest.mark.parametrize(
    "pressed",
    [
        "Please come to the meeting on Wednesday at 7, you have to. We really need you, there's nobody else.",
        "You have to come on Wednesday at 7, please, we're counting on you. Will you?",
    ],
)
def test_a_yes_to_please_is_told_for_what_it_is(pressed: str) -> None:
    """Who said "I'm in, love it" is not said to have refused, however hard they were pressed for it."""
    talk = Talk(person("yes-too-fast"))
    talk.say(pressed)
    assert "sounded like a yes, and it will not hold" in landing(person("yes-too-fast"), talk.state).says


@pytest.mark.parametrize("again", ["So I can put you down?", "can i count you in then", "So can I sign you up?"])
def test_putting_somebody_down_after_a_no_asks_again(again: str) -> None:
    """After a no, "so I can put you down?" is not met by "more or less"."""
    talk = Talk(person("tenant-let-down-before"))
    talk.say("If you cared about your neighbors you'd come on Thursday at 7. Will you?")
    assert talk.say(again).decided is Outcome.NO


@pytest.mark.parametrize(
    ("name", "words", "not_so"),
    [
        ("said-yes-and-vanished", "havent seen u at the meetings whats going on", "no_answer"),
        ("nine-years-a-member", "Desmond, is this seat taken? My father drove trams, you know.", "short"),
        ("medio-espanol", "Hablo las dos, depende quién me regaña. No manches. How is the crew taking it?", "many"),
        ("call-to-set-a-visit", "I drive past. It looks, um, cold. Who's your first-grader?", "no_answer"),
    ],
)
def test_how_people_type_and_speak_is_heard(name: str, words: str, not_so: str) -> None:
    """Without a mark, in two languages, with a courtesy first: what was asked is answered."""
    said = Talk(person(name)).say(words)
    assert said.act != not_so
    assert said.line not in person(name).lines.no_answer


@pytest.mark.parametrize("words", ["Can I put you in touch with our lawyer?", "Could we put you in the picture?"])
def test_to_be_put_in_touch_is_not_to_be_put_down(words: str) -> None:
    """Somebody to talk to is offered, and nothing is asked of them."""
    talk = Talk(person("tenant-let-down-before"))
    talk.say("Hi, I'm Sam.")
    assert talk.say(words).decided is Outcome.NONE


def test_wondering_about_the_past_is_no_ask() -> None:
    """Who wondered whether it was something they did, or just life, puts nothing to anybody."""
    talk = Talk(person("new-member-gone-quiet"))
    talk.say("Hi Joy, I just thought I'd see how you are.")
    words = "Your chair by the door was empty, and I wondered whether it was something we did, or just, you know, life."
    assert talk.say(words).decided is Outcome.NONE


def test_help_that_is_offered_is_not_waved_away() -> None:
    """An offer to go with them, and whether it would be any use, is taken in."""
    talk = Talk(person("dropped-grievance"))
    talk.say("I'm the new steward. Thank you for meeting me.")
    said = talk.say("I can go with you to the county and say what the rule was. Would that be any use to you?")
    assert not any(line in said.line for line in person("dropped-grievance").lines.no_answer)


def test_the_day_is_not_asked_for_by_whom_it_was_told() -> None:
    """Who was given a day and an hour asks what it is for, and not when."""
    talk = copy(_once_two_are_told("loves-to-argue"))
    talk.turns, talk.directives = list(talk.turns), list(talk.directives)
    said = talk.say("If I came by on Sunday at six, would you put the jacket on and come with me?")
    assert "Day, hour, place" not in said.line
    assert "When?" not in said.line


def test_holding_somebody_to_their_yes_is_no_question_of_its_own() -> None:
    """After a yes, a day put with a question mark is settled, and not met with a story about that day."""
    path = playthrough("invite-to-chair").paths[0]
    talk = Talk(person("invite-to-chair"), path.difficulty, path.seed)
    for turn in path.turns:
        talk.say(turn.say)
        if talk.state.decided in (Outcome.YES, Outcome.CONDITIONAL_YES):
            break
    assert talk.say("I'll book the front row. Seven on Monday, then?").act == "settled"
