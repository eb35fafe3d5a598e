"""The questions that the guides ask after a visit, in their order. None of them has to be answered."""

from __future__ import annotations

from coach.model.noun import Noun


class Question(Noun):
    """One question, and a few words of help where it needs them."""

    key: str
    asks: str
    hint: str = ""


class Chapter(Noun):
    """Questions that belong together."""

    title: str
    questions: tuple[Question, ...]


WHO_ELSE = "others"
"""The question whose answer can be put on the list."""

QUESTIONS: tuple[Chapter, ...] = (
    Chapter(
        title="Them",
        questions=(
            Question(key="cares", asks="What do they care about most, and why?"),
            Question(key="change", asks="What would they change, whom does it touch, and who could change it?"),
            Question(key="learned", asks="What else did you learn that matters?", hint="A few highlights will do."),
            Question(key="lit_up", asks="What did they get excited talking about?"),
            Question(key="involved", asks="Why are they involved in what they are involved in?"),
        ),
    ),
    Chapter(
        title="What they bring",
        questions=(
            Question(
                key="skills",
                asks="What skills do they have, and what could they lend?",
                hint="Where they use them now. A room, a car, a list.",
            ),
            Question(key="time", asks="How much time do they have, and when?"),
            Question(key="role", asks="Is there a role that would really get them excited?"),
        ),
    ),
    Chapter(
        title="The two of you",
        questions=(
            Question(key="common", asks="What do you have in common? What could a relationship stand on?"),
            Question(key="felt", asks="How did it feel? Would you like to talk with them again?"),
        ),
    ),
    Chapter(
        title="You",
        questions=(
            Question(key="well", asks="What did you do well?"),
            Question(key="next_time", asks="What will you do differently next time?"),
            Question(key="stories", asks="Did you listen for the stories behind their facts and opinions?"),
            Question(
                key="leads",
                asks="Which leads did they give you that you did not follow, and why?",
                hint="A word they said twice, a name, a sigh.",
            ),
        ),
    ),
    Chapter(
        title="From here",
        questions=(
            Question(key=WHO_ELSE, asks="Who else should you talk with?", hint="Names or initials, with commas."),
            Question(key="reach", asks="What is the best way to stay in touch?"),
            Question(key="promised", asks="What did you promise them?", hint="And have you thanked them?"),
        ),
    ),
)
