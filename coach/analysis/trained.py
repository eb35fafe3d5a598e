"""The trained weights, `opinions.json`, and the part of them that every weighing shares: rows for words.

Trained by `benchmarks/train_opinions.py` on `benchmarks/corpus`, the conversations written for Coach, and on nothing
else.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.analysis.lanes import pack

if TYPE_CHECKING:
    from collections.abc import Iterable


@cache
def table() -> dict[str, Any]:
    """Read the data file, once, when first asked for."""
    found: dict[str, Any] = json.loads(files("coach.analysis").joinpath("opinions.json").read_text(encoding="utf-8"))
    return found


class Rows(NamedTuple):
    """What words weigh: a packed row, a lane a label, for each word, each pair and each way to begin a sentence."""

    words: dict[str, int]
    pairs: dict[tuple[str, ...], int]
    starts: dict[tuple[str, ...], int]

    @classmethod
    def lay_out(cls, given: dict[str, Any]) -> Rows:
        """Pack the rows of a table of the data file."""
        return cls(
            words={word: pack(row) for word, row in given["words"].items()},
            pairs={tuple(key.split()): pack(row) for key, row in given["pairs"].items()},
            starts={tuple(key.split()): pack(row) for key, row in given["starts"].items()},
        )

    def sum(self, words: Iterable[str], pairs: Iterable[tuple[str, ...]], starts: Iterable[tuple[str, ...]]) -> int:
        """Add up the rows of these words, pairs and beginnings, each given once."""
        total = sum(filter(None, map(self.words.get, words)))
        total += sum(filter(None, map(self.pairs.get, pairs)))
        return total + sum(filter(None, map(self.starts.get, starts)))
