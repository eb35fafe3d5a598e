"""What a reader sees of a page that is driven without a browser."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from streamlit.testing.v1 import AppTest

Visit = Callable[..., AppTest]
"""Opens a page by its name, with what its address asks for."""


def shown(app: AppTest) -> str:
    """Give all the words on the page, as a reader sees them."""
    raw = " ".join(html.body for html in app.html if not html.body.startswith(("<style", "<script")))
    words = [unescape(re.sub(r"<[^>]+>", " ", raw))]
    for kind in (app.title, app.header, app.subheader, app.markdown, app.caption, app.info, app.warning, app.error):
        words += [str(element.value) for element in kind]
    return " ".join(" ".join(words).split())


def raw_html(app: AppTest) -> str:
    """Give the HTML of the page, style and scripts aside."""
    return "".join(html.body for html in app.html if not html.body.startswith(("<style", "<script")))
