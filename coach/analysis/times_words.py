"""The words and shapes in which people name a day, a date or a clock time. Knows patterns, not what they resolve to."""

# ruff: noqa: E501, PLR2004 - a list of words is read on one line; the numbers are days, hours and lengths of words
from __future__ import annotations

import re
from functools import cache

WEEKDAYS = {
    "monday": 0, "mon": 0, "lunes": 0,
    "tuesday": 1, "tue": 1, "tues": 1, "martes": 1,
    "wednesday": 2, "wed": 2, "weds": 2, "miércoles": 2, "miercoles": 2,
    "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "jueves": 3,
    "friday": 4, "fri": 4, "viernes": 4,
    "saturday": 5, "sat": 5, "sábado": 5, "sabado": 5,
    "sunday": 6, "sun": 6, "domingo": 6,
    "wensday": 2, "wednsday": 2, "thrusday": 3, "thurday": 3, "tuseday": 1, "teusday": 1, "satruday": 5, "firday": 4,
}  # fmt: skip
MONTHS = {
    "january": 1, "jan": 1, "enero": 1, "february": 2, "feb": 2, "febuary": 2, "febrero": 2, "march": 3, "mar": 3, "marzo": 3,
    "april": 4, "apr": 4, "abril": 4, "may": 5, "mayo": 5, "june": 6, "jun": 6, "junio": 6, "july": 7, "jul": 7, "julio": 7,
    "august": 8, "aug": 8, "agosto": 8, "september": 9, "sept": 9, "sep": 9, "septiembre": 9, "setiembre": 9,
    "october": 10, "oct": 10, "octubre": 10, "november": 11, "nov": 11, "noviembre": 11, "december": 12, "dec": 12, "diciembre": 12,
}  # fmt: skip
_UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FIRSTS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
]
NUMBERS = {word: i for i, word in enumerate(_UNITS, 1)} | {word: i * 10 for i, word in enumerate(_TENS, 2)}
NUMBERS |= {
    f"{ten}{dash}{unit}": i * 10 + j
    for i, ten in enumerate(_TENS, 2)
    for j, unit in enumerate(_UNITS[:9], 1)
    for dash in "- "
}
NUMBERS |= {
    "fortyfive": 45,
    "una": 1,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "seis": 6,
    "siete": 7,
    "ocho": 8,
    "nueve": 9,
    "diez": 10,
    "once": 11,
    "doce": 12,
}
ORDINALS = {word: i for i, word in enumerate(_FIRSTS, 1)} | {"thirtieth": 30}
ORDINALS |= {
    f"{ten}{dash}{unit}": 20 + 10 * i + j
    for i, ten in enumerate(("twenty", "thirty"))
    for j, unit in enumerate(_FIRSTS[:9], 1)
    for dash in "- "
    if 20 + 10 * i + j <= 31
}


def _any(words: object) -> str:
    """Join words into one alternation, the longest first so that no short word hides a longer one."""
    return "|".join(sorted((re.escape(w).replace(r"\ ", r"\s") for w in words), key=len, reverse=True))  # type: ignore[attr-defined]


# Full names stand alone; the short forms, and the months that are also words or names, need a neighbour.
_DAY_FULL = _any(w for w in WEEKDAYS if len(w) > 5 or w in {"lunes", "tues", "thurs"})
_DAY_SHORT = _any(w for w in WEEKDAYS if len(w) <= 4 and w not in {"sat", "sun", "wed"})
_DAY_ANY = _any(WEEKDAYS)
_MONTH_FREE = _any(w for w, _ in MONTHS.items() if len(w) > 5 and w != "august")
_MONTH_ANY = _any(MONTHS)
_HOUR_WORD = _any(_UNITS[:12])
_ORD_BIG = _any(w for w, i in ORDINALS.items() if i > 12)
_ORD_ANY = _any(ORDINALS)
_ORD_NUM = r"(?:0?[1-9]|[12]\d|3[01])\s?(?:st|nd|rd|th)"
_DAY_OF_MONTH = rf"(?:{_ORD_NUM}|0?[1-9]|[12]\d|3[01]|{_ORD_ANY}|{_any(w for w, i in NUMBERS.items() if i <= 31)})"
_YEAR = r"(?:1[89]|2[01])\d\d"
_UNIT = r"(?:mins?|minutes?|hours?|hrs?|days?|nights?|weeks?|wks?|weekends?|fortnights?|months?|quarters?|years?|yrs?|decades?|semesters?)"
_SPAN = r"(?:work\s?week|working\sweek|weekend|week|fortnight|month|quarter|school\syear|calendar\syear|fiscal\syear|year|yr|semester|term|decade|spring|summer|autumn|fall|winter|season|day|morning|afternoon|evening|night|hour)"
_PART = r"(?:early\smorning|morning|afternoon|evening|night|lunchtime|lunch\stime|arvo)"
_COUNT = rf"(?:a\s(?:few|couple(?:\sof)?)|an?|\d+|{_any(NUMBERS)}|few|couple(?:\sof)?|several|half\san?)"
# What may follow a bare day number or a bare hour: the end, a stop, or a word that carries the sentence on.
_ON = (
    r"(?=\s*(?:$|[.,;:!?)\"'/-])|\s+(?:of|at|in|on|is|was|and|or|to|till|til|until|from|for|if|when|so|then|that|because|but|before|after|with"
    r"|i|we|you|he|she|it|they|there|would|will|works?|ok|okay|please|pls|just|next|this|sharp|ish|tonight|tomorrow|today|yesterday|every|everyone|maybe|as|by|right"
    r"|over|up|down|down|around|down|here|outside|inside|does|do|can|could|don't|i'll|i'm|we're|we'll|it's|that's|she's|he's|most|each"
    r"|where|which|all|everybody|some|you're|you'll|they're|they'll|since|about|p\.?\s?m|a\.?\s?m|in\sthe|the|my|our|your|his|her|mi|y|a|con|" + _DAY_ANY + "|" + _MONTH_ANY + r")\b)"
)  # fmt: skip
_MERIDIEM = r"(?:[ap]\s?\.\s?m\b\.?|[ap]\.?m\b|[ap](?=\W|$))"
_HM = r"(?:[01]?\d|2[0-4])"
_HOLIDAY = (
    r"christmas(?:\s(?:eve|day))?|xmas|boxing\sday|easter(?:\s(?:sunday|monday|weekend))?|thanksgiving|halloween|new\syear'?s(?:\s(?:eve|day))?"
    r"|labou?r\sday|memorial\sday|independence\sday|earth\sday|mlk\sday|martin\sluther\sking\sday|presidents'?\sday|veterans'?\sday|remembrance\sday"
    r"|mother'?s\sday|father'?s\sday|valentine'?s\sday|(?:st|saint)\.?\spatrick'?s?(?:\sday)?|juneteenth|good\sfriday|ash\swednesday|palm\ssunday"
    r"|ramadan|eid|diwali|hanukkah|passover|yom\skippur|bank\sholiday|cinco\sde\smayo|día\sde\slos\smuertos|new\syear|bonfire\snight|burns\snight|mayday|may\sday"
)  # fmt: skip

_CLOCK = "|".join((
    # 6:30, 18:00, 8:00:31am, 6.30pm; not a ratio (4:3) and not a score
    rf"(?<![\d:.$£€/]){_HM}:[0-5]\d(?::[0-5]\d)?(?:\s?{_MERIDIEM})?(?![\d:])",
    rf"(?<![\d:.$£€/]){_HM}(?:\.[0-5]\d)?\s?\.?{_MERIDIEM}",
    rf"(?:{_HOUR_WORD})(?:\s(?:{_any(NUMBERS)}))?\s?(?:[ap]\s?\.?\s?m\b\.?)",
    rf"(?:{_HM}|{_HOUR_WORD})\s?o\s?'?\s?clock",
    rf"half\s(?:past\s)?(?:{_HOUR_WORD}|{_HM}(?!\d))(?!\s(?:of|hours?|days?|a|people|dozen|million|percent))",
    rf"(?:a\s)?quarter\s(?:past|to|till?|after|of|before)\s(?:{_HOUR_WORD}|{_HM})\b(?:\so'?clock)?|quarter\spast\b",
    rf"(?:{_any(NUMBERS)}|[0-5]?\d)\s(?:minutes?\s)?(?:past|till?|to)\s(?:{_HOUR_WORD}|{_HM})\so'?\s?clock",
    rf"(?:five|ten|twenty|twenty[\s-]five)\s(?:to|till)\s(?:{_HOUR_WORD}){_ON}",
    rf"(?:five|ten|twenty|twenty[\s-]five|thirty-six|\d\d?)(?:\sminutes)?\spast\s(?:{_HOUR_WORD}|{_HM})\b",
    rf"(?:{_HOUR_WORD})\s(?:fifteen|thirty|forty[\s-]?five)(?!\s?(?:dollars|pounds|people|euros|percent|quid|bucks|[a-z]+s\b(?<!\bis)))",
    rf"(?<![\d:.$£€/])(?:{_HM}|{_HOUR_WORD})[\s-]?ish\b",
    rf"(?:{_HOUR_WORD}|{_HM}(?::\d\d)?)\ssharp\b",
    r"\bnoon\b|\bmid\s?day\b|\bmid\s?night\b|\blunch\s?time\b|\b(?:around|about|at|after|before|by)\s(?:dinner|lunch|tea|supper|breakfast|bedtime)(?:\s?time)?\b|\bmedianoche\b|\bmediodía\b",
    rf"(?:at|around|till|til|until|by|before|after|past|for|a\slas?|sobre\slas?)\s(?:about\s|around\s|like\s)?(?:{_HM}[.:][0-5]\d(?:\s?[ap]\.?\s?m\b)?(?!\d)|(?:{_HM}(?![.:]\d)|{_HOUR_WORD}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?:\sy\s(?:media|cuarto)|\s(?:fifteen|twenty|thirty|forty|forty[\s-]five))?{_ON})",
    rf"(?:from|between)\s(?:about\s)?(?:{_HM}(?:[:.][0-5]\d)?|0\d[0-5]\d|{_HOUR_WORD}(?:\s(?:fifteen|thirty|forty))?)(?:\s?{_MERIDIEM})?\s?(?:to|and|till?|until|-|through)\s?(?:about\s)?(?:{_HM}(?:[:.][0-5]\d)?|[012]\d[0-5]\d|{_HOUR_WORD}(?:\s(?:fifteen|thirty|forty(?:\sfive)?))?)(?:\s?{_MERIDIEM})?{_ON}",
))  # fmt: skip
_DATE = "|".join((
    # ISO and its cousins
    rf"(?<![\d.])-?{_YEAR}[-/.\s](?:0?[1-9]|1[0-2]|{_MONTH_ANY})[-/.\s](?:0?[1-9]|[12]\d|3[01])(?!\d)-?",
    rf"(?<![\d./])(?:0?[1-9]|[12]\d|3[01])(?P<sep>[-/.])(?:0?[1-9]|[12]\d|3[01]|{_MONTH_ANY})(?P=sep)(?:\d\d\d\d|\d\d)(?![\d])",
    rf"(?:{_MONTH_ANY})[-/.]?(?:\d\d?)(?:[-/.]\d{{2,4}})?(?!\d)",
    rf"{_YEAR}[-/\s]?[hq][1-4]\b|\b[hq][1-4]\s(?:of\s)?{_YEAR}\b|\bq[1-4]\b",
    # 23/12 after a word that leads to a day; a bare pair only where it cannot be a fraction or a score
    r"(?:on|by|from|before|after|for|until|till|til|to|since|of|next|this|week\sof)\s(?:the\s)?(?:0?[1-9]|[12]\d|3[01])[-/.](?:0[1-9]|1[0-2]|[1-9]|[12]\d|3[01])(?![\d/.%]\d|\d)",
    r"(?<![\d./$£€])(?!24/7|50/50|9/11|1/[2-9]\b|2/3|3/[45]|[1-9]/10\b)(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|[12]\d|3[01])(?![\d/.]\d|\d|\s?%)",
    # 2nd of February, February 2nd, the 23rd
    rf"(?:the\s)?{_DAY_OF_MONTH}(?:\sday)?(?:\sof|\sde)?\s(?:{_MONTH_ANY})\b(?:,?\s{_YEAR}\b)?",
    rf"(?:{_MONTH_ANY})\.?,?\s(?:the\s)?{_DAY_OF_MONTH}\b(?!\s?(?:people|hours|dollars|%|:))(?:,?\s{_YEAR}\b)?",
    rf"(?:the|on|el|by|until|before|after)\s{_ORD_NUM}{_ON}",
    rf"(?:the|on|by|until)\s(?:{_ORD_BIG}){_ON}",
    rf"(?:on|by|until|before|after|comes\son)\sthe\s(?:{_ORD_ANY})(?=\s*(?:$|[.,;!?])|\s(?:of\s(?:{_MONTH_ANY}|the\smonth|next|this)|at|and|if|so)\b)",
    rf"el\s(?:día\s)?(?:[1-9]|[12]\d|3[01])(?:\sde\s(?:{_MONTH_ANY}))",
    rf"\b(?:1[3-9]|2\d|3[01]|[4-9])th\b{_ON}",
    # weekdays
    rf"(?:(?:next|this|last|coming|previous|past|following|every|each|first|second|third|fourth|last|el\spróximo|el|este|los)\s)*(?:{_DAY_FULL})s?\b(?!\s(?:person|people|driver|school|roast|best|paper|painter|league|name|shoes|clothes|suit))(?:\sweek\b|\s(?:{_HOUR_WORD}){_ON})?(?:\s(?:the\s)?(?:{_ORD_NUM}|{_ORD_ANY}))?(?:\s(?:que\sviene|pasad[oa]|next|week))?",
    rf"\b(?:(?:next|this|last|coming|previous|every)\s)?(?:{_DAY_SHORT})\b\.?(?:\s(?:the\s)?{_ORD_NUM})?",
    r"(?:next|this|last|coming|every|on|by|until)\s(?:sat|sun|wed)\b",
    rf"\b(?:sat|sun|wed)\.?\s(?:{_PART}|(?:the\s)?{_ORD_NUM}|\d\d?\s?(?:am|pm)|at\s\d)",
    # months
    rf"(?:(?:next|this|last|coming|mid|early|late|the\s(?:first|last|second|third|1st)\sweek\s(?:of|in))[\s-])?(?:{_MONTH_FREE})\b(?:'s)?(?:[,.]?\s(?:of\s)?{_YEAR}\b)?",
    rf"(?:in|by|until|till|since|this|next|last|from|of|to|through|between|during|mid|early|late|before|after|come|and|or)[\s-](?:the\s)?(?:mid[\s-])?(?:(?!may\b|march\b|mar\b)(?:{_MONTH_ANY})|(?<=in\s)may|(?<=by\s)may|(?<=until\s)may|(?<=since\s)may|(?<=next\s)may|(?<=last\s)may|(?<=from\s)may|(?<=of\s)may|(?<=late\s)may|(?<=mid\s)may|(?<=mid-)may|(?<=early\s)may|(?<=in\s)mar(?:ch)?|(?<=by\s)mar(?:ch)?|(?<=until\s)march|(?<=since\s)march|(?<=next\s)march|(?<=last\s)march|(?<=from\s)march|(?<=of\s)march|(?<=late\s)march|(?<=early\s)march|(?<=mid\s)march|(?<=mid-)march)\b(?![\s-](?:be|not|have|i|we|you|he|she|it|on|for|against|with|come|go|also|well|said|says|told)\b)(?:,?\s(?:of\s)?{_YEAR}\b)?",
    rf"(?:{_MONTH_ANY})\.?[\s,-](?:of\s)?{_YEAR}\b",
    rf"(?:{_MONTH_ANY})\s(?:to|through|till|until|-)\s(?:{_MONTH_ANY})\b",
))  # fmt: skip
_WEEK = "|".join((
    rf"(?:(?:the\s)?(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\s(?:week|weekend|half|day|month|quarter|{_DAY_FULL})\s(?:of|in)\s)(?:the\s)?(?:(?:next|this|last)\s)?(?:{_MONTH_ANY}|{_YEAR}|{_SPAN})\b",
    rf"(?:the\s)?week\s(?:of|beginning|commencing|starting|ending)\s(?:the\s)?(?:(?:{_MONTH_ANY})\.?\s)?{_DAY_OF_MONTH}?(?:(?:\sof)?\s(?:{_MONTH_ANY}))?|w/c\s(?:the\s)?(?:(?:{_MONTH_ANY})\.?\s)?(?:\d\d?)?",
    r"\bweek\s(?:[1-9]|[1-4]\d|5[0-3])\b(?:\sof\b)?",
    rf"(?:(?:the\s)?(?:end|beginning|start|middle|rest|half|part)\s(?:of|in)\s|later\s|earlier\s|early\s|late\s|sometime\s|partner\sof\s)?(?:in\s)?(?:this|next|last|coming|previous|past|following|same|these|those)\s(?:coming\s|past\s|next\s|{_COUNT}\s)?{_SPAN}s?\b(?:'s)?",
    rf"(?:the\s)?(?:end|beginning|start|middle|rest)\s(?:of|in)\s(?:the\s|this\s|next\s|last\s)?(?:{_SPAN}|{_YEAR}|{_MONTH_ANY})\b",
    rf"(?:later|earlier|early|late)\s(?:this|in\sthe|next|last)\s{_SPAN}\b",
    r"(?:for|of|in|during|by|over)\sthe\s(?:fortnight|month|weekend|coming\sweeks?|(?:spring|summer|autumn|fall|winter|new\syear))\b|\bunavailable\sthe\sfortnight\b|\bin\sa\sfortnight'?s?\b(?:\stime)?",
    rf"(?:previous|past|next|last|coming|following)\s{_COUNT}\s{_UNIT}\b|\b{_COUNT}\s(?:previous|past|next|last|coming)\s{_UNIT}\b",
    rf"{_COUNT}\s(?:more\s)?{_UNIT}\s(?:ago|from\s(?:today|now|tomorrow|tmrw|{_DAY_FULL})|later|hence|before\stoday|since|back|earlier)\b",
    rf"\b(?:in|within|about)\s(?:about\s|around\s|just\s)?{_COUNT}\s{_UNIT}\b(?:'s?)?(?:\stime)?(?!\s(?:old|of\b|together|here))",
    r"\b(?:1[89]|20)\d0'?\s?s\b|\b[2-9]0\s?'?s\b|\b(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b",
))  # fmt: skip
_DAY = "|".join((
    r"(?:the\s)?day\safter\stomorrow|(?:the\s)?day\sbefore\syesterday|pasado\smañana|the\s(?:day|week|night|month|year)\s(?:before|after)\b|\beod\b|\beow\b|\bend\sof\sday\b",
    rf"\b(?:today|tonight|tongiht|tonite|tomorrow|tommorow|tommorrow|tomorow|tmrw|tmr|tomoz|2moro|yesterday|hoy|ayer|esta\snoche)\b(?:'s)?(?:\s(?:{_PART})\b)?(?:\sthree|\sat\s\d\d?)?",
    r"\b(?:el\s)?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)\spor\sla\s(?:mañana|tarde|noche)\b|\bmañana\b(?!\s(?:es|será)\sotro)",
    r"(?<!good\s)(?:(?:early\s|late\s|later\s)?(?:in|during|by|until)\sthe\s|\bone\s|\b1\s|\bthat\s|\bmid-?\s?|\bevery\s|\beach\s|\bnext\s|\bsunday\searly\s|\bearly\s)?\b(?:morning|afternoon|evening|daytime)s?\b(?!\s(?:everyone|all|darling|love|folks))",
    r"\bat\snight\b|\b(?:in|during)\sthe\s(?:night[\s-]?time|night|day\s?time)\b|\b(?:that|one|every|each)\snight\b",
    r"\b(?:right|from|until|till|just|between|by|since|as\sof)\snow\b|\bat\s(?:the\s(?:moment|minute)|present)\b|\b(?:that|those)\s(?:weekends?|week|month|year|day|night|morning|afternoon|evening|summer|winter|spring)\b(?!\s(?:i|we|you|he|she|they|it)\b)|\b(?:noon|midnight|lunchtime)ish\b|\b\d\d?(?:st|nd|rd|th)\s+century\b|\bnow\b(?=\s*(?:$|[.?!]))|\b(?:to|till|until)\sdate\b(?!\s*\d)",
    rf"\b(?:{_HOLIDAY})\b",
    rf"(?<![$£€#.,\d/-])(?<!\d\s-\s)\b{_YEAR}\b(?!\s?%|\s?-\s?\d\d?\b)(?!\s(?:[a-z]+s)\b(?<!\bis)(?<!\bwas)(?<!\bhas))(?![,.]\d|-\s?\d\d\b(?!\d))",
    rf"two\sthousand\s(?:and\s)?(?:{_any(n for n in NUMBERS if NUMBERS[n] < 40)})(?!\s(?:people|homes|houses|[a-z]+s)\b)",
    r"\b(?:in|during|over|this|next|last|every|each|the)\s(?:the\s)?(?:summer|winter|autumn|spring)(?:time)?\b(?!\s(?:lease|rolls?|cleaning|onions?|camp|coat|boots|house))|\b(?:summer|winter|autumn|spring|fall)\sof\s(?:\d\d\d\d|'?\d\d)\b",
    r"\bevery\s(?:other\s|single\s|second\s)?(?:day|week|month|year|night|weekend|weekday)\b|\b(?:on|at|over|during)\s(?:the\s)?(?:weekends?|weekdays?)\b|\bmid-?(?:morning|afternoon|week|month|day)\b|\bafter\s(?:work|school|church|hours|mass|prayers|dark)\b|\bpartner\sof\sthe\s(?:month|year|week)\b",
    rf"(?:nineteen|twenty|eighteen|seventeen)\s(?:hundred\s)?(?:{_any(n for n in NUMBERS if NUMBERS[n] >= 10)})(?=\s*(?:$|[.,;]))(?<!twenty\stwenty)",
))  # fmt: skip

# In the order in which a mention is claimed at a place: the fuller shapes first.
_ATOM = rf"(?<![\w$£€#])(?:(?P<date>{_DATE})|(?P<clock>{_CLOCK})|(?P<week>{_WEEK})|(?P<day>{_DAY}))(?!\w)"
# What may stand between two parts of one mention.
JOIN = re.compile(
    r"\s*(?:,|-|/|\bat\b|\bon\b|\bthe\b|\bof\b|\bin\sthe\b|\bin\b|\bfrom\b|\bto\b|\btill?\b|\buntil\b|\band\b|\bor\b|\bbefore\b|\bafter\b|\baround\b|\babout\b|\bby\b|\bbetween\b|\bfor\b|\blate\b|\bearly\b|\bde\b|\ba\slas\b|\s)*\s*"
)
_PLURALS = ("week", "weekend", "workweek", "month", "year", "quarter", "semester", "term", "decade", "season", "fortnight", "morning",
            "afternoon", "evening", "night", "day", "hour", "minute", "weekday")  # fmt: skip
_PLAIN_DAYS = frozenset(w for w in WEEKDAYS if w not in {"sat", "sun", "wed", "mon"})
_PLAIN_MONTHS = frozenset(w for w in MONTHS if w not in {"may", "march", "mar", "jun", "jan", "dec", "sep"})
# A turn is searched around these.
STRONG = (
    _PLAIN_DAYS | {f"{w}s" for w in _PLAIN_DAYS} | {f"{w}'s" for w in _PLAIN_DAYS} | _PLAIN_MONTHS | {f"{w}'s" for w in _PLAIN_MONTHS}
    | {f"{w}{s}" for w in ("week", "weekend", "workweek", "month", "fortnight", "semester", "weekday", "morning", "afternoon", "evening") for s in ("", "s", "'s")}
    | frozenset(["mins", "min", "hrs", "hr", "wks", "wk", "yr", "yrs", "today", "tonight", "tongiht", "tonite", "tomorrow", "tommorow", "tommorrow", "tomorow", "tmrw", "tmr", "tomoz", "2moro", "yesterday", "hoy", "ayer", "mañana", "noche", "today's", "tonight's", "tomorrow's", "yesterday's", "noon", "midday", "midnight", "lunchtime", "o'clock", "oclock", "clock", "sharp", "daytime", "nighttime", "arvo", "medianoche", "mediodía", "christmas", "xmas", "easter", "thanksgiving", "halloween", "patrick", "patrick's", "juneteenth",
        "luther", "ramadan", "eid", "diwali", "hanukkah", "passover", "mayday", "eod", "eow", "noonish", "century", "eighties", "nineties", "seventies", "sixties", "fifties", "forties", "thirties", "twenties", "midweek", "spring", "summer", "autumn", "winter", "springtime", "summertime"])
)  # fmt: skip
# And around these where a word beside them supports it.
# And around these where a word beside them supports it: an hour, and whatever else is seldom a time.
HOURS = frozenset(w for w in NUMBERS if " " not in w and "-" not in w)
WEAK = (
    HOURS | frozenset(w for w in ORDINALS if " " not in w and "-" not in w) | frozenset(MONTHS) | frozenset(WEEKDAYS)
    | {f"{w}{s}" for w in _PLURALS for s in ("", "s", "'s")}
    | frozenset(["half", "now", "moment", "date", "fall", "present", "dinner", "lunch", "tea", "supper", "breakfast", "bedtime", "work", "school", "church", "mass", "prayers", "dark", "holiday", "eve", "beginning", "commencing", "w", "pm", "am", "p", "m", "past"])
)  # fmt: skip
BESIDE_AN_HOUR = frozenset(["at", "by", "around", "about", "till", "til", "until", "before", "after", "past", "from", "between", "half", "quarter", "to", "o'clock", "oclock", "thirty", "fifteen", "forty", "forty-five", "fortyfive", "pm", "am", "p", "m", "sharp", "ish", "nineteen", "eighteen", "seventeen", "twenty", "thousand", "las", "la", "y"]) | frozenset(MONTHS) | frozenset(WEEKDAYS)  # fmt: skip
BESIDE = BESIDE_AN_HOUR | frozenset(["on", "the", "in", "for", "of", "this", "next", "last", "every", "each", "right", "just", "bank", "year", "new", "mid", "early", "late", "later", "earlier", "since", "during", "come", "a", "an", "c", "eve", "day", "that", "one", "previous", "coming", "following", "same", "other", "ago", "hence", "week", "labor", "labour", "earth", "valentine's", "mother's", "father's", "memorial", "good", "el", "este"])  # fmt: skip
_SEEN = set(re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", re.sub(r"\\[a-zA-Z]", " ", _ATOM)))
# Only at one of these words, or at a digit, can a mention begin: every word that stands in a shape, with or without its last letter.
STARTS = frozenset(_SEEN | {word[:-1] for word in _SEEN} | STRONG | WEAK | BESIDE)


@cache
def atom() -> re.Pattern[str]:
    """Give the pattern of one mention. It is long, and so compiled only once there is a talk to look through."""
    return re.compile(_ATOM)
