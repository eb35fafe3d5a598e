"""Finds open and closed questions, with or without question marks. What a question picks up is follow_ups' business.

A question is found by its grammar (inversion, a question word that is the subject, a prompt such as "tell me about"),
and by its mark where there is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.question_words import (
    AUX,
    BOUND_WH,
    EMPTY_ASKED,
    FRAME_VERB,
    LEAD,
    NARROW_HOW,
    NARROW_NOUN,
    NARROW_WHAT,
    PRONOUN,
    SUBJECT,
    SUBJECT_VERB,
    TAG_AUX,
    TRIGGERS,
    WH,
)
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard, Piece
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_OPEN = Label.OPEN_QUESTION
_CLOSED = Label.CLOSED_QUESTION
_WONDER = frozenset(("wonder", "wondering", "curious"))
_OPEN_WH = frozenset(
    ("what", "how", "why", "what's", "how's", "why's", "how'd", "what'd", "why'd", "whats", "hows", "what're")
)


class Core(NamedTuple):
    """Where in a piece a question begins, and which sort it is; `declarative` where only its mark or tag asks."""

    at: int
    label: Label
    declarative: bool = False


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find each question of a turn, in order."""
    low = heard.low
    asked = "?" in low
    if not asked and heard.vocabulary.isdisjoint(TRIGGERS):
        return ()
    taken = [(ask.start, ask.end) for ask in talk.asks[heard.index]]
    found = []
    pieces = heard.pieces
    for number, piece in enumerate(pieces):
        cores = read_piece(piece)
        talk.cores[heard.index].append(cores)
        for core in cores:
            if _is_rhetorical(piece, core, pieces, number):
                continue
            if core.label is _CLOSED and any(start < piece.end and piece.start < end for start, end in taken):
                continue
            start = piece.start if core.at == 0 else heard.spans[piece.first + core.at][0]
            found.append(evidence(core.label, heard, start, piece.end))
    return tuple(found)


def read_piece(piece: Piece) -> list[Core]:
    """Find the questions in one sentence, or in one run of unpunctuated speech."""
    words = piece.words
    at = _first_content(words)
    if at == len(words):
        return [Core(0, _OPEN)] if piece.mark == "?" and words[-1] in WH else []
    cores = _cores(words, at, piece.mark)
    if cores or piece.mark != "?":
        return cores or _tag(words)
    return _elliptical(words, at)


def _first_content(words: tuple[str, ...]) -> int:
    at = 0
    while at < len(words) and words[at] in LEAD:
        at += 1
    return at


def _cores(words: tuple[str, ...], begin: int, mark: str) -> list[Core]:
    """Collect the question cores: at the start of a marked sentence or clause, anywhere in unmarked speech."""
    found: list[Core] = []
    anywhere = mark in ("", "?")
    skip = 0
    for i, word in enumerate(words):
        if i < skip:
            continue
        starts = i <= begin or words[i - 1] in LEAD
        if word in WH:
            core = _wh(words, i, starts)
        elif word in AUX:
            core = _inverted(words, i, starts)
        elif word in FRAME_VERB or word in _WONDER or word in ("take", "go", "hear", "interested"):
            core = _prompt(words, i, starts)
        else:
            continue
        if core and (anywhere or starts or core.at <= begin):
            found.append(core)
            skip = i + 3
            if not anywhere:
                break
    return found


def _wh(words: tuple[str, ...], i: int, starts: bool) -> Core | None:
    word = words[i]
    rest = words[i + 1 : i + 7]
    if not rest:
        return Core(i, _OPEN) if starts and word in _OPEN_WH else None
    nxt = rest[0]
    if word in ("what", "how") and nxt == "about":
        if len(rest) > 1 and rest[1] in ("we", "i", "if"):
            return None
        return Core(i, _OPEN) if len(rest) > 1 else None
    if word == "how" and nxt == "come":
        return Core(i, _OPEN)
    if word in BOUND_WH:
        if not starts and nxt in ("important", "going", "best", "right"):
            return None
        return Core(i, _sort(words, i))
    if nxt in AUX and len(rest) > 1 and (rest[1] in SUBJECT or starts):
        return Core(i, _sort(words, i))
    if word in ("what", "how", "which", "whose", "who"):
        for j in range(1, len(rest) - 1):
            if rest[j] in AUX and rest[j + 1] in PRONOUN and not any(w in PRONOUN for w in rest[:j]):
                return Core(i, _sort(words, i))
    if word in ("what", "who", "which") and starts and nxt in SUBJECT_VERB:
        return Core(i, _sort(words, i))
    if word in ("what", "how", "why") and starts and nxt in ("else", "so", "not", "if"):
        return Core(i, _OPEN)
    return None


def _sort(words: tuple[str, ...], i: int) -> Label:
    """Say whether a question word leaves room: a name, a number, a place or a time does not."""
    word = words[i].split("'")[0]
    rest = words[i + 1 : i + 9]
    nxt = rest[0] if rest else ""
    if word == "how":
        return _CLOSED if nxt in NARROW_HOW else _OPEN
    if word in ("what", "whats"):
        if nxt in NARROW_WHAT or (
            nxt in ("your", "his", "her", "their", "the") and len(rest) > 1 and rest[1] in NARROW_NOUN
        ):
            return _CLOSED
        return _OPEN
    if word == "why":
        return _CLOSED if nxt in ("don't", "dont") and len(rest) > 1 and rest[1] in ("you", "we") else _OPEN
    if word in ("where", "wheres"):
        room = ("see", "start", "go", "from", "stand", "get", "leave", "come", "begin", "next")
        return _OPEN if any(w in room for w in rest) else _CLOSED
    if word == "which":
        return _OPEN if nxt == "of" else _CLOSED
    return _CLOSED


def _inverted(words: tuple[str, ...], i: int, starts: bool) -> Core | None:
    rest = words[i + 1 : i + 14]
    if words[i] in ("d'you", "d'ya"):
        return Core(i, _yes_no(rest))
    if not rest or rest[0] not in SUBJECT:
        return None
    if not starts and (
        rest[0] not in PRONOUN or (i and words[i - 1] in PRONOUN) or (i and words[i - 1] in ("if", "as", "than", "nor"))
    ):
        return None
    if i and words[i - 1] in ("neither", "nor", "so") and rest[0] == "i":
        return None
    if len(rest) == 1 and not starts and words[i] in TAG_AUX:
        return Core(i, _CLOSED)
    return Core(i, _yes_no(rest[1:]))


def _yes_no(rest: tuple[str, ...]) -> Label:
    """Sort a yes/no form: "can you tell me about" and "do you have any thoughts" are asked to be answered at length."""
    head = rest[:4]
    for k, word in enumerate(head):
        if word in FRAME_VERB:
            after = rest[k + 1 : k + 4]
            if not any(w in ("if", "whether", "when", "name") for w in after):
                return _OPEN
    if "ask" in head or "mind" in head:
        for k, word in enumerate(rest):
            if word in _OPEN_WH and k:
                return _OPEN
    if rest and rest[-1] == "or":
        return _OPEN
    return _CLOSED


def _prompt(words: tuple[str, ...], i: int, starts: bool) -> Core | None:
    word = words[i]
    rest = words[i + 1 : i + 6]
    before = words[i - 1] if i else ""
    if word in _WONDER:
        for k, w in enumerate(rest):
            if w in _OPEN_WH or w == "about":
                return Core(i, _OPEN)
            if w in ("if", "whether"):
                return Core(i, _CLOSED)
        return None
    if word == "tell" and rest[:1] == ("me",):
        if before in ("to", "you", "they", "don't", "didn't", "people", "dont", "would", "will"):
            return None
        return Core(i, _CLOSED if len(rest) > 1 and rest[1] in ("if", "whether", "when", "your") else _OPEN)
    if (
        word == "hear"
        and ("about" in rest[:3] or "more" in rest[:2] or "what" in rest[:2] or "how" in rest[:2])
        and before in ("to", "i'd")
    ):
        return (
            Core(i, _OPEN)
            if words[max(0, i - 4)] in ("i'd", "i", "would", "love", "like") or "love" in words[max(0, i - 4) : i]
            else None
        )
    if not starts and before not in ("please", "me", "little"):
        return None
    if word == "say" and rest[:1] and ("more" in rest[:4]):
        return Core(i, _OPEN)
    if word in ("walk", "take", "talk") and rest[:2] in (("me", "through"), ("to", "me"), ("me", "to")):
        return Core(i, _OPEN)
    if word in ("describe", "explain", "elaborate", "expand", "unpack"):
        return Core(i, _OPEN)
    if word == "help" and rest[:2] == ("me", "understand"):
        return Core(i, _OPEN)
    if (
        word == "give"
        and rest[:1] == ("me",)
        and any(w in ("example", "sense", "idea", "instance", "picture") for w in rest)
    ):
        return Core(i, _OPEN)
    if word == "go" and rest == ("on",):
        return Core(i, _OPEN)
    return None


def _tag(words: tuple[str, ...]) -> list[Core]:
    if len(words) < 4:
        return []
    if words[-2] in TAG_AUX and "n't" in words[-2] and words[-1] in PRONOUN:
        return [Core(0, _CLOSED, declarative=True)]
    return []


def _elliptical(words: tuple[str, ...], at: int) -> list[Core]:
    """Sort what only the mark makes a question: "And the windows?", "So it was the dog?", "Anything else?"."""
    rest = words[at:]
    if all(w in EMPTY_ASKED or w in ("you", "i", "mean", "what") for w in rest):
        return [Core(0, _OPEN)] if rest == ("what",) else []
    if rest[0] in ("anything", "such", "meaning", "any", "like") and len(rest) <= 6:
        return [Core(at, _OPEN)]
    if rest[-1] == "or":
        return [Core(at, _OPEN)]
    return [Core(0, _CLOSED, declarative=True)]


def _is_rhetorical(piece: Piece, core: Core, pieces: tuple[Piece, ...], number: int) -> bool:
    """Say whether the speaker answers it himself at once."""
    following = pieces[number + 1].words if number + 1 < len(pieces) else ()
    return bool(following) and following[0] in ("because", "cause") and core.label is _OPEN and len(piece.words) <= 4
