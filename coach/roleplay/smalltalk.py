"""The ordinary questions that anyone may ask, in English and Spanish: which one was it, if any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS: tuple[tuple[str, str], ...] = (
    (
        "how_are_you",
        r"how(?:'s it| is it| are things| have you been|'ve you been| are you(?: doing| feeling| today)?|'s your day| "
        r"is your day| was your day|'s everything|'re you)(?! about| with| going to)|como (?:esta|estas|le va|ha estado)",
    ),
    ("name", r"(?:what(?:'s| is)|may i (?:ask|know)) your name|who are you|como (?:se llama|te llamas)"),
    ("age", r"how old are you|what(?:'s| is) your age|cuantos anos tiene"),
    (
        "home",
        r"how long have you (?:lived|been (?:here|living|in the))|where (?:do|did) you (?:live|come from|grow up)|where are "
        r"you from|where(?:'re| are) you (?:living|from)|do you live|are you from|which (?:floor|building)|"
        r"donde vive|de donde (?:es|eres)|cuanto tiempo (?:lleva|tiene) (?:aqui|viviendo)",
    ),
    (
        "work",
        r"what do you do(?: for (?:work|a living))?(?=\W*$)|where do you work|what(?:'s| is) your (?:job|work)|how(?:'s| is) "
        r"work|do you work|how long have you (?:worked|been working)|en que trabaja|donde trabaja|a que se dedica",
    ),
    (
        "family",
        r"(?:do you have|have you got|any) (?:any )?(?:kids|children|family|a family|brothers|sisters|a partner)|are you "
        r"married|who do you live with|how(?:'s| is| are) (?:your|the) (?:family|kids|wife|husband)|tell me about your "
        r"family|tiene (?:hijos|familia|esposo|esposa)|con quien vive|su familia",
    ),
    (
        "free_time",
        r"what do you do (?:for fun|in your (?:free|spare) time|outside)|for fun|hobb(?:y|ies)|free time|weekends? (?:like|look)|"
        r"que (?:hace|le gusta hacer) (?:en su tiempo|los fines|para)",
    ),
    (
        "who_else",
        r"who else|anyone else|anybody else|someone else i should|who (?:should|could) i (?:also )?(?:talk|speak)|who do "
        r"people (?:look|listen)|con quien mas|quien mas",
    ),
    (
        "about_you",
        r"(?:tell me|hear|know) (?:a (?:bit|little) )?(?:more )?about (?:yourself|you\b|who you are|your(?: life| story|self))|"
        r"what(?:'s| is) your story|who is \w+ when|get to know you better|cuenteme de usted|hableme de usted|"
        r"su historia",
    ),
    (
        "weather",
        r"weather|so (?:cold|hot) (?:today|out)|(?:nice|lovely|awful) day|this rain|el clima|el tiempo (?:hoy|afuera)",
    ),
)
_PATTERNS = tuple((name, re.compile(rf"(?<![\w'])(?:{row})")) for name, row in _ROWS)


def find_small(low: str) -> Iterator[str]:
    """Name the ordinary questions in plain text, in a fixed order."""
    for name, pattern in _PATTERNS:
        if pattern.search(low):
            yield name
