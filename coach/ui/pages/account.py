"""Account: who you are here, which groups you are in, a new password, leaving, and deleting everything for good."""

import streamlit as st

from coach.model.account import Account, Role
from coach.practice.groups.logins import folded
from coach.practice.owned import everything_of
from coach.practice.report.markdown import escaped
from coach.ui import desk, frame
from coach.ui.writing import held


def draw() -> None:
    """Draw the account of whoever has signed in."""
    account = desk.who()
    if account is None:
        return
    st.title(escaped(account.name), anchor=False)
    role = "a trainer" if account.role is Role.TRAINER else "a trainee"
    st.write(f"You sign in as **{escaped(account.login)}**, and are {role} here.")
    st.html('<p><a href="/sign-out" target="_self"><strong>Sign out</strong></a> on this device.</p>')
    _groups(account)
    _password(account)
    _take_along(account)
    _delete(account)


def _groups(account: Account) -> None:
    groups = desk.here().handing_in.groups(account)
    if not groups:
        return
    st.header("Your groups", anchor=False)
    for one in groups:
        group, names = one.group, escaped(one.names)
        with st.container(horizontal=True, vertical_alignment="center", key=f"in-{group.id}"):
            st.write(f"**{escaped(group.name)}**, with {names}")
            with st.popover("Leave", key=f"leaving-{group.id}"):
                st.write(f"{names} will see nothing of yours any more. You keep everything.")
                if st.button("Leave the group", key=f"leave-{group.id}"):
                    desk.here().handing_in.leave(account, group.id)
                    st.rerun()


def _password(account: Account) -> None:
    st.header("A new password", anchor=False)
    st.write("You choose it on the next page. On every other device you then have to sign in again.")
    if st.button("Choose a new password", key="new-password"):
        secret = desk.here().entrance.offer_password(account.id)
        st.html(f'<p><a href="/new-password?link={secret}" target="_self"><strong>Choose it now</strong></a></p>')


def _take_along(account: Account) -> None:
    st.header("Take it along", anchor=False)
    st.write("Everything that is yours here, as one file (JSON): what you practised, brought, and planned.")
    store = desk.here().store  # the file is made when it is asked for, by then outside of this tab's session
    st.download_button(
        "Download everything of mine",
        data=lambda: everything_of(store, account.id),
        file_name="coach.json",
        mime="application/json",
        key="take-along",
        on_click="ignore",
    )


def _delete(account: Account) -> None:
    st.header("Delete your account", anchor=False)
    st.write("Your rehearsals, the conversations you brought, what you handed in: everything goes, for good.")
    if account.role is Role.TRAINER:
        st.write(
            "The groups you began go too, also where others train them with you, and so does what you wrote about what "
            "was handed in to you: it goes from your trainees’ scorecards. They keep their accounts and what they "
            "practised."
        )
    with st.popover("Delete my account", icon=":material/delete:"), st.form("delete", border=False):
        typed = st.text_input(f"To be sure, type the name you sign in with: {escaped(account.login)}", key="sure")
        if not st.form_submit_button("Delete everything of mine", key="delete-account"):
            return
        if folded(typed) != folded(account.login):
            st.error(f"Nothing was deleted: that is not the name you sign in with, {escaped(account.login)}.")
            return
        held.throw_all_away()
        desk.here().store.accounts.delete_account(account.id)
        st.session_state[frame.GOODBYE] = True
        st.rerun()


draw()
