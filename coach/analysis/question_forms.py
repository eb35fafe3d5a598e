"""Where in a sentence a question begins, and whether it leaves room. Knows one sentence at a time, and no turn.

Three forms: a question word, an inverted auxiliary, and a prompt ("tell me about"). In unpunctuated speech they may
begin anywhere; in a sentence that ends with a full stop only at its start.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from coach.analysis.question_inversions import inverted
from coach.analysis.question_prompts import WONDER, Core, prompt, whatever
from coach.analysis.question_words import (
    AUX,
    BOUND_WH,
    EMPTY_ASKED,
    FRAME_VERB,
    INVERTS,
    LEAD,
    NARROW_NOUN,
    NARROW_WHAT,
    NOUN_START,
    OF_A_SORT,
    OF_POWER,
    OWNED_BY_POWER,
    PAIRS_OF_POWER,
    PRONOUN,
    RATED,
    SUBJECT_VERB,
    TRIGGERS,
    WH,
    WIDE_HOW,
    WIDE_WH,
    YOU,
)

if TYPE_CHECKING:
    from coach.analysis.heard import Piece

_FILLERS = frozenset(("uh", "um", "er", "erm", "like"))
_PROMPTS = FRAME_VERB | WONDER | {"go", "hear", "know"}
_ROOM = frozenset(("see", "start", "go", "from", "stand", "get", "leave", "come", "begin", "next", "put"))
_CLEFT = frozenset(("is", "was"))  # "what matters is that you came" asks nothing
_SORTS = frozenset(("kind", "kinds", "sort", "sorts", "else"))
_COUNTED = frozenset(
    (("what", "time"), ("what", "day"), ("how", "many"), ("how", "old"), ("how", "often"), ("how", "far"))
)
"""What asks for a number or a time even where nothing is inverted: "what time you get done"."""
_BARELY_ASKED = _COUNTED | frozenset(
    (
        ("how", "long"),
        ("how", "much"),
        ("how", "big"),
        ("what", "kind"),
        ("which", "one"),
        ("who", "with"),
        ("where", "to"),
    )
)
"""What asks though nothing follows and no mark stands: "how long"."""
_WIDE_SPANISH = frozenset(("qué", "cómo"))
_GREETS = frozenset(("onda", "tal", "dice", "dices", "hora", "día", "días", "estás", "está"))
"""What makes a greeting of it, or asks for a yes, an hour or a day."""
_SPANISH_LEAD = frozenset(("y", "pero", "entonces", "bueno", "a", "de", "con", "por", "para", "en", "sobre", "o"))
_FITS = frozenset(("suits", "works", "fits"))
_EARLY = 3
_NARROWED_WITHIN = 6
_LONG_STATEMENT = 20
_LEAST_TAG = 5
_SUBJECTS = YOU | {"i", "we", "they", "he", "she", "who", "that", "which", "people", "ones"}
_TO_YOU = frozenset((word,) for word in YOU)
_THERE_OR_NOT = frozenset((word,) for word in ("chance", "luck", "sign", "joy", "use", "good", "better", "of"))
"""What "any ...?" asks for a yes or a no of: "any chance you'd come?"."""


def read_piece(piece: Piece) -> list[Core]:
    """Find the questions in one sentence, or in one run of unpunctuated speech."""
    words, mark, breaks = piece.words, piece.mark, piece.breaks
    if mark != "?" and TRIGGERS.isdisjoint(words):
        return []
    places: list[int] | range = range(len(words))
    if _stumbles(words):
        places = _fluent(words)
        words = tuple([words[i] for i in places])
        if breaks:
            breaks = frozenset(
                [
                    new
                    for new, old in enumerate(places)
                    if old in breaks or (new and not breaks.isdisjoint(range(places[new - 1] + 1, old)))
                ]
            )
    if mark == "?" and (core := _spanish(words, breaks)):
        return [core]
    begin = 0
    while begin < len(words) and words[begin] in LEAD:
        begin += 1
    found = _cores(words, begin, mark, breaks)
    if not found:
        found = _elliptical(words, begin) if mark == "?" else _tag(words)
    return [Core(places[core.at] if core.at else 0, core.open, core.declarative) for core in found]


def _spanish(words: tuple[str, ...], breaks: frozenset[int]) -> Core | None:
    """Find "¿qué ...?" and "¿cómo ...?", which leave room; a "y" or an "a" may come before, and a clause of another."""
    if _WIDE_SPANISH.isdisjoint(words):
        return None
    for i, word in enumerate(words):
        begin = max((at for at in breaks if at <= i), default=0)
        if word in _WIDE_SPANISH and _SPANISH_LEAD.issuperset(words[begin:i]) and _GREETS.isdisjoint(words[i : i + 3]):
            return Core(i, open=True)
    return None


def _stumbles(words: tuple[str, ...]) -> bool:
    return not _FILLERS.isdisjoint(words) or any(a == b for a, b in itertools.pairwise(words))


def _fluent(words: tuple[str, ...]) -> list[int]:
    """Leave out fillers and words said twice running."""
    kept: list[int] = []
    for i, word in enumerate(words):
        if word in _FILLERS or (kept and words[kept[-1]] == word):
            continue
        if len(kept) > 1 and i + 1 < len(words) and (words[kept[-2]], words[kept[-1]]) == (word, words[i + 1]):
            continue
        kept.append(i)
    return kept or [0]


def _cores(words: tuple[str, ...], begin: int, mark: str, breaks: frozenset[int]) -> list[Core]:
    found: list[Core] = []
    asked = mark == "?"
    skip = 0
    for i, word in enumerate(words):
        if i < skip or word not in TRIGGERS or (found and _of_when(words, i)):
            continue
        starts = i <= begin or words[i - 1] in LEAD or i in breaks
        if word in WH:
            core = _wh(words, i, starts=starts, asked=asked)
        elif word in AUX:
            if found and asked and words[i - 1] != "or":
                found[-1] = _narrowed(found[-1], words, i, breaks)
                continue
            core = inverted(words, i, starts=starts, asked=asked, first=i <= begin)
        elif word in ("any", "anything"):
            core = whatever(words, i) if starts and mark == "" else None
        elif word in _PROMPTS:
            core = prompt(words, i, starts=starts)
            if core:
                found.append(core)
                skip = i + 3
            continue
        else:
            continue
        if core and (mark in ("", "?") or i <= begin):
            found.append(core)
            skip = i + 3
    return found


def _of_when(words: tuple[str, ...], i: int) -> bool:
    """Say whether "when you could get there" goes with the question before it."""
    return words[i] in ("when", "where") and words[i + 1 : i + 2] != () and words[i + 1] in PRONOUN


def _narrowed(core: Core, words: tuple[str, ...], i: int, breaks: frozenset[int]) -> Core:
    """Let a clause that a comma begins at word `i` decide: "what about Wyatt, would he mind?" wants a yes or a no."""
    if i not in breaks or i - core.at > _NARROWED_WITHIN or words[i + 1 : i + 2] in _TO_YOU:
        return core
    after = inverted(words, i, starts=True, asked=True)
    return core if after is None else Core(core.at, core.open and after.open)


def _wh(  # noqa: C901, PLR0911, PLR0912 - the cases of a grammar, in the order in which they decide
    words: tuple[str, ...], i: int, *, starts: bool, asked: bool
) -> Core | None:
    word = words[i]
    rest = words[i + 1 : i + 8]
    if not rest:
        return Core(i, word in WIDE_WH) if asked or starts else None
    nxt = rest[0]
    if starts and len(rest) == 1 and (word, nxt) in _BARELY_ASKED:
        return Core(i, open=False)
    if word in ("what", "how") and nxt == "about":
        return Core(i, open=True) if len(rest) > 1 and rest[1] not in ("we", "i") else None
    if word in BOUND_WH:
        return (
            Core(i, _is_wide(words, i))
            if starts or (asked and i < _EARLY) or (word != "what's" and nxt in NOUN_START)
            else None
        )
    if word == "how" and nxt == "come":
        return Core(i, open=True)
    if (
        nxt in AUX
        and len(rest) > 1
        and (rest[1] in INVERTS.get(nxt, PRONOUN) or rest[1] in PRONOUN or (starts and rest[1] in NOUN_START))
    ):
        return Core(i, _is_wide(words, i))
    if word not in {"why", "when"}:
        for j in range(1, len(rest) - 1):
            if rest[j - 1].partition("'")[0] in PRONOUN or (rest[j - 1] in SUBJECT_VERB and rest[j - 1] not in _SORTS):
                break
            if rest[j] in AUX and rest[j + 1] in PRONOUN:
                return Core(i, _is_wide(words, i))
    if nxt in AUX and (asked or _asks_bare(word, nxt, rest)):
        return Core(i, _is_wide(words, i))
    if not asked and not _CLEFT.isdisjoint(rest[1:]) and nxt not in AUX and nxt != "else":
        return None
    if starts and (
        asked
        or (nxt in SUBJECT_VERB and word in ("what", "who", "which"))
        or nxt in ("else", "so", "not", "if")
        or nxt in AUX
        or (word == "who" and nxt.endswith("ed"))
    ):
        return Core(i, _is_wide(words, i))
    if starts and (word, nxt) in _COUNTED and len(rest) > 1 and (rest[1] in AUX or rest[1] in YOU or rest[1] in _FITS):
        return Core(i, open=False)
    if starts and nxt in YOU and word in WIDE_WH and not {"is", "was"} & set(rest):
        return Core(i, open=True)
    return None


def _asks_bare(word: str, aux: str, rest: tuple[str, ...]) -> bool:
    """Say whether a question word and its auxiliary ask without a mark: "how was your day", "what are the rules"."""
    if len(rest) == 1 or word not in ("what", "how", "why"):
        return False
    return word == "how" or (aux not in ("is", "was") and rest[1] in NOUN_START)


def _is_wide(words: tuple[str, ...], i: int) -> bool:  # noqa: PLR0911 - one return for each question word
    """Say whether a question word leaves room: a name, a number, a place or a time does not."""
    word = words[i].split("'")[0]
    rest = words[i + 1 : i + 9]
    nxt = rest[0] if rest else ""
    if word in ("how", "hows"):
        return "'" in words[i] or ((nxt in WIDE_HOW or nxt in RATED) and "scale" not in words)
    if word in ("what", "whats"):
        if nxt in ("kinds", "sorts", "types") or not OF_A_SORT.isdisjoint(rest):
            return True
        if nxt in NARROW_WHAT or (rest[:3] == ("do", "you", "say") and not _asks_their_words(rest[3:])):
            return False
        return not (nxt in ("your", "his", "her", "their", "the") and len(rest) > 1 and rest[1] in NARROW_NOUN)
    if word == "why":
        return True
    if word in ("where", "wheres"):
        return not _ROOM.isdisjoint(rest)
    if word in ("who", "whos"):
        return not OF_POWER.isdisjoint(rest) or PAIRS_OF_POWER.intersection(itertools.pairwise(rest)) != set()
    if word == "whose":
        return nxt in OWNED_BY_POWER
    return word == "which" and nxt == "of"


def _asks_their_words(after: tuple[str, ...]) -> bool:
    """Tell "what do you say to yourself", "... when they ask" from "what do you say?", which asks for a yes."""
    if after[:1] in (("to",), ("about",)):
        return len(after) > 1 and not after[1].endswith("ing")
    return after[:1] in (("when",), ("if",), ("in",), ("at",), ("then",), ("back",))


def _tag(words: tuple[str, ...]) -> list[Core]:
    """Find a tag at the end of what has no mark: "you were there, weren't you"."""
    whole = len(words) >= _LEAST_TAG and words[-3] in _SUBJECTS  # "the ones who aren't there" is no tag
    if len(words) >= _LEAST_TAG and "n't" in words[-2] and words[-2] in AUX and words[-1] in PRONOUN and not whole:
        return [Core(0, open=False, declarative=True)]
    if (
        len(words) >= _LEAST_TAG
        and words[-1] == "right"
        and words[-2] not in ("all", "that's", "you're", "be", "is", "it's", "yeah")
    ):
        return [Core(0, open=False, declarative=True)]
    return []


def _elliptical(words: tuple[str, ...], begin: int) -> list[Core]:
    """Sort what only the mark makes a question: "And the windows?", "So it was the dog?", "Anything else?"."""
    rest = words[begin:]
    if all(w in EMPTY_ASKED or w in ("you", "i", "mean", "what") for w in rest):
        return [Core(0, open=True)] if rest == ("what",) else []
    if rest[:2] == ("you", "know") or words[-1] in ("okay", "ok", "please") or len(rest) > _LONG_STATEMENT:
        return []
    if "any" in rest[:3]:
        of_what = rest[rest.index("any") + 1 :][:1]
        return [Core(begin, open=of_what not in _THERE_OR_NOT)]
    if rest[0] in ("anything", "such", "meaning"):
        return [Core(begin, open=True)]
    return [Core(0, rest[-1] == "or" or rest[-1] in WH, declarative=True)]
