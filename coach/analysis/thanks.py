"""Finds thanks for the person's time, story or yes. A "no thanks" and thanks passed on to others are not it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_TRIGGERS = frozenset(
    (
        "thank",
        "thanks",
        "appreciate",
        "appreciated",
        "grateful",
        "thankful",
        "cheers",
        "ta",
        "gracias",
        "thankyou",
        "obliged",
        "maith",
        "means",
        "meant",
        "thx",
        "thnx",
        "thanx",
        "tnx",
        "tks",
        "ty",
        "tysm",
        "tyvm",
    )
)
_THANKS = re.compile(
    r"(?<!no )\b(?:thank (?:you|u|ye|yous?|y'all)|thanks|thankyou|ta(?=,| for| very| ever)|muchas gracias|gracias"
    r"|go raibh maith|much (?:obliged|appreciated)|thn?x|thanx|tnx|tks|tysm|tyvm|ty(?= (?:for|so|very)\b|[.!,]|$))\b"
    r"|(?:^|[.!?,] )cheers(?! (?:me|you|him|her|them) up)\b|\bcheers (?:for|,)"
    r"|\b(?:it|that) (?:means|meant) (?:a lot|so much|the world)(?: to me)? that you\b"
    r"|\b(?:i|we)(?:'m| am|'re| are)? (?:\w+ ){0,2}(?:appreciate|grateful|thankful|obliged)\b|(?:^|[.!?] )appreciate\b"
)
_TOLD = re.compile(
    r"(?:\b(?:says|said|saying|told|telling|thinking)|(?<!to )(?<!and )(?<!just )(?<!will )(?<!'ll )(?<!me )\bsay)"
    r"(?: (?:to )?(?:me|him|her|them|us))? $"
)
"""Before thanks that are told of: "you said thank you", and not "I wanted to say thank you"."""
_PASSED_ON = re.compile(
    r"^(?:[\w' ]{0,12})?thanks? (?:to|god|goodness|you to|but no)\b|^thank (?:god|goodness|heavens)|^thanks to\b"
)


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:  # noqa: ARG001 - every detector is given the talk
    """Find the sentence that thanks."""
    return said(heard)


def said(heard: Heard) -> tuple[Evidence, ...]:
    """Find where a turn thanks, whatever the talk."""
    return heard.once(said, _said, heard)


def _said(heard: Heard) -> tuple[Evidence, ...]:
    if heard.vocabulary.isdisjoint(_TRIGGERS):
        return ()
    for match in _THANKS.finditer(heard.low):
        if _PASSED_ON.match(heard.low, match.start()) or heard.low[match.end() : match.end() + 4] in (" god", " goo"):
            continue
        if _TOLD.search(heard.low, max(0, match.start() - 24), match.start()):
            continue
        start, end = heard.sentence_at(match.start())
        return (evidence(Label.THANKS, heard, start, end),)
    return ()
