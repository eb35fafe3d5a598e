"""Which language was spoken, told by the small words every sentence needs. Knows no labels; detects no dialects.

The reading is made for English. This says how much of a conversation that reading cannot have understood.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.listed import listed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.analysis.heard import Heard

# Only words of one list; and none that is a word in the others: "no", "me", "a", "he", "come", "son" tell nothing.
_ENGLISH = listed(
    "the and you that it's was were is are be been of to in with for not but what how why when who where which this "
    "they them their there we our us you're you'd you've your i'm i'd i've i'll my it if so at from by about would "
    "could should can't don't didn't doesn't isn't wasn't won't that's what's there's he's she's they're we're she his "
    "her him had have do did does an or as because then than just like know think get got really some any every all "
    "yeah yes okay oh well i"
)
_SPANISH = listed(
    "el la los las lo le un una unos unas y o que qué de del en con por para pero porque como cómo cuando "
    "cuándo donde dónde quien quién cuál cual si sí se su sus mi mis tu tus te nos muy más mas menos también "
    "tambien nada nadie algo todo toda todos todas este esta esto estos estas ese esa eso esos esas aquí aqui allí "
    "ahí allá hay es está esta están estoy era fue ser estar soy somos eres tengo tiene tienes hace hasta desde sobre "
    "entre yo tú él ella ellos ellas usted ustedes nosotros así asi pues bueno claro gracias señora señor hoy ayer "
    "mañana siempre nunca cada otro otra otros mismo puede puedo quiere quiero había habia voy vamos"
)
_OTHER = listed(
    # French, Haitian Creole, Portuguese, Italian, German, Polish, Tagalog, Vietnamese
    "je vous il elle nous ils des pas une dans avec ce cette qui mais très c'est j'ai qu'il mwen pou sa yon "
    "não você uma são isso muito também meu minha ele eu gli della che sono questo perché anche più "
    "ich und nicht das ist der ein eine wir sie auch aber zu nie się jest jak tak "
    "ang mga ng ako ikaw hindi ito không là của và tôi bạn có cho"
)
_FOREIGN = _SPANISH | _OTHER
_OTHER_LETTER = re.compile(r"[^\W\d_a-záéíóúüñ]")


class Tongues(NamedTuple):
    """How much of what was said is in which language: shares of 0 to 1 that add up to 1. Mixed speech has several."""

    english: float
    spanish: float
    other: float


_ALL_ENGLISH = Tongues(1.0, 0.0, 0.0)
_MOSTLY = 0.5


def tongues(heard: Heard) -> Tongues:
    """Tell how much of one turn is English, Spanish or other. What shows no language counts as English."""
    spoken = heard.vocabulary
    if heard.text.isascii() and _FOREIGN.isdisjoint(spoken):
        return _ALL_ENGLISH
    english = len(spoken & _ENGLISH)
    spanish = len(spoken & _SPANISH)
    other = len(spoken & _OTHER) + _in_other_letters(heard)
    marks = english + spanish + other
    if not marks:
        return _ALL_ENGLISH
    return Tongues(english / marks, spanish / marks, other / marks)


def _in_other_letters(heard: Heard) -> int:
    """Count words with letters that neither English nor Spanish writes."""
    if heard.text.isascii() or not _OTHER_LETTER.search(heard.low):
        return 0
    return sum(_OTHER_LETTER.search(word) is not None for word in heard.vocabulary)


def unread_share(turns: Iterable[Heard]) -> float:
    """Give the share of the words that stand in turns mostly of another language than English, 0 to 1."""
    total = unread = 0
    for heard in turns:
        total += heard.length
        if tongues(heard).english < _MOSTLY:
            unread += heard.length
    return unread / total if total else 0.0
