"""Turns of phrase the director hears for itself, in English and Spanish, so that it does not hang on the reader alone.

The reader's labels come first; these catch what a label misses and what only matters to the person. A cue is named with
its room: `cues.asking.CAN_YOU`.
"""

from coach.roleplay.cues import (
    answering,
    asking,
    details,
    greetings,
    guesses,
    in_touch,
    kindnesses,
    meeting,
    pressing,
    questions,
    recaps,
    sideways,
)

__all__ = [
    "answering",
    "asking",
    "details",
    "greetings",
    "guesses",
    "in_touch",
    "kindnesses",
    "meeting",
    "pressing",
    "questions",
    "recaps",
    "sideways",
]
