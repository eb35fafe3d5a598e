"""Once an ask was answered: a recap, a repair, thanks for a no, something smaller, and a word about the time."""

from __future__ import annotations

import pytest

from coach.model.rehearsal import Difficulty, Outcome
from coach.roleplay import landing
from coach.roleplay.recap import of_oneself
from tests.roleplay.people import IDS, Talk, person, playthrough

AGREED = (Outcome.YES, Outcome.CONDITIONAL_YES)
NO_TO_AUGUSTA = (
    "Thanks for having me in your office. I came because of what you wrote on the card.",
    "What is the driving like?",
    "So you drive ninety miles a day, and on the slip a ten-hour day comes out as six.",
    "My mother had an aide who slept in our driveway in January, and I was ashamed of it. That's how I got into it.",
    "What would happen here, if you took a day off?",
    "So he lay there eight hours, because nobody came.",
    "You told me about Mr. Cyr. Would you come to Augusta with us on Wednesday the 11th at 5?",
)
ENGLISH = [name for name in IDS if person(name).language == "en"]
HEDGED = [name for name in IDS if name != "no-that-pivots"]
"""Who first says maybe on the good path; Lorraine says no."""
EACH_THIRD = slice(None, None, 3)
"""The way to an answer takes a while, and the others go it elsewhere."""


def along(name: str, *, until_yes: bool, seed: int | None = None) -> Talk:
    """Go along the good path until the first ask is answered, or until it is agreed."""
    path = playthrough(name).paths[0]
    talk = Talk(person(name), path.difficulty, seed or path.seed)
    for turn in path.turns:
        talk.say(turn.say)
        decided = talk.state.decided
        if decided in AGREED or (decided is not Outcome.NONE and not until_yes):
            break
    return talk


@pytest.mark.parametrize("name", ENGLISH[EACH_THIRD])
def test_who_said_yes_says_back_what_was_agreed(name: str) -> None:
    """In the author's own words for it, and it changes nothing."""
    talk = along(name, until_yes=True)
    decided, asked = talk.state.decided, talk.state.ask
    ask = next(one for one in talk.scenario.asks if asked is not None and one.id == asked.id)
    reply = talk.say("so what did we agree on? say it back so i dont get it wrong")
    assert of_oneself(ask.what) in reply.line
    assert talk.state.decided is decided


def test_a_recap_that_shares_out_the_work_is_the_next_step() -> None:
    """It says who does what and when, and is met by a yes."""
    talk = along("ready-to-lead", until_yes=True)
    reply = talk.say("ok so what did we agree? you ask semisi and i ask the guys on my row, sunday")
    assert "Tuesday at 1:30" in reply.line
    assert talk.state.next_step


def test_a_wrong_day_is_set_right() -> None:
    """Nobody nods at a day that was never named."""
    talk = along("ready-to-lead", until_yes=True)
    reply = talk.say("so we said thursday at 3, right?")
    assert "Tuesday at 1:30" in reply.line
    assert not talk.state.next_step


def test_the_condition_is_said_again_with_the_yes() -> None:
    """Who hung something on it has not forgotten."""
    talk = Talk(person("no-that-pivots"), seed=7)
    talk.say(
        *NO_TO_AUGUSTA, "What if you just wrote down a week of your miles?", "From Monday. I come by on Sunday at 4?"
    )
    assert talk.state.decided is Outcome.CONDITIONAL_YES
    assert "If my name's not on it" in talk.say("ok so whats the deal, say it back?").line


@pytest.mark.parametrize("name", HEDGED[EACH_THIRD])
def test_a_maybe_is_no_agreement(name: str) -> None:
    """Whoever asks what was agreed hears that nothing was yet."""
    talk = along(name, until_yes=False)
    spanish = talk.scenario.language == "es"
    reply = talk.say("¿En qué quedamos?" if spanish else "so what did we agree?")
    assert reply.decided is Outcome.MAYBE
    assert not talk.state.next_step


@pytest.mark.parametrize("line", ["great so tuesday 5:30, see you there!", "Perfect, I'll put you down for Tuesday."])
def test_who_takes_a_maybe_for_a_yes_is_told_before_they_part(line: str) -> None:
    """Nobody says goodbye to a yes that was never given; the trainee hears it while it can be mended."""
    talk = Talk(person("call-to-set-a-visit"), seed=1)
    talk.say("Hi Hana, it's Sam from parent night.", "could we maybe meet up sometime and talk about it?")
    assert "you named no day or time" in _landed(talk)
    talk.say("what about tuesday at 5:30 at the library on karl road?")
    assert "and had a day or a time" in _landed(talk)
    reply = talk.say(line)
    assert "What I said was" in reply.line
    assert not talk.state.ended


@pytest.mark.parametrize(
    "line",
    [
        "No pressure, think about it. See you tomorrow!",
        "Take your time. I'll talk to you tomorrow then, bye.",
        "Okay. Hope to see you there!",
    ],
)
def test_who_leaves_a_maybe_open_takes_nothing_for_granted(line: str) -> None:
    """To be glad of somebody's coming, or to see them tomorrow anyway, is no yes put into their mouth."""
    talk = Talk(person("overloaded-coworker"), seed=1)
    talk.say("Hi, it's Sam.", "Could you maybe help sometime?")
    assert talk.state.decided is Outcome.MAYBE
    assert "What I said was" not in talk.say(line).line


@pytest.mark.parametrize(
    "line",
    [
        "I'll write that down. What worries you about the school?",
        "I'll note it down so I don't forget what you said.",
        "I'll put you in touch with Dana, she had the same question.",
    ],
)
def test_to_write_down_what_they_said_takes_no_maybe_for_a_yes(line: str) -> None:
    """Nor does it to bring them together with somebody: nobody is told that they agreed to nothing."""
    talk = Talk(person("call-to-set-a-visit"), seed=1)
    talk.say("Hi Hana, it's Sam from parent night.", "could we maybe meet up sometime and talk about it?")
    assert talk.state.decided is Outcome.MAYBE
    assert "What I said was" not in talk.say(line).line


def _landed(talk: Talk) -> str:
    return " ".join(landing(talk.scenario, talk.state).reasons)


def test_before_any_ask_nothing_was_agreed() -> None:
    """And they say so."""
    for name in ENGLISH:
        line = Talk(person(name)).say("so what did we agree on?").line
        assert any(said in line for said in ("haven't agreed", "only been talking", "Nothing yet")), name


@pytest.mark.parametrize(
    "line",
    [
        "ugh sorry, that was pushy. thats not how i wanted to start. can i try again?",
        "sorry that came out wrong. are we ok?",
        "my bad, i rushed that. can we start over?",
    ],
)
def test_an_apology_is_heard_though_it_ends_in_a_question(line: str) -> None:
    """They forgive it, and tell no story about the altos."""
    for seed in (1, 2, 3):
        assert Talk(person("ready-to-lead"), seed=seed).say(line).act == "sorry"


def test_the_apology_that_is_owed_is_not_spent_on_a_clumsy_sentence() -> None:
    """Annette's words for it wait for the union's apology."""
    owed = person("dropped-grievance").small.sorry
    assert Talk(person("dropped-grievance")).say("sorry, that came out pushy. can i start over?").line not in owed


@pytest.mark.parametrize("name", ["no-that-pivots", *HEDGED[1:][EACH_THIRD]])
def test_who_has_answered_an_ask_does_not_ask_what_one_came_for(name: str) -> None:
    """With little time left they say so, and no more."""
    talk = along(name, until_yes=False)
    assert talk.state.decided not in AGREED
    talk.state = talk.state.model_copy(update={"minute": talk.scenario.minutes * 0.82, "warned": False})
    line = talk.say("okay.").line.lower()
    for errand in ("what did you want", "something you", "came to say", "came for", "say it now", "you wanted"):
        assert errand not in line


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(
    "line",
    [
        "would it be any use if you just wrote down one week of your driving? on paper, no augusta",
        "what if you just wrote down a week of your miles and i pick it up",
        "maybe you could just keep a log for one week?",
    ],
)
def test_something_smaller_in_plain_words_is_an_ask(line: str, seed: int) -> None:
    """Lorraine says no to Augusta and can be asked for a week on paper, which is no survey."""
    talk = Talk(person("no-that-pivots"), seed=seed)
    talk.say(*NO_TO_AUGUSTA)
    assert talk.state.decided is Outcome.NO
    assert talk.say(line).decided is Outcome.MAYBE
    assert talk.state.ask is not None
    assert talk.state.ask.id == "week_log"
    assert not any("survey" in change.because for change in talk.changes)
    assert talk.say("from monday. i come by next friday and pick it up?").decided in AGREED


def test_what_if_something_happened_is_no_ask() -> None:
    """Nobody would ask for it."""
    talk = Talk(person("no-that-pivots"))
    talk.say("What is the driving like?", "what if you got sick tomorrow")
    assert talk.state.ask is None


def test_thanks_for_a_no_are_not_for_the_sandwich() -> None:
    """And which of two it is, is answered."""
    talk = Talk(person("no-that-pivots"))
    talk.say(*NO_TO_AUGUSTA)
    assert "sandwich" not in talk.say("thank you for a straight no. i get it").line
    assert "hours" in talk.say("is it the ten hours or is it the whole idea of talking to them?").line


def test_a_friendly_goodbye_costs_nothing() -> None:
    """Wishing somebody a good one is no question."""
    for seed in (1, 2, 3):
        talk = along("six-steps-letter-carrier", until_yes=False, seed=seed)
        reply = talk.say("thanks for talking with me. think about it, no rush. have a good one")
        assert reply.act == "bye"
        assert not any(change.amount < 0 for change in talk.changes)


def test_a_saying_back_is_no_praise() -> None:
    """It is heard, whatever else it sounds like."""
    talk = along("ready-to-lead", until_yes=False)
    reply = talk.say("you were carrying the envelopes at 12. so youre scared theyd follow u cos they cant say no")
    assert not any(line in reply.line for line in talk.scenario.lines.affirmed)
    assert not any(stuck in reply.line for one in talk.scenario.obstacles for stuck in one.stuck)


@pytest.mark.parametrize("day", ["Wednesday at 6", "Saturday at 10"])
def test_a_yes_is_to_the_day_that_was_asked_for(day: str) -> None:
    """Her card says that most times will do; whoever offers one is not answered with another, then or afterwards."""
    talk = Talk(person("call-to-set-a-visit"), Difficulty.EASY, seed=4)
    talk.say(
        "Hi Hana, it's Jo, from parent night. I'm calling because of what you asked there.",
        "What made you stand up and ask it?",
        "So you asked who has to get hit first, and nobody answered you.",
        f"You asked who has to get hit. Could we meet face to face, {day}, at the library, for forty-five minutes?",
        "Nothing to sell and no binder. I just want to hear from you, and bring Idris along, he can come too.",
    )
    assert talk.state.decided in AGREED
    told = f"{talk.lines[-1]} {talk.state.promised} {_landed(talk)}"
    assert "Tuesday" not in told
    assert "It named nothing" not in told  # so small a thing needs no reason
    assert "face to face for forty-five minutes" in told
