"""Takes a double click for one: many people click everything twice, and a button here does what it says at each click.

The second would reach the app while it is still at work on the first, and begin two rehearsals, or empty a form before
it was read.
"""

from __future__ import annotations

import streamlit as st

_ONCE = """<script>if (!window.coachClicksOnce) {
  window.coachClicksOnce = true;
  window.addEventListener('click', (event) => {
    if (event.detail > 1 && event.target.closest?.('[data-testid^="stBaseButton"]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, {capture: true});
}</script>"""
"""Stops what the browser itself counts as a further click of the same; a number's + and - are no such buttons."""


def once() -> None:
    """Let buttons hear the first of several quick clicks alone. To be drawn out of sight."""
    st.html(_ONCE, unsafe_allow_javascript=True)
