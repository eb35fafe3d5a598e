"""Ordinary talk: what the person says of a topic or of themselves where there is nothing (more) to be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.forms import amounts, detail, named, yes_or_no
from coach.roleplay.mind import Mind, Tally
from coach.roleplay.obstacles import makes_it_easier
from coach.roleplay.pointed import asked_beyond, to_the_point, wants_a_name
from coach.roleplay.reply import Reply
from coach.roleplay.sideways import answer_sideways, kind_of
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.unprepared import at_hand, unprepared, wants_a_detail
from coach.roleplay.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.model.lines import Lines
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index


def talk(mind: Mind, index: Index, heard: Hearing, topic: str) -> Reply:
    """Say something about a topic: its short lines to a closed question, its longer ones to an open one."""
    words, lines, like = index.topics[topic], mind.scenario.lines, heard.stems
    closed = heard.question == "closed" and not heard.continues
    last = mind.now.last_fact
    told = last is not None and index.facts[last].topic == topic
    goes_on = told and (heard.continues or heard.points_back or topic not in heard.topics)
    mind.touch(topic)
    says, shorts, none = (f"says.{topic}", words.says), (f"short.{topic}", words.short), ("no_answer", lines.no_answer)
    plain_words = unprepared(heard, mind.scenario.language)
    taught = detail(heard) in cues.details.OF_THE_GUIDES
    shrugs = [*plain_words, none]
    if closed and heard.narrow:
        held = to_the_point(named(words.says, heard), heard)
        pools: tuple[tuple[str, Sequence[str]], ...] = ((says[0], held), *shrugs)
        if heard.counts is not None:
            pools = (
                (shorts[0], to_the_point(amounts(words.short, heard), heard)),
                (says[0], to_the_point(amounts(words.says, heard), heard)),
                *shrugs,
            )
        about = taught or topic in heard.topics or topic in heard.aside[:1] or (told and heard.points_back)
        return Reply("short").add(mind.first_of(*(pools if about else pools[::-1]), like=like))
    if closed:
        answers = yes_or_no(mind, heard, shorts, about=topic in heard.topics)
        return Reply("short").add(mind.first_of(*answers, like=like))
    more = ("more", lines.more if told or _asks_what_then(heard) else ())
    says = (says[0], tuple(named(words.says, heard)))
    if goes_on and heard.reflects and not heard.asked_words:
        return Reply("heard", feeling="heard").add(mind.first_of(("heard", lines.heard), says, more))
    # "Tell me more" with nothing left is answered plainly; a question with words of its own gets what there is to say.
    spent = (goes_on and not like and not heard.onward) or (_asks_what_then(heard) and topic not in heard.topics)
    beyond = asked_beyond(mind, index, heard, topic)
    if wants_a_name(heard) or wants_a_detail(heard) or beyond:
        asides = [(f"small.{name}", getattr(mind.scenario.small, name)) for name in reversed(heard.small)]
        line = mind.first_of((says[0], to_the_point(says[1], heard, beyond)), *asides, like=like)
        if line is not None:
            return Reply("say").add(line)
        return _blank(mind, mind.first_of(*shrugs, more, says, like=like), lambda: _of_topic(mind, index, topic))
    return Reply("say").add(mind.first_of(*((more, says) if spent else (says, more)), none, like=like))


def _asks_what_then(heard: Hearing) -> bool:
    return bool(cues.questions.WHAT_THEN.search(heard.asked_words))


def small(mind: Mind, index: Index, name: str, heard: Hearing) -> Reply:
    """Answer an ordinary question the way this person would. What they answer with can then be asked on about."""
    lines, own = mind.scenario.lines, mind.scenario.small
    given = getattr(own, name, ()) or courtesies(name, mind.scenario.language)
    if name == "how_long" and not given:
        given = amounts((*own.work, *own.home), heard)
    line = mind.first_of((f"small.{name}", given), ("no_answer", lines.no_answer), like=heard.stems)
    named = index.topics_in(index.hear(line or ""))
    mind.now.last_topic = name if name in index.topics else next(iter(named), None)
    return Reply(f"small_{name}").add(line)


def to_sideways(mind: Mind, index: Index, heard: Hearing, *, late: bool = False) -> Reply | None:
    """Answer a question from the side; `late` where a topic or a fact had to be looked for first."""
    if mind.now.raised and makes_it_easier(mind, index, heard):
        return None
    line = answer_sideways(mind, index, heard, late=late)
    if line is None:
        return None
    if not late:
        mind.now.last_topic = next(iter(index.topics_in(index.hear(line))), None)
    return Reply("short" if heard.question == "closed" else "say").add(line)


def has_no_answer(mind: Mind, index: Index, heard: Hearing) -> Reply:
    """Answer what the author has no line for: plainly, by a yes or no, or by saying that there is no answer."""
    lines, plain_words = mind.scenario.lines, unprepared(heard, mind.scenario.language)
    if heard.question == "closed" and not heard.narrow:
        return Reply("short").add(mind.first_of(*yes_or_no(mind, heard, ("short", ()), about=False), *plain_words))
    known = (
        kind_of(heard.asked_words) is not None or detail(heard) in cues.details.OF_THE_GUIDES or bool(at_hand(heard))
    )
    line = mind.first_of(*plain_words) if known else None
    if line is not None:
        return Reply("no_answer").add(line)
    if (mind.now.last_fact and (heard.continues or cues.questions.BARE_WHY.match(heard.low))) or _asks_what_then(heard):
        return Reply("more").add(mind.first_of(("more", lines.more), ("no_answer", lines.no_answer)))
    line = mind.first_of(*_nothing_more(heard, lines))
    if heard.question == "open":
        return _blank(mind, line, lambda: _volunteer(mind, index))
    mind.mark(Tally.LEFT_BLANK)
    return Reply("no_answer").add(line)


def _nothing_more(heard: Hearing, lines: Lines) -> list[tuple[str, Sequence[str]]]:
    """Give the pools of "I don't know"; who is asked about their own last words has nothing more to say of them."""
    pools: list[tuple[str, Sequence[str]]] = [("no_answer", lines.no_answer), ("more", lines.more)]
    return pools[::-1] if heard.stems and heard.stems == heard.echoes else pools


def _blank(mind: Mind, line: str | None, own: Callable[[], str | None]) -> Reply:
    """Have no answer; but nobody shrugs twice in a row at somebody who wants to talk with them."""
    if mind.counted(Tally.LEFT_BLANK) == mind.now.turn - 1 > 0 and (besides := own()):
        return Reply("say").add(line).add(besides)
    mind.mark(Tally.LEFT_BLANK)
    return Reply("no_answer").add(line)


def _volunteer(mind: Mind, index: Index) -> str | None:
    """Bring up a subject of their own."""
    for name in index.topics:
        if not mind.now.spoken.get(name) and (line := _of_topic(mind, index, name)):
            mind.touch(name)
            return line
    return None


def _of_topic(mind: Mind, index: Index, topic: str) -> str | None:
    """Say something about a topic that takes up no question."""
    says = index.topics[topic].says
    return mind.pick(
        f"says.{topic}",
        [line for line in says if not cues.answering.TAKES_UP.match(plain(line)) and not line.startswith("(")],
    )
