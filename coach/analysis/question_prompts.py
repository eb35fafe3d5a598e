"""Prompts that work as questions: "tell me about", "I wonder what", "anything else". Knows one sentence at a time."""

from __future__ import annotations

from typing import NamedTuple

from coach.analysis.question_words import WIDE_WH, YOU

WONDER = frozenset(("wonder", "wondering", "curious"))
NARROW_TOLD = frozenset(("if", "whether", "when", "name", "by", "that"))
_TOLD_OF = frozenset(
    ("to", "you", "they", "don't", "didn't", "people", "dont", "would", "will", "we", "he", "she", "who", "and")
)
_SHORT_RUN = 12
_LEARNED = frozenset(("hear", "know"))
_ROOMY = WIDE_WH | {"more"}
_LIKE_LEFT_OUT = (("i'd", "to"), ("would", "to"), ("i'd", "really", "to"), ("i'd", "just", "to"))
_LONGING = frozenset(("love", "like", "want", "curious", "interested", "glad"))
TOLD_TO = (("me",), ("us",))
TOLD_OF_GIFTS = frozenset(("example", "examples", "sense", "idea", "instance", "picture", "insight"))
"""What is given in words: "give me an example"."""


class Core(NamedTuple):
    """A question's first word in its piece, and whether it is open; `declarative` where only its mark or tag asks."""

    at: int
    open: bool
    declarative: bool = False


def leaves_room(told: tuple[str, ...]) -> bool:
    """Say whether what is to be told is wide: "what that does to you", "about that", and not "whether", "the name"."""
    for word in told[:2]:
        if word in WIDE_WH or word == "about":
            return True
        if word in NARROW_TOLD:
            return False
    return True


def whatever(words: tuple[str, ...], i: int) -> Core | None:
    """Find "anything else" and "any other concerns", said without a mark at the end of a run."""
    return Core(i, open=True) if len(words) - i <= _SHORT_RUN and "if" not in words[:i] else None


def prompt(  # noqa: PLR0911 - one return for each sort of prompt
    words: tuple[str, ...], i: int, *, starts: bool
) -> Core | None:
    """Find a prompt at a word: "tell me about", "I wonder what", "walk me through"."""
    word = words[i]
    rest = words[i + 1 : i + 7]
    before = words[i - 1] if i else ""
    if word in WONDER:
        for w in rest[:4]:
            if w in WIDE_WH or w == "about":
                return Core(i, open=True)
            if w in ("if", "whether"):
                return Core(i, open=False)
        return None
    if (
        word in ("tell", "give", "share")
        and before in ("could", "can", "just")
        and not YOU.isdisjoint(words[max(0, i - 3) : i])
        and rest[:1] in TOLD_TO
        and rest[1:2] not in (("no",), ("yes",))
    ):
        return Core(i, leaves_room(rest[1:3])) if words[max(0, i - 4) : i] != () and "if" not in rest[:2] else None
    if word == "tell" and rest[:1] in TOLD_TO:
        return _told(words, i, starts=starts)
    if word in _LEARNED and before in ("to", "just", "really"):
        return Core(i, open=True) if _longs_to(words, i) and _is_wide(word, rest) else None
    if not starts and before not in ("please", "little", "just"):
        return None
    return Core(i, open=True) if _bids_to_tell(word, rest) else None


def _told(words: tuple[str, ...], i: int, *, starts: bool) -> Core | None:
    """Find "tell me ..."; "if not, just tell me" leaves a no and asks nothing."""
    rest, before = words[i + 1 : i + 4], words[i - 1] if i else ""
    if (before in _TOLD_OF and not starts) or (before == "just" and len(rest) == 1 and "not" in words[:i]):
        return None
    return Core(i, leaves_room(rest[1:3]))


def _longs_to(words: tuple[str, ...], i: int) -> bool:
    """Tell whether somebody would love, like or wants to hear it; a "like" may have been left out as a filler."""
    return not _LONGING.isdisjoint(words[max(0, i - 3) : i]) or any(
        words[max(0, i - len(left)) : i] == left for left in _LIKE_LEFT_OUT
    )


def _is_wide(word: str, rest: tuple[str, ...]) -> bool:
    """Tell whether what somebody would love to hear or to know leaves room: what, how or why, or more of it."""
    return not _ROOMY.isdisjoint(rest[:2]) or (word == "hear" and "about" in rest[:3])


def _bids_to_tell(word: str, rest: tuple[str, ...]) -> bool:
    if word == "say":
        return "more" in rest[:4]
    if word in ("walk", "take", "talk"):
        return rest[:2] in (("me", "through"), ("to", "me"), ("me", "to"))
    if word == "help":
        return rest[:2] == ("me", "understand")
    if word == "give":
        return rest[:1] in TOLD_TO and not TOLD_OF_GIFTS.isdisjoint(rest)
    if word == "go":
        return rest == ("on",)
    return word in ("describe", "explain", "elaborate", "expand", "unpack", "paint")
