"""Practise: choose somebody to talk with, read the briefing, talk."""

from html import escape

import streamlit as st

from coach import settings
from coach.model.errors import CoachError, UnknownContent
from coach.model.first_name import first_name
from coach.model.rehearsal import Difficulty
from coach.model.scenario import Scenario
from coach.practice import links
from coach.practice.assistance import server
from coach.practice.fitting import fitting
from coach.practice.links import Choice
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, on_this_day
from coach.ui import chat, choosing, desk, frame, people, places, unfinished
from coach.ui.groups import asked, notice
from coach.ui.warming import worth

_EMPTY = (
    "There is nobody here yet. Put a scenario file into the scenarios folder; Settings says where it is and what is "
    "wrong with files that cannot be read."
)


def choose() -> None:
    """Show everybody there is to talk with."""
    st.title("Who would you like to practise with?", anchor=False)
    st.html(
        '<p class="lede">Talk with somebody who has a life and reasons of their own. Nobody is watching, '
        "you can take anything back, and afterwards you see what worked and what to try next.</p>"
    )
    slot = st.container()
    everybody = desk.here().ready
    if not everybody:
        st.info(_EMPTY if desk.who() is None else "There is nobody here yet. Whoever keeps this Coach can say why.")
    scenarios = choosing.narrow(everybody)
    stand = choosing.cards(scenarios)
    with slot:  # last, as the first look into the records takes longest: the cards are there meanwhile
        notice.show()
        left_open = unfinished.offer()
        to_do = asked.show()
        met = desk.here().records.met(desk.owner())
        if not (left_open or to_do or met):
            choosing.first(everybody)
        worth.invite()
    choosing.mark(met, scenarios, stand)


def brief(choice: Choice, *, given: bool) -> None:
    """Tell what there is to know, and begin. `given`: a trainer chose difficulty and rubric."""
    content = desk.here().content
    scenario = content.scenario(choice.scenario)
    _back()
    st.title(escaped(scenario.title), anchor=False)
    unfinished.offer(scenario)
    st.html(people.briefing(scenario))
    first = first_name(scenario.persona.name)
    name = escaped(first)
    if given:
        day = DIFFICULTIES[choice.difficulty]
        st.info(f"Your trainer chose: {day.lower()}, scored by “{escaped(content.rubric(choice.rubric).title)}”.")
        difficulty, rubric = choice.difficulty, choice.rubric
    else:
        difficulty = _difficulty(choice.difficulty, name, scenario.persona.pronouns)
        rubric = _rubric(scenario)
    voice = _voice(name)
    if st.button(f"Start talking with {name}", type="primary", key="begin", width="stretch"):
        begun = desk.here().rehearsals.start(
            scenario.id, owner=desk.owner(), difficulty=difficulty, rubric=rubric, voice=voice
        )
        places.stay(rehearsal=begun.id)
    st.html(
        f'<p class="quiet">{"You speak first." if scenario.opens == "organizer" else f"{escape(first)} speaks first."} '
        f"Everything is kept as you say it, {desk.place()}; you can close this and come back.</p>"
    )


def _difficulty(usual: Difficulty, name: str, pronouns: str) -> Difficulty:
    days = list(Difficulty)
    return st.radio(
        f"How is {name} today?",
        days,
        index=days.index(usual),
        format_func=lambda day: DIFFICULTIES[day],
        captions=[on_this_day(day, pronouns) for day in days],
        key="difficulty",
    )


def _rubric(scenario: Scenario) -> str:
    """Let them choose what it is scored by, where it is and there is a choice; out of the way, as nobody has to."""
    fits = {one.id: one for one in fitting(scenario, desk.here().content)}
    if len(fits) == 1 or scenario.language != "en":  # the reading is made for English
        return scenario.rubric
    with st.expander("How it is scored", key="how-scored"):
        return st.radio(
            "Scored by",
            list(fits),
            format_func=lambda name: escaped(fits[name].title),
            captions=[escaped(one.summary) for one in fits.values()],
            key=f"rubric-{scenario.id}",
            label_visibility="collapsed",
        )


def _voice(name: str) -> str:
    """Ask whose words they speak, and say where words and voice would be sent before there are any."""
    chosen = settings.from_environment()
    if desk.here().speaking.hear is not None:
        st.caption(f"If you say it instead of typing, your voice is sent to **{escaped(server(chosen.audio_url))}**.")
    if "model" not in desk.here().rehearsals.voices:
        return "scripted"
    free = st.toggle(f"Let the model find {name}'s words", value=desk.who() is None, key="free")
    assistance = desk.here().assistance
    if assistance is None:
        return "scripted"
    where = escaped(server(chosen.model_url))
    if free:
        st.caption(f"What you type is sent to **{where}**. {escaped(assistance.account(desk.owner(), '').month)}")
    else:
        st.caption(f"Off: what you type stays {desk.place()}. On, it is sent to **{where}**.")
    return "model" if free else "scripted"


def rehearse(rehearsal_id: str) -> None:
    """Go on with a rehearsal where it stands."""
    rehearsal = desk.here().records.rehearsal(rehearsal_id)
    scenario = rehearsal.scenario
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="head"):
        st.html(people.heading(scenario), width="content")
        with st.popover("Briefing", type="tertiary"):
            st.html(people.briefing(scenario))
    chat.show(rehearsal)


def _back() -> None:
    if st.button("Everybody", icon=":material/arrow_back:", type="tertiary", key="back"):
        places.stay()


def draw() -> None:
    """Draw what the address asks for."""
    try:
        going_on, assigned = places.asked("rehearsal"), links.follow(st.query_params, desk.here().content)
        if going_on:
            rehearse(going_on)
        elif assigned:
            brief(assigned, given=bool({"difficulty", "rubric"} & set(st.query_params)))
        else:
            with st.container(key="wide"):
                choose()
    except UnknownContent:
        st.error(
            "This link names a person, or a way of scoring, that is not here. Ask whoever sent it to you for a new "
            "one, or choose somebody yourself.",
            icon=":material/info:",
        )
        _back()
    except CoachError as error:
        st.error(frame.sentence(error), icon=":material/info:")
        _back()


draw()
