"""Collects other ways of asking the same from the scenarios: `python -m benchmarks.ways_of_asking`.

Who writes an answer writes the questions that it answers, in several wordings. What one author thought of serves the
others: a question that no author of this person foresaw is looked for among all of them, and goes by the wordings that
stand beside it. Only questions in words that several persons are asked are kept; a name is nobody else's.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from ruamel.yaml import YAML

from coach.roleplay.likeness import words_of
from coach.roleplay.ways import FILE

if TYPE_CHECKING:
    from collections.abc import Iterable

_PERSONS = 8
"""So many persons must be asked with a word, for it to be anybody's."""


def collect(scenarios: Iterable[list[list[str]]]) -> list[list[str]]:
    """Give the groups of wordings that are anybody's, of the questions of several persons; each once."""
    persons = list(scenarios)
    used: defaultdict[str, set[int]] = defaultdict(set)
    for number, groups in enumerate(persons):
        for question in (one for group in groups for one in group):
            for word in words_of(question):
                used[word].add(number)
    kept: dict[frozenset[frozenset[str]], list[str]] = {}
    for group in (group for groups in persons for group in groups):
        anybodys: dict[frozenset[str], str] = {}
        for question in group:
            words = words_of(question)
            if words and all(len(used[word]) >= _PERSONS for word in words):
                anybodys.setdefault(words, question)
        if len(anybodys) > 1:
            kept.setdefault(frozenset(anybodys), list(anybodys.values()))
    return sorted(kept.values())


def written(groups: Iterable[list[str]]) -> str:
    """Give the text of the file: a group in a line."""
    lines = (" | ".join(question.strip("¿? ").lower() for question in group) for group in groups)
    return "".join(f"{line}\n" for line in lines)


def main() -> None:
    """Write the file."""
    yaml = YAML(typ="safe")
    scenarios = [yaml.load(path) for path in sorted(Path("scenarios").glob("*.yaml"))]
    groups = collect([[one["to"] for one in scenario.get("answers", [])] for scenario in scenarios])
    FILE.write_text(written(groups), encoding="utf-8")
    print(f"{len(groups)} groups, {sum(map(len, groups))} questions.")


if __name__ == "__main__":
    main()
