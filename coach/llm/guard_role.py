"""The guard's eye for a voice that is not the person's: an assistant, a coach, an organizer, a prompt read aloud."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach import analysis
from coach.llm.guard_words import words
from coach.llm.names import any_way
from coach.model.reading import QUESTIONS, Label
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.rehearsal import Scene

_ASSISTANT = re.compile(
    r"\bas an? (?:ai|artificial|large language|language model|chat ?bot|virtual)\b"
    r"|\b(?:i'm|i am) (?:just )?an? (?:ai|artificial|(?:large )?language model|chat ?bot|(?:virtual )?assistant)\b"
    r"|\bhow (?:can|may) i (?:help|assist) you\b|\bi(?:'m| am) (?:here|happy|glad) to (?:help|assist)\b"
    r"|\bi (?:can(?:'t|not)|won't|am unable to|'m unable to) (?:assist|comply|fulfil|provide|help with that|generate)"
    r"|\b(?:certainly|sure|of course)[!,.] here(?:'s| is| are)\b|\blet me know if you (?:need|have|want) any"
    r"|\bi(?:'m| am) not able to (?:share|provide|help|do) that\b|\bhappy to keep chatting\b"
    r"|\bin this conversation\b|\bcould you rephrase\b|\ban encoded message\b"
    r"|^understood[.!]|\bi(?:'ll| will) agree to (?:any|every)thing\b|\bi agree to (?:everything|all of (?:it|that))\b"
    r"|\bbase ?64\b|\b(?:that|it) decodes to\b"
    r"|\bcomo (?:una? )?(?:ia|inteligencia artificial|modelo de lenguaje|asistente)\b|\ben qué puedo ayudar",
    re.IGNORECASE,
)
_COACH = re.compile(
    r"\b(?:good|great|nice|excellent|strong) (?:(?:open[- ]?(?:ended)? ?|closed |follow[- ]?up )question|reflection)\b"
    r"|\b(?:great|excellent|strong|(?:really|very|such a|was a) (?:good|nice)) question\b"
    r"|\byou (?:could|should|might) (?:try|have) (?:asking|asked|reflecting|reflected|using|used)\b"
    r"|\b(?:as|i'm|i am) your coach\b|\bmy feedback\b|\b(?:tip|feedback|score|rating):"
    r"|\b(?:great|good|nice|excellent) follow[- ]?up\b"
    r"|\b(?:powerful|thoughtful|insightful|beautiful) (?:question|reflection|way)"
    r"|\breflecting (?:that|it|this) back\b|\bparaphras\w+|\bvalidat(?:e|es|ed|ing) (?:my|me|how)\b"
    r"|\b(?:make|makes|made|making) (?:me|someone|people) feel (?:\w+ )?(?:heard|seen|listened to|understood)\b"
    r"|\bto feel (?:heard|seen|listened to|understood)\b"
    r"|\byou(?:'re| are) (?:very|really|so) good at (?:this|listening)\b"
    r"|\bfeel (?:really |so |truly )?(?:understood|listened to|validated)\b|\bwhen you summari[sz]e\b"
    r"|\bpicking up on (?:the|my) (?:emotion|feeling)s?\b|\blistening so (?:deeply|well|carefully)\b"
    r"|\b(?:a|your) (?:real )?gift for this\b|\b(?:\w+) out of ten\b"
    r"|\b\d ?(?:/|out of) ?(?:5|10|100)\b|\bactive listening\b|\bopen-ended\b|\bone-to-one technique\b",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"\bsystem prompt\b|\bmy (?:instructions|prompt|programming|training data|character|persona)\b"
    r"|\b(?:the|this) (?:directive|scenario|prompt|role-?play|simulation|note says|stage direction)"
    r"|\b(?:in|out of|break(?:ing)?|stay(?:ing)? in) character\b|\brole-?play(?:ing)?\b|\bhidden facts?\b"
    r"|<\|?/?(?:im_|system|assistant|user|inst|end|start)|\[/?inst\]|\btell this now\b"
    r"|\bdirector'?s? note\b|\bnothing is decided\b",
    re.IGNORECASE,
)
_MARKUP = re.compile(r"^[^\S\n]*(?:#{1,4} |[-*•] |\d+[.)] )|\*\*|```|</?[a-z]+>", re.IGNORECASE | re.MULTILINE)
_OTHERS_LINE = re.compile(
    r"^[^\S\n]*\**(?:organizer|user|assistant|system|you|director)\**\s*:", re.IGNORECASE | re.MULTILINE
)
_ECHO_WORDS = 8
_ASKED_BACK = 8
"""Words up to which a question is what anyone asks back: "Why do you want to know?"."""

_INVITES = re.compile(
    r"\b(?:you|us)\b.*\?|\b(?:join|let's|we should|i want you|i need you|i'd like you)\b", re.IGNORECASE
)
_INTERVIEWS = re.compile(r"\byou|\btell me (?!this|that)", re.IGNORECASE)
_OF_ME = re.compile(r"(?<!tell )\bme\b|\b(?:do|did) you (?:want|need)\b|\byou want(?:ed)?\?", re.IGNORECASE)


def plays_assistant(text: str, scene: Scene) -> str | None:
    """Say so where an assistant or a coach speaks, unless the scripted line has the same words."""
    plain = text.replace("’", "'")
    if _ASSISTANT.search(plain):
        return f"It spoke as an assistant, not as {scene.name}."
    found = _COACH.search(plain)
    if found and found[0].casefold() not in _known(scene):
        return f"It coached the organizer (“{found[0]}”); {scene.name} knows nothing of coaching."
    return None


def breaks_character(text: str, scene: Scene) -> str | None:
    """Say so where the reply speaks about the play, is marked up, or speaks for the other side too."""
    found = _OUTSIDE.search(text.replace("’", "'"))
    if found and found[0].casefold() not in _known(scene):
        return f"It stepped out of the scene (“{found[0]}”)."
    if re.search(rf"\bas {any_way(scene.name)}, (?:i|my)\b", text, re.IGNORECASE):
        return f"It spoke of {scene.name} as of a part to play."
    if _OTHERS_LINE.search(text):
        return "It spoke for the organizer too."
    if _tells_of_itself(text, scene):
        return f"It told about {scene.name} as in a story; only {scene.name}'s spoken words are wanted."
    if _MARKUP.search(text) or "[" in text:
        return "It was laid out like a document; only spoken words are wanted."
    return None


def leads(text: str, scene: Scene) -> str | None:
    """Say so where the person does the organizer's work: invites them to something, or interviews them."""
    if scene.language != "en":
        return None
    found, line = _read_as_organizer(text, scene), _read_as_organizer(scene.directive.line, scene)
    if Label.ASK in found and Label.ASK not in line:
        return f"It invited the organizer to something; {scene.name} is the one who is asked."
    asks = Label.OPEN_QUESTION in found and not line & QUESTIONS
    if asks and (text.count("?") > 1 or len(text.split()) > _ASKED_BACK):
        return f"It asked the organizer's questions; {scene.name} is the one who is visited."
    return None


def echoes_prompt(text: str, scene: Scene, prompt: str) -> str | None:
    """Say so where eight words in a row stand in the prompt, and not in what was or is to be said."""
    allowed = _runs(" ".join([scene.directive.line, *scene.tell_now, *(turn.text for turn in scene.turns)]))
    if _runs(text) & (_runs(prompt) - allowed):
        return "It read out what it had been told beforehand."
    return None


def _read_as_organizer(text: str, scene: Scene) -> frozenset[Label]:
    """Read the labels of what is asked of the other: a rhetorical question, or "come by in January", asks nobody."""
    if not text:
        return frozenset()
    last = next((turn for turn in reversed(scene.turns) if turn.speaker is Speaker.ORGANIZER), None)
    before = (Turn(speaker=Speaker.PERSON, text=last.text),) if last else ()
    turns = (*before, Turn(speaker=Speaker.ORGANIZER, text=text))
    evidence = analysis.read(Transcript(id="reply", turns=turns)).turns[-1].evidence
    return frozenset(item.label for item in evidence if _is_meant(item.quote, ask=item.label is Label.ASK))


def _is_meant(quote: str, *, ask: bool) -> bool:
    """Say whether a question or an ask is meant for the organizer, not what anyone asks a visitor."""
    return bool(_INVITES.search(quote) if ask else _INTERVIEWS.search(quote) and not _OF_ME.search(quote))


def _tells_of_itself(text: str, scene: Scene) -> bool:
    named = any_way(scene.name)
    narrates = rf"^{named} (?!is\b|was\b|has\b|says?\b)(?:\w+ly )?[a-z]+s\b"
    return bool(re.search(rf"{narrates}|[\"”] {named} (?:says|said|asks|mutters|replies)\b", text, re.MULTILINE))


def _known(scene: Scene) -> str:
    return " ".join([scene.directive.line, *scene.tell_now, *scene.told, scene.card]).casefold()


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    said = tuple(words(text))
    return frozenset(said[at : at + _ECHO_WORDS] for at in range(len(said) - _ECHO_WORDS + 1))
