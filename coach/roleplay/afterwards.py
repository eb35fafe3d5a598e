"""After the end: what was never told and what would have opened it, and how the ask landed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import AGREED, Landing, Outcome, Untold
from coach.roleplay.days import as_asked
from coach.roleplay.gates import opens_with
from coach.roleplay.mind import Tally

if TYPE_CHECKING:
    from coach.model.person import AskHeard, PersonState
    from coach.model.scenario import Scenario

_SUBJECT = {"she": "She", "he": "He", "they": "They"}
_OBJECT = {"she": "her", "he": "him", "they": "them"}


def untold(scenario: Scenario, state: PersonState) -> tuple[Untold, ...]:
    """List the facts that were never told, and what would have opened each."""
    return tuple(
        Untold(id=fact.id, layer=fact.layer, gist=fact.gist, opens_with=opens_with(scenario, fact))
        for fact in scenario.facts
        if fact.id not in state.disclosed
    )


def landing(scenario: Scenario, state: PersonState) -> Landing:
    """Say how the ask landed and why. A yes that will not hold is told here, and only here."""
    outcome = state.decided
    holds = outcome in AGREED and state.next_step
    return Landing(
        outcome=outcome, holds=holds, says=_says(scenario, state, holds=holds), reasons=_reasons(scenario, state)
    )


def _says(scenario: Scenario, state: PersonState, *, holds: bool) -> str:
    name = scenario.persona.name
    said = {
        Outcome.YES: f"said yes: {state.promised}. "
        + ("It was earned, and it will hold." if holds else "It may not hold, because nobody said what happens next."),
        Outcome.CONDITIONAL_YES: f"said yes, with a condition: {state.promised}. "
        + ("Keep your side of it." if holds else "With no next step agreed, it may not hold."),
        Outcome.MAYBE: "did not say yes. Left like that, it usually means no.",
        Outcome.NO: "said no, and left the door open: you can come back to it, or ask for less."
        if state.door_open
        else "said no, and the door is shut for now.",
        Outcome.WALKED_AWAY: "left before it was over.",
        Outcome.NONE: "was never asked for anything definite, so nothing was decided.",
    }
    if state.decided is Outcome.MAYBE and state.hollow:
        return f"It sounded like a yes, and it will not hold: {name} agreed too easily and will not come."
    return f"{name} {said[state.decided]}"


def _reasons(scenario: Scenario, state: PersonState) -> tuple[str, ...]:
    she, her = _SUBJECT[scenario.persona.pronouns], _OBJECT[scenario.persona.pronouns]
    return (
        *_ask_reasons(scenario, state, she.lower()),
        *_obstacle_reasons(scenario, state, she),
        *_trust_reasons(state, she, her),
    )


def _ask_reasons(scenario: Scenario, state: PersonState, she: str) -> list[str]:
    ask = state.ask
    if ask is None and state.decided not in (Outcome.NONE, Outcome.WALKED_AWAY):
        return ["It was never clear what exactly was asked."]
    if ask is None:
        return ["There was no ask. A conversation that warms and then stops leaves nothing to come back to."]
    invitation = next((one for one in scenario.asks if one.id == ask.id), None)
    reasons = [_what_was_asked(ask, invitation.what if invitation else "what you asked")]
    # A name dropped is heard, and is not yet a reason: whether the ask says why them is for the reader of words to say.
    if ask.tied:
        reasons.append(f"It named something that {she} had told you.")
    elif invitation is None or invitation.size != "small" or invitation.tied_to:  # a small thing needs no such reason
        reasons.append(f"It named nothing of weight that {she} had told you.")
    return reasons


def _what_was_asked(ask: AskHeard, what: str) -> str:
    """Say what it was taken for, in the author's words, and what of that was never said."""
    what = as_asked(what, ask.days)
    if not (ask.specific and ask.named):
        timed = "a day or a time" if ask.time_bound else "no day or time"
        return f"It was not clear what exactly was asked, and it had {timed}. It was taken for this: {what}."
    if not ask.time_bound:
        return f"What you asked comes closest to this: {what}. But you named no day or time."
    return f"What you asked was taken as: {what}. It was definite, and had a day or a time."


def _obstacle_reasons(scenario: Scenario, state: PersonState, she: str) -> list[str]:
    reasons = []
    for obstacle in scenario.obstacles:
        if obstacle.id in state.eased:
            reasons.append(f"What stood in the way was eased: {obstacle.behind.rstrip('.')}.")
        elif obstacle.id in state.opened:
            reasons.append(f"What stood in the way was said, and not eased: {obstacle.behind.rstrip('.')}.")
        elif obstacle.id in state.raised:
            reasons.append(
                f"{she} gave a polite reason ({obstacle.gist.rstrip('.')}). The real one stayed behind it: "
                f"{obstacle.behind.rstrip('.')}."
            )
    return reasons


def _trust_reasons(state: PersonState, she: str, her: str) -> list[str]:
    reasons = [f"At the end, trust stood at {state.trust:.0f} of 10."]
    reasons += [f"Something hurt and stayed: {why}." for why in dict.fromkeys(state.hurt)]
    if state.pushes:
        reasons.append(
            f"{she} had answered, and you went on asking." if state.asks_made else "It left no free choice to say no."
        )
    if state.counts.get(Tally.PASSED_OVER):
        reasons.append(f"You went past something that mattered to {her}, and it was noticed.")
    if state.decided in AGREED:
        reasons.append("The next step was agreed." if state.next_step else "No next step was agreed.")
    return reasons
