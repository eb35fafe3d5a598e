"""The plain questions that a draft's lines answer, by where the lines stand. Knows words alone."""

from __future__ import annotations

from typing import NamedTuple

from coach.model.lines import Sideways
from coach.model.rehearsal import Difficulty


class Question(NamedTuple):
    """What is asked for a line. `counts`: it has to be answered before anybody can meet the person.

    `again` is asked for the second wording and those after it. `choices`: one of these words is the answer. In all of
    them {name} is the person's first name.
    """

    asks: str
    counts: bool = True
    again: str = "Another way to say it"
    choices: tuple[str, ...] = ()


class Chapter(NamedTuple):
    """Some questions that belong together, under a heading. `keys` are the beginnings of where their lines stand."""

    title: str
    about: str
    keys: tuple[str, ...]


CHAPTERS: dict[str, Chapter] = {
    "before": Chapter(
        "What you know beforehand",
        "The trainee reads this before they meet {name}. Give nothing away that has to be earned later.",
        ("title", "kind", "difficulty", "minutes", "card"),
    ),
    "who": Chapter(
        "Who they are",
        "A person, not a type: give them something they are good at, a contradiction, a way of their own to talk.",
        ("persona", "opening", "days"),
    ),
    "topics": Chapter(
        "What one can talk about",
        "Ordinary talk, as it comes before trust. A hint of what lies behind is good; the story itself waits.",
        ("topics",),
    ),
    "anyone": Chapter("What they tell anyone", "It comes at any question about it.", ("facts anyone",)),
    "story": Chapter(
        "Their story, and what opens it",
        "It comes when somebody asks in a way that leaves room, and listens. The coach decides when; you say how.",
        ("facts story",),
    ),
    "stake": Chapter(
        "What is at stake for them",
        "The deepest they carry. It comes late, to somebody who has said their story back to them.",
        ("facts stake",),
    ),
    "way": Chapter(
        "What stands in the way",
        "First a polite reason, one you have heard yourself. The real one comes when they are asked, and trust you.",
        ("obstacles",),
    ),
    "ask": Chapter("What you ask of them", "What they say when it comes to it.", ("asks", "asks_back")),
    "approach": Chapter(
        "For you, the trainer",
        "What {name} is good for, and how a good organizer would go about it: the practice trainees say these lines "
        "when you let them rehearse. No trainee sees them.",
        ("trainer_note", "approach"),
    ),
    "small": Chapter(
        "How they talk of ordinary things",
        "What anyone may ask of anyone. A talk holds by answers of their own to what one would ask next: under "
        "`answers` and `sideways`, the YAML shows how to add some.",
        ("small",),
    ),
    "lines": Chapter(
        "Their everyday replies",
        "These do as they are. In {name}'s own words they are better; no line is ever said twice.",
        ("lines",),
    ),
}
"""The chapters in the order of a beginning's file."""

OTHER = Chapter("What else there is", "Lines that no chapter knows.", ())

_HEARD = "What would a good listener say back? (“So …”)"

QUESTIONS: dict[str, Question] = {
    "title": Question("What is this visit called, in a few words?"),
    "difficulty": Question("How hard are they?", counts=False, choices=tuple(Difficulty)),
    "minutes": Question("How many minutes is there for it?", counts=False),
    "card.who": Question("Who is {name}, in a line?"),
    "card.where": Question("Where do you meet, and what does it look like?"),
    "card.why": Question("Why are you meeting?"),
    "card.goal": Question("What are you after, with the day and hour of the ask?"),
    "card.you": Question("Who is the organizer here?"),
    "card.know": Question("What does the organizer know of {name} already? One thing to a line", counts=False),
    "card.know.*": Question("What does the organizer know already?", counts=False, again="And what else?"),
    "trainer_note": Question("What does {name} teach, and what goes wrong with them?"),
    "persona.name": Question("What is their name?"),
    "persona.age": Question("How old are they?", counts=False),
    "persona.pronouns": Question("Do people say she, he or they?", counts=False, choices=("she", "he", "they")),
    "persona.work": Question("What do they do?"),
    "persona.place": Question("Where do they live?"),
    "persona.manner": Question("How do they talk? Short or long, blunt or joking, which words are theirs?"),
    "persona.public": Question("What does anyone know of {name}? One thing to a line", counts=False),
    "persona.public.*": Question("What does anyone know of them?", counts=False, again="And what else?"),
    "opening.*": Question("What do they say when you come in?", counts=False, again="On another day?"),
    "days.*.says.*": Question("What do they say first on such a day?", counts=False),
    "topics.*.title": Question("What is this called, before a trainee?", counts=False),
    "topics.*.words": Question("Which words show that a question is about it? With commas between, many", counts=False),
    "topics.*.ask.*": Question("How would a good organizer ask about it?", counts=False, again="Another way to ask"),
    "topics.*.says.*": Question("What does {name} say of it, asked openly?", again="What else?"),
    "topics.*.short.*": Question("And to a yes-or-no question about it?", again="Or?"),
    "facts.*.gist": Question("What is it, in one sentence?"),
    "facts.*.tell.*": Question("How does {name} tell it?"),
    "facts.*.deflect.*": Question("What do they say when it is asked too early? A hint of it is good"),
    "facts.*.heard.*": Question(_HEARD),
    "facts.*.follow.*": Question("What would a good listener ask on?", again="Another way to ask on"),
    "facts.*.agitated.*": Question("What do they say when it is held up to them, and they trust you?"),
    "facts.*.more.*": Question("Asked on about it once it is told, what else is there to say?", again="What else?"),
    "facts.*.words": Question("Which words show that somebody means this? With commas between", counts=False),
    "facts.*.mistaken.*.says.*": Question("How do they set a misunderstanding right?", counts=False),
    "answers.*.to.*": Question("What would somebody ask?", counts=False, again="How else might they put it?"),
    "answers.*.says.*": Question("What does {name} answer to it?", counts=False, again="Or, asked again?"),
    "obstacles.*.gist": Question("What is the polite reason, in one sentence?"),
    "obstacles.*.behind": Question("What is the real reason behind it?"),
    "obstacles.*.polite.*": Question("How does {name} say the polite reason?"),
    "obstacles.*.real.*": Question("How do they say the real one, once they trust you and you ask?"),
    "obstacles.*.words": Question("Which words show that a question is about it? With commas between", counts=False),
    "obstacles.*.eases.*.words": Question(
        "Which words show that somebody offers this? With commas between", counts=False
    ),
    "obstacles.*.eases.*.says.*": Question("What do they say when it helps?"),
    "obstacles.*.eases.*.tries.*": Question("How would a good organizer offer it?", counts=False),
    "obstacles.*.stuck.*": Question("What do they say to help that does not help?"),
    "asks.*.what": Question("What do you ask? “Would you …”"),
    "asks.*.words": Question("Which words name it? With commas between", counts=False),
    "asks.*.yes.*": Question("How does {name} say yes?"),
    "asks.*.conditional.*": Question("How do they say yes, if …?"),
    "asks.*.no.*": Question("How do they say no?"),
    "asks.*.tries.*": Question("How would a good organizer ask it, with something {name} told in it?"),
    "asks_back.*.says.*": Question("What does {name} ask of you?", counts=False, again="Or?"),
    "asks_back.*.answered.*": Question("What do they say to an answer?", counts=False, again="Or?"),
    "asks_back.*.dodged.*": Question("And when you get around it?", counts=False, again="Or?"),
    "asks_back.*.recalls.*": Question("What of it do they remember before they say yes?", counts=False, again="Or?"),
    "approach.purpose.*": Question("How would a good organizer say why they are here?", counts=False),
    "approach.story.*": Question("Which short story of their own would they tell?"),
    "approach.affirm.*": Question("What of value in {name} would they name?"),
    "approach.agitate.*": Question("What would they hold up to {name}, as an open question?"),
    "approach.answer.*": Question("What would they answer to a question of {name}'s?", counts=False),
    "approach.close.*": Question("How would they agree on what comes next?", counts=False),
    "small.greeting.*": Question("To a hello?", counts=False, again="Or?"),
    "small.how_are_you.*": Question("To “How are you?”", counts=False, again="Or?"),
    "small.name.*": Question("Asked for their name?", counts=False, again="Or?"),
    "small.about_you.*": Question("What does {name} say of themselves?", again="Or?"),
    "small.home.*": Question("And of where they live?", again="Or?"),
    "small.work.*": Question("And of what they do?", again="Or?"),
    "small.how_long.*": Question("Since when have they done it?", again="Or?"),
    "small.family.*": Question("What do they say of their people?", again="Or?"),
    "small.free_time.*": Question("What do they do for pleasure?", again="Or?"),
    "small.age.*": Question("Asked how old they are?", counts=False, again="Or?"),
    "small.who_else.*": Question("Whom else should one talk with?", again="Or?"),
    "small.weather.*": Question("Of the weather?", counts=False, again="Or?"),
    "small.thanks.*": Question("To a thank-you?", counts=False, again="Or?"),
    "small.sorry.*": Question("To an apology?", counts=False, again="Or?"),
    "small.bye.*": Question("To a goodbye?", counts=False, again="Or?"),
    "small.courtesy.*": Question("To “May I sit?”", counts=False, again="Or?"),
    "small.offer.*": Question("To the offer of a tea?", counts=False, again="Or?"),
    "small.nervous.*": Question("To somebody who owns up to nerves?", counts=False, again="Or?"),
}
"""The question for a line, by where it stands; a star is the place in a list."""

SIDEWAYS: dict[Sideways, str] = {
    Sideways.IN_YOUR_PLACE: "What would you do if you were me?",
    Sideways.COMING_BACK: "What would make you come back?",
    Sideways.BEFORE_THIS: "What did you do before this?",
    Sideways.ENDED_UP_HERE: "How did you end up here?",
    Sideways.DOING_NOW: "What are you doing right now?",
    Sideways.EATING: "What are you eating?",
    Sideways.BAD_TIME: "Is this a bad time?",
    Sideways.MATE_SAYS: "What does your husband, your wife or your partner think?",
    Sideways.FELT: "How did that make you feel?",
    Sideways.KEEPING_GOING: "What keeps you going?",
    Sideways.STAYING: "Why do you stay?",
    Sideways.CHANGING: "What would have to change?",
    Sideways.TIRED_OF: "What are you tired of?",
    Sideways.TALKING_TO: "Who do you talk to?",
    Sideways.WRONG_ABOUT: "What do people get wrong?",
    Sideways.WITH_OTHERS: "Have you done anything about it with others?",
    Sideways.IN_CHARGE: "If you ran things, what would you do?",
    Sideways.LAUGHING: "What makes you laugh?",
    Sideways.WINNING: "What would a win look like?",
    Sideways.SOMETHING_GOOD: "Can you tell me something good?",
    Sideways.NEEDING: "What would you need from me?",
    Sideways.KIND_OF_NO: "What kind of no is that?",
    Sideways.TRUSTING: "Do you trust me?",
    Sideways.NOT_ASKED: "What should I have asked?",
    Sideways.BELIEVING: "Do you think it can change?",
    Sideways.GOOD_DAY: "What's a good day like?",
    Sideways.AFTERWARDS: "What are you doing after this?",
    Sideways.AGREEING_TO_TALK: "Why did you agree to talk?",
    Sideways.SLEEPING: "How do you sleep?",
    Sideways.GETTING_BAD: "When did it get bad?",
    Sideways.WHO_KNOWS: "Who else knows about it?",
    Sideways.COMPLAINING: "Did you ever complain?",
    Sideways.OTHERS_TOO: "Who else is dealing with this?",
    Sideways.HARDEST: "What's the hardest part?",
    Sideways.PROUD_OF: "What are you proud of?",
    Sideways.WORRYING: "What worries you most?",
    Sideways.ANGRY: "Are you angry?",
    Sideways.LEAVING: "Do you ever think about leaving?",
    Sideways.AS_A_CHILD: "What did you want to be when you were a kid?",
    Sideways.LEARNED_FROM: "Who taught you?",
    Sideways.DECIDING: "Who decides about that?",
    Sideways.OTHERWISE: "What happens if nothing changes?",
    Sideways.NOBODY_ACTS: "Why hasn't anybody done anything?",
    Sideways.ENDS_MEET: "How do you make ends meet?",
    Sideways.COFFEE_OR_TEA: "Coffee or tea?",
    Sideways.FAMILY_SAYS: "What does your family say?",
    Sideways.LIKING_IT: "Do you like what you do?",
}
"""How somebody might ask a question from the side."""

QUESTIONS |= {
    f"small.sideways.{kind}{place}": Question(f"To “{asked}”", counts=False, again="Or?")
    for kind, asked in SIDEWAYS.items()
    for place in ("", ".*")
}

EASES: dict[str, str] = {
    "asked": "When you ask about it and hear it out",
    "named": "When you say it back",
    "way_round": "When you find a way round it",
    "share": "When you take a part of the load",
    "smaller": "When you ask for less",
}
"""What makes an obstacle smaller, in plain words."""

WHEN: dict[str, str] = {
    "heard": "When you said it back rightly",
    "affirmed": "When you valued something in them",
    "story": "When you told something of your own",
    "purpose": "When you said why you are here",
    "short": "To a yes-or-no question about anything",
    "no_answer": "To an open question they have no answer to",
    "listening": "When you only stated something",
    "more": "When there is no more to tell",
    "surveyed": "At the third yes-or-no question in a row",
    "many": "To several questions at once",
    "pitched": "When you talk at them about the organization",
    "argued": "When you contradict them",
    "guilt": "When you make them feel guilty",
    "pushed": "When you push or beg",
    "defensive": "Held up to something before they trust you",
    "thinking": "Held up to something once they trust you",
    "corrects": "When you tell them wrongly what they are like",
    "talked_over": "When you passed over a story of theirs",
    "silence": "When you say nothing",
    "confused": "When you make no sense",
    "stays": "Told to drop the act, or asked whether they are a robot",
    "too_soon": "Asked by a stranger",
    "vague": "Asked without a what and a when",
    "untied": "Asked for something that is not theirs",
    "maybe": "A polite no",
    "no": "A no that leaves the door open",
    "no_door": "A no that shuts it",
    "walks": "When they leave",
    "settled": "After a yes, on what comes next",
    "time_short": "With a few minutes left",
    "time_up": "When time is up",
}
"""When one of the everyday replies is said."""
