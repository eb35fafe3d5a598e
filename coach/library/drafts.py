"""Drafts: a scenario while it is written. Begins one from a few answers, checks it, keeps it in a folder of its own."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

from coach.library.folder import files_in, fit_document
from coach.library.kept import delete_file, keep_copy, note_writer, write_file, written_by
from coach.library.opening import read_document
from coach.library.rules import across
from coach.model.draft import Answers, Draft, id_for
from coach.model.errors import AlreadyThere, ContentError
from coach.model.first_name import first_name
from coach.model.scenario import Scenario
from coach.model.transcript import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

_DRAFT, _REPLACES = "draft.yaml", "replaces.yaml"
_ID = re.compile(r"^id: *['\"]?([a-z][a-z0-9_-]*)['\"]?\s*(?:#.*)?$", re.MULTILINE)
_ORDINARY = {"come", "with", "that", "this", "will", "have", "their", "them", "then", "there", "your", "about", "into"}


def begin(answers: Answers) -> str:
    """Write a commented scenario that can be rehearsed at once, and made their own line by line."""
    answers = answers.model_copy(update=_told_by(answers))
    text = (files("coach.library") / "starter.yaml").read_text(encoding="utf-8")
    quoted = {name: json.dumps(str(value), ensure_ascii=False) for name, value in answers.model_dump().items()}
    bare = {name: str(getattr(answers, name)) for name in ("id", "kind", "age", "pronouns")}
    words = [word for word in re.findall(r"[a-z]{4,}", answers.ask.lower()) if word not in _ORDINARY]
    plain = quoted["ask"][1:-1]
    return Template(text).substitute(quoted | bare, askwords=", ".join(dict.fromkeys(words)) or "it", askplain=plain)


def _told_by(answers: Answers) -> dict[str, str]:
    """Fill the card with what was answered: whom you meet, what you are after, and what it is called."""
    given = answers.model_fields_set
    first = first_name(answers.name)
    age = f", {answers.age}" if "age" in given else ""
    who = f"{answers.name}{age}. {answers.work[:1].upper()}{answers.work[1:].rstrip('. ')}."
    ask = answers.ask.rstrip(". ")
    made = {
        "title": f"{'An invitation to' if answers.kind is Kind.POWERFUL_INVITATION else 'A visit with'} {first}",
        "goal": f"Find out what matters to {first}, and ask whether {answers.pronouns} would {ask}.",
    }
    if "work" in given:
        made["who"] = who
    return {key: words for key, words in made.items() if key not in given}


def check_draft(text: str, rubrics: Iterable[str] = ()) -> Draft:
    """Say what is wrong with a draft; the scenario is there only where nothing is."""
    found = fit_document(read_document(text.encode(errors="replace"), "draft"), Scenario)
    across([found], rubrics)
    noun = found.noun if isinstance(found.noun, Scenario) and found.document.is_sound else None
    return Draft(text=text, scenario=noun, diagnostics=tuple(found.document.faults))


def keep(
    folders: Sequence[Path],
    text: str,
    *,
    over: str | None = None,
    replace: bool = False,
    by: str | None = None,
    stay: Collection[str] = (),
) -> Path:
    """Write a draft to the last of the content folders, named after its id, faults or not: nobody's work is refused.

    Whoever bears its id in one of the folders is replaced, or stood in for, if they are `over` to the letter, or if
    `replace` says so; of somebody else's a copy is kept. `by`: who puts them there. `stay`: the ids of those who stay
    as they are. Raises AlreadyThere where they are not to be replaced, and ContentError where the draft has no id to
    be named after, its id is one of those that stay, or the folder cannot be read and written.
    """
    named = _ID.search(text)
    if named is None:
        raise ContentError("The draft has no usable id. Write a line such as `id: my-neighbor`, then save again.")
    if named[1] in stay:
        raise ContentError(
            "Not saved over the one under Practise: they stay there as they were, since nobody could meet this draft "
            "yet. Your words are kept as a draft. Mend or fill what is told here, then save again."
        )
    there = _file_of(named[1], folders)
    if not replace and there is not None and _text_of(there) not in {text, over}:
        raise AlreadyThere(
            f"Somebody with the id “{named[1]}” is here already, and this draft did not begin from them as they are "
            "now. Write another id, or replace them."
        )
    own = folders[-1] / "scenarios"
    file = there if there is not None and there.parent == own else own / f"{named[1]}.yaml"
    if not file.exists():
        note_writer(named[1], folders[-1], by)
    elif replace or written_by(named[1], folders[-1]) not in {None, by}:
        keep_copy(file, folders[-1])
    write_file(file, text)
    return file


def set_aside(folder: Path, text: str | None) -> None:
    """Keep the text that is being written, where no content is looked for; None forgets it. Raises ContentError."""
    if text is None:
        room = folder / "drafts"
        for name in (_DRAFT, _REPLACES):
            delete_file(room / name)
        with suppress(OSError):  # the room of this draft alone is free again; any other folder holds something
            room.rmdir()
            folder.rmdir()
    else:
        write_file(folder / "drafts" / _DRAFT, text)


def may_replace(folder: Path, text: str) -> None:
    """Note beside a draft that was set aside whom it replaces once it is saved, as they are now."""
    write_file(folder / "drafts" / _REPLACES, text)


def replaces(folder: Path) -> str | None:
    """Give whom a draft that was set aside may replace, if anybody."""
    return _set_aside_in(folder / "drafts" / _REPLACES)


def taken_up(folder: Path) -> str | None:
    """Give the text that was set aside, if one was."""
    return _set_aside_in(folder / "drafts" / _DRAFT)


def _set_aside_in(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None


def drafts_in(folder: Path) -> tuple[Path, ...]:
    """List the folders to take a draft up from, the latest first: `folder` itself, and those for one draft each.

    A draft has a folder of its own, so that two people who write at once do not write over each other.
    """
    homes = [folder, *(one for one in (folder / "drafts").glob("*") if one.is_dir())]
    found = {home: home / "drafts" / _DRAFT for home in homes}
    kept = [home for home, file in found.items() if file.exists()]
    return tuple(sorted(kept, key=lambda home: found[home].stat().st_mtime, reverse=True))


def room_for(folder: Path, name: str) -> Path:
    """Make a folder of its own below `folder` for one draft, named after it: nobody else is given the same.

    Raises ContentError where none can be made.
    """
    taken: set[str] = set()
    while True:
        room = folder / "drafts" / id_for(name, taken)
        try:
            room.mkdir(parents=True)
        except FileExistsError:
            taken.add(room.name)
        except OSError as error:
            raise ContentError(
                f"{room} cannot be made ({error.strerror}). Check the folder, then try again."
            ) from error
        else:
            return room


def source(id: str, *folders: Path) -> str:  # noqa: A002 - the noun's own field name
    """Give the text of a scenario's file, from the last folder that has one. Raises ContentError where none has."""
    file = _file_of(id, folders)
    if file is None:
        raise ContentError(f"No file holds the scenario “{id[:60]}”. Choose another, or begin a new one.")
    return _text_of(file)


def take_away(id: str, folder: Path) -> Path | None:  # noqa: A002 - the noun's own field name
    """Move a scenario's file out of what is in use, and give where it stands now: nothing is lost by it.

    None where the folder has no such file. Raises ContentError where it cannot be moved.
    """
    file = _file_of(id, [folder])
    if file is None:
        return None
    copy = keep_copy(file, folder)
    delete_file(file)
    note_writer(id, folder, None)
    return copy


def _file_of(id: str, folders: Sequence[Path]) -> Path | None:  # noqa: A002 - the noun's own field name
    for folder in reversed(folders):
        for file in files_in(folder):
            if file.stem == id and file.parent.name != "rubrics":
                return file
    return None


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise ContentError(f"{file} cannot be read ({error.strerror}). Check the folder, then try again.") from error
