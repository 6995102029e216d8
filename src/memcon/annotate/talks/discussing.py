"""Verbs of discussing: where a document tells that somebody discussed, will discuss or is to discuss something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Hit
from memcon.model import Span

_SHAPES = ("discuss", "will discuss", "to discuss")


class Discussing(NamedTuple):
    """A verb of discussing: its hit, the rule that found it and its shape in the lexicon."""

    hit: Hit
    rule: str
    shape: str


def find_discussing(context: Context, taken: Sequence[Span]) -> Iterator[Discussing]:
    """Yield each verb of discussing that stands in the body and in none of the spans `taken`, in order."""
    sessions = Ranges(taken)
    for hit in context.hits_of("trigger", context.body):
        entry = hit.find("trigger")
        shape = entry.attributes.get("shape") if entry is not None else None
        if entry is not None and shape in _SHAPES and not sessions.cover(hit.start):
            yield Discussing(hit, entry.rule, str(shape))
