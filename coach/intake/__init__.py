"""Reads conversations out of what people have: text with names, chats, captions, Word files, and coach's own JSON."""

from coach.intake.endings import check_ending
from coach.intake.read import look, read, read_each, words

__all__ = ["check_ending", "look", "read", "read_each", "words"]
