"""How long comparison takes, and how it grows: two long accounts, and mechanisms with more and more acts.

    python benchmarks/compare.py

The texts are put together from parts at random with a fixed seed, so that each act has likely partners and many
near misses. Times are processor seconds, the best of three, on one core; reading is told apart from comparing.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from memcon import Document, annotate, load_lexicon
from memcon.compare.accounts import compare_accounts
from memcon.compare.follow import follow_commitments
from memcon.compare.rounds import compare_rounds
from memcon.compare.wording import build_wording
from memcon.resolve import Account, Chain, Mechanism, Round, build_accounts

LEXICON = load_lexicon()
WORDING = build_wording(LEXICON)
OPENING = "Foreign Minister Ana Silva of Brazil met Foreign Minister Li Wei of China in Brasília on 3 May 2024.\n\n"
SUBJECTS = ("The two sides", "Both sides", "Brazil and China", "They")
VERBS = (
    "agreed to", "decided to", "will", "resolved to", "intend to", "expressed readiness to",
    "agreed to explore ways to",
)  # fmt: skip
DEEDS = ("expand", "strengthen", "speed up", "promote", "protect", "build", "fund", "simplify", "restore", "share")
THINGS = (
    "trade in soybeans", "rail freight", "wind farms", "vaccine research", "visa rules for students", "reef protection",
    "satellite data on locusts", "port inspections", "museum exchanges", "cyber drills", "flood warnings",
    "lithium mines",
    "fish farms", "customs laboratories", "film festivals", "teacher training", "hydrogen pipelines", "tax treaties",
    "desert roads", "border clinics", "forest patrols", "seed banks", "undersea cables", "court reforms",
    "bus factories",
    "peat bogs", "chip design", "wheat storage", "ferry links", "bridge repairs", "dairy standards",
    "space telescopes",
)  # fmt: skip
PLACES = (
    "Bahia", "Yunnan", "the Cerrado", "Hainan", "Recife", "Gansu", "the Pantanal", "Fujian", "Manaus", "Anhui", "Natal",
    "Jilin", "Belém", "Hubei", "Goiás", "Qinghai", "Ceará", "Shanxi", "Acre", "Guizhou",
)  # fmt: skip


def make_text(acts: int, seed: int) -> str:
    """Return an account with so many acts."""
    pick = random.Random(seed)
    sentences = []
    for _ in range(acts):
        ending = pick.choice(("", f" by {pick.randint(2026, 2032)}", f" worth {pick.randint(2, 90)} million euros"))
        sentences.append(
            f"{pick.choice(SUBJECTS)} {pick.choice(VERBS)} {pick.choice(DEEDS)} {pick.choice(THINGS)} in "
            f"{pick.choice(PLACES)}{ending}."
        )
    return OPENING + " ".join(sentences)


def read_account(text: str, ident: str) -> Account:
    """Return a text as an account."""
    return build_accounts(annotate(Document(text=text, id=ident, published="2024-05-04"), lexicon=LEXICON))[0]


def make_chain(rounds: int, acts: int) -> Chain:
    """Return a mechanism with so many rounds of so many acts."""
    told = []
    for n in range(1, rounds + 1):
        account = read_account(make_text(acts, n), f"round-{n}")
        account = replace(account, acts=account.acts[:acts])
        told.append(Round(f"r{n}", n, f"{1980 + n}-05-03", place="Brasília", accounts=(account,)))
    return Chain(Mechanism("m", "Brazil-China Bench Commission", "BC", (), ("BR", "CN")), tuple(told))


def clock(work: Callable[[], object], times: int = 3) -> float:
    """Return the processor seconds of the quickest of several runs."""
    best = float("inf")
    for _ in range(times):
        begin = time.process_time()
        work()
        best = min(best, time.process_time() - begin)
    return best


def main() -> int:
    """Print the figures."""
    texts = [make_text(700, seed) for seed in (1, 2)]
    size = sum(len(t.encode()) for t in texts) / 2000
    reading = clock(lambda: [read_account(t, str(i)) for i, t in enumerate(texts)])
    a, b = (read_account(t, str(i)) for i, t in enumerate(texts))
    comparing = clock(lambda: compare_accounts(a, b, WORDING))
    print(f"two accounts of {size:.0f} kB ({len(a.acts)} and {len(b.acts)} acts): read {reading:.2f} s, "
          f"compare {comparing:.2f} s")  # fmt: skip
    print("\nacts a round   two rounds   per act")
    for acts in (50, 100, 200, 400, 800):
        chain = make_chain(2, acts)
        seconds = clock(lambda chain=chain: compare_rounds(chain, *chain.rounds, WORDING))  # type: ignore[misc]
        print(f"{acts:12}   {seconds:8.3f} s   {seconds / acts * 1e6:5.0f} µs")
    print("\nrounds of 200 acts   history   per round")
    for rounds in (5, 10, 20, 40):
        chain = make_chain(rounds, 200)
        seconds = clock(lambda chain=chain: follow_commitments(chain, WORDING), 1)  # type: ignore[misc]
        print(f"{rounds:18}   {seconds:6.2f} s   {seconds / rounds * 1e3:5.0f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
