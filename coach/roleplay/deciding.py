"""Being asked to do something: what is still missing for a yes, and the answer. Obstacles are worked in `obstacles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.person import AskHeard
from coach.model.reading import Label
from coach.model.rehearsal import AGREED, Outcome
from coach.model.transcript import Speaker
from coach.roleplay import cues
from coach.roleplay.days import as_asked, days_in, without_others
from coach.roleplay.feelings import told_at_stake
from coach.roleplay.mind import Mind, Tally
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Invitation
    from coach.model.transcript import Transcript
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index

_STRANGER = 3.5
_FAR = 2.5
_FORGIVEN = 3.5
_MARGIN = 0.7
"""So much trust beyond what it takes, once to four times by the seed, makes a yes without conditions."""
_SHUT = 3
_PENDING = 2
"""For so many turns an ask waits for its day, its hour or its reason."""


def is_asked(mind: Mind, index: Index, heard: Hearing) -> bool:
    """Tell whether the turn asks the person to do something, or adds what a pending ask was lacking."""
    if heard.asks and _is_invitation(index, heard):
        return True
    if heard.hopes and mind.now.decided not in AGREED:
        return True
    pending = mind.now.ask
    if pending is None or mind.now.decided in (*AGREED, Outcome.NO) or heard.has(Label.PITCH):
        return False
    return heard.question != "open" and _completes(mind, index, heard, pending)


def _completes(mind: Mind, index: Index, heard: Hearing, pending: AskHeard) -> bool:
    """Tell whether a turn adds what the pending ask was lacking: soon after it, or by naming it again."""
    since = mind.now.turn - mind.now.asked_at
    names_it = index.ask_words[pending.id].hits(heard.said) > 0
    if since > _PENDING and not names_it:
        return False
    if not (pending.specific and pending.time_bound):
        return heard.timed
    says_why = since == 1 or names_it or bool(cues.asking.SAYS_WHY.search(heard.low))
    return not pending.tied and says_why and bool(_told_and_named(mind, index, heard, pending.id))


def _is_invitation(index: Index, heard: Hearing) -> bool:
    """Tell an invitation from "can you tell me": it fits what can be asked of the person, or sounds like an ask."""
    hits = max(index.ask_words[ask].hits(heard.said) for ask in index.asks)
    if cues.asking.WONDERS.search(heard.low):
        return hits > 0 and heard.timed
    if heard.question == "open" and not heard.reading.asks:
        return hits >= 2 or bool(cues.asking.ARRANGES.search(heard.asked_words))  # noqa: PLR2004 - one is chance
    if cues.asking.CAN_YOU.search(heard.low) and not hits and not heard.timed and index.scenario.kind == "one_to_one":
        return bool(cues.asking.YOU_TO_COME.search(heard.low) or cues.asking.TO_TAKE_PART.search(heard.low))
    return heard.invites or hits > 0 or heard.timed or heard.question is None


def asks_for_another(mind: Mind, index: Index, heard: Hearing, *, surely: bool = True) -> bool:
    """Tell whether a turn names something else than what was asked of them, and puts it to them.

    One word of it is enough in "what if you just ...?"; `surely` wants more than one.
    """
    if mind.now.ask is None or not (heard.asks or heard.suggests):
        return False
    hits = {name: words.hits(heard.said) for name, words in index.ask_words.items()}
    return max(hits.values()) > max(hits[mind.now.ask.id], 1 if surely or not heard.suggests else 0)


def take_ask(mind: Mind, index: Index, heard: Hearing, transcript: Transcript) -> Reply:
    """Weigh what was asked and answer it."""
    invitation = _which(mind, index, heard)
    ask = _put_together(mind, index, heard, invitation, transcript)
    mind.now.stage = "commit"
    if heard.pressure is not None:
        mind.now.ask = ask
        return _refuse_pressure(mind, ask)
    if mind.now.decided in AGREED:
        mind.now.next_step = True
        return Reply("settled").add(mind.pick("settled", mind.scenario.lines.settled))
    mind.now.ask = ask
    mind.now.asks_made += 1
    mind.now.asked_at = mind.now.turn
    if mind.now.decided is Outcome.NO and ask.id in mind.now.refused:
        return push(mind)
    if cues.asking.SAYS_WHY.search(heard.low) or any(mind.now.spoken.get(topic) for topic in heard.mentions):
        mind.count(Tally.TOLD_WHY)  # what they talked of is something to them as well
    return weigh(mind, index, invitation)


def _which(mind: Mind, index: Index, heard: Hearing) -> Invitation:
    scored = [(index.ask_words[name].hits(heard.said), name) for name in index.asks]
    best = max(hits for hits, _ in scored)
    pending = mind.now.ask
    if best == 0 or (pending is not None and {n: h for h, n in scored}[pending.id] == best):
        return index.asks[pending.id] if pending is not None else _usual(index)
    return next(index.asks[name] for hits, name in scored if hits == best)


def _usual(index: Index) -> Invitation:
    return next((ask for ask in index.asks.values() if ask.size == "fitting"), next(iter(index.asks.values())))


def _put_together(mind: Mind, index: Index, heard: Hearing, invitation: Invitation, transcript: Transcript) -> AskHeard:
    before = mind.now.ask if mind.now.ask is not None and mind.now.ask.id == invitation.id else None
    found = heard.reading.asks
    named = index.ask_words[invitation.id].hits(heard.said) > 0
    specific = any(ask.specific for ask in found) or named
    return AskHeard.model_construct(
        id=invitation.id,
        specific=specific or (before is not None and before.specific),
        named=named or (before is not None and before.named),
        time_bound=heard.timed or (before is not None and before.time_bound),
        tied=bool(_told_and_named(mind, index, heard, invitation.id))
        or _is_smaller_after_a_no(mind, index, heard, invitation)
        or _named_before(mind, index, invitation, transcript)
        or (before is not None and before.tied),
        choice=heard.pressure is None,
        days=tuple(sorted(days_in(heard.low))) or (before.days if before is not None else ()),
    )


def _is_smaller_after_a_no(mind: Mind, index: Index, heard: Hearing, invitation: Invitation) -> bool:
    """Tell whether a no was heard: something smaller is asked, out of what they talked of."""
    ask = mind.now.ask
    if invitation.size != "small" or mind.now.decided is not Outcome.NO or ask is None or ask.id == invitation.id:
        return False
    theirs = {index.facts[name].topic for name in _tying(mind, index, invitation.id)}
    return ask.tied or not theirs.isdisjoint(heard.mentions)


def _tying(mind: Mind, index: Index, ask: str) -> list[str]:
    """List the facts that were told and can tie this ask to the person."""
    tied_to = index.asks[ask].tied_to or [f.id for f in index.facts.values() if f.layer != "anyone"]
    return [name for name in mind.now.disclosed if name in tied_to]


def _told_and_named(mind: Mind, index: Index, heard: Hearing, ask: str) -> list[str]:
    """List the facts the person told that the turn names: by the author's words, or by two of the person's own."""
    return [name for name in _tying(mind, index, ask) if index.names(name, heard.said, ask)]


def _named_before(mind: Mind, index: Index, invitation: Invitation, transcript: Transcript) -> bool:
    """Tell whether the organizer's turn before this one named what the person told."""
    ours = [turn.text for turn in transcript.turns if turn.speaker is Speaker.ORGANIZER]
    if len(ours) < 2:  # noqa: PLR2004 - this turn and the one before
        return False
    said = index.hear(ours[-2])
    return any(index.names(name, said, invitation.id) for name in _tying(mind, index, invitation.id))


def weigh(mind: Mind, index: Index, invitation: Invitation) -> Reply:  # noqa: PLR0911 - one return for each thing missing
    """Answer the pending ask: the first thing that is missing decides what is said."""
    ask, lines = mind.now.ask or AskHeard(id=invitation.id), mind.scenario.lines
    need = invitation.trust
    knows = bool(_tying(mind, index, invitation.id)) and all(f in mind.now.disclosed for f in invitation.after)
    if invitation.size == "small" and not invitation.tied_to and not invitation.after:
        knows = True
    if mind.now.hurt and not mind.trusts(_FORGIVEN):
        return refuse(mind, invitation)
    if not knows and mind.scenario.temper.habit == "pleaser":
        mind.now.hollow = True
        return _answer(
            mind, "hollow_yes", Outcome.MAYBE, mind.first_of(("too_soon", lines.too_soon), ("maybe", lines.maybe))
        )
    if not told_at_stake(mind) and mind.now.trust < _STRANGER and invitation.size != "small":
        mind.feel("trust", -0.3, f"you asked before you knew what matters to {mind.her}")
        return _answer(
            mind, "too_soon", Outcome.MAYBE, mind.first_of(("too_soon", lines.too_soon), ("maybe", lines.maybe))
        )
    if not (ask.specific and ask.time_bound):
        return _answer(mind, "vague", Outcome.MAYBE, _ask_what_and_when(mind, invitation, ask, knows=knows))
    if not mind.trusts(need - _FAR):
        return refuse(mind, invitation)
    tied = ask.tied or (invitation.size == "small" and not invitation.tied_to)
    if not (tied and knows):
        pools = [("untied", lines.untied), ("maybe", lines.maybe)]
        if mind.count(Tally.UNTIED) > 1 or mind.counted(Tally.TOLD_WHY):
            pools.reverse()  # nobody asks "why me?" twice, or having been told
        return _answer(mind, "untied", Outcome.MAYBE, mind.first_of(*pools))
    if not mind.would_say_yes(need):
        return _answer(mind, "maybe", Outcome.MAYBE, mind.first_of(("maybe", lines.maybe), ("untied", lines.untied)))
    return stand_in_the_way(mind, index, invitation) or agree(mind, invitation)


def _ask_what_and_when(mind: Mind, invitation: Invitation, ask: AskHeard, *, knows: bool) -> str | None:
    """Ask for what is missing; something small, named after a no, is wanted already."""
    lines = mind.scenario.lines
    pools: list[tuple[str, Sequence[str]]] = [("vague", lines.vague), ("maybe", lines.maybe)]
    if ask.specific:
        when = [one for one in map(plain, lines.vague) if cues.recaps.ASKS_WHEN.search(one)]
        only_when = [
            line for line in lines.vague if plain(line) in when and not cues.recaps.ASKS_WHAT.search(plain(line))
        ]
        pools.insert(0, ("vague", only_when))
    elif ask.time_bound:  # nobody asks for the day who was told it
        only_what = [line for line in lines.vague if not cues.recaps.ASKS_WHEN.search(plain(line))]
        pools[:0] = [("vague", only_what), ("vague_what", courtesies("vague_what", mind.scenario.language))]
    wanted = ask.named and ask.tied and knows and mind.would_say_yes(invitation.trust)
    if invitation.size == "small" and mind.now.refused and wanted:
        pools.insert(0, ("small_vague", courtesies("small_vague", mind.scenario.language)))
    return mind.first_of(*pools)


def stand_in_the_way(mind: Mind, index: Index, invitation: Invitation) -> Reply | None:
    """Bring up the next obstacle that was not eased, in its polite form."""
    for name in invitation.obstacles:
        if name in mind.now.eased or name not in index.obstacles:
            continue
        obstacle = index.obstacles[name]
        polite = (f"polite.{name}", obstacle.polite)
        # Nobody goes back to knees once it was said that it is not the knees.
        still = (f"stuck.{name}", obstacle.stuck) if name in mind.now.opened else polite
        line = mind.first_of(still, ("maybe", mind.scenario.lines.maybe))
        mind.add("raised", name)
        mind.note("obstacle", 1, f"something stood in the way, and {mind.she} put it politely")
        reply = _answer(mind, "obstacle", Outcome.MAYBE, line)
        reply.obstacle = name
        return reply
    return None


def agree(mind: Mind, invitation: Invitation) -> Reply:
    """Say yes, or yes with a condition where trust only just reaches."""
    mind.now.hollow = False
    mind.note("commitment", 2, f"you asked for something definite that fits what {mind.she} had told you")
    firm = mind.trusts(invitation.trust + _MARGIN * (1 + mind.now.seed % 4))
    outcome, pool = (Outcome.YES, invitation.yes) if firm else (Outcome.CONDITIONAL_YES, invitation.conditional)
    days = mind.now.ask.days if mind.now.ask is not None else ()
    fits = without_others(pool, days)
    line = mind.first_of((f"{outcome}.{invitation.id}", fits), ("settled", mind.scenario.lines.settled))
    mind.now.promised = invitation.what if days_in(line or "") else as_asked(invitation.what, days)
    return _answer(mind, str(outcome), outcome, line)


def refuse(mind: Mind, invitation: Invitation) -> Reply:
    """Say no, with the door open as long as nothing has shut it."""
    mind.add("refused", invitation.id)
    line = mind.first_of((f"no.{invitation.id}", invitation.no), ("no", mind.scenario.lines.no))
    return _answer(mind, "no", Outcome.NO, line)


def push(mind: Mind) -> Reply:
    """Answer being pushed after an answer; the third time they leave."""
    mind.now.pushes += 1
    mind.feel("trust", -0.8, f"you went on asking after {mind.she} had answered")
    mind.feel("patience", -1.8, f"{mind.hers} answer did not seem to count")
    lines = mind.scenario.lines
    if mind.now.pushes >= _SHUT:
        return walk_away(mind)
    if mind.now.pushes == 1:
        return _answer(mind, "pushed", mind.now.decided, mind.first_of(("pushed", lines.pushed), ("no", lines.no)))
    mind.now.door_open = False
    return _answer(mind, "no_door", Outcome.NO, mind.first_of(("no_door", lines.no_door), ("pushed", lines.pushed)))


def _refuse_pressure(mind: Mind, ask: AskHeard) -> Reply:
    lines = mind.scenario.lines
    if mind.now.decided in AGREED:
        mind.now.decided = Outcome.MAYBE
        mind.now.hollow = True
    mind.now.pushes += 1
    if mind.now.pushes >= _SHUT:
        return walk_away(mind)
    if mind.scenario.temper.habit == "pleaser" and not mind.now.hurt:
        # Who says yes to please says it the sooner for being pressed; it is no yes, and no no either.
        mind.now.hollow = True
        return _answer(mind, "hollow_yes", Outcome.MAYBE, mind.first_of(*pressed(mind), ("maybe", lines.maybe)))
    mind.add("refused", ask.id)
    pools = [("refused", lines.guilt)] if mind.now.hurt else pressed(mind)
    mind.now.door_open = mind.now.pushes < 2 and not mind.now.hurt  # noqa: PLR2004 - once may be forgiven
    return _answer(mind, "no", Outcome.NO, mind.first_of(*pools, ("no", lines.no), ("no_door", lines.no_door)))


def pressed(mind: Mind) -> list[tuple[str, Sequence[str]]]:
    """Give the pools for being pressed; what says "I told you" needs something that was told."""
    lines = mind.scenario.lines
    if mind.now.asks_made:
        return [("pushed", lines.pushed)]
    return [("too_soon", lines.too_soon), ("argued", lines.argued), ("pushed", lines.pushed)]


def walk_away(mind: Mind) -> Reply:
    """Leave."""
    mind.now.door_open = False
    line = mind.pick("walks", mind.scenario.lines.walks)
    reply = _answer(mind, "walks_away", Outcome.WALKED_AWAY, line)
    reply.ends = True
    return reply


def _answer(mind: Mind, act: str, outcome: Outcome, line: str | None) -> Reply:
    mind.now.decided = outcome
    feeling = {"yes": "settled", "no": "firm", "walks_away": "done"}.get(act, "wary")
    return Reply(act, decided=outcome, feeling=feeling).add(line)


def to_second_thoughts(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer somebody who, after a yes, asks to think it over: it was thought over, and is no next step."""
    if mind.now.decided not in AGREED or not cues.asking.THINKS_OVER.search(heard.low):
        return None
    line = mind.pick("said_yes", courtesies("said_yes", mind.scenario.language))
    return Reply("said_yes").add(line) if line else None


def settles(mind: Mind, heard: Hearing) -> bool:
    """Tell whether the turn sets the next step after a yes."""
    if cues.asking.THINKS_OVER.search(heard.low):
        return False
    return mind.now.decided in AGREED and (
        heard.has(Label.RESTATE)
        or bool(cues.asking.RESTATES.search(heard.low))
        or (heard.timed and heard.question != "open")
    )
