"""Everyday words, which are nobody's name: `plain_words.txt`, collected by `benchmarks.plain_words`.

And the words that are left to read though they are written with a capital, and the names that are words too.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from pathlib import Path

from coach.analysis.listed import listed

FILE = Path(__file__).with_name("plain_words.txt")

GIVEN = Path(__file__).with_name("given_names.txt")
"""Given names that are hidden however they are typed: written down by hand, without accents, and without those that
are words too in English.
"""

NAMES_TOO = listed(
    """
    will may hope mark grace rose joy faith dawn bill sue rob drew frank pat art chase april june august ivy daisy lily
    violet iris holly heather hazel olive ruby pearl amber jade crystal gene jack nick miles dean ray jay robin earl
    chuck sandy penny patty ginger clay cliff glen dale mason skip wade josh mercy prudence eve christian summer dot
    dolly peg rusty angel destiny trinity charity constance luz sol paz alma flor perla esperanza linda paloma león
    salvador domingo
    """
)
"""Names that are words too. Written small they are left, or nobody could read what was asked."""

SPANISH_TOO = listed(
    """
    alba armando aurora clara concepcion consuelo dolores estela estrella flora gloria ida lana lena leona lila
    magdalena marcos margarita marina maya mona nina rosa rosario serena tina vera victoria
    """
)
"""Given names that are words of every day in Spanish. Written small in Spanish they are left: “tengo dolores”."""

LEFT = listed(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march july september october november
    december lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre i i'm i'd i've i'll ok okay god lord christmas easter ramadan eid
    thanksgiving english spanish french american mexican mr mrs ms mx miss dr prof rev sr sra srta señor señora
    señorita don doña pastor deacon imam rabbi father mother sister brother aunt auntie aunty uncle tía tío abuela
    abuelo mom mum mam mama mamá mami dad daddy papa papá papi nan nana gran granny grandma grandpa grandad ma sir
    madam ma'am reverend doctor professor coach chief president chair chairman union council board committee
    association local church school city county state federal coalition campaign tenants tenant
    """
)
"""Words that often have a capital inside a sentence and are nobody's name: days, titles, kin, what organizers name."""

MONTHS_TOO = listed("april may june august")
ACRONYMS = listed(
    """
    ok tv hr nhs usa uk us eu un ceo cfo hoa pta ngo id it pc dvd cd gp er icu a&e ada osha ice dmv irs fbi nyc la dc
    am pm gps atm suv ufo diy faq asap aka eta ppe hiv adhd ptsd mri iv or ra rn lpn cna iep ged esl bc ac nlrb
    """
)
_NO_NAMES_IN = frozenset("BCDFGHJKLMNPQRSTVWXZ")
_LONGEST_ACRONYM = 5
_ENDINGS = ("'s", "'ll", "'d", "'ve", "'re", "'m", "n't")


def is_plain(word: str) -> bool:
    """Tell whether a word, however it is written, is one of every day."""
    low = plainly(word)
    return low in _words() or bare(low) in _words() or low in LEFT or bare(low) in LEFT or low.isdigit()


def is_given(word: str) -> bool:
    """Tell whether a word, however it is written, is a given name that is no word besides; a niña is no Nina."""
    return folded(bare(word)) in _given() and "ñ" not in unicodedata.normalize("NFC", word).lower()


def is_acronym(word: str) -> bool:
    """Tell whether a word in capitals is short for something, as HR and NHS are, and not a name as JOSE is."""
    letters = bare(word.replace("’", "'")).rstrip("s")
    if letters.casefold() in ACRONYMS:
        return True
    return letters != "NG" and len(letters) <= _LONGEST_ACRONYM and set(letters.lstrip("0123456789")) <= _NO_NAMES_IN


def bare(word: str) -> str:
    """Take off what hangs on a word: Bernadette's, Maria'd."""
    if "'" not in word and "’" not in word:
        return word
    low = word.casefold().replace("’", "'")
    return next((word[: -len(ending)] for ending in _ENDINGS if low.endswith(ending) and low != ending), word)


def plainly(word: str) -> str:
    """Write a word small, with plain apostrophes and its accents joined to their letters."""
    return word.casefold() if word.isascii() else unicodedata.normalize("NFC", word).casefold().replace("’", "'")


def folded(word: str) -> str:
    """Write a word small and without accents, so that José, JOSE and jose are one."""
    if word.isascii():
        return word.casefold()
    parts = unicodedata.normalize("NFD", word).casefold().replace("’", "'")
    return "".join(part for part in parts if not unicodedata.combining(part))


@cache
def _given() -> frozenset[str]:
    """Read the list of given names, once, when first asked for."""
    return listed(GIVEN.read_text(encoding="utf-8"))


@cache
def _words() -> frozenset[str]:
    """Read the list, once, when first asked for; what people type without apostrophes is in it too."""
    words = listed(FILE.read_text(encoding="utf-8"))
    return words | {word.replace("'", "") for word in words if "'" in word}
