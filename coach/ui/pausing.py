"""What is typed is kept when one pauses, and said to be: nobody has to leave a field for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from coach.ui import frame

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator

_KEEPER = """<script>if (!window.coachKeeps) {
  window.coachKeeps = new Map();
  const commit = (field) => field.dispatchEvent(new KeyboardEvent('keydown',
    {key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true, bubbles: true}));
  const watch = (field) => {
    window.coachAsked = Boolean(field.closest?.('.st-key-beginning'));
    if (!field.closest?.('.st-key-sheet, .st-key-yaml') || !field.matches('textarea, input:not([role])')) return;
    clearTimeout(window.coachKeeps.get(field));
    window.coachKeeps.set(field, setTimeout(() => { window.coachKeeps.delete(field); commit(field); }, 1200));
  };
  document.addEventListener('input', (event) => watch(event.target));
  if (document.activeElement?.value) watch(document.activeElement);
  window.addEventListener('beforeunload', (event) => {
    const asked = window.coachAsked && document.querySelector('.st-key-beginning');
    if (window.coachKeeps.size || asked) event.preventDefault();
  });
}</script>"""
"""Commits a field as leaving it does, and asks before a refresh that would lose something. Whoever typed before this
had come to the page is watched from the start."""


def sheet() -> DeltaGenerator:
    """Give the container whose fields are kept when one pauses. One to a page, beside a `keeper`."""
    return st.container(key="sheet")


def keeper() -> None:
    """Watch over what is typed and not left yet."""
    frame.run(_KEEPER)


def told(*, kept: bool, reader: str) -> None:
    """Say under a field that what it holds is kept, or will be, and who reads it."""
    st.caption(
        f":material/check: Kept, and there for {reader} to read."
        if kept
        else f"Kept as you pause, and there for {reader} to read."
    )
