"""What the two of a conversation are called, by name or as one speaks of them, and the language they speak."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.first_name import first_name
from coach.model.pronouns import NO_NAMES

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief

_NO_NAME = re.compile(
    rf"(?:{'|'.join(sorted(NO_NAMES))}|we|us|hers|it|tú|usted"
    r"|(?:speaker|person|participant|voice|part|caller|guest|sprecher|hablante|unknown)(?: ?[\d#]+| [a-z])?"
    r"|the other(?: person)?|other|organi[sz]er)[.:]?",
    re.IGNORECASE,
)

_HONORED = re.compile(r"(?:mama|papa|baba|miz|ma'am|maa?|sir) ", re.IGNORECASE)


def named(name: str) -> str:
    """Give a name, or nothing where a pronoun or a number stands for one, as in a paste: Me, Her, speaker 2."""
    bare = name.strip()
    return "" if _NO_NAME.fullmatch(bare) else bare


def in_a_sentence(name: str) -> str:
    """Give what to call the person within a sentence: the first name, or "they"."""
    bare = named(name)
    if not bare:
        return "they"
    return bare if _HONORED.match(bare) else first_name(bare)


def spoken_in(debrief: Debrief) -> str:
    """Mark words of a rehearsal as those of another language, for whatever reads them aloud; nothing in English."""
    language = debrief.rehearsal.scenario.language if debrief.rehearsal else "en"
    return "" if language == "en" else f' lang="{language}"'
