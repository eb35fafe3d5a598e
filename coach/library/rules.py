"""What must hold beyond the shape of a file: known measures, ids that are unique, rubrics that exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.library.document import texts
from coach.library.fit import did_you_mean
from coach.model.draft import blanks
from coach.model.playthrough import PlayThrough
from coach.model.rubric import Rubric
from coach.model.scenario import Scenario
from coach.model.warm_up import WarmUp
from coach.roleplay import faults, playthrough_faults
from coach.scoring import MEASURES, PLACES, meet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coach.library.document import Document, Part
    from coach.library.found import Found
    from coach.model.rubric import When
    from coach.model.warm_up import Round
    from coach.roleplay import Fault


def check_alone(document: Document, noun: Rubric | Scenario | PlayThrough | WarmUp) -> None:
    """Note what is wrong with one content file, looked at by itself."""
    if isinstance(noun, Rubric):
        _check_names(document, "measure", _measures(noun), MEASURES)
        _check_names(document, "place", _places(noun), PLACES)
    elif isinstance(noun, Scenario):
        _note(document, faults(noun))
        _note_blanks(document)


def check_examples(found: Iterable[Found]) -> None:
    """Note the examples of warm-ups that the reader does not take for what they are said to be."""
    for item in found:
        if isinstance(item.noun, WarmUp):
            for number, asked in enumerate(item.noun.rounds):
                for kind in ("good", "weak"):
                    for at, said in enumerate(getattr(asked, kind)):
                        _check_example(item.document, asked, ("rounds", number, kind, at), said)


def _check_example(document: Document, asked: Round, place: Part, said: str) -> None:
    met = meet(asked, said)
    if met.landed == ("good" in place):
        return
    unmet = [f"{'no' if check.wanted else 'a'} {check.sought.value}" for check in met.checks if not check.met]
    if not met.short_enough:
        unmet.append(f"{met.words} words")
    message = (
        f"The reader finds {' and '.join(unmet)} in this good answer." if unmet else "The reader takes this for good."
    )
    fix = "Say it in other words, or look for something else in this round."
    document.fault(document.line(place), "example-misread", message, fix, "warning")


def check_playthroughs(found: Iterable[Found], scenarios: Mapping[str, Scenario]) -> None:
    """Note what play-throughs name that their scenarios do not have."""
    for item in found:
        if isinstance(item.noun, PlayThrough):
            scenario = scenarios.get(item.noun.scenario)
            if scenario is None:
                message = f"There is no scenario `{item.noun.scenario}`."
                fix = did_you_mean(item.noun.scenario, scenarios)
                item.document.fault(item.document.line(("scenario",)), "unknown-scenario", message, fix)
            else:
                _note(item.document, playthrough_faults(scenario, item.noun))


def _check_names(document: Document, what: str, named: Iterable[tuple[Part, str]], known: Iterable[str]) -> None:
    words = set(known)
    for part, name in named:
        if name not in words:
            message = f"There is no {what} `{name}`."
            document.fault(document.line(part), f"unknown-{what}", message, did_you_mean(name, words))


def _note(document: Document, found: Iterable[Fault]) -> None:
    for fault in found:
        document.fault(document.line(fault.path), fault.code, fault.message, fault.fix, fault.severity)


def _note_blanks(document: Document) -> None:
    """Note what is still to be filled: once for a file, at the first of them, as a draft may have some fifty."""
    found = [
        (document.line(part), place) for part, words in texts(document.data) if "[" in words for place in blanks(words)
    ]
    if found:
        line, first = found[0]
        others = ", ".join(str(one) for one in dict.fromkeys(other for other, _ in found[1:]) if one != line)
        many = "place is" if len(found) == 1 else "places are"
        message = f"{len(found)} {many} still to be filled, and nobody meets this person until then: “{first}”."
        more = f" The others are on the lines {others}." if others else ""
        document.fault(line, "unfilled", message, f"Write their own words instead of the [brackets].{more}", "warning")


def once_each(layer: Iterable[Found]) -> None:
    """Note ids that two files of one folder share; the first keeps it, and the other stands aside."""
    first: dict[tuple[type, str], str] = {}
    for item in layer:
        if item.noun is None or isinstance(item.noun, PlayThrough):
            continue
        key = (type(item.noun), item.noun.id)
        if key in first:
            line = item.document.line(("id",))
            message = f"The id `{item.noun.id}` is taken by {first[key]}."
            item.document.fault(line, "duplicate-id", message, "Give this file an id of its own.")
            item.noun = None
        else:
            first[key] = item.document.file


def across(found: Iterable[Found], rubrics: Iterable[str]) -> None:
    """Note scenarios that name a rubric which does not exist; they cannot be used."""
    known = set(rubrics)
    for item in found:
        if isinstance(item.noun, Scenario) and item.noun.rubric not in known:
            line = item.document.line(("rubric",))
            message = f"There is no rubric `{item.noun.rubric}`."
            item.document.fault(line, "unknown-rubric", message, did_you_mean(item.noun.rubric, known))
            item.noun = None


def _measures(rubric: Rubric) -> Iterator[tuple[Part, str]]:
    for at, need in enumerate(rubric.needs):
        yield from _named(need.when, ("needs", at, "when"))
    for number, criterion in enumerate(rubric.criteria):
        part: Part = ("criteria", number)
        for level in criterion.levels:
            yield from _named(level.when, (*part, "levels", str(level.score), "when"))
        for kind in ("needs", "caps", "tips"):
            for at, piece in enumerate(getattr(criterion, kind)):
                yield from _named(piece.when, (*part, kind, at, "when"))


def _places(rubric: Rubric) -> Iterator[tuple[Part, str]]:
    for number, criterion in enumerate(rubric.criteria):
        for at, tip in enumerate(criterion.tips):
            if tip.at is not None:
                yield ("criteria", number, "tips", at, "at"), tip.at


def _named(when: When, part: Part) -> Iterator[tuple[Part, str]]:
    """Give each measure with the place where it stands, in the short form or in the long one."""
    for at, alternative in enumerate(when):
        for condition in alternative.all_of:
            yield (*part, at, condition.measure) if len(when) > 1 else (*part, condition.measure), condition.measure
