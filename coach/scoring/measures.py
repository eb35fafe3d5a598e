"""The registry of measures that a rubric's conditions may name. An explicit list: nothing registers itself."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from coach.scoring.asking import ASKING
from coach.scoring.sequences import SEQUENCES
from coach.scoring.tallies import TALLIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.scoring.measure import Measure

MEASURES: Mapping[str, Measure] = MappingProxyType({m.name: m for m in (*TALLIES, *SEQUENCES, *ASKING)})
