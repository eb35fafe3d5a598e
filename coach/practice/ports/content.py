"""What there is to practise with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.diagnostic import Diagnostic
    from coach.model.rubric import Rubric
    from coach.model.scenario import Scenario
    from coach.model.warm_up import WarmUp


class Content(Protocol):
    """Scenarios, rubrics and warm-ups that can be used, and what is wrong with those that cannot."""

    @property
    def scenarios(self) -> Sequence[Scenario]:
        """List the scenarios in the order in which they are offered."""

    @property
    def rubrics(self) -> Sequence[Rubric]:
        """List the rubrics."""

    @property
    def warm_ups(self) -> Sequence[WarmUp]:
        """List the warm-ups in the order in which they are offered."""

    @property
    def diagnostics(self) -> Sequence[Diagnostic]:
        """List every fault found while reading the content."""

    def scenario(self, id: str) -> Scenario:  # noqa: A002 - the noun's own field name
        """Find a scenario. Raises UnknownContent, naming the nearest ids."""

    def warm_up(self, id: str) -> WarmUp:  # noqa: A002 - the noun's own field name
        """Find a warm-up. Raises UnknownContent, naming the nearest ids."""

    def rubric(self, id: str) -> Rubric:  # noqa: A002 - the noun's own field name
        """Find a rubric. Raises UnknownContent, naming the nearest ids."""
