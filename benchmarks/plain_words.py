"""Collects the everyday words that hiding names leaves alone: `python -m benchmarks.plain_words` writes the list.

A word is one where two of our own conversations or scenarios, or more, write it small, and where it is hardly ever
written with a capital inside a sentence. The words of the reader's own lists are added; names that are words as well
are left out.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from textwrap import fill

from coach.analysis.language import _ENGLISH, _SPANISH
from coach.analysis.lexicon import BY_WORD
from coach.analysis.listed import listed
from coach.analysis.stems import _EMPTY
from coach.practice.plain_words import FILE, NAMES_TOO

HERE = Path(__file__).parent
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_BEGINS = re.compile(r"(?:^|[.!?…:;\"“”«»(¿¡\[\n*–—-])\s*$")
_NAMES = listed(
    """
    maria maría josé jose juan jesus jesús carlos rosa ana cruz santos reyes flores guerra dolores mercedes pilar
    soledad gloria victoria blanca clara consuelo ángel victor martin harry carter bev norm jean min sam ann lee kim
    park ali abe al alex ben bob ed jim joe kay ken len max meg pam ron roy sal sid stan ted tim tom tony val vic
    """
)
_SELDOM = 10
_OFTEN = 2
_LAST = 564
"""Later conversations are often typed all small: names in them would pass for words."""


def collect() -> list[str]:
    """List the everyday words, sorted."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    where: dict[str, set[str]] = defaultdict(set)
    for source, text in _texts():
        for found in _WORD.finditer(text):
            word = found[0].replace("’", "'")
            if word.islower():
                small[word] += 1
                where[word].add(source)
            elif not _BEGINS.search(text[max(0, found.start() - 4) : found.start()]):
                capital[word.casefold()] += 1
    plain = {word for word in small if len(where[word]) >= _OFTEN and capital[word] * _SELDOM <= small[word]}
    return sorted((plain | _EMPTY | set(BY_WORD) | _ENGLISH | _SPANISH) - NAMES_TOO - _NAMES)


def _texts() -> list[tuple[str, str]]:
    files = [file for file in sorted((HERE / "corpus").glob("*.json")) if int(file.stem[1:]) <= _LAST]
    talks = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    told = [(talk["id"], turn["text"]) for talk in talks for turn in talk["turns"]]
    written = sorted((HERE.parent / "scenarios").rglob("*.yaml"))
    return told + [(file.name, line) for file in written for line in file.read_text(encoding="utf-8").splitlines()]


if __name__ == "__main__":
    FILE.write_text(fill(" ".join(collect()), 120, break_on_hyphens=False) + "\n", encoding="utf-8")
