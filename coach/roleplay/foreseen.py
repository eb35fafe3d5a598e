"""What a person answers to the questions that their author foresaw: found by how alike two questions are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.rehearsal import AGREED, Outcome
from coach.roleplay import cues
from coach.roleplay.asked import opening
from coach.roleplay.forms import asked_last, chooses, detail
from coach.roleplay.gates import Moment, missing
from coach.roleplay.guessing import guessed_at
from coach.roleplay.likeness import NO_THINGS, form, points, points_alone, words_of
from coach.roleplay.ordinary import stems_alike
from coach.roleplay.pointed import misses
from coach.roleplay.reply import Reply
from coach.roleplay.sideways import kind_of
from coach.roleplay.subjects import subjects
from coach.roleplay.telling import how_asked, reaching, tell
from coach.roleplay.words import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.scenario import Fact, Foreseen
    from coach.roleplay.expected import Found
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_NAME = re.compile(r"(?<=[\w,;] )(?!I\b|I')[A-ZÁÉÍÓÚ][\w’']+")
_MINE, _YOURS = re.compile(r"\bmy (\w+)"), re.compile(r"\byours\b")
_NOT_THIS = re.compile(r"\bnot (?:the|your|a|his|her) \w+")
"""Who says "your daughter, not the cow" does not mean the cow."""
_WHETHER_NOT = re.compile(
    r"(?P<asked>^\W*(?:so |and |but )?(?:do|does|did|is|are|was|were|have|has)(?:n't)? .*\w),? "
    r"or (?:is|are|do|does|did|was|just|not)\b.*$"
)
"""The other half of "do you get visitors, or is it just you?"."""
_OF_IT = re.compile(r"\b(?:it|that|them|those|these|this)(?: yourself| all)?\W*$")
_PAST = re.compile(r"\W*(?:did|was|were|had)\b")
_FOR_YOU = re.compile(r"\b(?:for|to|with|after|about) you\b")
_ENOUGH = 0.6
"""So alike a question must be to one that was foreseen."""
_BARELY = 0.75
"""So alike, where it is all small words ("what was that like?"), small talk that they have an answer to, or a guess."""
_BEYOND = 0.68
"""So alike, where the question has a weighty word that nobody foresaw there."""
_SURELY = 0.95
"""So alike, where there is a fact to be told as well, or an answer to a question from the side."""
_BRIEF = 14
"""Two answers are given in one breath where both have at most so many words."""


def to_foreseen(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Answer a question that the author foresaw; None where it is none of these."""
    if heard.question is None or _is_no_question(mind, heard):
        return None
    parts: list[tuple[Foreseen, str]] = []
    for answer in _answers(mind, index, heard):
        if answer.tells is not None:
            reply = _tell(mind, index, heard, answer)
            if reply is not None:
                return reply
        left = [line for line in mind.unsaid(answer.says) if all(line != said for _, said in parts)]
        if left:
            parts.append((answer, left[mind.roll("answers", len(left))]))
    if not parts:
        return None
    if len(parts) > 1 and any(len(line.split()) > _BRIEF for _, line in parts):
        parts = parts[-1:]
    reply = Reply("short" if heard.question == "closed" else "say")
    for _, line in parts:
        reply.add(mind.pick("answers", (line,)))
    _touch(mind, index, *parts[-1])
    return reply


def _is_no_question(mind: Mind, heard: Hearing) -> bool:
    """Tell whether the turn asks them to do something, or works on what stands in the way of it."""
    of_an_ask = cues.asking.NOTHING_ASKED if mind.now.ask is None else cues.asking.OBSTACLE_ASKED
    weighs = bool(of_an_ask.search(heard.low)) and not (chooses(heard) and mind.now.decided is Outcome.NO)
    asks = (
        heard.asks and detail(heard) not in cues.details.OF_THE_GUIDES
    )  # "how much time could you give?" asks for no yes
    asked = asked_last(heard)
    in_passing = not mind.now.raised and any(
        cue.search(asked)
        for cue in (cues.asking.SMALL_REQUEST, cues.asking.MORSEL, cues.kindnesses.HAND, cues.kindnesses.DRINK)
    )
    offers = heard.offers and not in_passing
    if mind.now.decided in AGREED and heard.timed and not cues.questions.QUESTION_START.match(asked):
        return True  # "seven on Monday, then?" holds them to what they said
    return asks or heard.hopes or offers or heard.checks or heard.pressure is not None or weighs


def _answers(mind: Mind, index: Index, heard: Hearing) -> Iterator[Foreseen]:
    """Give the answers to the questions of a turn, in their order."""
    told = mind.now.disclosed
    last, named = stems_alike(heard.last_text), _named(heard)
    leads = heard.continues or _leads_to_a_fact(mind, index, heard)
    surely = leads or _is_from_the_side(mind, heard)
    loosely = not heard.small and not guessed_at(heard)
    for piece in sentences(cues.greetings.ADDRESSES.sub("", index.by_name.sub("", heard.asked_words))):
        found = index.expected.find(_yours(_WHETHER_NOT.sub(r"\g<asked>", piece), heard.statement), told, last, named)
        weighty = bool(words_of(piece)) or _is_named(named, found)
        of_last = found is not None and found.answer is not None and mind.now.last_fact in found.answer.after[-1:]
        enough = _SURELY if surely and not (of_last and not leads) else _ENOUGH if weighty and loosely else _BARELY
        if found is not None and found.beyond:
            enough = max(enough, _BEYOND)
        if (
            found is None
            or found.answer is None
            or round(found.much, 6) < enough
            or _is_of_another(index, heard, found.answer)
            or _is_of_a_thing_named(index, heard, piece, found.answer)
            or (round(found.much, 6) < _SURELY and _is_of_the_story(heard, piece, found.answer))
            or _is_of_something_else(mind, index, piece, found)
        ):
            continue
        yield found.answer


def _is_named(named: list[str], found: Found | None) -> bool:
    """Tell whether "who's he?" is of somebody named just before, whom the answer is about."""
    answer = found.answer if found is not None else None
    return answer is not None and not words_of(" ".join(answer.to)).isdisjoint(named)


def _yours(piece: str, statement: str) -> str:
    """Put in what "yours" stands for: "my back is killing me. how's yours?" asks for their back."""
    mine = _MINE.findall(statement)
    return _YOURS.sub(f"your {mine[-1]}", piece) if mine else piece


def _is_of_another(index: Index, heard: Hearing, answer: Foreseen) -> bool:
    """Tell whether "that" is what was named just before the question, and the answer is of something else."""
    of = {index.facts[name].topic for name in answer.after}
    return bool(of and heard.points_back and heard.aside) and of.isdisjoint(heard.aside[:1])


def _is_of_a_thing_named(index: Index, heard: Hearing, piece: str, answer: Foreseen) -> bool:
    """Tell whether "it" is a thing named just before, which the answer is not of: "good soup. did you make it?"."""
    if not heard.aside or not _OF_IT.search(piece) or len(words_of(piece)) > 1:
        return False
    held = words_of(" ".join((*answer.to, *answer.says)))
    topics = {topic for line in answer.to for topic in index.topics_in(index.hear(line))}
    return words_of(heard.statement).isdisjoint(held) and topics.isdisjoint(heard.aside)


def _is_of_the_story(heard: Hearing, piece: str, answer: Foreseen) -> bool:
    """Tell whether a short question about the past is of what was told a moment ago, and the answer is of every day."""
    asked = _PAST.match(opening(piece))
    if not heard.told_now or answer.after or asked is None or len(words_of(piece)) > 1:
        return False
    return not any(_PAST.match(line.lower()) for line in answer.to)


def _is_of_something_else(mind: Mind, index: Index, piece: str, found: Found) -> bool:
    """Tell whether "it" is what they told last, and the answer is of another story, or of another sort of question.

    "How long has it been like that?" is not met by their age, and "does that happen a lot?" is not by who somebody is.
    """
    answer = found.answer
    if answer is None:
        return False
    surely = round(found.much, 6) >= _SURELY
    if not answer.after and not surely and cues.answering.AT_LARGE.match(opening(piece)):
        return True
    if not points_alone(piece):
        return False
    if _FOR_YOU.search(piece) and not any(_FOR_YOU.search(line.lower()) for line in answer.to):
        return True  # "who does that for you?" does not ask who somebody is
    if answer.after:
        told = index.facts[answer.after[-1]]
        if told.topic != mind.now.last_topic or _told_since(mind, index, told):
            return True
    exactly = surely and any(points(line) for line in answer.to)
    return not exactly and form(piece) not in {form(line) for line in answer.to if answer.after or points(line)}


def _told_since(mind: Mind, index: Index, told: Fact) -> bool:
    """Tell whether another story of the same topic was told after this one."""
    later = mind.now.disclosed[mind.now.disclosed.index(told.id) + 1 :]
    return any(index.facts[name].topic == told.topic for name in later if name in index.facts)


def _named(heard: Hearing) -> list[str]:
    """List what "she" or "it" may stand for: words of what was said before the question, and names they gave last."""
    said = _NOT_THIS.sub(" ", heard.statement)
    things = {one for one in words_of(said) if not one.isdigit()} - NO_THINGS
    return [*sorted(things), *sorted(words_of(" ".join(_NAME.findall(heard.last_text))))]


def _leads_to_a_fact(mind: Mind, index: Index, heard: Hearing) -> bool:
    """Tell whether the question leaves room, and is of something that was not told yet."""
    if heard.question != "open":
        return False
    topics = reaching(mind, index, heard, subjects(mind, index, heard))
    untold = (fact for topic in topics for fact in index.facts_of.get(topic, ()) if fact.id not in mind.now.disclosed)
    return any(not misses(mind, index, heard, fact) for fact in untold)


def _is_from_the_side(mind: Mind, heard: Hearing) -> bool:
    """Tell whether it is a question from the side that this person has an answer for."""
    kind = kind_of(heard.asked_words)
    return kind is not None and mind.left(mind.scenario.small.sideways.get(kind, ()))


def _tell(mind: Mind, index: Index, heard: Hearing, answer: Foreseen) -> Reply | None:
    """Tell the fact that was asked for, or put it off; None where it was told, or there is something to say instead."""
    fact = index.facts[answer.tells or ""]
    if fact.id in mind.now.disclosed:
        return None
    asked = how_asked(heard)
    back = bool(mind.now.spoken.get(fact.topic)) and asked == "open"
    if not missing(mind, index, fact, Moment(asked=asked, followed_up=back)):
        return tell(mind, heard, fact)
    line = None if mind.left(answer.says) else mind.pick(f"deflect.{fact.id}", fact.deflect)
    if line is None:
        return None
    mind.touch(fact.topic)
    return Reply("deflect", feeling="guarded").add(line)


def _touch(mind: Mind, index: Index, answer: Foreseen, line: str) -> None:
    """Mark what is talked about now: the fact that the answer belongs to, or the topic that it names."""
    if answer.after:
        mind.touch(index.facts[answer.after[-1]].topic)
        return
    named = index.topics_in(index.hear(" ".join((*answer.to[:1], line))))
    if named:
        mind.touch(named[0])
