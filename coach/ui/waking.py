"""Wakes a talk when the app was started anew underneath it: what is typed then would otherwise go nowhere.

A tab connects again by itself, but to a process that has not drawn this page yet and so cannot take words from it.
"""

from __future__ import annotations

import streamlit as st

_WAKE = """<script>(() => {
const app = document.querySelector('[data-testid="stApp"]');
if (!app || window.coachWakes === app) return;
window.coachWakes = app;
const state = name => app.getAttribute('data-test-' + name);
const box = () => document.querySelector('.st-key-composer textarea');
const type = (into, words) => {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(into, words);
  into.dispatchEvent(new Event('input', {bubbles: true}));
};
const heard = words => [...document.querySelectorAll('.said.organizer .words')].some(one => one.textContent === words);
const restore = (words, tries) => {
  const idle = state('script-state') === 'notRunning' && box() && !box().disabled;
  if (idle && !box().value && !heard(words.trim())) type(box(), words);
  if (tries) setTimeout(restore, 250, words, idle ? tries - 1 : tries);
};
let away = false, typed = '';
new MutationObserver(() => {
  const here = state('connection-state') === 'CONNECTED';
  if (!here && !away) typed = box()?.value ?? '';
  if (here && away) {
    document.querySelector('.st-key-wake-up button')?.click();
    if (typed) setTimeout(restore, 700, typed, 40);
  }
  away = !here;
}).observe(app, {attributeFilter: ['data-test-connection-state']});
})()</script>"""
"""Presses the button below when the connection is back, and puts back what stood half typed in the box.

A slow laptop takes its time to start the app: tries are counted only while the page is ready to be typed in.
"""


def ready() -> None:
    """Draw, out of sight, what wakes the page. It has to stand outside of the part that runs by itself."""
    with st.container(key="wake"):
        st.button("Go on where you were", key="wake-up")
        st.html(_WAKE, unsafe_allow_javascript=True)
