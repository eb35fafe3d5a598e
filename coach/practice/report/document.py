"""A debrief as one page of HTML that stands alone: no scripts, nothing fetched, prints cleanly."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.practice.report import person, sections, turned, wrote
from coach.practice.report.board import board
from coach.practice.report.style import page

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief


def html(debrief: Debrief) -> str:
    """Write the whole report as an HTML document."""
    body = sections.wrapped(
        sections.verdict(debrief),
        sections.review(debrief),
        turned.turned(debrief),
        wrote.wrote(debrief),
        sections.all_advice(debrief),
        sections.moments(debrief),
        sections.steps(debrief),
        person.landing(debrief),
        board(debrief),
        person.inner_log(debrief),
        person.guard_log(debrief),
        person.untold(debrief),
        sections.made_by(debrief),
    )
    title = escape(debrief.title)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{page()}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>\n"
    )
