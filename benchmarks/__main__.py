"""Run the benchmarks: `python -m benchmarks [NAME ...]`; without a name, all of them."""

from __future__ import annotations

import importlib
import sys

ALL = ("start", "reading", "agreement", "criteria", "warm_ups", "simulate", "model")


def main(names: list[str]) -> None:
    """Run the named benchmarks in order."""
    unknown = [name for name in names if name not in ALL]
    if unknown:
        sys.exit(f"No benchmark is called {', '.join(unknown)}. There are: {', '.join(ALL)}.")
    for name in names or ALL:
        print(f"\n=== {name} ===", flush=True)
        importlib.import_module(f"benchmarks.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
