"""What the person tells when asked: the next fact whose gate is open, a deflection where it is not, or small talk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.fitting import amounts, asks_besides, named, nearest, plainly, yes_or_no
from coach.roleplay.gates import Moment, missing
from coach.roleplay.pointed import misses, to_the_point, wants_a_name
from coach.roleplay.sideways import answer_sideways
from coach.roleplay.smalltalk import GIVES_WAY, courtesies
from coach.roleplay.subjects import subjects
from coach.roleplay.unprepared import unprepared, wants_a_detail
from coach.roleplay.words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact, Topic
    from coach.roleplay.fitting import Line
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_BLANK = "left blank at"
_BY_LAYER = {"anyone": 0.1, "story": 0.3, "stake": 0.5}


@dataclass
class Reply:
    """What the person says: the parts in order, and what a voice and the record need to know of it."""

    act: str
    parts: list[str] = field(default_factory=list)
    tell: tuple[str, ...] = ()
    obstacle: str | None = None
    decided: Outcome = Outcome.NONE
    feeling: str = ""
    ends: bool = False

    def add(self, line: str | None) -> Reply:
        """Put a line at the end, if there is one."""
        if line:
            self.parts.append(line)
        return self


def answer(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Answer a question, a prompt to go on or a reflection; None where the turn is none of these."""
    topics = subjects(mind, index, heard)
    if heard.small and (_asks_since_when(mind, heard) or not _is_about(index, topics[:1], heard)):
        aside = heard.small[0] in GIVES_WAY and cues.PURPOSE.search(heard.statement)
        return None if aside else small(mind, index, heard.small[0], heard)
    if heard.checks:
        return _confirm(mind)
    if not topics and heard.question is None and not heard.continues:
        return None
    told = (
        _say_plainly(mind, index, heard, topics)
        or _tell_next(mind, index, heard, _reaching(mind, index, heard, topics))
        or to_sideways(mind, index, heard, late=True)
    )
    if told is not None:
        return told
    if heard.reflects and heard.question != "open" and not heard.narrow and not asks_besides(heard):
        return Reply("heard", feeling="heard").add(
            mind.first_of(("heard", mind.scenario.lines.heard), *_says(index.topics, topics))
        )
    reachable = topics and _asked(heard) is not None
    near = _explain(mind, heard) or (
        None if heard.counts is not None and reachable else _say_nearest(mind, index, heard, topics)
    )
    near = near or _take_in(mind, heard) or _say_more_of_it(mind, index, heard)
    return near or (_talk(mind, index, heard, topics[0]) if reachable else _has_no_answer(mind, index, heard))


def _take_in(mind: Mind, heard: Hearing) -> Reply | None:
    """Take in a story of the organizer's that ends in "what do you say to that?": "that" is theirs."""
    if not heard.story or heard.topics or not heard.points_back or heard.question != "open":
        return None
    line = mind.pick("story", mind.scenario.lines.story)
    return Reply("story").add(line) if line else None


def _say_more_of_it(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Go on with the story that was told last, where somebody asks on and names nothing else."""
    fact = index.facts.get(mind.s["last_fact"] or "")
    if fact is None or fact.topic != mind.s["last_topic"] or heard.onward or wants_a_detail(heard):
        return None
    echoed = len(heard.echoes) > 1
    asks_on = heard.continues or (heard.question == "open" and (heard.points_back or echoed))
    if not asks_on or heard.topics[:1] not in ([], [fact.topic]):
        return None
    lines = [line for line in fact.more if not cues.TAKES_UP.match(plain(line))]
    line = mind.pick(f"more.{fact.id}", lines, heard.stems)
    if line is None:
        return None
    touch(mind, fact.topic)
    return Reply("say").add(line)


def _asks_since_when(mind: Mind, heard: Hearing) -> bool:
    """Tell whether it is asked since when they do what they do, and they have not said it yet."""
    return heard.small[0] == "how_long" and mind.left(mind.scenario.small.how_long)


def _explain(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer "what do you mean?" about a remark that holds nothing more."""
    if not cues.MEANS.search(heard.asked_words) or not heard.echoes or heard.told_now:
        return None
    meant = courtesies("meant", mind.scenario.language)
    return Reply("more").add(mind.first_of(("meant", meant), ("more", mind.scenario.lines.more)))


def _say_plainly(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Reply | None:
    exact = plainly(mind, index, heard, topics)
    return None if exact is None else _say_line(mind, exact, "short" if heard.question == "closed" else "say")


def _say_nearest(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Reply | None:
    near = None if heard.question is None or heard.offers or heard.continues else nearest(mind, index, heard, topics)
    return None if near is None else _say_line(mind, near, "short" if heard.question == "closed" else "say")


def _say_line(mind: Mind, line: Line, act: str) -> Reply:
    if line.topic is not None:
        touch(mind, line.topic)
    return Reply(act).add(mind.pick(line.pool, (line.text,)))


def _confirm(mind: Mind) -> Reply:
    """Answer "is that right?": what was said back is confirmed, what was never agreed is not."""
    lines = mind.scenario.lines
    if mind.s["decided"] is Outcome.MAYBE:
        return Reply("maybe", decided=Outcome.MAYBE).add(mind.first_of(("maybe", lines.maybe), ("heard", lines.heard)))
    return Reply("heard", feeling="heard").add(mind.first_of(("heard", lines.heard), ("listening", lines.listening)))


def _is_about(index: Index, topics: Sequence[str], heard: Hearing) -> bool:
    """Tell whether a topic of the author's answers better than small talk: two of its words, or a phrase."""
    return bool(topics) and (
        index.topic_words[topics[0]].hits(heard.said) >= 2  # noqa: PLR2004 - one word is often an accident
        or topics[0] in heard.small
    )


def _reaching(mind: Mind, index: Index, heard: Hearing, topics: list[str]) -> list[str]:
    """Name the topics a turn may open: a question about what matters to them reaches whatever is ready to be told."""
    if heard.question != "open" or heard.topics or not cues.DEEP.search(heard.asked_words):
        return topics if _asked(heard) is not None else []
    done = mind.s["disclosed"]
    waiting = [fact.topic for fact in index.facts.values() if fact.id not in done and fact.layer != "anyone"]
    last = [mind.s["last_topic"]] if mind.s["last_topic"] else []
    return list(dict.fromkeys((*topics, *last, *waiting)))


def _asked(heard: Hearing) -> str | None:
    if heard.question == "open" or heard.continues:
        return "open"
    if heard.reflects:
        return "open"
    return "any" if heard.question == "closed" else None


def _moment(mind: Mind, heard: Hearing, topic: str) -> Moment:
    back = bool(mind.s["spoken"].get(topic)) and (
        heard.continues or heard.reflects or heard.question == "open" or topic == mind.s["last_topic"]
    )
    asked = _asked(heard)
    return Moment(asked="open" if asked == "open" else "any" if asked else None, followed_up=back)


def _candidates(mind: Mind, index: Index, topics: Sequence[str], *, leads: bool) -> list[tuple[Fact, str]]:
    """List the untold facts that the turn may open: those of its topics, and those that follow from the last one."""
    done = mind.s["disclosed"]
    found = [(fact, topic) for topic in topics for fact in index.facts_of.get(topic, ()) if fact.id not in done]
    last = mind.s["last_fact"]
    if leads and last is not None:
        found += [
            (fact, fact.topic)
            for fact in index.facts.values()
            if last in fact.gate.after and fact.id not in done and fact.topic not in topics
        ]
    return found


def _tell_next(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Reply | None:
    if not topics:
        return None
    leads = topics[0] == mind.s["last_topic"] and bool(
        heard.continues or heard.reflects or heard.points_back or heard.echoes
    )
    closed = heard.question == "closed" and not heard.reflects and not heard.continues
    blocked: Fact | None = None
    for fact, topic in _candidates(mind, index, topics, leads=leads):
        if closed and (fact.layer != "anyone" or mind.left(index.topics[topic].short)):
            continue
        if misses(mind, index, heard, fact):
            continue
        moment = _moment(mind, heard, topic if topic in topics else topics[0])
        lacks = missing(mind, index, fact, moment)
        if not lacks:
            return tell(mind, heard, fact)
        if blocked is None and "after" not in lacks:
            blocked = fact
    if blocked is not None and blocked.topic not in (*heard.topics, *heard.mentions, mind.s["last_topic"]):
        return None
    if blocked is not None and not heard.reflects and not closed and plainly(mind, index, heard, topics) is None:
        line = mind.pick(f"deflect.{blocked.id}", blocked.deflect)
        if line is not None:
            touch(mind, blocked.topic)
            return Reply("deflect", feeling="guarded").add(line)
    return None


def tell(mind: Mind, heard: Hearing, fact: Fact) -> Reply:
    """Tell a fact: mark it told, and let telling it bring the two a little closer."""
    reply = Reply("tell", tell=(fact.id,), feeling="open" if fact.layer == "anyone" else "moved")
    if heard.reflects and heard.question is None and mind.roll("yes", 2):
        reply.add(mind.pick("heard", mind.scenario.lines.heard))
    line = mind.pick(f"tell.{fact.id}", fact.tell)
    if line is None:
        return reply.add(mind.first_of(("listening", mind.scenario.lines.listening)))
    mind.add("disclosed", fact.id)
    mind.s["last_fact"] = fact.id
    mind.s["fresh"] = fact.id if fact.layer != "anyone" else None
    touch(mind, fact.topic)
    mind.note("disclosed", 1, f"{mind.she} told you: {fact.gist.rstrip('.')}")
    mind.feel("trust", _BY_LAYER[fact.layer], f"{mind.she} had told you something and you were still listening")
    return reply.add(line)


def touch(mind: Mind, topic: str) -> None:
    """Mark a topic as the one that is being talked about."""
    spoken = dict(mind.s["spoken"])
    spoken[topic] = spoken.get(topic, 0) + 1
    mind.s["spoken"] = spoken
    mind.s["last_topic"] = topic


def _talk(mind: Mind, index: Index, heard: Hearing, topic: str) -> Reply:
    words, lines, like = index.topics[topic], mind.scenario.lines, heard.stems
    closed = heard.question == "closed" and not heard.continues
    last = mind.s["last_fact"]
    told = last is not None and index.facts[last].topic == topic
    goes_on = told and (heard.continues or heard.points_back or topic not in heard.topics)
    touch(mind, topic)
    says, shorts, none = (f"says.{topic}", words.says), (f"short.{topic}", words.short), ("no_answer", lines.no_answer)
    plain_words = unprepared(heard, mind.scenario.language)
    if closed and heard.narrow:
        pools: tuple[tuple[str, Sequence[str]], ...] = ((says[0], named(words.says, heard)), *plain_words, none)
        if heard.counts is not None:
            pools = (
                (shorts[0], amounts(words.short, heard)),
                (says[0], amounts(words.says, heard)),
                *plain_words,
                none,
            )
        about = topic in heard.topics or topic in heard.aside[:1]
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
    if wants_a_name(heard) or wants_a_detail(heard):
        asides = [(f"small.{name}", getattr(mind.scenario.small, name)) for name in reversed(heard.small)]
        line = mind.first_of((says[0], to_the_point(says[1], heard)), *asides, like=like)
        if line is not None:
            return Reply("say").add(line)
        return Reply("no_answer").add(mind.first_of(*plain_words, none, more, says, like=like))
    return Reply("say").add(mind.first_of(*((more, says) if spent else (says, more)), none, like=like))


def _asks_what_then(heard: Hearing) -> bool:
    return bool(cues.WHAT_THEN.search(heard.asked_words))


def small(mind: Mind, index: Index, name: str, heard: Hearing) -> Reply:
    """Answer an ordinary question the way this person would. What they answer with can then be asked on about."""
    lines, own = mind.scenario.lines, mind.scenario.small
    given = getattr(own, name, ()) or courtesies(name, mind.scenario.language)
    if name == "how_long" and not given:
        given = amounts((*own.work, *own.home), heard)
    line = mind.first_of((f"small.{name}", given), ("no_answer", lines.no_answer), like=heard.stems)
    named = index.topics_in(index.hear(line or ""))
    mind.s["last_topic"] = name if name in index.topics else next(iter(named), None)
    return Reply(f"small_{name}").add(line)


def to_sideways(mind: Mind, index: Index, heard: Hearing, *, late: bool = False) -> Reply | None:
    """Answer a question from the side; `late` where a topic or a fact had to be looked for first."""
    line = answer_sideways(mind, index, heard, late=late)
    if line is None:
        return None
    if not late:
        mind.s["last_topic"] = next(iter(index.topics_in(index.hear(line))), None)
    return Reply("short" if heard.question == "closed" else "say").add(line)


def _has_no_answer(mind: Mind, index: Index, heard: Hearing) -> Reply:
    lines, plain_words = mind.scenario.lines, unprepared(heard, mind.scenario.language)
    if heard.question == "closed" and not heard.narrow:
        return Reply("short").add(mind.first_of(*plain_words, *yes_or_no(mind, heard, ("short", ()), about=False)))
    line = mind.first_of(*plain_words)
    if line is not None:
        return Reply("no_answer").add(line)
    if (mind.s["last_fact"] and (heard.continues or cues.BARE_WHY.match(heard.low))) or _asks_what_then(heard):
        return Reply("more").add(mind.first_of(("more", lines.more), ("no_answer", lines.no_answer)))
    line = mind.first_of(("no_answer", lines.no_answer), ("more", lines.more))
    again = mind.counted(_BLANK) == mind.s["turn"] - 1 > 0
    if again and heard.question == "open" and (own := _volunteer(mind, index)):
        return Reply("say").add(line).add(own)
    mind.s["counts"] = mind.s["counts"] | {_BLANK: mind.s["turn"]}
    return Reply("no_answer").add(line)


def _volunteer(mind: Mind, index: Index) -> str | None:
    """Bring up a subject of their own: nobody shrugs twice at somebody who wants to talk with them."""
    for name, topic in index.topics.items():
        fresh = [line for line in topic.says if not cues.TAKES_UP.match(plain(line)) and not line.startswith("(")]
        if not mind.s["spoken"].get(name) and (line := mind.pick(f"says.{name}", fresh)):
            touch(mind, name)
            return line
    return None


def _says(topics: dict[str, Topic], names: Sequence[str]) -> list[tuple[str, Sequence[str]]]:
    return [(f"says.{name}", topics[name].says) for name in names[:1] if name in topics]
