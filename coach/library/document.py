"""One YAML file as plain data with the line of every part. `opening` reads it; what the data means is left to `fit`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from coach.model.diagnostic import Diagnostic

if TYPE_CHECKING:
    from collections.abc import Iterator

Part = tuple[str | int, ...]
"""Where a part stands: the keys and list positions that lead to it from the top."""

Severity = Literal["error", "warning"]


@dataclass
class Document:
    """A file's text and data; `lines` gives the line of each key and list item by its path from the top."""

    file: str
    data: Any = None
    text: str = ""
    lines: dict[Part, int] = field(default_factory=dict)
    faults: list[Diagnostic] = field(default_factory=list)

    def line(self, path: Part) -> int:
        """Find the line of a part, or of the nearest part around it that was written."""
        while path:
            if path in self.lines:
                return self.lines[path]
            path = path[:-1]
        return 1

    def fault(self, line: int, code: str, message: str, fix: str, severity: Severity = "error") -> None:
        """Note a fault of this file."""
        self.faults.append(
            Diagnostic(file=self.file, line=line, code=code, message=message, fix=fix, severity=severity)
        )

    @property
    def is_sound(self) -> bool:
        """Tell whether no error has been noted; warnings are none."""
        return all(fault.severity != "error" for fault in self.faults)


def texts(data: object, part: Part = ()) -> Iterator[tuple[Part, str]]:
    """Give every text in a document's data with its place, in the order of the file."""
    if isinstance(data, str):
        yield part, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, (*part, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from texts(value, (*part, number))
