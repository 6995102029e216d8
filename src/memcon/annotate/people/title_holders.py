"""Who is meant by an office at the head of a text whose holder only the title names: "The Prime Minister will fly"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter, itemgetter

from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.people_reader import PeopleReader
from memcon.annotate.people.person_links import Draft, heads_ministry, holds_office, words_of
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near, fold, straighten
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Document, Span

# "the head of the FPA will", "the head of the Federal Department of Ports (FDP) was"
_HEAD = lazy_regex(
    r"\b[Tt]he\s(?P<office>[Hh]ead\sof\s(?:the\s)?(?:(?P<letters>[A-Z]{3,6})|(?:[A-Z]\w+\s){0,2}(?:Department|Ministry)\s"
    r"(?:of|for)\s(?:the\s)?[A-Z]\w+(?:,?\s(?:and\s|of\s)?[A-Z]\w+){0,6}(?:\s\([A-Z]{2,6}\))?))"
    r"(?=\s(?:[a-z]+ed|will|would|is|was|has|had|held|met|meets|paid|pays|takes|took|also|today)\b)"
)
_ANCHOR = Anchors(("head of ",))
_GIVEN = r"(?:[A-Z][\w.'-]*\s){1,2}"
_LEAD = 1  # sentences


def name_holders_by_title(context: Context, drafts: list[Draft]) -> list[Draft]:
    """Return the persons, with the name that the title tells for whom the first sentence tells by office alone.

    Also with the ministers of the publisher told there by the ministry that they head.
    """
    title, home = straighten(context.document.title or ""), find_publisher(context)
    if not title or title.isupper() or home not in read_states(context.lexicon).codes:
        return drafts
    end = context.lead_end(_LEAD)
    first = next((d for d in drafts if d.start >= context.body), None)
    own = first is not None and first.start < end and first.bare and not first.name and first.party in (None, home)
    if first is not None and own and not context.plain.startswith((",", ":"), first.end):  # none who is spoken to
        held = [d for d in _read(context, title, home) if holds_office(first, d) or _heads_state(first, d)]
        if len(held) == 1 and not _tells(drafts, held[0].name):
            first.name, first.bare = held[0].name, False
            return drafts
    headed = _find_heads(context, drafts, end, home)
    if not headed:
        return drafts
    held = [d for d in _read(context, title, home) if heads_ministry(d)] or _find_called(context, drafts, title)
    if len(held) != 1:
        return drafts
    return sorted([*drafts, *(_head(context, held[0], s, home) for s in headed)], key=attrgetter("start"))


def _heads_state(first: Draft, held: Draft) -> bool:
    """Tell whether the text's "Head of State" is the president or monarch of the title."""
    mine = first.office.entry.value if first.office is not None else None
    return mine == "head of state" and held.office is not None and int(held.office.entry.attributes.get("rank", 9)) == 1


def _read(context: Context, title: str, home: str | None) -> list[Draft]:
    """Return the persons whom the title names with an office of the publisher's own or of no state."""
    document = Document(id="", text=title, title=None, published=None, publisher=context.document.publisher)
    inner = Context(document, context.lexicon, title, title, fold(title))
    found = [*context.lexicon.names.find(title), *context.lexicon.meetings.find(inner.folded)]
    inner.hits = sorted(found, key=itemgetter(0, 1))
    inner.hit_starts = [h.start for h in inner.hits]
    inner.sentences, inner.sentence_starts = [Span(0, len(title))], [0]
    return [d for d in PeopleReader(inner).find() if d.name and d.office is not None and d.party in (None, home)]


def _tells(drafts: Sequence[Draft], name: str) -> bool:
    """Tell whether the text has a person of this name with an office: it does not leave him to the title."""
    return any(d.office is not None and d.name and words_of(d.name) & words_of(name) for d in drafts)


def _find_heads(context: Context, drafts: Sequence[Draft], end: int, home: str | None) -> list[Span]:
    """Return where the text speaks of who heads the publisher's ministry, where its first sentence does."""
    places = _ANCHOR.find(context.folded)
    if not places or places[0] >= end:
        return []
    found, taken = list[Span](), Ranges(Span(d.start, d.end) for d in drafts)
    for match in find_near(_HEAD, context.plain, places, 6, 160):
        span = Span(*match.span("office"))
        named = [p.code for p in context.parties_in(span.start, span.end)]
        if span.start >= context.body and not taken.touch(span.start, span.end) and all(c == home for c in named):
            found.append(span)
    return found if found and found[0].start < end else []


def _find_called(context: Context, drafts: Sequence[Draft], title: str) -> list[Draft]:
    """Return the persons without an office whom the title names in full: "Ms Rojas", "Visit by Luz Rojas"."""
    out = dict[str, Draft]()
    for d in drafts:
        if d.name and d.office is None and d.party is None and not d.counterpart:
            match = re.search(rf"\b{_GIVEN}{re.escape(d.name.split()[-1])}\b", title)
            if match is not None:
                out.setdefault(d.name.split()[-1], d)
    return list(out.values())


def _head(context: Context, held: Draft, span: Span, home: str | None) -> Draft:
    """Return a mention of a person by the ministry that he heads."""
    text = held.text or context.text[span.start : span.end]
    return Draft(span.start, span.end, held.name, held.office, text, home, span, held.gender)
