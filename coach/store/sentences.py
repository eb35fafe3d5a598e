"""What every store says when a record is missing or the rehearsal went on elsewhere."""

from __future__ import annotations

MOVED = (
    "This rehearsal went on somewhere else since you saw it last, perhaps in another tab or on another device. "
    "Nothing was lost: reload it to see where it stands, then go on from there."
)

OVER = (
    "This rehearsal is over; it was ended in another tab, perhaps, or on another device. What was said in it is kept: "
    "open its scorecard, or try a moment again from there."
)


def no_rehearsal(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that no rehearsal bears the id."""
    return f"There is no rehearsal {id!r}. It may have been deleted; choose one from the list of your practice."


def no_turn(turn: str, rehearsal: str) -> str:
    """Say that the rehearsal has no such turn."""
    return f"There is no turn {turn!r} in rehearsal {rehearsal!r}. Reload the rehearsal and choose again."


def no_conversation(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that no conversation bears the id."""
    return f"There is no conversation {id!r}. It may have been deleted; choose one from the list of your practice."


def nothing_to_assess(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that what was assessed is not there."""
    return f"There is no rehearsal or conversation {id!r} to keep a scorecard for. It may have been deleted meanwhile."


def taken(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that the id is in use."""
    return f"A record {id!r} is kept already, and what is kept is not overwritten. Give the new one an id of its own."


def no_parent(turn: str) -> str:
    """Say that a turn answers something that is not in its rehearsal."""
    return f"The turn {turn!r} answers a turn that is not in this rehearsal. Read the rehearsal again, then repeat."


def no_account(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that no account bears the id."""
    return f"There is no account {id!r}. It may have been deleted meanwhile; reload the page."


def login_taken(login: str) -> str:
    """Say that somebody comes in by this name already."""
    return f"Somebody signs in as {login!r} already. Choose another name to sign in with, such as your whole name."


IDENTITY_TAKEN = (
    "Somebody here comes in that way already, with another account. Sign in with it, or choose another account there."
)


def no_group(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that no group bears the id."""
    return f"There is no group {id!r}. It may have been deleted meanwhile; reload the page."


def no_contact(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that nobody on the list bears the id."""
    return f"There is nobody {id!r} on the list. They may have been deleted meanwhile; choose from your list."


def no_visit(id: str) -> str:  # noqa: A002 - the noun's own field name
    """Say that no visit bears the id."""
    return f"There is no visit {id!r}. It may have been deleted meanwhile; choose one from your visits."
