"""Wires the services to the pages and navigates; nothing else."""

import streamlit as st

from coach import bootstrap, settings
from coach.practice.desk import Desk
from coach.ui import desk, frame, places


@st.cache_resource(
    show_spinner=False,
    hash_funcs={settings.Settings: lambda chosen: chosen.model_dump_json()},
    max_entries=1,
    on_release=Desk.close,
)
def services(chosen: settings.Settings) -> Desk:
    """Build the services once in a process for the same settings; those of other settings are let go."""
    return bootstrap.build(chosen)


top, welcome = st.container(), False
with frame.plainly():
    welcome = desk.install(services(settings.from_environment()))
    if not welcome:
        frame.ask_to_sign_in()
pages = places.pages()
page = st.navigation(list(pages.values()), position="hidden")
with top:
    frame.draw(page, pages)
if welcome:
    with frame.plainly():
        page.run()
