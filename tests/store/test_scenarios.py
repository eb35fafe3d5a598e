"""Scenarios that are read from the records again and again are made once, from any thread, and not kept for ever."""

from __future__ import annotations

import gc
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from coach.model.scenario import Scenario
from coach.store.scenarios import scenario_of
from tests.store.nouns import a_scenario


def test_tabs_that_open_one_person_at_once_get_the_same() -> None:
    """Eight threads read the same text for the first time."""
    text = a_scenario().model_copy(update={"title": "Read by eight at once"}).model_dump_json()
    barrier = Barrier(8)

    def read(_number: int) -> Scenario:
        barrier.wait()
        return scenario_of(text)

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(read, range(8)))
    assert all(one is found[0] for one in found)


def test_those_that_nobody_reads_any_more_are_let_go() -> None:
    """A server that runs for months does not fill up with every version of every person."""
    for number in range(200):
        scenario_of(a_scenario().model_copy(update={"title": f"Version {number} of many"}).model_dump_json())
    gc.collect()
    alive = sum(isinstance(one, Scenario) and one.title.endswith("of many") for one in gc.get_objects())
    assert alive < 100
