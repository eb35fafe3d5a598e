"""The ordinary questions that anyone may ask, in English and Spanish: which one was it, if any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS: dict[str, tuple[str, ...]] = {
    "how_are_you": (
        r"how(?:'s it| is it| are things| have you been|'ve you been)(?! about| with| going to)",
        r"how are you(?: doing| feeling| today)?(?! about| with| going to)",
        r"how(?:'s| is| was) your day",
        r"how(?:'s| is) everything",
        r"how're you",
        r"como (?:esta|estas|le va|ha estado)",
    ),
    "name": (
        r"(?:what(?:'s| is)|may i (?:ask|know)) your name",
        r"who are you",
        r"como (?:se llama|te llamas)",
    ),
    "age": (
        r"how old are you",
        r"what(?:'s| is) your age",
        r"cuantos anos tiene",
    ),
    "home": (
        r"how long have you (?:lived|been (?:here|living|in the))",
        r"where (?:do|did) you (?:live|come from|grow up)",
        r"where are you (?:living|from)",
        r"where're you (?:living|from)",
        r"do you live",
        r"are you from",
        r"which (?:floor|building)",
        r"donde vive",
        r"de donde (?:es|eres)",
        r"cuanto tiempo (?:lleva|tiene) (?:aqui|viviendo)",
    ),
    "work": (
        r"what do you do(?: for (?:work|a living))?(?=\W*$)",
        r"where do you work",
        r"what(?:'s| is) your (?:job|work)",
        r"how(?:'s| is) work",
        r"do you work",
        r"how long have you (?:worked|been working)",
        r"en que trabaja",
        r"donde trabaja",
        r"a que se dedica",
    ),
    "family": (
        r"(?:do you have|have you got|any) (?:any )?(?:kids|children|family|a family|brothers|sisters|a partner)",
        r"are you married",
        r"who do you live with",
        r"how(?:'s| is| are) (?:your|the) (?:family|kids|wife|husband)",
        r"tell me about your family",
        r"tiene (?:hijos|familia|esposo|esposa)",
        r"con quien vive",
        r"su familia",
    ),
    "free_time": (
        r"what do you do (?:for fun|in your (?:free|spare) time|outside)",
        r"for fun",
        r"hobb(?:y|ies)",
        r"free time",
        r"weekends? (?:like|look)",
        r"que (?:hace|le gusta hacer) (?:en su tiempo|los fines|para)",
    ),
    "who_else": (
        r"who else",
        r"(?:anyone|anybody) else",
        r"someone else i should",
        r"who (?:should|could) i (?:also )?(?:talk|speak)",
        r"who do people (?:look|listen)",
        r"(?:con )?quien mas",
    ),
    "about_you": (
        r"(?:tell me|hear|know) (?:a (?:bit|little) )?(?:more )?about (?:yourself|who you are)",
        r"(?:tell me|hear|know) (?:a (?:bit|little) )?(?:more )?about your(?: life| story|self)",
        r"(?:tell me|hear) (?:a (?:bit|little) )?(?:more )?about you(?=\W*$)",
        r"what(?:'s| is) your story",
        r"get to know you better",
        r"(?:what|how) about you(?=\W*$)",
        r"(?:cuenteme|hableme) de usted",
        r"su historia",
    ),
    "weather": (
        r"weather",
        r"so (?:cold|hot) (?:today|out)",
        r"(?:nice|lovely|awful) day",
        r"this rain",
        r"el clima",
        r"el tiempo (?:hoy|afuera)",
    ),
}
_PATTERNS = tuple((name, re.compile(rf"(?<![\w'])(?:{'|'.join(row)})")) for name, row in _ROWS.items())


def find_small(low: str) -> Iterator[str]:
    """Name the ordinary questions in plain text, in a fixed order."""
    for name, pattern in _PATTERNS:
        if pattern.search(low):
            yield name
