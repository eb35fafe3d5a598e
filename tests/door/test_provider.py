"""Signing in through an identity provider, over real HTTP on both sides: who gets in, and what the others hear."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc.jwk import OctKey, RSAKey
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.routing import Route

from coach.door import PlainPasswords
from coach.door.gate import gate
from coach.door.pages import routes
from coach.model.account import Account, Role
from coach.model.errors import EntranceError
from coach.practice.groups.entrance import Entrance
from coach.practice.groups.training import Training
from coach.settings import Provider
from tests.door.provider import CLIENT, SECRET, SUBJECT, FakeProvider, Running
from tests.door.visiting import Browser, Watch, inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import httpx2

    from coach.practice.ports import Content, Store

LONG = "four plain words here"
NAME = "our <church>’s account"
SHOWN = "our &lt;church&gt;’s account"


@pytest.fixture
def watch() -> Watch:
    """A clock of this test's own."""
    return Watch()


@pytest.fixture
def entrance(store: Store, watch: Watch) -> Entrance:
    """The door's use cases."""
    return Entrance(store.accounts, store.groups, PlainPasswords(), watch)


@pytest.fixture
def church() -> Iterator[FakeProvider]:
    """A provider that vouches for Maya."""
    provider = FakeProvider()
    yield provider
    provider.running.stop()


@pytest.fixture
def settings(church: FakeProvider) -> Provider:
    """What the keeper of the server has set."""
    return Provider(issuer=church.issuer, client_id=CLIENT, client_secret=SECRET, name=NAME)


@pytest.fixture
def opened(entrance: Entrance) -> Iterator[Callable[[Provider | None], Browser]]:
    """Open a browser before a door with these settings."""
    running: list[tuple[Running, Browser]] = []

    def open_door(settings: Provider | None) -> Browser:
        paths = [Route(path, inside) for path in ("/", "/mine", "/group")]
        as_streamlit_has = Middleware(SessionMiddleware, secret_key="its own")  # noqa: S106 - no secret
        middleware = [as_streamlit_has, gate(entrance, settings)]
        app = Starlette(routes=[*routes(entrance, settings), *paths], middleware=middleware)
        server = Running(app)
        visitor = Browser(f"http://localhost:{server.port}")
        running.append((server, visitor))
        return visitor

    yield open_door
    for server, visitor in running:
        visitor.close()
        server.stop()


@pytest.fixture
def visitor(opened: Callable[[Provider | None], Browser], settings: Provider) -> Browser:
    """A browser before the door."""
    return opened(settings)


@pytest.fixture
def trainer(entrance: Entrance) -> Account:
    """Somebody with a group, who signs in with a password."""
    found = entrance.who(entrance.choose_password(entrance.add_trainer("Ana Lima", "ana"), LONG))
    assert found is not None
    return found


@pytest.fixture
def code(trainer: Account, store: Store, shipped: Content, watch: Watch) -> str:
    """An invitation to her group."""
    return Training(store, shipped, watch).begin(trainer, "North & South").code


def join(visitor: Browser, code: str, name: str = "Maya") -> None:
    """Join a group by the provider."""
    assert visitor.sign_in(f"code={code}").headers["location"] == "/sign-in/name"
    answer = visitor.send("/sign-in/name", name=name)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


def refused(visitor: Browser, answer: httpx2.Response, says: str) -> None:
    """Check that the answer is a plain page with these words, and that nobody was let in."""
    assert answer.status_code == 400
    assert says in answer.text
    for never in ("Traceback", "evil", "error_description", SECRET, "invalid_"):
        assert never not in answer.text
    assert visitor.session == ""
    assert not visitor.is_in()


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


@pytest.mark.parametrize(
    ("lies", "says"),
    [
        ({"nonce": "another"}, "cannot be trusted"),
        ({"nonce": None}, "cannot be trusted"),
        ({"aud": "another"}, "cannot be trusted"),
        ({"aud": "another", "azp": CLIENT}, "cannot be trusted"),
        ({"aud": [CLIENT, "another"]}, "cannot be trusted"),
        ({"aud": [CLIENT, "another"], "azp": "another"}, "cannot be trusted"),
        ({"aud": None}, "cannot be trusted"),
        ({"iss": "https://evil.test"}, "cannot be trusted"),
        ({"iss": None}, "cannot be trusted"),
        ({"sub": None}, "cannot be trusted"),
        ({"sub": ""}, "cannot be trusted"),
        ({"sub": ["x"]}, "cannot be trusted"),
        ({"at_hash": "another"}, "cannot be trusted"),
        ({"exp": 1_700_000_000}, "clock is wrong"),
        ({"exp": None}, "cannot be trusted"),
        ({"iat": 4_000_000_000, "exp": 4_000_000_060}, "clock is wrong"),
    ],
)
def test_a_token_that_is_not_right_lets_nobody_in(
    visitor: Browser, church: FakeProvider, code: str, lies: dict[str, Any], says: str
) -> None:
    """Whoever it is said to be for, by and of, and from when it is; not even somebody who is known."""
    join(visitor, code)
    visitor.send("/sign-out")
    church.lies = lies
    refused(visitor, visitor.sign_in(), says)
    church.lies = {}
    assert visitor.sign_in().status_code == 303


@pytest.mark.filterwarnings("ignore:JWS algorithm")
def test_a_token_that_was_not_signed_with_the_providers_key_lets_nobody_in(
    visitor: Browser, church: FakeProvider
) -> None:
    """Another's key, a key that others know, no key at all even if the provider says that this is fine, no token."""
    church.metadata = {"id_token_signing_alg_values_supported": ["none", "HS256", "RS256"]}
    church.signs_with = RSAKey.generate_key(2048, {"kid": "first"})
    refused(visitor, visitor.sign_in(), "cannot be trusted")
    church.algorithm, church.signs_with = "HS256", OctKey.import_key(SECRET)
    refused(visitor, visitor.sign_in(), "cannot be trusted")
    church.algorithm = "none"
    refused(visitor, visitor.sign_in(), "cannot be trusted")
    church.without_token = True
    refused(visitor, visitor.sign_in(), "cannot be trusted")


def test_a_provider_may_change_its_key(visitor: Browser, church: FakeProvider, code: str) -> None:
    """As they do every few weeks."""
    join(visitor, code)
    church.key = church.signs_with = RSAKey.generate_key(2048, {"kid": "second"})
    assert visitor.sign_in("then=/mine").headers["location"] == "/mine"


def test_a_way_back_is_good_once_and_for_one_browser(
    visitor: Browser, church: FakeProvider, code: str, watch: Watch
) -> None:
    """Not again, not elsewhere, not for another's state, and not a quarter of an hour later."""
    join(visitor, code)
    visitor.send("/sign-out")
    thief = Browser(visitor.site)
    back = visitor.to_provider()
    refused(thief, thief.go(back), "begun in another browser")
    forged = back.partition("state=")[0] + "state=made-up"
    refused(visitor, visitor.go(forged), "begun in another browser")
    refused(visitor, visitor.go(back), "begun in another browser")
    before = church.exchanges
    back = visitor.to_provider()
    assert visitor.go(back).status_code == 303
    visitor.send("/sign-out")
    refused(visitor, visitor.go(back), "begun in another browser")
    assert church.exchanges == before + 1
    back = visitor.to_provider()
    watch.ahead = timedelta(minutes=16)
    refused(visitor, visitor.go(back), "a quarter of an hour")
    thief.close()


def test_whoever_says_no_at_the_provider_is_told_so(visitor: Browser, church: FakeProvider) -> None:
    """In our words: what comes along with the refusal is shown to nobody."""
    church.refuses = {"error": "access_denied", "error_description": "<b>go to http://evil.test</b>"}
    refused(visitor, visitor.sign_in(), "you said no there")
    church.refuses = {"error": "evil <script>", "error_uri": "http://evil.test"}
    refused(visitor, visitor.sign_in(), f"the redirect address to register there is {visitor.site}/sign-in/back")
    church.refuses = {"error": "temporarily_unavailable"}
    refused(visitor, visitor.sign_in(), "cannot be reached just now")


def test_a_provider_that_is_down_is_said_and_does_not_stop_the_others(
    visitor: Browser, church: FakeProvider, code: str
) -> None:
    """Before it was ever asked, and between there and back; with a password one comes in all the same."""
    assert code
    church.metadata = {"issuer": None}
    refused(visitor, visitor.go("/sign-in/with"), "another name than the settings say")
    church.metadata = {}
    back = visitor.to_provider()
    church.running.stop()
    refused(visitor, visitor.go(back), "cannot be reached just now")
    answer = visitor.send("/sign-in", login="ana", password=LONG)
    assert (answer.status_code, answer.headers["location"]) == (303, "/group")


def test_a_provider_that_never_answered_is_asked_again(
    opened: Callable[[Provider | None], Browser], church: FakeProvider, settings: Provider
) -> None:
    """Nobody has to start Coach again."""
    gone = opened(settings.model_copy(update={"issuer": "http://127.0.0.1:9"}))
    refused(gone, gone.go("/sign-in/with"), "or sign in with name and password")
    late = opened(settings)
    church.metadata = {"authorization_endpoint": "http://elsewhere.test/authorize"}
    refused(late, late.go("/sign-in/with"), "an address without HTTPS")
    church.metadata = {}
    assert late.sign_in().status_code == 403


def test_a_wrong_secret_is_for_the_keeper_to_mend(
    opened: Callable[[Provider | None], Browser], settings: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    """The log says what it was, and not what the secret is."""
    visitor = opened(settings.model_copy(update={"client_secret": "evil-secret"}))
    refused(visitor, visitor.sign_in(), "does not accept the id or the secret in the settings")
    assert "invalid_client" in caplog.text
    assert "evil-secret" not in caplog.text
    assert "evil-secret" not in repr(settings.model_copy(update={"client_secret": "evil-secret"}))


def test_another_site_can_neither_begin_nor_finish_it(visitor: Browser, church: FakeProvider, code: str) -> None:
    """A link elsewhere leads to the page with the button; a form from elsewhere is refused."""
    answer = visitor.go("/sign-in/with?then=/mine", sec_fetch_site="cross-site")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?then=/mine")
    visitor.sign_in(f"code={code}")
    refused(visitor, visitor.send("/sign-in/name", origin="http://elsewhere.test", name="Maya"), "another site")
    assert visitor.sign_in("then=//elsewhere.test").status_code == 403
    church.claims = {"sub": "another"}
    join(visitor, code, "Noor")
    assert visitor.sign_in("then=//elsewhere.test/").headers["location"] == "/"


def test_the_redirect_address_is_the_one_that_people_see(visitor: Browser) -> None:
    """Behind a proxy with HTTPS too; one that hides it is found out before anybody is sent to the wrong place."""
    site = "https://coach.example.org"
    proxied = {"host": "coach.example.org", "x_forwarded_proto": "https", "referer": f"{site}/sign-in"}
    leaving = visitor.go("/sign-in/with", **proxied, sec_fetch_site="same-origin")
    assert parse_qs(urlsplit(leaving.headers["location"]).query)["redirect_uri"] == [f"{site}/sign-in/back"]
    assert "secure" in leaving.headers["set-cookie"].lower()
    assert "httponly" in leaving.headers["set-cookie"].lower()
    for hidden in ("host", "x_forwarded_proto"):
        rest = {name: value for name, value in proxied.items() if name != hidden}
        answer = visitor.go("/sign-in/with", **rest, sec_fetch_site="same-origin")
        assert answer.status_code == 400
        assert f"You came to {site}, but Coach was told" in answer.text


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
