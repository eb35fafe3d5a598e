"""Whoever clicks everything twice gets everything once, in a real browser."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.browser.walking import BOX, PERSON, settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.serving import Server

pytestmark = pytest.mark.browser


def kept(server: Server, what: str) -> int:
    """Count what is kept of one sort."""
    return len(json.loads(server.command("export"))[what])


def test_one_rehearsal_is_begun(page: Page, server: Server) -> None:
    """No second one stands in My practice as not finished."""
    before = kept(server, "rehearsals")
    page.goto(f"{server.address}/?scenario={PERSON}")
    page.locator(".st-key-begin button").wait_for()
    settle(page)
    page.locator(".st-key-begin button").dblclick(delay=60)
    page.wait_for_selector(BOX)
    settle(page)
    assert kept(server, "rehearsals") == before + 1


def test_what_was_typed_in_a_form_is_kept(page: Page, server: Server) -> None:
    """The second click does not come with the empty fields that the first one left."""
    page.goto(f"{server.address}/visits")
    page.locator(".st-key-new-name input").wait_for()
    settle(page)
    page.locator(".st-key-new-name input").fill("Abe from the depot")
    page.locator(".st-key-put-on button").dblclick()
    page.get_by_text("Abe from the depot").wait_for()


def test_two_clicks_on_plus_count_twice(page: Page, server: Server) -> None:
    """Whoever raises a number clicks fast, and means each."""
    page.goto(f"{server.address}/author")
    age = page.get_by_label("How old are they?")
    age.fill("40")
    age.press("Tab")
    settle(page)
    page.locator('[data-testid="stNumberInputStepUp"]').dblclick()
    page.wait_for_function("(field) => field.value === '42'", arg=age.element_handle())
