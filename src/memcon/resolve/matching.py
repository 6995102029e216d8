"""What a comparison returns: a score, a verdict and the reasons, in words."""

from __future__ import annotations

from dataclasses import dataclass

# A link at or above ACCEPT is made without asking, and can be rejected; from PROPOSE up it is put to a person.
ACCEPT = 0.9
PROPOSE = 0.5


@dataclass(frozen=True, slots=True)
class Match:
    """How far two names or meetings are one: `score` from 0 to 1, `reasons` the strongest first."""

    score: float
    reasons: tuple[str, ...] = ()

    @property
    def verdict(self) -> str:
        """Return "same" (score from 0.9), "unsure" (from 0.5) or "different"."""
        return "same" if self.score >= ACCEPT else "unsure" if self.score >= PROPOSE else "different"


def match(score: float, *reasons: str) -> Match:
    """Return a Match with its score held within 0 to 1 and rounded, so that equal grounds give equal scores."""
    return Match(round(min(1.0, max(0.0, score)), 3), reasons)
