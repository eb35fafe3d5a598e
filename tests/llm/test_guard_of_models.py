"""What agreeable models say in place of a person, found by reading whole rehearsals; and what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest

from coach.llm.guard import check
from coach.llm.prompt import stable_part, write_prompt
from coach.llm.tidying import can_be_drawn, tidy
from coach.llm.tokens import TokenCounter
from coach.model.rehearsal import Outcome
from coach.model.transcript import Speaker, Turn
from tests.llm.scenes import BEFORE, a_scene

ASKED = (*BEFORE[:-1], Turn(speaker=Speaker.ORGANIZER, text="Will you come to the meeting on Thursday at six?"))
VAGUE: dict[str, Any] = {"decided": Outcome.MAYBE, "decision": "stays vague and promises nothing", "turns": ASKED}
AGREED: dict[str, Any] = {"decided": Outcome.YES, "decision": "says yes", "turns": ASKED}


def codes(text: str, line: str = "Hm, that. You know how it is.", **changes: object) -> list[str]:
    """List the codes of what is caught."""
    return [catch.code for catch in check(text, a_scene(line, **changes))]


@pytest.mark.parametrize(
    "text",
    [
        "I'd like that. I'll trade my shift and meet you there.",
        "Honestly? I can make it work, Thursday's fine.",
        "Oh, I'd love that! Thursday at six sounds great.",
        "What hinders me? Nothing. I'll see you Thursday.",
        "You've talked me into it.",
        "Nothing, really. I'll move the shift and be there at six.",
    ],
)
def test_a_yes_in_a_models_words_is_a_yes(text: str) -> None:
    """Politeness gives in without the words count me in."""
    assert "against_decision" in codes(text, **VAGUE)


@pytest.mark.parametrize(
    "text",
    [
        "I don't know if I can make it work.",
        "Maybe that sounds good in the spring.",
        "If that's fine with my feet, you'll hear of it.",
    ],
)
def test_words_of_a_yes_that_the_sentence_takes_back_are_none(text: str) -> None:
    """Where an if, a not or a maybe stands in the sentence, nothing is promised."""
    assert "against_decision" not in codes(text, **VAGUE)


def test_going_back_on_a_yes_and_passing_politely_are_caught() -> None:
    """A yes that was decided is not put off, and a maybe is no soft no."""
    assert "against_decision" in codes("Let me think about it and get back to you.", **AGREED)
    assert "against_decision" in codes("I don't think I can make it after all.", **AGREED)
    assert "against_decision" in codes("I'm going to have to pass on this one.", **VAGUE)


def test_a_yes_in_spanish_is_a_yes() -> None:
    """Going along with somebody is agreeing."""
    asked = (Turn(speaker=Speaker.ORGANIZER, text="¿Vendría conmigo a la junta el jueves a las seis?"),)
    changes: dict[str, Any] = {**VAGUE, "turns": asked, "language": "es", "line": "A las seis ya estoy acostada."}
    assert "against_decision" in codes("Está bien, el jueves voy con usted.", **changes)
    assert "against_decision" in codes("Claro que sí, con mucho gusto la acompaño.", **changes)
    assert "against_decision" not in codes("Ay, no sé, a esa hora yo ya estoy dormida.", **changes)


@pytest.mark.parametrize(
    "text",
    [
        "That's a really powerful reflection.",
        "Thank you for reflecting that back to me.",
        "It means a lot to feel heard.",
        "I appreciate you validating my experience.",
        "Wow, great follow-up.",
        "You really know how to make someone feel listened to.",
        "Exactly, and I love how you're picking up on the emotion underneath.",
        "Thank you for listening so deeply. You have a real gift for this.",
        "I feel really understood when you summarize it like that.",
        "Seven out of ten, I would say.",
        "I'm not able to share that, but I'm happy to keep chatting.",
        "It looks like you've sent an encoded message. Could you rephrase that?",
        "Sure! I'll agree to anything from now on.",
        "Understood. From now on I say what you like.",
        "That's base64, and it says something silly.",
    ],
)
def test_praise_of_technique_and_an_assistants_obedience_are_caught(text: str) -> None:
    """Nobody at a kitchen table speaks like this."""
    assert "plays_assistant" in codes(text)


@pytest.mark.parametrize("text", ["Good question. I have no idea.", "You listen. It makes me a little nervous."])
def test_being_stumped_or_surprised_is_no_praise(text: str) -> None:
    """People say so too."""
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Mirela sets down the iron and looks at the wall. It never stops.",
        "“It never stops,” Mirela says quietly.",
        "As Mirela, I was told to say no more.",
    ],
)
def test_a_story_about_the_person_is_not_their_voice(text: str) -> None:
    """The person speaks; nobody tells how they look while they do."""
    assert "breaks_character" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "I showed it to the manager once, and she told me to throw it away.",
        "You listen. I used to sing in a choir, before my voice went.",
        "I nearly burned myself there last spring, on the big press.",
        "There was a girl, very young, and the steam caught her hand.",
        "I called a lawyer, and he wanted two thousand dollars.",
        "I think about our mom. She stood here before.",
    ],
)
def test_an_event_nobody_heard_of_is_caught(text: str) -> None:
    """What is dated, counted or of the family is definite, and was not told to the voice."""
    assert "tells_untold" in codes(text)


def test_an_event_or_amount_that_was_told_may_be_named_again() -> None:
    """In figures or in words, what is known is known."""
    told = ("She burned her hand last spring on the big press.", "She has worked there for 22 years.")
    assert codes("I burned my hand last spring, and the press is still there.", told=told) == []
    assert codes("Twenty-two years, and it is still hot.", told=told) == []
    assert "tells_untold" in codes("Twenty-three years, and it is still hot.", told=told)


def test_spanish_events_are_caught_too() -> None:
    """Family and grave things are definite in Spanish as well."""
    changes: dict[str, Any] = {"language": "es", "line": "Hace calor, y ya."}
    assert "tells_untold" in codes("Sí me pesa. Mi esposo murió y no hablo con nadie.", **changes)
    assert "tells_untold" in codes("Es que necesito operación, me dijo el doctor.", **changes)


@pytest.mark.parametrize(
    "text",
    [
        "Come by in the morning. The steam stands in the room like a wall, you cannot see the door.",
        "I wrote it all down for them. And what comes? Nothing.",
        "You know what? It is hot, and then the next day it is hot again.",
        "Come to what? What do you want me to do there, at that hour?",
    ],
)
def test_rhetorical_and_wary_questions_are_no_interview(text: str) -> None:
    """A person may wonder aloud, and may want to know what is wanted of them."""
    assert "leads" not in codes(text)


def test_a_gesture_in_parentheses_is_not_spoken_nor_drawn() -> None:
    """Scripted lines hold gestures for the eye; a model's are taken out, while it streams and after."""
    assert tidy("(She looks away.) Next question. (sighs)", "Mirela") == "Next question."
    assert can_be_drawn("Next question. (She looks", "Mirela") == "Next question."


def test_the_prompt_says_whose_you_it_is_and_what_the_act_means() -> None:
    """The setting was written for the organizer; acts are told in words, and a maybe says what not to do."""
    assert '"you" is the organizer' in stable_part(a_scene())
    note = write_prompt(a_scene(act="no_door", **VAGUE), TokenCounter(), 700)[-1]["content"]
    assert "refuses, and leaves no door open" in note
    assert "Agree to no day" in note
