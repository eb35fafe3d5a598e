"""How long it takes to start: the command line, the app's imports, a page, and a reply to a turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
RUNS = 5


def main() -> None:
    """Print the median, minimum and maximum of each start."""
    _print("coach --help", _times([sys.executable, "-m", "coach", "--help"]))
    _print("python -c 'pass' (for comparison)", _times([sys.executable, "-c", "pass"]))
    _print(
        "import of all that the app needs",
        _times([sys.executable, "-c", "import streamlit, coach.bootstrap, coach.store"]),
    )
    _print("import of streamlit alone (for comparison)", _times([sys.executable, "-c", "import streamlit"]))
    _page_and_reply()


def _times(command: list[str]) -> list[float]:
    def once() -> float:
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        return time.perf_counter() - began

    once()
    return [once() for _ in range(RUNS)]


def _page_and_reply() -> None:
    """Draw the first page and answer turns through the product's own use cases, with a store on disk."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COACH_DATA"] = folder
        from streamlit.testing.v1 import AppTest  # noqa: PLC0415 - its import is not what is timed

        began = time.perf_counter()
        page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60).run()
        first = time.perf_counter() - began
        _print("first page drawn, imports and content included", [first])
        _print("the same page drawn again", [_timed(page.run) for _ in range(RUNS)])
        from coach import bootstrap  # noqa: PLC0415 - already paid for by the page

        desk = bootstrap.build()
        rehearsal = desk.rehearsals.start(desk.content.scenarios[0].id, owner="benchmark", seed=1)
        taken = []
        for text in ("What brought you here?", "Tell me more about that.", "Why does that matter to you?") * 3:
            if rehearsal.ended_at is not None:
                break
            began = time.perf_counter()
            rehearsal = desk.rehearsals.answer(rehearsal, text)
            taken.append(time.perf_counter() - began)
        _print("a turn sent, kept, read, answered and kept (no drawing)", taken)


def _timed(action: object) -> float:
    began = time.perf_counter()
    action()  # type: ignore[operator]
    return time.perf_counter() - began


def _print(what: str, seconds: list[float]) -> None:
    spread = f"min {min(seconds) * 1000:8.1f}  max {max(seconds) * 1000:8.1f}"
    print(f"{what:62s} median {statistics.median(seconds) * 1000:8.1f} ms  {spread}  n={len(seconds)}", flush=True)


if __name__ == "__main__":
    main()
