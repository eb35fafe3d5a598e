"""What the person tells of themselves: the next fact whose gate is open, or a deflection where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from coach.roleplay import cues
from coach.roleplay.fitting import plainly
from coach.roleplay.forms import asks_besides, standing
from coach.roleplay.gates import Moment, missing
from coach.roleplay.ordinary import alike
from coach.roleplay.pointed import misses
from coach.roleplay.reply import Reply
from coach.roleplay.words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_BY_LAYER = {"anyone": 0.1, "story": 0.3, "stake": 0.5}


def reaching(mind: Mind, index: Index, heard: Hearing, topics: list[str]) -> list[str]:
    """Name the topics a turn may open: a question about what matters to them reaches whatever is ready to be told."""
    if heard.question != "open" or heard.topics or not cues.questions.DEEP.search(heard.asked_words):
        return topics if how_asked(heard) is not None else []
    waiting = [fact.topic for fact in _weighing(mind, index, heard)]
    last = [mind.now.last_topic] if mind.now.last_topic else []
    if not heard.points_back and cues.questions.WISHES.search(heard.asked_words):
        last = [topic for topic in last if topic in waiting]
    of_it = heard.points_back and bool(cues.questions.WISHES.search(heard.asked_words))
    if of_it or (heard.told_now and last and (heard.points_back or heard.reflects)):
        waiting = []  # "That's brave. What do you want to happen with it?" is about what was told a moment ago
    return list(dict.fromkeys((*topics, *last, *waiting)))


def _weighing(mind: Mind, index: Index, heard: Hearing) -> list[Fact]:
    """List the untold facts that a question about what matters may open: what shares words with it comes first.

    A question about wishes opens only what holds one.
    """
    found = [fact for fact in index.facts.values() if fact.id not in mind.now.disclosed and fact.layer != "anyone"]
    if cues.questions.WISHES.search(heard.asked_words):
        found = [fact for fact in found if cues.questions.SAYS_A_WISH.search(plain(" ".join(fact.tell)))]
    asked = alike(heard.stems)
    return sorted(found, key=lambda fact: -len(asked & alike(index.fact_stems[fact.id])))


def how_asked(heard: Hearing) -> Literal["open", "any"] | None:
    """Tell how the turn asks: a prompt to go on and a reflection leave as much room as an open question."""
    if heard.question == "open" or heard.continues:
        return "open"
    if heard.reflects:
        return "open"
    return "any" if heard.question == "closed" else None


def tell_next(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Reply | None:
    """Tell the next fact of these topics that is ready; one that is not yet earned is kept back with a line for it."""
    if not topics:
        return None
    leads = topics[0] == mind.now.last_topic and bool(
        heard.continues or heard.reflects or heard.points_back or heard.echoes
    )
    closed = heard.question == "closed" and not heard.continues and (not heard.reflects or asks_besides(heard))
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
        if blocked is None and "after" not in lacks and _is_meant(index, heard, fact.topic, topics[0]):
            blocked = fact
    if blocked is not None and blocked.topic not in (*heard.topics, *heard.mentions, mind.now.last_topic):
        return None
    if blocked is not None and not heard.reflects and not closed and plainly(mind, index, heard, topics) is None:
        line = mind.pick(f"deflect.{blocked.id}", standing(blocked.deflect, heard) or blocked.deflect)
        if line is not None:
            mind.touch(blocked.topic)
            return Reply("deflect", feeling="guarded").add(line)
    return None


def _is_meant(index: Index, heard: Hearing, topic: str, first: str) -> bool:
    """Tell whether a topic is what was asked about, and not one word beside a topic that more words name."""
    words = index.topic_words
    return topic == first or words[topic].hits(heard.said) != 1 or words[first].hits(heard.said) == 1


def _candidates(mind: Mind, index: Index, topics: Sequence[str], *, leads: bool) -> list[tuple[Fact, str]]:
    """List the untold facts that the turn may open: those of its topics, and those that follow from the last one."""
    done = mind.now.disclosed
    found = [(fact, topic) for topic in topics for fact in index.facts_of.get(topic, ()) if fact.id not in done]
    last = mind.now.last_fact
    if leads and last is not None:
        found += [
            (fact, fact.topic)
            for fact in index.facts.values()
            if last in fact.gate.after and fact.id not in done and fact.topic not in topics
        ]
    return found


def _moment(mind: Mind, heard: Hearing, topic: str) -> Moment:
    back = bool(mind.now.spoken.get(topic)) and (
        heard.continues or heard.reflects or heard.question == "open" or topic == mind.now.last_topic
    )
    asked = how_asked(heard)
    return Moment(asked="open" if asked == "open" else "any" if asked else None, followed_up=back)


def tell(mind: Mind, heard: Hearing, fact: Fact) -> Reply:
    """Tell a fact: mark it told, and let telling it bring the two a little closer."""
    reply = Reply("tell", tell=(fact.id,), feeling="open" if fact.layer == "anyone" else "moved")
    if heard.reflects and heard.question is None and mind.roll("yes", 2):
        reply.add(mind.pick("heard", mind.scenario.lines.heard))
    line = mind.pick(f"tell.{fact.id}", fact.tell)
    if line is None:
        return reply.add(mind.first_of(("listening", mind.scenario.lines.listening)))
    mind.add("disclosed", fact.id)
    mind.now.last_fact = fact.id
    mind.now.fresh = fact.id if fact.layer != "anyone" else None
    mind.touch(fact.topic)
    mind.note("disclosed", 1, f"{mind.she} told you: {fact.gist.rstrip('.')}")
    mind.feel("trust", _BY_LAYER[fact.layer], f"{mind.she} had told you something and you were still listening")
    return reply.add(line)
