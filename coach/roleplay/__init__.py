"""The director and the scripted voice: the person's inner state, what is unlocked, what they do and say next. Pure."""

from coach.model.person import PersonState
from coach.roleplay.afterwards import landing, untold
from coach.roleplay.director import begin, step
from coach.roleplay.faults import Fault, faults, playthrough_faults
from coach.roleplay.hints import hint
from coach.roleplay.known import felt, known
from coach.roleplay.memory import Memory
from coach.roleplay.simulate import Simulated, simulate
from coach.roleplay.trainees import TRAINEES, Trainee

__all__ = [
    "TRAINEES",
    "Fault",
    "Memory",
    "PersonState",
    "Simulated",
    "Trainee",
    "begin",
    "faults",
    "felt",
    "hint",
    "known",
    "landing",
    "playthrough_faults",
    "simulate",
    "step",
    "untold",
]
