"""A scene to speak in, and how it may be varied."""

from __future__ import annotations

from coach.model.rehearsal import Directive, Scene
from coach.model.transcript import Speaker, Turn

BEFORE = (
    Turn(speaker=Speaker.ORGANIZER, text="Thanks for making the time, Mirela. How has it been at the laundry?"),
    Turn(speaker=Speaker.PERSON, text="Hot. It is always hot in there, and it has been a long week."),
    Turn(speaker=Speaker.ORGANIZER, text="What makes it so long?"),
)


def a_scene(line: str = "My feet are sore, and the machines never stop.", **changes: object) -> Scene:
    """Give a scene in which nothing is decided and nothing is to be told."""
    directive = Directive(act="say", feeling="tired", length="some", line=line)
    scene = Scene(
        name="Mirela",
        card="Mirela, 44. Presses sheets at the hotel laundry. Lives by the ring road.",
        manner="Short sentences, dry, warms up slowly.",
        language="en",
        setting="The break room, after the early shift. Two co-workers said you should talk.",
        directive=directive,
        turns=BEFORE,
    )
    of_directive = {name: value for name, value in changes.items() if name in Directive.model_fields}
    of_scene = {name: value for name, value in changes.items() if name not in of_directive}
    return scene.model_copy(update={"directive": directive.model_copy(update=of_directive), **of_scene})
