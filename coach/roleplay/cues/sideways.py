"""Questions from the side, by kind: they hold no word of a topic, and a person may have an answer to them."""

from __future__ import annotations

from typing import Final

from coach.model.lines import Sideways
from coach.roleplay.cues.phrases import Cue
from coach.roleplay.cues.sideways_change import CHANGE
from coach.roleplay.cues.sideways_here import HERE
from coach.roleplay.cues.sideways_life import LIFE
from coach.roleplay.cues.sideways_trouble import TROUBLE

_ROWS = {**HERE, **LIFE, **CHANGE, **TROUBLE}
SIDEWAYS: Final = {kind: Cue(rf"(?<![\w'])(?:{'|'.join(_ROWS[kind])})") for kind in Sideways}
"""How each kind is asked. A question is of the first kind that it fits, in the order of `Sideways`."""
OF_THIS_MOMENT: Final = frozenset(HERE) - {Sideways.DOING_NOW} | {Sideways.MATE_SAYS}
"""Kinds that no topic answers better, whatever its words."""
OF_THE_MATTER: Final = frozenset(TROUBLE) - {Sideways.COFFEE_OR_TEA, Sideways.AS_A_CHILD}
"""Kinds that a topic answers better where the question names one: "when did it get bad with the heat?"."""
OF_ITS_WEIGHT: Final = frozenset((Sideways.HARDEST, Sideways.WORRYING, Sideways.OTHERWISE, Sideways.NOBODY_ACTS))
"""Kinds that ask for what weighs on somebody: whatever is ready to be told comes first."""
