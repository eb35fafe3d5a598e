"""One person is found without reading all the others, and is the same one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import library
from coach.model.errors import UnknownContent

if TYPE_CHECKING:
    from pathlib import Path

SCENARIOS = library.built_in() / "scenarios"


def own(folder: Path, name: str, *changes: tuple[str, str]) -> Path:
    """Put somebody who is built in into a content folder, with some words changed."""
    text = (SCENARIOS / name).read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    (folder / "scenarios").mkdir(parents=True, exist_ok=True)
    (folder / "scenarios" / name).write_text(text, encoding="utf-8")
    return folder


def test_everybody_is_found_by_name_as_on_the_whole_shelf() -> None:
    """Who is asked for alone has the same words, and the same rubric, as among all the others."""
    shelf = library.load(library.built_in())
    for one in shelf.scenarios:
        stock = library.Stock(library.built_in())
        assert stock.scenario(one.id) == one
        assert stock.rubric(one.rubric) == shelf.rubric(one.rubric)
    stock = library.Stock(library.built_in())
    assert stock.rubrics == shelf.rubrics
    assert (stock.scenarios, stock.warm_ups, stock.diagnostics) == (shelf.scenarios, shelf.warm_ups, ())
    assert stock.warm_up(shelf.warm_ups[0].id) == shelf.warm_ups[0]


def test_whoever_stands_in_for_somebody_is_met_and_a_broken_one_is_not(tmp_path: Path) -> None:
    """Under whatever name the file is kept: one's own person comes first, unless a slip makes them unusable."""
    id_ = library.load(library.built_in()).scenarios[0].id
    name = next(one.name for one in SCENARIOS.glob("*.yaml") if f"id: {id_}\n" in one.read_text(encoding="utf-8"))
    ours = own(tmp_path / "ours", name, ("\ntitle: ", "\ntitle: Ours, "))
    (ours / "scenarios" / name).rename(ours / "scenarios" / "another-name.yaml")
    assert library.Stock(library.built_in(), ours).scenario(id_).title.startswith("Ours, ")
    broken = own(tmp_path / "broken", name, ("\ntitle: ", "\ntitel: "))
    stock = library.Stock(library.built_in(), broken)
    assert not stock.scenario(id_).title.startswith("Ours, ")
    assert [fault.code for fault in stock.diagnostics]


def test_what_nobody_asked_for_is_read_only_when_somebody_does(tmp_path: Path) -> None:
    """A rehearsal starts without the others being looked at; they are there, as they stand then, once they are."""
    names = [one.name for one in sorted(SCENARIOS.glob("*.yaml"))[:2]]
    for name in names:
        own(tmp_path, name)
    stock = library.Stock(library.built_in() / "rubrics", tmp_path)
    ids = {one.id: one.title for one in library.load(library.built_in() / "rubrics", tmp_path).scenarios}
    one, other = ids
    assert stock.scenario(one).title == ids[one]
    file = next(f for f in (tmp_path / "scenarios").iterdir() if f"id: {other}\n" in f.read_text(encoding="utf-8"))
    file.write_text(file.read_text(encoding="utf-8").replace("\ntitle: ", "\ntitle: Now "), encoding="utf-8")
    assert stock.scenario(other).title == f"Now {ids[other]}"


@pytest.mark.parametrize("id_", ["nobody-at-all", "", "*", "\udcff", "id"])
def test_whoever_is_not_there_is_told_of_as_ever(id_: str) -> None:
    """A slip in a name, or something that is no name, is answered in a sentence."""
    with pytest.raises(UnknownContent, match="There is no scenario"):
        library.Stock(library.built_in()).scenario(id_)
