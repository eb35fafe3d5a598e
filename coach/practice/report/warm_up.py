"""How an answer met its moment, in words and as escaped HTML. What was found is `coach.scoring.one_turn`'s."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach import analysis
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn
from coach.model.warm_up import OF_AN_ASK, Sought
from coach.practice.report.words import SIGNS, unread

if TYPE_CHECKING:
    from coach.scoring import Check, Met

RULES = "The reading is rules, not a person: if you did it in words that they do not know, trust yourself."
"""What to know wherever something was not found."""

_OF_AN_ASK = {
    Sought.SPECIFIC: "a definite thing to do",
    Sought.TIME_BOUND: "a day or an hour",
    Sought.TIED_TO_INTEREST: "tied to what they told you",
    Sought.CHOICE: "room to say no",
}

_MISSING = {
    Sought.OPEN_QUESTION: "There is no open question yet. Begin with what, how, or “tell me”.",
    Sought.CLOSED_QUESTION: "It does not ask whether you have it right. “Is that right?” will do.",
    Sought.FOLLOW_UP: "No question about what they just said was heard. Take a word of theirs and ask about that.",
    Sought.REFLECTION: "Nothing was heard that gives their words back. Say what you understood, then stop.",
    Sought.AFFIRMATION: "Nothing was heard of what is good in them. Say what you saw them do, or heard them care for.",
    Sought.STORY: "No moment of your own life was heard in it. One thing that happened to you is enough.",
    Sought.PURPOSE: "No reason for coming was heard. “I came because …” will do.",
    Sought.AGITATION: "It does not hold their own words up to how things are. “You said … and still …”",
    Sought.PITCH: "It says nothing of the organization.",
    Sought.PRESSURE: "It does not press.",
    Sought.OBSTACLE_WORK: "No question was heard about what is in the way, and no way round it.",
    Sought.ASK: "No ask was heard. Invite them to one definite thing: “Would you …?”",
    Sought.RESTATE: "It was not heard who does what, and by when. Say both.",
    Sought.THANKS: "There is no thanks in it.",
    Sought.SPECIFIC: "It does not say what exactly they would do.",
    Sought.TIME_BOUND: "There is no day or hour to the ask.",
    Sought.TIED_TO_INTEREST: "The ask is not tied to what they told you matters to them.",
    Sought.CHOICE: "The ask leaves little room to say no.",
}
"""What to say where something that was looked for was not found. Rules can miss it: they tell what was heard."""

_SAY_IT_BACK = {
    Sought.THANKS: "What they did was not heard. Name it, in a sentence that begins with “you”.",
    Sought.OPEN_QUESTION: "Nothing was heard that gives their words back. Say what you understood, and ask after that.",
    Sought.CLOSED_QUESTION: "What they want was not heard. Say what you understood, and ask after that.",
}
"""What to say of a reflection that was not found, where it goes with something else."""

_THERE = {
    Sought.OPEN_QUESTION: "That asks the next thing. Here, say it and then wait.",
    Sought.CLOSED_QUESTION: "That can be answered in a word, and then it is your turn again.",
    Sought.PITCH: "That tells about the organization, and nobody asked yet.",
    Sought.PRESSURE: "That presses. A yes that was pushed does not hold.",
    Sought.ASK: "That asks for something. Not at this moment.",
    Sought.STORY: "That is about you. This moment is theirs.",
    Sought.AGITATION: "That challenges. Not at this moment.",
}
"""What to say of something that had better not be there."""
SAME_WORDS = "You said the very same to {other}. Put in one thing that only {person} could have said."
_NOT_HERE = "That had better wait."
_NOT_READ = "This is not in English, the only language that is read here, so nothing is said of it."


def told(met: Met, said: str) -> str:
    """Say what an answer did; of words in a language that is not read, only that they are not."""
    if not met.landed and not is_read(said):
        return f'<p class="quiet">{_NOT_READ}</p>'
    return checks(met)


def is_read(said: str) -> bool:
    """Tell whether somebody's words are in a language that is read."""
    alone = Transcript(id="alone", turns=(Turn(speaker=Speaker.ORGANIZER, text=said),))
    return not unread(analysis.read(alone).figures)


def checks(met: Met) -> str:
    """List what was looked for: what is there with its words, and what is not with the remedy."""
    shown: set[str] = set()
    wanted = {check.sought for check in met.checks if check.wanted}
    rows = [_row(check, wanted, shown) for check in _told(met)]
    if not met.short_enough:
        rows.append(_item(met=False, says=f"{met.words} words: more than {met.most_words}. Say it in one breath."))
    return f'<ul class="checks">{"".join(rows)}</ul>'


def _told(met: Met) -> list[Check]:
    """List what is worth a row. Where no ask was found, nothing can be said of its day, or of the room in it."""
    no_ask = any(check.sought is Sought.ASK and check.wanted and not check.met for check in met.checks)
    return [
        check
        for check in met.checks
        if (check.wanted or not check.met) and not (no_ask and check.wanted and check.sought in OF_AN_ASK)
    ]


def _row(check: Check, wanted: set[Sought], shown: set[str]) -> str:
    """Write one row; words that are `shown` above are not quoted again."""
    quote = f" <q>{escape(check.quote)}</q>" if check.quote and check.quote not in shown else ""
    shown.add(check.quote or "")
    if check.met:
        return _item(met=True, says=_named(check.sought), more=quote)
    if check.wanted:
        return _item(met=False, says=_missing(check.sought, wanted))
    return _item(met=False, says=_THERE.get(check.sought, _NOT_HERE), more=quote)


def _missing(sought: Sought, wanted: set[Sought]) -> str:
    """Say what was not found, so that the remedy fits what else the moment calls for."""
    if sought is Sought.REFLECTION:
        return next((says for beside, says in _SAY_IT_BACK.items() if beside in wanted), _MISSING[sought])
    return _MISSING[sought]


def _named(sought: Sought) -> str:
    if sought is Sought.CLOSED_QUESTION:
        return "A check that you have it right"
    words = _OF_AN_ASK[sought] if sought in OF_AN_ASK else SIGNS[Label(sought.value)].word
    return f"{words[0].upper()}{words[1:]}"


def _item(*, met: bool, says: str, more: str = "") -> str:
    sign, name, heard = ("✓", "met", "there") if met else ("○", "unmet", "not yet")
    return (
        f'<li class="{name}"><span class="sign" role="img" aria-label="{heard}">{sign}</span>'
        f"<span>{escape(says)}{more}</span></li>"
    )
