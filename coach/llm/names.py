"""How a model may write a person's name: in full, by title, by first name or by surname alone."""

from __future__ import annotations

import re

from coach.model.first_name import first_name


def ways_to_write(name: str) -> tuple[str, ...]:
    """List the ways to write somebody's name, the longest first: Mrs. Grace Okafor, Mrs. Okafor, Grace, Okafor."""
    called = first_name(name).split()
    title, bare = (called[:1], name.split()[1:]) if len(called) > 1 else ([], name.split())
    ways = {name, " ".join(bare), *bare[:1], *bare[-1:]}
    ways |= {" ".join([*title, part]) for part in (*bare[:1], *bare[-1:])}
    ways |= {way.replace(".", "") for way in ways}
    return tuple(sorted(filter(None, ways), key=lambda way: (-len(way), way)))


def any_way(name: str) -> str:
    """Give a pattern for any way to write somebody's name."""
    return f"(?:{'|'.join(map(re.escape, ways_to_write(name)))})"
