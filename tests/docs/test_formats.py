"""The documents of the content formats and the formats themselves say the same, and what they show can be used."""

from __future__ import annotations

import re
import textwrap
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest

from coach import library
from coach.library.opening import read_document
from coach.model.noun import Noun
from coach.model.playthrough import PlayThrough
from coach.model.rubric import Alternative, Condition, Rubric
from coach.model.scenario import Scenario
from coach.model.warm_up import Before, WarmUp

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
FORMATS: dict[str, tuple[type[Noun], ...]] = {
    "scenario-format.md": (Scenario, PlayThrough),
    "rubric-format.md": (Rubric,),
    "warm-up-format.md": (WarmUp,),
}
SHORT = {Alternative, Condition}
"""Nouns that are written as one map from measures to tests; their own keys are in no file."""
ALSO: dict[type[Noun], dict[str, str]] = {
    Before: {"speaker": "you", "text": "they", "organizer": "you", "person": "they"}
}
"""What is written in the place of a key: `you: words` and `they: words`."""
EXAMPLE = "tenant-let-down-before.yaml"
"""The scenario that the document wants to be read beside it."""


def told(document: str) -> str:
    """Give what stands in a document."""
    return (ROOT / "docs" / document).read_text(encoding="utf-8")


def code_in(document: str) -> str:
    """Give what is written there as it would be typed."""
    return "\n".join(re.findall(r"```.*?```|`[^`\n]+`|^    .*$", told(document), re.MULTILINE | re.DOTALL))


def parts(annotation: Any) -> Iterator[Any]:
    """Give an annotation and all that it is made of."""
    yield annotation
    for one in get_args(annotation):
        yield from parts(one)


def within(noun: type[Noun]) -> Iterator[type[Noun]]:
    """Give a noun and all that stand in it."""
    yield noun
    for field in noun.model_fields.values():
        for part in parts(field.annotation):
            if isinstance(part, type) and issubclass(part, Noun):
                yield from within(part)


def choices(noun: type[Noun]) -> Iterator[str]:
    """Give the words from which the values of a noun's keys are chosen."""
    for field in noun.model_fields.values():
        for part in parts(field.annotation):
            if isinstance(part, str):
                yield part
            elif isinstance(part, type) and issubclass(part, Enum):
                yield from (str(one.value) for one in part)


def nouns(document: str) -> list[type[Noun]]:
    """List the nouns that a format is made of."""
    return list(dict.fromkeys(one for top in FORMATS[document] for one in within(top) if one not in SHORT))


def shown_in(document: str) -> list[Any]:
    """Read the examples that stand indented there, each a piece of a file."""
    blocks = re.findall(r"(?:^(?:    .*)?\n)+", told(document), re.MULTILINE)
    texts = [textwrap.dedent(block).strip() for block in blocks]
    return [read_document(text.encode(), "example.yaml").data for text in texts if re.match(r"[\w-]+:", text)]


def keys_in(data: Any) -> Iterator[str]:
    """Give every key in what was read."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield str(key)
            yield from keys_in(value)
    elif isinstance(data, list):
        for one in data:
            yield from keys_in(one)


@pytest.mark.parametrize("document", FORMATS)
def test_every_key_and_every_choice_is_told_as_it_is_typed(document: str) -> None:
    """An author finds there whatever a file may hold, and which words may stand behind it."""
    code = code_in(document)
    words = [
        ALSO.get(noun, {}).get(word, word) for noun in nouns(document) for word in (*noun.model_fields, *choices(noun))
    ]
    assert [word for word in dict.fromkeys(words) if not re.search(rf"(?<!\w){re.escape(word)}(?!\w)", code)] == []


def test_every_key_of_a_scenario_is_shown_in_use() -> None:
    """In the document, or in the scenario that it wants to be read beside it."""
    assert f"scenarios/{EXAMPLE}" in told("scenario-format.md")
    files = (ROOT / "scenarios" / EXAMPLE, ROOT / "scenarios" / "playthroughs" / EXAMPLE)
    shown = [read_document(file.read_bytes(), file.name).data for file in files]
    used = set(keys_in([*shown, *shown_in("scenario-format.md")]))
    keys = {key for noun in nouns("scenario-format.md") for key in noun.model_fields}
    assert sorted(keys - used) == []


def test_every_example_of_a_scenario_is_taken() -> None:
    """Laid over the scenario that the document names, each piece gives one that can be read."""
    text = (ROOT / "scenarios" / EXAMPLE).read_bytes()
    whole = read_document(text, EXAMPLE).data
    pieces = [piece for piece in shown_in("scenario-format.md") if "paths" not in piece]
    assert {key for piece in pieces for key in piece} >= {
        "topics",
        "facts",
        "answers",
        "obstacles",
        "asks",
        "asks_back",
    }
    for piece in pieces:
        Scenario.model_validate(whole | {k: whole[k] | v if isinstance(v, dict) else v for k, v in piece.items()})


@pytest.mark.parametrize(
    ("document", "place"), [("rubric-format.md", "rubrics"), ("warm-up-format.md", "scenarios/warm_ups")]
)
def test_the_example_of_a_whole_file_passes_the_check(document: str, place: str, tmp_path: Path) -> None:
    """Whoever copies it into a folder of their own has nothing to mend."""
    (text,) = re.findall(r"```yaml\n(.*?)```", told(document), re.DOTALL)
    (name,) = re.findall(r"^id: ([\w-]+)", text, re.MULTILINE)
    file = tmp_path / place / f"{name}.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    checked = library.check([tmp_path])
    assert checked.files == 1
    assert [str(fault) for fault in checked.diagnostics] == []
