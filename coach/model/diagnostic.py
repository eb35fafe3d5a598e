"""A fault in a content file, as data: where it is, what it is, and what to do about it."""

from __future__ import annotations

from typing import Literal

from coach.model.noun import Noun


class Diagnostic(Noun):
    """One fault. `file` is as the user named it; `line` counts from 1; `code` names the rule that is broken."""

    file: str
    line: int
    code: str
    message: str
    fix: str
    severity: Literal["error", "warning"] = "error"

    def __str__(self) -> str:
        """Write it as compilers do, so that editors can jump there."""
        return f"{self.file}:{self.line}: {self.code}: {self.message} {self.fix}"
