"""The guard's eye for a reply in another language than the person's. Knows the small words of a few languages."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from coach.llm.prompt import LANGUAGES

if TYPE_CHECKING:
    from coach.model.rehearsal import Scene

# One line for each language: its name, then small words that few sentences go without.
_LINES = """
en the a an and of to in is it that was i you my me not but for on with we they he she do don't have this what so if at
es el la los las un una y de que en es lo no se me mi yo tú usted su con por para pero como más muy ya sí si al del le
fr le les des et je vous est pas une dans que qui pour sur avec mais nous mon ma ce c'est au du oui
de der die das und ich nicht ist ein eine zu mit auf für aber wir sie den dem es mir mein auch ja nein
pt o os as um uma e de que em é não eu você meu minha com para mas por mais muito sim isso está do da
it il lo gli un una e di che in è non io mi mio mia con per ma come più molto sì questo del della sono
en be are just like no yes well know it's i'm there about your as
es te nos está estoy eso esta este qué cuando hay porque a o bien
""".strip().splitlines()
_SMALL = {line[:2]: frozenset(" ".join(m[3:] for m in _LINES if m[:2] == line[:2]).split()) for line in _LINES}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ENOUGH_WORDS = 6
_FOREIGN_LETTERS = 0.3


def wrong_language(text: str, scene: Scene) -> str | None:
    """Say so where a reply is long enough to tell and is not in the person's language."""
    name = LANGUAGES.get(scene.language, scene.language)
    letters = [character for character in text if character.isalpha()]
    foreign = sum(not unicodedata.name(character, "").startswith("LATIN") for character in letters)
    if letters and foreign > _FOREIGN_LETTERS * len(letters):
        return f"It was not in {name}."
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    if len(words) < _ENOUGH_WORDS or scene.language not in _SMALL:
        return None
    shares = {language: sum(word in small for word in words) for language, small in _SMALL.items()}
    best = max(shares, key=lambda language: (shares[language], language == scene.language))
    return None if best == scene.language or shares[best] < shares[scene.language] + 2 else f"It was not in {name}."
