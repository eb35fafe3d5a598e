"""The one place that builds everything: settings in, a desk of services out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.practice.desk import Desk
    from coach.practice.ports import Content, Records
    from coach.settings import Settings


def build(settings: Settings | None = None) -> Desk:
    """Build the services. Nothing is opened until it is used. Raises SettingsError for unusable settings."""
    from coach import intake, library, store  # noqa: PLC0415 - `coach --help` must not pay for it
    from coach import settings as configuration  # noqa: PLC0415 - likewise
    from coach.practice.desk import Desk  # noqa: PLC0415 - likewise

    chosen = settings or configuration.from_environment()
    return Desk(
        load_content=lambda: _load_content(chosen),
        open_records=lambda: _open_records(chosen),
        open_voices=dict,
        intake=intake,
        library=library,
        open_trial=store.MemoryRecords,
    )


def command() -> None:
    """Run the command line."""
    from coach import cli  # noqa: PLC0415 - keeps the import of this module cheap for the app

    cli.run(build)


def _load_content(settings: Settings) -> Content:
    from coach import library  # noqa: PLC0415 - YAML is heavy

    return library.load(library.built_in(), *settings.content, settings.data / "content")


def _open_records(settings: Settings) -> Records:
    from coach import store  # noqa: PLC0415 - SQLAlchemy is heavy

    return store.open_records(settings.database_url or store.default_url(settings.data))
