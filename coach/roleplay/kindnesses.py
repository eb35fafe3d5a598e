"""What is said to small kindnesses: a hand, a drink, a favor asked, no hurry; and to "sorry, what do you mean?"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.feelings import WRONGED
from coach.roleplay.forms import asked_last
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import stems_of

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_BRIEF = 16
"""So many words at most are a kindness and nothing else."""


def to_kindness(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Answer a favor asked, a hand or a drink offered, or a word that there is no hurry; None for any other turn."""
    if heard.pressure is not None or heard.nervous:
        return None
    if mind.now.decided is Outcome.MAYBE and cues.kindnesses.THINK_ON_IT.match(asked_last(heard)):
        return _say(mind, "think_on_it", decided=Outcome.MAYBE)
    if heard.asks or (heard.timed and any(words.hits(heard.said) for words in index.ask_words.values())):
        return None
    return _to_no_hurry(mind, heard) if heard.question is None else _to_offer(mind, heard)


def _to_offer(mind: Mind, heard: Hearing) -> Reply | None:
    asked = asked_last(heard)
    of_the_ask = mind.now.ask is not None and cues.asking.OBSTACLE_ASKED.search(heard.low)
    if cues.kindnesses.FAVOR.match(asked) and not of_the_ask:
        return _say(mind, "favor")
    if mind.now.raised or heard.question != "closed":
        return None  # help with what stands in the way is weighed elsewhere
    if cues.kindnesses.DRINK.search(asked):
        return _say(mind, "offer", own=mind.scenario.small.offer)
    return _say(mind, "hand") if cues.kindnesses.HAND.search(asked) else None


def _to_no_hurry(mind: Mind, heard: Hearing) -> Reply | None:
    alone = heard.words <= _BRIEF and not (heard.reflects or heard.story or heard.timed)
    return _say(mind, "no_hurry") if alone and cues.kindnesses.NO_HURRY.search(heard.low) else None


def to_meaning(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer "sorry, what do you mean?" right after a put-off, which held nothing that could be explained."""
    asked = cues.questions.MEANS.search(heard.asked_words)
    lines = mind.scenario.lines
    put_off = any(line in heard.last_text for line in (*lines.no_answer, *lines.more))
    if (
        not asked
        or not put_off
        or stems_of(cues.meeting.SORRY.sub(" ", cues.questions.MEANS.sub(" ", heard.asked_words)))
    ):
        return None
    return _say(mind, "meant_no")


def to_repair(mind: Mind, heard: Hearing) -> Reply | None:
    """Take an apology that ends in "can I try again?" or "are we okay?": nothing else was asked."""
    if heard.question is None or heard.pressure is not None or heard.asks or heard.timed:
        return None
    if not cues.recaps.BEGINS_AGAIN.match(asked_last(heard)):
        return None
    sorry = heard.amends or heard.excused or bool(cues.meeting.SORRY.search(heard.low))
    line = forgive(mind, heard, own=sorry)
    return Reply("sorry").add(line) if line else None


def forgive(mind: Mind, heard: Hearing, *, own: bool = True) -> str | None:
    """Say that it is all right. Who has been wronged keeps their own words for the apology that is owed to them."""
    owed = WRONGED & set(mind.scenario.teaches) and not cues.meeting.OWNS_UP.search(heard.low)
    lines = mind.scenario.small.sorry if own and not owed else ()
    plain_words = courtesies("forgiven", mind.scenario.language)
    return mind.first_of(("small.sorry", lines), ("small.forgiven", plain_words))


def to_taking_a_no(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer thanks for a no: they are not for the sandwich."""
    if mind.now.decided is not Outcome.NO or heard.question is not None or heard.asks or heard.pressure is not None:
        return None
    if heard.story or not cues.recaps.THANKS_FOR_NO.search(heard.low):
        return None
    return _say(mind, "no_taken", decided=Outcome.NO)


def _say(mind: Mind, name: str, own: tuple[str, ...] = (), decided: Outcome = Outcome.NONE) -> Reply | None:
    pools = (f"small.{name}", own), (f"small.{name}", courtesies(name, mind.scenario.language))
    line = mind.first_of(*pools)
    return Reply("say", decided=decided).add(line) if line else None
