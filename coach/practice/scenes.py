"""Sets the scene for a voice: what was told, what is to be told now, what is decided; never a locked fact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome, Scene

if TYPE_CHECKING:
    from coach.model.person import PersonState
    from coach.model.rehearsal import Directive
    from coach.model.scenario import Scenario
    from coach.model.transcript import Transcript

DECISIONS = {
    Outcome.YES: "says yes",
    Outcome.CONDITIONAL_YES: "says yes, on one condition",
    Outcome.MAYBE: "stays vague and promises nothing",
    Outcome.NO: "says no",
    Outcome.WALKED_AWAY: "has had enough, and leaves",
}
"""What the person decided, as a voice is told. Nothing decided is not in it: then neither yes nor no is to be said."""


def set_scene(scenario: Scenario, state: PersonState, directive: Directive, transcript: Transcript) -> Scene:
    """Gather all that a voice may know. `state` is the person's state after this turn, as the director left it."""
    persona, card = scenario.persona, scenario.card
    gists = {fact.id: fact.gist for fact in scenario.facts}
    return Scene(
        name=persona.name,
        card=" ".join([f"{persona.name}, {persona.age}. {persona.work}. {persona.place}.", *persona.public]),
        manner=persona.manner,
        language=scenario.language,
        setting=f"{card.where} {card.why}",
        directive=directive,
        told=tuple(gists[id_] for id_ in state.disclosed if id_ in gists and id_ not in directive.tell),
        tell_now=tuple(gists[id_] for id_ in directive.tell),
        obstacle=_obstacle(scenario, state, directive),
        decision=DECISIONS.get(directive.decided),
        standing=state.decided,
        turns=transcript.turns,
    )


def _obstacle(scenario: Scenario, state: PersonState, directive: Directive) -> str | None:
    """Put the obstacle in words: the polite reason, or the real one once it has been told."""
    found = next((o for o in scenario.obstacles if o.id == directive.obstacle), None)
    if found is None:
        return None
    return found.behind if found.id in state.opened else found.gist
