"""The first or last day of a session of which one day is told and how many it lasted: "ended today after two days"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from memcon.annotate.days.dates import parse_iso
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

_NUMBERS = {
    word: n
    for n, word in enumerate("two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 2)
}
_COUNT = rf"(?P<{{}}>{'|'.join(_NUMBERS)}|[2-9]|1[0-4])"
# "the two-day conference", "after two days of negotiations", "lasted three days"
_LENGTH = lazy_regex(
    rf"\b(?:{_COUNT.format('a')}[\s-]day\s+(?:[\w-]+\s+){{0,3}}?(?:conference|meeting|summit|session|forum|talks|consultations|dialogue|event|"
    rf"gathering|negotiations|discussions|council|congress|retreat|assembly|round|workshop|seminar|symposium)\b|"
    rf"(?:after|wrapped\s+up|concluded|ended|completed|began|opened|started|held)\s+{_COUNT.format('b')}\s+days\s+of\b|last(?:s|ed|ing)\s+{_COUNT.format('c')}\s+days\b)",
)
_ENDS = lazy_regex(
    r"\b(?:conclud(?:es?|ed|ing)|end(?:s|ed|ing)?|clos(?:es?|ed|ing)|final\s+day|last\s+day|second\s+day|wrapp(?:ed|ing)\s+up|"
    r"drew\s+to\s+a\s+close|c(?:ame|omes)\s+to\s+an?\s+(?:end|close))\b"
)
_OPENS = lazy_regex(
    r"\b(?:open(?:s|ed|ing)|beg[iau]n\w*|start(?:s|ed|ing)?|kick(?:s|ed)\s+off|first\s+day|convenes?|inaugurat\w+|gather(?:s|ed)?|met\s(?:[^.;:]{0,40}\s)?for\s+an?\s+[a-z]+-day)\b"
)
_SENTENCES = 4  # from the one that tells the session


def give_session_lengths(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the only session reported its other day, and what was held in its course the month."""
    reported = [d for d in drafts if d.standing == "subject"]
    sessions = [d for d in reported if d.kind == "session"]
    if not sessions and len(reported) == 1:  # talks that no name is told of
        sessions = [d for d in reported if d.kind == "meeting" and not any(p.name for p in d.people)]
    if len(sessions) != 1:
        return
    s = sessions[0]
    told = s.when
    day = parse_iso(told.first) if told is not None and told.tells_day and not s.months_only else None
    if told is None or day is None or told.last:
        return
    days = _read_length(setting, s)
    around = _words_around(setting, s)
    ends, opens = _ENDS.search(around) is not None, _OPENS.search(around) is not None
    if ends == opens:
        return
    if days is not None:
        away = timedelta(days=days - 1)
        first, last = (day - away, day) if ends else (day, day + away)
        s.when = replace(told, first=first.isoformat(), last=last.isoformat())
    for d in drafts if ends else ():  # on one of its days
        if d.kind == "meeting" and d.when is told and not d.sentence.start <= told.start < d.sentence.end:
            d.when, d.months_only = s.when, True


def _read_length(setting: Setting, s: Draft) -> int | None:
    """Return how many days the sentence of a session, or one of the next, says that it lasts."""
    context = setting.context
    number = context.sentence_at(s.sentence.start)
    near = context.sentences[number : number + _SENTENCES]
    found = _LENGTH.search(context.plain, near[0].start, near[-1].end)
    if found is None:
        return None
    word = next(g for g in found.groups() if g)
    return _NUMBERS.get(word) or int(word)


def _words_around(setting: Setting, s: Draft) -> str:
    """Return the words of the sentences in which the session and its day stand."""
    plain, spans = setting.context.plain, [s.sentence]
    if s.when is not None and not s.sentence.start <= s.when.start < s.sentence.end:
        spans = [setting.sentence(s.when.start)]
    return " ".join(plain[span.start : span.end] for span in spans)
