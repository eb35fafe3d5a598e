"""What somebody is called in a line."""

from __future__ import annotations

import pytest

from coach.model.first_name import first_name


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Hana Warsame", "Hana"),
        ("Mrs. Okafor", "Mrs. Okafor"),
        ("señora Álvarez-O'Brien", "señora Álvarez-O'Brien"),
        ("Dr Mei Lin Chao", "Dr Mei"),
        ("Pastor", "Pastor"),
        ("Don", "Don"),
        ("Missy Carter", "Missy"),
        ("李娜", "李娜"),
    ],
)
def test_nobody_is_called_by_a_title_alone(name: str, called: str) -> None:
    """“Get ready to meet Mrs.” would be nobody."""
    assert first_name(name) == called
