"""Checks a reply against the directive before it is final. Pure: what was said in, what is wrong with it out.

The order is that of weight: the first finding is the one named to the model and to trainers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.llm.guard_decision import against_decision
from coach.llm.guard_facts import leaves_out, tells_untold
from coach.llm.guard_language import wrong_language
from coach.llm.guard_role import breaks_character, echoes_prompt, leads, plays_assistant
from coach.llm.prompt import stable_part, word_limit
from coach.model.noun import Noun
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.rehearsal import Scene

_SLACK = 1.6


class Catch(Noun):
    """What is wrong with a reply: a code for the record, and a sentence that a model can act upon."""

    code: str
    says: str

    def __str__(self) -> str:
        return f"{self.code}: {self.says}"


def check(text: str, scene: Scene) -> tuple[Catch, ...]:
    """List what is wrong with a reply, the worst first; nothing means that it may be spoken."""
    if not any(character.isalnum() for character in text):
        return (Catch(code="empty", says="It held no words."),)
    found = (
        ("plays_assistant", plays_assistant(text, scene)),
        ("breaks_character", breaks_character(text, scene)),
        ("echoes_prompt", echoes_prompt(text, scene, stable_part(scene))),
        ("wrong_language", wrong_language(text, scene)),
        ("against_decision", against_decision(text, scene)),
        ("tells_untold", tells_untold(text, scene)),
        ("leads", leads(text, scene)),
        ("leaves_out", leaves_out(text, scene)),
        ("too_long", _too_long(text, scene)),
        ("repeats", _repeats(text, scene)),
    )
    return tuple(Catch(code=code, says=says) for code, says in found if says)


def check_midway(text: str, scene: Scene) -> tuple[Catch, ...]:
    """List what can be known to be wrong before a reply is whole, so that little of it is drawn."""
    found = (
        ("plays_assistant", plays_assistant(text, scene)),
        ("breaks_character", breaks_character(text, scene)),
        ("echoes_prompt", echoes_prompt(text, scene, stable_part(scene))),
        ("too_long", _too_long(text, scene)),
    )
    return tuple(Catch(code=code, says=says) for code, says in found if says)


def _too_long(text: str, scene: Scene) -> str | None:
    words, limit = len(text.split()), word_limit(scene)
    if words <= limit * _SLACK and len(text) <= limit * _SLACK * 12:
        return None
    return f"It had {words} words; at most {limit} are wanted."


def _repeats(text: str, scene: Scene) -> str | None:
    said = {turn.text.strip().casefold() for turn in scene.turns if turn.speaker is Speaker.PERSON}
    return "It said again, word for word, what was said before." if text.strip().casefold() in said else None
