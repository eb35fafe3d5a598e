"""Plain wordings that people typed and were misread: each family with its near misses. Asks are in test_plain_asks."""

from __future__ import annotations

import pytest

from coach.model.reading import Label
from tests.analysis.said import HARD, last_of, said_after

STAKE = "My mom raised nine kids on that creek, and I won't let her drink the water. I'm buying hers by the jug."


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
    assert said_after(text).question == question


@pytest.mark.parametrize(
    "text", ["It took guts to get up there.", "That took real courage.", "I think that's really kind of you."]
)
def test_what_is_good_in_them_is_heard_in_plain_words(text: str) -> None:
    """No weight overrules what can mean nothing else."""
    assert Label.AFFIRMATION in said_after(text, "I got up at that school board and I said my two minutes.").labels


@pytest.mark.parametrize(
    "text", ["It was kind of you to see me.", "That's kind of your job, isn't it?", "It takes nerve to ask you this."]
)
def test_a_courtesy_is_no_praise(text: str) -> None:
    """Thanks for one's time, and "kind of", name nothing in the person."""
    assert Label.AFFIRMATION not in said_after(text, "I got up at that school board and I said my two minutes.").labels


@pytest.mark.parametrize(
    "text",
    [
        "I'll tell you something. I took out a loan to bury my brother. I'm still paying it.",
        "my mom cleaned at a hospital and when she got covid they told her to use her vacation days. that's why",
    ],
)
def test_a_few_hard_sentences_about_oneself_are_a_story(text: str) -> None:
    """Whoever tells of a death or a debt needs no twenty words for it."""
    assert Label.STORY in said_after(text, "And why are you in this?").labels


@pytest.mark.parametrize(
    "text",
    ["I have no loan to give you, and no lawyer.", "Your brother died, and you are still paying the loan for it."],
)
def test_a_hard_word_alone_is_no_story(text: str) -> None:
    """It has to be one's own, and to have happened."""
    assert Label.STORY not in said_after(text, "And why are you in this?").labels


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
    assert (
        Label.REFLECTION
        not in said_after(text, "I put out sixty chairs, and they keep changing the hours on us.").labels
    )


@pytest.mark.parametrize("text", ["You could not take it any more.", "You could feel it in the room."])
def test_what_they_could_is_said_back(text: str) -> None:
    """Not every "you could" is advice."""
    assert Label.REFLECTION in said_after(text, "I could feel it in the room, and I couldn't take it any more.").labels


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
    labels = said_after(text, WELCOME).labels
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
    assert Label.FOLLOW_UP not in said_after("What has the winter been like?", WELCOME).labels


@pytest.mark.parametrize("text", ["I hear you.", "Okay. I hear you. And access to finance?"])
def test_that_one_hears_says_nothing_back(text: str) -> None:
    """People say so before they go on with their own."""
    assert Label.REFLECTION not in said_after(text, STAKE).labels


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
    assert Label.STORY in said_after(text, HARD).labels


@pytest.mark.parametrize(
    "text",
    [
        "I was late, sorry. I had to find parking and the lift was out, so it took a while.",
        "I got the flyer printed on Monday. I left a stack in the break room and went home to bed.",
    ],
)
def test_an_errand_is_no_story(text: str) -> None:
    """Nothing befell anybody."""
    assert Label.STORY not in said_after(text, HARD).labels
