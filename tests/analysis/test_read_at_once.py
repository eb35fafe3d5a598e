"""Many people talk at once on one server, and it was only just started."""

from __future__ import annotations

import subprocess
import sys

_TOGETHER = """
import sys, threading
from coach import analysis
from coach.model.transcript import Kind, Speaker, Transcript, Turn

sys.setswitchinterval(1e-6)
said = ("What is it like, and why do you keep coming?", "I might.", "Would you come with me on Thursday at 7?", "No.")
turns = tuple(Turn(speaker=list(Speaker)[at % 2], text=text) for at, text in enumerate(said))
talk = Transcript(id="talk", kind=Kind.ONE_TO_ONE, turns=turns)
read, begin = [], threading.Barrier(8)

def listen():
    begin.wait()
    read.append(analysis.read(talk).model_dump_json())

threads = [threading.Thread(target=listen) for _ in range(8)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(len(read), len(set(read)))
"""


def test_the_first_eight_at_once_are_all_read_and_alike() -> None:
    """Nobody meets an error, and nobody's words are read less well because somebody else spoke first."""
    done = subprocess.run([sys.executable, "-c", _TOGETHER], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["8", "1"]
