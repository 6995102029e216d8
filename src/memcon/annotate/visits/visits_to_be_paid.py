"""Visits that a clause behind the noun tells of: "the state visit that President A will pay to Peru in May"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_THAT = lazy_regex(r",?\s+(?:(?:that|which)\s+)?(?:the\s+|his\s+|her\s+|H\.\s?E\.\s+)?\Z")
_PAYS = lazy_regex(
    r"\s+(?:(?:will|would|shall|is|was|are|were|has|had|have|also|soon|then|to|due|set|scheduled|expected|likely|plans?|"
    r"intends?|recently|hopes?|going)\s+)*(?P<verb>pay|pays|paid|make|makes|made|paying|making|undertake|undertook|begin|start)"
    r"(?=\s)(?!\s(?:his|her|their|an?|the|tribute|respects|homage|calls?|courtesy|clear|it|several|statements?|progress)\b)"
)
_LONGEST_WHO = 160  # characters


def find_who_pays(setting: Setting, word: VisitWord) -> tuple[list[Person], Span] | None:
    """Return who is told behind a noun of visiting to make the visit, and the verb of that; None where nobody is."""
    context, start, end = setting.context, word.hit.end, word.sentence.end
    if word.travel or word.unnamed or context.plain.find(" to ", start, end) < 0:
        return None
    people = people_after(context, start, min(end, start + _LONGEST_WHO), _THAT)
    pays = _PAYS.match(context.plain, people[-1].end, end) if people else None
    return (people, Span(*pays.span("verb"))) if pays is not None else None
