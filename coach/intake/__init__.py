"""Reads conversations out of what people have: text as "Name: words", and coach's own JSON and JSON Lines."""

from coach.intake.read import read, read_each
from coach.intake.script import speakers

__all__ = ["read", "read_each", "speakers"]
