"""What a model costs: prompt tokens against common practice, and what coach adds to the time to the first words.

The second part needs llama.cpp's server (the `dev` extra has it on Linux), and says so where it is not there.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from coach import library
from coach.llm import Client, ModelSettings, ModelVoice, TokenCounter
from coach.llm.prompt import write_prompt
from coach.model.person import PersonState
from coach.model.rehearsal import Directive
from coach.model.transcript import Speaker, Transcript, Turn
from coach.practice.scenes import set_scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.rehearsal import Scene
    from coach.model.scenario import Scenario

ROOT = Path(__file__).parent.parent
EXCHANGES = 20
HISTORY = 700
PAIRS = 40
LINE = "It could be otherwise, that is what I think about."
ASKED = "What has this winter been like for you, up there on the fourth floor, with the children at home all day?"
ANSWERED = "It has been long. You learn which wall is the warm one, you put the beds there, and you count the weeks."


def main() -> None:
    """Print both parts."""
    _tokens()
    _first_words()


def _talk(exchanges: int) -> tuple[Turn, ...]:
    pair = (Turn(speaker=Speaker.ORGANIZER, text=ASKED), Turn(speaker=Speaker.PERSON, text=ANSWERED))
    return pair * exchanges


def _scene(scenario: Scenario, exchanges: int) -> Scene:
    told = tuple(fact.id for fact in scenario.facts[: exchanges // 3])
    turns = (*_talk(exchanges - 1), _talk(1)[0])
    transcript = Transcript(id="benchmark", turns=turns)
    return set_scene(scenario, PersonState(disclosed=told), Directive(act="say", line=LINE), transcript)


def _tokens() -> None:
    """Compare with sending the whole persona and the whole history each turn."""
    counter = TokenCounter()
    print(f"prompt tokens of {EXCHANGES} exchanges (estimated where tiktoken's vocabulary is not on this machine)")
    for scenario in library.load(library.built_in()).scenarios:
        persona = json.dumps(
            scenario.model_dump(mode="json", include={"card", "persona", "facts", "obstacles", "asks"})
        )
        ours = common = stable = 0
        before = ""
        for exchanges in range(1, EXCHANGES + 1):
            scene = _scene(scenario, exchanges)
            prompt = "\n".join(str(part["content"]) for part in write_prompt(scene, counter, HISTORY))
            same = next((i for i, (a, b) in enumerate(zip(before, prompt, strict=False)) if a != b), len(before))
            ours += counter.count(prompt)
            stable += counter.count(prompt[:same])
            common += counter.count(persona + "".join(turn.text for turn in scene.turns))
            before = prompt
        print(
            f"  {scenario.id:26s} ours {ours:7,d}   whole persona and history {common:8,d} ({ours / common:4.0%})"
            f"   stable prefix {stable / ours:4.0%}"
        )


def _first_words() -> None:
    missing = [name for name in ("xllamacpp", "gguf", "numpy") if importlib.util.find_spec(name) is None]
    if missing:
        print(f"time to first words: not measured, {', '.join(missing)} is not installed here")
        return
    with tempfile.TemporaryDirectory() as folder:
        model = f"{folder}/tiny.gguf"
        subprocess.run([sys.executable, "tests/llm/tiny_model.py", model], check=True, cwd=ROOT)
        command = [sys.executable, "tests/llm/llama_server.py", model, "key"]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
        ) as server:
            assert server.stdout is not None  # noqa: S101 - it was asked for as a pipe
            try:
                url = next(line.split()[1] for line in server.stdout if line.startswith("READY")) + "/v1"
                _compare(url)
            finally:
                server.terminate()


def _compare(url: str) -> None:
    import openai  # noqa: PLC0415 - only where there is a server to compare with

    client = Client(ModelSettings(url=url, model="one-sentence", key="key"))
    voice, plain = ModelVoice(client), openai.OpenAI(base_url=url, api_key="key")
    scenario = library.load(library.built_in()).scenarios[0]
    for exchanges in (2, 30):
        scene = _scene(scenario, exchanges)
        messages = write_prompt(scene, client.counter, HISTORY)

        def raw(messages: object = messages) -> float:
            began = time.perf_counter()
            stream = plain.chat.completions.create(
                model="one-sentence",
                messages=messages,
                stream=True,
                max_tokens=100,  # type: ignore[call-overload]
            )
            for chunk in stream:
                if chunk.choices and chunk.choices[0].delta.content:
                    break
            taken = time.perf_counter() - began
            for _ in stream:
                pass
            return taken

        def ours(scene: Scene = scene) -> float:
            began = time.perf_counter()
            speech = voice.speak(scene)
            next(speech)
            taken = time.perf_counter() - began
            for _ in speech:
                pass
            return taken

        _print_pairs(exchanges, raw, ours)


def _print_pairs(exchanges: int, raw: Callable[[], float], ours: Callable[[], float]) -> None:
    raw(), ours()
    # The second call of a pair finds its prompt in the server's cache, so that each goes first as often.
    pairs = [(raw(), ours()) if n % 2 else tuple(reversed((ours(), raw()))) for n in range(PAIRS)]
    theirs, mine = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    print(
        f"first words after {exchanges} exchanges: raw call {theirs * 1000:.1f} ms, with coach {mine * 1000:.1f} ms "
        f"(added {(mine - theirs) * 1000:.1f} ms, {mine / theirs - 1:.0%}; medians of {PAIRS} pairs)"
    )


if __name__ == "__main__":
    main()
