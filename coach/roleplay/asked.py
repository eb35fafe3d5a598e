"""Sentences taken one by one: which of them ask, which invite, and whether a question leaves room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from coach.roleplay import cues

if TYPE_CHECKING:
    from collections.abc import Sequence

Question = Literal["open", "closed"] | None


def is_question(piece: str) -> bool:
    """Tell whether a sentence asks, or prompts to tell; an exclamation or a purpose does not."""
    if "?" in piece:
        return True
    start = piece.lstrip("¿¡ \"'(-,")
    if (
        cues.questions.OF_ONESELF.match(start)
        or cues.meeting.WISHES_WELL.match(start)
        or cues.meeting.EXCLAIMS.match(start)
        or (cues.meeting.PURPOSE.search(piece) and not cues.questions.QUESTION_START.match(start))
    ):
        return False
    if cues.questions.IF_THEN.match(start):
        return True
    return bool((cues.questions.PROMPTS if piece.endswith((".", "!")) else cues.questions.QUESTION_START).match(start))


def invites(piece: str) -> bool:
    """Tell whether a sentence asks to do something; "what would you like to tell her" does not."""
    start = cues.questions.LEAD.sub("", piece.lstrip("¿¡ \"'(-,"))
    if cues.questions.OPEN_START.match(start) and not cues.asking.OFFERS.match(start):
        return False
    found = cues.asking.ASKS.search(piece)
    return found is not None and not cues.asking.HOW_LONG.search(piece[: found.start()])


def hopes(piece: str) -> bool:
    """Tell whether a sentence sounds out a yes without asking: "what would it take for you to come on Wednesday?"."""
    start = cues.questions.LEAD.sub("", piece.lstrip("¿¡ \"'(-,"))
    if cues.asking.OBSTACLE_ASKED.search(piece) and cues.asking.YOU_TO_COME.search(piece):
        return True
    offers = cues.asking.OFFERS.match(start) and not cues.asking.MISHAP.match(start)
    return bool(offers and cues.asking.TIMES.search(piece))


def question_type(joined: str, asked: Sequence[str], read: Question) -> Question:
    """Tell whether the questions leave room. A number or a name does not, whatever the reader made of it (`read`)."""
    if asked and all(is_narrow(piece) for piece in asked):
        return "closed"
    if read == "open" or not asked:
        return read
    if any(
        cues.questions.OPEN_START.match(opening(piece)) and not cues.questions.NARROW.search(piece) for piece in asked
    ):
        return "open"
    if (
        cues.questions.INDIRECT.search(joined)
        or cues.questions.CONTINUES.search(joined)
        or cues.questions.BARE_WHY.match(joined)
    ):
        return "open"
    framed = read is None or cues.questions.FRAMES.match(joined)
    tail = joined.rpartition(", ")[2] if framed else ""
    if tail and cues.questions.OPEN_START.match(tail.lstrip("¿¡ ")) and not cues.questions.NARROW.search(tail):
        return "open"
    return "closed"


def opening(piece: str) -> str:
    """Give a sentence from its first weighty word: without "and", "so", "well"."""
    piece = piece.rpartition("¿")[2] if "¿" in piece else piece  # "y la muñeca, ¿qué le pasó?"
    behind = cues.questions.IF_THEN.match(piece)
    if behind is not None:
        piece = piece[behind.start("then") :]
    elif cues.questions.FRAMES.match(piece) and ", " in piece:
        piece = piece.partition(", ")[2]  # "when you filed, did anyone sit down with you?"
    return cues.questions.TO_YOU.sub("", cues.questions.LEAD.sub("", piece.lstrip("¿¡ \"'(-,")))


def is_narrow(piece: str) -> bool:
    """Tell whether a question wants a number, a day or a name, whatever the reader made of it."""
    found = cues.questions.NARROW.search(piece)
    return found is not None and not opening(piece[: found.start()])
