"""Who of the speakers is the organizer and who the person: told by the caller, or by names that say so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.errors import NoSpeakers, TranscriptError
from coach.model.pronouns import NO_NAMES, OURS, THEIRS
from coach.model.transcript import THEY, YOU

if TYPE_CHECKING:
    from collections.abc import Mapping

_ORGANIZER = OURS | {"organizer", "organiser", "interviewer", "visitor", "trainee"}
_MYSELF = frozenset({"me", "i"})
"""Of “Me” and “You” in one conversation, it is “Me” who wrote it down."""
_PERSON = THEIRS | {"person", "interviewee", "visited"}
NAMES_OF_ROLES = _ORGANIZER | _PERSON
"""Words that stand for a speaker even where they are written small."""

_TWO = 2
_SHOWN = 8
_ASKS = _ORGANIZER | {"q", "int", "yo", "organizador", "organizadora", "entrevistador", "entrevistadora"}
"""Those too who ask in interviews, and “I” in Spanish: written small they are words of a sentence as often as not."""
_ANSWERS = _PERSON | {"ella", "él", "ellos"}
_NO_NAMES = NO_NAMES | {"ellos"}


def cast(counts: Mapping[str, int], organizer: str | None, person: str | None) -> tuple[str, str]:
    """Name (organizer, person) among the speakers found. Raises TranscriptError where it cannot be told."""
    if len(counts) < _TWO:
        raise _too_few(counts)
    first = _pick(counts, organizer, "organizer") if organizer else None
    second = _pick(counts, person, "person") if person else None
    if first is not None and first == second:
        raise TranscriptError(f"{first} cannot be both the organizer and the person. Choose two different speakers.")
    if len(counts) > _TWO and (first is None or second is None):
        raise TranscriptError(
            f"{len(counts)} people speak here ({_listed(counts)}), and a conversation is between two. Say who is the "
            "organizer and who is the person; what the others say is then left out."
        )
    first = first or _likely(counts, second)
    if first is None:
        raise TranscriptError(f"It is not clear which of {_listed(counts)} is the organizer. Say who it is.")
    return first, second or _rest(counts, first) or ""


def shown(organizer: str, person: str) -> tuple[str, str]:
    """Give the names by which the two are shown: “Her said” is no sentence."""
    return (
        YOU if organizer.strip().casefold() in _NO_NAMES else organizer,
        THEY if person.strip().casefold() in _NO_NAMES else person,
    )


def likely(counts: Mapping[str, int]) -> str | None:
    """Name the organizer where the names themselves say who that is."""
    return _likely(counts, None)


def _likely(counts: Mapping[str, int], person: str | None) -> str | None:
    named = _known(counts, _ASKS, person) or _known(counts, _MYSELF, person)
    return named or _rest(counts, person or _known(counts, _ANSWERS, None))


def _too_few(counts: Mapping[str, int]) -> NoSpeakers:
    if not counts:
        return NoSpeakers(
            "No speaker was found in this text. Put each thing that was said on a line of its own, with “Me:” before "
            "your words and “Her:”, “Him:” or “Them:” before theirs, for example “Me: How are the machines?”."
        )
    name = next(iter(counts))
    return NoSpeakers(
        f"Only one speaker, {name[:60]}, was found in this text, and a conversation needs two. Write each turn on its "
        "own line as “Name: words”, for example “Ana: What brought you here?”."
    )


def _pick(counts: Mapping[str, int], wanted: str, role: str) -> str:
    key = " ".join(wanted.split()).casefold()
    called = [name for name in counts if name.casefold() == key]
    called = called or [name for name in counts if set(key.split()) <= set(name.casefold().split())]
    if len(called) == 1:
        return called[0]
    raise TranscriptError(
        f"Nobody called “{wanted[:60]}” speaks here, so they cannot be the {role}. The speakers are {_listed(counts)}."
    )


def _known(counts: Mapping[str, int], words: frozenset[str], taken: str | None) -> str | None:
    named = [name for name in counts if name.casefold() in words and name != taken]
    return named[0] if len(named) == 1 else None


def _rest(counts: Mapping[str, int], taken: str | None) -> str | None:
    """Name the one speaker who is left once one is taken."""
    left = [name for name in counts if name != taken]
    return left[0] if taken is not None and len(left) == 1 else None


def _listed(counts: Mapping[str, int]) -> str:
    names = [f"{name[:60]} ({count} {'turn' if count == 1 else 'turns'})" for name, count in counts.items()]
    more = [f"{len(names) - _SHOWN} more"] if len(names) > _SHOWN else []
    return ", ".join(names[:_SHOWN] + more)
