"""Working through what stands in the way: the real obstacle behind the polite one, and what makes it smaller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.lines import Sideways
from coach.model.reading import Label
from coach.model.rehearsal import AGREED, Outcome
from coach.roleplay import cues
from coach.roleplay.deciding import weigh
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies

if TYPE_CHECKING:
    from coach.model.scenario import Ease, Obstacle
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind


_STAYS = 3


def work_obstacle(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Answer a turn that touches what stands in the way; None where it does not, or nothing does."""
    if mind.now.decided in AGREED:
        return None
    obstacle = _standing(mind, index)
    if obstacle is None or heard.pressure is not None or _is_beside_it(heard):
        return None
    if obstacle.id in mind.now.opened:
        return _ease(mind, index, heard, obstacle)
    return _open(mind, index, heard, obstacle)


_TREAT = 10
"""So many words are at most an offer of cake and nothing else."""


def _is_beside_it(heard: Hearing) -> bool:
    """Tell whether a turn makes nothing smaller: an apology that withdraws, or donuts."""
    if heard.question is not None:
        return False
    drops_it = bool(cues.meeting.SORRY.search(heard.low) and cues.pressing.DROPS_IT.search(heard.low))
    return drops_it or (heard.words <= _TREAT and heard.small[:1] == ("offer",))


def _standing(mind: Mind, index: Index) -> Obstacle | None:
    """Find the obstacle that was brought up last and still stands."""
    names = [name for name in mind.now.raised if name not in mind.now.eased]
    return index.obstacles.get(names[-1]) if names else None


def _touches(mind: Mind, index: Index, heard: Hearing, obstacle: Obstacle) -> bool:
    """Tell whether the turn is about what stands in the way; going on counts while nothing else is talked about."""
    stays = not heard.topics or mind.now.turn - mind.now.asked_at <= _STAYS
    said_now = any(line in heard.last_text for line in (*obstacle.polite, *obstacle.real, *obstacle.stuck))
    return (
        (said_now and bool(heard.echoes or heard.points_back))
        or heard.has(Label.OBSTACLE_WORK)
        or bool(cues.asking.OTHER_DAY.search(heard.low))
        or bool((stays and cues.asking.OBSTACLE_ASKED.search(heard.low)) or cues.asking.HELPS.search(heard.low))
        or (stays and (heard.continues or heard.reflects))
        or index.obstacle_words[obstacle.id].hits(heard.said) > 0
        or any(index.ease_words(ease).hits(heard.said) for ease in obstacle.eases)
    )


def _open(mind: Mind, index: Index, heard: Hearing, obstacle: Obstacle) -> Reply | None:
    if not _touches(mind, index, heard, obstacle):
        return None
    if not mind.trusts(obstacle.trust):
        mind.feel("patience", -0.3, f"{mind.she} did not want to say what the matter really was")
        line = mind.first_of((f"polite.{obstacle.id}", obstacle.polite), ("maybe", mind.scenario.lines.maybe))
        return Reply("obstacle", obstacle=obstacle.id, decided=Outcome.MAYBE).add(line)
    line = mind.pick(f"real.{obstacle.id}", obstacle.real)
    if line is None:
        return None
    mind.add("opened", obstacle.id)
    mind.feel("trust", 0.3, f"you asked what stood in the way, and {mind.she} could say it")
    reply = Reply("real_obstacle", obstacle=obstacle.id, decided=Outcome.MAYBE, feeling="moved").add(line)
    asked = next((ease for ease in obstacle.eases if ease.by == "asked"), None)
    if asked is None and mind.now.decided is not Outcome.NO and heard.question != "open":
        # A way round that was offered before the real reason was out is remembered.
        asked = next((ease for ease in obstacle.eases if ease.words and _offers(index, heard, ease) > 1), None)
    if asked is not None:
        return _eased(mind, index, obstacle, asked, reply)
    return reply


def _ease(mind: Mind, index: Index, heard: Hearing, obstacle: Obstacle) -> Reply | None:
    for ease in obstacle.eases:
        if _eases(index, heard, ease):
            return _eased(mind, index, obstacle, ease, Reply("eased"))
    if cues.asking.OTHER_DAY.search(heard.low):
        line = mind.pick("other_day", courtesies("other_day", mind.scenario.language))
        if line is not None:
            return Reply("stuck", obstacle=obstacle.id, decided=Outcome.MAYBE).add(line)
    offers = bool(cues.asking.HELPS.search(heard.low))
    if heard.question == "open" and cues.asking.WHAT_WOULD_HELP.search(heard.low):
        own = mind.scenario.small.sideways.get(Sideways.NEEDING, ())
        line = mind.first_of((f"sideways.{Sideways.NEEDING}", own), (f"stuck.{obstacle.id}", obstacle.stuck))
        return None if line is None else Reply("stuck", obstacle=obstacle.id, decided=Outcome.MAYBE).add(line)
    if not _touches(mind, index, heard, obstacle) or (heard.question == "open" and not offers):
        return None
    line = mind.pick(f"stuck.{obstacle.id}", obstacle.stuck)
    if line is None:
        return None
    return Reply("stuck", obstacle=obstacle.id, decided=Outcome.MAYBE).add(line)


def _eases(index: Index, heard: Hearing, ease: Ease) -> bool:
    if ease.by == "named" and heard.reflects:
        return True
    return _offers(index, heard, ease) > 0


def makes_it_easier(mind: Mind, index: Index, heard: Hearing) -> bool:
    """Tell whether a turn holds a way round what stands in the way, once it was said what that is."""
    obstacle = _standing(mind, index)
    if obstacle is None or obstacle.id not in mind.now.opened or heard.pressure is not None:
        return False
    return any(_offers(index, heard, ease) > 0 for ease in obstacle.eases)


def _offers(index: Index, heard: Hearing, ease: Ease) -> int:
    """Count the words of a turn that make it easier; who says back the person's own and asks has offered nothing."""
    matcher = index.ease_words(ease)
    hits = matcher.hits(heard.said)
    if hits and heard.question is not None and not cues.asking.HELPS.search(heard.low):
        hits -= matcher.hits(heard.last_line)
    return hits


def _eased(mind: Mind, index: Index, obstacle: Obstacle, ease: Ease, reply: Reply) -> Reply:
    mind.add("eased", obstacle.id)
    mind.feel("trust", 0.3, _why(mind, ease))
    mind.note("obstacle", -1, _why(mind, ease))
    reply.add(mind.pick(f"eased.{obstacle.id}", ease.says))
    ask = mind.now.ask
    if ask is None or ask.id not in index.asks:
        return reply
    landed = weigh(mind, index, index.asks[ask.id])
    landed.parts = reply.parts + landed.parts
    if landed.obstacle is None and landed.decided not in AGREED:
        landed.obstacle = reply.obstacle
    return landed


def _why(mind: Mind, ease: Ease) -> str:
    return {
        "asked": f"you asked what stood in the way and heard {mind.her} out",
        "named": "you named what stood in the way",
        "way_round": "you found a way round what stood in the way",
        "share": "you offered to take a part of the load",
        "smaller": f"you asked for something {mind.she} could do",
    }[ease.by]
