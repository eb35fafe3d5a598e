"""By keyboard alone, and as a screen reader hears it: focus is where one is, and what is new is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.test_journeys import SAID
from tests.browser.walking import BOX, PERSON, settle

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

    from tests.browser.serving import Server

pytestmark = pytest.mark.browser


def press(page: Page, button: Locator) -> None:
    """Press a button as the keyboard does."""
    button.focus()
    page.keyboard.press("Enter")


def test_a_talk_is_heard_and_left_by_keyboard(page: Page, server: Server) -> None:
    """Each page begins at its title, a reply is read out once, and what a button opens is entered and left again."""
    page.goto(f"{server.address}/?scenario={PERSON}")
    settle(page)
    press(page, page.locator(".st-key-begin button"))
    expect(page.locator("h1")).to_be_focused()
    expect(page.get_by_role("navigation", name="Menu").locator('[aria-current="page"]')).to_have_text("Practise")
    page.focus(BOX)
    page.keyboard.insert_text(SAID[0])
    page.keyboard.press("Enter")
    reply = page.locator(".said.person .words:not(.waiting)").nth(1)
    reply.wait_for()
    heard = page.locator("#coach-said")
    expect(heard).to_have_text(f"{page.locator('.said.person .who').nth(1).inner_text()}: {reply.inner_text()}")
    expect(page.locator(BOX)).to_be_focused()
    end = page.locator('.st-key-tools [data-testid="stPopover"] button')
    press(page, end)
    expect(page.get_by_role("dialog")).to_be_focused()
    page.keyboard.press("Escape")
    expect(end).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".board")
    expect(page.locator("h1")).to_be_focused()


def test_what_is_deleted_takes_no_focus_with_it(page: Page, server: Server) -> None:
    """Buttons that read alike say of what they are; when one goes with its row, one goes on near it."""
    for _ in range(2):
        page.goto(f"{server.address}/?scenario={PERSON}")
        settle(page)
        page.locator(".st-key-begin button").click()
        page.wait_for_selector(BOX)
    page.goto(f"{server.address}/mine")
    row = page.locator('[class*="st-key-row-"]').first
    row.wait_for()
    title = row.locator("strong").inner_text()
    delete = row.get_by_role("button", name=f"Delete: {title}")
    kept = row.get_attribute("class")
    press(page, delete)
    expect(page.get_by_role("dialog")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator('[class*="st-key-row-"]').first).not_to_have_class(kept or "")
    page.wait_for_function("() => document.activeElement !== document.body")
