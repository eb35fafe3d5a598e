"""Hides names and contacts before a real conversation's words leave the machine, and brings them back in quotes.

It finds the two speakers' names however they are written, e-mail addresses, telephone numbers and web addresses, and
words that are written like names. In speech without capitals only the speakers' names can be known; docs/models.md says
so to users.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.model.transcript import Transcript

_CONTACT = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+|https?://\S+|www\.\S+|\+?\d[\d ()./-]{6,}\d")
_CAPITALIZED = re.compile(r"\b[A-Z][\w'’]*[a-z][\w'’]*")
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…:\"“(])\s*$")
_DAYS = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
_MONTHS = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"}
_NO_NAMES = _DAYS | _MONTHS | {"december", "i", "i'm", "i'd", "i've", "i'll", "ok", "okay", "god", "christmas"}
_ROLES = {
    "you", "me", "i", "them", "organizer", "organiser", "interviewer", "interviewee", "person", "visitor", "visited",
    "trainee", "speaker",
}  # fmt: skip
_ALSO_WORDS = {
    "will", "may", "hope", "mark", "grace", "rose", "joy", "faith", "dawn", "bill", "sue", "rob", "drew", "frank",
    "pat", "art", "chase", "can",
}  # fmt: skip
"""Names that are words too: written small they are left, or nobody could read what was asked."""
_NAME_PART = re.compile(r"[^\W\d_][\w'’-]*")


@dataclass(frozen=True)
class Mask:
    """What stands for what: `hidden` maps words to their stand-ins, the longest words first."""

    hidden: dict[str, str]

    def put_on(self, text: str) -> str:
        """Hide every known name and contact."""
        if not self.hidden:
            return text
        return _pattern(self.hidden).sub(lambda found: self.hidden[found.group()], text)

    def take_off(self, text: str) -> str:
        """Bring back what was hidden."""
        if not self.hidden:
            return text
        shown = {stand_in: words for words, stand_in in self.hidden.items()}
        return _pattern(shown).sub(lambda found: shown[found.group()], text)


def make_mask(transcript: Transcript) -> Mask:
    """Find what must not leave: the speakers' names, contacts, and words written like names inside a sentence."""
    texts = [turn.text for turn in transcript.turns]
    lower = {word for text in texts for word in re.findall(r"\b[a-z][\w'’]*", text)}
    names = [spelled for part in _speakers(transcript) for spelled in _spellings(part, texts)]
    for text in texts:
        names += [word for word in _inside_sentences(text) if word.lower() not in lower | _NO_NAMES]
    contacts = [found for text in texts for found in _CONTACT.findall(text)]
    hidden = {name: f"[name {number}]" for number, name in enumerate(_distinct(names), 1)}
    hidden |= {contact: f"[contact {number}]" for number, contact in enumerate(_distinct(contacts), 1)}
    return Mask(dict(sorted(hidden.items(), key=lambda pair: len(pair[0]), reverse=True)))


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
        found += [part for part in parts if not part.islower()] or parts
    return found


def _spellings(part: str, texts: Iterable[str]) -> list[str]:
    """List how a name is written: each spelling has a stand-in of its own, so that quotes come back to the letter."""
    if part.lower() in _ALSO_WORDS:
        return [part, part.capitalize(), part.upper()]
    written = re.compile(rf"(?<!\w){re.escape(part)}(?!\w)", re.IGNORECASE)
    return [part, *(found for text in texts for found in written.findall(text))]


def _inside_sentences(text: str) -> list[str]:
    """List the capitalized words that do not begin a sentence."""
    found = _CAPITALIZED.finditer(text)
    return [word.group() for word in found if not _SENTENCE_BEGINS.search(text[: word.start()])]


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words))
