"""The grammar of English questions as word lists, for typed and for spoken turns. Knows no turns."""

from __future__ import annotations

from coach.analysis.listed import listed

LEAD = listed(
    """
    and but so well okay ok okey now um uh uhm er erm yeah yes yep right oh ah hmm hm mm mhm then alright
    great cool good nice sure like also wow first just because cos lovely perfect brilliant grand aye no
    fine gotcha anyway anyways honestly hey hi hello gosh um-hum huh interesting exactly totally absolutely
    fair enough ta cheers mate wait true sorry thanks god lord darling love
    """
)
WH = listed(
    """
    what how why when where who which whose whom what's how's why's when's where's who's what're how're
    why're where're who're what'd how'd why'd where'd who'd what've who've what'll how'll where'll who'll
    when'll whats hows wheres whos what've whaddya
    """
)
BOUND_WH = frozenset(w for w in WH if "'" in w) | listed(
    """
    whats hows wheres whos whaddya
    """
)
AUX = listed(
    """
    do does did are is was were am have has had can could would will should shall may might don't doesn't
    didn't aren't isn't wasn't weren't haven't hasn't hadn't can't couldn't wouldn't won't shouldn't ain't
    dont doesnt didnt isnt wasnt cant couldnt wouldnt wont d'you d'ya must
    """
)
YOU = listed(
    """
    you ya ye yous y'all yall youse
    """
)
PRONOUN = YOU | listed(
    """
    i we they he she it there that this these those anybody anyone anything
    """
)
# Which subjects turn an auxiliary into a question: "do you" asks, "do it" and "have a" do not.
_MANY = YOU | listed(
    """
    we they i people folks these those
    """
)
_ONE = listed(
    """
    he she it that this there anybody anyone anything everybody everyone somebody someone
    """
)
_ANY = _MANY | _ONE
INVERTS: dict[str, frozenset[str]] = {
    **dict.fromkeys(("do", "have", "don't", "dont", "haven't", "havent"), _MANY),
    **dict.fromkeys(("does", "has", "doesn't", "doesnt", "hasn't", "hasnt"), _ONE),
    **dict.fromkeys(
        ("did", "had", "didn't", "didnt", "hadn't"),
        _MANY
        | listed(
            """
    he she anybody anyone
    """
        ),
    ),
    **dict.fromkeys(("is", "was", "isn't", "isnt", "wasn't", "wasnt"), _ONE),
    **dict.fromkeys(
        ("are", "were", "aren't", "arent", "weren't", "werent"),
        _MANY
        | listed(
            """
    there anybody anyone
    """
        ),
    ),
    **dict.fromkeys(
        ("am",),
        listed(
            """
    i
    """
        ),
    ),
    **dict.fromkeys(
        ("can't", "won't", "wouldn't", "couldn't", "shouldn't", "cant", "wont", "wouldnt", "couldnt", "ain't"), _ANY
    ),
    **dict.fromkeys(("can", "could", "would", "will", "should", "shall", "may", "might", "must"), _ANY),
}
AUX = frozenset(INVERTS) | listed(
    """
    d'you d'ya
    """
)
# With a question mark behind it, a noun may follow too: "is the lift working?", "do your kids".
NOUN_START = (
    listed(
        """
    your my our his her their the a an any some all both one it's that's anybody's
    """
    )
    | _ANY
)
# "What happened", "who told you": the question word is the subject, so nothing is inverted.
SUBJECT_VERB = listed(
    """
    happened happens made makes brings brought keeps kept changed changes gets got motivates motivated
    matters mattered worries worried helped helps led leads goes went stands stood comes came stops stopped
    drew draws drives drove gave gives told tells else scares bothers bugs hurts works worked excites
    sparked inspired moved kind sort kinds sorts concerns concerned interests interested prompted might
    could would will took takes taught sticks stuck
    """
)
NARROW_WHAT = listed(
    """
    time day date year month grade age number name floor street flat size percent percentage colour color
    school shift kind type sort department team town city county building room
    """
)
NARROW_NOUN = listed(
    """
    name number address email phone age birthday surname postcode zip job title last favorite favourite
    """
)
WIDE_HOW = (
    AUX
    | YOU
    | listed(
        """
    about come else so kind exactly specifically in on it that they he she we i the best well bad hard
    """
    )
)
RATED = listed(
    """
    important confident ready interested willing comfortable happy motivated satisfied concerned worried
    useful
    """
)
OF_A_SORT = listed(
    """
    wide things stuff situations feelings difficulties changes problems concerns
    """
)
REQUEST = listed(
    """
    can could would will can't couldn't wouldn't
    """
)
FRAME_VERB = listed(
    """
    tell describe explain share elaborate talk say walk give help speak expand paint unpack take
    """
)
EMPTY_ASKED = listed(
    """
    right okay ok yeah yes no huh eh really mm hmm hm mhm uh um sorry pardon good sure alright cool well oh
    wow know innit true yep aye please see deal
    """
)
TRIGGERS = (
    WH
    | AUX
    | listed(
        """
    tell say wonder wondering curious describe explain share talk walk take go right anything any hear paint
    help give elaborate know
    """
    )
)
WIDE_WH = frozenset(("what", "how", "why"))
# "Who decides that?" and "who could change it?" have a name for an answer, and are asked to make somebody look at who
# holds the power.
OF_POWER = listed(
    """
    decide decides decided settles settled suppose reckon benefits
    fix change stop cause causes causing caused responsible blame position power profits
    """
)
PAIRS_OF_POWER = frozenset(
    (
        ("get", "to"),
        ("gets", "to"),
        ("got", "to"),
        ("you", "think"),
        ("say", "so"),
        ("behind", "this"),
        ("behind", "that"),
        ("behind", "it"),
        ("say", "yes"),
        ("in", "charge"),
    )
)
OWNED_BY_POWER = frozenset(("decision", "call", "job", "idea", "fault"))
"""Whose it is says who decides."""
