"""The guard's eye for what is told: nothing that was not opened, and all that is to be told now.

It cannot know the locked facts, which are kept from the voice; so whatever is new and definite counts as too much.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach import analysis
from coach.llm.guard_events import new_event
from coach.llm.guard_words import stems
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.rehearsal import Scene

_NUMBER = re.compile(r"[$£€]?\d[\d,.:]*\d|\d")
_NAME = re.compile(r"(?<![.!?…:;“\"'’\n-] )(?<!^)(?<!\n)\b[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{2,}")
_RELATIVE = re.compile(
    r"\bmy (?:\w+ )?(?:husband|wife|partner|son|daughter|mother|mom|mum|father|dad|brother|sister|kids?|children|baby"
    r"|boyfriend|girlfriend|uncle|aunt|cousin|niece|nephew|grand\w+|ex)\b",
    re.IGNORECASE,
)
_HEAVY = re.compile(
    r"\b(?:cancer|diagnos\w+|evict\w+|deport\w+|fired|laid off|divorc\w+|died|passed away|pregnan\w+|arrest\w+"
    r"|prison|jail|suicid\w+|overdos\w+|bankrupt\w+|miscarr\w+|surgery|stroke|heart attack)\b",
    re.IGNORECASE,
)
_COMMON_NAMES = frozenset(
    (
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march"),
        *("april", "may", "june", "july", "august", "september", "october", "november", "december", "god", "jesus"),
        *("christ", "lord", "english", "spanish", "american", "okay", "yeah"),
    )
)
_TOLD_ENOUGH = 0.25
_MOSTLY_NEW = 0.7
_FEW = 4


def tells_untold(text: str, scene: Scene) -> str | None:
    """Say so where the reply holds something definite that stands nowhere in what may be known."""
    known_text = _known(scene)
    low = known_text.casefold()
    numbers = set(_NUMBER.findall(text)) - set(_NUMBER.findall(known_text))
    if numbers:
        return _untold(min(numbers), scene)
    for pattern in (_RELATIVE, _HEAVY):
        for found in pattern.finditer(text):
            if found[0].casefold() not in low and not stems(found[0]) <= stems(known_text):
                return _untold(found[0], scene)
    for found in _NAME.finditer(text):
        name = found[0].casefold()
        if name not in _COMMON_NAMES and name not in low:
            return _untold(found[0], scene)
    event = new_event(text, scene, known_text)
    return _untold(event, scene) if event else _new_story(text, scene, stems(known_text))


def leaves_out(text: str, scene: Scene) -> str | None:
    """Say so where a fact that counts as told from now on is not in the reply."""
    said = stems(text)
    for gist in scene.tell_now:
        wanted = stems(gist)
        tells = len(wanted & said) >= _TOLD_ENOUGH * len(wanted) if wanted else True
        if not tells and len(stems(scene.directive.line) & said) < _TOLD_ENOUGH * len(stems(scene.directive.line)):
            return f"It left out what is to be told now: {gist}"
    return None


def _new_story(text: str, scene: Scene, known: frozenset[str]) -> str | None:
    """Find a stake or story of the person's own, made mostly of words that nobody has used."""
    if scene.tell_now or scene.language != "en":
        return None
    before = scene.turns[-1:]
    if _own(scene.directive.line, before):
        return None
    for told in _own(text, before):
        own = stems(told)
        if len(own) >= _FEW and len(own - known) > _MOSTLY_NEW * len(own):
            return _untold(told, scene)
    return None


def _own(text: str, before: tuple[Turn, ...]) -> tuple[str, ...]:
    if not text:
        return ()
    turns = (*before, Turn(speaker=Speaker.PERSON, text=text))
    reading = analysis.read(Transcript(id="reply", turns=turns)).turns[-1]
    return tuple(item.quote for item in reading.evidence if item.label is Label.SELF_INTEREST)


def _untold(words: str, scene: Scene) -> str:
    return f"It made up something about {scene.name} (“{words}”) that is not to be told now."


def _known(scene: Scene) -> str:
    parts = [scene.name, scene.card, scene.setting, scene.manner, scene.obstacle or "", scene.directive.line]
    return " ".join([*parts, *scene.told, *scene.tell_now, *(turn.text for turn in scene.turns)])
