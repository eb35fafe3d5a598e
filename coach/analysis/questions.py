"""Finds open and closed questions, with or without question marks. Where each sort begins is question_forms'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.question_forms import read_piece
from coach.analysis.question_words import TRIGGERS
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard, Piece
    from coach.analysis.question_prompts import Core
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_BRIEF = 4
_STEAMROLLED = 25


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find each question of a turn, in order; a closed one that is the ask itself is left to `asks`."""
    if "?" not in heard.low and heard.vocabulary.isdisjoint(TRIGGERS):
        return ()
    asks = talk.asks[heard.index]
    places = talk.cores[heard.index]
    found = []
    for piece, cores in zip(heard.pieces, heard.once(read_piece, _read_pieces, heard), strict=True):
        places.append(cores)
        for core in cores:
            if _is_rhetorical(heard, piece, core):
                continue
            if not core.open and any(ask.start < piece.end and piece.start < ask.end for ask in asks):
                continue
            start = piece.start if core.at == 0 else heard.spans[piece.first + core.at][0]
            found.append(evidence(Label.OPEN_QUESTION if core.open else Label.CLOSED_QUESTION, heard, start, piece.end))
    return tuple(found)


def _read_pieces(heard: Heard) -> list[list[Core]]:
    return [read_piece(piece) for piece in heard.pieces]


def _is_rhetorical(heard: Heard, piece: Piece, core: Core) -> bool:
    """Say whether the speaker leaves no room: answers it at once, or talks on over what only a mark made a question."""
    last = piece.first + len(piece.words)
    after = len(heard.words) - last
    if core.declarative and after >= _STEAMROLLED:
        return "?" not in heard.low[piece.end :]
    return core.open and after > 0 and len(piece.words) <= _BRIEF and heard.words[last] in ("because", "cause", "cos")
