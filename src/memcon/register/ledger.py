"""The commitments ledger: each undertaking once, by its first words, with the acts that restate it later.

Two acts are one undertaking if they belong to one mechanism (or one meeting outside any), name the same actors, and
share most of their words; the likest earlier undertaking takes the act. Details come from the first act that has any.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

import orjson
from django.db.models import F
from rapidfuzz import fuzz, process

from memcon.register import models
from memcon.register.log import Entry
from memcon.register.models.documents import to_json
from memcon.register.numbering import Given, keep_numbers, sync, sync_links

# Of 100: words in any order; and, for texts of at least so many words, the words of the shorter within the longer.
SAME, WITHIN, ENOUGH = 85.0, 90.0, 4
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_EMPTY = frozenset(
    "the and for with that this their its will would shall agreed agree agrees also further both two sides side "
    "parties countries decided committed commit pledged resolved expressed reaffirmed intend intends continue "
    "continued".split()
)


@dataclass(slots=True)
class _Undertaking:
    words: str
    actors: frozenset[str]
    acts: list[tuple[Any, float, tuple[str, ...]]] = field(default_factory=list)


def write_ledger(given: Given) -> list[Entry]:
    """Bring the ledger to what the acts and their meetings' links say, inside the writer's turn."""
    groups: dict[tuple[str, int], list[Any]] = defaultdict(list)
    for act in _acts():
        owner = ("s", act["mechanism"]) if act["mechanism"] is not None else ("m", act["round"])
        groups[owner].append(act)
    found: list[tuple[int | None, _Undertaking]] = []
    for (kind, number), acts in groups.items():
        found += [(number if kind == "s" else None, u) for u in _follow(acts)]
    before = dict(models.CommitmentLink.objects.values_list("act_id", "commitment_id"))
    members = {str(i): [a["id"] for a, *_ in u.acts] for i, (_, u) in enumerate(found)}
    numbers = keep_numbers(members, before, given, "commitment")
    rows = [_row(numbers[str(i)], mechanism, u) for i, (mechanism, u) in enumerate(found)]
    log = sync(models.Commitment, models.Commitment.COLUMNS, rows, "commitment")
    sync_links(
        models.CommitmentLink,
        [
            (act["id"], numbers[str(i)], score, to_json(reasons), "proposed")
            for i, (_, u) in enumerate(found)
            for act, score, reasons in u.acts
        ],
    )
    return log


def _acts() -> list[dict[str, Any]]:
    """Return the commitments made at linked meetings, by the day of the meeting and the document's."""
    rows = models.Act.objects.filter(kind="commitment", meeting__link__round__isnull=False).values(
        "id", "words", "actors", "strength", "topics", "details",
        parties=F("meeting__parties"), round=F("meeting__link__round"),
        mechanism=F("meeting__link__round__mechanism"), start=F("meeting__link__round__start"),
        published=F("document__published"), source=F("document__key"),
    )  # fmt: skip
    return sorted(
        rows, key=lambda a: (a["start"] or a["published"] or "9999", a["published"] or "9999", a["source"], a["id"])
    )


def _follow(acts: list[dict[str, Any]]) -> list[_Undertaking]:
    """Put acts in order of time to the undertakings that they make or restate."""
    found: list[_Undertaking] = []
    told: list[str] = []
    for act in acts:
        words = _content(act["words"])
        actors = frozenset(act["parties"] if act["actors"] == ["all"] else act["actors"])
        choices = {i: text for i, text in enumerate(told) if _may_be(found[i].actors, actors)} if words else {}
        best = _find_likest(words, choices)
        if best is None:
            found.append(_Undertaking(words, actors, [(act, 1.0, ("first made here",))]))
            told.append(words)
        else:
            reasons = (f"{best[1]:.0f} of 100 alike in its words", "the same actors")
            found[best[2]].acts.append((act, round(best[1] / 100, 3), reasons))
    return found


def _find_likest(words: str, choices: dict[int, str]) -> tuple[str, float, int] | None:
    """Return the likest text with its likeness and place, None where none is the same undertaking."""
    best = process.extractOne(words, choices, scorer=fuzz.token_sort_ratio, score_cutoff=SAME)
    if best is not None or words.count(" ") < ENOUGH - 1:
        return best
    long = {i: text for i, text in choices.items() if text.count(" ") >= ENOUGH - 1}
    return process.extractOne(words, long, scorer=fuzz.token_set_ratio, score_cutoff=WITHIN)


def _may_be(one: frozenset[str], other: frozenset[str]) -> bool:
    return not one or not other or one == other


def _content(words: str) -> str:
    """Return the words that tell what is undertaken, without those that only undertake."""
    return " ".join(w for w in _WORD.findall(words.lower()) if w not in _EMPTY)


def _row(number: int, mechanism: int | None, u: _Undertaking) -> tuple[Any, ...]:
    first = u.acts[0][0]
    details = next((a["details"] for a, *_ in u.acts if a["details"]), None) or {}
    deadline = next((d for a, *_ in u.acts if a["details"] and (d := a["details"]["deadline"])), None)
    amount, currency = next((m for a, *_ in u.acts if a["details"] for m in a["details"]["amounts"]), (None, None))
    row = (
        f"c{number}", mechanism, first["round"], first["id"], first["words"], to_json(first["actors"]),
        first["strength"], to_json(first["topics"]), (deadline["day"] or deadline["words"]) if deadline else None,
        amount, currency, to_json(details.get("catalysts", [])), to_json(details.get("ambition", {})),
    )  # fmt: skip
    return (number, *row, hashlib.sha256(orjson.dumps(row)).hexdigest())
