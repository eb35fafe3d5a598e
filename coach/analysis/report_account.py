"""How a conversation is told from memory: what the person is called in it, and whether in reports throughout."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.heard import hear
from coach.analysis.listed import listed
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.model.transcript import Transcript

SUBJECT = {"her": "she", "him": "he", "them": "they"}
_OUR_PRONOUN = re.compile(
    r"(?:^|[.!?,;] |\b(?:and|then|so|but) )(?:(?:i|we) )?(?:(?:just|then|also|finally) )*"
    r"(?:asked|told|invited|thanked|reminded) (her|him|them)\b"
)
_THEIR_PRONOUN = re.compile(
    r"^\W*(?:(?:yes|yeah|no|maybe|well|so|and|then|but)\W+)?(she|he|they)(?: both| just| then)? "
    r"(?:said|says|told|agreed|was like|answered|asked|wasn't|was)\b"
)
_CALLED = re.compile(
    r"(?:\b(?:asked|told|invited|thanked) |(?:^|[.!?] ))([A-Z][a-z]+)"
    r"(?= (?:to|if|whether|said|says|told|agreed|for|that)\b)"
)
_NO_NAME = listed("i she he they we you it that this so then and but asked told invited thanked maybe yes no")
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "the", "at", "from", "mom", "of", "and"))
_STYLE = 2
"""From so many reports on it is a way of telling, and what could be of somebody else is most likely of the person."""


class Account(NamedTuple):
    """How a conversation is told: what the person is called, and how often as she, he or they, by whose turn it is."""

    names: frozenset[str]
    counted: dict[Speaker, Counter[str]]

    @property
    def pronoun(self) -> str | None:
        """Give what the person is called most often."""
        both = self.counted[Speaker.ORGANIZER] + self.counted[Speaker.PERSON]
        return max(both, key=both.__getitem__, default=None)

    def is_style(self, speaker: Speaker) -> bool:
        """Tell whether one side is told in reports throughout."""
        return self.counted[speaker].total() >= _STYLE


def take_account(transcript: Transcript) -> Account:
    """Count how the person is spoken of: in what was said to them and, at the start of their turns, by them."""
    counted = {speaker: Counter[str]() for speaker in Speaker}
    called = Counter[str]()
    for turn in transcript.turns:
        low = hear(0, turn).low
        if turn.speaker is Speaker.ORGANIZER:
            counted[turn.speaker].update(SUBJECT[found] for found in _OUR_PRONOUN.findall(low))
        else:
            counted[turn.speaker].update(_THEIR_PRONOUN.findall(low))
        called.update(found.lower() for found in _CALLED.findall(turn.text))
    if transcript.person:
        names = frozenset(re.findall(r"[^\W\d_]{2,}", transcript.person.lower())) - _TITLES
    else:
        names = frozenset(name for name, times in called.items() if times > 1) - _NO_NAME
    return Account(names, counted)
