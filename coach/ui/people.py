"""Cards and briefing: who you will meet, where, why, and what you want from it. Knows layout alone."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.model.first_name import first_name
from coach.practice.report.words import DIFFICULTIES, KINDS

if TYPE_CHECKING:
    from coach.model.scenario import Scenario

_LANGUAGES = {"es": "Spanish"}


def card(scenario: Scenario, *, met: bool = False) -> str:
    """Show a scenario on a card; `met`: they have talked before."""
    told = scenario.card
    before = f'<p class="quiet">You have met {escape(first_name(scenario.persona.name))}.</p>' if met else ""
    facts = {"Where": told.where, "Why you meet": told.why, "Your goal": told.goal}
    return (
        f'<div class="card">{_headed(scenario)}<p{_spoken(scenario)}>{escape(told.who)}</p>'
        f'<dl class="facts">{_listed(facts, scenario)}</dl>{_unscored(scenario)}{before}</div>'
    )


def in_short(scenario: Scenario) -> str:
    """Show a scenario in two lines."""
    return f'<div class="card">{_headed(scenario)}</div>'


def _headed(scenario: Scenario) -> str:
    return f'<p class="eyebrow">{_at_a_glance(scenario)}</p><h2{_spoken(scenario)}>{escape(scenario.title)}</h2>'


def _spoken(scenario: Scenario) -> str:
    """Name the language of what the author wrote, where it is not that of the app around it."""
    return "" if scenario.language == "en" else f' lang="{scenario.language}"'


def heading(scenario: Scenario) -> str:
    """Name whom the trainee is talking with."""
    return f'<h1 class="with">{escape(scenario.persona.name)}</h1>'


def briefing(scenario: Scenario) -> str:
    """Tell everything a trainee may know beforehand, and nothing else."""
    told = scenario.card
    facts = {
        "Who": told.who,
        "Where": told.where,
        "Why you meet": told.why,
        "You are": told.you,
        "Your goal": told.goal,
    }
    time = _fact("Time", f"About {scenario.minutes} minutes if you spoke it aloud. Typing, there is no clock.")
    known = "".join(f"<li{_spoken(scenario)}>{escape(one)}</li>" for one in told.know)
    before = f"<h2>What you know already</h2><ul>{known}</ul>" if known else ""
    return (
        f'<div class="card briefing"><dl class="facts">{_listed(facts, scenario)}{time}</dl>'
        f"{before}{_unscored(scenario)}</div>"
    )


def _at_a_glance(scenario: Scenario) -> str:
    parts = [KINDS[scenario.kind], f"{scenario.minutes} minutes", DIFFICULTIES[scenario.difficulty]]
    if scenario.language == "es":
        parts.append("En español")
    return " · ".join(parts)


def _unscored(scenario: Scenario) -> str:
    """Say beforehand where a conversation will have no score: the reading is made for English."""
    if scenario.language == "en":
        return ""
    name = escape(first_name(scenario.persona.name))
    return (
        f'<p class="ahead">You can rehearse in {_LANGUAGES[scenario.language]}; it is not scored yet. '
        f"Afterwards you see what went on inside {name}, and how your ask landed.</p>"
    )


def _listed(facts: dict[str, str], scenario: Scenario) -> str:
    return "".join(_fact(name, told, _spoken(scenario)) for name, told in facts.items())


def _fact(name: str, told: str, spoken: str = "") -> str:
    return f"<dt>{name}</dt><dd{spoken}>{escape(told)}</dd>"
