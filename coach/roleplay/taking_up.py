"""What a person answers to a remark about them that their author foresaw: "I heard that everybody asks you".

Who has read the briefing says what stands there and asks nothing. Such remarks stand among an answer's `to`, without a
question mark; only one that is nearly the same is taken up.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome
from coach.roleplay.reply import Reply
from coach.roleplay.words import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_ENOUGH = 0.62
"""So alike a remark must be to one that was foreseen."""
_FEW = 3
"""Fewer words are no remark."""
_WHY_YOU = re.compile(r"\b(?:thought of|came to|asking|ask|picked|chose) you\b")
"""Says why them, which is taken as praise."""
_CLAUSES = re.compile(r",|\b(?:and|but|because)\b")
_LEAD = re.compile(
    r"^\W*(?:(?:so|well|ok|okay|oh|and|but|also|hey|hi|hello|yeah|yes),? )*"
    r"(?:(?:i|we|i've|i have)(?: \w+)? (?:heard?|hear|see|saw|seen|noticed?|know|remember|gather|think)(?: that| how)? "
    r"|(?:they|people|someone|somebody|everybody|everyone|\w+ people|some people) (?:\w+ )?"
    r"(?:say|says|said|told me|tell me)(?: that)? )?(?=.*\byou)"
)


def to_remark(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Take up what somebody says of them and asks nothing; None where nobody foresaw it."""
    now = mind.now
    of_a_story = heard.story or (heard.reflects and bool(now.disclosed))
    weighs = heard.asks or heard.hopes or heard.pressure is not None or now.decided is Outcome.MAYBE
    if heard.question is not None or _WHY_YOU.search(heard.low) or of_a_story or weighs or heard.long:
        return None
    for piece in _said(heard.low):
        found = index.expected.find_remark(piece, now.disclosed)
        left = mind.unsaid(found.answer.says) if found is not None and found.answer is not None else []
        if found is None or not left or round(found.much, 6) < _ENOUGH:
            continue
        line = left[mind.roll("answers", len(left))]
        named = index.topics_in(index.hear(f"{piece} {line}"))
        if named:
            mind.touch(named[0])
        return Reply("say").add(mind.pick("answers", (line,)))
    return None


def _said(low: str) -> Iterator[str]:
    """Give what is said, the last first: whole sentences, then their parts, without "I heard that"."""
    whole = sentences(low)
    parts = [part for one in whole for part in _CLAUSES.split(one)]
    for one in (*reversed(whole), *reversed(parts)):
        piece = _LEAD.sub("", one)
        if len(piece.split()) >= _FEW:
            yield piece
