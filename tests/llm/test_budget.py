"""What may be spent, what was spent, and how tokens are counted."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach import llm
from coach.llm import Budget, FileLedger, Limit, Limits, MemoryLedger, Price, TokenCounter, open_counter, read_prices
from coach.llm.replies import Usage
from coach.model.errors import BudgetSpent, SettingsError, StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from coach.llm.spending import Ledger

MAY = datetime(2026, 5, 20, 12, tzinfo=UTC)
PRICES = {"m": Price(input=2, output=10)}


@pytest.fixture(params=["memory", "file"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Ledger:
    """Give an empty ledger of each sort in turn."""
    return MemoryLedger() if request.param == "memory" else FileLedger(tmp_path / "deep" / "spent.jsonl")


def spend(ledger: Ledger, tokens: int, *, owner: str = "ines", rehearsal: str = "r", at: datetime = MAY) -> None:
    """Note a call that took so many tokens, a tenth of them spoken."""
    usage = Usage(prompt=tokens - tokens // 10, completion=tokens // 10)
    Budget(prices=PRICES, ledger=ledger, clock=lambda: at).note("m", usage, owner=owner, rehearsal=rehearsal)


@pytest.mark.parametrize(
    ("limits", "whose"),
    [
        (Limits(rehearsal=Limit(tokens=1_500)), "this rehearsal"),
        (Limits(person=Limit(tokens=1_500)), "your month"),
        (Limits(month=Limit(tokens=1_500)), "everybody's month"),
        (Limits(rehearsal=Limit(money=0.004)), "this rehearsal"),
        (Limits(month=Limit(money=0.004)), "everybody's month"),
    ],
)
def test_a_call_that_could_pass_a_limit_is_not_made(ledger: Ledger, limits: Limits, whose: str) -> None:
    """Tokens and money, each bound by itself; a call that fits is let through."""
    spend(ledger, 1_000)
    budget = Budget(limits, PRICES, ledger, clock=lambda: MAY)
    budget.check("m", owner="ines", rehearsal="r", prompt=100, completion=50)
    with pytest.raises(BudgetSpent, match=f"{whose}.*scripted voice"):
        budget.check("m", owner="ines", rehearsal="r", prompt=600, completion=100)


def test_other_people_other_rehearsals_and_other_months_do_not_count(ledger: Ledger) -> None:
    """Each limit looks at its own; a rehearsal is one across the turn of a month."""
    spend(ledger, 100)
    spend(ledger, 20, owner="tom", rehearsal="s")
    spend(ledger, 3, at=MAY - timedelta(days=30))
    standing = Budget(prices=PRICES, ledger=ledger, clock=lambda: MAY).standing(owner="ines", rehearsal="r")
    assert (standing.rehearsal.tokens, standing.person.tokens, standing.month.tokens) == (103, 100, 120)
    assert standing.person.money == pytest.approx((90 * 2 + 10 * 10) / 1e6)


def test_a_limit_on_money_without_a_price_spends_nothing(ledger: Ledger) -> None:
    """What cannot be reckoned is not risked, and the remedy is the price table."""
    budget = Budget(Limits(month=Limit(money=5)), {}, ledger, clock=lambda: MAY)
    with pytest.raises(BudgetSpent, match=r"no price .*price table"):
        budget.check("m", owner="ines", rehearsal="r", prompt=1, completion=1)


def test_money_is_unknown_where_a_call_had_no_price(ledger: Ledger) -> None:
    """An unknown sum is shown as unknown, not as what is known of it."""
    spend(ledger, 100)
    Budget(ledger=ledger, clock=lambda: MAY).note("other", Usage(prompt=5, completion=5), owner="ines", rehearsal="r")
    assert Budget(ledger=ledger, clock=lambda: MAY).standing(owner="ines", rehearsal="r").month.money is None


def test_spending_outlives_the_process_and_a_line_cut_off_by_a_crash(tmp_path: Path) -> None:
    """The file is read again by the next process; half a line is passed over, and nothing after it is lost."""
    file = tmp_path / "spent.jsonl"
    spend(FileLedger(file), 100)
    with file.open("a") as broken:
        broken.write('{"at": "2026-05-2\n')
    spend(FileLedger(file), 20)
    assert [spent.usage.total for spent in FileLedger(file).since(MAY - timedelta(days=1))] == [100, 20]
    assert file.stat().st_mode & 0o077 == 0


def test_one_process_sees_what_another_spends(tmp_path: Path) -> None:
    """Two ledgers on one file agree."""
    ours, theirs = FileLedger(tmp_path / "spent.jsonl"), FileLedger(tmp_path / "spent.jsonl")
    spend(ours, 100)
    assert len(theirs.since(MAY)) == 1
    spend(ours, 20)
    assert len(theirs.since(MAY)) == 2


def test_deleting_the_file_forgets_what_was_spent_while_the_app_runs(tmp_path: Path) -> None:
    """And what is spent from then on counts, from the first call."""
    file = tmp_path / "spent.jsonl"
    ledger = FileLedger(file)
    for _ in range(3):
        spend(ledger, 100)
    assert len(ledger.since(MAY)) == 3
    file.unlink()
    assert ledger.since(MAY) == []
    spend(ledger, 20)
    assert len(ledger.since(MAY)) == 1
    for _ in range(2):
        spend(ledger, 100)
    ledger.since(MAY)
    file.unlink()
    spend(ledger, 7)
    assert [spent.usage.total for spent in ledger.since(MAY)] == [7]


def test_a_ledger_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    """A folder stands where the file should be."""
    with pytest.raises(StoreError, match="cannot be read from"):
        FileLedger(tmp_path).since(MAY)


def test_what_was_spent_is_told_in_a_sentence(ledger: Ledger) -> None:
    """Beside its limit; where the server named no figures, that they are ours."""
    spend(ledger, 1_000)
    budget = Budget(Limits(rehearsal=Limit(tokens=5_000), person=Limit(money=3)), PRICES, ledger, clock=lambda: MAY)
    told = llm.bill(budget, owner="ines", rehearsal="r")
    assert told.rehearsal == "This rehearsal: 1,000 of 5,000 tokens, 0.0028 in money."
    assert told.month == "Your month: 1,000 tokens, 0.0028 in money (limit 3.00)."
    budget.note("m", Usage(prompt=5, completion=5, reported=False), owner="ines", rehearsal="r")
    assert "partly our own estimate" in llm.bill(budget, owner="ines", rehearsal="r").month


def test_a_ledger_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "spent").write_text("")
    with pytest.raises(StoreError, match="until then no more is spent"):
        spend(FileLedger(tmp_path / "spent" / "ledger.jsonl"), 1)


def test_prices_are_read_from_a_small_file(tmp_path: Path) -> None:
    """No file is no prices; a broken one is told of with an example."""
    file = tmp_path / "prices.json"
    assert read_prices(file) == {}
    file.write_text(json.dumps({"m": {"input": 2, "output": 10}}))
    assert read_prices(file) == PRICES
    for broken in ("{", "[]", '{"m": 3}', '{"m": {"input": -1, "output": 2}}'):
        file.write_text(broken)
        with pytest.raises(SettingsError, match=r"prices\.json cannot be read\. Write it like"):
            read_prices(file)


def test_an_encoding_counts_exactly() -> None:
    """With a vocabulary the number is the encoding's own."""
    tiktoken = pytest.importorskip("tiktoken")
    letters = tiktoken.Encoding(
        "bytes", pat_str=r".", mergeable_ranks={bytes([byte]): byte for byte in range(256)}, special_tokens={"<x>": 256}
    )
    counter = TokenCounter(letters)
    assert counter.count("abc<x>") == 6


def test_counting_fetches_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no vocabulary lies in the cache, tiktoken, which would fetch it, is not even loaded."""
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    assert open_counter() == TokenCounter()
    code = "import sys, coach.llm as m; m.open_counter(); print('tiktoken' in sys.modules, 'openai' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).split() == ["False", "False"]


@pytest.mark.parametrize("text", ["", "word", "a " * 500, "¿Qué tal la noche?", "很热", "🙂🙂", "don't", "x" * 5_000])
def test_estimates_stay_in_bounds(text: str) -> None:
    """Never more than the bytes, never nothing for something."""
    assert bool(text) <= TokenCounter().count(text) <= len(text.encode())
