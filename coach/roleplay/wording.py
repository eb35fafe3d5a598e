"""What the words of a turn tell by themselves, wherever it is said: questions, topics, turns of phrase.

What they are in the light of what was said before is `hearing`'s.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.asked import hopes, invites, is_narrow, is_question, opening, question_type
from coach.roleplay.noise import is_crowded, is_list
from coach.roleplay.recap import recaps
from coach.roleplay.smalltalk import GIVES_WAY, find_small, only_how_are_you
from coach.roleplay.words import clauses, sentences, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.roleplay.asked import Question
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index

_SHORT = 4
_ECHO = 2
_YOU = re.compile(r"\b(?:you|your|yours|yourself|usted|ustedes|tu|te|le|su|sus)\b")
_YOURS = re.compile(r"you(?:r|rs|'re|'ve|'d)?|usted|su|sus|le")
_A_STORY = 12
"""So many words at least are a story to be taken in; "my dad's best was called Duchess" is said in passing."""
_NOT_AFTER = (
    "know knows see me us you ask asking wonder wondering hear about of to that is was understand and or but so sure "
    "idea guess ok hey oh well for with on in at from matter like say tell a the"
)
_BEGINS_TO_ASK = re.compile(
    rf"(?<=[a-z] ){''.join(rf'(?<!{chr(92)}b{word} )' for word in _NOT_AFTER.split())}(?:and |so |but )?"
    r"(?:(?:how|why|where|when|who)(?:'s|'re| do| does| did| is| are| was| were| have| has) "
    r"(?:you|your|the|it|that|this|they|he|she|things)\b|"
    r"what(?:'s|'re| do| does| did| are| were| have| has) "
    r"(?:you|your|the|it|that|this|they|he|she|going|up|new|wrong|happening)\b)"
)
"""Where a question begins in the middle of a line without a mark: "haven't seen you lately what's going on"."""
_COURTESY_FIRST = re.compile(
    r"^(?:(?:hey|hi|hello|hiya|yo|good (?:morning|afternoon|evening))(?: \w+){0,2},? )?"
    r"(?:thanks|thank you|cheers|ty|appreciate (?:you|it)|gracias)\b[^,.?!]{0,40}, (?=\w)"
)
"""Thanks, and then a question in the same breath: "thanks for stopping, long day?"."""
_HELLO_FIRST = re.compile(r"^(?:hey|hi|hello|hiya|yo)\b(?: \w+){0,2}, (?=(?:can|could|would|do|did|are|is) you\b)")
"""A hello, and then a question in the same breath: "hi nomsa, can you fix my zip"."""
_LETS_ME = re.compile(r"\blet me (?:hear|know|see|understand|listen)\b")
_ME = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine|myself|yo|mi|mis)\b")


def take_words(hearing: Hearing, index: Index, read: Question, *, asks: bool) -> None:
    """Fill in what the words tell; the reader took them for a question of this sort, and for an ask or not."""
    hearing.silent = hearing.words <= _SHORT and cues.meeting.SILENT.issuperset(hearing.said.words)
    if hearing.silent:
        return
    hearing.doubts = bool(cues.pressing.DOUBTS.search(hearing.low))
    hearing.commands = not hearing.doubts and bool(cues.pressing.COMMANDS.search(hearing.low))
    _take_questions(hearing, index, read, asks=asks)
    _take_topics(hearing, index)
    _take_moves(hearing)


def _take_questions(hearing: Hearing, index: Index, read: Question, *, asks: bool) -> None:
    pieces = [part for piece in sentences(hearing.low) for part in _asked_in(piece)]
    marked = [is_question(piece) and not _is_called(piece, index) for piece in pieces]
    marked[:-1] = [
        is_asked and not (cues.questions.IN_PASSING.search(piece) or _echoes(piece))
        for is_asked, piece in zip(marked[:-1], pieces, strict=False)
    ]
    asked = [piece for piece, is_question in zip(pieces, marked, strict=True) if is_question]
    told = [piece for piece, is_question in zip(pieces, marked, strict=True) if not is_question]
    if not asked and any(_is_called(piece, index) or cues.questions.IN_PASSING.search(piece) for piece in told[:-1]):
        read = None
    purpose = "?" not in hearing.low and bool(cues.meeting.PURPOSE.search(hearing.low))
    if not asked and read is not None and not purpose:
        asked = pieces[-1:]
    if len(asked) > 1 and is_narrow(asked[-1]):
        # Who is asked two things answers the last, where it wants an hour or a number; "she" in it is who was named.
        asked, told = asked[-1:], [*told, *asked[:-1]]
    hearing.asks_leave = (
        bool(told) and bool(asked) and all(cues.asking.ASKS_LEAVE.match(opening(piece)) for piece in asked)
    )
    asked, told = ([], pieces) if hearing.asks_leave else (asked, told)
    hearing.asked_words = " ".join(asked)
    hearing.statement = " ".join(told)
    wanted = asked or not (purpose or hearing.asks_leave)
    hearing.question = question_type(hearing.asked_words, asked, read) if wanted else None
    hearing.narrow = hearing.question == "closed" and any(cues.questions.WH.search(opening(piece)) for piece in asked)
    hearing.offers = hearing.question == "closed" and any(
        cues.asking.OFFERS_TO.match(opening(piece)) or cues.asking.I_COME.match(opening(piece)) for piece in asked
    )
    counted = next((found for piece in asked if (found := cues.questions.COUNTS.search(piece))), None)
    if hearing.question == "closed" and counted is not None:
        hearing.counts = "time" if cues.questions.LASTS.search(counted.group()) else "number"
    hearing.invites = any(invites(piece) or cues.asking.ARRANGES.search(piece) for piece in pieces) or _proposes(
        hearing, index
    )
    hearing.asks = (asks or hearing.invites) and not (asked and all(_is_no_ask(hearing, index, one) for one in asked))
    hearing.asks = hearing.asks and not cues.asking.MENDING.search(hearing.low)
    hearing.suggests = any(_suggests(piece, index) for piece in pieces)
    hearing.hopes = hearing.suggests or any(hopes(piece) for piece in pieces)
    hearing.proposes = any(cues.asking.PROPOSES.match(opening(piece)) for piece in asked)
    hearing.recaps = recaps(hearing.low)
    hearing.checks = bool(cues.guesses.CHECKS.search(hearing.asked_words))
    hearing.points_back = bool(
        cues.questions.POINTS_BACK.search(cues.questions.THIS_YEAR.sub(" ", hearing.asked_words))
    )
    of_question = index.topics_in(index.hear(hearing.asked_words)) if asked else []
    last = index.topics_in(index.hear(asked[-1])) if len(asked) > 1 else []
    hearing.topics = list(dict.fromkeys(last + of_question))


def _is_called(piece: str, index: Index) -> bool:
    """Tell whether a sentence is their name and no more, as in "Callum? It's Sam"."""
    return piece.strip("¿?!., ").removeprefix("hi ").removeprefix("hey ") in index.called


def _echoes(piece: str) -> bool:
    """Tell whether a sentence only turns a word over before something is said: "Talking? Mine never did"."""
    return (
        len(piece.split()) <= _ECHO
        and not cues.questions.WH.match(piece)
        and not cues.questions.QUESTION_START.match(piece)
    )


def _proposes(hearing: Hearing, index: Index) -> bool:
    """Tell whether a day and what is to happen then are put to them: "a supper on Friday at 6. What do you think?"."""
    if not hearing.statement or not cues.asking.TIMES.search(hearing.statement) or not hearing.asked_words:
        return False
    said = index.hear(hearing.statement)
    put = cues.asking.PUTS_IT.match(cues.questions.LEAD.sub("", hearing.asked_words))
    return bool(put) and any(words.hits(said) for words in index.ask_words.values())


def _suggests(piece: str, index: Index) -> bool:
    """Tell whether a sentence puts something that they can be asked as a thought: "what if you just wrote it down?"."""
    found = cues.asking.SUGGESTS.search(piece)
    if found is None or cues.asking.MISHAP.match(opening(piece)) or cues.asking.WONDERED.search(piece):
        return False
    said = index.hear(piece)
    hits = max(words.hits(said) for words in index.ask_words.values())
    enough = (cues.asking.SMALLER, cues.asking.TIMES, cues.asking.SUGGESTS_PLAINLY)
    return hits > 1 or (hits > 0 and any(cue.search(piece) for cue in enough))


def _asked_in(piece: str) -> list[str]:
    """Cut a sentence where a second question begins, or one after a word of oneself; one that only tells is left."""
    parts = clauses(piece)
    begun = None if len(parts) > 1 else _BEGINS_TO_ASK.search(piece)
    if begun is not None and not is_question(piece[: begun.start()]):
        return [piece[: begun.start()].strip(), piece[begun.start() :].strip()]
    courteous = _COURTESY_FIRST.match(piece)
    if courteous is not None and piece.endswith("?"):
        return [courteous.group().strip(), piece[courteous.end() :].strip()]
    hello = _HELLO_FIRST.match(piece)
    if hello is not None:
        return [hello.group().strip(), piece[hello.end() :]]
    if len(parts) > 1 and is_question(parts[-1]) and "?" in parts[-1]:
        before = ", ".join(parts[:-1])
        if _ME.search(before) and not _YOU.search(before) and not is_question(before):
            return [before, parts[-1]]  # "been a while since I sat in one of these, what's good here?"
    return parts if len(parts) > 1 and all(map(is_question, parts)) else [piece]


def _take_topics(hearing: Hearing, index: Index) -> None:
    """Find what it is about, small talk or a topic; a heap of topics is no talk."""
    hearing.small = tuple(find_small(hearing.low))
    hearing.mentions = index.topics_in(hearing.said)
    if hearing.topics and "how_are_you" in hearing.small and only_how_are_you(hearing.asked_words):
        hearing.topics = []
    if cues.asking.MAY_I.match(opening(index.by_name.sub("", hearing.asked_words))):
        hearing.topics = []
    if hearing.topics or hearing.asks_leave or _asks_more(hearing):
        hearing.small = tuple(name for name in hearing.small if name not in GIVES_WAY)
    hearing.asks = hearing.asks and "offer" not in hearing.small
    if hearing.question is None and not hearing.asks and cues.asking.TREATS.search(hearing.low):
        hearing.small = ("offer", *hearing.small)
    hearing.stuffed = is_list(hearing, language(hearing, index)) or is_crowded(hearing, index)
    hearing.stems = index.hear(hearing.asked_words or hearing.low).stems
    hearing.aside = index.topics_in(index.hear(hearing.statement)) if hearing.asked_words else []
    _take_going_on(hearing, index)


def _asks_more(hearing: Hearing) -> bool:
    """Tell whether something else is asked after "can I say something?": that is answered."""
    pieces = sentences(hearing.asked_words)
    more = bool(pieces) and bool(hearing.statement or pieces[1:])
    return more and cues.asking.MAY_I.match(opening(pieces[-1])) is None and not any(find_small(pieces[-1]))


def _take_going_on(hearing: Hearing, index: Index) -> None:
    """Find whether the turn goes on with what was said, and what it goes on to ("what's it like when ...")."""
    where = hearing.asked_words or hearing.low
    found = cues.questions.CONTINUES.search(where)
    if found and not hearing.asked_words and hearing.question is None and _tells_only(hearing.low, found.group()):
        found = None  # "I used to say I'd take it on, and then there wasn't one" goes on with nothing of theirs
    hearing.continues = bool(found or cues.questions.BARE_WHY.match(where))
    if found and not hearing.asked_words:
        # "I drive 212. I'd like to hear what happened to your grievance": its own sentence says what it is about.
        own = next((piece for piece in sentences(where) if cues.questions.CONTINUES.search(piece)), where)
        hearing.mentions = list(dict.fromkeys((*index.topics_in(index.hear(own)), *hearing.mentions)))
    if found:
        hearing.onward = index.topics_in(index.hear(where[found.end() :]))


def _tells_only(low: str, found: str) -> bool:
    """Tell whether "and then" or "what happened" stands in a sentence of oneself that asks for nothing."""
    of_oneself = [one for one in sentences(low) if found in one]
    tells = all(_ME.search(one) and not (_YOU.search(one) or "?" in one) for one in of_oneself)
    return (
        bool(of_oneself)
        and tells
        and not any(cue.search(low) for cue in (cues.questions.HEARS, cues.questions.PROMPTS, _LETS_ME))
    )


def _take_moves(hearing: Hearing) -> None:
    """Find the turns of phrase that act on the person, whatever was said before."""
    low, statement = hearing.low, hearing.statement
    hearing.about_them = _about_them(statement or low)
    hearing.of_oneself = _tells_of_oneself(hearing)
    hearing.empathy = bool(cues.meeting.EMPATHY.search(statement))
    hearing.nervous = bool(cues.meeting.NERVOUS.search(low))
    hearing.amends = bool(cues.pressing.AMENDS.search(low))
    hearing.excused = bool(cues.recaps.OWN_FAULT.search(low)) and not cues.kindnesses.CONDOLES.search(low)
    hearing.judges = bool(cues.pressing.JUDGES.search(low)) and not hearing.amends
    hearing.challenges = bool(cues.asking.CHALLENGES.search(low))
    hearing.timed = bool(cues.asking.TIMES.search(low))
    if cues.pressing.GUILT.search(low):
        hearing.pressure = "guilt"
    elif cues.pressing.BEGS.search(low):
        hearing.pressure = "begged"
    elif not hearing.amends and cues.pressing.ARGUES.search(low):
        hearing.pressure = "argued"


def language(hearing: Hearing, index: Index) -> str:
    """Tell in which language the turn is: Spanish where the person speaks it, or where its small words are Spanish."""
    spanish = sum(word in cues.meeting.SPANISH for word in hearing.said.words)
    return "es" if index.scenario.language == "es" or spanish >= 2 else "en"  # noqa: PLR2004 - "a" or "no" may be either


def _is_no_ask(hearing: Hearing, index: Index, piece: str) -> bool:
    """Tell whether "can you ...?" asks what somebody is able to do, or is of this moment: that is no ask."""
    start = opening(piece)
    if cues.asking.ABLE.match(start):
        return True
    if cues.asking.TIMES.search(hearing.low):
        return False
    if cues.asking.WHAT_ABOUT.match(start):
        return not _suggests(piece, index)
    if cues.kindnesses.HAND.search(start) or cues.kindnesses.DRINK.search(start):
        return True
    return bool(cues.kindnesses.FAVOR.match(start)) and not any(
        words.hits(hearing.said) for words in index.ask_words.values()
    )


def _tells_of_oneself(hearing: Hearing) -> bool:
    """Tell whether the statement is a moment of the organizer's own life, and not of the person's."""
    own = _own(hearing.said.words)
    alone = own > 0 and not _YOU.search(hearing.statement)
    return bool(cues.meeting.OWN_STORY.search(hearing.statement)) and (own >= 2 or alone)  # noqa: PLR2004 - once is in passing


def tells_of_oneself_at_length(statement: str) -> bool:
    """Tell whether a statement is long enough for a story to be taken in, and more of oneself than of the person."""
    words = tokens(statement)
    return len(words) >= _A_STORY and _own(words) > sum(1 for word in words if _YOURS.fullmatch(word))


def _own(words: Iterable[str]) -> int:
    return sum(1 for word in words if cues.meeting.OWN.fullmatch(word))


def _about_them(words: str) -> str:
    """Leave out the sentences that speak of oneself alone: they hold the person's words by chance."""
    kept = (
        one for one in sentences(words) if cues.questions.HEARS.search(one) or _YOU.search(one) or not _ME.search(one)
    )
    return " ".join(kept)
