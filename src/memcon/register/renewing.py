"""Brings links and comparisons up to this Memcon and its lexicon: when a server starts, or when somebody asks for it.

What another Memcon or lexicon linked is otherwise linked anew with the next document or judgement, which takes that
much longer, and until then pages compare rounds by themselves. Links are made anew in one transaction, comparisons by
parts, each in one of its own: whoever writes meanwhile waits for one part alone, and a renewal that was stopped goes on
where it was.
"""

from __future__ import annotations

from collections.abc import Callable

from memcon.api import name_reader
from memcon.lexicon import Lexicon
from memcon.register import models
from memcon.register.comparisons import keep_comparisons, list_lacking
from memcon.register.linking import link_again
from memcon.register.writing import writing

PART = 50
Tell = Callable[[str], None]


def renew(by: str, lexicon: Lexicon, *, force: bool = False, tell: Tell = lambda _: None) -> bool:
    """Link and compare anew what another Memcon or lexicon did, or everything with `force`; tells whether anything was.

    `tell` is given a sentence on each part of the work.
    """
    name = name_reader(lexicon)
    stale = not is_linked(name)
    if force or stale:
        tell(f"linking {models.Document.objects.count():,} documents anew.")
        link_again(by, lexicon)
    lacking = list_lacking(name)
    for start in range(0, len(lacking), PART):
        tell(f"comparing the rounds of {len(lacking):,} mechanisms anew: {start:,} done.")
        with writing():
            # Another program may have compared them, or linked everything again, since they were listed.
            still = set(list_lacking(name)) if is_linked(name) else set()
            keep_comparisons(still.intersection(lacking[start : start + PART]), lexicon)
    return force or stale or bool(lacking)


def is_linked(name: str) -> bool:
    """Tell whether a Memcon and lexicon of this name linked what the register holds; an empty register counts so."""
    linked = models.State.objects.filter(id=1).values_list("linked_with", flat=True).first()
    return linked == name or not models.Document.objects.exists()


__all__ = ["is_linked", "renew"]
