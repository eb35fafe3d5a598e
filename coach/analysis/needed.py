"""What words a phrase cannot do without, read off its pattern, so that it need not be tried where none was said."""

from __future__ import annotations

import re

from coach.analysis.listed import listed

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_SKIPPABLE = re.compile(r"[?*]|\{0,")
_COMMON = listed(
    """
    a an the i you he she it we they me him her us them my your his our their this that these those is are
    was were be do does did have has had will would can could should to of in on at for with from about and
    or but so if not no what who how when where why there here just really i'm you're it's that's i've i'd
    i'll don't know get go one all
    """
)


def needed(phrase: str) -> frozenset[str] | None:
    """Find a set of words of which any match must hold at least one; None where the pattern promises none.

    Only words that stand whole between spaces count. Of several such sets the one of rarer, fewer words is taken.
    """
    return next(iter(all_needed(phrase)), None)


def all_needed(phrase: str) -> list[frozenset[str]]:
    """Find every such set, those of rarer and fewer words first."""
    return sorted([words for segment in _segments(phrase) if (words := _words_of(segment)) is not None], key=_cost)


def _cost(words: frozenset[str]) -> tuple[int, int]:
    return len(words & _COMMON), len(words)


def _segments(phrase: str) -> list[str]:
    """Cut a pattern at the spaces outside its brackets; an optional group that ends in a space is cut off too."""
    depth, begin, found = 0, 0, []
    at = 0
    while at < len(phrase):
        char = phrase[at]
        if char == "\\":
            at += 2
            continue
        if char == "[":
            at = phrase.index("]", at)
        depth += (char == "(") - (char == ")")
        if depth == 0 and char == ")" and phrase[at - 1] == " ":
            end = at + 1
            while end < len(phrase) and phrase[end] in "?*+{}0123456789,":
                end += 1
            found.append(phrase[begin:end])
            begin, at = end, end
            continue
        if depth == 0 and char == " ":
            found.append(phrase[begin:at])
            begin = at + 1
        at += 1
    return [*found, phrase[begin:]]


def _words_of(segment: str) -> frozenset[str] | None:
    """Read a segment as one whole word or a choice of them; None where it is more than that, or may be left out."""
    if _WORD.fullmatch(segment):
        return frozenset((segment,))
    if not segment.startswith("(?:") or not segment.endswith(")") or _closing(segment) != len(segment) - 1:
        return None
    words: set[str] = set()
    for option in _options(segment[3:-1]):
        least = needed(option)
        if least is None:
            return None
        words |= least
    return frozenset(words)


def _closing(segment: str) -> int:
    depth = 0
    for at, char in enumerate(segment):
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return at
    return -1


def _options(inside: str) -> list[str]:
    """Cut a pattern at the bars outside its brackets."""
    depth, begin, found, at = 0, 0, [], 0
    while at < len(inside):
        char = inside[at]
        if char == "\\":
            at += 2
            continue
        if char == "[":
            at = _class_end(inside, at)
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            found.append(inside[begin:at])
            begin = at + 1
        at += 1
    return [*found, inside[begin:]]


def _class_end(pattern: str, at: int) -> int:
    end = at + 1
    while pattern[end] != "]" or pattern[end - 1] == "\\":
        end += 1
    return end
