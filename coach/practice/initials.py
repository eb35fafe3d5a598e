"""Puts initials in place of the names in a real conversation before it is kept, in its title too.

Which words are names is found as for what goes to a model (masking.py); what can be missed there can be missed here.
Words that are merely not known stay: the reading needs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.masking import Mask, make_mask
from coach.practice.plain_words import folded

if TYPE_CHECKING:
    from coach.model.transcript import Transcript

_WORDS_TOO = frozenset("AEIOUY")
"""Letters that are words by themselves, in English or Spanish: these get a number."""
_WORD = "[word "
_NAME = "[name "


def with_initials(transcript: Transcript, title: str = "") -> tuple[Transcript, str]:
    """Give the conversation and a title with initials in place of names; contacts are hidden."""
    found = {
        word: stand_in for word, stand_in in make_mask(transcript).hidden.items() if not stand_in.startswith(_WORD)
    }
    names = [word for word, stand_in in found.items() if stand_in.startswith(_NAME)]
    hidden = Mask(found | _initials(names))
    in_title = Mask({way: hidden.hidden[name] for name in names for way in (name.lower(), name.upper(), name)})
    turns = tuple(turn.model_copy(update={"text": hidden.put_on(turn.text)}) for turn in transcript.turns)
    told = {key: hidden.put_on(getattr(transcript, key)) for key in ("organizer", "person", "context")}
    return transcript.model_copy(update={**told, "turns": turns}), in_title.put_on(title)


def _initials(names: list[str]) -> dict[str, str]:
    """Give each name its first letter, with a number where another has it already; spellings of one name share it."""
    chosen: dict[str, str] = {}
    often: dict[str, int] = {}
    for name in names:
        if folded(name) not in chosen:
            letter = name[0].upper()
            often[letter] = often.get(letter, 0) + 1
            numbered = often[letter] > 1 or letter in _WORDS_TOO
            chosen[folded(name)] = f"{letter}{often[letter]}" if numbered else letter
    return {name: chosen[folded(name)] for name in names}
