"""Plain wordings that people typed and were misread: each family with its near misses."""

from __future__ import annotations

import pytest

from coach.analysis import read
from coach.model.reading import Label, TurnReading
from coach.model.transcript import Speaker, Transcript, Turn
from tests.analysis.said import last_of

HARD = "It is hard, they keep changing the hours on us."
STAKE = "My mom raised nine kids on that creek, and I won't let her drink the water. I'm buying hers by the jug."
HEDGE = "Probably. I mean, I don't know. I'm not sure I can, Saturdays."


def _said(text: str, *before: str) -> TurnReading:
    """Read a last turn after those before it, which alternate up to it; the organizer says the last."""
    told = before or (HARD,)
    return last_of(*told, text)


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to ask you to come to the parents' meeting and say your piece about bus nine. Would you?",
        "so i want to ask you to speak at the hearing on tuesday the 14th at 6",
        "Shall we meet for an hour over coffee, Monday at half five or Tuesday at half five?",
        "Could I come round on Tuesday at three, or on Friday?",
        "Could I have an hour of your time? Monday at four or Tuesday at nine.",
        "Could a legislator ride with you Friday at 9?",
        "Which would be better for you, Monday at five or Wednesday at noon?",
        "Will you say that at the gates on Friday at six?",
        "Would you be up for telling the parents about the heater?",
        "What I'm asking is this: three minutes at the microphone on Tuesday at six.",
        "Please give him the letter on Friday.",
    ],
)
def test_an_ask_is_heard_however_it_is_put(text: str) -> None:
    """For a meeting, for an hour, for a visit, or for somebody else to come along."""
    assert _said(text).asks


@pytest.mark.parametrize(
    "text",
    [
        "I'd like to ask you about the bus.",
        "I want to ask you to do something with me, and I want to do it right.",
        "Could I come back to what you said?",
        "Could I have a glass of water?",
        "Should we meet the landlord, or leave it?",
        "Could somebody talk to you like that?",
        "Which would be better, the old bus or the new?",
        "Would you say that it's fair?",
        "What I'm asking is why you stay.",
        "I'm grateful you told me. Please give him my best.",
        "Please give them my love, and please take care of yourself.",
    ],
)
def test_what_only_begins_like_an_ask_is_none(text: str) -> None:
    """An announcement, a question, a courtesy."""
    assert not _said(text).asks


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Tell me what that does to your month.", "open"),
        ("Tell me about that.", "open"),
        ("Could you tell me about that?", "open"),
        ("Tell me whether that works.", "closed"),
        ("Tell me the name of the boss.", "closed"),
        ("What do you say to yourself about it?", "open"),
        ("What do you say when people congratulate you?", "open"),
        ("You're keeping the chairs for the ones who aren't there.", None),
        ("They took it down again, didn't they", "closed"),
        ("Y usted, ¿qué piensa de eso?", "open"),
        ("Gracias. Dígame, ¿cómo es su trabajo?", "open"),
        ("¿Viene usted el martes?", "closed"),
        ("¿Sabe qué día es?", "closed"),
    ],
)
def test_a_question_leaves_room_or_it_does_not(text: str, question: str | None) -> None:
    """What may be told decides, in Spanish too; a clause about those who aren't there asks nothing."""
    assert _said(text).question == question


def test_what_do_you_say_still_asks_for_a_yes() -> None:
    """After an invitation it is the invitation once more."""
    assert _said("Come on Friday with me. What do you say?").asks


@pytest.mark.parametrize(
    "text",
    [
        "What's hard about Saturdays?",
        "No worries. What's the difficulty with Saturday?",
        "What's in the way?",
        "what puts you off about it",
        "is it work on saturdays",
        "would another day work better for you and the guys",
        "What's the hardest bit of it for you?",
    ],
)
def test_to_ask_what_is_in_the_way_is_work_on_it(text: str) -> None:
    """In four words as well, right after a hedge; where nothing was hinted at it is a question like others."""
    assert Label.OBSTACLE_WORK in _said(text, "Could you bring two guys on Saturday at ten?", HEDGE).labels
    assert Label.OBSTACLE_WORK not in _said("What's hard about Saturdays?", "They changed the hours.").labels


@pytest.mark.parametrize("text", ["I see. I have to go now.", "It is hard.", "That's too bad."])
def test_what_asks_nothing_is_no_work_on_an_obstacle(text: str) -> None:
    """Naming a difficulty and leaving it there helps nobody."""
    assert Label.OBSTACLE_WORK not in _said(text, "Could you bring two guys on Saturday at ten?", HEDGE).labels


@pytest.mark.parametrize(
    "text",
    [
        "Can you come along on Wednesday at five? Say no if you're busy, honestly.",
        "Could you and two colleagues come round on Sunday at two? Feel free to say no.",
        "Would you come on Sunday at two? A no is fine.",
        "Would you speak on Sunday at two? If that isn't for you, just say so.",
    ],
)
def test_whoever_offers_a_no_does_not_press(text: str) -> None:
    """Short as it is, it leaves a choice."""
    turn = _said(text)
    assert Label.PRESSURE not in turn.labels
    assert turn.asks[0].choice


def test_to_come_on_a_day_is_no_come_on() -> None:
    """The day is part of the ask; the sigh before it is not."""
    assert _said("Would you come on Sunday at two?").asks[0].choice
    assert not _said("Oh, come on, would you come at two on Sunday?").asks[0].choice


def test_a_no_that_is_offered_in_scorn_leaves_no_choice() -> None:
    """Words that bear down outweigh it."""
    assert not _said("You have to come on Sunday at two. Say no if you want everybody to know.").asks[0].choice


@pytest.mark.parametrize(
    "text",
    [
        "Because of your mom, would you come to the board meeting with me?",
        "Would you come to the board with me on Tuesday, for your mom?",
        "you said you won't let your mom drink it, so will you come with me and tell the board",
    ],
)
def test_an_ask_for_the_sake_of_what_they_care_about_is_tied(text: str) -> None:
    """One word of theirs and a "because" are enough; the same ask without the word is not tied."""
    assert _said(text, STAKE).asks[0].tied_to_interest
    assert (
        not _said("Because of the vote, would you come to the board meeting with me?", STAKE).asks[0].tied_to_interest
    )


@pytest.mark.parametrize(
    "text", ["It took guts to get up there.", "That took real courage.", "I think that's really kind of you."]
)
def test_what_is_good_in_them_is_heard_in_plain_words(text: str) -> None:
    """No weight overrules what can mean nothing else."""
    assert Label.AFFIRMATION in _said(text, "I got up at that school board and I said my two minutes.").labels


@pytest.mark.parametrize(
    "text", ["It was kind of you to see me.", "That's kind of your job, isn't it?", "It takes nerve to ask you this."]
)
def test_a_courtesy_is_no_praise(text: str) -> None:
    """Thanks for one's time, and "kind of", name nothing in the person."""
    assert Label.AFFIRMATION not in _said(text, "I got up at that school board and I said my two minutes.").labels


@pytest.mark.parametrize(
    "text",
    [
        "I'll tell you something. I took out a loan to bury my brother. I'm still paying it.",
        "my mom cleaned at a hospital and when she got covid they told her to use her vacation days. that's why",
    ],
)
def test_a_few_hard_sentences_about_oneself_are_a_story(text: str) -> None:
    """Whoever tells of a death or a debt needs no twenty words for it."""
    assert Label.STORY in _said(text, "And why are you in this?").labels


@pytest.mark.parametrize(
    "text",
    ["I have no loan to give you, and no lawyer.", "Your brother died, and you are still paying the loan for it."],
)
def test_a_hard_word_alone_is_no_story(text: str) -> None:
    """It has to be one's own, and to have happened."""
    assert Label.STORY not in _said(text, "And why are you in this?").labels


@pytest.mark.parametrize(
    "text",
    [
        "You should appeal it.",
        "You could do a fundraiser.",
        "You're amazing!",
        "That's so cool.",
        "That's management for you.",
    ],
)
def test_advice_and_praise_say_nothing_back(text: str) -> None:
    """They speak of "you", and are the organizer's own view."""
    assert Label.REFLECTION not in _said(text, "I put out sixty chairs, and they keep changing the hours on us.").labels


@pytest.mark.parametrize("text", ["You could not take it any more.", "You could feel it in the room."])
def test_what_they_could_is_said_back(text: str) -> None:
    """Not every "you could" is advice."""
    assert Label.REFLECTION in _said(text, "I could feel it in the room, and I couldn't take it any more.").labels


def test_a_word_at_the_door_sums_nothing_up() -> None:
    """A time does, however briefly."""
    taken = ("Could you speak to the fish man on Sunday?", "Yeah, I can do that. Sunday at six.")
    assert Label.RESTATE not in _said("I'll be in touch.", *taken).labels
    assert (
        Label.RESTATE in _said("So Sunday at six it is, you speak to the fish man and I get the room.", *taken).labels
    )


def test_a_bare_no_answers_what_was_asked_last() -> None:
    """To a question that was no ask it is no refusal, even where an ask is waiting; to an ask it is one."""
    before = (Turn(speaker=Speaker.ORGANIZER, text="Would you come on Sunday at six?"),)
    waited = (
        *before,
        Turn(speaker=Speaker.PERSON, text="I'd have to see."),
        Turn(speaker=Speaker.ORGANIZER, text="Do you have kids?"),
        Turn(speaker=Speaker.PERSON, text="No."),
    )
    refused = (*before, Turn(speaker=Speaker.PERSON, text="No."))
    assert Label.NO not in read(Transcript(id="t", turns=waited)).turns[-1].labels
    assert Label.NO in read(Transcript(id="t", turns=refused)).turns[-1].labels


def test_a_no_put_down_to_not_having_thought_is_pressing() -> None:
    """Only after a no: else it is left open to them."""
    back = "OK thanks. I'll try you again next week when you've thought about it."
    for answer, presses in (
        ("No. I'd sooner you didn't ask me again.", True),
        ("I don't know, give me a week.", False),
    ):
        said = ("Would you sign the letter?", answer, back)
        turns = tuple(Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(said))
        assert (Label.PRESSURE in read(Transcript(id="t", turns=turns)).turns[2].labels) is presses


WELCOME = "You're on time. Sit, there's tea."


@pytest.mark.parametrize(
    "text",
    [
        "I came to hear how the winter has been for you.",
        "Thanks for having me. I asked to meet because I want to hear what this building has been like for you.",
        "I'd like to learn what the summer's been like up there, from somebody who's on the roof.",
    ],
)
def test_why_one_came_is_said_to_somebody_who_spoke_first_and_asks_nothing_yet(text: str) -> None:
    """In a rehearsal the person says the first word; that one wants to hear it is the purpose and no question."""
    labels = _said(text, WELCOME).labels
    assert Label.PURPOSE in labels
    assert not {Label.OPEN_QUESTION, Label.FOLLOW_UP, Label.REFLECTION} & set(labels)


@pytest.mark.parametrize(
    "text",
    [
        "im from the next street over, visiting folks who got flooded twice, how did u even get through that",
        "hi im sam, im going round talking to everybody on nights about the rota",
        "just came to see how things are on your floor since the change",
    ],
)
def test_whom_one_goes_round_to_see_is_why_one_comes(text: str) -> None:
    """In hurried words too."""
    assert Label.PURPOSE in last_of(text).labels


def test_the_first_question_goes_deeper_into_nothing() -> None:
    """They have said no more than a welcome."""
    assert Label.FOLLOW_UP not in _said("What has the winter been like?", WELCOME).labels


@pytest.mark.parametrize("text", ["I hear you.", "Okay. I hear you. And access to finance?"])
def test_that_one_hears_says_nothing_back(text: str) -> None:
    """People say so before they go on with their own."""
    assert Label.REFLECTION not in _said(text, STAKE).labels


def test_who_has_to_find_somebody_first_has_not_refused() -> None:
    """A condition of one's own making is a maybe."""
    answered = last_of("Would you come Thursday at six?", "I'd have to find somebody for my son.", by=Speaker.PERSON)
    assert Label.MAYBE in answered.labels
    assert Label.NO not in answered.labels


@pytest.mark.parametrize(
    "text",
    [
        "I'm asking because I was alone on nights last winter and a man fell and I still hear it.",
        "I saw a guy faint next to me and the boss stepped over him to check the belt. I couldn't sleep after that.",
        (
            "You could teach him chemistry, and he talks to you like that with your daughter listening. My mum was a "
            "midwife back home. Here she cleaned the ward, and I heard them call her by the wrong name for six years."
        ),
    ],
)
def test_what_befell_oneself_or_ones_own_is_a_story(text: str) -> None:
    """As the reason for asking, told to nobody in particular, or at the end of a turn that says much else."""
    assert Label.STORY in _said(text, HARD).labels


@pytest.mark.parametrize(
    "text",
    [
        "I was late, sorry. I had to find parking and the lift was out, so it took a while.",
        "I got the flyer printed on Monday. I left a stack in the break room and went home to bed.",
    ],
)
def test_an_errand_is_no_story(text: str) -> None:
    """Nothing befell anybody."""
    assert Label.STORY not in _said(text, HARD).labels


@pytest.mark.parametrize(
    "text", ["I'd have to find an excuse, honestly. No.", "I'd have to get out of there, I told him."]
)
def test_what_one_would_have_to_do_is_no_maybe_where_it_arranges_nothing(text: str) -> None:
    """An excuse is a no, and a story is no answer."""
    assert Label.MAYBE not in last_of("Would you come Thursday at six?", text, by=Speaker.PERSON).labels


def test_who_does_what_and_when_is_agreed_once_they_have_said_yes() -> None:
    """In a sentence with its day, and not as a question."""
    asked = ("Will you be the day contact from Monday?", "Yes, I will.")
    assert Label.RESTATE in _said("So you'll be day contact from Monday.", *asked).labels
    assert Label.RESTATE not in _said("Right, you said Monday was bad for your sister.", *asked).labels
    assert Label.RESTATE not in _said("So you'll be there for the kids on Monday?", HARD).labels
