"""What is in Spanish is marked as that: a screen reader would read it in an English mouth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.practice import report
from tests.practice.test_turned import PERSON, WHY, rehearsed

if TYPE_CHECKING:
    from coach.practice.desk import Desk


def test_words_in_spanish_are_marked_and_ours_about_them_are_not(desk: Desk) -> None:
    """Each turn, each quote of one, and what the person never told; a report in English has no such mark."""
    page = report.html(rehearsed(desk, "panadera-en-espanol", "Buenas tardes, doña Elvira.", "¿Cómo le ha ido?"))
    spanish = re.findall(r'<(\w+)[^>]* lang="es">(.*?)</\1>', page)
    assert {"p", "span"} <= {tag for tag, _ in spanish}
    assert any("Cómo le ha ido" in words for _, words in spanish)
    assert not any("What opens it" in words for _, words in spanish)
    assert 'lang="es"' not in report.html(rehearsed(desk, PERSON, WHY))
