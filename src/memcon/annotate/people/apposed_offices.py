"""Offices told beside a name: "Ann Holm, a general and Commander of the Peruvian Fleet", "the chief of its navy, A"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.people.person_links import Draft
from memcon.annotate.text.context import Context
from memcon.lexicon.patterns import lazy_regex

_ASIDE = lazy_regex(r",\s(?:an?|the)\s[^;:,\n]{3,140},\s")
_LEADS = lazy_regex(r"(?:,|\band)\s(?:(?:the|an?|current|acting)\s)*\Z")
_LEAD = 24  # characters before an office


# "the commander of the Peruvian armed forces, [General A]"
_POST = lazy_regex(
    r"\b(?P<post>(?:deputy\s)?(?:commander(?:-in-chief)?|chief|head|inspector[\s-]general|director[\s-]general|director)\sof\s(?:the\s)?)"
    r"(?P<side>(?:[A-Z][\w'-]+\s){1,2})(?P<force>(?:[a-z]+\s){0,2}(?:forces|army|navy|fleet|guard|police|staff|intelligence)),\s\Z"
)
_POST_REACH = 110  # characters


def add_posts_before(context: Context, kept: Sequence[Draft], known: Sequence[Draft]) -> None:
    """Give persons without office or party the post at their country's forces that stands before their names."""
    for draft in kept:
        person = known[draft.ident]
        if not draft.name or person.office is not None or person.party is not None:
            continue
        post = _POST.search(context.plain, max(0, draft.start - _POST_REACH), draft.start)
        side = context.parties_in(*post.span("side"))[:1] if post is not None else []
        if post is not None and side:
            person.text, person.party, draft.start = post["post"] + post["force"], side[0].code, post.start()


def add_apposed(context: Context, kept: Sequence[Draft], known: Sequence[Draft]) -> None:
    """Give persons without office or party those of the office that stands in the words set off behind their names."""
    for i, draft in enumerate(kept[:-1]):
        person = known[draft.ident]
        if not draft.name or person.office is not None or person.party is not None:
            continue
        aside = _ASIDE.match(context.plain, draft.end)
        told = kept[i + 1]
        if aside is None or not told.bare or not told.party or told.end > aside.end() or told.office is None:
            continue
        if _LEADS.search(context.plain, max(draft.end, told.start - _LEAD), told.start) is not None:
            person.office, person.text, person.party = told.office, told.text, told.party
            told.ident = draft.ident
