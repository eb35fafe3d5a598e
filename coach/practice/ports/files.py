"""What people bring and write as files: conversations, scenarios, rubrics, warm-ups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
    from pathlib import Path
    from typing import Any

    from coach.model.diagnostic import Diagnostic
    from coach.model.draft import Answers, Draft, Passage
    from coach.model.errors import TranscriptError
    from coach.model.measurement import Measurement
    from coach.model.transcript import Kind, Overview, Transcript


class Intake(Protocol):
    """Reads conversations out of what people have: pasted text, files."""

    def check_ending(self, name: str) -> None:
        """Raise TranscriptError with a remedy where a file of this name is of a kind that is not read."""

    def words(self, given: str | bytes) -> str:
        """Give the words without times, for whoever has to write the names before them. Raises TranscriptError."""

    def look(self, given: str | bytes) -> Overview:
        """Tell who speaks and what is left out, so that it can be asked who is who. Never raises."""

    def read(
        self,
        text: str | bytes,
        *,
        organizer: str | None = None,
        person: str | None = None,
        kind: Kind | None = None,
        keep_notes: bool = False,
    ) -> Transcript:
        """Read one conversation, stage directions left out or kept. Raises TranscriptError with the remedy."""

    def read_each(
        self,
        text: str | bytes,
        *,
        organizer: str | None = None,
        person: str | None = None,
        kind: Kind | None = None,
        name: str = "transcript",
        keep_notes: bool = False,
    ) -> Iterator[Transcript | TranscriptError]:
        """Give every conversation in a file, and in the place of one that cannot be read, the error that says why."""


class Checked(Protocol):
    """What a check of content files found."""

    @property
    def files(self) -> int:
        """Count the files that were looked at."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List every fault found in them."""

    @property
    def notes(self) -> Sequence[str]:
        """List what is no fault, and worth a thought."""


class Library(Protocol):
    """What there is to know about content files besides their content."""

    def check(self, paths: Sequence[Path], rubrics: Iterable[str] = ()) -> Checked:
        """Check files and folders. `rubrics` are the ids a scenario may name besides those among the paths."""

    def as_it_stands(self, folders: Sequence[Path]) -> Hashable:
        """Give what is another value once a file of these content folders was changed, added or taken out."""

    def schema(self, what: str) -> dict[str, Any]:
        """Describe the format of a `scenario` or a `rubric` as JSON Schema."""

    def begin(self, answers: Answers) -> str:
        """Write a commented scenario that can be rehearsed at once."""

    def check_draft(self, text: str, rubrics: Iterable[str] = ()) -> Draft:
        """Say what is wrong with a scenario that is being written."""

    def keep(
        self,
        folders: Sequence[Path],
        text: str,
        *,
        over: str | None = None,
        replace: bool = False,
        by: str | None = None,
        stay: Collection[str] = (),
    ) -> Path:
        """Write a draft to the last folder, over what it was made of alone, and over none of those who `stay`.

        Raises AlreadyThere and ContentError.
        """

    def written_by(self, id: str, folder: Path) -> str | None:  # noqa: A002 - the noun's own field name
        """Tell which account put a scenario into a folder, if that is known."""

    def copies(self, id: str, folder: Path) -> Sequence[Path]:  # noqa: A002 - the noun's own field name
        """List the copies of a scenario that were kept as it was taken off or replaced, the latest last."""

    def set_aside(self, folder: Path, text: str | None) -> None:
        """Keep the text that is being written, apart from the content; None forgets it. Raises ContentError."""

    def may_replace(self, folder: Path, text: str) -> None:
        """Note beside a draft that was set aside whom it replaces once it is saved, as they are now."""

    def replaces(self, folder: Path) -> str | None:
        """Give whom a draft that was set aside may replace, if anybody."""

    def taken_up(self, folder: Path) -> str | None:
        """Give the text that was set aside, if one was."""

    def drafts_in(self, folder: Path) -> Sequence[Path]:
        """List the folders below this one from which a draft can be taken up, the latest first."""

    def room_for(self, folder: Path, name: str) -> Path:
        """Make a folder below this one for one draft alone. Raises ContentError where none can be made."""

    def passages(self, text: str) -> Sequence[Passage]:
        """List what can be written anew in a draft by itself, in the order of the file; none where it is no YAML."""

    def rewrite(self, text: str, path: tuple[str | int, ...], says: str | Sequence[str]) -> str:
        """Write one passage anew and leave all else as it is. Raises ContentError where that cannot be done."""

    def take_away(self, id: str, folder: Path) -> Path | None:  # noqa: A002 - the noun's own field name
        """Take a scenario's file out of use and give where its copy stands. Raises ContentError where it cannot be."""

    def source(self, id: str, *folders: Path) -> str:  # noqa: A002 - the noun's own field name
        """Give the text of a scenario's file. Raises ContentError where no folder has one."""

    def measured(self) -> Measurement:
        """Give how far the reading was found to agree with people."""

    def app_script(self) -> Path:
        """Find the script that Streamlit runs."""
