"""Findings: what a check found, as typed values with the words that they rest on and a sentence to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.model import Span

SENTENCES = {
    "gap": "No record of rounds {first} to {last}, ahead of round {after}.",
    "same_number": "Two rounds are numbered {number}: {first} ({first_day}) and {second} ({second_day}).",
    "order": "Round {number} ({day}) is dated before round {before} ({before_day}).",
    "previous_agrees": "{round} speaks of {earlier}, in agreement with that round's record ({fields}).",
    "previous_differs": "{round} says of {earlier}: {field} {said}; that round's record has {known}.",
    "previous_unrecorded": "{round} speaks of {earlier}{where}, of which there is no account.",
    "promise_kept": "{round} promised the next one {said}; it came {came}.",
    "promise_differs": "{round} promised the next one {said}; it came {came}.",
    "promise_open": "{round} promised the next one {said}; no later round is known.",
    "promise_overdue": "{round} promised the next one {said}; by {today} no later round is known.",
    "interval": "{round} came {interval} after {earlier}.",
    "due": "The next round is due about {due} ({basis}).",
    "overdue": "The next round was due about {due} ({basis}); by {today} none is known.",
    "rank": "{party} was led by {name} ({office}, rank {rank}) at {at}, and by {before} ({before_office}, "
    "rank {before_rank}) at {earlier}: {direction}.",
    "conflict": "Sources differ on {about} {at}: {values}. Preferred: {preferred}, {reason}.",
}
_ABOUT = {
    "start": "the day of", "end": "the last day of", "parties": "who took part in", "number": "the number of",
}  # fmt: skip
_SHOWN = 3


def say_months(months: int) -> str:
    """Return "7 months", or "less than a month"."""
    return "less than a month" if months < 1 else f"{months} month{'' if months == 1 else 's'}"


def say_sources(documents: Sequence[str]) -> str:
    """Return the ids of documents in a row, the first three of many."""
    rest = len(documents) - _SHOWN
    return ", ".join(documents[:_SHOWN] if rest > 0 else documents) + (f" and {rest} more" if rest > 0 else "")


def say_round(name: str | int) -> str:
    """Return how a round is spoken of in a sentence: by its number, else its day, else its key."""
    if isinstance(name, int):
        return f"round {name}"
    return f"the round of {name}" if name[:1].isdigit() else "a round without number or day"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that a finding rests on: the document's id, the span in it, and the exact words."""

    document: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing found about a chain.

    `kind` is a key of `SENTENCES`, `round` the key of the round it is about (None for the chain),
    `parts` the values of its sentence in order, so that they can be shown otherwise.
    """

    kind: str
    round: str | None
    parts: tuple[tuple[str, str | int | float], ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def sentence(self) -> str:
        """Return the finding as an English sentence."""
        parts = dict(self.parts)
        if self.kind == "gap" and parts["first"] == parts["last"]:
            return f"No record of round {parts['first']}, ahead of round {parts['after']}."
        said = SENTENCES[self.kind].format(**self._phrases(parts), **parts)
        return said[:1].upper() + said[1:]

    def _phrases(self, parts: dict[str, str | int | float]) -> dict[str, str]:
        """Return the pieces of sentences that take more than one form."""
        number, previous, field = parts.get("number", ""), parts.get("previous", ""), str(parts.get("field", ""))
        at = say_round(number if isinstance(number, int) else str(number))
        side = field.partition(":")[2]
        return {
            "at": at,
            "round": at,
            "earlier": say_round(previous if isinstance(previous, int) else str(previous))
            if previous != ""
            else "an earlier round",
            "where": f" ({parts['said']})" if parts.get("said") else "",
            "interval": say_months(int(parts.get("months", 0))),
            "about": f"who led for {parts.get('party') or side} at" if side else _ABOUT.get(field, f"the {field} of"),
        }

    @property
    def is_problem(self) -> bool:
        """Tell whether the finding asks for a look: something missing, contradicting or late."""
        return self.kind not in ("previous_agrees", "promise_kept", "promise_open", "interval", "due", "rank")
