"""Ids and levels as content files bear them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from coach.model.noun import one_or_many

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]*$")]
Ids = Annotated[tuple[str, ...], BeforeValidator(one_or_many)]
"""Several ids; in YAML one alone needs no list."""

Meter = Annotated[float, Field(ge=0, le=10)]
"""How much of something: trust, patience, energy."""
