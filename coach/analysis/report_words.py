"""The words by which a report is told from what was said: who is meant, and what verbs become. Tables alone."""

# ruff: noqa: E501 - a list of words is read on one line
from __future__ import annotations

from coach.analysis.kin import HER, HIM
from coach.analysis.listed import listed

FORMS = {
    "she": ("she", "her", "hers", "herself"),
    "he": ("he", "him", "his", "himself"),
    "they": ("they", "them", "their", "themselves"),
}
MAY_BE_MEANT = {
    "she": HER | listed("aunt grandmother grandma nan gran niece girlfriend girl friend boss"),
    "he": HIM | listed("uncle grandfather grandpa nephew boyfriend boy friend boss landlord"),
    "they": listed("parents family kids children neighbors brothers sisters grandparents folks coworkers"),
}
"""Once the organizer tells of one of these of their own, "she" is no longer the person."""
STAYS_WOULD = listed("love like rather hate prefer been better already never had said told have heard seen gone be")
"""After "she'd", what keeps it "I'd": a wish, a condition or what was before."""
FIRST = listed("ask check talk speak look discuss consult")
"""What one would do first is what one has to do before one can say."""
FEELS = listed(
    "afraid scared worried tired busy sick fed glad happy proud ashamed angry interested free in up down willing going not trying"
    " thinking working looking sure alone done ready nervous exhausted behind broke hoping worn"
)
"""After "she was", what most likely still is."""
NOW = {
    "couldn't": "can't", "couldnt": "can't", "could": "can", "would": "will", "wouldn't": "won't", "wouldnt": "won't",
    "wasn't": "am not", "wasnt": "am not", "weren't": "am not", "werent": "am not", "isn't": "am not", "aren't": "am not",
    "didn't": "don't", "didnt": "don't", "doesn't": "don't", "doesnt": "don't", "hasn't": "haven't", "hasnt": "haven't",
    "is": "am", "are": "am", "has": "have", "does": "do", "needed": "need", "wanted": "want", "goes": "go", "hated": "hate",
    "loved": "love", "cared": "care", "worried": "worry", "felt": "feel", "thought": "think", "knew": "know",
    "believed": "believe", "trusted": "trust", "liked": "like",
}  # fmt: skip
YOURS_NOW = {
    "is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't", "wasn't": "weren't", "hasn't": "haven't",
    "isn't": "aren't", "goes": "go",
}  # fmt: skip
BASE = {
    "thought": "think", "felt": "feel", "wanted": "want", "liked": "like", "knew": "know", "needed": "need", "meant": "mean",
    "did": "do", "went": "go", "said": "say", "saw": "see", "got": "get", "came": "come", "told": "tell", "took": "take",
    "made": "make", "hoped": "hope", "lived": "live", "worked": "work", "cared": "care", "loved": "love", "hated": "hate",
    "stayed": "stay", "left": "leave", "does": "do", "has": "have", "goes": "go", "had": "have", "heard": "hear", "slept": "sleep",
    "started": "start", "moved": "move", "grew": "grow", "kept": "keep", "found": "find", "became": "become", "met": "meet",
}  # fmt: skip
AUX = listed("is are was were has had have would could can will might should did do does")
NO_OBJECT = listed(
    "to at in on for with about from and or but so because if when while before after by that the a an this what how it as all"
    " again too back up off out down over alone yes no not there then since who where why until every some more any"
    " monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight next feel do be go come think see know i we"
    " she he they i'd we'd i'll she's he's she'd instead first later sometime"
)
"""After "her", what cannot be what is hers."""
LEAVES_S = listed("his this yes is was has does less class its always us")
NAMES_SOMEBODY = listed(
    "the my your our their her his a an things life work it that this there people everybody everyone kids"
)
WOULD_ASK = listed("been ever had gone told heard seen always never met known thought tried noticed gotten got already")
MINE = {
    "i": "you",
    "i'd": "you'd",
    "i'm": "you're",
    "i'll": "you'll",
    "i've": "you've",
    "me": "you",
    "my": "your",
    "us": "you",
}
