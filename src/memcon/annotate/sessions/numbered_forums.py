"""Numbered conferences and forums without a name in capitals: "the third international conference on demining"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, codes_between
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Context
from memcon.annotate.text.ordinals import find_ordinals
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/numbered forum"
_STOPS = (  # what no topic holds
    r"(?:in|at|from|which|that|held|to|is|was|will|has|took|takes|organi[sz]ed|hosted|where|when|during|with|"
    r"together)\b"
)
_FORUM = lazy_regex(
    r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir)\s+(?P<o>[\w-]+)(?:\s+ever)?\s+[\"“„]?(?P<name>"
    r"(?P<rank>(?:(?:annual|joint|international|global|regional|multilateral|ministerial|intergovernmental|high-level|bilateral|trilateral|world)\s+){0,3})"
    r"(?:[Cc]onference|[Ff]orum|seminar|symposium|congress|summit|dialogue|roundtable)\s+(?:for|on|of|between)\s+"
    rf"(?!{_STOPS})[\w'’-]+(?: (?!{_STOPS})[\w'’-]+){{0,8}})"
)
_WORDS = Anchors(("onference ", "orum ", "seminar ", "symposium ", "congress ", "summit ", "dialogue ", "roundtable "))
# what the topic of a conference does not hold: the day behind it
_DAY = lazy_regex(
    r"\s+(?:on\s+)?(?:\d.*|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|today.*|yesterday.*|on|and|of|for)\Z"
)
# "opened the third forum", "attended the closing ceremony of the third forum", "took part in"
_COMES = lazy_regex(
    r"\b(?:attend\w*|open(?:s|ed|ing)?|launch(?:es|ed|ing)?|host(?:s|ed|ing)?|chair(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|address(?:es|ed|ing)?|"
    r"(?:part|participat\w+)\s+in|sp(?:oke|eaks?|eaking)\s+at|at|during|for|of|after|following|before|since)\s+\Z"
)
_IS_HELD = lazy_regex(
    r"[\"”]?(?:\s+(?:in|on|at)\s[^.;:,]{2,40}?)?,?\s+(?:(?:which|that)\s+)?(?:(?:is|was|will)\s+(?:being\s+|be\s+)?(?:held|hosted|opened)|(?:took|takes|will\s+take)\s+place|held\s+(?:in|on))\b"
)
_OF_STATES = frozenset(
    {"international", "global", "regional", "multilateral", "ministerial", "intergovernmental", "world"}
)
_OF_BODY = lazy_regex(r"\b(?:forum|summit)\s+of\s+the\s+[A-Z]")  # "the inaugural forum of the Reef Coalition"
# "annual" and "international" are no part of a name that holds the body's own
_RANK_OF_BODY = lazy_regex(
    r"\A(?:annual\s+(?![a-z]+\s+of\s)|(?:[a-z-]+\s+){1,3}(?=(?:conference|forum|summit)\s+of\s+the\s+[A-Z]))"
)
_TWO = 2  # parties between whom a forum is


def find_numbered_forums(setting: Setting, taken: Sequence[Span], sessions: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each numbered conference or forum that somebody comes to or that is held."""
    context, out = setting.context, list[Draft]()
    covered = Ranges([*taken, *(s for d in sessions for s in (d.span, *d.evidence))])
    for match in find_near(_FORUM, context.plain, _WORDS.find(context.plain), 90, 160):
        number = read_number(context, match, covered)
        if number is None:
            continue
        name = match["name"].rstrip()
        while (day := _DAY.search(name)) is not None:
            name = name[: day.start()]
        end = match.start("name") + len(name)
        sentence = setting.sentence(match.start())
        codes = {p.code for p in codes_between(context, match.start("name"), end)}
        many = (
            not _OF_STATES.isdisjoint(match["rank"].split()) or len(codes) >= _TWO or _OF_BODY.search(name) is not None
        )
        come = _COMES.search(context.plain, max(sentence.start, match.start() - 30), match.start())
        if not many or not (come or _IS_HELD.match(context.plain, end, sentence.end)):
            continue
        draft = Draft("session", Span(match.start(), end), sentence, RULE)
        draft.mechanism, draft.number = _RANK_OF_BODY.sub("", " ".join(name.split())), number
        draft.aside = match.start() >= context.lead_end(2)
        draft.codes = codes if len(codes) >= _TWO else set()
        keep_edition(out, draft)
    return out


def read_number(context: Context, match: re.Match[str], covered: Ranges) -> int | None:
    """Return the number in group "o" before a "name", None outside the body and where it is told already."""
    ordinals = find_ordinals(context.plain, match.start("o"), match.end("o") + 1)
    if match.start() < context.body or not ordinals or ordinals[-1].end != match.end("o"):
        return None
    told = covered.cover(match.start("name")) or covered.cover(match.start())
    return None if told else ordinals[-1].value


def keep_edition(out: list[Draft], draft: Draft) -> None:
    """Add a session to those found, or its words to the same edition told before."""
    known = next((d for d in out if d.mechanism == draft.mechanism and d.number == draft.number), None)
    if known is None:
        out.append(draft)
    else:
        known.evidence.append(draft.span)
