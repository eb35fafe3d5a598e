"""Which of a person's lines fits a question: what the two share, and whether its form answers what was asked.

Ordinary talk is looked through (`says`, `short` and `small`), and the details of facts that were told; never a fact, so
nothing locked can be found here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.asked import opening
from coach.roleplay.ordinary import alike, stems_alike, takes_up
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences, stems_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from coach.roleplay.cues.phrases import Cue
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind
    from coach.roleplay.ordinary import Ordinary

_HERE, _ELSEWHERE, _PLAINLY = 1.0, 1.6, 1.9
"""What a line must share with a question: within its topic, in another one, and to come before a fact."""
_TAKEN_UP = 2
"""So many words of a question, taken up, show that the line was written for it."""
_BARE = 5
_TAG = 3
"""So many words are at most a tag: "right?", "isn't it?"."""
_BRIEF = 20
"""So many words are at most an answer to a yes-or-no question."""


@dataclass(frozen=True)
class Line:
    """A line that could be said: where it stands, and how much it shares with the question."""

    topic: str | None
    pool: str
    text: str
    shared: float


def nearest(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find the unsaid line that shares most with the question; one of another topic has to share more."""
    best = max(_scored(mind, index, heard, topics), key=lambda line: line.shared, default=None)
    if best is None:
        return None
    return best if best.shared >= (_HERE if best.topic in topics[:2] else _ELSEWHERE) else None


def plainly(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find a line that answers so exactly what was asked that it comes before anything there is to tell."""
    if (
        heard.question is None
        or heard.offers
        or heard.continues
        or (heard.reflects and not asks_besides(heard))
        or cues.DEEP.search(heard.asked_words)
    ):
        return None
    best = nearest(mind, index, heard, topics)
    if best is None or best.shared < _PLAINLY or best.topic is None:
        return None
    telling = (
        line
        for fact in index.scenario.facts
        if fact.id not in mind.s["disclosed"] and fact.topic in topics
        for line in (*fact.tell, *fact.follow, *index.topics[fact.topic].ask)
    )
    asked = alike(heard.stems)
    most = max((len(stems_alike(line) & asked) for line in telling), default=0)
    taken_up = cues.TAKES_UP.match(plain(best.text))
    held = len(stems_alike(taken_up.group()) & asked) if taken_up else 0
    if held >= max(most, _TAKEN_UP) or (held == len(asked) and _is_plain(heard)):
        return best
    return best if len(stems_alike(best.text) & asked) > most else None


def _is_plain(heard: Hearing) -> bool:
    """Tell whether a plain thing is asked, which a line that takes up all of the question answers before any story."""
    asked = asked_last(heard)
    return heard.question == "closed" or bool(cues.WANTS_A_NAME.match(asked) and not cues.LIKE_WHAT.search(asked))


def _same_form(line: str, heard: Hearing) -> bool:
    """Tell whether a line that takes up "who", "when" or "how many" is met by a question for just that."""
    form = _form(plain(line)) if "?" in line else None
    return form is None or form == _form(asked_last(heard))


def _form(words: str) -> str | None:
    return next((name for name, start in cues.FORMS if start.match(words)), None)


def asks_besides(heard: Hearing) -> bool:
    """Tell whether a question follows on what was said back: "you counted them. Do you know any by name?"."""
    return bool(heard.statement) and len(heard.asked_words.split()) > _TAG


def suits(line: str, heard: Hearing) -> bool:
    """Tell whether a short line could answer a yes-or-no question of this form."""
    low = plain(line)
    asked = asked_last(heard)
    if cues.TAKES_UP.match(low):
        return _takes_up(line, alike(heard.stems))
    if alike(heard.stems) & stems_alike(line):
        return True
    amiss = (
        cues.SAYS_HOW_MUCH.match(low)
        or cues.SAYS_WHERE.match(low)
        or (cues.SAYS_HOW_OFTEN.match(low) and not cues.ASKS_HABIT.match(asked))
        or (cues.SAYS_SINCE.match(low) and not cues.ASKS_EVER.match(asked))
    )
    if amiss:
        return False
    if cues.OF_OTHERS.match(asked):
        return not cues.SAYS_I.match(low)
    return not cues.SAYS_OF_OTHERS.match(low)


def fitting(lines: Sequence[str], heard: Hearing, *, plain_only: bool = False) -> list[str]:
    """Keep the lines whose form answers a yes-or-no question; of these, if asked, those that say yes or no."""
    kept = [line for line in lines if suits(line, heard)]
    return [line for line in kept if _says_so(line, heard)] if plain_only else kept


def _says_so(line: str, heard: Hearing) -> bool:
    """Tell whether a line says yes or no and little else, or shares words with the question."""
    brief = len(line.split()) <= _BARE and cues.SAYS_YES_OR_NO.match(plain(line))
    return bool(brief or alike(heard.stems) & stems_alike(line))


def yes_or_no(
    mind: Mind, heard: Hearing, shorts: tuple[str, Sequence[str]], *, about: bool
) -> list[tuple[str, Sequence[str]]]:
    """Give the pools that answer a yes-or-no question, or one of two things, the most fitting first."""
    lines, (name, own) = mind.scenario.lines, shorts
    if heard.offers:
        offered = courtesies("offered", mind.scenario.language)
        return [("offered", offered), ("no_answer", lines.no_answer), ("more", lines.more)]
    general = fitting(lines.short, heard)
    if mind.s["last_fact"] is not None:
        general = [line for line in general if not cues.FLAT.match(plain(line))] or general
    pools: list[tuple[str, Sequence[str]]] = [
        (name, fitting(own, heard, plain_only=True)),
        ("short", general),
    ]
    either = courtesies("either", mind.scenario.language) if chooses(heard) else ()
    return [
        ("either", either),
        *(pools if about else pools[::-1]),
        (name, fitting(own, heard)),
        ("short", lines.short),
        ("no_answer", lines.no_answer),
        ("more", lines.more),
    ]


def amounts(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that hold a number, a time or a way to go: what "how many", "how long" and "how far" ask for."""
    fits = _fits(heard)
    return [line for line in standing(lines, heard) if fits(line)]


def named(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that hold what "who", "when" or "where" asks for; all, for any other question."""
    kind = _kind(heard)
    kept = standing(lines, heard)
    if kind is cues.BEGINS:
        return [line for line in kept if kind.search(line)]
    strictly = asked_last(heard).startswith(("when", "cuando"))  # a remark on the subject is no day
    shared = frozenset[str]() if strictly else alike(heard.stems)
    return [line for line in kept if kind is None or kind.search(line) or stems_alike(line) & shared]


def standing(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that stand by themselves: one that takes up a question in its own words needs those words."""
    asked = alike(heard.stems)
    return [
        line
        for line in lines
        if not cues.TAKES_UP.match(plain(line)) or (_takes_up(line, asked) and _same_form(line, heard))
    ]


def _takes_up(line: str, asked: frozenset[str]) -> bool:
    """Tell whether a line begins by taking up words of the question; a name alone ("Beto? ...") holds all it needs."""
    found = cues.TAKES_UP.match(plain(line))
    stems = stems_alike(found.group()) if found else frozenset()
    return takes_up(stems, asked) or (not stems and bool(stems_alike(line) & asked))


def chooses(heard: Hearing) -> bool:
    """Tell whether a closed question offers two answers: "is it the hours or the pay?"."""
    return bool(cues.EITHER.search(asked_last(heard))) and not cues.WH.match(asked_last(heard))


def asked_last(heard: Hearing) -> str:
    """Give the last question, from its first weighty word."""
    pieces = sentences(heard.asked_words)
    return opening(pieces[-1]) if pieces else ""


def _kind(heard: Hearing) -> Cue | None:
    asked = asked_last(heard)
    return next((kind for word, kind in cues.WANTED if asked.startswith(word)), None)


def _fits(heard: Hearing) -> Callable[[str], bool]:
    if heard.counts is not None:
        far, often = "how far" in heard.asked_words, "how often" in heard.asked_words
        kind = cues.DISTANCE if far else cues.NUMBER if heard.counts == "number" else cues.AMOUNT
        return lambda line: _counts(kind, plain(line), heard) and (often or not cues.SAYS_HOW_OFTEN.match(plain(line)))
    wanted = _kind(heard)
    if wanted is not None:
        return lambda line: bool(wanted.search(line))
    return lambda _: True


def _counts(kind: Cue, low: str, heard: Hearing) -> bool:
    """Tell whether a line gives the amount at once, or in a sentence about what was asked."""
    first, *rest = sentences(low) or [low]
    asked = alike(heard.stems)
    if (
        "how many" in heard.asked_words
        and cues.SAYS_HOW_LONG.match(low)
        and not cues.SAYS_HOW_LONG.search(heard.asked_words)
    ):
        return False
    if cues.TAKES_UP.match(low) and _takes_up(low, asked):
        return bool(kind.search(low))
    return bool(cues.SAYS_HOW_MUCH.match(low) or kind.search(first)) or any(
        kind.search(one) and stems_alike(one) & asked for one in rest
    )


def _scored(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Iterator[Line]:
    stems = heard.stems
    if not stems and heard.points_back and heard.question == "open" and heard.statement:
        stems = stems_of(heard.statement)  # "You put me next to you. Why did you do that?"
    asked = alike(stems) - stems_alike(mind.scenario.persona.name)
    if not asked:
        return
    closed = heard.question == "closed"
    fits = _fits(heard)
    for line, shared in index.repertoire(closed=closed).sharing(asked):
        if not line.answers(asked) or not fits(line.text) or not mind.left((line.text,)):
            continue
        if line.taken_up is not None and not _same_form(line.text, heard):
            continue
        short = line.pool.startswith("short") or shared > 1 or bool(_written_for(line, asked))
        if closed and not heard.narrow and (line.length > _BRIEF or not short):
            continue
        early = 0.2 if line.early & asked else 0
        near = 1 if line.topic in topics[:1] else 0.5 if line.topic in topics[:2] else 0
        yield Line(line.topic, line.pool, line.text, shared + early + _written_for(line, asked) + near)
    yield from _details(mind, index, heard, asked)


def _details(mind: Mind, index: Index, heard: Hearing, asked: frozenset[str]) -> Iterator[Line]:
    """Find the details of what was told that share words with the question; those of the latest story weigh more."""
    fits = _fits(heard)
    brief = heard.question == "closed" and not heard.narrow
    for name in mind.s["disclosed"]:
        elsewhere = bool(heard.topics) and name in index.facts and index.facts[name].topic not in heard.topics
        for line in index.details.get(name, ()):
            shared = len(line.stems & asked)
            if shared < (2 if elsewhere else 1) or not line.answers(asked) or not fits(line.text):
                continue
            if mind.left((line.text,)) and not (brief and line.length > _BRIEF):
                near = 1 if name == mind.s["last_fact"] else 0.5
                yield Line(line.topic, line.pool, line.text, shared + near + _written_for(line, asked))


def _written_for(line: Ordinary, asked: frozenset[str]) -> float:
    """Give what it adds that a line begins by taking up half of what was asked or more: it was written for that."""
    held = len(line.taken_up & asked) if line.taken_up else 0
    return 0.6 if held and held * 2 >= len(asked) else 0.0
