"""The commands of whoever keeps a server for a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import bootstrap
from coach.model.account import Role
from coach.model.errors import EntranceError

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable

    Run = Callable[..., subprocess.CompletedProcess[str]]

SITE = "https://coach.example.org"
LONG = "four plain words here"


def secret_of(link: str) -> str:
    """Give the secret within a link, which is all that was written."""
    assert link.startswith(f"{SITE}/new-password?link=")
    return link.strip().partition("=")[2]


def test_a_trainer_gets_a_link_and_nothing_is_read_out(coach: Run) -> None:
    """The link alone goes to standard output; with it she chooses a password, once."""
    done = coach("add-trainer", "Ana Lima", "--site", f"{SITE}/")
    assert done.returncode == 0
    assert "signs in as ana lima" in done.stderr
    door = bootstrap.build().entrance
    account = door.who(door.choose_password(secret_of(done.stdout), LONG))
    assert account is not None
    assert (account.name, account.login, account.role) == ("Ana Lima", "ana lima", Role.TRAINER)


def test_a_login_that_is_taken_is_told(coach: Run) -> None:
    """With code 2, and the first account as it was."""
    coach("add-trainer", "Ana Lima", "--login", "ana")
    done = coach("add-trainer", "Another Ana", "--login", "ANA")
    assert done.returncode == 2
    assert "Choose another name" in done.stderr
    assert 'coach new-password "ana" --site http://localhost:8501' in done.stderr
    found = bootstrap.build().store.accounts.by_login("ana")
    assert found is not None
    assert found[0].name == "Ana Lima"


def test_a_new_password_is_a_link_too(coach: Run) -> None:
    """The old password holds until the link is used, and no longer."""
    first = coach("add-trainer", "Ana Lima", "--login", "ana", "--site", SITE).stdout
    door = bootstrap.build().entrance
    door.choose_password(secret_of(first), LONG)
    again = coach("new-password", "Ana", "--site", SITE).stdout
    assert door.enter("ana", LONG)
    door.choose_password(secret_of(again), "another good one")
    with pytest.raises(EntranceError):
        door.enter("ana", LONG)


def test_a_name_nobody_has_is_told_with_those_there_are(coach: Run) -> None:
    """So that a slip is seen at once."""
    coach("add-trainer", "Ana Lima", "--login", "ana")
    done = coach("new-password", "anna")
    assert done.returncode == 2
    assert "ana" in done.stderr


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--server.cookieSecret", "Zm9v=", "20"), "“20” is no option of Streamlit's"),
        (("--server.maxUploadSize",), "--server.maxUploadSize needs a value"),
    ],
)
def test_an_option_that_cannot_be_read_is_told_before_the_server_starts(
    coach: Run, options: tuple[str, ...], says: str
) -> None:
    """Half an option is not left out in silence."""
    done = coach("serve", "--sign-in", "--no-browser", *options)
    assert done.returncode == 2
    assert says in done.stderr


@pytest.mark.parametrize(("site", "begins"), [("127.0.0.1:8573", "http://127"), ("coach.example.org", "https://coach")])
def test_a_site_without_its_http_still_gives_a_link(coach: Run, site: str, begins: str) -> None:
    """A certificate is to be had anywhere but on this very machine."""
    assert coach("add-trainer", "Ana Lima", "--site", site).stdout.startswith(begins)
    assert coach("new-password", "ana lima", "--site", site).stdout.startswith(begins)


def test_where_people_sign_in_an_export_asks_whose(coach: Run) -> None:
    """An empty file would look like a copy of everything."""
    coach("add-trainer", "Ana Lima", "--login", "ana")
    for arguments in ((), ("--owner", "bea")):
        done = coach("export", "--to", "all.json", *arguments)
        assert done.returncode == 2
        assert "--owner and one of these: ana." in done.stderr
    assert coach("export", "--to", "all.json", "--owner", "Ana").returncode == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [((" ",), 'coach add-trainer "Ana Lima"'), (("Ana Lima", "--site", "our coach"), "“our coach” is no address")],
)
def test_a_name_or_site_that_will_not_do_is_told(coach: Run, arguments: tuple[str, ...], says: str) -> None:
    """A link that no browser opens would be sent on."""
    done = coach("add-trainer", *arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stdout == ""
