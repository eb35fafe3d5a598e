"""Names that other people have: in any language, in capitals, at the beginning of a sentence; and what is no name."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from coach.analysis.listed import listed, phrased
from coach.model.transcript import Speaker, Transcript, Turn
from coach.practice.masking import make_mask, mask
from coach.practice.plain_words import is_plain

NAMES = sorted(
    listed(
        """
        Carlos Óscar Ángela Élodie Íñigo Núria José María Lupe Guadalupe Xóchitl Łukasz Żaneta Šárka Čeněk
        Øyvind Åsa Þóra Ægir Jürgen Özgür İbrahim Şule Иван Ольга Ξένια Γιώργος Արմեն Nguyễn Phượng Đặng Ngozi
        Oluwaseun Ọlá Thandiwe Siobhán O’Brien O'Connor D'Angelo L'Étoile McAllister DeShawn Jean-Luc Min-ji
        Anne-marie Mohammed Fatima Priya Harpreet Wei Xiuying Haruto Leilani Keola Rosa Petrov
        """
    )
)
FILLERS = sorted(listed("the told me and we went to work because of it no yes you rent 7"))
BETWEEN = [
    *" \n",
    ", ",
    ". ",
    "? ",
    "! ",
    " — ",
    ": ",
    "; ",
    " “",
    "” ",
    " (",
    ") ",
    " *",
    "* ",
    " _",
    "_ ",
    "... ",
    "'s ",
]


def talk(*texts: str) -> Transcript:
    """Give a conversation in which the person says these, a turn each."""
    asked = Turn(speaker=Speaker.ORGANIZER, text="How is it going?")
    return Transcript(id="t", organizer="Me", person="You", turns=(asked, *(_said(text) for text in texts)))


def _said(text: str) -> Turn:
    return Turn(speaker=Speaker.PERSON, text=text)


def sent(*texts: str) -> str:
    """Give what would leave of these turns, and check that it comes back to the letter."""
    spoken = talk(*texts)
    hidden = make_mask(spoken)
    out = [turn.text for turn in mask(spoken, hidden).turns[1:]]
    assert [hidden.take_off(text) for text in out] == list(texts)
    return "\n".join(out)


def test_other_peoples_names_are_hidden_wherever_they_stand() -> None:
    """First in a sentence, with an accent, in capitals: somebody who trusted you named them."""
    out = sent(
        "Carlos hurt his back and said nothing. Óscar knows. I told Óscar and Élodie and Ángela. We call JOSE too. "
        "Ask about Mark at work. My landlord is mr. petrov.",
        "Rosa got fired. Rosa cried. Then Rosa called me.",
    )
    for name in ("Carlos", "Óscar", "Élodie", "Ángela", "JOSE", "Mark", "petrov", "Rosa"):
        assert name not in out
    assert "hurt his back and said nothing" in out


@pytest.mark.parametrize("name", NAMES)
def test_no_name_of_any_language_is_sent(name: str) -> None:
    """Each alone, first, inside, in capitals, and with an accent that stands by itself."""
    for written in (name, name.upper(), *decomposed(name)):
        for text in ("{}", "{} told me.", "I told {}.", "We went, {}'s and mine", "_{}_"):
            assert written not in sent(text.format(written)), text


def decomposed(name: str) -> tuple[str, ...]:
    """Write a name as some phones do, each accent after its letter."""
    other = unicodedata.normalize("NFD", name)
    return () if other == name else (other,)


pieces = some.one_of(
    some.sampled_from(NAMES), some.sampled_from(NAMES).map(str.upper), some.sampled_from(FILLERS), some.text(max_size=6)
)


@given(some.lists(some.lists(some.tuples(pieces, some.sampled_from(BETWEEN)), min_size=1, max_size=12), max_size=4))
def test_whatever_is_said_no_capitalized_name_is_sent_and_all_comes_back(said: list[list[tuple[str, str]]]) -> None:
    """In any mixture of names, words, marks and nonsense."""
    texts = ["".join(piece + between for piece, between in turn) for turn in said]
    out = sent(*texts)
    named = {piece for turn in said for piece, _ in turn} & {*NAMES, *map(str.upper, NAMES)}
    for name in named:
        assert not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", out)
    assert make_mask(talk(*texts)) == make_mask(talk(*texts))


@pytest.mark.parametrize(
    "text",
    [
        "No way. Why would I? Because HR and the NHS said so on TV, OK?",
        "Tell me more. Maybe Thursday in May, or on June 3. I’m NEVER late.",
        "Will you come? May I ask who decides? Hope you can make it.",
        "Mom and Dad met at church. The Union and the City Council had an answer.",
        "¿Y tú? Pero nadie me dijo nada. Nosotros vamos el lunes.",
        "Listen, nobody's there before noon. Leave it. Hold on.",
        "ok cool, i dont know. im at work til six, u can call",
        "I CAN'T COME ON MONDAY, THE BOSS SAID NO AND THE RENT IS DUE.",
        "Plumbing was the worst. I fixed the plumbing myself.",
        "There are 20 people on the road from 10.30 - 11.30, since 2019-2021.",
    ],
)
def test_what_is_nobodys_name_is_left_to_read(text: str) -> None:
    """A model that is asked whether there was an open question must be able to read it."""
    assert sent(text) == text


def test_a_name_that_is_known_is_hidden_however_it_is_typed() -> None:
    """One turn says José, another one jose or JOSE; in a text all in capitals too."""
    out = sent("I told José about it.", "jose said no", "AND JOSE IS RIGHT")
    assert "jose" not in out.lower()


def test_a_phone_that_sets_only_the_first_capital_gives_nobody_away() -> None:
    """Somebody types “kevin” inside a sentence, and the phone writes “Kevin” where one begins."""
    out = sent("Kevin called me. Then I saw kevin at work. Kevin was mean.", "and kevin's brother. Lupe knows lupe.")
    assert "kevin" not in out.lower()
    assert "lupe" not in out.lower()
    assert "called me. Then I saw" in out


def test_a_rare_word_that_begins_a_sentence_is_hidden_rather_than_a_name_sent() -> None:
    """Nothing but the list of everyday words tells the two apart; what is said around it is left."""
    assert sent("Layoffs came. I hate the layoffs.") == "[name 1] came. I hate the [name 2]."


def test_who_types_no_capitals_is_read_word_by_word() -> None:
    """What is no everyday word may be a name; what follows a title or “my name is” is one."""
    out = sent("hi my name is lupe and i told carlos", "mrs gutierrez from work knows", "its about the rent")
    for name in ("lupe", "carlos", "gutierrez"):
        assert name not in out
    assert "its about the rent" in out


def test_words_of_a_language_that_is_not_known_are_left_where_there_are_no_capitals() -> None:
    """Hiding all of them would leave nothing to read; the page shows what would be sent."""
    text = "wir haben gestern abend lange gewartet und niemand ist gekommen"
    assert sent(text) == text


def test_ways_to_reach_somebody_are_hidden() -> None:
    """Telephones in many forms, mail, handles, pages, and where they live."""
    reach = phrased(
        """
        555-1234 | (555) 123-4567 | 5551234 | +44 20 7946 0958 | 0113 496 0123 | 555.123.4567 | bo@example.org
        | @carlos_r | facebook.com/carlos | https://example.org/x?y=1 | carlos at gmail dot com | 12 mill road | apt 3B
        | calle de la rosa 12 | SW1A 1AA | TX 78701
        """
    )
    for one in reach:
        assert one not in sent(f"you can find me, {one}, most days")
        assert "[contact 1]" in sent(f"You can find me there: {one}")


def test_a_contact_that_stands_against_something_else_is_hidden_whole() -> None:
    """People forget the space; long addresses count too."""
    long = f"{'bo.tully-' * 12}x@mail.example.org"
    deep = ".".join("abcdefghijkl") + ".example.com"
    for one in ("..bo@example.org", "-bo.example.com", "a.b..bo.example.com", long, deep):
        assert sent(f"you can find me, {one}, most days").endswith("[contact 1], most days"), one
    assert "bo" not in sent("i live at 12 mill road.bo@example.org is mine")


@pytest.mark.parametrize("piece", ["x", "a.", "a-", "_"])
def test_one_unbroken_word_of_a_turns_length_keeps_nobody_waiting(piece: str) -> None:
    """Something pasted by mistake: twenty of them take a second or two, and the rest is for slow machines."""
    script = (
        "from coach.practice.contacts import contacts\n"
        f"for _ in range(20): list(contacts(({piece!r} * 20_000)[:20_000] + ' bo@example.org'))"
    )
    subprocess.run([sys.executable, "-c", script], timeout=30, check=True)


def test_what_looks_like_a_stand_in_already_is_not_mistaken_for_one() -> None:
    """Somebody pastes a talk in which names were hidden before."""
    out = sent("I told [name 1] and Carlos.")
    assert "[name 1]" in out
    assert "Carlos" not in out


def test_no_name_stands_among_the_everyday_words() -> None:
    """Or it would be sent whenever it begins a sentence."""
    assert [name for name in NAMES if is_plain(name)] == []


def test_common_given_names_are_hidden_however_they_are_typed() -> None:
    """In a chat nobody presses shift; and one that only begins a sentence is no everyday word."""
    out = sent(
        "I told dave and maria that josé hurt his back. We need Tuesday, and maria's house is full.",
        "Anna told me. Barry knows.",
        "I will mark it, and hope for the best.",
    )
    for name in ("dave", "maria", "josé", "Anna", "Barry"):
        assert name not in out
    assert "hurt his back. We need Tuesday" in out
    assert "I will mark it, and hope for the best." in out


def test_spanish_stays_readable_where_its_words_are_names_elsewhere() -> None:
    """Whoever has “dolores” or a “niña” names nobody; in English, or with a capital, it is a name as before."""
    spanish = "La niña está bien, pero tengo dolores de cabeza. Fue una victoria, y la cosa no está clara."
    assert sent(spanish) == spanish
    out = sent("I told dolores and victoria.", "Me lo dijo Clara, y Rosa también.")
    for name in ("dolores", "victoria", "Clara", "Rosa"):
        assert name not in out
