"""Further visits to the same country in one sentence: "visited Peru in 2013, as did Minister B in 2014"."""

from __future__ import annotations

from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "as did Minister B and Minister C in 2014", "Minister B did so in 1990"
_AS_DID = lazy_regex(r"[,;]?\s+(?:and\s+)?(?:as|just\s+as|like|so)\s+(?:did|had|have|has|will|do|does)\s+(?:also\s+)?")
_AT_ONCE = lazy_regex(r"(?:the\s+|also\s+)?\Z")
_MOST = 3


def find_likewise(setting: Setting, draft: Draft) -> list[Draft]:
    """Return a draft for each person of the visitor's side who is told behind to have done as much."""
    context, sentence, place = setting.context, draft.sentence, draft.place
    if place is None or place.country is None or " as " not in context.plain[draft.span.end : sentence.end]:
        return []
    did = _AS_DID.search(context.plain, draft.span.end, sentence.end)
    people = people_after(context, did.end(), sentence.end, _AT_ONCE) if did is not None else []
    own = draft.codes - {place.country}
    out = []
    days = [d for d in setting.find_dates(sentence, None) if did is not None and d.start >= did.end()]
    for person in people[:_MOST]:
        full = named(context, person)
        if full.party not in (None, *own) or not full.name:
            continue
        span = Span(person.start, people[:_MOST][-1].end)
        other = replace(draft, span=span, codes=set(draft.codes), evidence=[], people=[], roles={})
        other.verb, other.when = person.start, days[0] if days else None
        other.add_people([replace(full, party=full.party or next(iter(own), None))], "principal")
        out.append(other)
    return out
