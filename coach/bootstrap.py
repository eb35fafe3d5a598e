"""The one place that builds everything: settings in, a desk of services out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach import llm
    from coach.practice.assistance import Assistance, Speaking
    from coach.practice.desk import Desk
    from coach.practice.ports import Store
    from coach.settings import Settings


def build(settings: Settings | None = None) -> Desk:
    """Build the services. Nothing is opened until it is used. Raises SettingsError for unusable settings."""
    from coach import door, intake, library, store  # noqa: PLC0415 - `coach --help` must not pay for it
    from coach import settings as configuration  # noqa: PLC0415 - likewise
    from coach.practice.desk import Desk  # noqa: PLC0415 - likewise

    chosen = settings or configuration.from_environment()
    before: library.Before = {}
    folders = (library.built_in(), *chosen.content, chosen.data / "content")
    return Desk(
        load_content=lambda: library.Stock(*folders, before=before),
        folders=folders,
        open_store=lambda: _open_store(chosen),
        open_assistance=lambda: _open_assistance(chosen),
        open_speaking=lambda: _open_speaking(chosen),
        intake=intake,
        library=library,
        open_trial=store.memory_store,
        passwords=door.Argon2(),
        open_door=lambda entrance, script: door.application(entrance, script, chosen.provider),
        signs_in=chosen.sign_in,
    )


def command() -> None:
    """Run the command line."""
    from coach import cli  # noqa: PLC0415 - keeps the import of this module cheap for the app

    cli.run(build)


def _open_store(settings: Settings) -> Store:
    from coach import store  # noqa: PLC0415 - SQLAlchemy is heavy

    return store.open_store(settings.database_url or store.default_url(settings.data))


def _open_assistance(settings: Settings) -> Assistance | None:
    if not settings.model_url or not settings.model:
        return None
    from coach import llm  # noqa: PLC0415 - only where a model is set up
    from coach.practice.assistance import Assistance  # noqa: PLC0415 - `coach --help` must not pay for it

    chat = llm.ModelSettings(url=settings.model_url, model=settings.model, key=settings.model_key)
    client = llm.Client(chat, llm.open_counter())
    budget = llm.Budget(_limits(settings), llm.read_prices(settings.prices), llm.FileLedger(settings.spending))
    return Assistance(
        model=settings.model,
        address=settings.model_url,
        voice=llm.ModelVoice(client, budget),
        judge=llm.ModelJudge(client, budget),
        try_out=lambda: llm.try_out(client),
        account=lambda owner, rehearsal: llm.bill(budget, owner=owner, rehearsal=rehearsal),
    )


def _limits(settings: Settings) -> llm.Limits:
    from coach import llm  # noqa: PLC0415 - only where a model is set up

    return llm.Limits(
        rehearsal=llm.Limit(tokens=settings.rehearsal_tokens, money=settings.rehearsal_money),
        person=llm.Limit(tokens=settings.person_tokens, money=settings.person_money),
        month=llm.Limit(tokens=settings.month_tokens, money=settings.month_money),
    )


def _open_speaking(settings: Settings) -> Speaking:
    from coach.practice.assistance import Speaking  # noqa: PLC0415 - `coach --help` must not pay for it

    if not settings.audio_url:
        return Speaking()
    from coach import llm  # noqa: PLC0415 - only where speech is set up

    audio = llm.AudioSettings(
        url=settings.audio_url,
        key=settings.audio_key,
        hears_with=settings.hears_with,
        speaks_with=settings.speaks_with,
        voice=settings.audio_voice,
    )
    ears, mouth = llm.Ears(audio), llm.Mouth(audio)
    return Speaking(hear=ears.hear if ears.ready else None, utter=mouth.speak if mouth.ready else None)
