"""Others whom somebody met beside a person told by name: "met Minister A. She also met members of parliament"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
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
