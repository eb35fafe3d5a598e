"""How an answer met its moment, in words and as escaped HTML. What was found is `coach.scoring.warming`'s."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.warm_up import OF_AN_ASK, Sought
from coach.practice.report.words import SIGNS

if TYPE_CHECKING:
    from coach.scoring import Check, Met

_OF_AN_ASK = {
    Sought.SPECIFIC: "a definite thing to do",
    Sought.TIME_BOUND: "a day or an hour",
    Sought.TIED_TO_INTEREST: "tied to what they told you",
    Sought.CHOICE: "room to say no",
}

_MISSING = {
    Sought.OPEN_QUESTION: "There is no open question yet. Begin with what, how, or “tell me”.",
    Sought.CLOSED_QUESTION: "There is no question that can be answered in a word.",
    Sought.FOLLOW_UP: "It does not pick up what they just said. Take a word of theirs and ask about that.",
    Sought.REFLECTION: "Their words do not come back. Say what you understood, then stop.",
    Sought.AFFIRMATION: "Nothing names what is good in them. Say what you saw them do, or heard them care for.",
    Sought.STORY: "Nothing of your own is in it. One thing that happened to you is enough.",
    Sought.PURPOSE: "It does not say why you are there. “I came because …” will do.",
    Sought.AGITATION: "It does not hold their own words up to how things are. “You said … and still …”",
    Sought.PITCH: "It says nothing of the organization.",
    Sought.PRESSURE: "It does not press.",
    Sought.OBSTACLE_WORK: "It neither asks what is in the way nor makes a way round it.",
    Sought.ASK: "There is no ask in it. Invite them to one definite thing.",
    Sought.RESTATE: "It does not say who does what, and when.",
    Sought.THANKS: "There is no thanks in it.",
    Sought.SPECIFIC: "It does not say what exactly they would do.",
    Sought.TIME_BOUND: "There is no day or hour to the ask.",
    Sought.TIED_TO_INTEREST: "The ask is not tied to what they told you matters to them.",
    Sought.CHOICE: "The ask leaves little room to say no.",
}
"""What to say where something that was looked for is not there."""

_THERE = {
    Sought.OPEN_QUESTION: "That asks on. Here, say it and then wait.",
    Sought.CLOSED_QUESTION: "That can be answered in a word, and then it is your turn again.",
    Sought.PITCH: "That tells about the organization, and nobody asked yet.",
    Sought.PRESSURE: "That presses. A yes that was pushed does not hold.",
    Sought.ASK: "That asks for something already. Not yet.",
    Sought.STORY: "That is about you. This moment is theirs.",
    Sought.AGITATION: "That challenges. Not at this moment.",
}
"""What to say of something that had better not be there."""
_NOT_HERE = "That had better wait."


def checks(met: Met) -> str:
    """List what was looked for: what is there with its words, and what is not with the remedy."""
    shown: set[str] = set()
    rows = [_row(check, shown) for check in met.checks if check.wanted or not check.met]
    if not met.short_enough:
        rows.append(_item(met=False, says=f"{met.words} words: more than {met.most_words}. Say it in one breath."))
    return f'<ul class="checks">{"".join(rows)}</ul>'


def _row(check: Check, shown: set[str]) -> str:
    """Write one row; words that are `shown` above are not quoted again."""
    quote = f" <q>{escape(check.quote)}</q>" if check.quote and check.quote not in shown else ""
    shown.add(check.quote or "")
    if check.met:
        return _item(met=True, says=_named(check.sought), more=quote)
    if check.wanted:
        return _item(met=False, says=_MISSING[check.sought])
    return _item(met=False, says=_THERE.get(check.sought, _NOT_HERE), more=quote)


def _named(sought: Sought) -> str:
    words = _OF_AN_ASK[sought] if sought in OF_AN_ASK else SIGNS[Label(sought.value)].word
    return f"{words[0].upper()}{words[1:]}"


def _item(*, met: bool, says: str, more: str = "") -> str:
    sign, name, heard = ("✓", "met", "there") if met else ("○", "unmet", "not yet")
    return (
        f'<li class="{name}"><span class="sign" role="img" aria-label="{heard}">{sign}</span>'
        f"<span>{escape(says)}{more}</span></li>"
    )
