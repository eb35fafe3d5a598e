"""Finds open and closed questions, with or without question marks. Where each sort begins is question_forms'."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.analysis.purposes import SAYS_MORE
from coach.analysis.question_forms import read_piece
from coach.analysis.question_words import TRIGGERS
from coach.analysis.talk import evidence
from coach.model.reading import QUESTIONS, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.analysis.heard import Heard, Piece
    from coach.analysis.question_prompts import Core
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_BRIEF = 4
_STEAMROLLED = 25
# How an ask is put, put again, or made smaller: "what if it was only the list?", "would you?", "any better?".
_PUTS_AN_ASK = re.compile(
    r"(?:(?:so|and|or|but|then|now|well|okay|ok),? )*"
    r"(?:what if|what about|how about|how'?s (?:that|it)|tell me (?:no|to)|shall we|any (?:better|closer|good|use)\b"
    r"|what (?:do|d'?)(?: ?(?:you|ye|u))? (?:think|say|reckon)|(?:are )?(?:you|ye|u) (?:in|up|on)\b"
    r"|(?:would|could|will|can|might|wouldn't|couldn't|won't|can't) (?:you|ye|u|that|it|this|we|i)\b(?! (?:just )?ask)"
    r"|(?:is|would) (?:that|this|it) (?:any|something|all right|ok|okay|fair|better|doable)"
    r"|d(?:o |')?(?:you|ye|u) (?:want|fancy))"
)

_WHY = listed("came come asked because calling called here reason")
_WISHED = ("hear ", "know ")
"""Of 63 turns of ours that say why one came, and that one would like to hear or know it, 7 ask it as well."""


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find each question of a turn, in order; a closed one that is the ask itself is left to `asks`."""
    asked = cores(heard)
    asks = talk.asks[heard.index]
    found = []
    for piece, its_cores in zip(heard.pieces, asked, strict=bool(asked)):
        for core in its_cores:
            if _is_rhetorical(heard, piece, core):
                continue
            if not core.open and any(ask.start < piece.end and piece.start < ask.end for ask in asks):
                continue
            start = piece.start if core.at == 0 else heard.spans[piece.first + core.at][0]
            found.append(evidence(Label.OPEN_QUESTION if core.open else Label.CLOSED_QUESTION, heard, start, piece.end))
    return tuple(found)


def leave_to_asks(heard: Heard, talk: Talk) -> None:
    """Take out, where a turn asks, the questions that only put the ask."""
    if talk.asks[heard.index]:
        _take_out(heard, talk, lambda item: _PUTS_AN_ASK.match(heard.low, item.start) is not None)


def leave_to_purpose(heard: Heard, talk: Talk) -> None:
    """Take out, where a turn says what the talk is for, that one wants to hear or to know it: it asks nothing yet."""
    if Label.PURPOSE in talk.labels[heard.index] and _says_why(heard):
        _take_out(heard, talk, lambda item: item.label is Label.OPEN_QUESTION and _is_a_wish(heard, item))


def _take_out(heard: Heard, talk: Talk, is_none: Callable[[Evidence], bool]) -> None:
    """Take out the questions that are none, and the label of a sort of which none is left."""
    labels, cited = talk.labels[heard.index], talk.evidence[heard.index]
    if QUESTIONS.isdisjoint(labels):
        return
    cited[:] = [item for item in cited if item.label not in QUESTIONS or not is_none(item)]
    labels -= QUESTIONS - {item.label for item in cited}


def _says_why(heard: Heard) -> bool:
    """Tell whether there is more than the wish: "I'd like to hear about that day" may be a way to ask."""
    return heard.length >= SAYS_MORE or not heard.vocabulary.isdisjoint(_WHY)


def _is_a_wish(heard: Heard, item: Evidence) -> bool:
    return heard.low.startswith(_WISHED, item.start) and not item.quote.endswith("?")


def cores(heard: Heard) -> list[list[Core]]:
    """Find the questions of each piece of a turn, whatever they are asked for."""
    return heard.once(cores, _cores, heard)


def _cores(heard: Heard) -> list[list[Core]]:
    if "?" not in heard.low and heard.vocabulary.isdisjoint(TRIGGERS):
        return []
    return [read_piece(piece) for piece in heard.pieces]


def _is_rhetorical(heard: Heard, piece: Piece, core: Core) -> bool:
    """Say whether the speaker leaves no room: answers it at once, or talks on over what only a mark made a question."""
    last = piece.first + len(piece.words)
    after = len(heard.words) - last
    if core.declarative and after >= _STEAMROLLED:
        return "?" not in heard.low[piece.end :]
    return core.open and after > 0 and len(piece.words) <= _BRIEF and heard.words[last] in ("because", "cause", "cos")
