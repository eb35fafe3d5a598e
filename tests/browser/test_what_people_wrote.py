"""Words that somebody wrote, the day it is for whoever reads them, and a menu that stays put, in a real browser."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from coach.practice.report.markdown import JOINER
from tests.browser.walking import settle

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from tests.browser.serving import Server

pytestmark = pytest.mark.browser
NAME = "B ![x](http://evil.test/p.png) www.evil.test a@evil.test :smile: **b** $c$"


def put_on_the_list(page: Page, address: str, name: str) -> None:
    """Put somebody on the list of visits, and open their page: theirs, whoever else is on the shared list."""
    page.goto(f"{address}/visits")
    page.get_by_label("Name or initials").fill(name)
    page.get_by_role("button", name="Put on the list").click()
    shown = re.compile(f"{JOINER}*".join(map(re.escape, name)))
    row = page.locator('[class*="st-key-row-"]').filter(has_text=shown)
    row.get_by_role("button", name="Plan a visit").click()
    page.get_by_role("button", name="Plan it").wait_for()
    settle(page)


def test_a_name_is_words_in_titles_and_on_buttons(page: Page, server: Server) -> None:
    """No picture is fetched for it, no link comes of it, and every sign in it can be read."""
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    put_on_the_list(page, server.address, NAME)
    assert page.locator("h1").inner_text().replace(JOINER, "") == NAME
    page.get_by_role("button", name="It happened already").click()
    page.locator("h1", has_text="A visit with").wait_for()
    settle(page)
    back = page.locator(".st-key-back button p")
    assert back.inner_text().replace(JOINER, "") == NAME
    page.get_by_role("button", name="Tell it from memory").click()
    page.get_by_role("heading", name="Tell it from memory").wait_for()
    settle(page)
    assert NAME in back.inner_text().replace(JOINER, "")
    assert not page.locator('[data-testid="stMain"] :is(a[href*="evil"], img)').count()
    assert not [address for address in fetched if "evil" in address]


def test_today_is_the_readers(browser: Browser, server: Server) -> None:
    """On two islands a day apart, a week from today is not the same day."""
    offered: list[date] = []
    for zone in ("Pacific/Niue", "Pacific/Kiritimati"):
        context = browser.new_context(timezone_id=zone)
        page = context.new_page()
        put_on_the_list(page, server.address, f"One in {zone}")
        day = page.locator(".st-key-plan-day input").first
        expect(day).to_have_value(re.compile(r"\d"))
        offered.append(date.fromisoformat(day.input_value()))
        context.close()
    assert (offered[1] - offered[0]).days in {1, 2}


def test_the_menu_stays_where_it_is(page: Page, server: Server) -> None:
    """From a wide page to a narrow one."""
    for width in (1280, 1024, 900):
        page.set_viewport_size({"width": width, "height": 800})
        seen = {_where_the_menu_stands(page, f"{server.address}/{name}") for name in ("", "visits", "author")}
        assert len(seen) == 1, (width, seen)


def _where_the_menu_stands(page: Page, address: str) -> tuple[int, int, int]:
    _open_with_its_menu(page, address)
    page.wait_for_timeout(300)  # its words are drawn a moment after they are there
    box = page.locator(".st-key-menu").bounding_box()
    assert box is not None
    return round(box["x"]), round(box["width"]), round(box["height"])


def _open_with_its_menu(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("h1").first.wait_for()
    page.locator(".st-key-menu a:visible").first.wait_for()
    settle(page)


def test_no_word_of_the_menu_is_cut_off(page: Page, server: Server) -> None:
    """On a small phone it stays one line; where the text is set larger it takes another."""
    for width, size in ((390, 100), (320, 100), (390, 150), (390, 200)):
        page.set_viewport_size({"width": width, "height": 844})
        _open_with_its_menu(page, f"{server.address}/mine")
        page.add_style_tag(content=f"html {{ font-size: {size}% !important }}")
        page.wait_for_timeout(300)
        words = page.locator(".st-key-menu :is(a, button):visible").all()
        boxes = [box for box in (word.bounding_box() for word in words) if box is not None]
        assert len(boxes) == 5  # four pages, and the button with the others behind it
        assert all(box["x"] >= 0 and box["x"] + box["width"] <= width for box in boxes), boxes
        assert size > 100 or max(box["y"] for box in boxes) - min(box["y"] for box in boxes) < 20, boxes
