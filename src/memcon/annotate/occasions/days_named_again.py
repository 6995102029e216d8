"""The day of an occasion behind a noun that names it again: "led her side in the consultations held on 18 March"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.ordinals import find_ordinals
from memcon.lexicon.patterns import lazy_regex

_AT_IT = lazy_regex(
    r"\b(?:[Aa]t|[Ii]n|[Dd]uring)\s+(?:(?:the|this|their|these|today's)\s+)?(?P<which>(?:[\w-]+\s+(?:(?:round|phase|session)\s+of\s+)?)?(?:[a-z-]+\s+){0,2}?)"
    r"(?:meeting|session|talks|discussions|consultations?|dialogue|round|negotiations)\s+"
    r"(?:(?:which|that)\s+(?:was|were)\s+)?(?:held\s+|convened\s+)?(?:(?:here\s+|(?:in|at)\s+(?:the\s+)?(?:[A-Z][\w'’-]*\s+){1,4})(?:on\s+)?|on\s+)"
    r"(?P<day>(?=\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|today|yesterday)))"
)
_OTHER = lazy_regex(r"\b(?:next|previous|last|earlier|another|separate|upcoming|similar|its|his|her|our|my|a|an)\b")
_SENTENCES = 4


def read_day_named_again(setting: Setting, d: Draft) -> None:
    """Take the day that is still open from one of the next sentences, where a noun names the first occasion again."""
    if d.when is not None or d.status != "held" or d.aside or d.modifier or d.kind not in ("meeting", "session"):
        return
    context = setting.context
    number = context.sentence_at(d.sentence.start)
    for sentence in context.sentences[number + 1 : number + 1 + _SENTENCES]:
        told = _AT_IT.search(context.plain, sentence.start, sentence.end)
        if told is None or _OTHER.search(told["which"]):
            continue
        counted = find_ordinals(context.plain, told.start("which"), told.end("which"))
        if any(o.value != d.number for o in counted):
            continue
        days = [m for m in setting.find_dates(sentence, "past") if m.first and 0 <= m.start - told.start("day") <= _ON]
        if days:
            d.when, d.why_no_day = days[0], None
            return


_ON = 4  # characters between the preposition and the day: "on the 3rd"
