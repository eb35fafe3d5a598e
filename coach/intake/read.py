"""Reads bytes or text into transcripts, whatever form they come in. Raises nothing but TranscriptError."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from coach.intake import captions, chats, exports, script, tabular, word
from coach.intake.encoding import decode
from coach.intake.limits import LARGEST, LONGEST_TEXT, measure, weigh
from coach.intake.roles import cast, likely, shown
from coach.intake.structured import from_object, looks_structured, named_speakers, objects
from coach.model.errors import TranscriptError
from coach.model.transcript import Kind, Overview, Speaker, Transcript, Turn

if TYPE_CHECKING:
    from collections.abc import Iterator

_TWO = 2


def read(
    text: str | bytes,
    *,
    organizer: str | None = None,
    person: str | None = None,
    kind: Kind | None = None,
    name: str = "transcript",
    keep_notes: bool = False,
) -> Transcript:
    """Read one conversation. `name` becomes its id where it bears none.

    Stage directions are no words of theirs and are left out, unless `keep_notes`.
    Raises TranscriptError with what is wrong and the remedy, also where there are several conversations.
    """
    found = list(read_each(text, organizer=organizer, person=person, kind=kind, name=name, keep_notes=keep_notes))
    if len(found) > 1:
        raise TranscriptError(f"There are {len(found)} conversations here. Give one at a time.")
    one = found[0]
    if isinstance(one, TranscriptError):
        raise one
    return one


def read_each(
    text: str | bytes,
    *,
    organizer: str | None = None,
    person: str | None = None,
    kind: Kind | None = None,
    name: str = "transcript",
    keep_notes: bool = False,
) -> Iterator[Transcript | TranscriptError]:
    """Give every conversation in a file, and in the place of one that cannot be read, the error that says why."""
    try:
        words = _decode(text)
        exported = exports.cut(words) or tabular.cut(words)
        if exported or not looks_structured(words):
            found = exported or _cut(words)
            yield _from_script(found if keep_notes else found.without_notes(), organizer, person, kind, name)
            return
        for number, (where, one) in enumerate(objects(words), start=1):
            yield _from_json(one, where, kind, f"{name}-{number}" if where else name, (organizer, person))
    except TranscriptError as error:
        yield error


def look(given: str | bytes) -> Overview:
    """Tell who speaks and what is left out, so that it can be asked who is who. Never raises: `read` says why."""
    try:
        words = _decode(given)
        exported = exports.cut(words) or tabular.cut(words)
        if not exported and looks_structured(words):
            return Overview(speakers=named_speakers(words))
        found = (exported or _cut(words)).without_notes()
    except TranscriptError:
        return Overview()
    counts = found.counts
    left_out = found.left_out if counts else ()
    return Overview(speakers=counts, organizer=likely(counts), left_out=left_out, notes=found.notes)


def words(given: str | bytes) -> str:
    """Give the words without times, for whoever has to write the names before them. Raises TranscriptError."""
    text = _decode(given)
    if captions.looks_like_captions(text):
        return captions.words(text)
    return exports.words(text) or tabular.words(text) or script.words(text)


def _from_json(
    found: object, where: str, kind: Kind | None, name: str, names: tuple[str | None, str | None]
) -> Transcript | TranscriptError:
    try:
        transcript = weigh(from_object(found, where, name, names), where)
    except TranscriptError as error:
        return error
    ours, theirs = shown(transcript.organizer, transcript.person)
    return transcript.model_copy(update={"kind": kind or transcript.kind, "organizer": ours, "person": theirs})


def _from_script(
    found: script.Script, organizer: str | None, person: str | None, kind: Kind | None, name: str
) -> Transcript:
    first, second = cast(found.counts, organizer, person)
    roles = {first: Speaker.ORGANIZER, second: Speaker.PERSON}
    of_the_two = groupby(((roles[who], words) for who, words in found.turns if who in roles), key=itemgetter(0))
    ours, theirs = shown(first, second)
    return weigh(
        Transcript(
            id=name,
            kind=kind or Kind.ONE_TO_ONE,
            organizer=ours,
            person=theirs,
            turns=tuple(Turn(speaker=who, text="\n".join(words for _, words in part)) for who, part in of_the_two),
        )
    )


def _cut(text: str) -> script.Script:
    """Cut a text into turns by the form that it shows, whatever its file is called."""
    measure(len(text), LONGEST_TEXT)
    if captions.looks_like_captions(text):
        return captions.cut(text)
    chat = chats.cut(text) if chats.looks_like_chat(text) else None
    if chat and len(chat.counts) >= _TWO:
        return chat
    usual = script.cut(text)  # a date may stand above words of any form
    return chat if chat and chat.counts and len(usual.counts) < _TWO else usual


def _decode(text: str | bytes) -> str:
    if len(text) > LARGEST:
        raise TranscriptError(
            f"This is larger than {LARGEST // 1_000_000} million bytes. Keep the part that you want to be scored, or "
            "cut it into several files."
        )
    if isinstance(text, bytes) and word.is_word(text):
        text = word.text(text)
    elif isinstance(text, bytes):
        text = decode(text)
    text = script.plain(text)
    if not text.strip():
        raise TranscriptError(
            "There is nothing to read: the text is empty. Paste the conversation, or choose another file."
        )
    return text
