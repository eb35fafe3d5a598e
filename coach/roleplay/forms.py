"""The form of a line and of a question: whether a line answers what was asked, or only shares words with it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.asked import opening
from coach.roleplay.between import between
from coach.roleplay.ordinary import alike, stems_alike, takes_up
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences, stems_of, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from coach.roleplay.cues.phrases import Cue
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.mind import Mind

_BARE = 5
_NEAR = 2
"""So many words of a question in something that was not told yet make it one about that."""
_BETTER = frozenset(("between.hard", "between.good", "between.liked", "between.likes", "between.made", "between.alone"))
"""Forms of questions that "now and then" answers badly."""
_TAG = 3
"""So many words are at most a tag: "right?", "isn't it?"."""
_VERBS = frozenset(("miss", "like", "think", "want", "know"))
"""Words too small for a stem, which yet tell what one does."""
_SAYING = stems_of("say think want answer")


def suits(line: str, heard: Hearing) -> bool:
    """Tell whether a short line could answer a yes-or-no question of this form."""
    low = plain(line)
    asked = asked_last(heard)
    if cues.answering.TAKES_UP.match(low):
        return _takes_up(line, alike(heard.stems)) and same_form(line, heard)
    words = alike(heard.stems)
    shared = len(words & stems_alike(line))
    if shared and shared * 2 >= len(words) + bool(cues.answering.OF_PEOPLE.match(asked) and len(words) > 1):
        return True
    amiss = (
        cues.answering.SAYS_HOW_MUCH.match(low)
        or cues.answering.SAYS_WHERE.match(low)
        or (cues.answering.SAYS_HOW_OFTEN.match(low) and not cues.answering.ASKS_HABIT.match(asked))
        or (cues.answering.SAYS_SINCE.match(low) and not cues.answering.ASKS_EVER.match(asked))
        or (cues.answering.SAYS_VAGUELY.match(low) and cues.answering.ASKS_WHETHER.match(asked))
        or (cues.answering.SAYS_OF_SOME.match(low) and not cues.answering.ASKS_OF_SOME.search(asked))
    )
    if amiss:
        return False
    if cues.answering.OF_OTHERS.match(asked):
        return not cues.answering.SAYS_I.match(low)
    return not cues.answering.SAYS_OF_OTHERS.match(low)


def fitting(lines: Sequence[str], heard: Hearing, *, plain_only: bool = False) -> list[str]:
    """Keep the lines whose form answers a yes-or-no question; of these, if asked, those that say yes or no."""
    kept = [line for line in lines if suits(line, heard)]
    return [line for line in kept if _says_so(line, heard)] if plain_only else kept


def _says_so(line: str, heard: Hearing) -> bool:
    """Tell whether a line says yes or no and little else, or shares words with the question."""
    brief = len(line.split()) <= _BARE and cues.answering.SAYS_YES_OR_NO.match(plain(line))
    return bool(brief or alike(heard.stems) & stems_alike(line))


def yes_or_no(
    mind: Mind, heard: Hearing, shorts: tuple[str, Sequence[str]], *, about: bool
) -> list[tuple[str, Sequence[str]]]:
    """Give the pools that answer a yes-or-no question, or one of two things, the most fitting first."""
    lines, (name, own) = mind.scenario.lines, shorts
    if heard.offers:
        last = asked_last(heard)
        granted = cues.asking.MORSEL.match(last) or (cues.asking.SMALL_REQUEST.match(last) and not heard.topics)
        offered = courtesies("granted" if granted else "offered", mind.scenario.language)
        return [("offered", offered), ("no_answer", lines.no_answer), ("more", lines.more)]
    if cues.asking.OF_USE.match(asked_last(heard)) and cues.asking.HELPS.search(heard.statement):
        helped = courtesies("help_offered", mind.scenario.language)
        return [("help_offered", helped), ("no_answer", lines.no_answer), ("more", lines.more)]
    if (not heard.reflects or asks_besides(heard)) and not heard.continues:
        # Whether it is so, nobody wrote: who lets a question pass denies nothing that is true of them.
        asked = alike(heard.stems)
        held = [line for line in fitting(own, heard) if stems_alike(line) & asked and says_of_that(line, heard)]
        return [
            (name, held),
            *_neither(mind, heard),
            ("no_answer", lines.no_answer),
            ("more", lines.more),
            ("short", fitting(lines.short, heard)),
        ]
    general = fitting(lines.short, heard)
    if mind.now.last_fact is not None:
        general = [line for line in general if not cues.answering.FLAT.match(plain(line))] or general
    pools: list[tuple[str, Sequence[str]]] = [
        (name, fitting(own, heard, plain_only=True)),
        ("short", [line for line in general if cues.answering.SAYS_YES_OR_NO.match(plain(line))]),
    ]
    either = courtesies("either", mind.scenario.language) if chooses(heard) else ()
    anyone = courtesies("anyone", mind.scenario.language) if cues.answering.OF_ANYONE.match(asked_last(heard)) else ()
    since = courtesies("since", mind.scenario.language) if cues.answering.ASKS_SINCE.search(asked_last(heard)) else ()
    return [
        ("either", either),
        ("since", since),
        (
            name,
            [line for line in fitting(own, heard) if cues.answering.OF_SOMEBODY.search(plain(line))] if anyone else (),
        ),
        ("anyone", anyone),
        *(pools if about else pools[::-1]),
        ("short", general),
        (name, fitting(own, heard)),
        ("yes_or_no", courtesies("yes_or_no", mind.scenario.language)),
        ("short", lines.short),
        ("no_answer", lines.no_answer),
        ("more", lines.more),
    ]


def says_of_that(line: str, heard: Hearing) -> bool:
    """Tell whether "I miss the driving, yes" says of themselves what was asked: "did you drive this one?" was not."""
    found = cues.answering.SAYS_I_DO.match(plain(line))
    if found is None or found["verb"] in tokens(heard.asked_words):
        return True
    verb = stems_alike(found["verb"])
    return bool(verb & alike(heard.stems)) if verb else found["verb"] not in _VERBS


def _neither(mind: Mind, heard: Hearing) -> list[tuple[str, Sequence[str]]]:
    """Give lines that say neither yes nor no ("now and then"), where nothing grave or untold is asked about.

    Their own come first; who knows whether it is so does not say "maybe".
    """
    asked = alike(heard.stems)
    untold = (fact for fact in mind.scenario.facts if fact.id not in mind.now.disclosed and fact.layer != "anyone")
    near = any(len(asked & stems_alike(" ".join((fact.gist, *fact.tell)))) >= _NEAR for fact in untold)
    last = asked_last(heard)
    if (
        near
        or heard.narrow
        or cues.answering.GRAVE.search(heard.asked_words)
        or cues.answering.ASKS_WHICH_WAY.search(heard.asked_words)
    ):
        return []
    name, anybodys = between(last, mind.scenario.language)
    if cues.answering.OF_ANOTHER_ONCE.match(last) and name != "between.hard":
        return [(name, anybodys)]
    theirs = [line for line in mind.scenario.lines.short if cues.answering.SAYS_NEITHER.match(plain(line))]
    if not cues.answering.SUPPOSES.match(last):
        theirs = [line for line in theirs if not cues.answering.SAYS_MAYBE.match(plain(line))]
    if name == "between.amount":
        theirs = [line for line in theirs if cues.answering.SAYS_HOW_OFTEN.match(plain(line))]
    pools = [("short", fitting(theirs, heard)), (name, anybodys)]
    return pools[::-1] if name in _BETTER else pools


def amounts(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that hold a number, a time or a way to go: what "how many", "how long" and "how far" ask for."""
    holds = fits(heard)
    return [line for line in standing(lines, heard) if holds(line)]


def named(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that hold what "who", "when" or "where" asks for; all, for any other question."""
    kind = _kind(heard)
    kept = standing(lines, heard)
    if kind is cues.answering.BEGINS:
        return [line for line in kept if kind.search(line)]
    strictly = asked_last(heard).startswith(("when", "cuando"))  # a remark on the subject is no day
    shared = frozenset[str]() if strictly else alike(heard.stems) - cues.answering.NUMERALS
    return [line for line in kept if kind is None or kind.search(line) or stems_alike(line) & shared]


def standing(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that stand by themselves: one that takes up a question in its own words needs those words."""
    asked = alike(heard.stems)
    return [
        line
        for line in lines
        if not cues.answering.TAKES_UP.match(plain(line)) or (_takes_up(line, asked) and same_form(line, heard))
    ]


def _takes_up(line: str, asked: frozenset[str]) -> bool:
    """Tell whether a line begins by taking up words of the question; a name alone ("Beto? ...") holds all it needs."""
    found = cues.answering.TAKES_UP.match(plain(line))
    stems = stems_alike(found.group()) if found else frozenset()
    shared = len(stems_alike(line) & asked)
    return takes_up(stems, asked) or (not stems and shared > (found is not None and len(asked) > 1))


def same_form(line: str, heard: Hearing) -> bool:
    """Tell whether a line that takes up a question takes up one of this form, and of the same people."""
    low, asked = plain(line), asked_last(heard)
    form = _form(low) if "?" in line else None
    if form == "what":
        return _form(asked) in (None, "what", "how many") and (
            heard.question != "closed" or heard.narrow
        )  # "What I'd change? ..." says neither yes nor no
    if form is not None:
        return form == _form(asked) or (form == "when" and " when " in asked)
    answer = low.partition("? ")[2]
    if cues.questions.WH.match(asked) and cues.answering.YES_OR_NO_IN_IT.search(sentences(answer)[0] if answer else ""):
        return False  # "Ron? I never had it out with him, no." does not tell who Ron is
    return not (cues.answering.OF_PEOPLE.match(asked) and cues.answering.SAYS_I.match(answer))


def _form(words: str) -> str | None:
    return next((name for name, start in cues.details.FORMS if start.match(words)), None)


def asks_besides(heard: Hearing) -> bool:
    """Tell whether a question follows on what was said back: "you counted them. Do you know any by name?"."""
    words = len(heard.asked_words.split())
    return bool(heard.statement) and (words > _TAG or (words == _TAG and bool(heard.stems)))


def chooses(heard: Hearing) -> bool:
    """Tell whether a closed question offers two answers: "is it the hours or the pay?"."""
    return bool(cues.answering.EITHER.search(asked_last(heard))) and not cues.questions.WH.match(asked_last(heard))


def asked_last(heard: Hearing) -> str:
    """Give the last question, from its first weighty word."""
    return _last_of(heard.asked_words)


@lru_cache(maxsize=500)
def _last_of(words: str) -> str:
    pieces = sentences(words)
    return opening(pieces[-1]) if pieces else ""


def detail(heard: Hearing) -> str | None:
    """Name the detail that the last question wants, if it wants one: who, when, how many or what was said."""
    return _detail_of(asked_last(heard))


@lru_cache(maxsize=500)
def _detail_of(asked: str) -> str | None:
    return next((name for name, form in cues.details.DETAILS if form.match(asked)), None)


def _kind(heard: Hearing) -> Cue | None:
    asked = cues.details.WITH.sub("", asked_last(heard))  # "with whom?" asks who
    return next((kind for word, kind in cues.answering.WANTED if asked.startswith(word)), None)


def fits(heard: Hearing) -> Callable[[str], bool]:
    """Give the test that a line passes which holds what the question asks for."""
    if heard.counts is not None:
        far, often = "how far" in heard.asked_words, "how often" in heard.asked_words
        kind = (
            cues.answering.DISTANCE
            if far
            else cues.questions.NUMBER
            if heard.counts == "number"
            else cues.questions.AMOUNT
        )
        return lambda line: (
            _counts(kind, plain(line), heard) and (often or not cues.answering.SAYS_HOW_OFTEN.match(plain(line)))
        )
    if cues.answering.OF_ANYONE.match(asked_last(heard)):
        return lambda line: bool(
            cues.answering.OF_SOMEBODY.search(plain(line)) or cues.answering.TAKES_UP.match(plain(line))
        )
    said_by = cues.answering.SAID_BY.match(asked_last(heard))
    if said_by and (theirs := alike(stems_of(said_by.group())) - _SAYING):
        return lambda line: bool(theirs & stems_alike(line))  # what the sheets say is in no line about the boys
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
        and cues.answering.SAYS_HOW_LONG.match(low)
        and not cues.answering.SAYS_HOW_LONG.search(heard.asked_words)
    ):
        return False
    if cues.answering.TAKES_UP.match(low) and _takes_up(low, asked):
        return bool(kind.search(low))
    return bool(cues.answering.SAYS_HOW_MUCH.match(low) or kind.search(first)) or any(
        kind.search(one) and stems_alike(one) & asked for one in rest
    )
