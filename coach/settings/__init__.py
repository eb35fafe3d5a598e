"""Settings: what the environment and the Settings page say, as values. Knows nothing of what is built from them."""

from coach.settings.chosen import FILE, VARIABLES, Chosen, store, stored
from coach.settings.environment import SIGN_IN, Settings, from_environment
from coach.settings.provider import METADATA, REDIRECT, Provider, is_safe

__all__ = [
    "FILE",
    "METADATA",
    "REDIRECT",
    "SIGN_IN",
    "VARIABLES",
    "Chosen",
    "Provider",
    "Settings",
    "from_environment",
    "is_safe",
    "store",
    "stored",
]
