"""Scripted trainees of known skill, to simulate rehearsals with. They hear what a person would hear: words alone.

The skilled ones live in `skilled` and `decent`, the others in `unskilled`; this module names them all.
"""

from __future__ import annotations

from coach.roleplay.decent import Decent
from coach.roleplay.skilled import Skilled
from coach.roleplay.trainee import Skill, Trainee
from coach.roleplay.unskilled import (
    Chatterer,
    Debater,
    KeywordStuffer,
    NonsenseTypist,
    Pitcher,
    Pleader,
    SecretAsker,
    Silent,
    SurveyTaker,
    VagueAsker,
)

TRAINEES: tuple[type[Trainee], ...] = (
    type("Listener", (Skilled,), {"name": "excellent_listener", "style": "listener", "__doc__": "Says back a lot."}),
    type(
        "Teller", (Skilled,), {"name": "excellent_teller", "style": "teller", "__doc__": "Tells of themselves early."}
    ),
    type("Prober", (Skilled,), {"name": "excellent_prober", "style": "prober", "__doc__": "Asks deep, agitates."}),
    Decent,
    SurveyTaker,
    Pitcher,
    Pleader,
    Debater,
    Chatterer,
    VagueAsker,
    Silent,
    NonsenseTypist,
    KeywordStuffer,
    SecretAsker,
)
"""Every trainee, the most skilled first."""

__all__ = ["TRAINEES", "Skill", "Trainee"]
