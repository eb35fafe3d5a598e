"""Hides names and contacts before a real conversation's words leave the machine, and brings them back in quotes.

It finds the two speakers' names however they are written, contacts, and words that are written like names. A name that
is only ever typed small, is an everyday word, or stands in a script without capitals can be missed: docs/models.md and
the page that asks for a second opinion say so, and the page shows what would leave to whoever asks for it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.model.pronouns import OURS, THEIRS
from coach.practice.contacts import contacts
from coach.practice.plain_words import NAMES_TOO, is_plain
from coach.practice.written_names import LETTER, find, spellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coach.model.transcript import Transcript

MISSED = (
    "Read it over first. A rarer name can be missed that is typed without a capital, and any that is an everyday word "
    "too (Grace, Will, Brown), or stands in a script without capitals; and a story may tell whose it is without any "
    "name."
)
"""What to tell whoever is asked whether it may leave."""

_ROLES = (
    OURS | THEIRS | listed("organizer organiser interviewer interviewee person visitor visited trainee speaker the")
)
_NAME_PART = re.compile(rf"(?!\d){LETTER}+(?:['’-]{LETTER}+)*")
_KINDS = ("name", "word", "contact")


@dataclass(frozen=True)
class Mask:
    """What stands for what: `hidden` maps words to their stand-ins."""

    hidden: Mapping[str, str]

    def put_on(self, text: str) -> str:
        """Hide every known name and contact."""
        return self._words.sub(lambda found: self.hidden[found.group()], text) if self.hidden else text

    def take_off(self, text: str) -> str:
        """Bring back what was hidden."""
        return self._stand_ins.sub(lambda found: self._shown[found.group()], text) if self.hidden else text

    @cached_property
    def _shown(self) -> dict[str, str]:
        return {stand_in: words for words, stand_in in self.hidden.items()}

    @cached_property
    def _words(self) -> re.Pattern[str]:
        longest_first = "|".join(map(re.escape, sorted(self.hidden, key=len, reverse=True)))
        return re.compile(rf"(?<!{LETTER})(?:{longest_first})(?!{LETTER})")

    @cached_property
    def _stand_ins(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, self._shown)))


def make_mask(transcript: Transcript) -> Mask:
    """Find what must not leave: the speakers' names, contacts, and words that are written like names."""
    texts = [turn.text for turn in transcript.turns]
    found = find([(turn.speaker.value, turn.text) for turn in transcript.turns])
    names = spellings([*_speakers(transcript), *found.names], texts)
    words = spellings(found.words, texts)
    hidden: dict[str, str] = {}
    for kind, some in zip(_KINDS, (names, words, (one for text in texts for one in contacts(text))), strict=True):
        numbers = _unused(kind, texts)
        hidden |= {one: f"[{kind} {next(numbers)}]" for one in dict.fromkeys(some) if one not in hidden}
    return Mask(hidden)


def mask(transcript: Transcript, with_mask: Mask) -> Transcript:
    """Give the conversation with everything hidden, its context left out."""
    turns = tuple(turn.model_copy(update={"text": with_mask.put_on(turn.text)}) for turn in transcript.turns)
    names = {"organizer": "the organizer", "person": "the person", "context": ""}
    return transcript.model_copy(update={**names, "turns": turns})


def _speakers(transcript: Transcript) -> list[str]:
    """List the parts of both speakers' names; what only says who is who, and a small “de” or “van”, is none."""
    found: list[str] = []
    for name in (transcript.organizer, transcript.person):
        parts = [part for part in _NAME_PART.findall(name) if part.lower() not in _ROLES]
        kept = [part for part in parts if not part.islower()] or parts
        found += [part.capitalize() if part.islower() and _is_word_too(part) else part for part in kept]
    return found


def _is_word_too(part: str) -> bool:
    return part in NAMES_TOO or is_plain(part)


def _unused(kind: str, texts: Iterable[str]) -> Iterator[int]:
    """Count on from one, leaving out what already stands in the talk like a stand-in of ours."""
    taken = {int(number) for text in texts for number in re.findall(rf"\[{kind} (\d+)\]", text)}
    number = 0
    while True:
        number += 1
        if number not in taken:
            yield number
