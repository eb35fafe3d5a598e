"""How people say hello where they come from: in Scots, Irish and English, and a word or two of other languages."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue

HOW_ARE_YOU_AT_HOME: Final = (
    r"(?:what|which)(?:'s| is)? the (?:craic|story|form|crack|news)(?=\W*$|,? \w+\W*$| with you)",
    r"how(?:'s| is) (?:the form|tricks|she cutting|she going|yourself|it (?:gaun|gaan|goan|hanging|gan)|the body)",
    r"(?:fit|whit|fut|how) (?:like|ye daein|ye keeping|are ye)(?=\W*$| the day| (?:min|pal|ma|loon|quine|da|day)\b)",
    r"foos (?:yer|your) doos",
    (
        r"(?:y'?|ye |you |are ye |are you )?al(?:l )?right,? "
        r"(?:\w+ )?(?:mate|pal|bab|love|boss|bud|hen|duck|chuck|son|lad|cock)\W*$"
    ),
    r"^\W*(?:y'?|u |ya )?al(?:l )?right(?: \w+)?\W*\?",
    r"(?:story,? (?:bud|boss|lads?)|any craic)(?=\W*$|,? \w+\W*$)",
    r"['h]?ow do(?=\W*$)",
    r"(?:wh?at?'?s+ ?up|wass+up|wagwan|what's good|sup)(?=\W*$|,? (?!here\b|there\b|on\b)\w+\W*$)",
    r"unjani|kunjani|ninjani|kiddan|ki haal|ke haal|kaise ho|fefe hake|kumusta|kamusta|kak dela|ete sen",
    r"iska warr?an|jak sie (?:pani|pan|masz)|co slychac|conas ata|comment (?:ca va|allez)",
    r"ca va\b",
    r"que (?:onda|tranza|hubo|pex|hay de nuevo)(?=\W*$|,| \w+\W*$)|quiubo",
)
"""How people ask it where they come from."""
ADDRESSES: Final = Cue(
    r"(?<!\byour)(?<!\bmy)(?<!\bthe)(?<!\ba)(?:,? (?:sir|ma'?am|uncle ?ji|bro|mate|dude|guey|compa)|"
    r", (?:miss|mama|auntie|uncle|ji|brother|sis|sister|pal|buddy|boss|friend|my friend|dear|love|don|dona|senora?))"
    r"(?=\W*$)"
)
"""What somebody is called by at the end of a question, which is of nobody."""
HELLO_AT_HOME: Final = (
    r"aye aye|ey up|ay up|eyup|wotcha|watcha|now then(?=\W*$| \w+\W*$)|yo(?=[,!]|\W*$)|oi oi|"
    r"well,? (?:boss|boy|girl|bai)|g'day|hey+|hiy+a|'?evening|'?afternoon|greetings|"
    r"sawubona|sanibonani|molo(?:weni)?|dumela|sat sri akal|namaste|namaskar|(?:as-?)?sala+mu?|"
    r"malo e lelei|mabuhay|magandang|dzien dobry|czesc|bonjour|bonsoir|salut|allo|privet|zdravstvuy\w*|shalom|"
    r"dia (?:dhuit|duit|dhaoibh)|akwaaba|maakye|maaha|talofa|aloha|ciao"
)
"""How people greet where they come from."""
