"""Coming in: joining, signing in, new passwords, and what whoever guesses meets."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Role
from coach.model.errors import EntranceError, Taken
from coach.practice.desk import now

if TYPE_CHECKING:
    from coach.model.account import Account
    from coach.model.group import Group
    from coach.practice.desk import Desk
    from coach.practice.groups.entrance import Entrance

LONG = "four plain words here"


@dataclass
class Watch:
    """A clock that can be put forward."""

    time: datetime

    def __call__(self) -> datetime:
        """Tell the time."""
        return self.time

    def later(self, by: timedelta) -> None:
        """Put it forward."""
        self.time += by


@pytest.fixture
def watch() -> Watch:
    """A clock of this test's own."""
    return Watch(now())


@pytest.fixture
def entrance(desk: Desk, watch: Watch) -> Entrance:
    """The door of a server nobody knows yet."""
    return replace(desk, clock=watch).entrance


@pytest.fixture
def trainer(entrance: Entrance) -> Account:
    """Somebody who has chosen a password by the link that the keeper of the server made."""
    session = entrance.choose_password(entrance.add_trainer("Ana Lima", "Ana"), LONG)
    found = entrance.who(session)
    assert found is not None
    return found


@pytest.fixture
def group(desk: Desk, trainer: Account) -> Group:
    """A group to join."""
    return desk.training.begin(trainer, "Northside")


def join(entrance: Entrance, group: Group, login: str = "maya") -> str:
    """Join as somebody."""
    return entrance.join(group.code, name="Maya", login=login, password=LONG)


def test_whoever_joins_is_in_the_group_and_signed_in(entrance: Entrance, desk: Desk, group: Group) -> None:
    """A trainee, and no more than that."""
    account = entrance.who(join(entrance, group))
    assert account is not None
    assert account.role is Role.TRAINEE
    assert list(desk.store.groups.members(group.id)) == [account]


def test_an_old_invitation_lets_nobody_in(entrance: Entrance, desk: Desk, trainer: Account, group: Group) -> None:
    """Nor does one that never was; nothing is kept of who tried."""
    desk.training.change_code(trainer, group.id)
    for code in (group.code, "nonsense", ""):
        with pytest.raises(EntranceError, match="new link"):
            entrance.join(code, name="Maya", login="maya", password=LONG)
    assert desk.store.accounts.by_login("maya") is None


@pytest.mark.parametrize(
    ("login", "password", "says"),
    [
        ("maya", "short", "too short"),
        ("maya", "x" * 201, "too long"),
        ("long enough", "Long Enough", "the name you sign in with"),
        ("m", LONG, "2 to 80"),
        ("  ", LONG, "2 to 80"),
    ],
)
def test_what_cannot_be_taken_is_said(entrance: Entrance, group: Group, login: str, password: str, says: str) -> None:
    """In a sentence that says what to change."""
    with pytest.raises(EntranceError, match=says):
        entrance.join(group.code, name="Maya", login=login, password=password)


def test_a_login_is_one_however_it_is_written(entrance: Entrance, group: Group) -> None:
    """Capitals, spaces and the two ways to write é do not make two people."""
    join(entrance, group, "José  Ríos")
    assert entrance.enter(" josé ríos ", LONG)
    with pytest.raises(Taken):
        entrance.join(group.code, name="J", login="JOSÉ RÍOS", password="quite another one")  # noqa: S106 - a test's


def test_a_wrong_password_and_a_wrong_name_are_told_alike(entrance: Entrance, group: Group) -> None:
    """Nobody learns from the door who has an account."""
    join(entrance, group)
    said = []
    for login, password in (("maya", "not this one"), ("nobody", LONG)):
        with pytest.raises(EntranceError) as caught:
            entrance.enter(login, password)
        said.append(str(caught.value))
    assert said[0] == said[1]


def test_whoever_guesses_has_to_wait(entrance: Entrance, group: Group, watch: Watch) -> None:
    """Even the right password is not looked at for a quarter of an hour; nobody else is kept out."""
    join(entrance, group)
    join(entrance, group, "tom")
    for _ in range(8):
        with pytest.raises(EntranceError, match="do not go together"):
            entrance.enter("maya", "a guess")
    with pytest.raises(EntranceError, match="quarter of an hour"):
        entrance.enter("maya", LONG)
    assert entrance.enter("tom", LONG)
    watch.later(timedelta(minutes=16))
    assert entrance.enter("maya", LONG)


def test_guessing_from_elsewhere_locks_nobody_out(entrance: Entrance, group: Group) -> None:
    """Its owner still comes in from where they are, until it is guessed at from many places at once."""
    join(entrance, group)
    for place in range(50):
        with pytest.raises(EntranceError, match="do not go together"):
            entrance.enter("maya", "a guess", at=f"192.0.2.{place}")
    assert entrance.enter("maya", LONG, at="198.51.100.1")
    for place in range(50, 61):
        with pytest.raises(EntranceError):
            entrance.enter("maya", "a guess", at=f"192.0.2.{place}")
    with pytest.raises(EntranceError, match="quarter of an hour"):
        entrance.enter("maya", LONG, at="198.51.100.1")


def test_guesses_at_once_pass_no_limit(entrance: Entrance, group: Group) -> None:
    """A try counts before its password is looked at."""
    join(entrance, group)
    said: list[str] = []

    def guess(number: int) -> None:
        try:
            entrance.enter("maya", f"guess {number}", at="192.0.2.7")
        except EntranceError as error:
            said.append(str(error))

    with ThreadPoolExecutor(20) as pool:
        list(pool.map(guess, range(40)))
    assert sum("do not go together" in one for one in said) == 8
    assert len(said) == 40


def test_guessing_many_names_from_one_place_is_stopped_too(entrance: Entrance) -> None:
    """One try at each of many accounts is guessing all the same."""
    for number in range(60):
        with pytest.raises(EntranceError, match="do not go together"):
            entrance.enter(f"name{number}", "password1", at="192.0.2.7")
    with pytest.raises(EntranceError, match="quarter of an hour"):
        entrance.enter("another", "password1", at="192.0.2.7")
    with pytest.raises(EntranceError, match="do not go together"):
        entrance.enter("another", "password1", at="192.0.2.8")


def test_guessing_at_a_form_to_join_makes_only_the_guesser_wait(entrance: Entrance, group: Group) -> None:
    """Whoever sits elsewhere and sends the form twice is still let in."""
    names = [f"maya {number}" for number in range(8)]
    for name in names:
        join(entrance, group, name)
    for name in names * 8:
        with pytest.raises(Taken):
            entrance.join(group.code, name="x", login=name, password="a guess or two", at="192.0.2.7")  # noqa: S106 - a test's
    for _ in range(2):
        assert entrance.who(entrance.join(group.code, name="Noor", login="noor", password=LONG, at="192.0.2.8"))


def test_a_session_ends_when_it_is_left_or_has_run_out(entrance: Entrance, group: Group, watch: Watch) -> None:
    """On one device as on another, each for itself."""
    first, second = join(entrance, group), entrance.enter("maya", LONG)
    entrance.leave(first)
    assert entrance.who(first) is None
    assert entrance.who(second) is not None
    watch.later(timedelta(days=31))
    assert entrance.who(second) is None
    assert entrance.who("") is None


def test_a_link_to_a_new_password_is_good_once(entrance: Entrance, group: Group, watch: Watch) -> None:
    """It ends every session from before, and lets in with the new password alone."""
    old = join(entrance, group)
    account = entrance.who(old)
    assert account is not None
    unused, secret = entrance.offer_password(account.id), entrance.offer_password(account.id)
    again = entrance.who(entrance.choose_password(secret, "another good one"))
    assert again is not None
    assert again.id == account.id
    assert entrance.who(old) is None
    for used in (secret, unused):
        with pytest.raises(EntranceError, match="used already"):
            entrance.choose_password(used, "a third good one")
    with pytest.raises(EntranceError):
        entrance.enter("maya", LONG)
    late = entrance.offer_password(account.id)
    watch.later(timedelta(days=4))
    with pytest.raises(EntranceError, match="three days"):
        entrance.whose_password(late)


def test_whoever_is_helped_to_a_new_password_is_told_by_whom(
    entrance: Entrance, group: Group, trainer: Account
) -> None:
    """A link of one's own says nothing; a trainer makes none for another trainer, who sees more than she does."""
    account = entrance.who(join(entrance, group))
    assert account is not None
    helped = entrance.who(entrance.choose_password(entrance.help_in(trainer, account), "another good one"))
    assert helped is not None
    assert helped.password_by == "Ana Lima"  # noqa: S105 - a name
    assert helped.password_at is not None
    alone = entrance.who(entrance.choose_password(entrance.offer_password(account.id), "a third good one"))
    assert alone is not None
    assert not alone.password_by
    with pytest.raises(EntranceError, match="new-password"):
        entrance.help_in(trainer, trainer)


def test_a_form_that_is_sent_twice_makes_one_account(entrance: Entrance, group: Group, desk: Desk) -> None:
    """The second is let in with the first; with another password it hears that the name is taken."""
    first, second = entrance.who(join(entrance, group)), entrance.who(join(entrance, group))
    assert first == second
    assert len(desk.store.groups.members(group.id)) == 1
    with pytest.raises(Taken):
        entrance.join(group.code, name="Maya", login="maya", password="quite another one")  # noqa: S106 - a test's


def test_a_session_opens_no_new_password_and_the_reverse(entrance: Entrance, group: Group) -> None:
    """A secret does what it was given for, and nothing else."""
    session = join(entrance, group)
    account = entrance.who(session)
    assert account is not None
    with pytest.raises(EntranceError):
        entrance.choose_password(session, "another good one")
    assert entrance.who(entrance.offer_password(account.id)) is None
