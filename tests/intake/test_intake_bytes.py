"""Reading bytes that are no UTF-8: what older programs and Macs write."""

from __future__ import annotations

import pytest

from coach import intake

SAID = (
    "José, ¿cómo está tu niña?",
    "Así está… “muy bien”, no es fácil — allá",
    "Ça va ? C’est où ?",
    "It’s fine – really… “ok”",
    "JOSÉ, CÓMO ESTÁS",
    "naïve café, Straße",
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252", "mac_roman"])
@pytest.mark.parametrize("said", SAID)
def test_accents_and_quotes_come_through_whatever_wrote_them(said: str, encoding: str) -> None:
    """An old Mac's “José” was read as “JosŽ”."""
    found = intake.read(f"Me: Hi there.\nAna: {said}\n".encode(encoding))
    assert found.turns[1].text == said


def test_dashes_of_windows_stay_dashes() -> None:
    """On an old Mac the same byte is an ó: nothing else in the text says so."""
    found = intake.read("Me: I went—you know—there.\nAna: Yes.\n".encode("cp1252"))
    assert found.turns[0].text == "I went—you know—there."
