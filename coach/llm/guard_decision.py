"""The guard's eye for a yes or a no that the director did not decide."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach import analysis
from coach.model.reading import ANSWERS, Label
from coach.model.rehearsal import Outcome
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.rehearsal import Scene

_ACCEPTS = re.compile(
    r"\b(?:count me in|sign me up|i(?:'m| am) in\b(?! (?:a|the|my|no|on|bed|charge|pain))|i'll be there|i will be there"
    r"|i(?:'| wi)ll (?:come|do it|join|sign)|i'd love to (?:come|join|do)|you(?:'ve)? (?:convinced me|talked me into)"
    r"|put me down|see you (?:there|then|on \w+day)|cuenta conmigo|ahí estaré|allí estaré|me apunto)\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\b(?:i(?:'m| am) not (?:coming|going to (?:come|do|sign|join)|interested)|count me out|leave me out"
    r"|i won't (?:come|do it|be there|sign|join)|i can't do (?:it|that)|(?:the|my) answer is no|no,? thank(?:s| you)"
    r"|no cuentes conmigo|no voy a ir|no me interesa)\b",
    re.IGNORECASE,
)
_AGREES = re.compile(
    r"\b(?:i can (?:make (?:it|that)|do that)|(?:i'd|i would) (?:love|like|be happy|be glad) (?:that|to)|i'll see you"
    r"|(?:it|that|this|\w+day)(?:'s fine| works| is fine)|\w+day at [\w:]+ (?:works|sounds)"
    r"|sounds (?:good|great|perfect)"
    r"|it's a deal|i'm down|let's do (?:it|this)|voy con usted|(?:la|lo|te|le) acompaño|claro que (?:sí|voy)"
    r"|i'll \w+ (?:the \w+ |it |my \w+ )?and (?:be there|come)"
    r"|con mucho gusto|ahí nos vemos|ahí (?:le|la|lo) veo|sí,? voy|yo voy)(?!\w)",
    re.IGNORECASE,
)
"""Words that are a yes only where something was asked, and only where nothing in the sentence takes them back."""
_TAKEN_BACK = re.compile(
    r"\b(?:if|whether|maybe|might|not|never|nobody|don't|doesn't|can't|won't|isn't|doubt|wish|before|used to|but"
    r"|si|no|nunca|ojalá|quizás?|pero)\b",
    re.IGNORECASE,
)
_DECLINES = re.compile(
    r"\b(?:(?:have|going) to pass\b|i'll pass\b|pass on (?:this|that) one)|\btendré que decir que no\b",
    re.IGNORECASE,
)
_GOES_BACK = re.compile(r"\b(?:don't think i can|can't|won't be able to) (?:make|do|come|be there)\b", re.IGNORECASE)
_PUTS_OFF = re.compile(
    r"\b(?:let me think|i'll think about it|get back to you|i'll (?:see|let you know) (?:if|how)|déjeme pensar)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_ONLY_IF = re.compile(r"\b(?:if|unless|as long as|only|provided|si|siempre que|solo)\b", re.IGNORECASE)

_TURNS_BEFORE = 12
"""Turns within which the ask must stand that a reply answers; to read more would make a long talk slow."""

_YES = frozenset((Label.YES,))
_NO = frozenset((Label.NO,))
_WRONG = {
    Outcome.NONE: _YES | _NO,
    Outcome.MAYBE: _YES | _NO,
    Outcome.YES: _NO | {Label.MAYBE},
    Outcome.CONDITIONAL_YES: _NO,
    Outcome.NO: _YES | {Label.MAYBE},
    Outcome.WALKED_AWAY: _YES,
}


def against_decision(text: str, scene: Scene) -> str | None:
    """Say so where the reply accepts or refuses other than was decided.

    Our own reader judges, as it will for the trainee. What it also finds in the scripted line is no fault of the voice.
    """
    decided = scene.directive.decided if scene.directive.decided is not Outcome.NONE else scene.standing
    found = _answers(text, scene) - _answers(scene.directive.line, scene) | _in_other_words(text, scene, decided)
    wrong = found & _WRONG[decided]
    if Label.YES in wrong:
        return f"It agreed to something. {_decision(scene)}"
    if Label.NO in wrong:
        return f"It refused. {_decision(scene)}"
    if Label.MAYBE in wrong:
        return f"It stayed vague. {_decision(scene)}"
    if scene.directive.decided is Outcome.CONDITIONAL_YES and Label.YES in found and not _ONLY_IF.search(text):
        return f"It left the condition out. {_decision(scene)}"
    return None


def _in_other_words(text: str, scene: Scene, decided: Outcome) -> set[Label]:
    """Find the wordings of models that say an answer without its plain words, unless the scripted line has them."""
    plain, line = (words.replace("’", "'") for words in (text, scene.directive.line))
    readings = [(_DECLINES, Label.NO)]
    if decided is Outcome.YES:
        readings += [(_GOES_BACK, Label.NO), (_PUTS_OFF, Label.MAYBE)]
    found = {label for pattern, label in readings if pattern.search(plain) and not pattern.search(line)}
    asked = scene.directive.decided in (Outcome.MAYBE, Outcome.NO, Outcome.WALKED_AWAY)
    meant = (each for each in _SENTENCE.findall(plain) if not each.endswith("?") and not _TAKEN_BACK.search(each))
    if asked and any(map(_AGREES.search, meant)) and not _AGREES.search(line):
        found.add(Label.YES)
    return found


def _decision(scene: Scene) -> str:
    if scene.decision:
        return f"What was decided: {scene.name} {scene.decision}."
    if scene.standing is not Outcome.NONE:
        return f"It stands as it was answered before: {scene.standing.value.replace('_', ' ')}."
    return "Nothing is decided yet: it may be neither yes nor no."


def _answers(text: str, scene: Scene) -> frozenset[Label]:
    """Read which answers a reply gives where it stands."""
    if not text:
        return frozenset()
    turns = (*scene.turns[-_TURNS_BEFORE:], Turn(speaker=Speaker.PERSON, text=text))
    labels = set(analysis.read(Transcript(id="reply", turns=turns)).turns[-1].labels)
    plain = text.replace("’", "'")
    if _REFUSES.search(plain):
        labels.add(Label.NO)
    elif _ACCEPTS.search(plain):
        labels.add(Label.YES)
    return frozenset(labels & ANSWERS)
