"""What was said and what was typed stay, in a real browser: servers die, tabs meet, words are refused or taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.test_journeys import SAID
from tests.browser.walking import BOX, begin, said, say, settle, typed

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

    from tests.browser.serving import Server

pytestmark = pytest.mark.browser


def test_a_killed_server_loses_nothing(page: Page, mortal: Server) -> None:
    """SIGKILL in the middle, start again, and the talk goes on where it was."""
    begin(page, mortal.address)
    replies = [say(page, text) for text in SAID[:3]]
    mortal.kill()
    mortal.start()
    page.reload()
    page.wait_for_selector(BOX)
    settle(page)
    assert said(page) == SAID[:3]
    shown = page.locator(".said.person .words").all_inner_texts()
    assert all(reply in shown for reply in replies)
    assert say(page, SAID[3])
    assert said(page) == SAID[:4]


def test_a_server_that_comes_back_takes_what_was_half_typed(page: Page, mortal: Server) -> None:
    """Without a reload: the words stay in the box, also where some were given back before, and are heard when sent."""
    begin(page, mortal.address)
    say(page, SAID[0])
    say(page, SAID[1])
    page.get_by_role("button", name="Take that back").click()
    typed(page, SAID[1])
    settle(page)
    page.fill(BOX, SAID[2])
    mortal.kill()
    page.wait_for_selector('[data-testid="stApp"]:not([data-test-connection-state="CONNECTED"])')
    mortal.start()
    page.wait_for_selector('[data-testid="stApp"][data-test-connection-state="CONNECTED"]')
    page.wait_for_timeout(1000)
    settle(page)
    typed(page, SAID[2])
    page.focus(BOX)
    page.keyboard.press("Enter")
    page.locator(".said.organizer", has_text=SAID[2]).wait_for()
    settle(page)
    assert said(page) == [SAID[0], SAID[2]]


def test_an_app_that_does_not_answer_is_told_of_in_plain_words(page: Page, mortal: Server) -> None:
    """Nobody is asked whether they are connected to the internet by something called Streamlit."""
    begin(page, mortal.address)
    mortal.kill()
    dialog = page.locator('[data-testid="stDialog"]')
    dialog.wait_for(state="attached")
    page.wait_for_timeout(1600)
    assert not dialog.is_visible()
    told = "getComputedStyle(document.body, '::before')"
    assert "Coach is not answering" in page.evaluate(f"{told}.content")
    assert page.evaluate(f"{told}.visibility") == "visible"


def test_two_tabs_do_not_swallow_words(context: BrowserContext, server: Server) -> None:
    """The tab that comes second is told, and keeps what was typed in it."""
    first = context.new_page()
    begin(first, server.address)
    second = context.new_page()
    second.goto(first.url)
    second.wait_for_selector(BOX)
    settle(second)
    say(first, SAID[0])
    second.fill(BOX, "Said in the other tab.")
    second.keyboard.press("Enter")
    second.locator('[data-testid="stAlert"]').wait_for()
    typed(second, "Said in the other tab.")
    assert said(second) == [SAID[0]]


def test_words_that_cannot_be_taken_come_back(page: Page, server: Server) -> None:
    """Too long a turn is explained, and stays in the box, however often it is sent."""
    begin(page, server.address)
    long = "word " * 4000
    for _ in range(2):
        page.fill(BOX, long)
        page.keyboard.press("Enter")
        page.locator('[data-testid="stAlert"]').wait_for()
        settle(page)
        page.wait_for_function(f"document.querySelector('{BOX}').value.length > 19000")
    assert said(page) == []


def test_taking_back_returns_the_words_to_be_changed(page: Page, server: Server) -> None:
    """The turn leaves the talk and stands in the box."""
    begin(page, server.address)
    say(page, SAID[0])
    page.get_by_role("button", name="Take that back").click()
    typed(page, SAID[0])
    assert said(page) == []
