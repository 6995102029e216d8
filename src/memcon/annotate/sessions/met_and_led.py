"""Who is met before a verb of leading and does not lead: "A will meet B and co-chair the Dialogue"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_AND_LEADS = lazy_regex(r"\s+and\s+(?:(?:also|then|later|will|would|jointly)\s+)*\Z")
_TO_MET = 30  # characters from a verb of meeting to whom one meets


def find_verb_of_met(setting: Setting, people: Sequence[Person], sentence: Span, hit: Hit) -> Hit | None:
    """Return the verb by which the persons before a verb of leading are met: "A will meet B and co-chair the Dialogue".

    None where they lead.
    """
    context = setting.context
    if not people or _AND_LEADS.fullmatch(context.plain, people[-1].end, hit.start) is None:
        return None
    start = people[0].start
    near = context.hits_in(max(sentence.start, start - _TO_MET), start)
    verbs = [h for h in near if h.end <= start and (e := h.find("trigger")) is not None and e.attributes.get("shape")]
    return verbs[-1] if verbs else None
