"""The door over HTTP: who gets in, who does not, and what a browser is told to keep."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from coach.door import Argon2
from coach.door.answers import within
from coach.door.gate import gate
from coach.door.pages import routes
from coach.practice.desk import now
from coach.practice.groups.entrance import COOKIE, Entrance
from coach.practice.groups.training import Training
from tests.door.visiting import LONG, inside

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.websockets import WebSocket

    from coach.practice.ports import Content, Store

SITE = "http://coach.test"


async def talking(socket: WebSocket) -> None:
    """Stand for Streamlit's web socket."""
    await socket.accept()
    await socket.send_text("inside")
    await socket.close()


@pytest.fixture
def entrance(store: Store) -> Entrance:
    """The door's use cases, with real hashes."""
    return Entrance(store.accounts, store.groups, Argon2(), now)


@pytest.fixture
def visitor(entrance: Entrance) -> TestClient:
    """A browser before the door, which follows no redirect by itself."""
    paths = [Route(path, inside) for path in ("/", "/mine", "/_stcore/health", "/media/file")]
    app = Starlette(
        routes=[*routes(entrance), *paths, WebSocketRoute("/_stcore/stream", talking)], middleware=[gate(entrance)]
    )
    return TestClient(app, base_url=SITE, follow_redirects=False, headers={"accept": "text/html"})


@pytest.fixture
def code(entrance: Entrance, store: Store, shipped: Content) -> str:
    """An invitation to a group."""
    trainer = entrance.who(entrance.choose_password(entrance.add_trainer("Ana <Lima>", "ana"), LONG))
    assert trainer is not None
    return Training(store, shipped, now).begin(trainer, "North & South").code


def join(visitor: TestClient, code: str, login: str = "maya") -> None:
    """Fill in the form and send it."""
    sent = {"name": "Maya", "login": login, "password": LONG}
    answer = visitor.post(f"/join?code={code}", data=sent)
    assert answer.status_code == 303
    assert answer.headers["location"] == "/"


def test_whoever_has_not_signed_in_is_led_to_the_door(visitor: TestClient) -> None:
    """With where they wanted to go; a web socket is closed, a file refused; health may be asked by anybody."""
    answer = visitor.get("/mine?x=1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?then=/mine%3Fx%3D1")
    assert visitor.get("/media/file", headers={"accept": "*/*"}).status_code == 401
    assert visitor.get("/_stcore/health").text == "inside /_stcore/health"
    with pytest.raises(WebSocketDisconnect), visitor.websocket_connect("ws://coach.test/_stcore/stream") as socket:
        socket.receive_text()


def test_a_made_up_cookie_opens_nothing(visitor: TestClient) -> None:
    """Nor an empty one."""
    for made_up in ("", "x", "0" * 64):
        visitor.cookies.set(COOKIE, made_up)
        assert visitor.get("/mine").status_code == 303


def test_joining_lets_in_and_signing_out_ends_it(visitor: TestClient, code: str) -> None:
    """The cookie is out of reach of scripts, and worth nothing afterwards."""
    page = visitor.get(f"/join?code={code}")
    assert "North &amp; South" in page.text
    assert "Ana &lt;Lima&gt;" in page.text
    join(visitor, code)
    assert visitor.get("/mine").text == "inside /mine"
    with visitor.websocket_connect("ws://coach.test/_stcore/stream") as socket:
        assert socket.receive_text() == "inside"
    session = visitor.cookies[COOKIE]
    assert visitor.post("/sign-out").headers["location"] == "/sign-in"
    visitor.cookies.set(COOKIE, session)
    assert visitor.get("/mine").status_code == 303


def test_the_cookie_is_kept_from_scripts_and_other_sites(visitor: TestClient, code: str) -> None:
    """And where the browser came by HTTPS, from plain HTTP too."""
    sent = {"name": "Maya", "login": "maya", "password": LONG}
    kept = visitor.post(f"/join?code={code}", data=sent).headers["set-cookie"].lower()
    assert "httponly" in kept
    assert "samesite=lax" in kept
    assert "secure" not in kept
    secure = visitor.post(
        "/sign-in", data={"login": "maya", "password": LONG}, headers={"x-forwarded-proto": "https"}
    ).headers["set-cookie"]
    assert "secure" in secure.lower()


def test_signing_in_leads_on_to_where_one_wanted(visitor: TestClient, code: str) -> None:
    """What was typed wrong is said, and the name stays in its field."""
    join(visitor, code)
    visitor.cookies.clear()
    wrong = visitor.post("/sign-in?then=/mine", data={"login": "maya", "password": "a guess or two"})
    assert wrong.status_code == 400
    assert "do not go together" in wrong.text
    assert 'value="maya"' in wrong.text
    right = visitor.post("/sign-in?then=/mine", data={"login": "Maya", "password": LONG})
    assert (right.status_code, right.headers["location"]) == (303, "/mine")


@given(st.text(alphabet="/\\ahttps:.@?#%\n\r\t ", max_size=12))
def test_the_door_never_leads_to_another_site(then: str) -> None:
    """Whatever an address asks for afterwards."""
    assert re.fullmatch(r"/(?![/\\])[^\n\r\t\\]*", within(then))


def test_a_form_whose_sender_is_hidden_is_refused(visitor: TestClient, code: str) -> None:
    """A page elsewhere may keep quiet about where it is; the browser still says that it is elsewhere."""
    join(visitor, code)
    for hidden in ({"origin": "null"}, {"sec-fetch-site": "cross-site"}, {"sec-fetch-site": "same-site"}):
        answer = visitor.post("/sign-in", data={"login": "maya", "password": LONG}, headers=hidden)
        assert answer.status_code == 400
        assert visitor.post("/sign-out", headers=hidden).status_code == 400
    assert visitor.get("/mine").text == "inside /mine"


def test_a_form_from_another_site_is_refused(visitor: TestClient, code: str) -> None:
    """Nobody can sign a browser in or out from elsewhere."""
    join(visitor, code)
    for path in ("/sign-in", "/sign-out", f"/join?code={code}"):
        answer = visitor.post(path, data={"login": "maya", "password": LONG}, headers={"origin": "http://evil.test"})
        assert answer.status_code == 400
        assert "another site" in answer.text
    assert visitor.get("/mine").text == "inside /mine"
    assert visitor.post("/sign-out", headers={"origin": SITE}).status_code == 303


def test_a_form_that_would_fill_the_memory_is_refused(visitor: TestClient, code: str) -> None:
    """However it is sent, and before anybody has signed in; the longest that can be typed goes through."""
    longest = {"name": "é" * 80, "login": "ö" * 80, "password": "ß" * 200}
    for path in ("/sign-in", f"/join?code={code}"):
        typed = visitor.post(path, data={**longest, "name": "x" * 70_000})
        uploaded = visitor.post(path, files={"login": ("a file", b"x" * 70_000)})
        for answer in (typed, uploaded):
            assert answer.status_code == 400
            assert "more than this form can hold" in answer.text
    assert visitor.post(f"/join?code={code}", data=longest).status_code == 303


def test_a_phone_that_is_passed_round_makes_nobody_into_somebody_else(visitor: TestClient, code: str) -> None:
    """A form that was open before the first one joined is not taken for the first one's."""
    join(visitor, code)
    answer = visitor.post(f"/join?code={code}", data={"name": "Dee", "login": "dee", "password": LONG})
    assert answer.status_code == 409
    assert "Nothing was made of what you typed" in answer.text
    assert "Not you?" in answer.text


def test_signing_in_anew_ends_the_session_before(visitor: TestClient, code: str, entrance: Entrance) -> None:
    """One browser, one session."""
    join(visitor, code)
    before = visitor.cookies[COOKIE]
    visitor.post("/sign-in", data={"login": "maya", "password": LONG})
    assert visitor.cookies[COOKIE] != before
    assert entrance.who(before) is None


def test_a_trainer_begins_at_her_group(visitor: TestClient, code: str) -> None:
    """Unless she wanted to go somewhere else."""
    assert code
    sent = {"login": "ana", "password": LONG}
    assert visitor.post("/sign-in", data=sent).headers["location"] == "/group"
    assert visitor.post("/sign-in?then=/trust", data=sent).headers["location"] == "/trust"


def test_records_that_cannot_be_reached_are_no_ones_business(visitor: TestClient, code: str, tmp_path: Path) -> None:
    """A visitor hears that it does not work, and not where the file is."""
    join(visitor, code)
    for file in tmp_path.glob("coach.db*"):
        file.write_bytes(b"no database any more, " * 400)
    for answer in (visitor.get("/mine"), visitor.get(f"/join?code={code}")):
        assert answer.status_code == 503
        assert "cannot reach what it keeps" in answer.text
        assert str(tmp_path) not in answer.text


def test_what_somebody_typed_is_not_in_the_log_where_it_could_not_be_kept(
    visitor: TestClient, code: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever keeps the server reads why, and not who it was nor what their password is checked by."""
    with closing(sqlite3.connect(tmp_path / "coach.db")) as records:
        records.execute("CREATE TRIGGER quarrel BEFORE INSERT ON accounts BEGIN INSERT INTO gone VALUES (1); END")
    sent = {"name": "Bo Tully", "login": "bo.tully", "password": LONG}
    assert visitor.post(f"/join?code={code}", data=sent).status_code == 503
    assert "no such table: main.gone" in caplog.text
    assert not [typed for typed in ("Bo Tully", "bo.tully", LONG, "argon2id") if typed in caplog.text]


def test_what_is_inside_may_not_be_framed_elsewhere_nor_measured(visitor: TestClient, code: str) -> None:
    """The pages carry the headers; the server's own figures are for whoever keeps it."""
    join(visitor, code)
    assert visitor.get("/mine").headers["x-frame-options"] == "SAMEORIGIN"
    assert visitor.get("/_stcore/metrics").status_code == 403


def test_somebody_who_is_here_joins_with_one_click(visitor: TestClient, code: str, store: Store) -> None:
    """Without another account."""
    join(visitor, code)
    group = store.groups.by_code(code)
    assert group is not None
    (maya,) = store.groups.members(group.id)
    store.groups.remove_member(group.id, maya.id)
    assert "Join as Maya" in visitor.get(f"/join?code={code}").text
    assert visitor.post(f"/join?code={code}").headers["location"] == "/"
    assert list(store.groups.members(group.id)) == [maya]


def test_an_invitation_that_has_run_out_lets_in_who_has_joined_and_nobody_new(
    visitor: TestClient, code: str, store: Store
) -> None:
    """For many the link they came by once is the way back."""
    join(visitor, code)
    group = store.groups.by_code(code)
    assert group is not None
    store.groups.set_code(group.id, code, until=now() - timedelta(minutes=1))
    assert visitor.get(f"/join?code={code}").headers["location"] == "/"
    visitor.cookies.clear()
    answer = visitor.get(f"/join?code={code}")
    assert "not open any more" in answer.text
    assert "Have you joined already? Then sign in." in answer.text
    assert visitor.post(f"/join?code={code}", data={"name": "T", "login": "tom", "password": LONG}).status_code == 400
    assert len(store.groups.members(group.id)) == 1


def test_a_login_that_is_taken_is_said_and_nothing_typed_is_lost(visitor: TestClient, code: str) -> None:
    """Only the password has to be typed again."""
    join(visitor, code)
    visitor.cookies.clear()
    answer = visitor.post(f"/join?code={code}", data={"name": "M. <b>", "login": "MAYA", "password": f"{LONG}!"})
    assert answer.status_code == 400
    assert "Choose another name" in answer.text
    assert 'value="M. &lt;b&gt;"' in answer.text
    assert LONG not in answer.text


def test_an_invitation_or_a_link_that_is_used_up_says_so(visitor: TestClient, entrance: Entrance, code: str) -> None:
    """With what to do."""
    assert "new link" in visitor.get("/join?code=nothing").text
    join(visitor, code)
    account = entrance.who(visitor.cookies[COOKIE])
    assert account is not None
    secret = entrance.offer_password(account.id)
    assert "You sign in as <strong>maya</strong>" in visitor.get(f"/new-password?link={secret}").text
    assert visitor.post(f"/new-password?link={secret}", data={"password": "short"}).status_code == 400
    assert visitor.post(f"/new-password?link={secret}", data={"password": "another good one"}).status_code == 303
    assert visitor.get("/mine").text == "inside /mine"
    assert "used already" in visitor.get(f"/new-password?link={secret}").text


def test_every_page_of_the_door_may_be_kept_by_nobody_and_run_nothing(visitor: TestClient, code: str) -> None:
    """No cache, no script, no frame."""
    for path in ("/sign-in", f"/join?code={code}", "/new-password?link=x", "/sign-out"):
        headers = visitor.get(path).headers
        assert headers["cache-control"] == "no-store"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_the_records_hold_neither_passwords_nor_sessions(visitor: TestClient, code: str, tmp_path: Path) -> None:
    """Whoever steals the file cannot come in with what is in it."""
    join(visitor, code)
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert b"maya" in kept
    assert LONG.encode() not in kept
    assert visitor.cookies[COOKIE].encode() not in kept
