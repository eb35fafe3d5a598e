"""What is on or off in the environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping


def is_on(env: Mapping[str, str], name: str) -> bool:
    """Tell whether a variable is set to on. Raises SettingsError for what is neither on nor off."""
    value = env.get(name, "")
    if value.strip().lower() in {"", "0", "no", "off", "false"}:
        return False
    if value.strip().lower() in {"1", "yes", "on", "true"}:
        return True
    raise SettingsError(f"{name} is set to {value!r}. Set it to on or off.")
