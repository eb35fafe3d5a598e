"""What is said to a turn that asks for nothing: a greeting, a story, a purpose, a pitch, praise, thanks, a remark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.feelings import says_purpose
from coach.roleplay.pointed import to_the_point
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.talking import small
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_GREETING_WORDS = 12
_JUST_MET = 3
_SOON = 2
"""For so many turns after an ask, what is said is about it."""


def to_statement(mind: Mind, index: Index, heard: Hearing, *, answered: bool) -> Reply:
    """Answer what asks for nothing."""
    lines = mind.scenario.lines
    for act, pool in _acts(mind, heard):
        line = mind.pick(act, pool)
        if line is not None:
            return Reply(act).add(line)
    if heard.small:
        return small(mind, index, heard.small[0], heard)
    if mind.now.decided is Outcome.MAYBE and (heard.timed or cues.asking.RESTATES.search(heard.low)):
        mind.feel("trust", -0.2, f"you took a maybe for a yes, and {mind.she} noticed")
        return Reply("maybe", decided=Outcome.MAYBE).add(mind.pick("maybe", lines.maybe))
    if answered:
        return Reply("answered")
    # What was said about them is taken in, not answered with another story about the same.
    answering = mind.now.decided is Outcome.MAYBE and mind.now.turn - mind.now.asked_at <= _SOON
    for topic in () if answering or cues.questions.SAYS_BACK.search(heard.low) else heard.mentions[:1]:
        says = [line for line in index.topics[topic].says if not cues.answering.TAKES_UP.match(plain(line))]
        if index.topic_words[topic].hits(heard.said) == 1:  # one word of it may be an accident
            says = to_the_point(says, heard)
        line = mind.pick(f"says.{topic}", says, like=heard.stems)
        if line is not None:
            mind.touch(topic)
            return Reply("say").add(line)
    return Reply("listening").add(mind.pick("listening", lines.listening))


def _only_says_hello(mind: Mind, heard: Hearing) -> bool:
    """Tell whether somebody came to say hello and no more, which is met as a greeting while they have just met."""
    return mind.now.turn <= _JUST_MET and bool(cues.meeting.NO_ERRAND.search(heard.low)) and not says_purpose(heard)


def _says_who_they_are(mind: Mind, heard: Hearing) -> bool:
    """Tell whether the first thing said is a hello of many words that names nothing of theirs."""
    return mind.now.turn <= 1 and bool(cues.meeting.GREETS.match(heard.low)) and not heard.mentions


def _says_back(mind: Mind, heard: Hearing) -> bool:
    """Tell whether a turn gives back what was told, whatever praise or pity it sounds like besides."""
    if not mind.now.disclosed or heard.misreads or heard.judges:
        return False
    of_them = cues.questions.FEELS_FOR.search(heard.low) and not any(map(cues.meeting.OWN.fullmatch, heard.said.words))
    return heard.reflects or bool(of_them) or any(cues.questions.SO_YOU.match(one) for one in sentences(heard.low))


def _acts(mind: Mind, heard: Hearing) -> list[tuple[str, Sequence[str]]]:
    """List what the turn is, the most telling first, with the lines that answer it."""
    lines, small_lines = mind.scenario.lines, mind.scenario.small
    condoles = bool(cues.kindnesses.CONDOLES.search(heard.low))
    return [
        (act, pool)
        for act, applies, pool in (
            (
                "greeting",
                bool(cues.meeting.GREETS.match(heard.low)) and heard.words < _GREETING_WORDS,
                small_lines.greeting,
            ),
            ("story", heard.story, lines.story),
            ("pitched", heard.has(Label.PITCH) or heard.long, lines.pitched),
            ("heard", _says_back(mind, heard), lines.heard),
            ("heard", condoles and bool(mind.now.disclosed), lines.heard),
            ("condoled", condoles, courtesies("condoled", mind.scenario.language)),
            (
                "sorry",
                bool(cues.meeting.SORRY.search(heard.low)) and not cues.meeting.PURPOSE.search(heard.low),
                small_lines.sorry,
            ),
            ("purpose", says_purpose(heard), lines.purpose),
            ("greeting", _only_says_hello(mind, heard), small_lines.greeting),
            (
                "affirmed",
                heard.has(Label.AFFIRMATION) or bool(cues.meeting.COMPLIMENTS.search(heard.low)),
                lines.affirmed,
            ),
            ("heard", heard.empathy and bool(mind.now.disclosed), lines.heard),
            ("sorry", bool(cues.meeting.SORRY.search(heard.low)), small_lines.sorry),
            ("thanks", bool(cues.meeting.THANKS.search(heard.low)), small_lines.thanks),
            ("greeting", _says_who_they_are(mind, heard), small_lines.greeting),
        )
        if applies
    ]
