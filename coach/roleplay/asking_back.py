"""The person's own questions: when they ask one, whether it was answered, and that they remember the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.roleplay import cues
from coach.roleplay.cues.phrases import Cue
from coach.roleplay.mind import Mind, Tally
from coach.roleplay.ordinary import stems_alike
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    from coach.model.scenario import AskBack
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.reply import Reply

_ANSWER_WORDS = 5
_MORE_THAN_PRAISE = 16
_WHETHER = Cue(
    r"(?:^|[.?!,] )\W*(?:(?:and|so|but|or|sorry|can i ask),? )*"
    r"(?:you ever|ever|do you|have you|are you|am i|is this|is it|did|was it|were you|you want)\b"
)
_SAYS_WHETHER = Cue(
    r"\W*(?:(?:oh|well|ha|um),? )*(?:yes|yeah|yep|no|nope|nah|never|not|nobody|sometimes|often|once|always|every|"
    r"all the time|i (?:do|did|don't|have|haven't|am|was|'m|would|never|sometimes))\b"
)
_WAITS = 2
"""For so many turns a question of theirs is in the air."""
_KEPT = 160
_TALKING = ("tell", "say", "heard", "short", "purpose", "story", "listening", "deflect")


def hear_answer(mind: Mind, index: Index, heard: Hearing) -> str | None:
    """Take up the answer to a question of theirs, or the lack of one; give the line that says so."""
    waiting = mind.now.waiting_for or _returned_to(mind, index, heard)
    if waiting is None or waiting not in index.asks_back:
        return None
    question = index.asks_back[waiting]
    mind.now.waiting_for = None
    speaks_to_it = _speaks_to(index, heard, question)
    if mind.now.turn - mind.counted(f"{Tally.ASKED_BACK}.{waiting}") > _WAITS and not speaks_to_it:
        return None
    if _answers(heard, question) or (speaks_to_it and _may_answer(heard)):
        mind.now.learned = {**mind.now.learned, waiting: (heard.statement or heard.text)[:_KEPT]}
        mind.feel("trust", 0.3, f"you answered what {mind.she} asked you")
        return mind.pick(f"answered.{waiting}", question.answered)
    waits = _picks_up(mind, heard) and mind.count(f"{Tally.WAITED}.{waiting}") == 1
    if waits:
        mind.now.waiting_for = waiting
    if waits or heard.silent or (heard.question is None and not heard.asks):
        return None
    late = mind.counted(f"{Tally.WAITED}.{waiting}") > 0
    mind.feel("trust", -0.2 if late else -0.4, f"you did not answer what {mind.she} asked you")
    return None if late else mind.pick(f"dodged.{waiting}", question.dodged)


def _returned_to(mind: Mind, index: Index, heard: Hearing) -> str | None:
    """Find the question of theirs, not answered when it was asked, that the organizer comes back to."""
    if not cues.asking.ANSWERS_YOU.search(heard.low):
        return None
    still = [name for name in mind.now.asked_back if name in index.asks_back and name not in mind.now.learned]
    return next((name for name in still if _shared(index, heard, index.asks_back[name])), still[-1] if still else None)


def _speaks_to(index: Index, heard: Hearing, question: AskBack) -> bool:
    """Tell whether a turn speaks to a question: it says so, or says "I" with words of the question."""
    if cues.asking.ANSWERS_YOU.search(heard.low):
        return True
    says_i = any(cues.meeting.OWN.fullmatch(word) for word in heard.said.words)
    return says_i and bool(_shared(index, heard, question))


def _shared(index: Index, heard: Hearing, question: AskBack) -> frozenset[str]:
    asked = frozenset[str]().union(*(stems_alike(line) for line in question.says))
    return asked & stems_alike(heard.statement or heard.text) - stems_alike(index.scenario.persona.name)


def _may_answer(heard: Hearing) -> bool:
    """Tell whether a turn that speaks to a question can be the answer: words enough, no ask, no pressure."""
    words = len(heard.statement.split())
    return words >= _ANSWER_WORDS - 1 and not (
        heard.pressure or heard.asks or heard.amends or heard.reflects or heard.recaps or _only_feels_with_them(heard)
    )


def _only_feels_with_them(heard: Hearing) -> bool:
    """Tell whether all that was said besides a question is that one feels with them: "sorry about your dad."."""
    told = sentences(heard.statement)
    sorry = (
        cues.kindnesses.CONDOLES,
        cues.meeting.SORRY,
        cues.meeting.EMPATHY,
        cues.recaps.OWN_FAULT,
        cues.meeting.THANKS,
    )
    return bool(told) and all(any(cue.search(one) for cue in sorry) for one in told)


def _answers(heard: Hearing, question: AskBack | None = None) -> bool:
    """Tell whether a turn can be an answer: a few words of one's own, no ask, and no mere praise or saying back."""
    words = len(heard.statement.split())
    if heard.nervous and not cues.asking.SAYS_WHY.search(heard.low):
        return False
    if (
        words < _ANSWER_WORDS
        or heard.pressure
        or heard.asks
        or heard.amends
        or heard.recaps
        or _only_feels_with_them(heard)
        or cues.questions.REMARKS.match(heard.statement)
    ):
        return False
    if question is not None and _in_its_form(heard, question):
        return True
    if heard.question is not None and heard.topics and words < 2 * _ANSWER_WORDS and not heard.story:
        return False
    says_why = cues.asking.SAYS_WHY.search(heard.low) and not cues.questions.FEELS_FOR.search(heard.low)
    if not any(cues.meeting.OWN.fullmatch(word) for word in heard.said.words) and not says_why:
        return False
    praise = heard.has(Label.AFFIRMATION) or heard.reflects
    return heard.story or not praise or words >= _MORE_THAN_PRAISE or bool(cues.asking.SAYS_WHY.search(heard.low))


def _in_its_form(heard: Hearing, question: AskBack) -> bool:
    """Tell whether a turn has the form that was asked for: which one, who or where; or whether something is so.

    Neither needs an "I": "the one with the blue door"; "Not like you have. And after that?".
    """
    asked = [plain(line) for line in question.says]
    if all(cues.asking.ASKS_WHICH.search(line) for line in asked):
        return heard.question != "open"
    return any(_WHETHER.search(line) for line in asked) and bool(_SAYS_WHETHER.match(plain(heard.statement)))


def _picks_up(mind: Mind, heard: Hearing) -> bool:
    """Tell whether the turn stays with what the person just said: nobody holds that against a listener, for a while."""
    return (
        heard.nervous
        or heard.reflects
        or heard.continues
        or bool(heard.echoes)
        or heard.topics[:1] == [mind.now.last_topic]
    )


def ask_back(mind: Mind, index: Index, reply: Reply) -> None:
    """Let the person put a question of their own after what they say, where one is due."""
    if mind.now.waiting_for is not None or reply.ends or not mind.scenario.asks_back:
        return
    for question in mind.scenario.asks_back:
        if question.id not in mind.now.asked_back and _is_due(mind, index, reply, question):
            line = mind.pick(f"asks.{question.id}", question.says)
            if line is not None:
                mind.add("asked_back", question.id)
                mind.now.waiting_for = question.id
                mind.mark(f"{Tally.ASKED_BACK}.{question.id}")
                reply.add(line)
            return


def _is_due(mind: Mind, index: Index, reply: Reply, question: AskBack) -> bool:
    if question.when == "ask":
        return reply.act in ("untied", "vague", "maybe")
    if reply.act not in _TALKING:
        return False
    if question.when == "early":
        return not mind.now.shared and 2 + mind.now.seed % 2 <= mind.now.turn <= 6  # noqa: PLR2004 - early is early
    disclosed = mind.now.disclosed
    return not reply.tell and any(index.facts[name].layer != "anyone" for name in disclosed)


def recall(mind: Mind, index: Index) -> str | None:
    """Remember, when it comes to deciding, what the organizer answered."""
    for name in mind.now.learned:
        if name in index.asks_back:
            line = mind.pick(f"recalls.{name}", index.asks_back[name].recalls)
            if line is not None:
                return line
    return None
