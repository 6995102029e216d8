"""Others whom somebody met beside a person told by name: "met Minister A. She also met members of parliament"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.publishing_heads import find_publishing_head
from memcon.lexicon.patterns import WordRegex, lazy_regex

# "also met", "In addition, she met", "will then meet": with others than told before
_ALSO = lazy_regex(
    r"\b(?:also|then|later|subsequently|afterwards|additionally|separately)\s+(?:[a-z]+\s+){0,4}\Z|"
    r"\A\W*(?:In\s+addition|Additionally|Separately|Later|Afterwards|Subsequently)\b[^.;:]{0,60}\Z"
)
_GROUP = WordRegex(
    r"[^.;:,]{0,60}?\b(?:members|representatives|authorities|parliamentarians|ministry|ministries|government|"
    r"%office_class/officials%|council|committee|agency|department|commission)\b",
)
_NONE = lazy_regex(
    r"[^.;:]{0,110}?\b(?:[Cc]hamber|[Bb]usiness|[Cc]ompan|[Cc]ommunit|[Dd]iaspora|"
    r"[Ss]ociet|[Ss]tudents|[Ii]nvestors|[Ee]ntrepreneur|NGO)"
)
_REACH = 60  # characters behind the verb in which those met are told


def met_others(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether a verb tells of a group met beside the person whom `o` names."""
    if e.kind != "meeting" or o.kind != "meeting" or not e.verbal:
        return False
    text, verb = setting.context.plain, e.told_at
    ours = {p.party for p in e.people}
    if len(ours) > 1 or not any(p.name and p.party not in ours for p in o.people):
        return False
    if _ALSO.search(text[e.sentence.start : verb]) is None:
        return False
    if _NONE.match(text, verb, e.sentence.end) is not None:
        return False
    behind = _GROUP.of(setting.context.lexicon).match(text, verb, min(e.sentence.end, e.span.end + _REACH))
    return behind is not None


def is_with_another_host(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether of two meetings one is of who publishes, and one of another of his government.

    "President A will call on the King. I look forward to meeting her on Monday": two occasions.
    """
    if e.own == o.own or e.kind != "meeting" or o.kind != "meeting":
        return False
    other = o if e.own else e
    head = find_publishing_head(setting.context)
    guests = {p.ident for p in e.people if p.name and p.party != setting.home} & {p.ident for p in o.people}
    if head is None or not guests:
        return False
    told = setting.context.people_in(other.told_at, other.span.end)
    ours = [p for p in (named(setting.context, q) for q in (*other.people, *told)) if p.party == setting.home]
    return any(p.office and head.text not in p.office and not head.bears(p.name or "") for p in ours)
