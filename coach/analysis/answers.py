"""Finds the person's answer to an ask: an acceptance, a hedge or a refusal. Their reasons are objections'."""

# ruff: noqa: E501 - a list of wordings is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.answer_cues import AGREEING, FIRM, HEDGING, REFUSING, SEEKING
from coach.analysis.cues import Found
from coach.analysis.kin import CLOSE
from coach.analysis.passages import opening, passage
from coach.analysis.stems import stem
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_LONG_AGO = 40
_SOON = 3
_PUSHED = frozenset({Label.ASK, Label.PRESSURE})


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find at most one answer in a turn of the person's, and only where an ask has been made that it can answer."""
    since = talk.since_ask(heard)
    since = None if since is not None and since > _LONG_AGO else since
    if since is None and not _money_was_raised(talk):
        return ()
    label, found = _weigh(heard, talk, since or _LONG_AGO)
    if label is None or found is None:
        return ()
    start, end = found.start, found.end
    if label is Label.YES:
        start, end = next(((p.start, p.end) for p in heard.pieces if p.words[0] in _PLAINLY), (start, end))
    return (evidence(label, heard, *passage(heard, start, end)),)


def _money_was_raised(talk: Talk) -> bool:
    """An appeal for money is often answered before it is put as an ask."""
    return not _GIVING.isdisjoint(talk.said_by_organizer)


def _weigh(heard: Heard, talk: Talk, since: int) -> tuple[Label | None, Found | None]:  # noqa: PLR0911 - one a rule
    """A taking-on in so many words outweighs a doubt beside it; assent in a word counts only right after the ask."""
    money = _money_was_raised(talk)
    firm = [
        f
        for f in FIRM.found(heard)
        if (money or f.name != "giving") and _meant(heard, f) and not _asks_leave(heard, talk, f)
    ]
    refusing = [f for f in REFUSING.found(heard) if _refuses(heard, talk, f)]
    hedging = [f for f in HEDGING.found(heard) if not _UNREAL.search(heard.low, max(0, f.start - 30), f.start)]
    waiting = _waiting(talk, since)
    if heard.pieces and heard.pieces[0].words in _A_PLAIN_YES:
        hedging = [f for f in hedging if not _of_their_own(heard, f)]
    if hedging:
        firm = [f for f in firm if f.name != "soft"]
    if firm and not _doubted(heard, firm) and (money or not _goes_without_saying(heard, talk, since)):
        return Label.YES, firm[0]
    if named := _names_a_sum(heard, talk):
        return Label.YES, named
    if since >= _LONG_AGO:
        return None, None
    if hedging and waiting and not any(f.name != "said" for f in refusing):
        return Label.MAYBE, hedging[0]
    if refusing and waiting:
        return Label.NO, refusing[0]
    agreeing = [f for f in AGREEING.found(heard) if opening(heard, f.start)] if since == 1 else []
    if agreeing and agreeing[0].start < _EARLY and not _only_asks_back(heard):
        return Label.YES, agreeing[0]
    return None, None


def _goes_without_saying(heard: Heard, talk: Talk, since: int) -> bool:
    """Tell whether it was agreed some turns ago and is only gone on with, or a plain "no" begins what is said now."""
    agreed = since > _SOON and Label.YES in talk.answered
    return agreed or (heard.words[:1] in _REFUSALS and not heard.low.lstrip().startswith(_NO_BUT))


def _names_a_sum(heard: Heard, talk: Talk) -> Found | None:
    """Find a sum offered in a few words to somebody who asked how much."""
    if heard.length > _FEW_WORDS or "?" in heard.low or not heard.index:
        return None
    asked = talk.heard[heard.index - 1].low
    if "how much" not in asked and "amount" not in asked and "donat" not in asked:
        return None
    match = _SUM.search(heard.low)
    if match is None or _NOT_NOW.search(heard.low):
        return None
    return Found(match.start(), match.end(), "sum")


def _waiting(talk: Talk, since: int) -> bool:
    """Tell whether the ask still waits: it is recent, or no yes has come back since."""
    return since <= _SOON or Label.YES not in talk.answered


def _asks_leave(heard: Heard, talk: Talk, found: Found) -> bool:
    """Tell whether what is taken on is only to ask somebody at home or at work, of whom the organizer has not spoken."""
    somebody = _of_their_own(heard, found)
    return somebody is not None and stem(somebody) not in talk.said_by_organizer


def _of_their_own(heard: Heard, found: Found) -> str | None:
    """Give who of their own is to be asked or told, where what was found says so: "husband", "boss"."""
    match = _THEIR_OWN.search(heard.low, found.start, found.end + _SOMEBODY)
    return match[1] if match else None


def _first(heard: Heard, found: Found) -> bool:
    """Tell whether nothing but an "oh" or an "ah" comes before."""
    return found.start <= _A_SIGH and (found.start <= 1 or bool(_SIGHED.match(heard.low, 0, found.start)))


def _refuses(heard: Heard, talk: Talk, found: Found) -> bool:
    """Tell whether words of refusal refuse: a plain "no" right after an ask, others unless something has to happen."""
    if found.name == "plain":
        return _first(heard, found) and (_just_pushed(heard, talk) or _is_shortly_refused(heard, talk))
    return not _ON_CONDITION.search(heard.low, max(0, found.start - 40), found.start)


def _just_pushed(heard: Heard, talk: Talk) -> bool:
    return heard.index > 0 and not talk.labels[heard.index - 1].isdisjoint(_PUSHED)


def _is_shortly_refused(heard: Heard, talk: Talk) -> bool:
    """Tell whether a few words answer what was put to them ("so can I tell them yes?"), which nothing knows for an ask."""
    return heard.length <= _A_FEW and heard.index > 0 and bool(_PUT_TO_THEM.search(talk.heard[heard.index - 1].low))


def _doubted(heard: Heard, firm: list[Found]) -> bool:
    """Tell whether the taking-on is taken back in the same breath: "that's not a yes", "I guess I could"."""
    return bool(_TAKEN_BACK.search(heard.low)) or bool(
        _GUESSING.search(heard.low, max(0, firm[0].start - 12), firm[0].start)
    )


def _only_asks_back(heard: Heard) -> bool:
    """Tell whether the turn is a question back: a yes to talking on, not to the act."""
    return "?" in heard.low and SEEKING.any(heard)


def _asked(heard: Heard, found: Found) -> bool:
    """Tell whether the words stand in a question ("so I could just come?")."""
    end = next((stop for start, stop in heard.sentences if start <= found.start < stop), len(heard.low))
    return heard.low[end - 1 : end] == "?" and not heard.low.startswith("how do i", found.end)


def _meant(heard: Heard, found: Found) -> bool:
    """Tell whether a taking-on is said of the person's own will: not under an if, a when or a not, and not quoted."""
    before = heard.low[max(0, found.start - 30) : found.start]
    if _asked(heard, found):
        return False
    return not _UNREAL.search(before) and heard.low.count('"', 0, found.start) % 2 == 0


_THEIR_OWN = re.compile(
    r"\b(?:ask|talk to|talk with|speak to|speak with|check with|tell|text|ring|call) (?:my |the |me )"
    rf"({'|'.join(sorted(CLOSE))}|partner|boss|manager|boyfriend|girlfriend|family|missus|fella|parents|people"
    r"|supervisor|kids|doctor|lawyer)\b"
)
"""Of 32 turns of our corpus that say so of whom the organizer has not spoken, and take nothing else on, 30 are a maybe."""
_SOMEBODY = 24
"""Letters after what was found, in which somebody is named."""
_PLAINLY = frozenset(("yes", "aye", "deal", "sí"))
"""A sentence that begins so is the one to cite for a yes, whatever else in the turn took it on."""
_A_PLAIN_YES = (("yes",), ("aye",), ("deal",), ("sí",), ("yeah",))
"""After one of these, whoever is asked at home is asked to come along."""
_REFUSALS = (("no",), ("nah",), ("nope",))
_NO_BUT = (
    "no problem",
    "no worries",
    "no bother",
    "no, i'll",
    "no, it's fine",
    "no, that's fine",
    "no, no",
    "no, go",
    "no, yes",
)
"""What begins with a no and is none."""
_A_FEW = 4
_PUT_TO_THEM = re.compile(
    r"\b(?:(?:will|would|could|can|won't) (?:you|u|ya|ye|i|we)|(?:what|how) about|what if)\b|\b(?:shall|should|do you want|fancy|are you (?:in|coming|up)|so)\b[^?]*\?\W*$"
)
"""What may be asked of somebody. Of 34 turns of our corpus that are a no of four words or fewer to that, once an ask was
made, 33 refuse."""
_EARLY = 12
_A_SIGH = 10
_SIGHED = re.compile(r"\W*(?:oh|ah|ach|och|aw|aww|well|um|uh|ooh|ay|eh|yeah)\W*$")
_GIVING = frozenset(stem(word) for word in ("donate", "donation", "donations", "donating"))
_FEW_WORDS = 18
_SUM = re.compile(
    r"(?:\$|£|€)\s?\.?\d[\d.]*|\b\.?\d[\d.]* ?(?:cents?|dollars?|bucks|pounds|euros|usd|\$)|\b(?:a|one|two|five|ten|twenty|fifty|half a) (?:cents?|dollars?|bucks?|pounds?|quid|dimes?|quarters?)\b|^\W*\.?\d[\d.]*\W*$|\b(?:half|all) of (?:it|my|the)\b"
)
_NOT_NOW = re.compile(
    r"\b(?:no|not|can't|cannot|cant|won't|don't|already|last|year|ago|used|once|gave|donated|before|every|month|times)\b"
)
_UNREAL = re.compile(
    r"\b(?:if|when|before|not|never|don't|dont|won't|can't|don't know (?:if|that|what|how)|doubt|whether|wish|used to|why would|why should|why|how (?:can|do|would|much)|says?|said|what|glad(?: that)?|thought|think(?: that)?|know(?: that)?|where|once|unless|(?:not|never|isn't|ain't) saying|say to (?:him|her|them|you)|wouldn't|would not|rather)(?: that| then)? $|\b(?:says?|said), $"
)
_ON_CONDITION = re.compile(r"\b(?:if|unless) (?:[\w']+ ){1,5}$")
"""What is refused only then: "if it rains I can't come"."""
_TAKEN_BACK = re.compile(r"\b(?:not a yes|not saying yes|haven't decided|didn't say yes|said maybe)\b")
_GUESSING = re.compile(r"\b(?:guess|suppose|might|maybe|perhaps)\W*(?:i\W*)?$")
