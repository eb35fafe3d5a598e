"""The places where the order or the choice of moves mattered, and the six steps of an invitation."""

from __future__ import annotations

from coach.analysis import read
from coach.model.reading import Moment, MomentKind
from coach.model.transcript import Kind, Speaker, Transcript, Turn


def moments(*turns: str, kind: Kind = Kind.ONE_TO_ONE) -> dict[MomentKind, Moment]:
    """Read turns that alternate, the organizer first, and give the first moment of each kind."""
    speakers = (Speaker.ORGANIZER, Speaker.PERSON)
    said = tuple(Turn(speaker=speakers[i % 2], text=text) for i, text in enumerate(turns))
    found: dict[MomentKind, Moment] = {}
    for moment in read(Transcript(id="t", kind=kind, turns=said)).moments:
        found.setdefault(moment.kind, moment)
    return found


TOLD = (
    "My daughter has asthma and I'm scared every night. We moved here because the air was meant to be better, and then "
    "they put the depot behind the school. I promised her mother I'd look after her lungs."
)


def test_a_lead_nobody_picks_up_is_told_with_a_question_from_the_persons_own_words() -> None:
    """Which turn, where in it, and what might have followed."""
    found = moments(
        "How long have you lived here?", TOLD, "Okay. Do you rent or own?", "Rent.", "Which bus do you take?", "The 9."
    )
    lead = found[MomentKind.DROPPED_LEAD]
    assert lead.turn == 1
    assert lead.quote in TOLD
    assert lead.try_instead
    assert "?" in lead.try_instead


def test_a_lead_that_is_followed_is_no_moment() -> None:
    """Going deeper is what the moment asks for."""
    found = moments("How long have you lived here?", TOLD, "What was it like, promising her mother that?", "Hard.")
    assert MomentKind.DROPPED_LEAD not in found


def test_a_trouble_that_is_let_be_seen_is_a_lead_and_its_question_stays_with_it() -> None:
    """Whoever tells of illness in a sentence about something else has opened a door."""
    found = moments("How is the flat?", "We sleep in one room since my daughter got sick.", "Do you own a car?", "No.")
    lead = found[MomentKind.DROPPED_LEAD]
    assert lead.quote == "We sleep in one room since my daughter got sick."
    assert lead.try_instead == "How has that been for you?"


def test_the_question_names_a_thing_that_was_named_and_no_stray_word() -> None:
    """Nobody says "you mentioned thousand" to somebody who told of the food pantry."""
    found = moments(
        "What is the work to you, and what does it bring home?",
        "I want us to eat, that's all. I've had forty thousand pounds of chicken behind me, and all of us are "
        "eating from the food pantry by the church, and honestly I have stopped telling them why that is so.",
        "Okay. Do you rent or own?",
        "Rent.",
    )
    assert found[MomentKind.DROPPED_LEAD].try_instead == "You mentioned the food pantry. What's the story there?"


def test_what_is_her_own_is_named_without_the_own() -> None:
    """Nobody says "you mentioned the own door"."""
    told = "The little one thinks it's camping, all of us in the one room. I want her to have her own door again."
    found = moments(
        "How was the winter for you up here?", told, "Would you come to the meeting on Thursday at 7?", "Yes."
    )
    assert found[MomentKind.DROPPED_LEAD].try_instead == "You mentioned the door. What's the story there?"


def test_a_lead_with_people_in_it_is_asked_on_by_the_people() -> None:
    """Not "you mentioned the lights" to somebody who told of a boy waiting alone in the dark."""
    mason = (
        "They cut my route. There's a little boy up the road, Mason, he's seven. He's out at that cattle guard at "
        "five-thirty in the pitch dark. I've took to sittin' in my truck up there with the lights on till it comes."
    )
    girls = (
        "um there's two girls in my chemistry set they used to be in there with me every day and i miss that and "
        "this older guy who did like a forklift thing i don't know his name though"
    )
    for told, asks in ((mason, "Tell me about Mason."), (girls, "Tell me about the two girls.")):
        found = moments(
            "What is your main issue in the schools?", told, "okay cool. Are you here in the summer?", "Well."
        )
        assert found[MomentKind.DROPPED_LEAD].try_instead == asks


def test_an_ask_that_is_built_on_the_lead_has_followed_it() -> None:
    """Who says what she wants to his face is asked to say it to his face."""
    told = "I was on the buses thirty years. I'd want to look the man in the eye. And say to him, what if it was yours."
    ask = "You want to look him in the eye. He's in the hall on Thursday at seven. Would you be one of the speakers?"
    found = moments(
        "What are you wanting to do about it?", told, ask, "Me? I don't know.", kind=Kind.POWERFUL_INVITATION
    )
    assert MomentKind.DROPPED_LEAD not in found


def test_a_lead_said_back_before_the_ask_is_followed() -> None:
    """Who says “so if you go somebody lies on the floor” has heard what she told, in other words."""
    told = (
        "My sister's funeral. They promised me a substitute, and nobody came. Eight hours he was on that linoleum, "
        "Mr. Cyr. Anytime I'm more than an hour off, that's what I'm looking at."
    )
    ask = "so if you go somebody lies on the floor. ok then augusta is out. could you write down one week of driving?"
    assert MomentKind.DROPPED_LEAD not in moments("what happens when you take a day off?", told, ask, "A week of it.")


def test_who_asks_back_and_is_answered_has_not_been_dropped() -> None:
    """They handed the word over; the lead that is told of is what weighed, and not what stood last."""
    told = "It's lonely, I'll be honest with you. I put the telly on. It's worse since the lift. Did you take the lift?"
    first = "What's that like for you?"
    answered = moments(first, told, "I did not. I walked up, that's me sweating.", "There you are.")
    assert MomentKind.DROPPED_LEAD not in answered
    passed_by = moments(first, told, "Do you rent or own?", "Rent.")
    assert passed_by[MomentKind.DROPPED_LEAD].quote == "It's lonely, I'll be honest with you."


def test_a_nod_does_not_drop_a_lead() -> None:
    """Who says "Mm-hm." lets the person go on."""
    found = moments("How long have you lived here?", TOLD, "Mm-hm.", "So that was that.", "What did you promise her?")
    assert MomentKind.DROPPED_LEAD not in found


def test_a_challenge_before_any_trust_is_a_moment_and_after_it_none() -> None:
    """The same words, to somebody just met and to somebody who was listened to."""
    challenge = "Aren't you tired of putting up with that landlord?"
    early = moments("Hi, I'm Ana.", "Hello.", challenge, "It's fine.")
    assert early[MomentKind.EARLY_AGITATION].quote == challenge
    late = moments(
        "How long have you lived here?",
        TOLD,
        "So you promised her mother you would look after her lungs. What was it like, promising that?",
        "Hard. She was twenty-six.",
        "She was twenty-six, and you were the one who had to promise.",
        "I was.",
        challenge,
        "I am.",
    )
    assert MomentKind.EARLY_AGITATION not in late


def test_a_challenge_that_says_back_or_tells_as_well_is_not_too_early() -> None:
    """Who hears their own words held up has been listened to, even in the second turn."""
    held_up = (
        "You promised her mother you'd look after her lungs, and the depot's still behind the school. Who decided that?"
    )
    assert MomentKind.EARLY_AGITATION not in moments("How is it here?", TOLD, held_up, "Some man.")


def test_a_way_round_put_as_an_ask_drops_no_lead() -> None:
    """They told what keeps them in; the ask begins there."""
    told = "I'm on my own with her in the evenings and I'm scared to leave her with anybody since the ambulance."
    ask = "What if it was ten minutes at the school gate, half three on Thursday? Would you come and tell them?"
    assert MomentKind.DROPPED_LEAD not in moments("How are the evenings?", told, ask, "I could do that.")


def test_a_welcome_at_the_door_is_no_lead() -> None:
    """What a person says before the organizer has spoken asks for nothing yet."""
    turns = [Turn(speaker=Speaker.PERSON, text=TOLD), Turn(speaker=Speaker.ORGANIZER, text="Hello, I am Ana.")]
    assert not read(Transcript(id="t", turns=tuple(turns))).moments


def test_a_yes_without_a_next_step_is_a_moment() -> None:
    """Agreed, and nobody said who, when or how."""
    ask = "You promised her mother, and the depot is still there. Would you come on Thursday at six?"
    found = moments("What keeps you up?", TOLD, ask, "Yes, I'll come.", "Lovely weather, isn't it?", "It is.")
    assert found[MomentKind.YES_WITHOUT_NEXT_STEP].turn == 3


def test_the_longest_turn_is_told_where_it_is_long() -> None:
    """One monologue, cited by its first sentence."""
    speech = "We started in a garage. " + "Then we grew and we grew and it was really quite something. " * 20
    found = moments(speech, "Okay.")
    assert found[MomentKind.MONOLOGUE].quote == "We started in a garage."


def test_a_speech_without_a_stop_is_cited_by_how_it_begins() -> None:
    """Nobody reads a hundred words again to find where they were said."""
    found = moments("and then we grew and we went on and " * 20, "Okay.")
    assert len(found[MomentKind.MONOLOGUE].quote.split()) == 20


def test_a_plain_conversation_has_no_trick_in_it() -> None:
    """Words such as "score" alone are not an instruction."""
    found = moments(
        "What was the score on Saturday?", "Two nil. The judge's son scored both.", "What did you make of it?", "Fine."
    )
    assert MomentKind.INSTRUCTION_TO_SCORER not in found


def test_closed_questions_one_after_another_are_told_once() -> None:
    """A nod between them changes nothing."""
    asked = ("Do you rent?", "Yes.", "Are you in the union?", "No.", "Okay then", "Hm.", "Do you have a car?", "No.")
    turns = [Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(asked)]
    found = [m for m in read(Transcript(id="t", turns=tuple(turns))).moments if m.kind is MomentKind.SURVEY_RUN]
    assert [m.quote for m in found] == ["Do you have a car?"]


def test_a_hello_why_one_came_and_an_open_question_are_no_survey() -> None:
    """Nobody is told of closed questions for one that was open."""
    found = moments(
        "okay is it recording yeah it's got the red dot right so hi amir thanks for staying back",
        "it's calm",
        "so i'm having a chat with everyone from the thursday group just to get to know what you care about",
        "yeah okay",
        "so um how's things how's year eleven going",
        "it's alright",
        "just alright",
        "yeah it's long",
    )
    assert MomentKind.SURVEY_RUN not in found


def test_half_a_yes_that_is_met_with_delight_is_a_maybe_taken_for_a_yes() -> None:
    """What ends in “I'll try and make it, Lord willing” is no yes that was left without a next step."""
    found = moments(
        "We've got a rally at the capitol on the twenty-fourth, and we're running buses. Can I put you down?",
        "Oh, I reckon. Go ahead and put me down, if it'll help you out. I'll try and make it, Lord willin'.",
        "Awesome, awesome! That's a yes! You're number thirty-one.",
        "Well.",
    )
    assert found[MomentKind.MAYBE_TAKEN_FOR_YES].turn == 2
    assert MomentKind.YES_WITHOUT_NEXT_STEP not in found


def test_what_is_hardly_a_push_is_not_told_as_one() -> None:
    """An apology after a no presses nobody; what surely does is still told."""
    no = "No. Ya te dije que no. I can't do it, and I don't want to."
    ask = "Come to the meeting on Monday at 1. Will you?"
    assert MomentKind.PUSHED_AFTER_NO not in moments(ask, no, "Carmen talks too much.", "Then I don't know.")
    pushed = moments(ask, no, "Come on, you owe it to them. Don't you care what happens to your own coworkers?", "No.")
    assert pushed[MomentKind.PUSHED_AFTER_NO].turn == 2
