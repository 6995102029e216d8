"""Talks that somebody joins, told by whom he joins: "Minister A will join Ministers B and C for three-way talks"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.talks.gatherings import NOUN_RULE
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_WORDS = Anchors((" join ", " joined ", " joining ", " joins "))
_JOINS = lazy_regex(r"\s(?P<verb>join(?:ed|ing|s)?)\s(?:(?:the|his|her|both|fellow|visiting)\s)?(?=[A-Z])")
_FOR_TALKS = lazy_regex(
    r"(?:(?!\bto\b|\s(?!morning|evening)\w+ing\s)(?:[^.;:]|\.(?=\s\d))){0,60}?"
    r"\s(?:for\s+(?:(?:an?|the|their)\s+)?(?:(?!support)[\w-]+\s+){0,3}?|in\s+(?:an?\s+)?(?:[\w-]+\s+)?)"
    r"(?:talks|meetings?|discussions|consultations|negotiations|summit|dinner|lunch|breakfast)\b"
)
_NEXT = lazy_regex(r",?\s+(?:and\s+)?(?:(?:the|his|her)\s+)?(?:[A-Z][a-z]+\s+)?(?:counterpart,?\s+)?")
_AS_MANY = 2  # sides of talks
_REACH = 60  # characters between who joins and the verb
_WHOM = 200  # characters in which those joined are named


def find_joined(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person who is told to join others, of another side at least one, for talks."""
    context = setting.context
    sessions, told, out = Ranges(taken), Ranges(d.span for d in drafts), list[Draft]()
    for at in _WORDS.find(context.folded):
        match, sentence = _JOINS.match(context.plain, at), setting.sentence(at + 1)
        if match is None or sessions.cover(match.start("verb")) or told.cover(match.start("verb")):
            continue
        who = people_before(context, sentence.start, match.start(), _REACH)
        whom = context.people_in(match.end() - 1, min(sentence.end, match.end() + _WHOM))
        if not who or not whom or whom[0].start > match.end():
            continue
        joined = whom[:1]
        for person in whom[1:]:
            if _NEXT.fullmatch(context.plain, joined[-1].end, person.start) is None:
                break
            joined.append(person)
        talks = _FOR_TALKS.match(context.plain, joined[-1].end, sentence.end)
        people = [named(context, p) for p in (*who, *joined)]
        codes = {p.party for p in people if p.party}
        if talks is None or len(codes) < _AS_MANY or sessions.cover(talks.end() - 1):
            continue
        draft = Draft("meeting", Span(match.start("verb"), talks.end()), sentence, NOUN_RULE, codes=codes)
        draft.leads, draft.verbal = people[: len(who)], True
        draft.add_people(people, "principal")
        out.append(draft)
    return out
