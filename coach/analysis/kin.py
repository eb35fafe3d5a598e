"""Relatives, by the words for them that every list of the reader knows. What one list alone takes in stands there."""

from __future__ import annotations

from coach.analysis.listed import listed

HER = listed("mother mom mum mam sister daughter wife")
HIM = listed("father dad brother son husband")
CLOSE = HER | HIM
KIN = CLOSE | listed("aunt uncle cousin niece nephew grandmother grandma grandfather")
