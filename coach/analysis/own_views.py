"""Tells advice, comfort and praise from saying back: they are the organizer's own view of it, though they say "you"."""

# ruff: noqa: E501 - a list of wordings is read on one line
from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.analysis.heard import Heard

_WHAT_TO_DO = (
    r"(?:ask|tell|get|put|talk|speak|call|ring|write|report|try|go|bring|appeal|do|use|find|make|take|leave|quit|move|start|join"
    r"|set|look|hire|sue|email|raise|file|complain|apply|change|sell|buy|let|give|keep|stop|check|say|fight|push)"
)
_OWN_VIEW = re.compile(
    r"(?:(?:well|oh|ah|and|but|so|no|yeah|yes|maybe|honestly|sure|ach|wow|aw|hey|look|listen),? )*(?:"
    r"(?:you|ye|u) (?:really |just |definitely |still |also )*(?:should|shouldn't|ought to|oughta|might want to|could always|want to get on)\b"
    rf"|(?:you|ye|u) (?:could|can) (?:\w+ )?{_WHAT_TO_DO}\b(?! (?:it|that|this) (?:any|no) more)"
    rf"|(?:why don't you|have you (?:tried|thought of)|try to|try not to|don't (?:be|worry|let|blame|say)|just {_WHAT_TO_DO})\b"
    r"|at least\b"
    r"|that's \w+(?: \w+)? for (?:you|ye)\W*$"
    r"|(?:(?:you|ye|u)(?:'re| are|r|'d be| would be)|(?:youre|ur|that's|thats|that is|it's|how))(?: just| really| so| very| truly| pretty| absolutely| an?)*"
    r" (?:amazing|awesome|great|brilliant|wonderful|fantastic|incredible|inspiring|cool|lovely|grand|good|legend|star|hero|best)"
    r"(?: (?:person|woman|man|one|neighbor|neighbour|number|at it|at that))*(?:\W*$|,? (?:and )?we'd (?:love|like) to have (?:you|u)\b)"
    r"|(?:thank you|thanks|ta|cheers)(?: so much| very much| a lot| again)? for (?:everything|all)(?: that)? (?:you|u)(?:'ve| have| all)? (?:do|did|done)\b"
    r"|(?:it's|it is|its) (?:just )?(?:the )?same (?:with|at|for|in|here|over)\b(?! you)"
    r"|(?:it'll|it will|you'll|you will|things will|everything will) (?:all )?(?:be|get|work)\b"
    r")"
)


def advises(heard: Heard) -> bool:
    """Tell whether each sentence of a turn is advice, comfort or praise, and none says back."""
    return heard.once(advises, _advises, heard)


def _advises(heard: Heard) -> bool:
    return bool(heard.pieces) and all(_OWN_VIEW.match(heard.low, piece.start, piece.end) for piece in heard.pieces)
