"""Holders told by rank and name behind the whole post: "Commander Western Naval Area, Rear Admiral A"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

# "[Commander] Western Naval Area, [Rear Admiral A]", "[Deputy Minister] (Fleet), [Mr A]"
_POST = lazy_regex(
    r"(?:\s\([A-Z][^()]{2,40}\))?(?:\s(?:(?:of|for|and|at|the|in|to)\s){0,2}[A-Z][\w'’-]+){0,8}(?:\s\([A-Z]{2,10}\))?,?\s(?:the\s)?"
)
_LONGEST = 110  # characters


def join_ranked(context: Context, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with a post and the rank and name behind it as one person."""
    joined: dict[int, Draft] = {}
    gone = set[int]()
    for post, holder in pairwise(drafts):
        if post.bare and holder.name and _is_ranked(holder) and _tells(context, post, holder):
            tail = context.plain[post.end : holder.start].removesuffix("the ").rstrip(", ")
            of = " of the" if " of " in context.plain[post.start + len(post.text or "") : post.end] else ""
            text = f"{post.text}{of}{tail}"  # "Commander of the Peruvian Lake Fleet": the country is left out
            joined[holder.start] = replace(
                holder, start=post.start, office=post.office, text=text, party=post.party or holder.party
            )
            gone.add(post.start)
    return [joined.get(d.start, d) for d in drafts if d.start not in gone] if joined else drafts


def is_untold(drafts: Sequence[Draft], end: int) -> bool:
    """Tell whether a person ends at `end` of whom nothing but a name with honorifics is told: "Ms Rojas"."""
    return any(d.end == end and d.office is None and d.party is None and not d.counterpart for d in drafts)


def _is_ranked(holder: Draft) -> bool:
    """Tell whether nothing but honorifics, or a rank that says less than a post, stands before a name."""
    title = holder.office is None or bool(holder.office.entry.attributes.get("title"))
    return title and holder.party is None and not holder.counterpart and holder.start < holder.name_span.start


def _tells(context: Context, post: Draft, holder: Draft) -> bool:
    """Tell whether the words between end a post that the lexicon knows in part."""
    gap = context.plain[post.end : holder.start]
    if post.office is None or post.office.entry.attributes.get("title") or len(gap) > _LONGEST:
        return False
    rest = gap.removesuffix("the ").rstrip(", ")
    return bool(rest) and _POST.fullmatch(gap) is not None and context.plain[post.start].isupper()
