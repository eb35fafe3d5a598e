"""What people do for one another in passing: a hand, a drink, a favor, a hello from home, and no hurry."""

from __future__ import annotations

import pytest

from coach.model.rehearsal import Outcome
from tests.roleplay.people import IDS, Talk, person

_PUT_OFF = ("too_soon", "vague", "untied", "no_answer", "confused")


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize(
    "said", ["Do you want a hand with that?", "Can I get you a coffee?", "can you teach me how to do that?"]
)
def test_a_hand_or_a_favor_is_no_invitation(name: str, said: str) -> None:
    """Nobody takes an offer of help, a coffee or "teach me" for an ask, and nobody shrugs it off."""
    talk = Talk(person(name), seed=3)
    reply = talk.say(said)
    assert reply.act not in _PUT_OFF
    assert reply.decided is Outcome.NONE
    assert reply.line not in talk.scenario.lines.no_answer


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("one-word-answers", "Aye aye, foos yer doos?"),
        ("one-word-answers", "fit like the day"),
        ("talks-without-end", "what's the craic, Gerry"),
        ("talks-without-end", "how's the form?"),
        ("chat-at-the-rank", "Sawubona mama, unjani?"),
        ("power-to-lose", "sat sri akal ji, kiddan?"),
        ("no-that-pivots", "bonjour Lorraine, ça va?"),
        ("medio-espanol", "qué onda güey"),
        ("yes-too-fast", "y'alright mate?"),
        ("tenant-let-down-before", "dzień dobry pani"),
    ],
)
def test_a_hello_from_home_is_greeted_back(name: str, said: str) -> None:
    """People know how one says hello where they come from."""
    scenario = person(name)
    line = Talk(scenario, seed=3).say(said).line
    known = (*scenario.small.greeting, *scenario.small.how_are_you, *(s for a in scenario.answers for s in a.says))
    assert any(one in line for one in known)


def test_yo_in_spanish_is_no_hello() -> None:
    """Whoever begins with "yo" in Spanish tells of themselves."""
    reply = Talk(person("panadera-en-espanol"), seed=3).say("Buenas.", "Yo también trabajo de noche, limpiando.")
    assert reply.act != "greeting"


def test_what_was_done_to_them_may_be_called_ridiculous() -> None:
    """Right after a story of theirs, "that's ridiculous" takes their side and is no argument."""
    talk = Talk(person("ready-to-lead"), seed=7)
    told = talk.say("What's it like in the warehouse?")
    assert told.tell == ("fan",)
    assert talk.say("That's ridiculous, a painted square. What did Harmon say?").act != "argued"


def test_who_need_not_say_yes_is_not_pushed() -> None:
    """Being left one's no is met kindly, and is no pressure."""
    reply = Talk(person("yes-too-fast"), seed=7).say("Hiya, cheers for this.", "You don't have to say yes, you know.")
    assert reply.act not in ("argued", "pushed")


def test_feeling_sorry_with_somebody_is_no_apology() -> None:
    """Who is sorry for their loss is not told that there is no harm done."""
    scenario = person("talks-without-end")
    line = Talk(scenario, seed=7).say("Morning Gerry.", "I'm so sorry for your loss.").line
    assert line not in scenario.small.sorry


def test_a_put_off_can_be_asked_about() -> None:
    """Who puts a question off says plainly so, when asked what was meant."""
    talk = Talk(person("medio-espanol"), seed=7)
    put_off = talk.say("Hey, thanks for this.", "what do you know about parallel universes?").line
    assert any(line in put_off for line in talk.scenario.lines.no_answer)
    assert "mean" in talk.say("sorry, what do you mean?").line


def test_a_harmless_yes_or_no_is_not_put_off() -> None:
    """What nobody foresaw is answered neither by yes nor by no, in their way, and something grave is let pass."""
    scenario = person("one-word-answers")
    harmless = Talk(scenario, seed=7).say("Morning.", "Do you keep bees?").line
    assert harmless in scenario.lines.short
    assert harmless not in ("Aye.", "Na.", "Nae really.")
    grave = Talk(scenario, seed=7).say("Morning.", "Was the cook drunk?").line
    assert grave not in scenario.lines.short


def test_who_asks_on_is_no_survey() -> None:
    """A third closed question that takes in what was said is not called a form."""
    talk = Talk(person("six-steps-letter-carrier"), seed=7)
    replies = [
        talk.say(one).act
        for one in ("Long day?", "Ha, okay. Is it hot?", "Damn. You still hungry?", "Fair. Do they know?")
    ]
    assert "surveyed" not in replies
