"""Everything that is one owner's, to take along: for the command line, and for whoever leaves a group's server."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from coach.practice.ports import Store


def everything_of(store: Store, owner: str) -> str:
    """Write as JSON what an owner practised, brought, was told of it, and planned."""
    rehearsals = store.records.rehearsals(owner)
    conversations = store.records.conversations(owner)
    goal = store.visits.goal(owner)
    kept = [one.id for one in rehearsals] + [one.id for one in conversations]
    found: dict[str, Any] = {
        "rehearsals": rehearsals,
        "conversations": conversations,
        "assessments": store.records.assessments(kept),
        "reviews": store.groups.reviews([one.id for one in rehearsals]),
        "hand_ins": store.groups.handed_in_by(owner),
        "contacts": store.visits.contacts(owner),
        "visits": store.visits.visits(owner),
        "tries": store.tries.tries(owner),
    }
    whole: dict[str, Any] = {name: [one.model_dump(mode="json") for one in many] for name, many in found.items()}
    whole["goal"] = goal.model_dump(mode="json") if goal else None
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"
