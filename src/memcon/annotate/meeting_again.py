"""Whether those who will meet again are officials by name, or sides that go on with their talks."""

from __future__ import annotations

from memcon.annotate.drafts import Draft
from memcon.lexicon.patterns import lazy_regex

_OF_STATES = lazy_regex(
    r"\b(?:sides|delegations|teams|countries|states|nations|governments|negotiators|parties|experts)\b"
)


def tell_officials(text: str, draft: Draft, subject: Draft, word: str) -> None:
    """Give a meeting to come its officials, no mechanism being told: "The two ministers agreed to meet again"."""
    both = subject.kind == "meeting" and len({p.party for p in subject.people if p.name and p.party}) > 1
    if word == "again" and both and _OF_STATES.search(text, draft.sentence.start, draft.span.start) is None:
        draft.standing = "mentioned"
        draft.add_people(subject.people, "principal")
