"""What the coders of a turn say together: what `train_opinions` learns from, and `agreement` measures against.

`gold` are the codes of whoever wrote the conversation, if they coded it, `second` and `blind` those of coders who had
the codebook and the words and nothing else. Writers pass over what they did not mean to write: where they differ from a
coder, another coder sides with the coder two times in three.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from coach.model.reading import Label
from coach.model.transcript import Speaker

LABELS = {
    Speaker.PERSON: (Label.SELF_INTEREST, Label.OBJECTION, Label.YES, Label.MAYBE, Label.NO),
    Speaker.ORGANIZER: (
        Label.FOLLOW_UP,
        Label.REFLECTION,
        Label.AFFIRMATION,
        Label.STORY,
        Label.PURPOSE,
        Label.AGITATION,
        Label.PITCH,
        Label.PRESSURE,
        Label.OBSTACLE_WORK,
        Label.RESTATE,
        Label.ASK,
    ),
}
"""What every coder looks for in a turn, and weights are learned for."""
EVEN = 0.5
"""Half of the coders."""
WRITERS_ALONE = frozenset(("open_question", "closed_question", "question", "thanks", "time"))
"""What other coders passed over, in part or altogether."""


def share(turn: dict[str, Any]) -> dict[str, float]:
    """Give the share of a turn's coders who set a label, for each that somebody set."""
    codings = [[label for label, there in turn["gold"].items() if there is True]] if "gold" in turn else []
    codings += [list(turn["second"])] if "second" in turn else []
    codings += turn.get("blind", [])
    count = Counter(label for coding in codings for label in coding)
    return {label: times / len(codings) for label, times in count.items()}


def by_most(turn: dict[str, Any]) -> dict[str, Any]:
    """Give a turn's codes as most of its coders set them; where there is one coder, theirs."""
    shares = share(turn)
    coded: dict[str, Any] = turn.get("gold", {})
    if "gold" not in turn and "blind" in turn:  # its writer did not code it
        coded = {label.value: False for label in LABELS[Speaker(turn["speaker"])]}
    return {code: there if code in WRITERS_ALONE else shares.get(code, 0.0) > EVEN for code, there in coded.items()}


def share_tied(turn: dict[str, Any]) -> float | None:
    """Give the share of those who coded an ask here who hold it tied to an interest; None where nobody coded one."""
    asks = [turn[key] for key in ("ask_properties", "second_ask") if key in turn] + turn.get("blind_asks", [])
    return sum(ask["tied_to_interest"] for ask in asks) / len(asks) if asks else None
