"""Gradient descent with momentum and a pace for every weight (Adam), slowing down towards the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def descend(
    values: Sequence[np.ndarray], slopes: Callable[[], Sequence[np.ndarray]], *, steps: int, rate: float
) -> None:
    """Change the values in place, step by step, against what `slopes` gives for them as they are."""
    memory = [(np.zeros_like(value), np.zeros_like(value)) for value in values]
    for step in range(1, steps + 1):
        pace = rate * (1 - step / (steps + 1)) ** 0.5
        for value, slope, (mean, spread) in zip(values, slopes(), memory, strict=True):
            np.add(mean, 0.1 * (slope - mean), out=mean)
            np.add(spread, 0.001 * (slope * slope - spread), out=spread)
            width = np.sqrt(spread / (1 - 0.999**step)) + 1e-8
            np.subtract(value, pace * (mean / (1 - 0.9**step)) / width, out=value)
