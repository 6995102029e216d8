"""Findings: what a check found, as typed values with the words that they rest on and a sentence to show."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.model import Span

SENTENCES = {
    "gap": "No record of rounds {first} to {last}, ahead of round {after}.",
    "same_number": "Two rounds are numbered {number}: {first} and {second}.",
    "order": "Round {number} ({day}) is dated before round {before} ({before_day}).",
    "previous_agrees": "Round {number} speaks of round {previous}, in agreement with that round's record ({fields}).",
    "previous_differs": "Round {number} says of round {previous}: {field} {said}; that round's record has {known}.",
    "previous_unrecorded": "Round {number} speaks of round {previous} ({said}), of which there is no account.",
    "promise_kept": "Round {number} promised the next one {said}; it came {came}.",
    "promise_differs": "Round {number} promised the next one {said}; it came {came}.",
    "promise_open": "Round {number} promised the next one {said}; no later round is known.",
    "promise_overdue": "Round {number} promised the next one {said}; by {today} no later round is known.",
    "interval": "Round {number} came {months} months after round {previous}.",
    "due": "The next round is due about {due} ({basis}).",
    "overdue": "The next round was due about {due} ({basis}); by {today} none is known.",
    "rank": "{party} was led by {name} ({office}, rank {rank}) at round {number}, and by {before} ({before_office}, "
    "rank {before_rank}) at round {previous}: {direction}.",
    "conflict": "Sources differ on the {field} of round {number}: {values}. Preferred: {preferred}, {reason}.",
}


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
        return SENTENCES[self.kind].format(**parts)

    @property
    def is_problem(self) -> bool:
        """Tell whether the finding asks for a look: something missing, contradicting or late."""
        return self.kind not in ("previous_agrees", "promise_kept", "promise_open", "interval", "due", "rank")
