"""Who acts in a clause that opens a sentence, told only behind its comma: "As he prepares to meet B, A said …"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import acts_behind, named
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "As he", "Hours before she": a clause of time, whose pronoun points ahead
_CLAUSE = lazy_regex(
    r"(?:[\"“]\s?)?(?:(?:[Jj]ust|[Ss]hortly|(?:[A-Z][a-z]+\s)?(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]inutes|[Mm]onths)|"
    r"(?:An?|One)\s(?:hour|day|week|month))\s)?"
    r"(?:[Aa]s|[Ww]hen|[Ww]hile|[Aa]fter|[Bb]efore|[Oo]nce|[Ss]ince|[Aa]lthough|[Tt]hough|[Ee]ven\s[Aa]s)\s\Z"
)
_REACH = 160  # characters from the verb of meeting to the comma
_COMMAS = 4  # commas that are looked at, of a place ("in Lima, Peru") or of whom was met
_THE = len("the ")


def subject_behind(context: Context, sentence: Span, pronoun: int, verb: int) -> Person | None:
    """Return who acts right behind the clause that a pronoun opens, whom it means; None if it opens none."""
    if _CLAUSE.fullmatch(context.plain, sentence.start, pronoun) is None:
        return None
    at = verb
    for _ in range(_COMMAS):
        at = context.plain.find(", ", at + 1, min(sentence.end, verb + _REACH))
        if at < 0:
            return None
        for person in context.people_in(at + 1, at + len(", ") + _THE + 1):
            between = context.plain[at : person.start].removeprefix(", ")
            if person.start > at and between in ("", "the ") and acts_behind(context, at, person.end):
                return named(context, person)
    return None
