"""Hosts who each met a guest: "President A and Premier B each received Minister C", "… in separate meetings"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_EACH = lazy_regex(r"\s+(?:(?:both|also|then)\s+)?(?:each|separately)\b")
_APART = lazy_regex(
    r"[^.;:]{0,40}?\s(?:in\s+(?:two\s+)?separate\s+(?:[a-z]+\s+)?(?:meetings|talks|audiences)|separately|in\s+turn)\b"
)


def split_hosts(setting: Setting, draft: Draft) -> list[Draft]:
    """Return one draft for each of several who met somebody one by one, the draft itself where they did so together."""
    context, leads = setting.context, draft.leads
    if len(leads) < _TWO or not all(p.name for p in leads) or draft.kind != "meeting":
        return [draft]
    each = _EACH.match(context.plain, leads[-1].end, draft.span.start + 1) is not None
    if not each and _APART.match(context.plain, draft.span.end, draft.sentence.end) is None:
        return [draft]
    idents = {p.ident for p in leads}
    hosts = [p for p in draft.people if p.ident in idents]
    guests = [p for p in draft.people if p.ident not in idents]
    sides = {p.party for p in hosts}
    if not guests or len(sides - {None}) > 1:
        return [draft]
    return [_part(draft, host, guests, n) for n, host in enumerate(hosts)]


def _part(draft: Draft, host: Person, guests: list[Person], n: int) -> Draft:
    """Return the draft of the meeting of one host, which begins where he is named but for the first."""
    span = draft.span if not n else Span(host.start, host.end)
    part = Draft(draft.kind, span, draft.sentence, draft.rule, codes=set(draft.codes))
    part.verb, part.leads, part.verbal, part.other = draft.told_at, [host], draft.verbal, draft.other
    part.add_people([host, *guests], "principal")
    return part


_TWO = 2
