"""Assign: a trainer chooses who to practise with, on what day, by which rubric, and gets a link to send."""

from html import escape

import streamlit as st

from coach.model.account import Account
from coach.model.errors import CoachError
from coach.model.group import Group
from coach.model.rehearsal import Difficulty
from coach.practice.fitting import fitting
from coach.practice.links import Choice, link, to_warm_up
from coach.practice.report.markdown import escaped
from coach.practice.report.words import DIFFICULTIES, day_and_month, on_this_day
from coach.ui import clock, desk, frame, places, unusable
from coach.ui.groups import site

_TIMES, _TOLD = "coach_times_asked", "coach_was_asked"
"""How often something was asked in this tab, so that day and note are empty for the next; and what to say of it."""


def draw() -> None:
    """Draw the choices and the link."""
    st.title("Assign a rehearsal", anchor=False)
    trainer = desk.who()
    groups = {group.id: group for group in desk.here().training.groups(trainer)} if trainer else {}
    how = "ask your group, or send a link" if groups else "send the link"
    st.html(f'<p class="lede">Choose, then {how}. It opens straight at the briefing.</p>')
    unusable.tell()
    scenarios = {scenario.id: scenario for scenario in desk.here().ready}
    if not scenarios:
        st.info("There is nobody to assign yet. Settings says where scenario files go.")
        return
    chosen = scenarios[
        st.selectbox(
            "Who to practise with",
            list(scenarios),
            format_func=lambda name: f"{scenarios[name].persona.name}: {scenarios[name].title}",
            key="who",
        )
    ]
    days = list(Difficulty)
    difficulty = st.radio(
        "How hard",
        days,
        index=days.index(chosen.difficulty),
        format_func=lambda day: DIFFICULTIES[day],
        captions=[on_this_day(day, chosen.persona.pronouns) for day in days],
        key=f"day-{chosen.id}",
    )
    titles = {rubric.id: rubric.title for rubric in fitting(chosen, desk.here().content)}
    rubric = st.selectbox("Scored by", list(titles), format_func=titles.__getitem__, key=f"by-{chosen.id}")
    choice = Choice(scenario=chosen.id, difficulty=difficulty, rubric=rubric)
    if trainer is not None and groups:
        _ask_a_group(trainer, groups, choice)
    _send(choice)
    if st.button("See it as they will", icon=":material/visibility:", key="preview"):
        places.go("practise", scenario=chosen.id, difficulty=difficulty.value, rubric=rubric)
    with st.expander("Your notes on this scenario"):
        st.text(chosen.trainer_note)
    _send_a_warm_up()


def _ask_a_group(trainer: Account, groups: dict[str, Group], choice: Choice) -> None:
    """Ask a group of the trainer's: it then stands on top of what its members see first."""
    asked = places.asked("group")
    times = st.session_state.setdefault(_TIMES, 0)
    with st.form("ask", border=True):
        group = st.selectbox(
            "Ask this group",
            list(groups),
            index=list(groups).index(asked) if asked in groups else len(groups) - 1,
            format_func=lambda name: groups[name].name,
        )
        due = st.date_input("By when", value=None, format="YYYY-MM-DD", key=f"due-{times}")
        note = st.text_area(
            "What to watch for", max_chars=500, height=80, placeholder="Wait after she answers.", key=f"note-{times}"
        )
        sent = st.form_submit_button("Ask them", type="primary")
    if sent:
        try:
            desk.here().training.give(trainer, group, choice=choice, due=due, note=note, today=clock.today())
        except CoachError as error:
            st.error(frame.sentence(error), icon=":material/info:")
        else:
            by = f", by {due:%A}, {day_and_month(due)}" if due else ""
            title = escaped(desk.here().content.scenario(choice.scenario).title)
            where = f"Everybody in {escaped(groups[group].name)} finds it on top of Practise now{by}."
            st.session_state[_TOLD] = f"“{title}” is asked. {where}"
            st.session_state[_TIMES] = times + 1
            st.rerun()
    told = st.session_state.pop(_TOLD, None)
    if told:
        st.success(told)
    if st.button("Group", icon=":material/arrow_back:", type="tertiary", key="to-group"):
        places.go("group", group=group)


def _send(choice: Choice) -> None:
    address = link(choice, site.address())
    st.html(f"<p><strong>{'Or send a link' if desk.who() else 'The link to send'}</strong></p>")
    st.code(address, language=None, wrap_lines=True)
    if site.is_local():
        st.html(
            '<p class="quiet">This address works on this computer alone. Where Coach runs for a group, open it there '
            "and make the link from that address.</p>"
        )


def _send_a_warm_up() -> None:
    """Give a link to something shorter. What they say in a warm-up is seen by nobody."""
    warm_ups = {one.id: one for one in desk.here().content.warm_ups}
    if not warm_ups:
        return
    with st.expander("Or send a warm-up: one moment at a time, a few minutes", key="send-warm-up"):
        chosen = st.selectbox(
            "Which warm-up", list(warm_ups), format_func=lambda name: warm_ups[name].title, key="which-warm-up"
        )
        st.html(f'<p class="quiet">{escape(warm_ups[chosen].about)}</p>')
        st.code(to_warm_up(chosen, site.address()), language=None, wrap_lines=True)
        st.caption("It cannot be handed in: what they say there is theirs alone.")


draw()
