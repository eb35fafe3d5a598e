"""Signing in through an identity provider, over real HTTP on both sides: who gets in, and what is kept of them."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Account, Role
from coach.model.errors import EntranceError
from tests.door.provider import SECRET, SUBJECT, FakeProvider
from tests.door.visiting import LONG, SHOWN, Browser, join, refused

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from coach.practice.groups.entrance import Entrance
    from coach.practice.ports import Store
    from coach.settings import Provider


def test_a_link_and_a_button_make_a_member(visitor: Browser, store: Store, code: str) -> None:
    """Under the name they choose, for which the provider's is suggested."""
    page = visitor.go(f"/join?code={code}")
    assert f'href="/sign-in/with?code={code}">Join with {SHOWN}</a>' in page.text
    assert visitor.sign_in(f"code={code}").headers["location"] == "/sign-in/name"
    asked = visitor.go("/sign-in/name")
    assert "North &amp; South" in asked.text
    assert 'value="Maya Torres"' in asked.text
    assert not visitor.is_in()
    assert visitor.send("/sign-in/name", name="Maya").headers["location"] == "/"
    assert visitor.is_in()
    group = store.groups.by_code(code)
    assert group is not None
    (maya,) = store.groups.members(group.id)
    assert (maya.name, maya.role) == ("Maya", Role.TRAINEE)


def test_whoever_is_known_comes_in_and_leaves_as_ever(visitor: Browser, store: Store, code: str) -> None:
    """To where they wanted; there is one account, and the old session is worth nothing."""
    join(visitor, code)
    old = visitor.session
    assert visitor.send("/sign-out").headers["location"] == "/sign-in"
    assert not visitor.is_in()
    assert visitor.sign_in("then=/mine").headers["location"] == "/mine"
    assert visitor.is_in()
    assert visitor.session != old
    assert [account.name for account in store.accounts.accounts()] == ["Ana Lima", "Maya"]


def test_whoever_is_known_joins_another_group_with_one_click(visitor: Browser, code: str) -> None:
    """They are asked, as everybody is who has an account."""
    join(visitor, code)
    visitor.send("/sign-out")
    assert visitor.sign_in(f"code={code}").headers["location"] == f"/join?code={code}"
    assert "Join as Maya" in visitor.go(f"/join?code={code}").text


def test_a_name_like_somebody_elses_is_a_name_and_no_way_in(visitor: Browser, entrance: Entrance, code: str) -> None:
    """Neither name nor address opens an account with a password, and whoever has one keeps login and password."""
    there = entrance.who(entrance.join(code, name="Maya Torres", login="maya torres", password=LONG))
    assert there is not None
    assert visitor.sign_in().status_code == 403
    join(visitor, code, "Maya Torres")
    other = entrance.who(visitor.session)
    assert other is not None
    assert (other.id != there.id, other.login) == (True, "maya torres 2")
    again = entrance.who(entrance.enter("maya torres", LONG))
    assert again == there
    with pytest.raises(EntranceError):
        entrance.enter("maya torres 2", "")


def test_a_stranger_hears_whom_to_ask(visitor: Browser, store: Store, code: str) -> None:
    """Nothing is kept of them, and with the link in hand they come in."""
    answer = visitor.sign_in()
    assert answer.status_code == 403
    assert "Ask your trainer for the group’s link" in answer.text
    assert SHOWN in answer.text
    assert len(store.accounts.accounts()) == 1
    assert visitor.go("/sign-in/name").status_code == 400
    assert visitor.sign_in(f"then=/join%3Fcode%3D{code}").headers["location"] == "/sign-in/name"


def test_the_least_is_kept(visitor: Browser, code: str, tmp_path: Path) -> None:
    """Neither who they are there, nor their address, nor a token."""
    join(visitor, code, "M. T.")
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert b"M. T." in kept
    for never in (SUBJECT, "maya@example.org", "Maya Torres", "access token", SECRET, "127.0.0.1", visitor.session):
        assert never.encode() not in kept


def test_an_account_with_a_password_changes_over_by_its_link(
    visitor: Browser, entrance: Entrance, trainer: Account
) -> None:
    """From then on the password opens nothing, and every session before is over; and back again."""
    before = entrance.enter("ana", LONG)
    link = entrance.offer_password(trainer.id)
    page = visitor.go(f"/new-password?link={link}")
    assert f'href="/sign-in/with?link={link}">From now on with {SHOWN}</a>' in page.text
    assert visitor.sign_in(f"link={link}").headers["location"] == "/group"
    here = entrance.who(visitor.session)
    assert here is not None
    assert here.id == trainer.id
    assert entrance.who(before) is None
    with pytest.raises(EntranceError):
        entrance.enter("ana", LONG)
    visitor.send("/sign-out")
    refused(visitor, visitor.sign_in(f"link={link}"), "has been used already")
    assert visitor.sign_in().headers["location"] == "/group"
    entrance.choose_password(entrance.offer_password(trainer.id), LONG)
    assert visitor.sign_in().status_code == 403
    assert entrance.enter("ana", LONG)


def test_an_account_elsewhere_belongs_to_one_account_here(
    visitor: Browser, entrance: Entrance, trainer: Account, code: str
) -> None:
    """Whoever has a link cannot take it from its owner, nor lose their own way in."""
    join(visitor, code)
    visitor.send("/sign-out")
    refused(visitor, visitor.sign_in(f"link={entrance.offer_password(trainer.id)}"), "Somebody else here")
    assert entrance.enter("ana", LONG)
    visitor.sign_in()
    maya = entrance.who(visitor.session)
    assert maya is not None
    assert maya.name == "Maya"


def test_where_the_provider_is_the_only_way_no_password_opens(
    opened: Callable[[Provider | None], Browser], settings: Provider, entrance: Entrance, trainer: Account, code: str
) -> None:
    """No page asks for one, and a form that brings one is refused; links lead to the provider."""
    visitor = opened(settings.model_copy(update={"only": True}))
    link = entrance.offer_password(trainer.id)
    for path in ("/sign-in", f"/join?code={code}", f"/new-password?link={link}"):
        assert 'name="password"' not in visitor.go(path).text
        assert SHOWN in visitor.go(path).text
        refused(visitor, visitor.send(path, login="ana", name="Ana", password=LONG), "Nobody signs in with a password")
    assert visitor.sign_in(f"link={link}").headers["location"] == "/group"
    assert visitor.is_in()


def test_a_name_that_cannot_be_is_asked_again(visitor: Browser, church: FakeProvider, code: str) -> None:
    """Nothing has to be begun anew; what comes from the provider is escaped, and no address is suggested as a name."""
    church.claims = {"sub": SUBJECT, "name": "<b>Maya</b>"}
    visitor.sign_in(f"code={code}")
    assert 'value="&lt;b&gt;Maya&lt;/b&gt;"' in visitor.go("/sign-in/name").text
    answer = visitor.send("/sign-in/name", name="  ")
    assert answer.status_code == 400
    assert "Say what to call you" in answer.text
    assert visitor.send("/sign-in/name", name="M").headers["location"] == "/"
    church.claims = {"sub": "another", "name": "maya@example.org", "preferred_username": "maya@example.org"}
    visitor.send("/sign-out")
    visitor.sign_in(f"code={code}")
    assert 'name="name" value=""' in visitor.go("/sign-in/name").text


def test_without_a_provider_there_is_no_such_way(opened: Callable[[Provider | None], Browser]) -> None:
    """No button, and the gate is shut."""
    visitor = opened(None)
    assert "/sign-in/with" not in visitor.go("/sign-in").text
    for path in ("/sign-in/with", "/sign-in/back", "/sign-in/name"):
        assert visitor.go(path).headers["location"].startswith("/sign-in?then=")


def test_a_start_without_a_provider_loads_none_of_it() -> None:
    """It is not slower for those who do not use it."""
    code = "import sys, coach.door.pages, coach.door.gate; print(sorted({'authlib', 'joserfc'} & sys.modules.keys()))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
