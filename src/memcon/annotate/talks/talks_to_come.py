"""Talks told by when they begin, or by what sort they were: "talks with Peru start in May", "secret talks"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, Told, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.occasions.verb_senses import ONLY_WISHED, is_urged
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_groups import find_antecedents
from memcon.annotate.talks.noun_beside import Sides, read_left, read_right
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.talks.supposed import is_proposal
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/talks to come"
_BEGIN = r"(?:start|begin|commence|resume|re-?convene|open|take\s+place|continue|get\s+under\s?way|kick\s+off)"
_HELD = r"(?:held|conducted|started|launched|resumed|continued|opened)"
_TALKS = lazy_regex(
    r"\b(?P<noun>[Tt]alks|[Nn]egotiations|[Dd]iscussions|[Cc]onsultations)"
    r"(?P<mid>(?:\s+(?:on|about|over|for|with|between|concerning|regarding|towards?)\s"
    r"(?:(?!\b(?:that|which|who|will|would|are|were|was|is|after|to)\b)(?:[^.;:]|(?<=\b[A-Z])\.)){2,120}?)?),?\s+"
    r"(?:(?:will|would|are|were|shall)\s+(?:(?:also|then|now|soon|next|first|likely|due|set|expected|scheduled|slated|planned)\s+){0,3}"
    rf"(?:to\s+)?(?:{_BEGIN}|be\s+{_HELD})\b(?!\s+with\s+an?\b)|(?:are|were|have\s+been)\s+(?:also\s+|now\s+|already\s+)?(?:planned|scheduled|slated|foreseen|envisaged|due)\b"
    r"|(?:start|begin|commence|resume|open|continue)\s(?=(?:[^.;:,]{2,40}?\s)?(?:next\s|tomorrow|later\s+this\s|in\s+the\s+coming\s))"
    rf"|(?P<expected>to\s+(?:{_BEGIN}|be\s+{_HELD}))\b)"
)
_WORDS = Anchors(("talks", "negotiations", "discussions", "consultations"))
# "expects trade talks with Peru to begin soon"
_EXPECTS = lazy_regex(r"\b(?:expect|anticipat|await|schedul|plan)(?:s|ed|es|ing)?\s+(?:for\s+)?(?:[\w'-]+\s+){0,4}\Z")
# "Talks will take place with the ministry", "Consultations are to be held between the states": whose the talks are
_WITH_BEHIND = lazy_regex(r"[^.;:]{0,70}?\s(?:with|between|among)\s+")
# what begins a clause: "Further [talks]", "said that trade [talks]"
_OPENS = lazy_regex(
    r"(?:\A|(?<=[.!?]\s)|(?<=\n)|(?<=[,;:–]\s)|(?<=[“\"])|\b(?:that|where|and|but|said|says|while|as|added)\s)\W*"
    r"(?:(?!(?:of|in|on|at|to|for|by|with|from|after|during|before|these|this)\b)[\w'’-]+\s+){0,5}\Z",
    re.I,
)
_SET = lazy_regex(
    r"(?!\s+to\s)[^.;:]{0,60}?\b(?:soon|shortly|tomorrow|(?:next|this|later\s+this)\s+(?:week|month|year|spring|summer|autumn|fall|winter|[A-Z][a-z]+day)|"
    r"(?:on|for|from)\s+(?:\d|[A-Z])|in\s+(?:\d|[A-Z]|the\s+(?:coming|near|next|first|second|third|spring|summer|autumn|fall)\b|early|late|mid|about|a\s+few)|"
    r"(?:at|towards|before)\s+the\s+(?:start|beginning|end)\b|by\s+the\s+end\b)"
)
_HE = lazy_regex(r"\b(?:[Hh]e|[Ss]he)\b")
_BACK, _AHEAD = 10, 220  # characters around the noun
# "Exploratory talks with Peru were held between spring and autumn"
_TOOK_PLACE = lazy_regex(
    r"(?:\s+(?:on|about|over)\s[^.;:,]{2,60}?)?\s+(?:(?:have|has|had)\s+(?:(?:also|already|since)\s+)?(?:taken\s+place|been\s+held)|"
    r"(?:were|was|are\s+being)\s+(?:also\s+)?(?:held|conducted)|took\s+place|broke\s+(?:down|off|up)|collapsed|stalled)\b"
)
_SORT = WordRegex(
    r"\b%quality_class/of talks told of%\s+(?:[\w-]+\s+){0,2}?"
    r"(?:talks|negotiations|discussions|consultations|contacts|meetings?)\b"
)
_BEFORE = 24  # characters before the noun
_NEAR = 40  # characters behind "with"
_REACH = 90  # characters behind the sides of a meeting
_STATES = range(2, 5)


def find_talks_to_come(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for talks told by when they begin, of the sides beside the noun or told before."""
    context, out = setting.context, list[Draft]()
    sessions, here = Ranges(taken), {d.sentence.start for d in drafts if len(d.codes) > 1 and d.kind != "visit"}
    told = Told(drafts)
    for match in find_near(_TALKS, context.plain, _WORDS.find(context.folded), _BACK, _AHEAD):
        sentence, noun = setting.sentence(match.start()), match.start("noun")
        if match.start() < context.body or match.end() > sentence.end or sessions.cover(noun):
            continue
        if not _is_told(setting, sentence, match):
            continue
        for d in told.inside(sentence):
            if d.kind == "meeting" and d.span.start <= noun < d.span.end <= match.end():
                d.status = "scheduled"  # "expects talks with Peru to begin"
        if sentence.start in here or _is_of_those_reported(setting, sentence, match, drafts):
            continue
        sides = _read_sides(setting, sentence, match, told)
        if sides is None or is_private(context, sides.people, context.plain[sides.start : match.end() + _NEAR]):
            continue
        draft = Draft("meeting", Span(sides.start, match.end()), sentence, RULE, codes=sides.codes, verbal=False)
        draft.status, draft.verb = "scheduled", context.plain.rfind(" ", 0, match.end()) + 1
        draft.add_people(sides.people, "principal")
        out.append(draft)
        here.add(sentence.start)
    return out


# "The talks will be continued in May": of what is reported, to which they are the next
_GOES_ON = lazy_regex(r"(?:\bbe\s+)?(?:continued?|resumed?)\Z")
_THE = lazy_regex(r"\b(?:[Tt]he|[Tt]hese|[Tt]heir)\s+(?:[a-z-]+\s+){0,2}\Z")


def _is_of_those_reported(setting: Setting, sentence: Span, match: re.Match[str], drafts: Sequence[Draft]) -> bool:
    """Tell whether talks that go on are those that a text reports."""
    if match["mid"] or _GOES_ON.search(match.group()) is None:
        return False
    if _THE.search(setting.context.plain, max(sentence.start, match.start() - 30), match.start()) is None:
        return False
    return any(d.verbal and d.kind == "meeting" and d.span.end <= sentence.start for d in drafts)


def _is_told(setting: Setting, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether the words tell talks that will be, and not only such as are wished for."""
    text, noun = setting.context.plain, match.start("noun")
    if match["expected"] and _EXPECTS.search(text, max(sentence.start, noun - 70), noun) is None:
        return False
    return not _is_only_wished(setting, sentence, noun)


def _is_only_wished(setting: Setting, sentence: Span, noun: int) -> bool:
    """Tell whether talks are called for, or thought of."""
    text = setting.context.plain
    if ONLY_WISHED.search(text, max(sentence.start, noun - 70), noun) or is_urged(text, noun, sentence.start):
        return True
    return is_proposal(text, sentence, noun) or is_unreal(setting, sentence, noun)


def _read_sides(setting: Setting, sentence: Span, match: re.Match[str], told: Told) -> Sides | None:
    """Return the sides beside the noun, with those of the sentence's subject, or else those told before."""
    sides = Sides(*match.span("noun"))
    read_left(setting, sides, sentence, told)
    if len(sides.codes) < _STATES.start:
        read_right(setting, sides, sentence, told)
    behind = _WITH_BEHIND.match(setting.context.plain, match.end(), sentence.end)
    if behind is not None and not sides.linked:
        sides.linked = True
        near = setting.context.parties_in(behind.end(), min(sentence.end, behind.end() + _NEAR))
        sides.codes |= {p.code for p in near}
    if not sides.codes and not sides.linked and _may_be_of_those_told(setting, sentence, match):
        codes, people = find_antecedents(setting, match.start("noun"), told)
        if codes <= read_states(setting.context.lexicon).governments and (not setting.base or setting.base in codes):
            sides.codes |= codes
            sides.add(people)
    elif len(sides.codes) == 1:
        _add_subject(setting, sides, sentence)
    return sides if len(sides.codes) in _STATES else None


def _may_be_of_those_told(setting: Setting, sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether talks without a side are a subject, and a time or place is set for them."""
    text, noun = setting.context.plain, match.start("noun")
    if _OPENS.search(text, max(sentence.start, noun - 70), noun) is None:
        return False
    return _SET.match(text, match.end(), sentence.end) is not None


def _add_subject(setting: Setting, sides: Sides, sentence: Span) -> None:
    """Add the side that speaks of the talks: who stands before them, or the publisher's own."""
    context = setting.context
    people = [named(context, p) for p in context.people_in(sentence.start, sides.start)]
    pronoun = None if people else _HE.search(context.plain, sentence.start, sides.start)
    if pronoun is not None and (who := resolve_pronoun(context, pronoun.start())) is not None:
        people = [named(context, who)]
    told = [p for p in people if p.party and p.party not in sides.codes]
    if told:
        sides.codes.add(str(told[0].party))
        return
    states = read_states(context.lexicon)
    before = [p.code for p in context.parties_in(sentence.start, sides.start) if p.code not in sides.codes]
    if not before and setting.base and not states.is_body(setting.base) and setting.base not in sides.codes:
        before = [setting.base]
    sides.codes |= set(before[:1])


def is_told_as_one(setting: Setting, d: Draft) -> bool:
    """Tell whether talks of two sides, told by a noun, are no mere matter: "secret talks", "talks with Peru start"."""
    text = setting.context.plain
    if len(d.codes) < _STATES.start:
        return False
    low = max(d.sentence.start, d.span.start - _BEFORE)
    if " such " in text[low : d.span.end]:
        return False
    if _SORT.of(setting.context.lexicon).search(text, low, d.span.end) and not _is_only_wished(
        setting, d.sentence, d.span.start
    ):
        return True
    if _TOOK_PLACE.match(text, d.span.end, d.sentence.end):
        return True
    match = _TALKS.search(text, d.span.start, min(d.sentence.end, d.span.end + _REACH))
    return match is not None and match.end() > d.span.end - 1 and _is_told(setting, d.sentence, match)
