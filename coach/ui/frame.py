"""What surrounds every page: title, style, menu, and a plain sentence where something fails."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit
from zlib import crc32

import streamlit as st

from coach.model.errors import CoachError
from coach.practice.report.style import marks
from coach.ui import clicking, hearing, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from streamlit.navigation.page import Page

_TOP = """<script>/* {which} */ if (!location.hash)
document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);</script>"""

GOODBYE = "coach_goodbye"

_ICON = Path(__file__).parent / "icon.svg"
"""A file of ours: for a named symbol the browser would ask a server outside."""

_LOG = logging.getLogger(__name__)


def draw(page: Page, pages: Mapping[str, Page]) -> None:
    """Draw the frame of a page. `pages` are all that there are for whoever this is, by their names."""
    st.set_page_config(page_title=f"{page.title} · Coach", page_icon=_ICON, layout="wide")
    st.html(f"<style>{_style()}</style>")
    _menu(page, pages)
    with st.container(key="from-the-top"):
        _from_the_top(page)
        clicking.once()
        hearing.help_along()


def _menu(page: Page, pages: Mapping[str, Page]) -> None:
    """Draw the menu; on a phone, what is not needed every day is behind one button, marked while one is there."""
    with st.container(key="menu", horizontal=True, gap="small"):
        for name in places.DAILY:
            st.page_link(pages[name])
        others = [one for name, one in pages.items() if name not in (*places.DAILY, *places.UNLISTED)]
        with st.container(key="menu-others", horizontal=True, gap="small", width="content"):
            for one in others:
                st.page_link(one)
        label = "**More**" if page.title in {one.title for one in others} else "More"
        with st.container(key="menu-more", width="content"), st.popover(label, key=f"more-{page.url_path}"):
            for one in others:
                st.page_link(one)


def ask_to_sign_in() -> None:
    """Say that nobody has signed in, or no more; goodbye to whoever has just deleted their account."""
    if st.session_state.get(GOODBYE):
        st.title("Your account is deleted", anchor=False)
        st.write("Everything that was yours here is gone. Goodbye, and thank you for practising.")
        return
    st.title("Sign in first", anchor=False)
    st.write("You are not signed in here, or not any more. What you practised is kept.")
    here = urlsplit(st.context.url or "/")
    back = quote(here.path + (f"?{here.query}" if here.query else ""), safe="/")
    st.html(f'<p><a href="/sign-in?then={back}" target="_self"><strong>Sign in</strong></a></p>')
    st.caption("If that leads nowhere: this Coach serves a group, and is to be started with `coach serve`.")


def _from_the_top(page: Page) -> None:
    """Begin each page at its top: a browser would stay where the page before was scrolled to."""
    which = crc32(f"{page.url_path} {st.query_params.to_dict()}".encode())
    st.html(_TOP.format(which=which), unsafe_allow_javascript=True)


def run(script: str) -> None:
    """Run a script of ours on the page, out of sight; once for the same words."""
    with st.container(key="from-the-top-keeper"):
        st.html(script, unsafe_allow_javascript=True)


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what fails inside into a sentence a user can act on."""
    try:
        yield
    except CoachError as error:
        st.error(sentence(error), icon=":material/info:")
    except Exception:  # noqa: BLE001 - a nervous trainee must never meet a traceback; it is logged instead
        _LOG.exception("a page failed")
        st.error(
            "Something went wrong in the app itself. Nothing you said is lost: reload the page to go on. "
            "If it happens again, the window where Coach was started says what it was.",
            icon=":material/info:",
        )


def sentence(error: CoachError) -> str:
    """Give an error's words for a page: begun with a capital, and with no link or picture that an address brought."""
    says = str(error).replace("[", r"\[")
    return says[:1].upper() + says[1:]


@cache
def _style() -> str:
    return (Path(__file__).parent / "style.css").read_text(encoding="utf-8") + marks()
