"""A recap ("so what did we agree?", "we said Tuesday, right?"): what was agreed is said again, and nothing else is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.rehearsal import AGREED, Outcome
from coach.model.transcript import Speaker
from coach.roleplay import cues
from coach.roleplay.days import days_in
from coach.roleplay.manners import take_next_step, takes_for_granted
from coach.roleplay.obstacles import makes_it_easier, work_obstacle
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    from coach.model.transcript import Transcript
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_STAGE = re.compile(r"\([^)]*\) ?")
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]+[’”\"]?")
_IN_THEIR_MOUTH = (
    (r"\b(?:he|she) (\w+?)s\b", r"@I \1"),
    (r"\b(?:herself|himself|themselves|yourself)\b", "@myself"),
    (r"\b(?:her|his|your)\b", "@my"),
    (r"\bme\b", "you"),
    (r"\bmy\b", "your"),
    (r"\bI\b(?!')", "you"),
)
"""What was asked of them, as they say it of themselves; "@" marks what is turned already."""
_QUOTED, _BRIEF = 3, 5
"""Where the first sentence of an answer has no more words than this, so many sentences are said again."""


def to_recap(mind: Mind, index: Index, heard: Hearing, transcript: Transcript) -> Reply | None:
    """Say again what was agreed; set right who takes a maybe or a no for it, and say so where nothing was asked."""
    agreed = mind.now.decided in AGREED
    asks_on = agreed and heard.question is not None and cues.recaps.STILL_ON.match(heard.asked_words)
    if not (heard.recaps or asks_on or takes_for_granted(mind, heard)) or heard.pressure is not None:
        return None
    if agreed and mind.now.ask is not None and mind.now.ask.id in index.asks:
        return _confirm(mind, index, heard, transcript)
    if makes_it_easier(mind, index, heard):  # "you ask him, and I ask the others" may be what was missing
        return work_obstacle(mind, index, heard)
    claims = not cues.recaps.ASKS_AGAIN.search(heard.low)
    if mind.now.ask is None:
        return _say(mind, "nothing_agreed", "say")
    if claims and mind.now.decided is Outcome.MAYBE:
        mind.feel("trust", -0.2, f"you took a maybe for a yes, and {mind.she} noticed")
    reply = _say(mind, "no_yet" if mind.now.decided is Outcome.MAYBE else "no_still", "maybe")
    if reply is None:
        return None
    reply.decided = mind.now.decided
    answered = "" if mind.now.opened else _answer_given(mind, transcript)
    return reply.add(_what_i_said(mind, answered)) if answered else reply


def _confirm(mind: Mind, index: Index, heard: Hearing, transcript: Transcript) -> Reply | None:
    ask = index.asks[mind.now.ask.id if mind.now.ask else ""]
    spanish = mind.scenario.language == "es"
    said = [turn.text for turn in transcript.turns if turn.speaker is Speaker.PERSON]
    hangs_on = next((line for line in ask.conditional if any(line in one for one in said)), "")
    reply = Reply("settled", feeling="settled")
    promised = mind.now.promised or ask.what
    wrong = _is_another_day(heard, " ".join((promised, *ask.yes, *ask.conditional)), transcript)
    lead = "recap_wrong" if wrong else "recap"
    sets = _sets_next_step(heard)
    if wrong or sets or not cues.recaps.ASKS_AGAIN.search(heard.low):  # "that's it" is no answer to "what was it?"
        reply.add(mind.pick(f"small.{lead}", courtesies(lead, mind.scenario.language)))
    what = promised if spanish else of_oneself(promised)
    reply.add(f"Quedé en {what}." if spanish else f"I said I'd {what}.")
    conditions = [
        one.strip() for one in _SENTENCE.findall(_STAGE.sub("", hangs_on)) if cues.recaps.IF.search(plain(one))
    ]
    if mind.now.decided is Outcome.CONDITIONAL_YES and conditions:
        reply.add(f"Y dije: ‘{conditions[0]}’" if spanish else f"And I said, ‘{conditions[0]}’")
    if sets and not wrong:
        take_next_step(mind)
        reply.add(mind.pick("settled", mind.scenario.lines.settled))
    return reply


def _sets_next_step(heard: Hearing) -> bool:
    """Tell whether a recap says who does what, or when; who only asks to hear it again has set nothing."""
    if heard.timed or cues.recaps.SHARES_OUT.search(heard.low):
        return True
    restates = heard.has(Label.RESTATE) or bool(cues.asking.RESTATES.search(heard.low))
    return restates and not cues.recaps.ASKS_AGAIN.search(heard.low)


def _is_another_day(heard: Hearing, agreed: str, transcript: Transcript) -> bool:
    """Tell whether a recap names a day that nobody has named."""
    named = days_in(heard.low)
    before = " ".join(turn.text for turn in transcript.turns[:-1])
    return bool(named) and named.isdisjoint(days_in(f"{agreed} {before}"))


def of_oneself(what: str) -> str:
    """Put what was asked of somebody as they say it: "sit down with her senator" is "sit down with my senator"."""
    for pattern, turned in _IN_THEIR_MOUTH:
        what = re.sub(rf"(?<!@){pattern}", turned, what)
    return what.replace("@", "")


def _answer_given(mind: Mind, transcript: Transcript) -> str:
    """Find what they answered to the ask: the beginning of it, without what they did meanwhile."""
    number = 0
    for at, turn in enumerate(transcript.turns):
        number += turn.speaker is Speaker.ORGANIZER
        if number == mind.now.asked_at and turn.speaker is Speaker.ORGANIZER:
            answer = next((one.text for one in transcript.turns[at + 1 :] if one.speaker is Speaker.PERSON), "")
            found = [one.strip() for one in _SENTENCE.findall(_STAGE.sub("", answer))]
            short = len(" ".join(found[:1]).split()) <= _BRIEF
            return " ".join(found[: _QUOTED if short else 1])
    return ""


def _what_i_said(mind: Mind, answered: str) -> str:
    return f"Lo que dije fue: ‘{answered}’" if mind.scenario.language == "es" else f"What I said was, ‘{answered}’"


def _say(mind: Mind, name: str, act: str) -> Reply | None:
    line = mind.pick(f"small.{name}", courtesies(name, mind.scenario.language))
    return Reply(act).add(line) if line else None


def recaps(low: str) -> bool:
    """Tell whether a turn asks what was agreed, or says it and waits for a yes."""
    if cues.recaps.ASKS_AGAIN.search(low):
        return True
    claimed = [one for one in sentences(low) if cues.recaps.CLAIMS.search(one)]
    return bool(claimed) and bool(cues.recaps.CHECKS.search(low))
