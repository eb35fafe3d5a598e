"""Guesses about the person ("so you're worried about money, right?"): whether what is guessed was ever said by them.

Nobody agrees to what they never said, and nobody denies what they only have not told yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.transcript import Speaker
from coach.roleplay import cues
from coach.roleplay.cues.phrases import Cue
from coach.roleplay.ordinary import alike, stems_alike
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences, stems_of

if TYPE_CHECKING:
    from coach.model.scenario import Fact
    from coach.model.transcript import Transcript
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_GENERAL = stems_alike("say mean think feel want like know really thing basically pretty kind sort bit guess bet")
"""Words of any guess, which show nothing of what is guessed."""
_ANYBODYS = stems_alike("too also here there already both still actually")
"""Words of any guess about somebody's days."""
_SURE = 2
"""So many words of what they said, or of what they have not told, are no accident in a guess."""
_FEELINGS = alike(frozenset[str]().union(*map(stems_of, sorted(cues.meeting.FEELINGS))))

_CLAIMED = Cue(r"\b(?:you|usted) (?:\w+ )?(?:said|say|told|mentioned|dijo|dice)\b")
"""The guess claims to be their own words."""
_OF_WORDS = Cue(r"\b(?:said|told|meant|read|listen|added|made|rounded|dije|dicho|oigame|puso)\b")
"""Sets right how their words were given back: "that isn't what I said"."""


def to_guess(mind: Mind, index: Index, heard: Hearing, transcript: Transcript) -> Reply | None:
    """Answer a guess that was never said: with a line of theirs about it, by setting it right, or by putting it off."""
    praised = "proud" in heard.said.words  # nobody sets right who thinks well of them
    if heard.question is None or heard.asks or heard.small or praised or mind.now.ask is not None:
        return None
    piece = guessed_at(heard)
    if not piece or _is_of_common_knowledge(index, piece) or not _is_unsaid(mind, index, heard, transcript, piece):
        return None
    own_words = _taking_up(mind, index, piece)
    if own_words is not None:
        return own_words
    near = _near(mind, index, piece)
    if near is not None:
        lines = mind.scenario.lines
        kept = [line for line in near.deflect if not cues.answering.TAKES_UP.match(plain(line))]
        pools = (f"deflect.{near.id}", kept), ("no_answer", lines.no_answer), ("more", lines.more)
        return Reply("deflect", feeling="guarded").add(mind.first_of(*pools))
    return set_right(mind, claimed=bool(_CLAIMED.search(piece)))


def set_right(mind: Mind, *, claimed: bool = False) -> Reply | None:
    """Say that it is not so. Who only guessed and claimed nothing is not told "I never said that"."""
    corrects = [line for line in mind.scenario.lines.corrects if claimed or not _OF_WORDS.search(plain(line))]
    line = mind.first_of(("corrects", corrects), ("guessed", courtesies("guessed", mind.scenario.language)))
    return Reply("corrects").add(line) if line else None


def may_well_be(index: Index, heard: Hearing) -> bool:
    """Tell whether somebody guesses that they care about what is known of them, or what they talk about.

    "I think you care about the new nurses, is that right?" is the second step as it is taught, and no wrong reading.
    """
    for piece in sentences(heard.low):
        if cues.guesses.CARES.search(piece):
            said = index.hear(cues.guesses.CARES.sub(" ", piece))
            words = alike(said.stems) - _GENERAL
            return not words.isdisjoint(alike(index.public_stems)) or bool(index.topics_in(said))
    return False


def _taking_up(mind: Mind, index: Index, piece: str) -> Reply | None:
    """Say an ordinary line that takes up what was guessed: "scared? not while it's happening."."""
    words = _weighty(index, piece)
    for of_topic in index.repertoire(closed=True).taking_up.values():
        for one in of_topic:
            held = one.taken_up or frozenset[str]()
            enough = held <= _FEELINGS or len(held) * 2 >= len(words)
            plainly = enough and not (
                cues.questions.WH.match(one.asked) or cues.questions.OPEN_START.match(one.asked)
            )  # "who I know in the group?" is no "are you leaving it?"
            if held and held <= words and plainly and mind.left((one.text,)):
                mind.now.last_topic = one.topic
                return Reply("short").add(mind.pick(one.pool, (one.text,)))
    return None


def guessed_at(heard: Hearing) -> str:
    """Give the sentence that guesses at what the person is, feels or wants, and waits for a yes; empty for none."""
    pieces = sentences(heard.low)
    for number, piece in enumerate(pieces):
        after = pieces[number + 1] if number + 1 < len(pieces) else ""
        checked = bool(cues.guesses.CHECKS.search(after) or cues.guesses.TAGGED.search(after))
        if cues.guesses.GUESSES.match(piece) and (checked or piece.endswith("?")):
            return piece
        if cues.guesses.ABOUT_YOU.search(piece) and (
            checked or cues.guesses.TAGGED.search(piece) or cues.guesses.CHECKS.search(piece)
        ):
            return "" if cues.questions.QUESTION_START.match(piece) else piece
    return ""


def _is_of_common_knowledge(index: Index, piece: str) -> bool:
    """Tell whether a guess names only what anybody may know of their days: "you're at uni too, right?"."""
    words = _weighty(index, piece) - _ANYBODYS
    if not words or words & _FEELINGS or cues.guesses.GUESSES.match(piece):
        return False
    topics = index.topics_in(index.hear(piece))[:1]
    theirs = frozenset[str]().union(*(alike(index.topic_words[one].roots) for one in topics))
    return words <= theirs and bool(cues.guesses.STANDS.search(piece))


def _is_unsaid(mind: Mind, index: Index, heard: Hearing, transcript: Transcript, piece: str) -> bool:
    """Tell whether a guess is of something that the person never said, and no name for what they just told."""
    words = _weighty(index, piece)
    feelings, weighty = words & _FEELINGS, words - _FEELINGS
    said = _said(index, transcript)
    known = weighty & said
    if heard.told_now:
        return bool(weighty) and not weighty & alike(heard.last_line.stems)
    story = any(index.facts[name].layer != "anyone" for name in mind.now.disclosed)
    felt = bool(feelings) and not story and not feelings & said
    return (len(known) * 2 <= len(weighty) and bool(weighty)) or (felt and len(known) < _SURE)


def _near(mind: Mind, index: Index, piece: str) -> Fact | None:
    """Find what is not told yet and the guess is near to: nobody denies what is true of them."""
    words, first = _weighty(index, piece), index.topics_in(index.hear(piece))[:1]
    for fact in index.facts.values():
        shared = len(words & alike(index.fact_stems[fact.id]))
        untold = fact.id not in mind.now.disclosed and fact.layer != "anyone"
        if untold and (fact.topic in first or shared >= _SURE):
            return fact
    return None


def _weighty(index: Index, piece: str) -> frozenset[str]:
    """Give the words of a guess that show what is guessed."""
    bare = cues.guesses.TAGGED.sub(" ", cues.guesses.CHECKS.sub(" ", piece))
    return alike(index.hear(bare).stems) - _GENERAL


def _said(index: Index, transcript: Transcript) -> frozenset[str]:
    """Gather the stems of all that the person said, and of what anybody knows of them."""
    theirs = (turn.text for turn in transcript.turns if turn.speaker is Speaker.PERSON)
    return alike(index.public_stems).union(*map(stems_alike, theirs))
