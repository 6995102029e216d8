"""The day on which a story's first sentence lets somebody speak whom the next ones tell to have met others."""

from __future__ import annotations

from memcon.annotate.days.dates import DateMention, parse_iso
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import is_dateline
from memcon.lexicon.patterns import lazy_regex

# "Minister A on Tuesday praised", "Minister A yesterday called for": the day right before or behind the verb
_SPOKE = lazy_regex(
    r"\)?,?\s+(?:reaffirmed|praised|lauded|hailed|said|stressed|emphasi[sz]ed|called\s+for|urged|expressed|thanked|underscored|"
    r"highlighted|reiterated|welcomed|pledged|commended|assured|told|conveyed|discussed)\b"
)
_BEFORE = lazy_regex(r"\b(?:on\s+)?\Z")
_AT_IT = lazy_regex(r"[“\"]?(?:(?:Speaking|Talking)\s+(?:at|during|in)|Addressing)\s+(?:an?|the|his|her|their)\s")
_RECENT = 7  # days
_SENTENCES = 3  # after the first


def find_speaker_day(setting: Setting, d: Draft) -> DateMention | None:
    """Return the only day of a story's first sentence, on which one of those who met afterwards spoke."""
    context = setting.context
    first = min(context.first_sentence, len(context.sentences) - 1)
    number = context.sentence_at(d.span.start)
    if d.status != "held" or d.modifier or not 0 < number - first <= _SENTENCES or setting.reference is None:
        return None
    lead = context.sentences[first]
    found = [m for m in setting.find_dates(lead, "past") if not is_dateline(context.plain, m)]
    day = found[0] if len(found) == 1 else None
    told = parse_iso(day.first) if day is not None and day.last is None and day.tells_day else None
    if day is None or told is None or not 0 <= (setting.reference - told).days <= _RECENT:
        return None
    if _SPOKE.match(context.plain, day.end) is None:
        return None
    speakers = context.people_in(lead.start, day.start)
    if d.kind == "session":
        return day if _AT_IT.match(context.plain, d.sentence.start, d.span.end) else None
    them = {p.ident for p in d.people if p.name}
    return day if any(p.ident in them for p in speakers) else None
