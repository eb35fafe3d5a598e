"""The form that turns a model or speech on, sets limits, and keeps all of it in the settings file.

It is for whoever is alone with Coach: where people sign in, the server's keeper sets all this by the environment.
"""

from __future__ import annotations

import streamlit as st

from coach import settings
from coach.model.errors import CoachError
from coach.settings import VARIABLES, Chosen, Settings
from coach.ui import frame

_KEYS = {"model_key": "model_url", "audio_key": "audio_url"}
"""Each key, and the address that it is for."""
_SAVED = "coach_settings_saved"


def draw(chosen: Settings) -> None:
    """Draw the form. What the environment sets cannot be changed here, and says so."""
    kept = settings.stored(chosen.data)
    if st.session_state.pop(_SAVED, False):
        st.session_state.update(dict.fromkeys(_KEYS, ""))  # what was typed is for one address
    with st.expander("Turn a model on" if not chosen.has_model else "Change the model", expanded=False):
        st.write(
            "Any server that speaks OpenAI's chat API: Ollama or llama.cpp on this computer, or one elsewhere. What is "
            "typed in a rehearsal with it is then sent there. Real conversations are sent only when you ask for a "
            "second opinion, with names and contacts hidden. `docs/models.md` says which model suits which machine."
        )
        if chosen.from_outside:
            held = ", ".join(VARIABLES[name] for name in chosen.from_outside)
            st.info(f"Set from outside, and stronger than this form: {held}.")
        with st.form("model-form"):
            said = _fields(kept)
            saved = st.form_submit_button("Save", type="primary")
        if saved:
            _save(chosen, said)


def _fields(kept: Chosen) -> dict[str, object]:
    said: dict[str, object] = {
        "model_url": st.text_input("Address", kept.model_url or "", placeholder="http://localhost:11434/v1"),
        "model": st.text_input("Model", kept.model or "", placeholder="The name the server knows it by"),
        "model_key": _secret("Key, if it needs one", kept.model_key, "model_key"),
    }
    st.markdown("**Limits** (0: none). A rehearsal that would pass one goes on with the author's lines.")
    left, middle, right = st.columns(3)
    said["rehearsal_tokens"] = _limit(left, "Tokens a rehearsal", kept.rehearsal_tokens)
    said["person_tokens"] = _limit(middle, "Tokens a month, yours", kept.person_tokens)
    said["month_tokens"] = _limit(right, "Tokens a month, everybody's", kept.month_tokens)
    st.markdown("**Speech** (a server of its own, or leave it empty and type)")
    said |= {
        "audio_url": st.text_input("Address for speech", kept.audio_url or ""),
        "hears_with": st.text_input("Model that hears you", kept.hears_with or ""),
        "speaks_with": st.text_input("Model that speaks for them", kept.speaks_with or ""),
        "audio_key": _secret("Key for speech, if it needs one", kept.audio_key, "audio_key"),
    }
    return said


def _secret(label: str, kept: str | None, key: str) -> str:
    """Ask for a key without ever showing the one that is kept; left empty, that one stays with its address."""
    typed = st.text_input(label, type="password", placeholder="kept; type to replace it" if kept else "", key=key)
    if kept:
        st.caption("The key that is kept is for the address above alone. Change that, and the key is forgotten.")
    return typed


def _limit(column: st.delta_generator.DeltaGenerator, label: str, kept: int | None) -> int | None:
    return int(column.number_input(label, min_value=0, value=kept or 0, step=1_000)) or None


def _save(chosen: Settings, said: dict[str, object]) -> None:
    kept = settings.stored(chosen.data).model_dump(exclude_unset=True)
    for key, address in _KEYS.items():
        if not said[key] and said[address] == kept.get(address):
            said[key] = kept.get(key)  # it never follows to another address: whoever changed that could read it there
    merged = {name: value for name, value in {**kept, **said}.items() if value}
    for key, address in _KEYS.items():
        if not merged.get(address):
            merged.pop(key, None)  # a key without a server has nobody to be sent to
    try:
        settings.store(chosen.data, Chosen.model_validate(merged))
    except CoachError as error:
        st.error(frame.sentence(error))
        return
    st.session_state[_SAVED] = True
    st.rerun()
