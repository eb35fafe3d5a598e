"""By which characters a pattern can begin, so that a long choice of shapes is tried only where one of them may stand.

Reads the plain sort of pattern that this package writes: groups, choices, classes, escapes, look-arounds, repeats.
"""

from __future__ import annotations

import re

_ANY = "*"
_REPEAT = re.compile(r"[?*+]\??|\{\d*,?\d*\}")
_DIGITS = frozenset("0123456789")


def by_opening(choices: list[str]) -> dict[str, list[str]]:
    """Sort patterns under each character they can begin with, in order; those that begin with anything under "*"."""
    opening: dict[str, list[str]] = {}
    firsts = [(choice, _first(choice)) for choice in choices]
    letters = frozenset().union(*[first for _, first in firsts])
    for letter in letters | {_ANY}:
        opening[letter] = [choice for choice, first in firsts if letter in first or _ANY in first]
    return opening


def options(inside: str) -> list[str]:
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


def _first(pattern: str) -> frozenset[str]:
    """Collect the characters a match can begin with; "*" where that may be any."""
    found: frozenset[str] = frozenset()
    for option in options(pattern):
        found |= _first_of_one(option)
    return found


def _first_of_one(pattern: str) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    at = 0
    while at < len(pattern):
        piece, end = _piece(pattern, at)
        repeat = _REPEAT.match(pattern, end)
        at = repeat.end() if repeat else end
        if piece is None:
            continue
        found |= piece
        if not (repeat and (repeat.group()[0] in "?*" or repeat.group().startswith(("{0", "{,")))) and piece:
            return found
    return found | {_ANY}


def _piece(  # noqa: PLR0911 - one return for each sort of piece
    pattern: str, at: int
) -> tuple[frozenset[str] | None, int]:
    """Read one piece: the characters it can begin with (None where it takes up none), and where it ends."""
    char = pattern[at]
    if char == "\\":
        kind = pattern[at + 1]
        if kind == "b":
            return None, at + 2
        return (_DIGITS if kind == "d" else frozenset(_ANY) if kind in "wsWSD" else frozenset(kind)), at + 2
    if char == "[":
        end = _class_end(pattern, at)
        return _class(pattern[at + 1 : end]), end + 1
    if char == "(":
        end = _group_end(pattern, at)
        inside = pattern[at + 1 : end]
        if inside.startswith(("?!", "?=", "?<!", "?<=")):
            return None, end + 1
        inside = re.sub(r"^\?(?::|P<\w+>)", "", inside)
        return _first(inside), end + 1
    if char == ".":
        return frozenset(_ANY), at + 1
    return (None if char in "^$" else frozenset(char)), at + 1


def _class(inside: str) -> frozenset[str]:
    if "\\" in inside or inside.startswith("^"):
        return frozenset(_ANY)
    spread = re.sub(r"(.)-(.)", lambda m: "".join(map(chr, range(ord(m[1]), ord(m[2]) + 1))), inside)
    return frozenset(spread)


def _class_end(pattern: str, at: int) -> int:
    end = at + 1
    while pattern[end] != "]" or pattern[end - 1] == "\\":
        end += 1
    return end


def _group_end(pattern: str, at: int) -> int:
    depth = 0
    while at < len(pattern):
        char = pattern[at]
        if char == "\\":
            at += 2
            continue
        if char == "[":
            at = _class_end(pattern, at)
        depth += (char == "(") - (char == ")")
        if depth == 0:
            return at
        at += 1
    return at
