"""What comes before all content: silence, noise, orders, a goodbye, being called by name, staying in touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import AGREED, Outcome
from coach.roleplay import cues
from coach.roleplay.deciding import settles
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, stems_of

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_SOMEBODY = stems_of("machine robot bot real person maquina")
_GOODBYE_WORDS = 30
_GREETING_WORDS = 12
_TO_BE_CALLED = 2.5


def to_noise(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer what is no speech: silence, an order to a machine, a heap of words, letters."""
    lines = mind.scenario.lines
    if heard.silent:
        return Reply("silence").add(mind.pick("silence", lines.silence))
    if heard.commands or heard.doubts:
        pools = ("stays", lines.stays), ("confused", lines.confused)
        return Reply("stays").add(mind.first_of(*pools, like=_SOMEBODY if heard.doubts else frozenset()))
    if heard.stuffed:
        return Reply("many").add(mind.first_of(("many", lines.many), ("confused", lines.confused)))
    if heard.nonsense:
        return Reply("confused").add(mind.pick("confused", lines.confused))
    return None


def to_name(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer "are you Renata?" or "is this Renata?", which no yes-or-no line fits."""
    name = plain(mind.scenario.persona.name)
    called = any(
        f"{asked} {name}" in heard.asked_words
        for asked in ("are you", "is this", "is that", "speaking with", "es usted", "usted es", "eres")
    )
    if not called or len(heard.asked_words.split()) > _GREETING_WORDS:
        return None
    line = mind.pick("small.greeting", mind.scenario.small.greeting)
    return Reply("greeting").add(line) if line else None


def to_goodbye(mind: Mind, heard: Hearing) -> Reply | None:
    """Part, where the organizer does; a goodbye can name the next step on the way out."""
    if (
        not cues.meeting.BYE.search(heard.low)
        or heard.question is not None
        or heard.asks
        or heard.reflects
        or heard.story
        or takes_for_granted(mind, heard)
    ):
        return None
    if heard.words > _GOODBYE_WORDS or (mind.now.turn <= 1 and not cues.meeting.FAREWELL.search(heard.low)):
        return None
    if mind.now.decided in AGREED and settles(mind, heard):
        take_next_step(mind)
    return Reply("bye", ends=True).add(mind.pick("small.bye", mind.scenario.small.bye))


def takes_for_granted(mind: Mind, heard: Hearing) -> bool:
    """Tell whether a turn goes on as if a yes had been given, where there was a maybe: nobody parts on that."""
    if mind.now.decided is not Outcome.MAYBE or cues.recaps.LEAVES_OPEN.search(heard.low):
        return False
    return bool(cues.recaps.TAKES_FOR_GRANTED.search(heard.low))


def to_keeping_in_touch(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Answer "can I call you next week?", asked while nothing is agreed: it asks for a door left open."""
    touch = cues.in_touch.KEEPS_IN_TOUCH.search(heard.low)
    if heard.words > _GOODBYE_WORDS or mind.now.decided in AGREED:
        return None
    if cues.in_touch.TALKS_AGAIN.search(heard.low) and not heard.timed:
        return _in_touch(mind, "again", "not_again")
    if not touch or any(words.hits(heard.said) for words in index.ask_words.values()):
        return None
    return _in_touch(mind, "in_touch", "no_touch")


def to_how_to_reach(mind: Mind, heard: Hearing) -> Reply | None:
    """Say how they can be found again, where the author wrote nothing; a number is for somebody who is trusted."""
    if heard.question is None or heard.asks or not cues.in_touch.HOW_TO_REACH.search(heard.asked_words):
        return None
    return _in_touch(mind, "reach", "no_reach")


def _in_touch(mind: Mind, willing: str, unwilling: str) -> Reply | None:
    """Answer in plain words by whether they would hear from the organizer again."""
    gladly = mind.trusts(_TO_BE_CALLED) and not mind.now.hurt
    name = willing if gladly else unwilling
    line = mind.pick(f"small.{name}", courtesies(name, mind.scenario.language))
    return Reply("in_touch" if gladly else "no_touch").add(line) if line else None


def to_nerves(mind: Mind, heard: Hearing) -> Reply | None:
    """Meet somebody who says that they are nervous, or new to this, with some kindness of their own."""
    asks = heard.question is not None and not (
        heard.question == "closed" and cues.meeting.OF_MY_NERVES.search(heard.low)
    )
    if not heard.nervous or asks or heard.asks or heard.pressure is not None:
        return None
    given = mind.scenario.small.nervous or courtesies("nervous", mind.scenario.language)
    line = mind.pick("small.nervous", given)
    return Reply("nervous").add(line) if line else None


def take_next_step(mind: Mind) -> None:
    """Mark that it was agreed what happens next."""
    if not mind.now.next_step:
        mind.now.next_step = True
        mind.note("commitment", 1, "you agreed on what happens next")
