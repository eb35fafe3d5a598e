"""How turns of phrase are written down here: any of several, as whole words."""

from __future__ import annotations

import re


def any_of(*phrases: str) -> re.Pattern[str]:
    """Compile phrases into one pattern that finds any of them as whole words in plain text."""
    return re.compile(r"(?<![\w'])(?:" + "|".join(phrases) + r")(?![\w'])")
