"""The transcripts that a command was given, one at a time; what cannot be read is told and counted."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from coach.cli.output import BAD_INPUT, say, unopened
from coach.model.endings import ENDINGS, READS
from coach.model.errors import TranscriptError
from coach.model.transcript import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.model.transcript import Transcript
    from coach.practice.ports import Intake

_STDIN = Path("-")
_LONGEST = 80
_NOTES = 4


class Inbox:
    """Reads files, folders and standard input. `refused` counts what could not be read, `kinds` are of what could."""

    def __init__(
        self,
        intake: Intake,
        paths: Sequence[Path],
        organizer: str | None,
        person: str | None,
        kind: str | None,
        *,
        keep_notes: bool = False,
    ) -> None:
        """Take the paths as the user gave them; nothing is opened yet."""
        self.intake = intake
        self.paths = paths
        self.organizer = organizer
        self.person = person
        self.kind = Kind(kind) if kind else None
        self.keep_notes = keep_notes
        self.refused = 0
        self.kinds: set[Kind] = set()

    def __iter__(self) -> Iterator[Transcript]:
        """Give each transcript in turn."""
        for path, name in self._files():
            try:
                content = self._typed() if path == _STDIN else path.read_bytes()
            except OSError as error:
                self.refuse(unopened(path, error))
                continue
            looked = False
            for found in self.intake.read_each(
                content,
                organizer=self.organizer,
                person=self.person,
                kind=self.kind,
                name=name,
                keep_notes=self.keep_notes,
            ):
                if isinstance(found, TranscriptError):
                    self.refuse(f"{path}: {found}{self._how_to_say(str(found))}")
                else:
                    if not looked:
                        self._tell_left_out(path, content)
                        looked = True
                    self.kinds.add(found.kind)
                    yield found

    def refuse(self, message: str) -> None:
        """Tell that something given cannot be used."""
        self.refused += 1
        say(message)

    def close(self) -> None:
        """Leave with the code for bad input if anything was refused."""
        if self.refused:
            raise SystemExit(BAD_INPUT)

    @staticmethod
    def _typed() -> bytes:
        if sys.stdin.isatty():
            say("Paste the conversation here, then press Enter and Ctrl-D.")
        return sys.stdin.buffer.read()

    def _files(self) -> Iterator[tuple[Path, str]]:
        for path in self.paths:
            if path == _STDIN:
                yield path, "transcript"
            elif path.is_dir():
                inside = sorted(file for file in path.iterdir() if file.suffix.lower() in ENDINGS)
                if not inside:
                    self.refuse(f"{path}: no transcript stands in this folder. Coach reads {READS}.")
                yield from ((file, file.stem) for file in inside)
            else:
                yield path, path.stem

    def _tell_left_out(self, path: Path, content: bytes) -> None:
        found = self.intake.look(content)
        left_out = found.left_out
        if found.notes and not self.keep_notes:
            shown = " ".join(note[:_LONGEST] for note in found.notes[:_NOTES])
            more = f" and {len(found.notes) - _NOTES} more" if len(found.notes) > _NOTES else ""
            say(f"{path}: left out, because nobody said it: {shown}{more}. To keep it as words: --keep-notes.")
        if left_out:
            more = f" and {len(left_out) - 1} more" if len(left_out) > 1 else ""
            say(f"{path}: left out, because it stands before the first name: “{left_out[0][:_LONGEST]}”{more}.")

    @staticmethod
    def _how_to_say(refusal: str) -> str:
        if "Say who" not in refusal:
            return ""
        return " On the command line: --organizer NAME" + (" --person NAME." if "between two" in refusal else ".")
