"""The reader: `read(transcript)` finds labels with quoted evidence, asks, times, figures and moments. Pure, offline."""

from coach.analysis.read import READER, read

__all__ = ["READER", "read"]
