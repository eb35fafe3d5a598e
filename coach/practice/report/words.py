"""The words in which labels, levels and outcomes are told to a trainee. Knows no layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from coach.model.reading import Label, MomentKind
from coach.model.rehearsal import Difficulty, Outcome
from coach.model.transcript import Kind, Speaker, silent
from coach.scoring.words import excerpt

if TYPE_CHECKING:
    from datetime import date

    from coach.model.reading import Figures, TurnReading
    from coach.model.record import SpokenTurn
    from coach.model.rehearsal import Change
    from coach.model.scorecard import Scorecard
    from coach.model.transcript import Turn

WORDS_A_MINUTE = 150
"""An ordinary speaking pace."""
_A_LINE = 70
"""Letters."""
_UNREAD = 0.5
"""The share of words in another language from which rubrics give no score."""


_MOVES = ("trust", "patience", "energy", "commitment")
_LITTLE = 0.25
_MUCH = 0.8
"""How far a change has to go, on a scale of 0 to 10, to be more than a little, and to be much."""


class Sign(NamedTuple):
    """How a label is shown: a short word, the family that gives its color, and what it means."""

    word: str
    family: str
    means: str


SIGNS: dict[Label, Sign] = {
    Label.OPEN_QUESTION: Sign("open question", "asking", "leaves room for a story or a reason"),
    Label.CLOSED_QUESTION: Sign("closed question", "asking", "can be answered with a word or a fact"),
    Label.FOLLOW_UP: Sign("follow-up", "asking", "picks up what they just said and goes deeper"),
    Label.REFLECTION: Sign("reflection", "listening", "says back what they said or meant"),
    Label.AFFIRMATION: Sign("affirmation", "listening", "names something of value in them"),
    Label.THANKS: Sign("thanks", "listening", "thanks them for their time, story or yes"),
    Label.STORY: Sign("your story", "sharing", "shares your own experience or stake"),
    Label.PURPOSE: Sign("purpose", "sharing", "says why you are meeting"),
    Label.AGITATION: Sign("agitation", "sharing", "holds their own words up to how things are"),
    Label.OBSTACLE_WORK: Sign("obstacle", "inviting", "asks about or eases what stands in the way"),
    Label.ASK: Sign("ask", "inviting", "invites them to do a definite thing"),
    Label.RESTATE: Sign("next step", "inviting", "says back what was agreed, or who does what when"),
    Label.PITCH: Sign("pitch", "careful", "tells about the organization, unasked"),
    Label.PRESSURE: Sign("pressure", "careful", "argues, guilt-trips, or pushes after a no"),
    Label.SELF_INTEREST: Sign("what matters", "theirs", "a hope, worry, value or story of their own"),
    Label.OBJECTION: Sign("objection", "doubt", "a reason not to, or a reluctance"),
    Label.YES: Sign("yes", "answer", "a clear acceptance"),
    Label.MAYBE: Sign("maybe", "answer", "a hedge; usually it means no"),
    Label.NO: Sign("no", "answer", "a refusal"),
}

MOMENTS: dict[MomentKind, str] = {
    MomentKind.EARLY_ASK: "An ask before you knew what they care about",
    MomentKind.YES_WITHOUT_NEXT_STEP: "A yes without a next step",
    MomentKind.MAYBE_TAKEN_FOR_YES: "A maybe left as it was",
    MomentKind.DROPPED_LEAD: "A lead that was not followed",
    MomentKind.EARLY_AGITATION: "A challenge before there was trust",
    MomentKind.MONOLOGUE: "A long speech",
    MomentKind.SURVEY_RUN: "Question after question, and no answer followed",
    MomentKind.PUSHED_AFTER_NO: "A push after a no",
    MomentKind.INSTRUCTION_TO_SCORER: "Words meant for the scorer; they count for nothing",
}

NEXT_TIME: dict[MomentKind, str] = {
    MomentKind.EARLY_ASK: "Hold the ask until they have told you what matters to them.",
    MomentKind.YES_WITHOUT_NEXT_STEP: "Before you part, say back who does what, and when.",
    MomentKind.MAYBE_TAKEN_FOR_YES: "Ask what would make it hard, and wait for the answer.",
    MomentKind.DROPPED_LEAD: "Stay with it for one more question.",
    MomentKind.EARLY_AGITATION: "Listen first. The same words can be heard once there is trust.",
    MomentKind.MONOLOGUE: "Stop after two or three sentences, and ask.",
    MomentKind.SURVEY_RUN: "Stay with one answer before you ask the next thing.",
    MomentKind.PUSHED_AFTER_NO: "Let the no stand, and keep the door open.",
}
"""What to do at such a moment, where the reading has no line of its own to suggest."""

OUTCOMES: dict[Outcome, str] = {
    Outcome.YES: "Said yes",
    Outcome.CONDITIONAL_YES: "Said yes, on a condition",
    Outcome.MAYBE: "Said maybe",
    Outcome.NO: "Said no",
    Outcome.WALKED_AWAY: "Walked away",
    Outcome.NONE: "No answer to an ask",
}

DIFFICULTIES: dict[Difficulty, str] = {
    Difficulty.EASY: "A good day",
    Difficulty.NORMAL: "An ordinary day",
    Difficulty.HARD: "A hard day",
}

_DAYS: dict[Difficulty, str] = {
    Difficulty.EASY: "{They} {are} rested and ready to talk.",
    Difficulty.NORMAL: "{They} will talk, once {they} {see} why {they} should.",
    Difficulty.HARD: "{They} {are} tired or wary, and trust has to be earned.",
}

KINDS: dict[Kind, str] = {Kind.ONE_TO_ONE: "One-to-one", Kind.POWERFUL_INVITATION: "Powerful invitation"}

SKILLS: dict[str, str] = {
    "purpose": "Saying why you are there",
    "open_questions": "Open questions",
    "follow_up": "Following up",
    "reflection": "Saying back what you heard",
    "silence": "Leaving silence be",
    "self_interest": "Finding what they care about",
    "story_of_self": "Sharing your own story",
    "agitation": "Agitation, with respect",
    "ask": "A clear ask",
    "obstacles": "Working round obstacles",
    "next_steps": "Next steps",
    "stance": "Staying curious",
    "scheduling": "Setting up a visit",
    "retention": "Keeping a new member",
    "escalation": "Moving someone up",
    "maintenance": "Keeping in touch",
    "re_engaging": "Winning someone back",
    "belonging": "Belonging before belief",
    "invitation_steps": "The six steps",
    "hearing_a_maybe": "Hearing a maybe",
    "taking_a_no": "Taking a no",
    "smaller_ask": "A smaller ask",
    "grievance": "Hearing a grievance",
    "steering": "Steering someone who talks on",
    "drawing_out": "Drawing out someone quiet",
    "not_debating": "Not debating",
    "spanish": "In Spanish",
}
"""What a scenario practises, as the cards are found by it."""

STEPS: dict[str, str] = {
    "own_interest": "Name your own stake",
    "their_interest": "Name what you think theirs is, and check",
    "our_connection": "Say why you want to work with them",
    "role": "Name the role, and when",
    "obstacles": "Ask what gets in the way",
    "commitment": "Say back what was agreed",
    "choice": "Leave a real choice",
}


FROM_MEMORY = (
    "You told this from memory, so the words are near rather than exact: there is no total, nothing is said of how "
    "much you talked or how often you asked, and what you asked of them, their answer and what was agreed count most."
)
"""What it means that a conversation was told from memory."""


PAUSE = "(A pause: nothing is said.)"
"""How a turn is shown in which the organizer says nothing."""


def on_this_day(difficulty: Difficulty, pronouns: str) -> str:
    """Say what somebody is like on such a day. `pronouns`: she, he or they."""
    one = pronouns != "they"
    return _DAYS[difficulty].format(
        They=pronouns.capitalize(), they=pronouns, are="is" if one else "are", see="sees" if one else "see"
    )


def waits(turn: Turn | SpokenTurn) -> bool:
    """Tell whether the organizer says nothing in a turn, and waits: there is nothing in it but dots."""
    return turn.speaker is Speaker.ORGANIZER and bool(turn.text) and silent(turn.text)


def spoken(turn: Turn | SpokenTurn) -> str:
    """Give a turn's words as they are shown: a pause is told as one."""
    return PAUSE if waits(turn) else turn.text


def step(name: str) -> str:
    """Name a step of a powerful invitation in words."""
    return STEPS.get(name, name.replace("_", " ").capitalize())


def day_and_month(one: date) -> str:
    """Write a day: 5 December. Not by `%-d`, which Windows does not know."""
    return f"{one.day} {one:%B}"


def share(part: float | None) -> str:
    """Write a share as whole percents, or a dash where there was nothing to divide."""
    return "–" if part is None else f"{part:.0%}"


def start(words: str) -> str:
    """Give the beginning of a turn, as far as one line of a list has room; what is cut is shown by an ellipsis."""
    return excerpt(words, _A_LINE)


def signed(amount: float) -> str:
    """Write a change with its sign."""
    return f"{amount:+.2g}".replace("-", "−")


def in_words(change: Change) -> str:
    """Say what changed inside the person: “A little less trust: you asked before you knew what matters to her”."""
    because = f"{change.because[:1].upper()}{change.because[1:]}"
    if change.what == "ceiling":
        return f"{because}, and that stays"
    if change.what not in _MOVES:
        return because
    size = abs(change.amount)
    much = "a little " if size < _LITTLE else "much " if size >= _MUCH else ""
    words = f"{much}{'more' if change.amount > 0 else 'less'} {change.what}"
    return f"{words[:1].upper()}{words[1:]}: {change.because}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Write a number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def minutes(words: int) -> str:
    """Say how long so many words take at speaking pace."""
    if words == 0:
        return "0 minutes"
    whole = round(words / WORDS_A_MINUTE)
    return "under a minute" if whole < 1 else f"about {counted(whole, 'minute')}"


def questions(turns: tuple[TurnReading, ...]) -> tuple[int, int]:
    """Count the organizer's turns that ask, and those among them whose question is open."""
    asking = [turn for turn in turns if turn.speaker is Speaker.ORGANIZER and turn.question]
    return len(asking), sum(turn.question == "open" for turn in asking)


def unread(figures: Figures) -> bool:
    """Tell whether most of the words are in a language that is not read: no label in them can be believed."""
    return figures.unread_share > _UNREAD


def unspoken(figures: Figures) -> bool:
    """Tell whether the organizer said nothing at all."""
    return figures.organizer_words == 0


def why_unscored(card: Scorecard) -> str | None:
    """Give the one reason why nothing at all was scored; None where something was, or the reasons differ."""
    if card.total is not None or any(one.score is not None for one in card.criteria):
        return None
    reasons = {one.reason for one in card.criteria}
    return reasons.pop() if len(reasons) == 1 else None


def _asked(asked: int, opened: int) -> str:
    if not asked:
        return "no question"
    if asked == 1:
        return "one question, an open one" if opened else "one question, not an open one"
    return f"{asked} questions, {opened or 'none'} of them open"


def in_figures(figures: Figures, turns: tuple[TurnReading, ...]) -> str:
    """Sum a conversation up in one line of figures; questions are not counted where the language is not read."""
    asked, opened = questions(turns)
    parts = [f"You spoke {share(figures.talk_share)} of the words"]
    if not unread(figures):
        parts.append(_asked(asked, opened))
    parts += [f"longest turn {counted(figures.longest_monologue, 'word')}", f"{minutes(figures.words)} of talk"]
    return " · ".join(parts)
