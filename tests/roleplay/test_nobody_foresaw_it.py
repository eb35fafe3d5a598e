"""A line that no author foresaw is still heard: what it is of, how it is asked, and whom it is about."""

from __future__ import annotations

import pytest

from coach.model.transcript import Speaker, Turn
from coach.roleplay import cues
from coach.roleplay.between import between
from coach.roleplay.returned import put_in_full
from coach.roleplay.words import written_out
from tests.roleplay.people import Talk, person

_LONG = 12
THANKS = "Thanks for having me, it's good to sit down with you."


def said(name: str, *lines: str, seed: int = 7) -> str:
    """Give the last answer, after a word of thanks."""
    return Talk(person(name), seed=seed).say(THANKS, *lines).line


def test_a_question_handed_back_is_the_persons_own() -> None:
    """Ewan asks how one sleeps. “Badly. You?” asks him the same, and he has an answer."""
    talk = Talk(person("one-word-answers"), seed=5)
    talk.say("morning Ewan. I'm on the market, a porter, maybe you've seen me about. can I take that box?")
    talk.say("what are you mending", "a wreck? what happened", "nothing really, just wanted to meet you. is she well?")
    own = Turn(speaker=Speaker.PERSON, text="Aye. You. How do you sleep?")
    talk.turns[-1] = own
    assert "wet" in talk.say("badly lol, up at 3 for the market. you?").line


@pytest.mark.parametrize(
    ("name", "asked", "word"),
    [
        ("chat-at-the-rank", "so the zip, can you save it?", "live"),
        ("dropped-grievance", "been a while since I sat in one of these, what's good here?", "chili"),
        ("said-yes-and-vanished", "haha what's he called, the pigeon", "kevin"),
    ],
)
def test_the_answer_that_is_there_is_found(name: str, asked: str, word: str) -> None:
    """What they have an answer to is not taken for an ask, a greeting or something else."""
    assert word in said(name, asked).lower()


@pytest.mark.parametrize("asked", ["so the zip, can you save it?", "my bag, could you fix it?"])
def test_a_thing_to_mend_is_no_invitation(asked: str) -> None:
    """Nomsa is not invited to anything by a zip."""
    talk = Talk(person("chat-at-the-rank"), seed=3)
    talk.say(THANKS, asked)
    assert talk.state.asks_made == 0


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("yes-too-fast", "and do you like it, the job?"),
        ("chat-at-the-rank", "did you make all of these yourself?"),
        ("nine-years-a-member", "were you on your own then, before anyone got on?"),
        ("one-word-answers", "is it heavy work, this?"),
        ("talks-without-end", "does it get lonely up there"),
        ("dropped-grievance", "is it just you back there on your own?"),
    ],
)
def test_a_harmless_question_is_neither_put_off_nor_met_by_maybe(name: str, asked: str) -> None:
    """Anybody knows whether they like their job; they say what they would say, and lock nothing away."""
    lines = person(name).lines
    line = said(name, asked)
    assert not any(one in line for one in (*lines.no_answer, *lines.more))
    assert not any(one in line.lower() for one in ("maybe", "could be"))


def test_what_is_grave_is_still_let_pass() -> None:
    """“You get used to it” is no answer to whether somebody died of it."""
    lines = person("one-word-answers").lines
    for asked in ("did somebody die out there?", "is the funeral hard?", "are you alone at night?"):
        assert said("one-word-answers", asked) in (*lines.no_answer, *lines.more)


def test_a_closed_question_about_quantity_is_not_met_by_mostly() -> None:
    """“Mostly” does not tell whether many babies come in."""
    assert not said("yes-too-fast", "do you get a lot of babies in?").startswith("Mostly")


def test_their_own_last_words_open_no_other_story() -> None:
    """Who asks about Callum's defense is not told of the map of the city."""
    talk = Talk(person("said-yes-and-vanished"), seed=3)
    talk.say("hey callum. is it ok if I sit?", "thanks. that your pigeon?", "haha fair. what's he called")
    talk.say("no no you're not in trouble! I just missed you. Kevin's management lol")
    assert "defense" in talk.lines[-1]
    assert not talk.say("what was the defense going to be lol").tell


def test_how_it_was_at_the_start_is_not_told_by_how_it_ended() -> None:
    """Annette's payroll clerk is no answer to how it was when she started."""
    talk = Talk(person("dropped-grievance"), seed=3)
    talk.say(THANKS, "you mean the date, the one they missed? I heard about that.")
    assert "payroll" not in talk.say("how was it when you started, was there a union?").tell


@pytest.mark.parametrize(
    ("name", "asked", "word"),
    [
        ("nine-years-a-member", "did you used to drive this one then?", "miss"),
        ("dropped-grievance", "who's Ron?", ", no."),
    ],
)
def test_a_word_in_common_is_no_answer(name: str, asked: str, word: str) -> None:
    """“I miss the driving, yes” does not tell whether he drove this one."""
    assert word not in said(name, asked)


def test_somebody_whom_the_author_knows_is_not_nobody() -> None:
    """Gerry's neighbor who won the raffle is Mrs. Cotter; it is not said of her that one would not know her."""
    talk = Talk(person("talks-without-end"), seed=3)
    talk.say("hi Gerry! brought my coat like they told me to haha")
    assert "nobody" not in talk.say("haha it has. who's the neighbour with the raffle, do I know him").line.lower()


def test_what_was_left_open_may_be_asked() -> None:
    """“Time since what?” asks for the end of a sentence, and is not met with a story of leeks."""
    talk = Talk(person("talks-without-end"), seed=3)
    talk.say(THANKS, "were you always a gardener")
    assert "apologise" in talk.lines[-1]
    assert not any(one in talk.say("aw. time since what?").line for one in ("scallion", "leek"))


def test_what_was_told_may_come_back_as_a_question() -> None:
    """“You learned it from the clerk?” right after the story asks for a yes."""
    talk = Talk(person("dropped-grievance"), seed=3)
    talk.say(THANKS, "you mean the date, the one they missed? I heard about that. I'm sorry")
    talk.say(
        "how did you find out about it?", "what happened with your grievance?", "how did you learn of it, who told you?"
    )
    while "payroll" not in talk.state.disclosed and len(talk.directives) < _LONG:
        talk.say("that must have hurt. how did you find out?")
    assert "payroll" in talk.directives[-1].tell
    assert talk.say("oh no. you learned it from the clerk?").act == "heard"


def test_it_is_the_thing_that_was_named_just_before() -> None:
    """Who made the soup is not told who made the curtain."""
    assert "curtain" not in said("tenant-let-down-before", "it's good soup. did you make it?")


def test_how_old_somebody_is_wants_an_age() -> None:
    """Kuba's age is asked, and not how the day was."""
    talk = Talk(person("tenant-let-down-before"), seed=5)
    talk.say(THANKS, "do you like the kids at the school?", "oh no, poor thing. whose is he, your daughter's?")
    assert "seven" in talk.say("3 years so far, I'm not going anywhere. how old is he?").line.lower()


def test_a_story_of_ones_own_asks_for_nothing() -> None:
    """“And then there wasn't one” goes on with nothing of Dale's."""
    talk = Talk(person("obstacle-at-home"), seed=7)
    heard = talk.say(THANKS, "I used to say I'd take on ours and then there wasn't one")
    assert heard.act == "story"
    assert not heard.tell


def test_were_you_is_short_for_what_was_said() -> None:
    """“I'm always cold in here. Are you?” is no question without a subject."""
    cold = put_in_full("I'm always cold in here. are you?", "Sit.")
    assert cold == "i'm always cold in here. are you always cold in here?"
    assert put_in_full("I hate mornings, do you?", "Sit.").endswith("do you hate mornings?")
    assert put_in_full("I think I'm getting old, do you?", "Sit.").endswith("do you think you're getting old?")
    assert put_in_full("I can't sleep. Do you?", "Sit.").endswith("do you sleep?")
    assert put_in_full("I haven't eaten. Have you?", "Sit.").endswith("have you eaten?")
    assert put_in_full("Lovely place. Do you own it?", "Sit.") == "Lovely place. Do you own it?"


def test_nobody_is_asked_in_return_what_they_came_for() -> None:
    """“What are you after?” is no question to hand back."""
    assert put_in_full("Just saying hello. You?", "What are you after?") == "Just saying hello. You?"


def test_your_child_is_not_any_child() -> None:
    """Hana is asked about her own, and does not count those at the crossing."""
    assert "Eleven minutes" in said("call-to-set-a-visit", "does your kid walk to school?", seed=3)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("steady-but-tired", "do you see your kids?"),
        ("said-yes-and-vanished", "how are your kids?"),
        ("new-member-gone-quiet", "how are your kids?"),
        ("small-group-friday", "how are your kids?"),
        ("steady-but-tired", "I have two kids. Do you?"),
    ],
)
def test_who_has_no_children_says_so(name: str, asked: str) -> None:
    """The author wrote that they have none; “on and off” would give them some."""
    assert said(name, asked).startswith("No kids.")


@pytest.mark.parametrize(
    "asked",
    [
        "is your husband difficult?",
        "is your old mother lonely?",
        "do your kids visit?",
        "was the work hard?",
        "did you always want to do this?",
        "have you always been a member",
        "have you ever been married",
        "do you have many kids",
        "do you work here",
        "do you see my point",
        "did you hurt yourself",
        "are your parents alive",
        "are your kids all grown?",
    ],
)
def test_what_is_not_known_to_be_so_has_no_words_of_anybodys(asked: str) -> None:
    """“Some, yes. Some, no.” gives children to somebody who may have none."""
    assert between(asked, "en") == ("between", ())


@pytest.mark.parametrize(
    ("asked", "kind"),
    [
        ("is the work heavy?", "hard"),
        ("do you always walk?", "amount"),
        ("did you often sing?", "once"),
        ("do the others all come?", "all"),
    ],
)
def test_a_form_is_met_in_its_own_words(asked: str, kind: str) -> None:
    """How hard it is, how often and whether ever are three things."""
    assert between(asked, "en")[0] == f"between.{kind}"


def test_nobody_agrees_to_be_stubborn() -> None:
    """“I wouldn't bet against it” is no answer to what is thought of themselves."""
    assert "bet" not in said("loves-to-argue", "I think you're just stubborn. what do you think?")


@pytest.mark.parametrize(
    ("name", "now"),
    [("talks-without-end", "Seventy-one"), ("loves-to-argue", "Sixty-three"), ("one-word-answers", "Forty-four")],
)
def test_how_old_one_was_then_is_not_todays_age(name: str, now: str) -> None:
    """“Then” after a comma is said in passing, and asks for another time without one."""
    assert now not in said(name, "How old were you then?")
    assert now in said(name, "How old are you, then?")


@pytest.mark.parametrize(
    "asked",
    [
        "what day is the best for you?",
        "which day is the easiest for you?",
        "which evenings are easiest for you?",
        "what days are open for you?",
    ],
)
def test_which_day_suits_is_an_ask(asked: str) -> None:
    """Who looks for a day of theirs asks them for something."""
    talk = Talk(person("steady-but-tired"), seed=7)
    talk.say(THANKS, asked)
    assert talk.state.asks_made == 1


@pytest.mark.parametrize(
    ("asked", "heard"),
    [
        ("what was she called in for?", "what was she called in for?"),
        ("what's it called again?", "what's its name again?"),
        ("what's he called, the pigeon", "what's his name, the pigeon"),
    ],
)
def test_who_is_called_in_is_asked_for_no_name(asked: str, heard: str) -> None:
    """Only what somebody is called is a name."""
    assert written_out(asked) == heard


def test_let_me_hear_asks_on() -> None:
    """“So let me hear what happened” is met by what happened, and not by “Is that right”."""
    assert said("obstacle-at-home", "so let me hear what happened") not in person("obstacle-at-home").lines.listening


@pytest.mark.parametrize("asked", ["you really think so?", "you just know that?", "they really are?"])
def test_a_doubt_is_no_retelling(asked: str) -> None:
    """“You really think so?” says nothing back, whatever stands between."""
    assert not cues.questions.TELLS_AS_QUESTION.match(asked)


def test_which_days_are_the_good_ones_sets_no_day() -> None:
    """Ruth is not asked for anything by it."""
    talk = Talk(person("steady-but-tired"), seed=3)
    talk.say(THANKS, "do you like doing it?", "which days are the good ones")
    assert talk.state.asks_made == 0


def test_an_opinion_is_weighed() -> None:
    """Who says what they think and asks for as much is not put off."""
    line = said("loves-to-argue", "I think he wants us all out by spring. what do you think?")
    assert not any(one in line for one in person("loves-to-argue").lines.no_answer)


def test_a_word_turned_over_is_what_is_asked_on() -> None:
    """“A wreck? What happened” asks for no story of Ewan's mother."""
    talk = Talk(person("one-word-answers"), seed=5)
    talk.say("morning Ewan. I'm on the market, a porter, maybe you've seen me about. can I take that box?")
    talk.say("ta. what are you mending")
    assert "wreck" in talk.lines[-1]
    assert not talk.say("a wreck? what happened").tell


def test_the_second_half_of_a_choice_is_left_out_of_a_whole_question_only() -> None:
    """“Morning Joy, or is it evening for you?” is answered, and not cut down to a hello."""
    line = Talk(person("new-member-gone-quiet"), seed=5).say("morning Joy, or is it evening for you?").line
    assert "suppertime" in line
