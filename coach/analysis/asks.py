"""Finds the asks in an organizer's turn: the words that invite to a definite act. They are weighed in ask_properties."""

# ruff: noqa: E501 - a list of wordings is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import ask_properties
from coach.analysis.ask_cues import ACTS, ALWAYS, INFORMING, INVITING
from coach.analysis.passages import opening, passage

if TYPE_CHECKING:
    from coach.analysis.cues import Found
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Ask

_NEXT = re.compile(r"\s*(?:please|maybe|also|just|actually|possibly|perhaps|even|ever|then|all|to|and|at least)\b")
# Words before an opening that make it a report of asking, or a relative clause, or its opposite.
_REPORTED = re.compile(
    r"\b(?:asked?|asking|wonder(?:ed|ing)?|if|when|whether|what|who|how|(?<!which is )why|where|said|says|told|because|whatever|something|anything|everything"
    r"|job|thing|things|amount|one|ones|i|not|never|cannot|can't|won't|don't|what's|reason|knows?|knew|(?:knows?|knew|sure|glad) that) $|\b(?:what|how|who|where|why|when|if) \w+ $"
    r"|\b(?:what|which) (?:skills?|experience|talents?|tools|time|hours)(?: \w+){0,3} $|\bhow (?:much|many) \w+ $"
)


_BEFORE = 32
"""Letters before an opening that may make a report of it."""
_MOST_STEPS = 12
"""Small words between an opening and its act; nobody says more, and a page full of "please" is gone through once."""
_STOPPED = re.compile(r"[.!?]")
_CALLED = re.compile(
    r"\W*(?!Oh|Well|So|Yes|No|Okay|Ok|Right|Then|And|But|Now)(?:(?:Hey|Hi) )?[A-Z][\w.]+(?: [A-Z]\w+)?,\s*$"
)
"""A name called before an order: "Glenn, come to the gym"."""


def find(heard: Heard, talk: Talk) -> tuple[Ask, ...]:
    """Find each ask of a turn, with its four properties. Two wordings of one ask in one sentence are one ask."""
    return tuple([ask_properties.weigh(heard, talk, span) for span in spans(heard)])


def spans(heard: Heard) -> list[tuple[int, int]]:
    """List where the asks of a turn stand, each once."""
    return heard.once(spans, _spans, heard)


def _spans(heard: Heard) -> list[tuple[int, int]]:
    invited = [f for f in ALWAYS.found(heard) if _stands_alone(heard, f)]
    invited += [f for f in INVITING.found(heard) if _leads_to_an_act(heard, f)]
    return list(dict.fromkeys([passage(heard, found.start, found.end) for found in invited]))


def _stands_alone(heard: Heard, found: Found) -> bool:
    """Tell whether a wording that is an ask by itself is said, not quoted, reported or part of another clause."""
    if heard.low.count('"', 0, found.start) % 2:
        return False
    if found.name == "order":
        before = heard.low[: found.start].rstrip()
        called = before.endswith(",") and _CALLED.match(heard.text, 0, found.start)
        return bool(called) or (opening(heard, found.start) and before[-1:] not in (",", "'", "-"))
    return not _REPORTED.search(heard.low, max(0, found.start - _BEFORE), found.start)


def _leads_to_an_act(heard: Heard, found: Found) -> bool:
    """Tell whether an inviting opening ("would you ...") goes on to an act, and not to a telling ("... say that")."""
    if _REPORTED.search(heard.low, max(0, found.start - _BEFORE), found.start):
        return False
    if found.name == "bidding" and not opening(heard, found.start):
        return False
    if found.name == "wanting" and "?" not in heard.low[found.start :] and _STOPPED.search(heard.low):
        return False
    at = found.end
    for _ in range(_MOST_STEPS):
        step = _NEXT.match(heard.low, at)
        if step is None:
            break
        at = step.end()
    return bool(ACTS.match(heard.low, at)) and not INFORMING.match(heard.low, at)
