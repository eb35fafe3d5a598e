"""A group's evening in real browsers: the trainer invites and asks, a trainee on a phone joins, rehearses, hands in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.browser.test_journeys import PHONE, SAID, picture, width_needed
from tests.browser.walking import BOX, end, said, say, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from tests.browser.serving import Server

pytestmark = pytest.mark.browser
FINGER = 40
"""Pixels that a finger needs."""
PASSWORD = "a long password"  # noqa: S105 - a test's


def come_in(page: Page, link: str, **typed: str) -> None:
    """Fill in a form of the door's, and wait for the app behind it."""
    page.goto(link)
    for name, text in {**typed, "password": PASSWORD}.items():
        page.fill(f"#{name}", text)
    page.get_by_role("button").click()
    page.wait_for_selector(".st-key-menu")
    settle(page)


def go(page: Page, address: str) -> None:
    """Open a page and wait until it is there."""
    page.goto(address)
    page.locator("h1").first.wait_for()
    settle(page)


def rate(page: Page, level: int) -> None:
    """Give the first criterion a level; a finger has room for it."""
    choice = page.locator('[class*="st-key-level-"]').first.locator('[role="radio"]').nth(level)
    assert choice.evaluate("node => node.getBoundingClientRect().height") >= FINGER
    choice.click()


def answers(page: Page, words: str) -> None:
    """Answer the trainer, and reload without leaving the field: it is kept as one pauses."""
    page.get_by_label("Answer Ana Lima").fill(words)
    page.get_by_text("Kept, and there for Ana Lima to read.").wait_for()
    page.reload()
    page.locator(".review .says").wait_for()
    expect(page.get_by_label("Answer Ana Lima")).to_have_value(words)  # a field is there a moment before what it holds


@pytest.fixture
def trainer(browser: Browser, door: Server) -> Iterator[Page]:
    """A trainer who has come in by the link that the keeper of the server gave her."""
    link = door.command("add-trainer", "Ana Lima", "--login", "ana", "--site", door.address)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    come_in(page, link)
    yield page
    context.close()


@pytest.fixture
def trainee(browser: Browser) -> Iterator[Page]:
    """Somebody else's phone."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]})
    yield context.new_page()
    context.close()


def taken_along(page: Page) -> dict[str, list[dict[str, str]]]:
    """Download on the Account page what is one's own, and read it."""
    with page.expect_download() as taken:
        page.locator(".st-key-take-along button").click()
    kept: dict[str, list[dict[str, str]]] = json.loads(taken.value.path().read_text(encoding="utf-8"))
    return kept


def test_a_groups_evening(trainer: Page, trainee: Page, door: Server) -> None:
    """From an empty server to a review that the trainee reads; each sees what is theirs."""
    go(trainer, f"{door.address}/group")
    trainer.get_by_label("What is the group called?").fill("Northside")
    trainer.get_by_role("button", name="Begin the group").click()
    link = trainer.locator('[data-testid="stCode"] code').first.inner_text().replace("\n", "")
    settle(trainer)
    go(trainer, f"{door.address}/assign")
    trainer.get_by_label("What to watch for").fill("Wait after she answers.")
    trainer.get_by_role("button", name="Ask them").click()
    trainer.get_by_text("finds it on top of Practise").wait_for()

    come_in(trainee, link, name="Maya Okafor", login="maya")
    expect(trainee.get_by_text("Wait after she answers.")).to_be_visible()
    assert width_needed(trainee) <= PHONE[0]
    trainee.locator('[class*="st-key-ready-"] button').click()
    trainee.locator(".st-key-begin button").click()
    trainee.wait_for_selector(BOX)
    settle(trainee)
    for text in SAID[:4]:
        say(trainee, text)
    assert said(trainee) == SAID[:4]
    end(trainee)
    trainee.locator('[class*="st-key-hand-in-"] button:visible').click()
    trainee.locator(".st-key-take-back").wait_for()
    assert width_needed(trainee) <= PHONE[0]

    go(trainer, f"{door.address}/group")
    picture(trainer, "group.png")
    trainer.locator('[class*="st-key-read-"] button').first.click()
    trainer.locator(".thread").wait_for()
    settle(trainer)
    assert trainer.get_by_text("of 100").count() == 0
    trainer.get_by_label("What you want them to take away").fill("You waited. Do that again.")
    review = trainer.url
    trainer.locator(".st-key-back button").click(delay=100)  # as long as a finger takes
    trainer.get_by_text("1 person in Northside").wait_for()
    go(trainer, review)
    trainer.get_by_text("You waited. Do that again.").wait_for()
    rate(trainer, 3)
    trainer.get_by_role("button", name="Save, and see").click()
    trainer.get_by_text("What they see").wait_for()

    trainee.reload()
    expect(trainee.locator(".review .says")).to_have_text("You waited. Do that again.")
    answers(trainee, "I froze. How do I ask earlier?")
    for place in ("group", "review", "assign", "settings"):
        go(trainee, f"{door.address}/{place}")
        assert trainee.locator(".st-key-members").count() == 0
        assert "Who would you like" in trainee.locator("h1").first.inner_text() or place not in trainee.url
    go(trainee, f"{door.address}/account")
    assert width_needed(trainee) <= PHONE[0]
    kept = taken_along(trainee)
    assert [one["title"] for one in kept["hand_ins"]]
    assert [one["says"] for one in kept["reviews"]] == ["You waited. Do that again."]


def test_pages_of_a_group_fit_a_phone(trainer_on_a_phone: Page, door: Server) -> None:
    """At 390 pixels everything has room."""
    for place in ("group", "review", "account"):
        go(trainer_on_a_phone, f"{door.address}/{place}")
        assert width_needed(trainer_on_a_phone) <= PHONE[0], place


@pytest.fixture
def trainer_on_a_phone(trainee: Page, door: Server) -> Page:
    """A trainer who reads along on the bus."""
    logins = door.command("add-trainer", "Bea", "--login", f"bea{id(trainee)}", "--site", door.address)
    come_in(trainee, logins)
    return trainee


def test_signing_out_ends_a_talk_in_another_tab(trainer_on_a_phone: Page, door: Server) -> None:
    """What was typed there comes back, and nothing more is kept."""
    page = trainer_on_a_phone
    page.goto(f"{door.address}/?scenario=tenant-let-down-before")
    page.locator(".st-key-begin button").click()
    page.wait_for_selector(BOX)
    settle(page)
    say(page, SAID[0])
    other = page.context.new_page()
    other.goto(f"{door.address}/sign-out")
    other.get_by_role("button", name="Sign out").click()
    other.locator("#password").wait_for()
    page.wait_for_timeout(2500)
    page.fill(BOX, SAID[1])
    page.keyboard.press("Enter")
    page.get_by_text("You are signed out here").first.wait_for()
    assert said(page) == [SAID[0]]
    assert page.locator('[data-testid="stCode"]').inner_text().strip() == SAID[1]


def test_whoever_has_not_signed_in_comes_to_the_door(page: Page, door: Server) -> None:
    """And is led on to what they had asked for."""
    page.goto(f"{door.address}/mine")
    assert page.locator("h1").inner_text() == "Sign in"
    assert page.locator(".st-key-menu").count() == 0
    with urlopen(f"{door.address}/_stcore/health") as answer:  # noqa: S310 - our own server on loopback
        assert answer.read() == b"ok"
