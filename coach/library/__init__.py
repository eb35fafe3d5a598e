"""Reads scenarios and rubrics out of YAML folders: what can be used, and a diagnostic for every fault."""

from coach.library.check import Checked, check
from coach.library.drafts import (
    begin,
    check_draft,
    drafts_in,
    keep,
    may_replace,
    replaces,
    room_for,
    set_aside,
    source,
    take_away,
    taken_up,
)
from coach.library.folder import as_it_stands
from coach.library.kept import copies, written_by
from coach.library.measured import measured
from coach.library.passages import passages, rewrite
from coach.library.places import app_script, built_in
from coach.library.schema import schema
from coach.library.shelf import Before, Shelf, load
from coach.library.stock import Stock

__all__ = [
    "Before",
    "Checked",
    "Shelf",
    "Stock",
    "app_script",
    "as_it_stands",
    "begin",
    "built_in",
    "check",
    "check_draft",
    "copies",
    "drafts_in",
    "keep",
    "load",
    "may_replace",
    "measured",
    "passages",
    "replaces",
    "rewrite",
    "room_for",
    "schema",
    "set_aside",
    "source",
    "take_away",
    "taken_up",
    "written_by",
]
