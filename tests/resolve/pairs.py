"""Reads and scores the pairs of `tests/gold/resolution.jsonl`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from memcon.resolve import MechanismName, NameReader, PersonName, match_mechanisms, match_meetings, match_persons
from memcon.resolve.matching import Match
from memcon.resolve.occasions import Telling

PAIRS = Path(__file__).parents[1] / "gold" / "resolution.jsonl"


def read_pairs() -> list[dict[str, Any]]:
    return [json.loads(line) for line in PAIRS.read_text("utf-8").splitlines()]


def mechanism_of(side: dict[str, Any]) -> MechanismName:
    return MechanismName(side["name"], side["acronym"], tuple(side["parties"]))


def telling_of(side: dict[str, Any]) -> Telling:
    fields = dict(side)
    name, acronym = fields.pop("mechanism", None), fields.pop("acronym", None)
    parties = tuple(fields.pop("parties", ()))
    heads = tuple(PersonName(*head) for head in fields.pop("heads", ()))
    mechanism = MechanismName(name, acronym, parties) if name else None
    return Telling(mechanism=mechanism, parties=parties, heads=heads, **fields)


def match_pair(pair: dict[str, Any], reader: NameReader) -> Match:
    a, b = pair["a"], pair["b"]
    if pair["kind"] == "mechanism":
        return match_mechanisms(mechanism_of(a), mechanism_of(b), reader)
    if pair["kind"] == "person":
        return match_persons(PersonName(**a), PersonName(**b), reader)
    return match_meetings(telling_of(a), telling_of(b), reader)


def score_pairs(pairs: list[dict[str, Any]], reader: NameReader) -> dict[str, float]:
    """Return precision and recall of "same", and the share of pairs whose verdict is right."""
    found = [(pair["verdict"], match_pair(pair, reader).verdict) for pair in pairs]
    joined = [gold for gold, verdict in found if verdict == "same"]
    wanted = [verdict for gold, verdict in found if gold == "same"]
    return {
        "precision": joined.count("same") / len(joined),
        "recall": wanted.count("same") / len(wanted),
        "verdicts": sum(gold == verdict for gold, verdict in found) / len(found),
    }
