"""The desk of one process, at which many sessions sit."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from time import sleep
from typing import TYPE_CHECKING

from coach import bootstrap, library
from coach.practice.desk import Desk
from coach.settings import Settings
from coach.store import memory_store

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.ports import Content, Store


def test_tabs_that_come_back_at_once_wait_for_one_reading_of_the_content(tmp_path: Path) -> None:
    """After a restart: it is read once, the records are opened once, and a change is read by all of them."""
    done: list[str] = []

    def load() -> Content:
        done.append("content")
        sleep(0.2)
        return library.load(tmp_path)

    def open_store() -> Store:
        done.append("store")
        sleep(0.2)
        return memory_store()

    usual = bootstrap.build(Settings(data=tmp_path))
    desk = Desk(
        load_content=load,
        open_store=open_store,
        open_assistance=lambda: None,
        intake=usual.intake,
        library=usual.library,
        open_trial=memory_store,
        passwords=usual.passwords,
        open_door=usual.open_door,
    )

    def come_back(who: int) -> tuple[Content, Store]:
        tab = desk.for_owner(f"p{who}")
        return tab.content, tab.store

    with ThreadPoolExecutor(8) as tabs:
        (before, store), *others = tabs.map(come_back, range(8))
    assert all(content is before and records is store for content, records in others)
    assert sorted(done) == ["content", "store"]
    desk.for_owner("p1").read_again()
    assert come_back(2)[0] is come_back(3)[0] is not before


def test_of_many_who_see_that_a_file_was_changed_one_has_it_read(tmp_path: Path) -> None:
    """Nobody waits for a reading of what is as it was, and a draft beside the content is none of it."""
    done: list[str] = []

    def load() -> Content:
        done.append("content")
        return library.load(tmp_path)

    desk = replace(bootstrap.build(Settings(data=tmp_path)), load_content=load, folders=(tmp_path,))

    def look(who: int) -> int:
        tab = desk.for_owner(f"p{who}")
        tab.look_again()
        return len(tab.content.diagnostics)

    def all_look() -> set[int]:
        with ThreadPoolExecutor(8) as tabs:
            return set(tabs.map(look, range(16)))

    assert (all_look(), len(done)) == ({0}, 1)
    (tmp_path / "scenarios").mkdir()
    file = tmp_path / "scenarios" / "somebody.yaml"
    file.write_text("id: [", encoding="utf-8")
    assert (all_look(), len(done)) == ({1}, 2)
    (tmp_path / "draft.new").write_text("nothing", encoding="utf-8")
    assert (all_look(), len(done)) == ({1}, 2)
    file.unlink()
    assert (all_look(), len(done)) == ({0}, 3)


def test_who_tries_something_out_does_so_with_the_model_there_is(tmp_path: Path) -> None:
    """Each try would else open a connection of its own, and count what it spends beside the others."""
    desk = bootstrap.build(Settings(data=tmp_path, model_url="http://127.0.0.1:9/v1", model="small"))
    assert desk.assistance is not None
    for somebody in (desk, desk.for_owner("p1")):
        assert somebody.for_trial().assistance is desk.assistance
        assert somebody.for_trial().store is not desk.store


def test_whoever_still_sits_at_a_desk_that_was_let_go_can_go_on(tmp_path: Path) -> None:
    """Settings are saved in one tab while somebody talks in another."""
    desk = bootstrap.build(Settings(data=tmp_path))
    desk.close()
    begun = desk.rehearsals.start(desk.content.scenarios[0].id, owner="me")
    desk.close()
    assert desk.rehearsals.answer(begun, "Thanks for having me.").path
