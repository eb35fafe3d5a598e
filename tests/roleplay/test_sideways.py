"""Questions from the side, which hold no word of a topic, get this person's own answer, and open nothing."""

from __future__ import annotations

import pytest

from coach.model.lines import Sideways
from coach.roleplay import cues
from tests.roleplay.people import IDS, Talk, person

ASKED = (
    "what would you do if you were me",
    "What would make you want to come back?",
    "What should I have asked you?",
    "What are you doing after this?",
    "Why did you agree to talk to me?",
    "Is this a bad time?",
)
KEEPING_GOING = ("what keeps you going", "So what keeps you going, really?", "What gets you out of bed?")
SPANISH = ("¿Qué haría en mi lugar?", "¿Confía en mí?", "¿Qué está comiendo?", "¿Qué la hace reír?")


def from_the_side(talk: Talk) -> set[str]:
    """Collect what the person has ready for questions from the side, or for a question that their author foresaw."""
    foreseen = {line for answer in talk.scenario.answers if not answer.after for line in answer.says}
    return foreseen.union(*talk.scenario.small.sideways.values())


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("asked", ASKED)
def test_a_question_from_the_side_gets_an_answer_of_their_own(name: str, asked: str) -> None:
    """It is neither shrugged off nor answered with a story."""
    talk = Talk(person(name))
    reply = talk.say(asked)
    assert reply.line in from_the_side(talk)
    assert reply.tell == ()


@pytest.mark.parametrize("asked", KEEPING_GOING)
def test_what_keeps_somebody_going_opens_no_story_out_of_turn(asked: str) -> None:
    """Everybody has a light answer to it."""
    for name in IDS:
        talk = Talk(person(name))
        reply = talk.say(asked)
        assert reply.tell == ()
        assert reply.line in from_the_side(talk)


def test_a_question_that_somebody_says_of_themselves_is_said_aloud() -> None:
    """Nothing in `about_you` is kept for another question, however it begins."""
    scenario = person("talks-without-end")
    own = "What keeps me going? The robin.", "Why do I stay? Ask the spuds."
    small = scenario.small.model_copy(update={"about_you": own})
    assert Talk(scenario.model_copy(update={"small": small})).say("Tell me about yourself.").line in own


def test_where_there_is_no_line_the_question_is_met_like_any_other() -> None:
    """Every kind may be left out."""
    scenario = person("talks-without-end")
    small = scenario.small.model_copy(update={"sideways": {}})
    bare = scenario.model_copy(update={"small": small, "answers": ()})
    reply = Talk(bare).say("What would you do if you were me?")
    assert reply.line
    assert reply.line not in from_the_side(Talk(scenario))


def test_everybody_has_a_line_for_nearly_every_kind() -> None:
    """A second question about a no waits for somebody whose no is worth one; what is the matter has plain words too."""
    for name in IDS:
        lacking = set(Sideways) - set(person(name).small.sideways)
        assert lacking <= {
            Sideways.KIND_OF_NO,
            Sideways.AS_A_CHILD,
            *cues.sideways.OF_THE_MATTER,
            Sideways.COFFEE_OR_TEA,
        }


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("asked", ["How do you sleep?", "When did it get bad?", "Who else is dealing with this?"])
def test_what_anybody_would_ask_about_trouble_is_not_shrugged_off(name: str, asked: str) -> None:
    """There is an answer to it: their own, or the plain words that anybody would use."""
    talk = Talk(person(name))
    reply = talk.say("I wanted to hear how things are for you.", asked)
    assert reply.line not in talk.scenario.lines.no_answer


def test_a_person_who_sleeps_badly_has_words_of_their_own_for_it() -> None:
    """Desmond lies awake and listens to the pipes."""
    assert "pipes" in Talk(person("nine-years-a-member")).say("And how do you sleep?").line


def test_what_was_said_of_the_exam_is_not_answered_with_jam() -> None:
    """Caleb answers about the exam."""
    for seed in range(1, 6):
        reply = Talk(person("yes-too-fast"), seed=seed).say("What did you tell people about the exam?")
        assert "exam" in reply.line
        assert reply.tell == ()


def test_each_way_to_ask_finds_the_same_answer() -> None:
    """The answer is found by what is meant."""
    ways = "If you were in my shoes, where would you start?", "any advice for me?", "What would you do in my place?"
    assert len({Talk(person("invite-to-chair")).say(way).line for way in ways}) == 1


@pytest.mark.parametrize("asked", SPANISH)
def test_a_question_from_the_side_is_understood_in_spanish(asked: str) -> None:
    """Elvira answers in her own language."""
    talk = Talk(person("panadera-en-espanol"))
    assert talk.say(asked).line in from_the_side(talk)


def test_what_they_say_of_themselves_is_not_an_answer_from_the_side() -> None:
    """Asked to tell about himself, Gerry does not say what he would do in somebody's place."""
    for seed in range(1, 6):
        talk = Talk(person("talks-without-end"), seed=seed)
        assert talk.say("Tell me about yourself.").line not in set().union(*talk.scenario.small.sideways.values())


def test_what_would_help_them_come_is_about_the_ask_once_one_was_made() -> None:
    """After a maybe, the question is about what stands in the way."""
    talk = Talk(person("invite-to-chair"), seed=2)
    talk.say("Would you chair the committee, beginning Monday at 7 in the library?")
    reply = talk.say("What would make it easier for you to come?")
    assert reply.line not in from_the_side(talk)


def test_what_makes_somebody_laugh_opens_no_stake() -> None:
    """A light question gets a light answer."""
    for name in IDS:
        talk = Talk(person(name))
        talk.say("Thanks for seeing me.", "I'd like to get to know you.")
        assert talk.say("What makes you laugh?").tell == ()


def test_how_did_that_feel_goes_on_with_what_was_told() -> None:
    """Where something was told, the question goes deeper; where nothing was, there is a plain answer to it."""
    talk = Talk(person("overloaded-coworker"))
    assert talk.say("What did you do before this?", "How did that make you feel?").tell == ()


@pytest.mark.parametrize(
    ("name", "asked", "word"),
    [
        ("call-to-set-a-visit", "hi is this hana? sorry i'm kinda nervous", ""),
        ("invite-to-chair", "hi Mrs. Raman, is it weird that i'm a little nervous", "whisper"),
        ("invite-to-chair", "thirty kids! do you get paid for that?", "envelope"),
        ("chat-at-the-rank", "How much do I owe you for this?", "forty"),
        ("nine-years-a-member", "Why'd you pick the top deck?", "change"),
        ("medio-espanol", "¿te pagaron ya?", "friday"),
        ("panadera-en-espanol", "¿Qué le pasó en la mano?", "horno"),
    ],
)
def test_a_plain_question_is_answered_in_its_own_terms(name: str, asked: str, word: str) -> None:
    """These were once met with a line that fits some other question."""
    talk = Talk(person(name), seed=4)
    reply = talk.say(asked)
    kind = talk.scenario.small.greeting if not word else talk.scenario.small.nervous if word == "whisper" else ()
    assert reply.line in kind if kind else word in reply.line.lower()


def test_asking_leave_to_tell_a_story_is_no_question() -> None:
    """What follows "can I tell you something?" is heard as the story that it is."""
    talk = Talk(person("invite-to-chair"))
    told = "Can I tell you something? When I was nine my school closed its library and I still remember the boxes."
    assert talk.say("Hello, thanks for the half hour.", told).act == "story"


@pytest.mark.parametrize(
    "asked", ["¿Usted qué quisiera que pasara?", "¿De qué tiene miedo?", "¿En qué piensa al caminar?"]
)
def test_a_spanish_question_that_leaves_room_is_open_wherever_its_word_stands(asked: str) -> None:
    """No yes or no comes in answer."""
    assert Talk(person("panadera-en-espanol")).say(asked).act != "short"
