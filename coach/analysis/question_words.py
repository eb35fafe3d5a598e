"""The grammar of English questions as word lists, for typed and for spoken turns. Knows no turns."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


LEAD = _set(
    """and but so well okay ok okey now um uh uhm er erm yeah yes yep right oh ah hmm hm mm mhm then alright great cool good
    nice sure like also wow first just because cos lovely perfect brilliant grand aye no fine gotcha anyway anyways
    honestly hey hi hello gosh look listen see um-hum huh interesting exactly totally absolutely fair enough ta cheers mate
    wait true sorry thanks god all see i's lord darling love"""
)
WH = _set(
    """what how why when where who which whose whom what's how's why's when's where's who's what're how're why're where're
    who're what'd how'd why'd where'd who'd what've who've what'll how'll where'll who'll when'll whats hows wheres whos
    what've whaddya"""
)
BOUND_WH = frozenset(w for w in WH if "'" in w) | _set("whats hows wheres whos whaddya")
AUX = _set(
    """do does did are is was were am have has had can could would will should shall may might don't doesn't didn't
    aren't isn't wasn't weren't haven't hasn't hadn't can't couldn't wouldn't won't shouldn't ain't dont doesnt didnt isnt
    wasnt cant couldnt wouldnt wont d'you d'ya must"""
)
SUBJECT = _set(
    """you i we they he she it there that this these those your my our their his her the a an anybody anyone
    anything everyone everybody somebody someone something any ya ye yous y'all youse people folks both some one
    it's that's"""
)
PRONOUN = _set("you i we they he she it there that this these those ya ye yous y'all youse anybody anyone anything")
# "What happened", "who told you": the question word is the subject, so nothing is inverted.
SUBJECT_VERB = _set(
    """happened happens made makes brings brought keeps kept changed changes gets got would's motivates motivated
    matters mattered worries worried helped helps led leads goes went stands stood comes came stops stopped drew draws
    drives drove gave gives told tells else scares bothers bugs hurts works worked excites sparked inspired moved kind
    sort kinds sorts made's concerns concerned interests interested prompted might could would will"""
)
NARROW_HOW = _set("many much long old often far big soon tall late early recently frequently likely high few")
NARROW_WHAT = _set(
    "time day date year month grade age number name floor street flat size percent percentage colour color school"
)
NARROW_NOUN = _set(
    "name number address email phone age birthday surname postcode zip job title last favorite favourite"
)
FRAME_VERB = _set("tell describe explain share elaborate talk say walk give help speak expand paint unpack")
EMPTY_ASKED = _set(
    """right okay ok yeah yes no huh eh really mm hmm hm mhm uh um sorry pardon good sure alright cool well oh wow know
    innit true yep aye"""
)
TAG_AUX = _set(
    """isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't wouldn't won't shouldn't ain't
    isnt arent wasnt dont doesnt didnt havent hasnt cant couldnt wouldnt wont do does did is are was were have has can could
    would will"""
)
TRIGGERS = (
    WH
    | AUX
    | _set(
        "tell say wonder wondering curious describe explain share talk walk take go right anything any hear paint help give"
    )
)
