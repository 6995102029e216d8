"""Rounds of talks that bear no body's name: "a fourth round of fishing talks", "the next round of negotiations"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, Told, codes_between
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.occasions.verb_senses import ONLY_WISHED
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_groups import find_antecedents
from memcon.annotate.talks.encounter_shapes import TOOK_PLACE
from memcon.annotate.talks.noun_sides import IN_OR_TO
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

ROUND_RULE = "meetings/round"
_WORDS = Anchors(("round of",))
_ROUND = lazy_regex(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Tt]his|[Ii]ts|[Aa]nother)\s+)?(?P<which>(?:(?!(?:[Tt]he|[Aa]n?|of)\b)[\w-]+(?!\n\n)\s+){0,3}?)"
    r"round\s+of\s+(?:the\s+|their\s+|an?\s+)?(?P<kind>(?:[\w'.-]+\s+){0,4}?)(?P<noun>talks|negotiations|consultations|discussions|dialogue)\b"
)
_NEXT = lazy_regex(r"\b(?:next|upcoming|forthcoming|coming|another|further|follow-up)\b")
_LAST = lazy_regex(r"\b(?:last|previous|preceding|earlier)\b")
# Words that tell how talks are held, not what series they are.
_MANNER = lazy_regex(
    r"(?:(?:formal|informal|direct|indirect|bilateral|trilateral|multilateral|high-level|senior-level|ministerial|technical|fresh|"
    r"new|intense|intensive|secret|crucial|key|tough|official|face-to-face|substantive|in-person|detailed|important|such|these)\s+)+"
)
# "the fifth round of discussions on the Joint Action Plan": what they are on is their name
_ON_WHAT = lazy_regex(
    r"\s+on\s+(?:the\s+|an?\s+)?[A-Z][\w'-]+(?:\s+(?:(?:of|for|and|on)\s+(?:the\s+)?)?[A-Z][\w'-]+){1,8}"
)
# "the fifth round of a dialogue that the two countries hold on human rights": the matter of a series
_ON_MATTER = lazy_regex(
    r"(?:\s+(?:between|with)\s[^.;:]{2,60}?|\s+(?:(?:that|which)\s+)?(?:the\s+)?(?:two|both)\s+[a-z]+\s+[^.;:,]{2,40}?)?"
    r"\s+on\s+(?P<what>(?:the\s+)?[a-z-]+(?:\s+[a-z-]+)?(?:\s+and\s+[a-z-]+(?:\s+[a-z-]+)?)?)(?=[.,;:]|\s+(?:in|from|at|on|which|that)\b)"
)
_SERIES = frozenset({"dialogue", "consultations"})
_LINK = lazy_regex(r"(?:\s+(?:in|on)\s+[^.;:,]{2,40}?){0,2},?\s+(?P<link>between|with)\s+(?:the\s+)?")
_END = lazy_regex(
    r"[.;:]\s|\b(?:that|which|who|where|when|while|after|before|aimed|to\s+[a-z]+|will|would|was|were|is|are|has|had|"
    r"took|takes|ended|concluded|began|opened)\b"
)
_STATES = 2
_YET = lazy_regex(
    r"[^.;:]{0,60}?\s(?:is|are|was|were)\s+(?:now\s+|also\s+|still\s+)?(?:expected|due|planned|scheduled|likely|set|slated)\b(?!\s+to\s+be\s+(?:deferred|delayed|postponed))"
)


def find_rounds(
    setting: Setting, taken: Sequence[Span], sessions: Sequence[Draft], encounters: list[Draft]
) -> tuple[list[Draft], list[Draft]]:
    """Return the rounds as sessions, and the encounters that are none: a round takes over the meeting told of it."""
    context, out = setting.context, list[Draft]()
    covered, told = Ranges(taken), Told(encounters)
    for match in find_near(_ROUND, context.plain, _WORDS.find(context.plain), 60, 120):
        sentence = setting.sentence(match.start())
        if match.start() < context.body or covered.cover(match.start("noun")) or _is_other(setting, match, sentence):
            continue
        named_so = [s for s in sessions if match["noun"] in (s.mechanism or "").lower()] if not match["kind"] else []
        if named_so and not _opens_series(setting, named_so, match, sentence):
            continue  # "the next round of consultations" of a body told by name
        within = [
            e
            for e in told.inside(sentence)
            if e.kind == "meeting"
            and ((e.span.start <= match.end() and match.start() <= e.span.end) or _is_for_it(setting, e, match))
        ]
        named = _ON_WHAT.match(context.plain, match.end()) is not None
        if not (match["kind"] or named or _is_of_delegations(setting, match, sentence)) and any(
            p.name for e in within for p in e.people
        ):
            continue  # "in a first round of talks with President A": a meeting of persons
        codes = set[str]().union(*(e.codes for e in within)) | _codes_beside(setting, match, sentence, told)
        if is_private(context, [], context.plain[match.start() : match.end()]):
            continue
        draft = Draft("session", Span(match.start(), match.end()), sentence, ROUND_RULE, codes=codes)
        _tell_which(setting, draft, match)
        draft.verbal = any(e.verbal for e in within) or _takes_place(setting, match, sentence)
        for e in within:
            draft.add_people(e.people, "head")
            draft.evidence.append(e.span)
        same = next((o for o in out if _is_same(o, draft)), None)
        if same is not None:
            same.evidence += [draft.span, *draft.evidence]
            same.codes |= draft.codes
            same.add_people(draft.people, "head")
        elif (within or _is_occasion(setting, match, sentence)) and (
            within or _is_of_states(setting, draft) or _is_on_treaty(setting, draft, match)
        ):
            out.append(draft)
        encounters = [e for e in encounters if e not in within or (same is None and draft not in out)]
    for d in out:
        _name_by_session(d, sessions)
    return out, encounters


def _name_by_session(d: Draft, sessions: Sequence[Draft]) -> None:
    """Give the next or last round without a name that of the session told before it: "Next round of dialogue"."""
    before = [s for s in sessions if s.mechanism and s.modifier is None and s.span.start < d.span.start]
    if d.mechanism is None and d.modifier is not None and before and d.codes <= before[-1].codes:
        d.mechanism, d.acronym, d.codes = before[-1].mechanism, before[-1].acronym, set(before[-1].codes)


def _opens_series(setting: Setting, sessions: Sequence[Draft], match: re.Match[str], sentence: Span) -> bool:
    """Tell whether a numbered round that somebody came for is another one than those told by the name of the body.

    One that the text names further down without another number is told here.
    """
    if not _is_come_for(setting, match, sentence):
        return False
    number = next(n for w in match["which"].split() if (n := parse_ordinal(w)) is not None)
    for s in sessions:
        if s.number in (None, number) and s.modifier is None and s.span.start > sentence.end:
            s.number = number
            s.evidence.append(s.span)
            s.span, s.sentence, s.aside = Span(match.start(), match.end()), sentence, False
            s.codes |= {p.code for p in codes_between(setting.context, sentence.start, match.start())}
            return False
    return all(s.number != number for s in sessions)


# "A delegation led by Deputy Minister A took part in the sixth round of talks with Peru"
_DELEGATION = lazy_regex(r"\bdelegations?\b[^.;:]{0,160}\Z")


def _is_of_delegations(setting: Setting, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether it is delegations that come to a round with a number, whoever leads them."""
    numbered = any(parse_ordinal(w) is not None for w in match["which"].split())
    return numbered and _DELEGATION.search(setting.context.plain, sentence.start, match.start()) is not None


_FOR = lazy_regex(r"[^.;:]{0,80}?\sfor\s+\Z")


def _is_for_it(setting: Setting, meeting: Draft, match: re.Match[str]) -> bool:
    """Tell whether people met for a round: "met on 3 May in Lima for the fifth round of discussions"."""
    reach = meeting.span.end
    return reach < match.start() and _FOR.fullmatch(setting.context.plain, reach, match.start()) is not None


_NAMED = lazy_regex(r"(?:\A|.*\s)[A-Z][\w.]+\s+\Z")  # "the Riga round of trade talks" is years of them
_PROPOSED = lazy_regex(r"\b(?:propos\w+|suggest\w*|urg\w+)\s+(?:[\w'-]+\s+){0,2}\Z")


def _is_other(setting: Setting, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether a round is only wished for, or a course of negotiations that bears a name."""
    text, start = setting.context.plain, match.start()
    named = _NAMED.match(match["which"]) is not None and match.start("which") > sentence.start
    low = max(sentence.start, start - 70)
    return named or ONLY_WISHED.search(text, low, start) is not None or _PROPOSED.search(text, low, start) is not None


def _tell_which(setting: Setting, draft: Draft, match: re.Match[str]) -> None:
    """Read the number of a round, whether it is the next or the last, and what the talks are called."""
    which = match["which"].strip()
    draft.number = next((n for w in which.split() if (n := parse_ordinal(w)) is not None), None)
    determiner = match.group().split()[0].lower()
    if draft.number is None and (_NEXT.search(which.lower()) or determiner == "another"):
        draft.modifier = "next"
    elif draft.number is None and _LAST.search(which.lower()):
        draft.modifier = "previous"
    if _YET.match(setting.context.plain, match.end(), draft.sentence.end) and draft.modifier is None:
        draft.status = "scheduled"
    kind = _MANNER.sub("", match["kind"]).strip()
    what = _ON_WHAT.match(setting.context.plain, match.end())
    matter = _ON_MATTER.match(setting.context.plain, match.end()) if match["noun"] in _SERIES else None
    if kind:
        draft.mechanism = " ".join(f"{kind} {match['noun']}".split())
    elif what is not None:
        draft.mechanism = " ".join(f"{match['noun']} {what.group().strip()}".split())
    elif matter is not None and draft.number is not None:
        draft.mechanism = f"{match['noun']} on {' '.join(matter['what'].split())}"


def _codes_beside(setting: Setting, match: re.Match[str], sentence: Span, told: Told) -> set[str]:
    """Return who negotiates: the sides in the name, behind "between" or "with", before the verb, else those told."""
    context, text = setting.context, setting.context.plain
    codes = {p.code for p in codes_between(context, match.start(), match.end())}
    link = _LINK.match(text, match.end(), sentence.end)
    if link is not None:
        stop = _END.search(text, link.end(), sentence.end)
        codes |= {p.code for p in codes_between(context, link.end(), stop.start() if stop else sentence.end)}
    if len(codes) < _STATES:
        before = codes_between(context, sentence.start, match.start())
        codes |= {p.code for p in before if not IN_OR_TO.search(text, max(sentence.start, p.start - 12), p.start)}
    if len(codes) < _STATES:
        known = find_antecedents(setting, match.start(), told)[0]
        codes = known if codes <= known else codes
    return codes


def _is_same(a: Draft, b: Draft) -> bool:
    return a.number == b.number and a.modifier == b.modifier and (not a.codes or not b.codes or a.codes == b.codes)


_EXPECTED = lazy_regex(
    r"[^.;:]{0,60}?\s(?:is|are|was|were|has\s+been|will\s+be|being)\s+(?:now\s+|also\s+|still\s+)?"
    r"(?:expected|due|planned|scheduled|likely|set|slated|tentatively|postponed|called\s+off|cancell?ed|delayed|deferred|held|hosted)\b"
)


def _takes_place(setting: Setting, match: re.Match[str], sentence: Span) -> bool:
    return TOOK_PLACE.search(setting.context.plain, match.end(), min(sentence.end, match.end() + _REACH)) is not None


_DONE_REACH = 20  # characters of a verb that begins or ends a round
_REACH = 150  # characters behind a round, whose treaty and sides may stand before its verb, day and place


# "A delegation visited Lima for the fifth round", "was in Oslo from 3 to 5 May as part of the sixth round"
_CAME_FOR = lazy_regex(
    r"\b(?:visit\w*|travel\w*|trip|came|(?:was|were|is|are)\s+in\s+(?=[A-Z]))\b[^.;:]{0,90}\s"
    r"(?:for|(?:with)?in\s+the\s+framework\s+of|as\s+part\s+of|on\s+the\s+occasion\s+of)\s+\Z"
)
_CAME_REACH = 160  # characters


def _is_come_for(setting: Setting, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether somebody came for a round that bears a number."""
    low = max(sentence.start, match.start() - _CAME_REACH)
    numbered = any(parse_ordinal(w) is not None for w in match["which"].split())
    return numbered and _CAME_FOR.search(setting.context.plain, low, match.start()) is not None


# "on Friday wrapped up a three-day round of talks"
_IS_DONE = lazy_regex(
    r"\b(?:wrapped\s+up|wound\s+up|concluded|completed|ended|finished|held|began|started|opened|kicked\s+off|resumed)\s+\Z"
)


def _is_occasion(setting: Setting, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether a day, a place or a verb of taking place makes a round more than a matter of talk."""
    text = setting.context.plain
    if _IS_DONE.search(text, max(sentence.start, match.start() - _DONE_REACH), match.start()):
        return True
    if _EXPECTED.match(text, match.end(), sentence.end):
        return True
    if _takes_place(setting, match, sentence) or _is_come_for(setting, match, sentence):
        return True
    near = Span(match.start(), min(sentence.end, match.end() + _REACH))
    dated = any(near.start <= d.start < near.end and d.first for d in setting.find_dates(sentence, "past"))
    return dated or find_where(setting, near.start, near.end) is not None


# "the ninth round of negotiations on the proposed Reef Agreement", of whose parties the text may tell elsewhere
_ON_TREATY = lazy_regex(
    r"\s+(?:on|for|of|towards?)\s+(?:the|an?)\s+(?:[\w'’-]+\s+){0,6}?(?:[Aa]greement|[Tt]reaty|[Cc]onvention|[Pp]rotocol|[Cc]ovenant)\b"
)


def _is_on_treaty(setting: Setting, draft: Draft, match: re.Match[str]) -> bool:
    """Tell whether a numbered round is one on a treaty, which states alone conclude."""
    return draft.number is not None and _ON_TREATY.match(setting.context.plain, match.end()) is not None


def _is_of_states(setting: Setting, draft: Draft) -> bool:
    """Tell whether governments or bodies negotiate, not a government with its own people."""
    states = read_states(setting.context.lexicon)
    return len(draft.codes) > 1 or any(map(states.is_body, draft.codes))


def join_series(sessions: Sequence[Draft], drafts: Sequence[Draft]) -> None:
    """Let rounds of talks without a name be earlier or later ones of what the same sides are reported to have held."""
    for d in drafts:
        if d.rule != ROUND_RULE or d.mechanism is not None or d.standing != "mentioned":
            continue
        s = next((s for s in sessions if s.codes == d.codes and s.mechanism is not None), None)
        if s is None or d.modifier is None:
            continue
        d.standing, d.mechanism, d.acronym = d.modifier, s.mechanism, s.acronym
