"""A government's own envoys on their way out: who meets his own ambassador-designate to Latvia met nobody of Latvia."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft, codes_between
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_DESIGNATE = lazy_regex(
    r"\b(?:ambassadors?|high\scommissioners?|envoys?)[\s-]+designate\s+(?P<of>of\s+[^.;:]{3,40}?\s)?"
    r"(?:to|for)\s+(?:the\s+)?",
    re.I,
)
_SENDER = 40  # characters before an envoy's office in which his state stands


def meets_own_envoy(setting: Setting, draft: Draft) -> bool:
    """Tell whether the only other state of a meeting is the one that a government's own envoy is to be sent to."""
    context, home = setting.context, setting.home or setting.base
    if home is None or draft.kind == "visit":
        return False
    for match in _DESIGNATE.finditer(context.plain, draft.sentence.start, draft.sentence.end):
        sent_to = codes_between(context, match.end(), match.end() + 1)
        if not sent_to:
            continue
        start = match.start("of") if match["of"] else max(draft.sentence.start, match.start() - _SENDER)
        senders = codes_between(context, start, match.end("of") if match["of"] else match.start())
        goes_to = sent_to[0].code
        if (senders and senders[-1].code != home) or not draft.codes <= {home, goes_to}:
            continue
        told = codes_between(context, draft.sentence.start, draft.sentence.end)
        return not any(p.code == goes_to and p.start != sent_to[0].start for p in told)
    return False
