"""Visits that somebody only says he will make: "plans to visit Peru", with no day behind."""

from __future__ import annotations

from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.visits.visit_words import VisitWord
from memcon.lexicon.patterns import lazy_regex

# "plans to visit Peru", "assured her that he would visit Peru": where no day is told behind
_PROMISED = lazy_regex(r"\b(?:plans?|planning|intends?|promised|vowed|pledged|agreed|ready)\s+to\s+(?:also\s+)?\Z")
_SAID_WOULD = lazy_regex(r"\b(?:assured|promised|pledged|agreed|hoped)\s[^.;:]{0,60}?\bthat\s+(?:he|she|they)\s+\Z")


def is_promised(setting: Setting, word: VisitWord) -> bool:
    """Tell whether a visit is one that somebody says he will make, on no day told behind."""
    told = _SAID_WOULD.search(word.before) if word.form.startswith("would ") else _PROMISED.search(word.before)
    if told is None:
        return False
    return not any(d.first and d.start >= word.hit.end for d in setting.find_dates(word.sentence, "future"))
