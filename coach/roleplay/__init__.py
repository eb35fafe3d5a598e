"""The director and the scripted voice: the person's inner state, what is unlocked, what they do and say next. Pure."""

from coach.model.person import PersonState
from coach.roleplay.afterwards import landing, untold
from coach.roleplay.director import begin, step
from coach.roleplay.faults import Fault, faults, playthrough_faults
from coach.roleplay.hints import hint

__all__ = ["Fault", "PersonState", "begin", "faults", "hint", "landing", "playthrough_faults", "step", "untold"]
