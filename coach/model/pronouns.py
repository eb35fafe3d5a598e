"""Pronouns, which stand in a paste where names should: “Me” before what one said, “Her” before the answer."""

OURS = frozenset(("i", "me", "you"))
THEIRS = frozenset(("he", "him", "she", "her", "they", "them"))
NO_NAMES = OURS | THEIRS | {"myself", "yo", "ella", "él"}
"""What nobody is called, where it stands in the place of a name. Elsewhere Ella and Yo may be somebody."""
