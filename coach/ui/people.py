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
    before = f'<p class="quiet" lang="en">You have met {escape(first_name(scenario.persona.name))}.</p>' if met else ""
    facts = {"Where": told.where, "Why you meet": told.why, "Your goal": told.goal}
    return (
        f'<div class="card" lang="{scenario.language}"><p class="eyebrow">{_at_a_glance(scenario)}</p>'
        f"<h3>{escape(scenario.title)}</h3><p>{escape(told.who)}</p>{_listed(facts)}{_unscored(scenario)}{before}</div>"
    )


def in_short(scenario: Scenario) -> str:
    """Show a scenario in two lines."""
    return (
        f'<div class="card" lang="{scenario.language}"><p class="eyebrow">{_at_a_glance(scenario)}</p>'
        f"<h3>{escape(scenario.title)}</h3></div>"
    )


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
        "Time": f"About {scenario.minutes} minutes if you spoke it aloud. Typing, there is no clock.",
    }
    known = "".join(f"<li>{escape(one)}</li>" for one in told.know)
    before = f"<h3>What you know already</h3><ul>{known}</ul>" if known else ""
    return f'<div class="card briefing" lang="{scenario.language}">{_listed(facts)}{before}{_unscored(scenario)}</div>'


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
        f'<p class="ahead" lang="en">You can rehearse in {_LANGUAGES[scenario.language]}; it is not scored yet. '
        f"Afterwards you see what went on inside {name}, and how your ask landed.</p>"
    )


def _listed(facts: dict[str, str]) -> str:
    return (
        f'<dl class="facts">{"".join(f"<dt>{name}</dt><dd>{escape(told)}</dd>" for name, told in facts.items())}</dl>'
    )
