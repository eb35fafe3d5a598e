"""Finds the asks in an organizer's turn: the words that invite to a definite act. They are weighed in ask_properties."""

# ruff: noqa: E501 - a list of wordings is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import ask_properties, times
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


_SOON = 6
"""So many turns after an ask, a day that is put to them asks again."""
_PUT_BEFORE = 24
_PUTS_A_DAY = re.compile(r"\b(?:what|how) about (?:(?:maybe|say|like|for|on|this|next|the|even) )*$")
_ASKS_OF_A_DAY = re.compile(r"\b(?:does|would|will|could|might) (?:(?:maybe|say|for|on|this|next|the|even|a) )*$")
_SUITS = re.compile(
    r"[^.!?;]{0,40}?\b(?:work|suit|do|be (?:better|good|ok|okay|doable|possible|easier|too))\b(?! (?:to|with) )"
)


def find(heard: Heard, talk: Talk) -> tuple[Ask, ...]:
    """Find each ask of a turn, with its four properties. Two wordings of one ask in one sentence are one ask."""
    found = spans(heard)
    since = talk.since_ask(heard)
    if not found and since is not None and since <= _SOON:
        found = heard.once(days_put, days_put, heard)
    return tuple([ask_properties.weigh(heard, talk, span) for span in found])


def days_put(heard: Heard) -> list[tuple[int, int]]:
    """List the sentences that put a day or an hour to somebody: "what about Tuesday?", "would six suit you?".

    Of 25 such turns soon after an ask in our corpus, coders set an ask in 20.
    """
    put = [passage(heard, start, end) for start, end in times.spans(heard) if _is_put(heard.low, start, end)]
    return list(dict.fromkeys(put))


def _is_put(low: str, start: int, end: int) -> bool:
    before = max(0, start - _PUT_BEFORE)
    if _PUTS_A_DAY.search(low, before, start):
        return True
    return bool(_ASKS_OF_A_DAY.search(low, before, start) and _SUITS.match(low, end))


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
