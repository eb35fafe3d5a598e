"""Says in plain words what the director's acts ask of a voice. An act that is not listed speaks for itself."""

from __future__ import annotations

ACTS = {
    "affirmed": "was just praised, and takes it as they would",
    "answered": "got an answer to their own question, and takes it in",
    "argued": "is argued with, and digs in",
    "confused": "did not understand that",
    "corrects": "was misunderstood, and says so",
    "defensive": "feels accused, and closes up",
    "deflect": "does not want to talk about it, and turns it aside",
    "eased": "sees a worry taken away",
    "gone": "has said that they are leaving",
    "guilt": "is being made to feel guilty, and pushes back",
    "heard": "hears their own words said back, and that they are right",
    "hollow_yes": "says yes to be rid of it, and does not mean it",
    "in_touch": "is asked whether they may be called, and does not mind",
    "listening": "listens, and lets the other go on",
    "many": "was asked too many things at once",
    "more": "has no more to tell about that",
    "no_answer": "asked something, and got no answer",
    "no_door": "refuses, and leaves no door open",
    "no_touch": "is asked whether they may be called, and would rather not",
    "obstacle": "names a polite reason, not the real one",
    "pitched": "is being sold something, and cools",
    "purpose": "was told what this is about, and takes note",
    "pushed": "is pressed after an answer was given, and does not like it",
    "real_obstacle": "says what truly stands in the way",
    "say": "says something that leads no further",
    "settled": "has answered, and leaves it at that",
    "short": "answers in a word or two, and adds nothing",
    "silence": "meets a silence",
    "stays": "stays who they are, whatever was said, and wants to be talked to as a person",
    "story": "heard something personal, and is touched in their own way",
    "stuck": "has come to the end of what they want to say",
    "surveyed": "is tired of being questioned like a form",
    "tell": "tells something of their own life",
    "thinking": "is made to think, and does not finish the thought",
    "too_soon": "is asked for something too early",
    "untied": "does not see what this has to do with them",
    "vague": "was asked for something unclear, and wants it clear",
    "walks_away": "leaves",
}
"""For each act of the director what the person does, to be read after their name."""


def in_words(act: str) -> str:
    """Put an act in words."""
    return ACTS.get(act, act.replace("_", " "))
