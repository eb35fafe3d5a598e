"""A conversation told from memory, question by question, as a draft that anybody can edit. Pure.

A draft is lines that begin with `You:` or `Them:`; a line that begins with neither goes on with the one before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.first_name import first_name
from coach.model.noun import Noun
from coach.model.transcript import Speaker, Transcript, Turn
from coach.practice.visiting.agenda import kind_of

if TYPE_CHECKING:
    from coach.model.visit import Contact, Recall, Visit

LABELS = {Speaker.ORGANIZER: "You", Speaker.PERSON: "Them"}

_LINE = re.compile(
    r"^\s*(?P<you>you|me|i|yo)\s*:\s*(?P<mine>.*)$"
    r"|^\s*(?:them|they|he|she|her|him|ella|él|ellos)\s*:\s*(?P<theirs>.*)$",
    re.IGNORECASE,
)
_CALLED = re.compile(r"^\s*(?P<name>[^:]{1,60}?)\s*:\s*(?P<words>.*)$")
_TELLS_THEIRS = re.compile(
    r"(?:i (?:asked|said|told|invited)\b[^.!?]*[.!?]\s+)?(?P<who>she|he|they|[^\W\d_]+) "
    r"(?:said|says|told (?:me|us)|answered|replied|was like|were like)\b.*",
    re.IGNORECASE,
)
_SHOWN = 8
_SAY_WHO = frozenset(("she", "he", "they"))
_IS_OPEN = re.compile(r"[^.!?…,;:\-–—\"”’')\]]$")
"""Words that end without a mark."""


class Prompt(Noun):
    """One question about the conversation, whose words the answer is, and an example."""

    key: str
    asks: str
    speaker: Speaker
    example: str


PROMPTS: tuple[Prompt, ...] = (
    Prompt(
        key="opened",
        asks="How did you open? What did you say you had come for?",
        speaker=Speaker.ORGANIZER,
        example="Thanks for making time. I asked to meet because I want to hear how the new shifts are for you.",
    ),
    Prompt(
        key="asked",
        asks="What did you ask?",
        speaker=Speaker.ORGANIZER,
        example="What did it do at home when they moved you to nights?",
    ),
    Prompt(
        key="said",
        asks="What did they say, as near as you remember?",
        speaker=Speaker.PERSON,
        example="I see my daughter on Sundays. That's what it did.",
    ),
    Prompt(
        key="said_back",
        asks="What did you say back?",
        speaker=Speaker.ORGANIZER,
        example="So you get her one day in seven. What is that day like?",
    ),
    Prompt(
        key="lit_up",
        asks="When did they light up? What were they saying?",
        speaker=Speaker.PERSON,
        example="We make dumplings. She pinches them like my mother did.",
    ),
    Prompt(
        key="own",
        asks="Did you tell something of your own? Leave it out if not.",
        speaker=Speaker.ORGANIZER,
        example="My father worked nights till I was twelve. I knew him by his boots.",
    ),
    Prompt(
        key="ask",
        asks="What exactly did you ask of them, in which words?",
        speaker=Speaker.ORGANIZER,
        example="Would you come to the break room on Tuesday at three and tell that to four others? You can say no.",
    ),
    Prompt(
        key="answered",
        asks="What did they answer?",
        speaker=Speaker.PERSON,
        example="Maybe. Let me see how the week goes.",
    ),
    Prompt(
        key="left",
        asks="How did you leave it?",
        speaker=Speaker.ORGANIZER,
        example="What would make Tuesday hard? All right: I'll call you Monday night, and either answer is fine.",
    ),
)

AGAIN_FROM = next(place for place, prompt in enumerate(PROMPTS) if prompt.key == "asked")
AGAIN_UNTIL = next(place for place, prompt in enumerate(PROMPTS) if prompt.key == "ask")


def prompt(recall: Recall) -> Prompt | None:
    """Give the question that comes next; None once all have been asked."""
    return PROMPTS[recall.at] if 0 <= recall.at < len(PROMPTS) else None


def answered(recall: Recall, words: str) -> Recall:
    """Add an answer to the draft, and go on to the next question; an empty answer leaves the question out."""
    asked = prompt(recall)
    return add(recall, asked.speaker, words).model_copy(update={"at": recall.at + 1}) if asked else recall


def back(recall: Recall) -> Recall:
    """Go back to the question before. What was written stays in the draft, to be changed there."""
    return recall.model_copy(update={"at": max(0, min(recall.at, len(PROMPTS)) - 1)})


def once_more(recall: Recall) -> Recall:
    """Go back to “What did you ask?”: another question, and what they said to it."""
    return recall.model_copy(update={"at": AGAIN_FROM})


def may_ask_again(recall: Recall) -> bool:
    """Tell whether one is still within what was asked and answered before the ask."""
    return AGAIN_FROM < recall.at <= AGAIN_UNTIL


def add(recall: Recall, speaker: Speaker, words: str) -> Recall:
    """Add a line by either side to the draft; lines in it that say themselves who speaks stay as they are."""
    words = words.strip()
    if not words:
        return recall
    line = words if _LINE.match(words.splitlines()[0]) else f"{LABELS[speaker]}: {words}"
    return recall.model_copy(update={"draft": "\n".join(part for part in (recall.draft.rstrip(), line) if part)})


def turns(draft: str, person: str = "") -> tuple[Turn, ...]:
    """Read a draft: what one side says in several lines is one turn. What stands before the first label is yours.

    Their name is as good a label as “Them”, the whole or the first.
    """
    said: list[tuple[Speaker, list[str]]] = []
    theirs = _names(person)
    for line in filter(str.strip, draft.splitlines()):
        called = _CALLED.match(line)
        if called and called["name"].casefold() in theirs:
            line = f"{LABELS[Speaker.PERSON]}: {called['words']}"  # noqa: PLW2901 - the same line, with the usual label
        found = _LINE.match(line)
        if found is None:
            speaker, words = (said[-1][0] if said else Speaker.ORGANIZER), line.strip()
        elif found["you"]:
            speaker, words = Speaker.ORGANIZER, found["mine"].strip()
        else:
            speaker, words = Speaker.PERSON, found["theirs"].strip()
        if said and said[-1][0] is speaker:
            if found is not None:
                _close(said[-1][1])
            said[-1][1].append(words)
        else:
            said.append((speaker, [words]))
    told = ((speaker, " ".join(filter(None, parts))) for speaker, parts in said)
    return tuple(Turn(speaker=speaker, text=text) for speaker, text in told if text)


def told_as_yours(draft: str, person: str = "") -> str:
    """Give what is told of their words in a line of yours (“You: She said no”), its first words; "" where nothing is.

    There it is read as words of yours; it may be right all the same, for “she” may be somebody else.
    """
    for line in draft.splitlines():
        found = _LINE.match(line)
        told = _TELLS_THEIRS.fullmatch(found["mine"].strip()) if found and found["you"] else None
        if told and told["who"].casefold() in _SAY_WHO | _names(person):
            words = told.string[told.start("who") :].split()
            return " ".join(words) if len(words) <= _SHOWN else f"{' '.join(words[:_SHOWN])} …"
    return ""


def _names(person: str) -> set[str]:
    return {person.casefold(), first_name(person).casefold(), *person.casefold().split()[:1]}


def _close(parts: list[str]) -> None:
    """End the last line with a period where it ends with a word: what is told next is a sentence of its own."""
    if parts and parts[-1] and _IS_OPEN.search(parts[-1]):
        parts[-1] += "."


def as_draft(transcript: Transcript) -> str:
    """Write a conversation as a draft again, to go on with it."""
    return "\n".join(f"{LABELS[turn.speaker]}: {' '.join(turn.text.split())}" for turn in transcript.turns)


def transcript(visit: Visit, contact: Contact, draft: str) -> Transcript:
    """Give a draft as a conversation that is marked as told from memory."""
    return Transcript(
        id=visit.id,
        kind=kind_of(visit.purpose),
        organizer="You",
        person=contact.name,
        context=contact.why,
        held_on=visit.held_on,
        turns=turns(draft, contact.name),
        from_memory=True,
    )
