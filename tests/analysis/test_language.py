"""Telling which language was spoken, so that nobody is scored on words the reading cannot understand."""

from __future__ import annotations

import pytest

from coach.analysis.heard import hear
from coach.analysis.language import tongues
from coach.analysis.read import read
from coach.model.transcript import Kind, Speaker, Transcript, Turn


def conversation(*lines: str) -> Transcript:
    """Write a conversation down; the organizer begins."""
    speakers = (Speaker.ORGANIZER, Speaker.PERSON)
    turns = tuple(Turn(speaker=speakers[i % 2], text=text) for i, text in enumerate(lines))
    return Transcript(id="t", kind=Kind.ONE_TO_ONE, turns=turns)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What has it been like to wait for that bus since they cut it?", "english"),
        ("Yeah.", "english"),
        ("Mm-hm. Budget, budget, budget.", "english"),
        ("She lives in La Mesa, near Los Altos, and drives to El Cajon.", "english"),
        ("See ya. My cousin Al called from the VA.", "english"),
        ("¿Cómo ha sido para usted desde que quitaron el camión?", "spanish"),
        ("Pues yo me levanto a las dos y media, y a esa hora no hay nadie.", "spanish"),
        ("como le va, señora, que bueno que esta aqui", "spanish"),
        ("Je ne sais pas, il faut que vous demandiez à ma sœur avec elle.", "other"),
        ("Ich weiß es nicht, das ist eine lange Geschichte.", "other"),
        ("Не знаю, спросите соседку.", "other"),
    ],
)
def test_a_turn_is_told_to_be_in_the_language_it_is_in(text: str, language: str) -> None:
    """Accents left out, names of places and short nods mislead nobody."""
    found = tongues(hear(0, Turn(speaker=Speaker.PERSON, text=text)))
    assert max(found._asdict().items(), key=lambda item: item[1])[0] == language
    assert sum(found) == pytest.approx(1)


def test_a_turn_may_be_in_two_languages() -> None:
    """People who have both use both, in one breath."""
    text = "I told him, mire, usted no sabe lo que cuesta eso, and he just looked at the clock."
    found = tongues(hear(0, Turn(speaker=Speaker.PERSON, text=text)))
    assert found.english > 0.2
    assert found.spanish > 0.2


def test_the_figures_say_how_much_could_not_be_read() -> None:
    """All of a Spanish conversation, none of an English one with words of Spanish in it."""
    spanish = conversation("¿Qué es lo que más le preocupa de esto?", "Que mi hija tenga que irse de aquí.")
    english = conversation("What worries you most about the panadería?", "That mi hija will have to leave, pues.")
    assert read(spanish).figures.unread_share == 1
    assert read(english).figures.unread_share == 0


def test_a_conversation_in_both_languages_is_unread_by_its_share() -> None:
    """Half a conversation that was not understood is half, neither none nor all."""
    both = conversation("What worries you most about this?", "Que mi hija se vaya de aquí.")
    assert 0 < read(both).figures.unread_share < 1


def test_nothing_said_is_nothing_unread() -> None:
    """An empty turn is in no language and divides by nothing."""
    assert read(conversation("", "")).figures.unread_share == 0
