"""Sessions of societies and firms: "its ninth Annual General Meeting", "the Reef Association hosts its Summit"."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.parties.states import read_states
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex

_NAMES = WordRegex(r"\b%body_class/society meetings%\b")
_OF_MANY = WordRegex(r"\b%body_class/of many states%\b")
_SOCIETY = WordRegex(r"\b%body_class/societies%\b")
_OFFICIAL = WordRegex(r"\b%body_class/official hosts%\b")

# "… Association of Peru (RAP) is set to host its annual"
_HOSTS = lazy_regex(
    r"(?:\s+(?:of|for|in)\s+(?:the\s+)?[A-Z][\w'’&-]*(?:\s+(?:(?:of|and|&)\s+)?[A-Z][\w'’&-]*){0,4})?(?:\s*\([^()]{2,12}\))?,?"
    r"(?:\s+(?:has|have|had|will|is|was|are|be|set|to|recently|successfully|also|today|jointly|proudly|once|again)){0,5}\s+"
    r"(?:(?:co-)?host(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|conven(?:es?|ed|ing)|holds?|held|holding|launch(?:es|ed)?|"
    r"announc(?:es?|ed))\s+(?:(?:the|its|their|an?|this|year['’]s|annual|much|awaited|first|ever|“)\s+){0,4}["
    r"\"“‘]?\Z"
)
# "the Reef Summit 2024, organised by the Reef Association"
_HOSTED_BY = lazy_regex(
    r"(?:\s+\d{4})?,?\s+(?:(?:which|that|is|was|will|be|being|to|has|been|jointly|annually)\s+){0,4}"
    r"(?:organi[sz]ed|hosted|convened|presented|held)\s+(?:jointly\s+|annually\s+)?by\s+(?P<host>[^.;:]{3,110})"
)
_FRONTED = lazy_regex(
    r"\A\W*(?:[Jj]ointly\s+)?(?:[Oo]rgani[sz]ed|[Hh]osted|[Cc]onvened)\s+by\s+(?P<host>[^.;:]{3,140}),\s"
)
_HOST_ENDS = lazy_regex(r"\s(?:on|at|from|will|was|is|has|to|under|which|that)\s")


def is_private_session(setting: Setting, d: Draft) -> bool:
    """Tell whether a session is that of a society or firm, by its name or by who is told to be its only host."""
    lexicon, text = setting.context.lexicon, setting.context.plain
    if d.mechanism and _NAMES.of(lexicon).search(d.mechanism) and find_publisher(setting.context) is None:
        return True  # a government tells only of those that states hold
    if _is_of_no_states(setting, d):
        return True
    return any(
        _is_hosted(lexicon, text, setting.sentence(s.start).start, s.start, s.end) for s in (d.span, *d.evidence)
    )


_PAIR = lazy_regex(r"[A-Z]\w+[-–][A-Z]\w+\s")  # "the Rojas-Dahl Summit"
_TELLING = frozenset("state adjective demonym organisation place group mechanism seat".split())
_OPEN_TO_ALL = frozenset({"summit", "forum", "conference"})  # nouns of meetings that societies and parties hold as well


def _is_of_no_states(setting: Setting, d: Draft) -> bool:
    """Tell whether a newspaper tells of one state at most at a session, and its name of none: "the Owners Summit"."""
    context = setting.context
    if d.rule.rpartition("/")[2] not in _OPEN_TO_ALL or d.number is not None or d.modifier or not is_news(context):
        return False
    own = d.codes | {setting.base}
    if len(d.codes) > 1 or any(p.party not in own for p in d.people if p.party):
        return False
    if d.codes and d.place is not None and d.place.country not in {None, *own}:
        return False
    if not d.codes <= read_states(context.lexicon).codes:
        return False
    if _PAIR.search(d.mechanism or ""):
        return False
    hits = context.lexicon.names.find(d.mechanism or "")
    if _OF_MANY.of(context.lexicon).search(d.mechanism or "") or any(not _TELLING.isdisjoint(h.labels) for h in hits):
        return False
    spans = [setting.sentence(s.start) for s in (d.span, *d.evidence)]
    here = {p.code for s in spans for p in context.parties_in(s.start, s.end)}
    there = d.place.country if d.place is not None else None
    return here <= {*own, there}


def _is_hosted(lexicon: Lexicon, text: str, lo: int, start: int, end: int) -> bool:
    """Tell whether the words before or behind a session tell a society as its host, and no government beside it."""
    before = text[lo:start]
    last = [m.end() for m in _SOCIETY.of(lexicon).finditer(before)][-1:]
    if last and _HOSTS.fullmatch(before, last[0]) and not _OFFICIAL.of(lexicon).search(before):
        return True
    told = (_HOSTED_BY.match(text, end), _FRONTED.match(before))
    return any(m is not None and _is_society(lexicon, m) for m in told)


def _is_society(lexicon: Lexicon, match: re.Match[str]) -> bool:
    host = _HOST_ENDS.split(match["host"])[0]
    return _SOCIETY.of(lexicon).search(host) is not None and _OFFICIAL.of(lexicon).search(host) is None
