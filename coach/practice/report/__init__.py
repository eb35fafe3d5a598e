"""A debrief as something to keep: a page of HTML that prints well, Markdown, or JSON. Pure text in, text out."""

from coach.practice.report.document import html
from coach.practice.report.markdown import markdown
from coach.practice.report.plain import json

__all__ = ["html", "json", "markdown"]
