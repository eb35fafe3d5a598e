"""Scenarios as they were on the day of a rehearsal, each made once: what was laid out for one serves the next reading.

Whoever rehearses is read at every turn. The same content gives the same object, so that what others have worked out
for it (the director's index of who answers to which words) is found again.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from hashlib import blake2b

from coach.model.scenario import Scenario

_KEPT = 64
_lock = threading.Lock()
_made: OrderedDict[bytes, Scenario] = OrderedDict()


def scenario_of(text: str) -> Scenario:
    """Read a scenario as it is kept, in JSON. Of those read lately, the same text gives the same object."""
    digest = blake2b(text.encode(), digest_size=16).digest()
    with _lock:
        known = _made.get(digest)
        if known is None:
            known = _made[digest] = Scenario.model_validate_json(text)
        _made.move_to_end(digest)
        if len(_made) > _KEPT:
            _made.popitem(last=False)
    return known
