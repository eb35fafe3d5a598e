"""Steps a person takes through the app in a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page

BOX = '[data-testid="stChatInputTextArea"]'
PERSON = "tenant-let-down-before"
_REPLIES = ".said.person .words:not(.waiting)"


def settle(page: Page) -> None:
    """Wait until the page has finished working."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def begin(page: Page, address: str) -> None:
    """Go from the cards through the briefing into the first talk."""
    page.goto(address)
    page.locator(".st-key-everybody button").click()
    page.locator(f".st-key-meet-{PERSON} button").click()
    page.locator(".st-key-begin button").click()
    page.wait_for_selector(BOX)
    settle(page)


def say(page: Page, text: str) -> str:
    """Say something and wait for the answer; give the answer."""
    before = page.locator(_REPLIES).count()
    page.fill(BOX, text)
    page.keyboard.press("Enter")
    page.locator(_REPLIES).nth(before).wait_for()
    settle(page)
    return page.locator(_REPLIES).nth(before).inner_text()


def typed(page: Page, text: str) -> None:
    """Expect words in the box. While it is drawn anew, the box that was there before stands beside it for a moment."""
    alone = "([box, text]) => [...document.querySelectorAll(box)].map((one) => one.value).join('|') === text"
    page.wait_for_function(alone, arg=[BOX, text])


def said(page: Page) -> list[str]:
    """List the organizer's turns on the page."""
    return page.locator(".said.organizer .words").all_inner_texts()


def end(page: Page) -> None:
    """End the talk, and wait for the scorecard."""
    page.locator('.st-key-tools [data-testid="stPopover"] button').click()
    page.locator(".st-key-end button").click()
    page.wait_for_selector(".board")
    settle(page)
