"""Cuts the passage a finding stands in: its sentence, or a stretch around it where speech has no stops."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.analysis.heard import Heard

_LONG = 320
_AROUND = 140


def passage(heard: Heard, start: int, end: int) -> tuple[int, int]:
    """Find the span of the sentence that holds `start`..`end`; some fifty words where nothing ends a sentence."""
    left, right = start, end
    for begin, stop in heard.sentences:
        if begin <= start < stop:
            left = begin
        if begin < end <= stop:
            right = stop
    if right - left > _LONG:
        left, right = max(left, start - _AROUND // 4), min(right, end + _AROUND)
        while right < len(heard.low) and heard.low[right - 1 : right].strip() and heard.low[right].strip():
            right += 1
        while left > 0 and heard.low[left - 1].strip():
            left -= 1
    return left, right


def is_question(heard: Heard, end: int) -> bool:
    """Tell whether the passage that ends here ends in a question mark."""
    return "?" in heard.low[max(0, end - 3) : end + 2]


def opening(heard: Heard, at: int) -> bool:
    """Tell whether a clause begins here: at the start of the turn, after a stop or comma, or after a joining word."""
    before = heard.low[:at].rstrip()
    if not before or before[-1] in ".!?,;:…\"'-)(":
        return True
    return before.rpartition(" ")[2] in _JOINING


_JOINING = frozenset(
    {
        "and",
        "so",
        "then",
        "but",
        "well",
        "ok",
        "okay",
        "yeah",
        "yes",
        "look",
        "now",
        "just",
        "please",
        "or",
        "um",
        "uh",
        "sure",
        "right",
        "maybe",
        "thanks",
        "great",
    }
)
