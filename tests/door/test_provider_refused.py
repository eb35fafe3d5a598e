"""An identity provider that lies, refuses or is away: nobody gets in by it, and everybody hears it in our words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from joserfc.jwk import OctKey, RSAKey

from tests.door.provider import CLIENT, SECRET, FakeProvider
from tests.door.visiting import LONG, Browser, Watch, join, refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.settings import Provider


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
