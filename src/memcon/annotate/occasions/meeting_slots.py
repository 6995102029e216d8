"""Slots of one occasion, read near its trigger: when, in what way, whether it took place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from memcon.annotate.days.counted_days import COUNTED_ELSEWHERE
from memcon.annotate.days.dates import NO_DAY_TOLD, DateMention
from memcon.annotate.days.days_of_others import (
    FAR,
    SAID_THEN,
    before_vow,
    find_apart,
    is_day_of_telling,
    is_day_of_vow,
    is_of_cause,
    is_of_clause,
    is_of_founding,
    is_said_behind,
)
from memcon.annotate.days.no_such_day import is_no_day
from memcon.annotate.occasions.aimed_at import is_aimed_at
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.journeys import will_go_to
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.spoken_of import find_speaking_of
from memcon.annotate.occasions.verb_senses import does_by_saying
from memcon.annotate.text.agency_lines import match_agency_line
from memcon.annotate.text.context import Context
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

# "the pact announced last month": a participle behind a noun has the day for itself
_OF_PARTICIPLE = lazy_regex(
    r"\b(?:pacts?|deals?|agreements?|accords?|truces?|ceasefires?|treat(?:y|ies)|memorandum|MoUs?|protocol|resolution|tariffs?|"
    r"sanctions|plans?|package|statement|communiqu[eé]|dispatch)\s+(?:announced|signed|reached|agreed|struck|imposed|inked|unveiled|"
    r"adopted|concluded|brokered|issued)\s+(?:(?:by|between)\s[^,.;:]{3,50}?\s)?(?:(?:on|in|earlier|late|back|at\s+the)\s+)?\Z"
)
# "has intensified since the signing of a memorandum in 2006", "following the lifting of sanctions on 5 October"
_SINCE = lazy_regex(
    r"\b(?:since(?!\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b)|following|after(?=\s(?:he|she|it|they|his|her|its|their)\s))\s(?!(?:a|the|their|his|her)\s+(?:[\w-]+\s+){0,2}(?:meeting|talks|discussions?|consultations)\b)[^,;.]{0,70}\Z"
)
# "[the fifth round of negotiations] ended in Riga on Friday": the day of its end is one of its days
_ENDED = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:\s+(?:of|on|between|with)\s[^.;:]{2,90}?)?\s+(?:(?:was|were|has|have|had|also|successfully|formally)\s+){0,3}"
    r"(?:concluded|ended|closed)\s+(?:(?:here|in|at)\b[^.;:,]{0,40}?,?\s+)?(?:on\s+)?"
)

# "saw the pier wrecked by the storm of 4 May", "in line with the decision of 4 May"
_OF_ANOTHER = WordRegex(
    r"\b(?:%noun_class/befell on a day%\s+(?:of|on|in)|%noun_class/papers of a day%\s+of)\s+"
    r"(?:(?:early|late|mid)[\s-])?\Z"
)
_ANOTHER_REACH = 30  # characters
# "which was instituted by the pact signed by Peru and Kenya in 2012"
_SIGNED_BY = lazy_regex(
    r"\b(?:signed|concluded|ratified|initialled|set\s+up|instituted|established|created|founded)\s+by\s"
    r"(?:(?!\b(?:met|held)\b)[^.;:,]){3,90}?\s(?:in|on)\s+\Z"
)
# "met on the margins of the Assembly held in Riga from 3 to 7 May": all its days are not those of the meeting
_BESIDE = lazy_regex(r"\bon\s+the\s+(?:margins?|sidelines?|fringes?|edges?)\s+of\s[^.;:]{3,160}\Z")
_MODIFIES = lazy_regex(
    r"\s+(?:\(\w+\)\s+)?(?!meeting|call|visit|session|summit|talks|round|in\b|at\b|and\b|with\b|"
    r"to\b|for\b|by\b)"
                       r"(?:[A-Z]\w+|presidential|terror|attacks?|election|anniversary|declaration|"
                       r"agreement|ballistic|coup)\b")  # fmt: skip
_AND_BARE = lazy_regex(
    r"(?:\band|,)\s+(?:(?:also|then|later)\s+)?(?:call\s+on|meet|hold|visit|receive|host|have(?=\s(?:an?|talks|separate|bilateral)\s)|be\s+(?:received|welcomed|hosted))\b(?!\s+(?:was|were|is|of)\b)"
)
# "B, who will speak next, met A": what the clause in commas tells
WHO_CLAUSE = lazy_regex(r",\s+(?:who|which)\b[^,;]*,\s*\Z")
_DAY_NEXT = lazy_regex(
    r"\b(?:[Oo]n|[Ff]rom|[Bb]etween|[Ii]n|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?:morning|afternoon|evening|night)\s+of)\s+\Z"
)
_SAID_OF_FUTURE = lazy_regex(
    r"\b(?:said|announced|confirmed|reported|told)\b[^.;]*\b(?:would|will|(?:was|were|is|are)\s+(?:expected|due|set|scheduled|slated|likely))\b"
)
_FUTURE = lazy_regex(
    r"\b(?:will|would|shall|(?:is|are|was|were)\s+(?:also\s+|then\s+|later\s+)?to|to\s+be|due\s+(?:to|in(?=\s+[A-Z]))|set\s+to|expected\s+(?:to|in(?=\s+[A-Z]))|likely\s+to|pledged\s+to|scheduled|slated|"
    r"next(?!\s+(?:stop|leg|stage|day|morning)\b)|upcoming|forthcoming|forward\s+to|on\s+(?:his|her|their|the)\s+way\s+to|plan(?:s|ned|ning)?\s+to|intend(?:s|ed)?\s+to|could|(?-i:may)|might|agreed\s+to|arrange\w*\s+[^.;]{0,60}\bto|proposed)\b|"
    r"\b(?:plans|planning)\s+(?:(?:his|her|its|their|an?|own|separate|further|another|bilateral)\s+){0,3}\Z",
    re.I,
)


_AGREED_THEN = lazy_regex(
    r"\b(?:agreed|decided|resolved|pledged|promised)\s+(?:to\s+(?:hold|meet|convene|resume|start|begin|continue|open)|on\s+(?:holding|an?\b))\b"
)
_WHEN = lazy_regex(r",?\s+when\s+(?:[\w.-]+\s+){0,6}")  # "since May, when they met in Oslo"


def find_when(
    setting: Setting, sentence: Span, anchor: Span, tense: str | None, limit: Span | None = None
) -> tuple[DateMention | None, str | None]:
    """Return the day nearest to `anchor` in its sentence that is not another event's, and why there is none."""
    text = setting.context.plain
    best: tuple[int, DateMention] | None = None
    none: DateMention | None = None
    reason: str | None = NO_DAY_TOLD
    scope = limit or sentence
    own = _HELD_BEHIND.match(text, anchor.end, scope.end)
    for mention in setting.find_dates(sentence, tense):
        if not scope.start <= mention.start < scope.end:
            continue
        inside = anchor.start < mention.start < anchor.end  # behind the verb
        apart = find_apart(text, mention, max(anchor.start + 1 if inside else scope.start, mention.start - 48))
        ended = apart and _ENDED.fullmatch(text, anchor.end, max(mention.start, anchor.end)) is not None
        if apart and not (ended or _WHEN.fullmatch(text, mention.end, max(mention.end, anchor.start))):
            continue
        if _is_of_who(text, sentence, mention, anchor) or (own is not None and mention.start < anchor.start):
            continue
        if _is_of_another(setting, anchor, mention) or is_day_of_vow(text, mention, anchor):
            continue
        if (
            not mention.relative
            and _MODIFIES.match(text, mention.end)
            and not mention.end < anchor.start <= mention.end + 1  # "the June 14 Harbour Summit" has its own day
            and not anchor.start <= mention.start < anchor.end
            and not _DAY_NEXT.search(text, max(0, mention.start - 16), mention.start)
        ):
            continue
        if (
            mention.end < anchor.start
            and SAID_THEN.search(text, max(sentence.start, mention.start - 60), mention.start)
            and " that " in text[mention.end : anchor.start]
        ):
            continue  # the day of saying: "said on Wednesday that they would meet"
        if mention.end < anchor.start and _SAID_OF_FUTURE.search(text, mention.end, anchor.start):
            continue  # "On Wednesday, an official said that X was expected to visit"
        if mention.end < anchor.start and _AGREED_THEN.search(text, mention.end, anchor.end):
            continue  # "On Wednesday, the two agreed to hold talks"
        if tense == "future" and is_said_behind(text, sentence, mention, anchor):
            continue  # "will visit Peru next month, officials said on Saturday"
        gap = mention.start - anchor.end if mention.start >= anchor.end else max(0, anchor.start - mention.end)
        before = 15 if mention.start < anchor.start and not _is_attribute(text, mention, anchor) else 0
        if mention.end < anchor.start and (
            is_day_of_telling(text, mention) or _ONE_OF.search(text, mention.end, anchor.start)
        ):
            before += FAR
        if is_dateline(text, mention):
            if tense == "future":
                continue  # what is to come was not on the day of writing
            before += 10_000
        if mention.first is None and mention.reason != COUNTED_ELSEWHERE:
            reason = mention.reason
            none = mention if is_no_day(reason) else none
        elif best is None or gap + before < best[0]:
            best = (gap + before, mention)
    if best is not None and best[1].first is None:
        return None, COUNTED_ELSEWHERE
    return (best[1], None) if best else (none, reason)  # what is told as a day that is none gets no other's


# "much was done in the first half of 2021, including the visit of A in May": the time of all
_ONE_OF = lazy_regex(r",\s+(?:including|such\s+as|notably|among\s+(?:them|others)|especially|particularly)\s")
# "her [August 2018] visit", "the [May 2022] Special Summit"
_OWNED = lazy_regex(r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Tt]he|[Aa]n?)|['’]s?)\s+(?:[a-z]+\s+)?\Z")


def _is_attribute(text: str, mention: DateMention, anchor: Span) -> bool:
    """Tell whether a day stands between an article and the very words for an occasion."""
    if mention.end + 1 != anchor.start:
        return False
    return _OWNED.search(text, max(0, mention.start - 24), mention.start) is not None


# "[travel to Peru] for a bilateral visit and to Chile for the Forum [on 5 May]": the day of the next leg
_AND_TO = lazy_regex(
    r"\s+(?:for|to\s+[a-z]+)\s[^.;:]{2,60}?,?\s+and\s+(?:then\s+|on\s+)?to\s+(?:the\s+)?[A-Z][^.;:]{2,40}?\s+(?:for|to\s+[a-z]+)\s"
)


def _is_of_another(setting: Setting, anchor: Span, mention: DateMention) -> bool:
    """Tell whether a day is by the words before it that of a storm, a paper or a deed, or of an event beside."""
    text, end = setting.context.plain, mention.start
    another = _OF_ANOTHER.of(setting.context.lexicon)
    if another.search(text, max(0, end - _ANOTHER_REACH), end) is not None:
        return True
    if end <= anchor.end:
        sentence = setting.sentence(anchor.start)
        return mention.end < anchor.start and is_of_cause(text, sentence.start, mention)
    beside = mention.last is not None and _BESIDE.search(text, anchor.end, end) is not None
    beside = beside or _AND_TO.search(text, anchor.end, end) is not None
    beside = beside or is_of_clause(text, anchor.end, end)
    beside = beside or is_of_founding(text, anchor.end, mention, setting.reference)
    return beside or any(words.search(text, anchor.end, end) for words in (_SINCE, _SIGNED_BY, _OF_PARTICIPLE))


# "came on Wednesday for the fifth Dialogue, which will be held on Thursday"
_HELD_BEHIND = lazy_regex(
    r"[^.;,]{0,60},?\s+(?:(?:which|that)\s+(?:was|were|is|are|will\s+be|is\s+(?:to|being)|took|takes|will\s+take)\s+(?:[a-z]+\s+){0,3}|"
    r"(?:(?:scheduled|slated|due|set)\s+)?to\s+(?:be\s+(?:held|hosted|convened)|take\s+place)\s+(?:(?:in|at)\s+[A-ZÀ-Ý][^.;:\d]{2,40}?\s+)?)"
    r"(?:(?:on|from)\s+(?:\d|[A-Z])|yesterday\b|today\b|last\s)"
)
_WHO = lazy_regex(r",\s+who\b[^,;:]{0,120}\Z")


def _is_of_who(text: str, sentence: Span, mention: DateMention, anchor: Span) -> bool:
    """Tell whether a day stands in a clause on somebody, the occasion outside it: "A, who came on Monday, met B"."""
    who = _WHO.search(text, max(sentence.start, mention.start - 130), mention.start)
    if who is None:
        return False
    close = text.find(",", mention.end, sentence.end)
    return not who.start() < anchor.end <= (close if close >= 0 else sentence.end)


_DATELINE_HEAD = lazy_regex(r"\s*(?:[A-ZÀ-Ý][\w .'()\[\]/-]{2,40}?,\s*|[A-ZÀ-Ý]{3,}(?:\s[A-ZÀ-Ý]{2,}){0,2}\s\(?)\Z")
_DATELINE_TAIL = lazy_regex(r"\s*(?:\([^()]*\))?\s*(?:[–—:]|--?\s|--(?=[A-Z]))")


def is_dateline(text: str, mention: DateMention) -> bool:
    """Tell whether a day belongs to the dateline at the head of the text."""
    if mention.start > 60:
        return False
    line = match_agency_line(text)
    if line is not None and line.start() <= mention.start < line.end():
        return True
    if not _DATELINE_TAIL.match(text, mention.end):
        return False
    return _DATELINE_HEAD.match(text[: mention.start]) is not None


# These stand here since a form of the lexicon would hide the trigger that it holds ("will hold" of "hold").
_WILL_MEET = lazy_regex(
    r"\bwill\s+(?:(?:also|then|again|later|jointly)\s+)?(?:hold|meet|host|receive|welcome|convene|co-host|speak|talk)\b",
    re.I,
)
_WOULD_MEET = lazy_regex(
    r"\bwould\s+hold\b|\b(?:agreed|pledged|promised|vowed)\s(?:on\s)?\w+\sto\s+(?:hold|meet|resume|start|begin)\b|\b(?:decision|readiness|willingness|intention|agreement)\s(?:by\s[^.;:,]{3,60}?\s)?to\s+"
    r"(?:hold|meet|resume|start|begin)\b",
    re.I,
)


# "to hold the next round": an infinitive of holding right before the name.
_TO_HOLD = lazy_regex(
    r"\bto\s+(?:(?:\w+ly|soon|again)\s+)?(?:hold|convene|convoke|host|organi[sz]e)\s+(?:[\w'’-]+\s+){0,3}\Z", re.I
)
_UNFIXED = lazy_regex(
    r"[^.;]{0,90}?\b(?:mutually\s+(?:\w+\s+)?(?:convenient|agreed|agreeable|acceptable|suitable)|at\s+an\s+early\s+date|"
    r"convenient\s+(?:date|time)s?|(?:dates?|time)\s+(?:to\s+be|will\s+be|that\s+will\s+be)\s+\w+|as\s+soon\s+as\s+possible)\b",
    re.I,
)


def is_unfixed(behind: str) -> bool:
    """Tell whether the words behind an occasion leave its day open: "on mutually convenient dates"."""
    return _UNFIXED.match(behind) is not None


def is_to_be_held(before: str) -> bool:
    """Tell whether an infinitive of holding stands right before an occasion: "decided to hold the next round"."""
    return _TO_HOLD.search(before) is not None


# "a planned meeting with B"
_PLANNED = lazy_regex(
    r"\b(?:an?|the|his|her|its|their|previously|long|['’]s)[\s-]planned\s+(?:[\w-]+\s+){0,2}"
    r"(?:meeting|summit|talks|visit|trip|call|negotiations|consultations|discussions)\b"
)


# "discussed plans for President A to visit Peru", "agreed that she should visit", "asked Minister A to visit"
_PLANS_FOR = lazy_regex(
    r"\b(?:(?:(?:plans?|arrangements|preparations|possibility|prospects?|idea)\s+(?:for|of)|ask(?:s|ed))\s+"
    r"(?:(?!(?:and|after|before|when|who|during|with)\b)[\w.'’-]+\s+){0,7}?(?:to\s+)?|should\s+(?:also\s+|soon\s+)?)(?:visit(?:ing)?|travel(?:ling|ing)?\s+to|come\s+to|go\s+to)\b"
)


def find_status(setting: Setting, before: str, around: str, when: DateMention | None) -> str:
    """Return held, scheduled, agreed, postponed or cancelled from the words before and around a trigger."""
    for name in ("cancelled", "postponed"):
        if _status_words(setting.context, name).search(around):
            return name
    if (
        _WOULD_MEET.search(before)
        or _PLANS_FOR.search(before)
        or _status_words(setting.context, "agreed").search(before)
    ):
        return "scheduled" if when and when.first else "agreed"
    if _WILL_MEET.search(before) or _status_words(setting.context, "scheduled").search(before):
        return "scheduled"
    return "scheduled" if _PLANNED.search(before) else "held"


def find_mode(setting: Setting, words: str) -> str | None:
    """Return virtual, in_person or hybrid where `words` tell it, None else."""
    found = {n for n in ("virtual", "in_person", "hybrid") if _words(setting.context, "mode", n).search(words)}
    if "hybrid" in found or {"virtual", "in_person"} <= found:
        return "hybrid"
    return "virtual" if "virtual" in found else "in_person" if "in_person" in found else None


def is_future(words: str) -> bool:
    """Tell whether auxiliaries or adverbs put what follows in the future."""
    return bool(_FUTURE.search(words))


# "In talks with President A, the minister will stress the need …"
_OPENING = lazy_regex(r"(?:In|During|At)\s+(?:(?:her|his|their|our|my|the|these|an?)\s+)?(?:[\w-]+\s+){0,3}")
_SO_WILL = lazy_regex(
    r"(?:[^,.;:]{0,90})?,\s+(?:[^,.;:]{0,160},\s+)?(?:(?!\b(?:that|and|said|had|was|were)\b)[^,.;:]){1,60}?\s(?<!\bthe\s)(?<!\btheir\s)(?:will|shall|(?:is|are)\s+(?:(?:expected|due|set|likely|scheduled|slated)\s+)?to)\s"
)


def is_scheduled(setting: Setting, draft: Draft) -> bool:
    """Tell whether the words before a trigger put it in the future."""
    text = setting.context.plain
    if _OPENING.fullmatch(text, draft.sentence.start, draft.span.start) and _SO_WILL.match(
        text, draft.span.end, draft.sentence.end
    ):
        return True
    aside = WHO_CLAUSE.search(text, draft.sentence.start, draft.told_at)
    end = aside.start() if aside is not None else draft.told_at
    start = max(draft.sentence.start, end - 40, find_speaking_of(text, draft) or 0)
    while start < end and text[start - 1 : start].isalnum():
        start += 1  # no part of a word: the "NEXT" of an outlet's name
    low = draft.sentence.start
    if _AND_BARE.search(text, max(low, end - 12), draft.told_at + 12) or will_go_to(text, low, end):
        start = low  # "will hold talks with A and also call on B"
    return not does_by_saying(text, start, end) and is_future(text[start : before_vow(text, draft.sentence.start, end)])


# "discussed the Reef Summit in May": what is spoken of may be to come as well as over
_SPOKEN_OF = lazy_regex(
    r"\b(?:discuss\w*|(?:spoke|talked|consulted|exchanged\s+views)\s+(?:about|on|of)|(?:in\s+time|outcomes?|deliverables|priorities|goals|plans)\s+for|ahead\s+to|"
    r"toward|towards)\s+(?:(?!and\b)[\w'’-]+\s+){0,4}\Z"
)


def is_topic(text: str, draft: Draft) -> bool:
    """Tell whether a session is only spoken of, with nothing that tells whether it took place."""
    if draft.kind != "session" or draft.modifier:
        return False
    return _SPOKEN_OF.search(text, max(draft.sentence.start, draft.span.start - 70), draft.span.start) is not None


# "said ahead of her visit", "on the eve of talks": what others do before it
_BEFORE_IT = lazy_regex(
    r"\b(?:[Aa]head\s+of|[Oo]n\s+the\s+eve\s+of|[Ii]n\s+the\s+run-up\s+to|[Ii]n\s+advance\s+of|[Ii]n\s+preparation\s+for|"
    r"(?:toward|towards|for|to|ensure)\s+the\s+success(?:ful\s+(?:hosting|holding|outcome))?\s+of|"
    r"(?:on|about|discussed|reviewed|over|with)\s+(?:the\s+)?preparations?\s+for)\s+(?![A-Z][a-z]+day's)[^.;:,\n“”\"]{0,70}\Z"
)


def is_told_before(setting: Setting, draft: Draft) -> bool:
    """Tell whether something is told to be done ahead of an occasion, which a noun names."""
    text, end = setting.context.plain, draft.span.start
    return _BEFORE_IT.search(text, max(draft.sentence.start, end - 90), end) is not None or is_aimed_at(text, draft)


# "The Summit, which was called to mark the fire, will focus on": what it is to do
_WILL_DEAL = lazy_regex(
    r"(?:\s+(?:in|on|at|of)\s[^,.;:\n]{2,60}?)?(?:,\s+which\s[^,.;:\n]{5,110},)?\s+will\s+(?:also\s+)?"
    r"(?:focus|discuss|address|offer|give|provide|bring|examine|cover|deal|consider|be\s+(?:attended|chaired|opened|devoted))\b"
)


def lies_ahead(setting: Setting, draft: Draft) -> bool:
    """Tell whether an occasion ahead of which something is done was yet to come when the text came out."""
    day = draft.when.first if draft.when else None
    text = setting.context.plain
    told = draft.kind == "session" and any(_WILL_DEAL.match(text, s.end) for s in (draft.span, *draft.evidence))
    if not setting.reference or not (told or is_told_before(setting, draft)):
        return False
    return not day or day >= setting.reference.isoformat()[: len(day)]


def _status_words(context: Context, name: str) -> re.Pattern[str]:
    return _words(context, "status", name)


def _words(context: Context, table: str, name: str) -> re.Pattern[str]:
    return _read_words(context.lexicon, table, name)


@lru_cache(maxsize=64)
def _read_words(lexicon: Lexicon, table: str, name: str) -> re.Pattern[str]:
    return _build_pattern(next((i["forms"] for i in lexicon.items("en/meetings", table) if i["name"] == name), ()))


def _build_pattern(forms: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that finds whole words of `forms` in any case, blanks being any white space."""
    by_letter: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        by_letter.setdefault(form[0].lower(), []).append(re.escape(form[1:]).replace(r"\ ", r"\s+"))
    if not by_letter:
        return re.compile(r"(?!)")
    # The first letter stands in a class of its own, in both cases, which is skipped to: six times as quick.
    first = {letter: re.escape(f"{letter}{letter.upper()}") for letter in by_letter}
    rest = "|".join(rf"(?<=[{first[letter]}])(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return re.compile(rf"[{''.join(first.values())}](?<!\w.)(?i:{rest})(?!\w)")
