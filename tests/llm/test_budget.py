"""What may be spent, what was spent, and how tokens are counted."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach import llm
from coach.llm import Budget, FileLedger, Limit, Limits, MemoryLedger, Price, TokenCounter, open_counter, read_prices
from coach.llm.replies import Usage
from coach.llm.tallies import Spent, Tallies
from coach.model.errors import BudgetSpent, SettingsError, StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from coach.llm.spending import Ledger

MAY = datetime(2026, 5, 20, 12, tzinfo=UTC)
PRICES = {"m": Price(input=2, output=10)}
NO_PRICE = (
    "There is a limit on money for everybody's month, but {}. Write what it costs into the price table "
    "(prices.json in the data folder) and start Coach again, or remove the limit."
)


@pytest.fixture(params=["memory", "file"])
def ledger(request: pytest.FixtureRequest, tmp_path: Path) -> Ledger:
    """Give an empty ledger of each sort in turn."""
    return MemoryLedger() if request.param == "memory" else FileLedger(tmp_path / "deep" / "spent.jsonl")


def counted(ledger: Ledger) -> int:
    """Add up the tokens of May."""
    return Budget(ledger=ledger, clock=lambda: MAY).standing(owner="ines", rehearsal="r").month.tokens


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
    with pytest.raises(BudgetSpent) as caught:
        budget.check("m", owner="ines", rehearsal="r", prompt=1, completion=1)
    assert str(caught.value) == NO_PRICE.format("no price is known for 'm'")


def test_calls_made_before_there_was_a_price_cost_what_they_would_today(ledger: Ledger) -> None:
    """A limit that is set in the middle of a month goes on with the month, and does not end it."""
    Budget(ledger=ledger, clock=lambda: MAY).note("m", Usage(prompt=90, completion=10), owner="ines", rehearsal="r")
    spend(ledger, 100)
    budget = Budget(Limits(person=Limit(money=0.001)), PRICES, ledger, clock=lambda: MAY)
    standing = budget.standing(owner="ines", rehearsal="r")
    assert standing.person.money == pytest.approx(2 * (90 * 2 + 10 * 10) / 1e6)
    budget.check("m", owner="ines", rehearsal="r", prompt=100, completion=10)
    with pytest.raises(BudgetSpent, match=r"could pass the 0\.00 of your month"):
        budget.check("m", owner="ines", rehearsal="r", prompt=300, completion=10)


def test_a_price_that_was_noted_stays_though_the_table_changes(ledger: Ledger) -> None:
    """What was paid was paid."""
    spend(ledger, 100)
    dearer = Budget(prices={"m": Price(input=200, output=1_000)}, ledger=ledger, clock=lambda: MAY)
    assert dearer.standing(owner="ines", rehearsal="r").person.money == pytest.approx((90 * 2 + 10 * 10) / 1e6)


def test_a_model_used_before_and_still_without_a_price_is_named(ledger: Ledger) -> None:
    """The one that is set up now has a price: who reads this must know which other has none, and then it goes on."""
    Budget(ledger=ledger, clock=lambda: MAY).note("old", Usage(prompt=9, completion=1), owner="ines", rehearsal="q")
    limits = Limits(person=Limit(money=5))
    with pytest.raises(BudgetSpent) as caught:
        Budget(limits, PRICES, ledger, lambda: MAY).check("m", owner="ines", rehearsal="r", prompt=1, completion=1)
    told = "no price is known for 'old', used before the limit was set"
    assert str(caught.value) == NO_PRICE.format(told).replace("everybody's month", "your month")
    priced = PRICES | {"old": Price(input=0, output=0)}
    Budget(limits, priced, ledger, lambda: MAY).check("m", owner="ines", rehearsal="r", prompt=1, completion=1)


def test_many_calls_at_once_are_all_counted(ledger: Ledger) -> None:
    """A server speaks with several people at a time."""
    budget = Budget(prices=PRICES, ledger=ledger, clock=lambda: MAY)

    def talk(who: int) -> None:
        for _ in range(25):
            budget.note("m", Usage(prompt=3, completion=1), owner=f"p{who}", rehearsal=f"r{who}")
            budget.standing(owner=f"p{who}", rehearsal=f"r{who}")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(talk, range(8)))
    standing = budget.standing(owner="p3", rehearsal="r3")
    assert (standing.rehearsal.tokens, standing.person.tokens, standing.month.tokens) == (100, 100, 800)


def test_what_is_kept_does_not_grow_with_the_calls() -> None:
    """A year of practice takes no more memory than its months, people and latest rehearsals."""
    sums = Tallies()
    for day in range(365):
        at = MAY + timedelta(days=day)
        for _ in range(20):
            usage = Usage(prompt=9, completion=1)
            sums.add(Spent(at=at, owner="ines", rehearsal=f"r{day % 9}", model="m", usage=usage, money=0.5))
    assert len(pickle.dumps(sums)) < 5_000
    assert sums.taken(at, owner="ines", rehearsal="r1").rehearsal["m"].tokens > 8_000


def test_money_is_unknown_where_a_call_had_no_price(ledger: Ledger) -> None:
    """An unknown sum is shown as unknown, not as what is known of it."""
    spend(ledger, 100)
    Budget(ledger=ledger, clock=lambda: MAY).note("other", Usage(prompt=5, completion=5), owner="ines", rehearsal="r")
    assert Budget(ledger=ledger, clock=lambda: MAY).standing(owner="ines", rehearsal="r").month.money is None


def test_spending_outlives_the_process_and_a_line_cut_off_by_a_crash(tmp_path: Path) -> None:
    """The file is read again by the next process; half a line is passed over, and nothing after it is lost."""
    file = tmp_path / "spent.jsonl"
    ledger = FileLedger(file)
    spend(ledger, 100)
    with file.open("a") as broken:
        broken.write('{"at": "2026-05-2')
    assert counted(ledger) == 100
    spend(FileLedger(file), 20)
    assert counted(FileLedger(file)) == counted(ledger) == 120
    assert file.stat().st_mode & 0o077 == 0


def test_one_process_sees_what_another_spends(tmp_path: Path) -> None:
    """Two ledgers on one file agree."""
    ours, theirs = FileLedger(tmp_path / "spent.jsonl"), FileLedger(tmp_path / "spent.jsonl")
    spend(ours, 100)
    assert counted(theirs) == 100
    spend(ours, 20)
    assert counted(theirs) == counted(ours) == 120


def test_deleting_the_file_forgets_what_was_spent_while_the_app_runs(tmp_path: Path) -> None:
    """And what is spent from then on counts, from the first call."""
    file = tmp_path / "spent.jsonl"
    ledger = FileLedger(file)
    for _ in range(3):
        spend(ledger, 100)
    assert counted(ledger) == 300
    file.unlink()
    assert counted(ledger) == 0
    spend(ledger, 20)
    assert counted(ledger) == 20
    for _ in range(2):
        spend(ledger, 100)
    assert counted(ledger) == 220
    file.unlink()
    spend(ledger, 7)
    assert counted(ledger) == 7


def test_a_ledger_that_cannot_be_read_says_so(tmp_path: Path) -> None:
    """A folder stands where the file should be."""
    with pytest.raises(StoreError, match="cannot be read from"):
        counted(FileLedger(tmp_path))


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
