"""Questions that begin with an inverted auxiliary ("did he", "can you tell me about"), and whether they leave room."""

from __future__ import annotations

from coach.analysis.question_prompts import NARROW_TOLD, TOLD_OF_GIFTS, TOLD_TO, Core, leaves_room
from coach.analysis.question_words import FRAME_VERB, INVERTS, NOUN_START, PRONOUN, REQUEST, WIDE_WH, YOU

_NO_QUESTION_AFTER = frozenset(("if", "as", "than", "nor", "neither", "to", "and"))
_OF_THEM = frozenset(("your", "ur", "his", "her", "their", "anybody", "anyone"))
_OF_THINGS = frozenset(("the", "any", "my", "our"))
_BIDS = frozenset(("do", "have"))
"""These begin an order too: "do your stretches", "have the papers ready"."""
_NEVER_TOLD = frozenset(("has", "does", "will", "would", "can", "could"))
"""Nobody leaves out the one who did it before these ("did the dishes myself", "was the same with us")."""
_TELLS = frozenset(("describe", "explain", "elaborate", "share", "expand"))


def inverted(words: tuple[str, ...], i: int, *, starts: bool, asked: bool, first: bool = False) -> Core | None:
    """Find the question that the auxiliary at word `i` begins, if it does; `first` where the whole sentence does."""
    word = words[i]
    rest = words[i + 1 : i + 16]
    if word in ("d'you", "d'ya"):
        return Core(i, _invites_telling("do", rest))
    if not rest:
        return None
    before = words[i - 1] if i else ""
    if rest[0] not in INVERTS[word]:
        if not (starts and asked and rest[0] in NOUN_START) and not (first and _asks_of_a_thing(word, rest[0])):
            return None
    elif not starts and (_agree(before, word) or before in _NO_QUESTION_AFTER or rest[0] == "i"):
        return None
    if rest[0] == "i" and before in ("so", "neither", "nor") and len(words) <= i + 3:
        return None
    return Core(i, _invites_telling(word, rest[1:]) if rest[0] in YOU else _may_i_ask(rest) or _any_left(rest))


def _asks_of_a_thing(aux: str, word: str) -> bool:
    """Say whether "has your rent", "does the boss" ask by their order alone, as typed without a mark."""
    return aux not in _BIDS and (word in _OF_THEM or (word in _OF_THINGS and aux in _NEVER_TOLD))


def _agree(subject: str, aux: str) -> bool:
    """Say whether the word before is the auxiliary's subject, so that nothing is inverted ("what you do you like")."""
    if aux in ("is", "was", "does", "has", "isn't", "doesn't", "wasn't", "hasn't"):
        return subject in ("he", "she", "it", "that", "there", "this", "what", "who", "which")
    if aux in ("do", "have", "are", "were", "don't", "haven't", "aren't", "did", "had"):
        return subject in YOU or subject in ("we", "they", "i", "these", "those", "who")
    return subject in PRONOUN or subject == "who"


def _invites_telling(aux: str, rest: tuple[str, ...]) -> bool:
    """Sort a yes/no form put to "you": "can you tell me about", "do you have any thoughts" are answered at length."""
    requested = _requested(rest) if aux in REQUEST else None
    if requested is not None:
        return requested
    head = rest[:5]
    if "ask" in head or "mind" in head:
        return any(w in WIDE_WH for w in rest[1:])
    if not {"sense", "idea", "plan", "thoughts", "ideas"}.isdisjoint(head):
        return True
    if {"thought", "about"} <= set(head) and not {"how", "what"}.isdisjoint(rest[:6]):
        return True
    return _any_left(rest)


def _may_i_ask(rest: tuple[str, ...]) -> bool:
    """Say whether "can I ask what the thinking is" asks with leave what "what's the thinking?" would."""
    return rest[0] == "i" and "ask" in rest[1:3] and any(w in WIDE_WH for w in rest[2:6])


def _requested(rest: tuple[str, ...]) -> bool | None:
    """Say what "could you ..." wants: words, and then how many; None where it wants no telling at all."""
    for k, word in enumerate(rest[:4]):
        if word not in FRAME_VERB:
            continue
        after = rest[k + 1 : k + 5]
        if word == "give" and TOLD_OF_GIFTS.isdisjoint(rest):
            return False  # "would you give me two Wednesdays"
        if word == "tell" and after[:1] not in TOLD_TO:
            return False  # "would you tell the room about the lift"
        if word in _TELLS or "me" in after[:2] or "about" in after or "more" in after:
            told = after[after[:1] in TOLD_TO :]
            return NARROW_TOLD.isdisjoint(after[:3]) if word == "talk" else leaves_room(told)
    return None


def _any_left(rest: tuple[str, ...]) -> bool:
    """Say whether a yes/no form asks for whatever there may be: "is there anything else", "any other", "or?"."""
    head = rest[:5]
    if "other" in head and "any" in head:
        return True
    return ("anything" in rest[:4] and ("else" in rest[:6] or "that" in rest[:6] or "about" in rest)) or rest[-1:] == (
        "or",
    )
