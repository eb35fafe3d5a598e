"""A conversation in a language that the reading is not made for gets no score rather than a wrong one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.analysis.read import read
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.scoring import score

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.rubric import Rubric

SPANISH = (
    "Quería hablar con usted porque me importa saber cómo le ha ido desde que quitaron el camión.",
    "Pues mal, la verdad. Salgo a las tres y ya no hay en qué irse, y mi hija me tiene que llevar.",
    "¿Y cómo es eso para ella, levantarse a esa hora para llevarla?",
    "No dice nada, pero yo la veo. Tiene dos niños y entra a las siete, y se queda dormida en los altos.",
    "O sea que usted va con el pendiente de ella todo el camino.",
    "Todo el camino. Y no se lo digo, porque si se lo digo se enoja.",
    "¿Vendría conmigo el jueves a las seis a la biblioteca, para decirlo juntas?",
    "El jueves a las seis. Bueno, sí, si usted pasa por mí.",
)
ENGLISH = (
    "I wanted to sit down because I want to know how it has been for you since they cut the camión.",
    "Bad, to be honest with you, mija. I leave at three and there's no way to go, so my daughter drives me.",
    "What is that like for her, to get up at that hour to drive you?",
    "She says nothing, pobrecita, but I see her. She has two kids and she falls asleep at the lights.",
    "So you worry about her the whole way there.",
    "The whole way. And I don't tell her, because then she gets angry with me.",
    "Would you come with me on Thursday at six to the library, so that we say it together?",
    "Thursday at six. Ándale pues, yes, if you pick me up.",
)


def conversation(lines: tuple[str, ...], kind: Kind = Kind.ONE_TO_ONE) -> Transcript:
    """Write a conversation down; the organizer begins."""
    speakers = (Speaker.ORGANIZER, Speaker.PERSON)
    turns = tuple(Turn(speaker=speakers[i % 2], text=text) for i, text in enumerate(lines))
    return Transcript(id="t", kind=kind, turns=turns)


@pytest.mark.parametrize("name", ["one_to_one", "powerful_invitation", "provecho_meeting"])
def test_a_conversation_in_spanish_is_not_scored_and_says_why(name: str, rubric: Callable[[str], Rubric]) -> None:
    """No total, no level, no moment, no step, no advice: only the plain sentence."""
    used = rubric(name)
    transcript = conversation(SPANISH, used.kind)
    card = score(transcript, read(transcript), used)
    assert card.total is None
    assert all(c.score is None and c.suggestion is None and not c.evidence for c in card.criteria)
    assert all("another language" in c.reason and "no score is given" in c.reason for c in card.criteria)
    assert (card.moments, card.steps, card.advice) == ((), (), ())


def test_english_with_words_of_spanish_in_it_is_scored_as_ever(rubric: Callable[[str], Rubric]) -> None:
    """To switch words is how people talk; it takes nothing from what was read."""
    used = rubric("one_to_one")
    before = used.model_copy(update={"needs": tuple(need for need in used.needs if not need.blank)})
    transcript = conversation(ENGLISH)
    reading = read(transcript)
    card = score(transcript, reading, used)
    assert card.total is not None
    assert card == score(transcript, reading, before)
