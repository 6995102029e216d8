"""Comparison for pages and API: chains and rounds out of the register, laid beside each other by `memcon.compare`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

from memcon.api import load_lexicon
from memcon.compare.wording import Wording, build_wording
from memcon.register.comparisons import compare_pair, find_findings, follow_history, load_comparison, read_findings
from memcon.register.queries import load_chain
from memcon.reports.brief.names import Names
from memcon.resolve import Account, NameReader, Round
from memcon.resolve.findings import Finding
from memcon.web.charts import Bar, Dot, Life, draw_bars, draw_history, draw_timeline
from memcon.web.excerpts import Excerpt
from memcon.web.parties import name_party
from memcon.web.tellings import excerpt_of

FIELDS = ("number", "start", "end", "place", "country", "mode", "status", "parties")
_DRAWN = 40


@lru_cache(maxsize=1)
def load_wording() -> Wording:
    """Return the words of comparison that the lexicon brings along."""
    return build_wording(load_lexicon())


@lru_cache(maxsize=1)
def load_reader() -> NameReader:
    """Return the reader of names that resolution works with."""
    return NameReader(load_lexicon())


@lru_cache(maxsize=1)
def load_names() -> Names:
    """Return the names of parties as sentences use them."""
    return Names(load_lexicon())


def list_rounds(rounds: Sequence[Any]) -> list[dict[str, Any]]:
    """Return a chain's rounds in order, with a row for each number that is missing."""
    rows: list[dict[str, Any]] = []
    numbered = [r for r in rounds if r.number is not None]
    missing: dict[str, list[int]] = {}
    for before, after in pairwise(numbered):
        missing[after.key] = list(range(before.number + 1, after.number))[:50]
    if numbered and numbered[0].number and 1 < numbered[0].number <= 50:
        missing[numbered[0].key] = list(range(1, numbered[0].number))
    for r in rounds:
        rows += [{"missing": n} for n in missing.get(r.key, ())]
        rows.append({"round": r, "heads": {h.party: h for h in r.heads}})
    return rows


def join_missing(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the rows of `list_rounds`, numbers missing in a row as one with its `last`."""
    found: list[dict[str, Any]] = []
    for row in rows:
        if "missing" in row and found and "missing" in found[-1]:
            found[-1] = {**found[-1], "last": row["missing"]}
        else:
            found.append(row)
    return found


def chart_rounds(rows: Sequence[dict[str, Any]], title: str) -> str:
    """Return the timeline of the rounds that `list_rounds` gives."""
    dots = []
    for row in rows:
        if "missing" in row:
            dots.append(Dot(None, str(row["missing"]), "missing"))
        else:
            r = row["round"]
            kind = "held" if r.status == "held" else "planned"
            dots.append(Dot(r.start, str(r.number) if r.number is not None else "", kind))
    return draw_timeline(dots, title)


def chart_history(history: dict[str, Any]) -> str:
    """Return the picture of the commitments that were told most often, rounds across."""
    names = [str(r["number"]) if r["number"] is not None else (r["start"] or "?")[:7] for r in history["rounds"]]
    threads = sorted(history["threads"], key=lambda t: (-len(t["steps"]), t["number"]))[:_DRAWN]
    lives = [
        Life(t["steps"][0]["act"]["quote"]["text"], {s["round"]: s["kind"] for s in t["steps"]})
        for t in sorted(threads, key=lambda t: t["number"])
    ]
    return draw_history(lives, names, f"Commitments of {history['mechanism']} over its rounds")


def count_topics(history: dict[str, Any]) -> list[tuple[str, int]]:
    """Return the commonest topics of commitments with their numbers; one commitment may speak to several."""
    told: dict[str, int] = {}
    for thread in history["threads"]:
        for topic in thread["topics"] or ("no topic",):
            told[topic] = told.get(topic, 0) + 1
    order = sorted(told.items(), key=lambda t: (-t[1], t[0]))[:12]
    return [(topic.replace("_", " "), number) for topic, number in order]


def chart_topics(topics: Sequence[tuple[str, int]], mechanism: str) -> str:
    """Return the picture of `count_topics`."""
    return draw_bars([Bar(topic, number) for topic, number in topics], f"Commitments of {mechanism} by topic")


def find_evidence(told: Round) -> dict[str, list[tuple[Account, Any, Excerpt]]]:
    """Return for each field of a round what each account tells, with the sentence it was read from."""
    found: dict[str, list[tuple[Account, Any, Excerpt]]] = {name: [] for name in FIELDS}
    for account in told.accounts:
        meeting = account.meeting
        spans = dict(meeting.sources)
        for name in FIELDS:
            value = getattr(meeting, name)
            span = spans.get(name) or (meeting.evidence[0] if meeting.evidence else None)
            if value in (None, ()) or span is None:
                continue
            found[name].append((account, value, excerpt_of(account, span)))
    return {name: rows for name, rows in found.items() if rows}


def count_kinds(rows: Sequence[dict[str, Any]]) -> dict[str, int]:
    """Return how many rows of a comparison there are of each kind, in the order of the rows."""
    told: dict[str, int] = {}
    for row in rows:
        told[row["kind"]] = told.get(row["kind"], 0) + 1
    return told


def to_records(value: Any) -> Any:
    """Return plain values with what stands in dictionaries as attributes, as templates and filters ask for it."""
    if isinstance(value, dict):
        return SimpleNamespace(**{name: to_records(v) for name, v in value.items()})
    return [to_records(v) for v in value] if isinstance(value, list) else value


def find_history(mechanism: Any) -> dict[str, Any]:
    """Return the life of a mechanism's commitments as it is kept, or as it is followed now: `result` or `problem`."""
    kept: dict[str, Any] | None = load_comparison("history", mechanism.id)
    return kept if kept is not None else follow_history(load_chain(mechanism.key), load_wording())


def find_changes(mechanism: Any, old: str, new: str) -> dict[str, Any]:
    """Return what changed between two rounds as it is kept, or as it is compared now: `result` or `problem`."""
    kept: dict[str, Any] | None = load_comparison("changes", mechanism.id, int(new[1:]), int(old[1:]))
    return kept if kept is not None else compare_pair(load_chain(mechanism.key), old, new, load_wording())


def check_kept(mechanism: Any, today: str) -> list[Finding]:
    """Return what the check of a mechanism's chain found, as it is kept or as it is checked now."""
    kept = load_comparison("findings", mechanism.id)
    if kept is None:
        kept = find_findings(load_chain(mechanism.key), load_reader())
    return read_findings(kept, today)


def fits(act: Any, topic: str, party: str) -> bool:
    """Tell whether a quoted act speaks to a topic and was done by a party, either being empty for any."""
    return (not topic or topic in act.topics) and (not party or party in act.actors or party == "all")


def choices(acts: Sequence[Any]) -> dict[str, list[tuple[str, str]]]:
    """Return the topics and parties among quoted acts, to filter by."""
    topics = sorted({t for a in acts for t in a.topics})
    actors = sorted({p for a in acts for p in a.actors})
    return {"topics": [(t, t.replace("_", " ")) for t in topics], "actors": [(p, name_party(p)) for p in actors]}
