"""Every error that coach raises on purpose. A message says what, where, the offending value and the remedy.

CoachError
├── ContentError          a scenario or rubric cannot be used (diagnostics say why)
│   └── UnknownContent    no scenario or rubric bears that id
├── TranscriptError       a conversation cannot be read from what was given
│   └── NoSpeakers        no name stands before the words
├── TurnError             a typed turn cannot be taken (empty, too long)
│   └── RehearsalOver     the rehearsal is over, perhaps since it was read (another tab)
├── StoreError            the records cannot be read or written
│   ├── NotFound          no record bears that id
│   ├── HeadMoved         the rehearsal went on elsewhere (another tab)
│   └── Taken             somebody signs in by that name already
├── EntranceError         somebody cannot come in, or may not do that here
├── SettingsError         a setting is unusable
└── ModelError            the language model did not give something usable
    ├── ModelUnavailable  refused, timed out, rate limited, not set up
    └── BudgetSpent       the next call would pass the budget
"""


class CoachError(Exception):
    """An error a user can understand: its text is a plain sentence that includes the remedy."""


class ContentError(CoachError):
    """A scenario or rubric cannot be used as it stands."""


class AlreadyThere(ContentError):  # noqa: N818 - names the situation, as users meet it
    """A scenario of this id is there, and it is not what was to be replaced."""


class UnknownContent(ContentError):  # noqa: N818 - names the situation, as users meet it
    """No scenario or rubric bears the id that was asked for."""


class TranscriptError(CoachError):
    """A conversation cannot be read from what was given."""


class NoSpeakers(TranscriptError):  # noqa: N818 - names the situation, as users meet it
    """No name stands before the words, as in notes from memory; the remedy is to write them as turns."""


class TurnError(CoachError):
    """A typed turn cannot be taken; nothing was stored."""


class RehearsalOver(TurnError):  # noqa: N818 - names the situation, as users meet it
    """The rehearsal is over, and what was said in it stays as it is; nothing was stored."""


class StoreError(CoachError):
    """The records cannot be read or written."""


class NotFound(StoreError):  # noqa: N818 - names the situation, as users meet it
    """No record bears the id that was asked for."""


class HeadMoved(StoreError):  # noqa: N818 - names the situation, as users meet it
    """The rehearsal went on elsewhere since it was read (another tab, another device)."""


class Taken(StoreError):  # noqa: N818 - names the situation, as users meet it
    """Somebody signs in by the name that was chosen."""


class EntranceError(CoachError):
    """Somebody cannot come in, or may not do here what was asked."""


class SettingsError(CoachError):
    """A setting is unusable."""


class ModelError(CoachError):
    """The language model did not give something usable."""


class ModelUnavailable(ModelError):  # noqa: N818 - names the situation, as users meet it
    """The model server refused, timed out, limited the rate or is not set up."""


class BudgetSpent(ModelError):  # noqa: N818 - names the situation, as users meet it
    """The next call would pass the budget."""
