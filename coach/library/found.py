"""A content file as it was found: its document, with its faults, and the noun that was made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.model.playthrough import PlayThrough
from coach.model.rubric import Rubric
from coach.model.scenario import Scenario
from coach.model.warm_up import WarmUp

if TYPE_CHECKING:
    from coach.library.document import Document

ContentNoun = Rubric | Scenario | PlayThrough | WarmUp


@dataclass
class Found:
    """A content file: its document with its faults, and the noun where it could be made."""

    document: Document
    noun: ContentNoun | None
