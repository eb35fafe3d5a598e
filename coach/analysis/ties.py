"""Tells whether an ask is tied to what this person said they care about: by its words, and by which of them were theirs.

The weights are a part of `opinions.json`. Where the person has told nothing of what they care about, nothing is tied.
"""

# ruff: noqa: E501 - a list of words is read on one line
from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.cues import TO_ORGANIZER, Cues
from coach.analysis.stems import stem
from coach.analysis.times_words import MONTHS, NUMBERS, WEEKDAYS
from coach.analysis.trained import table

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_TIES = Cues(
    TO_ORGANIZER,
    tie="""
        (you|you've) (?:said|told|mentioned|talked|were saying|just said|care|know|always|did|do that|have a way|does|listen|speak)
        because (?:of (?:you|what|your)|you)
        (like|what|the way|as) you (?:said|did|do|told|were|are|have|had)
        (given|since|after|knowing) (?:what )?you
        your (?:story|words|own words|mother|mom|mum|dad|kids|son|daughter|girl|boy)
        (someone|somebody|the (?:man|woman|one|person)) who
    """,
)
_BECAUSE = Cues(
    TO_ORGANIZER,
    because=r"""
        because of (?:what |all |the |how )?(?:you|your|u|ur|him|her|them|those|that|the)
        (because|since|cause|cos|seeing as|given that|after) (?:you|u|your)
        (after|given|from|with) (?:all |everything )?(?:what |that )?you(?:'ve)? (?:said|told|did|want|care)
        (you|you've|u) (?:said|told me|just said|always said|just told me)
        (for|so) (?:your|that your) (?:mom|mum|mam|mother|dad|father|kids|children|boy|boys|girl|girls|son|daughter|sister|brother|students|patients|family|nan|gran|granny|neighbors|neighbours)
    """,
)
"""What ties an ask in so many words, where something that the person cares about is named with it."""
_MOST = 5
# Words that any ask may share with any story: when, how many, and the business of meeting and talking.
_ANYBODYS = frozenset(
    stem(word)
    for word in (
        *WEEKDAYS,
        *MONTHS,
        *NUMBERS,
        *"""minute minutes hour hours day days week weeks month months year years night morning afternoon evening fortnight half once twice time times o'clock
        ask asks asked tell talk hear meet meeting meetings people name job man woman place home work read find found back sit stand face loud
        pay notice honestly silly dont aint cause that law state council""".split(),  # noqa: SIM905 - words read as words
    )
)


class Weights(NamedTuple):
    """What the words and the signs of an ask weigh towards its being tied; above zero it is."""

    bias: float
    words: dict[str, float]
    signs: dict[str, float]


@cache
def load() -> Weights:
    """Read the weights, once, when first asked for."""
    return Weights(**table()["ties"])


def signs(heard: Heard, talk: Talk) -> list[str]:
    """Name how many words the ask shares with what the person told, and with what they care about; steps on a scale."""
    own = talk.stems[heard.index] - _ANYBODYS
    found = [f"cared {step + 1}" for step in range(min(_MOST, len(own & talk.cared.keys())))]
    found += [f"said {step + 1}" for step in range(min(_MOST, len(own & talk.said_by_person.keys())))]
    if _TIES.any(heard):
        found.append("says so")
    return found


def is_tied(heard: Heard, talk: Talk) -> bool:
    """Tell whether an ask speaks of what this person cares about."""
    if not talk.cared:
        return False
    if _BECAUSE.any(heard) and not talk.cared.keys().isdisjoint(talk.stems[heard.index] - _ANYBODYS):
        return True
    model = load()
    weight = model.bias + sum([model.words.get(word, 0.0) for word in sorted(heard.vocabulary)])
    return weight + sum([model.signs.get(sign, 0.0) for sign in signs(heard, talk)]) > 0
