"""Whole journeys in a real browser: nothing run that was typed, nothing fetched elsewhere, usable on a phone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.serving import ROOT, Server
from tests.browser.walking import BOX, begin, end, said, say, settle

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page

pytestmark = pytest.mark.browser

DESKTOP = (1280, 800)
PHONE = (390, 844)
SMALL_PHONE = 360
TALL = 1150
"""Pixels: high enough for what to try next and the criteria in one picture."""
SAID = [
    "Thanks for having me. I asked to meet because I want to hear what this building is like for you.",
    "What has it been like to live here?",
    "So the heat goes every January, and you sit up all night by the open oven.",
    "My mother stayed with me my first winter here, and I watched her wear her coat to bed. I am not leaving either.",
    "What happened the last time people here tried something?",
    "So they opened their doors because it was you, and then you were left to face them.",
    "Would you come with me to the tenants' meeting on Thursday at 7, so that you do not carry that alone again?",
]


def picture(page: Page, name: str) -> None:
    """Keep a picture for the documentation, where that is asked for."""
    if os.environ.get("COACH_SCREENSHOTS"):
        folder = ROOT / "docs" / "images"
        folder.mkdir(parents=True, exist_ok=True)
        page.wait_for_timeout(400)
        page.screenshot(path=folder / name)


def in_sight(page: Page) -> None:
    """Wait until the person's latest words can be read without scrolling, above where the trainee types."""
    page.wait_for_function("""() => {
        const words = [...document.querySelectorAll('.said.person')].at(-1).getBoundingClientRect();
        return words.bottom <= document.querySelector('.st-key-composer').getBoundingClientRect().top + 1;
    }""")


def width_needed(page: Page) -> int:
    """Measure how wide the page is laid out, once what Streamlit draws after the script's end is there."""
    page.wait_for_timeout(500)
    return int(page.evaluate("document.querySelector('[data-testid=\"stMain\"]').scrollWidth"))


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_from_the_cards_to_a_second_try(page: Page, server: Server, size: tuple[int, int]) -> None:
    """Cards, briefing, talk, end, scorecard, evidence in place, and back into the moment."""
    page.set_viewport_size({"width": size[0], "height": size[1]})
    begin(page, server.address)
    for text in SAID:
        assert say(page, text)
    assert said(page) == SAID
    expect(page.locator(BOX)).to_be_visible()
    in_sight(page)
    assert width_needed(page) <= size[0]
    if size == DESKTOP:
        picture(page, "practice.png")
    end(page)
    assert page.locator(".criterion").count() > 1
    assert width_needed(page) <= size[0]
    if size == DESKTOP:
        page.set_viewport_size({"width": size[0], "height": TALL})
        picture(page, "scorecard.png")
        page.set_viewport_size({"width": size[0], "height": size[1]})
    page.locator(".criterion:has(a)").first.locator("summary").click()
    link = page.locator(".criterion[open] a").first
    target = link.get_attribute("href")
    link.click()
    turn = page.locator(f".turn:has({target})")
    assert turn.evaluate("node => { const box = node.getBoundingClientRect(); return box.top < innerHeight; }")
    assert turn.evaluate("node => getComputedStyle(node).boxShadow") != "none"
    page.locator('[class*="st-key-again-"] button').first.click()
    page.wait_for_selector(BOX)
    settle(page)
    assert said(page) == SAID[: len(said(page))]


def test_no_page_asks_another_server_for_anything(page: Page, server: Server) -> None:
    """Not even for the picture in the tab: what a browser fetches elsewhere tells that somebody practises here."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for place in ("", "mine", "score", "author"):
        page.goto(f"{server.address}/{place}")
        page.locator("h1").first.wait_for()
        settle(page)
    assert asked
    assert [url for url in asked if not url.startswith((server.address, "data:", "blob:"))] == []


def test_what_is_typed_is_never_run(page: Page, server: Server) -> None:
    """A script tag, an image with a handler and Markdown are words on the page, on the scorecard and in its file."""
    ran: list[str] = []

    def opened(dialog: Dialog) -> None:
        ran.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", opened)
    begin(page, server.address)
    written = "<script>alert(1)</script><img src=x onerror=alert(2)> **bold** مرحبا 😀"
    say(page, written)
    assert said(page) == [written]
    end(page)
    assert written in page.locator(".turn.organizer .words").first.inner_text()
    with page.expect_download() as taken:
        page.locator(".st-key-download-html button").click()
    file = taken.value.path().read_text(encoding="utf-8")
    assert "مرحبا 😀" in file
    assert "<script>alert(1)" not in file
    assert not ran


def test_no_page_scrolls_sideways_on_a_phone(page: Page, server: Server) -> None:
    """At 390 pixels everything has room."""
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    for place in ("", "scorecard", "score", "mine", "visits", "assign", "author", "trust", "settings"):
        page.goto(f"{server.address}/{place}")
        page.locator("h1").first.wait_for()
        settle(page)
        assert width_needed(page) <= PHONE[0], place


def test_a_visit_is_planned_held_and_told_on_a_phone(page: Page, mortal: Server) -> None:
    """From a name on the list to a scorecard, with a reload in the middle, and nothing wider than the screen."""
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.goto(f"{mortal.address}/visits")
    page.get_by_label("Name or initials").fill("R. from nights")
    page.get_by_role("button", name="Put on the list").click()
    page.get_by_role("button", name="Plan a visit").click()
    for step in ("Plan it", "It happened", "Tell it from memory"):
        page.get_by_role("button", name=step, exact=True).wait_for()
        settle(page)
        assert width_needed(page) <= PHONE[0]
        page.get_by_role("button", name=step, exact=True).click()
    answer = page.locator('.st-key-question textarea, [data-testid="stForm"] textarea').first
    answer.fill(SAID[0])
    page.get_by_role("button", name="Add and go on").click()
    page.get_by_text("Question 2 of 9").wait_for()
    page.reload()
    page.get_by_text("Question 2 of 9").wait_for()
    page.get_by_label("Or simply line by line").fill("Cold. Ask me in May.")
    page.get_by_role("button", name="They said it").click()
    page.get_by_text("1 turn of yours, 1 of theirs").wait_for()
    settle(page)
    assert width_needed(page) <= PHONE[0]
    page.get_by_role("button", name="Read it").click()
    page.wait_for_selector(".board")
    expect(page.get_by_text("You told this from memory").first).to_be_visible()
    page.get_by_role("button", name="The visit, and what was agreed").click()
    page.get_by_text("What came of it").wait_for()
    for width in (PHONE[0], SMALL_PHONE):
        page.set_viewport_size({"width": width, "height": PHONE[1]})
        assert width_needed(page) <= width


def test_an_assignment_link_opens_at_the_briefing(page: Page, server: Server) -> None:
    """The link a trainer copies leads the trainee to the person, ready to begin."""
    page.goto(f"{server.address}/assign")
    link = page.locator('[data-testid="stCode"] code').first.inner_text().replace("\n", "")
    page.goto(link)
    page.locator(".st-key-begin button").wait_for()
    expect(page.get_by_text("Your trainer chose")).to_be_visible()


def test_a_scorecard_prints_whole_and_without_the_menu(page: Page, server: Server) -> None:
    """Print asks the browser to print; on paper every reason is open and nothing is there to click."""
    page.add_init_script("window.print = () => { window.asked = (window.asked || 0) + 1; };")
    begin(page, server.address)
    for text in SAID[:6]:
        say(page, text)
    end(page)
    page.locator(".st-key-print button").click()
    page.wait_for_function("window.asked === 1")
    page.emulate_media(media="print")
    assert not page.locator(".st-key-menu").is_visible()
    assert not page.locator(".st-key-print button").is_visible()
    assert page.locator(".criterion p").first.is_visible()
    page.emulate_media(media="screen")
    assert not page.locator(".criterion p").first.is_visible()


def test_a_warm_up_on_a_phone(page: Page, server: Server) -> None:
    """One moment at a time with one thumb: what an answer did is in sight at once, and a reload changes nothing."""
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    page.goto(server.address)
    page.locator(".st-key-to-warm-up button").click()
    page.locator(".st-key-begin-ask-so-they-can-tell button").click()
    page.wait_for_selector(BOX)
    settle(page)
    page.fill(BOX, "Is it harder now?")
    page.keyboard.press("Enter")
    page.locator(".checks .unmet").first.wait_for()
    page.wait_for_function("""() => {
        const on = document.querySelector('.st-key-on').getBoundingClientRect();
        return on.bottom <= innerHeight + 1 && document.querySelector('.checks').getBoundingClientRect().top > 0;
    }""")
    page.reload()
    page.locator(".checks .unmet").first.wait_for()
    settle(page)
    page.locator(".st-key-again button").click()
    page.wait_for_selector(BOX)
    settle(page)
    page.fill(BOX, "What has it been like with one cook fewer?")
    page.keyboard.press("Enter")
    page.locator(".checks .met").first.wait_for()
    settle(page)
    assert width_needed(page) <= PHONE[0]
    picture(page, "warm-up.png")
    page.locator(".st-key-next button").click()
    page.get_by_text("Moment 2 of").wait_for()
