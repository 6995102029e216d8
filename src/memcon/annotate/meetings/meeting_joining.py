"""Which mentions speak of one occasion: a meeting told of a session, later mentions of a meeting."""

from __future__ import annotations

import re
from bisect import bisect_left

from memcon.annotate.meetings.retold_meetings import is_day_of_words, is_holder, may_be_one, retell, retells
from memcon.annotate.meetings.told_again import (
    find_each_told,
    is_beside,
    is_next_session,
    is_other,
    is_told_again,
    sits,
    was_long_before,
)
from memcon.annotate.occasions.drafts import LATEST, Draft, around
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import find_when, is_scheduled
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.framed_talks import opens_frame
from memcon.annotate.sessions.numbered_meetings import RULE as NUMBERED
from memcon.annotate.sessions.session_heads import are_heads
from memcon.lexicon.patterns import WordRegex, lazy_regex

_ASIDE_OF = WordRegex(
    r"\b%meeting_edges%\s+of|\bprior\s+to|\bahead\s+of|\bat\s+(?:the\b|\w+'s)(?!.*\sfor\s)|\bin\s+advance"
    r"|\bfollowing\b|\bsince\b"
    r"|\bto\s+prepare\b|\bpreparations?\s+for\b|\b(?:plans?|agenda|proposals?|dates?)\s+(?:for|of)\b"
    r"|\bto\s+(?:discuss|review|plan|finali[sz]e|explore|follow\s+up|announce|assess)\b"
)
# "met with B, who was in Lima to attend the Dialogue", "during his visit for the Forum": why the guest had come.
_GUEST_CAME = lazy_regex(
    r"\b(?:who|whom|whose)\b|\battend(?:s|ed|ing)?\b|\bduring\s+(?:his|her|their|an?|the)\s+(?:\w+\s+){0,2}(?:visit|trip|stay)\b|\bto\s+(?:attend|participate|take\s+part)\b"
)
# "called on A and also co-chaired the session with B", "met B, where they agreed to hold the Dialogue", "as agreed
# during their meeting in Riga, both launched the Dialogue"
_AND_ALSO = lazy_regex(
    r"\band\s+(?:also|then|later|subsequently|thereafter)\s+[a-z]|"
    r"\b(?:agreed|decided|resolved|pledged|proposed|offered)\s+to\s+(?:hold|convene|host|organi[sz]e|launch|start|resume)\b|"
    r"\b[Cc]all\w*\s+on\b.*\band\s+(?:co-?)?chair(?:ed|s)?\b|,\s[^.;:]{3,80}?\s(?:launched|established|created)\s",
    re.S,
)
# "held talks in May during [the Climate Conference]", which is of many: a meeting beside it
_DURING_ONE = lazy_regex(r"\bduring\s+(?:(?:the|an?|this|last)\s+)?(?:[\w’'-]+\s+){0,3}\Z")
_TWO = 2
# "met for the Dialogue", "concluded the third session of the Dialogue"
_MET_FOR = lazy_regex(
    r"\b(?:for|in|of|under|within|h[eo]ld(?:s|ing)?|convened?|convenes|launch|concluded|completed|conducted|inaugurated|began|(?:start|begin|open|end|resum|finish)(?:s|e[sd])?|wrap(?:s|ped)\s+up)\b"
)
# "co-chaired the fifth meeting of the Group with B": the session is all that they met for
_CHAIRED = lazy_regex(
    r"(?:(?:she|he|they)\s+)?(?:(?:had|has|have)\s+)?(?:co-?)?chair(?:ed|s|ing)?\s+(?:(?:the|its|their)\s+)?"
)
_ROUND_WAS = lazy_regex(r"\b(?:This|It|The\s+meeting|The\s+talks)\s+(?:was|were|marked|constituted)\s+(?:the\s+)?\Z")


def join_sessions(setting: Setting, sessions: list[Draft], encounters: list[Draft]) -> tuple[list[Draft], list[Draft]]:
    """Let a session take over the meeting that is told of it ("met for the third Dialogue")."""
    text, is_body = setting.context.plain, read_states(setting.context.lexicon).is_body
    kept: list[Draft] = []
    ordered = sorted(sessions, key=lambda s: s.span.start)
    starts = [s.span.start for s in ordered]
    signs = (_is_its_summit, _is_again, _is_name_again, is_next_session, sits)
    for e in encounters:
        near = around(ordered, bisect_left(starts, e.span.start)) if len(sessions) > LATEST else sessions
        named = next((s for s in near if any(tells(text, e, s) for tells in signs)), None)
        if named is not None:
            named.evidence.append(e.span)
            continue
        owner = None
        for s in near:
            if s.modifier is not None:
                continue
            if _is_during(text, e, s):
                owner = s
            elif e.sentence == s.sentence and s.span.start >= e.span.start:
                between = text[e.span.start : s.span.start]
                if (
                    e.kind != "call"
                    and not (len(e.codes) == 2 and e.people and any(map(is_body, s.codes - e.codes)))
                    and not _ASIDE_OF.of(setting.context.lexicon).search(between + "the ")
                    and not (_GUEST_CAME.search(between) or is_beside(text, s, between))
                    and not _AND_ALSO.search(between)
                    and (s.codes or len(e.people) < _TWO or not _DURING_ONE.search(between))
                    and (_MET_FOR.search(between) or _CHAIRED.fullmatch(between))
                ):
                    owner = s
            elif _ROUND_WAS.search(text, s.sentence.start, s.span.start) and s.sentence.start >= e.sentence.end:
                owner = s if e is encounters[0] else None
            if owner:
                break
        owner = owner or next((s for s in near if _is_met_at(text, e, s) or _is_within(text, e, s)), None)
        if owner is None:
            host = next((s for s in near if _is_hosting(text, e, s)), None)
            joined = next((s for s in near if _took_part(text, e, s) or _is_chaired(text, e, s)), None)
            if joined is not None:
                joined.add_people(e.people, "head" if are_heads(setting.context, e.people) else "principal")
            if host is None and joined is None:
                kept.append(e)
            else:
                (host or joined or e).evidence.append(e.span)
            continue
        owner.evidence.append(e.span)
        owner.codes |= e.codes
        owner.aside = False
        owner.titled = owner.titled or e is encounters[0]
        hosts = "host" in text[e.span.start : e.span.start + 6]
        owner.add_people(e.people, "head" if hosts or are_heads(setting.context, e.people) else "principal")
        owner.sentence = e.sentence
    return sessions, kept


_DURING = lazy_regex(r"(?:during|at|in)\s+(?:(?:their|the|an?)\s+)?(?:[\w-]+\s+){0,3}\Z", re.I)


def _is_during(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether a meeting is told as the session itself: "During their strategic dialogue meeting, A and B …"."""
    inside = e.kind == "meeting" and e.span.start <= s.span.start and s.span.end <= e.span.end
    return inside and len(e.people) > 1 and _DURING.fullmatch(text, e.span.start, s.span.start) is not None


_IN_THEIR = lazy_regex(
    r"(?:(?:during|at|in)\s+(?:their|the)\s+)(?:meeting|talks|session|dialogue|discussions|consultations)\b", re.I
)


def _is_again(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether a phrase speaks of a session told before with the same heads: "Elsewhere in their talks, A said"."""
    idents = {p.ident for p in e.people}
    told = s.span.start < e.span.start and idents != set() and idents <= {p.ident for p in s.people}
    return told and e.kind == "meeting" and _IN_THEIR.match(text, e.span.start) is not None


# "A and B co-chaired [the JTC meeting]", where the text has told of the committee before
_RAN = lazy_regex(r"(?:co-?)?(?:chaired|led|presided\s+over|headed|convened|hosted|held|opened|attended)\s+\Z")


def _is_name_again(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether what somebody chaired or held is a session told before, named again by its body."""
    if e.kind != "meeting" or s.modifier is not None or not (s.evidence or s.rule == NUMBERED):
        return False
    again = (v for v in (s.span, *s.evidence) if e.span.start < v.start < e.span.end)
    return any(_RAN.fullmatch(text, e.span.start, v.start) is not None for v in again)


# "officials of both sides met at the fifth Peru-Latvia Committee"
_MET_AT = lazy_regex(
    r"(?:met|meet|gathered|convened|are\s+meeting|were\s+meeting)\s+(?:(?:today|yesterday|virtually|here|again)\s+)*(?:at|in)\s+\Z"
)
# "will travel to Lima to co-chair the meeting with Minister A": the session told before
_CHAIRS_THE = lazy_regex(r"\b(?:co-?)?chair(?:ed|s|ing)?\s+(?:the|this|their)\s+\Z")
_CHAIRS_REACH = 24  # characters


def _is_chaired(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether somebody is told to chair, with another, a session told before of the same sides."""
    if (
        e.kind != "meeting"
        or s.modifier is not None
        or s.span.start > e.span.start
        or (s.codes and not e.codes <= s.codes)
    ):
        return False
    return _CHAIRS_THE.search(text, max(e.sentence.start, e.span.start - _CHAIRS_REACH), e.span.start) is not None


def _is_within(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether a sentence opens with the dialogue of which the meeting told behind it is a session."""
    ahead = e.kind == "meeting" and e.sentence == s.sentence and s.span.end < e.told_at
    ahead = ahead and s.rule.endswith(("/dialogue", "/consultations"))
    return ahead and s.codes <= e.codes and opens_frame(text, e.sentence.start, s.span.start)


_MANY = 4  # states of which none meets the others apart from the summit all came to


def _is_met_at(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether those who met at a session met for it: it is of them alone, or many came to a numbered summit."""
    if e.kind != "meeting" or s.modifier is not None or e.sentence != s.sentence or s.span.start < e.span.end:
        return False
    many = bool(len(e.codes) >= _MANY and s.number is not None and _SUMMIT.search(s.mechanism or ""))
    return (many or e.codes == s.codes) and _MET_AT.fullmatch(text, e.span.start, s.span.start) is not None


_SUMMIT = lazy_regex(r"summits?\b", re.I)


def _is_its_summit(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether "a summit of the bloc" speaks of the summit that bears the bloc's name elsewhere."""
    if not (e.rule.endswith("/noun") and e.alone and len(e.codes) == 1 and e.codes <= s.codes):
        return False
    told = _SUMMIT.match(text, e.span.start) is not None
    return told and s.modifier is None and _SUMMIT.search(s.mechanism or "") is not None


# "A and B took part in the consultations": who was there, no other occasion.
_TOOK_PART = lazy_regex(
    r"(?:took|take|takes|taking)\s+part\s+in\s+the\s+(?:[\w-]+\s+){0,3}(?P<what>consultations|talks|dialogue|session|meeting|"
    r"negotiations|round)\b"
)


def _took_part(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether an encounter only tells who took part in a session of the same sides told before it."""
    match = _TOOK_PART.match(text, e.told_at) if e.kind == "meeting" else None
    if match is None or s.aside or s.modifier is not None or s.span.start > e.span.start:
        return False
    named = match["what"] in ("session", "meeting", "round") or match["what"] in (s.mechanism or "").lower()
    return named and (not s.codes or e.codes <= s.codes)


# What a host does for his guests at a session: it is no other occasion.
_FEEDS = lazy_regex(
    r"host(?:s|ed|ing)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:lunch|luncheon|dinner|banquet|reception|breakfast)\b"
)
_OPENING = lazy_regex(
    r"[^.;]{0,20}\b(?:opening|welcom\w+|introductory|inaugural)\s+(?:remarks?|address|speech|statement)\b.{0,80}?\bwelcom\w+"
)


# "It was hosted by Minister A and co-chaired by B", right behind the sentence on a session
_HOSTED = lazy_regex(
    r"(?:It|This|The\s+(?:meeting|session|summit|conference|forum|dialogue|consultations|talks))\s+(?:was|were)\s+hosted\s+by\b"
)
_RIGHT_BEHIND = 4  # characters


def _is_hosting(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether a greeting or a meal belongs to a session of the same sides told before it."""
    if e.kind != "meeting" or s.aside or s.modifier is not None or s.span.start > e.span.start:
        return False
    if _HOSTED.match(text, e.sentence.start, e.span.end):
        return s.sentence.end <= e.sentence.start and e.sentence.start - s.sentence.end < _RIGHT_BEHIND
    if len(s.codes) < 2 or not e.codes <= s.codes:
        return False
    return bool(_FEEDS.match(text, e.told_at) or _OPENING.match(text, e.sentence.start, e.span.end))


def join_encounters(setting: Setting, encounters: list[Draft]) -> list[Draft]:
    """Bring together mentions of one meeting: the same parties and persons, and no other day."""
    out: list[Draft] = []
    for e in encounters:
        tense = "future" if is_scheduled(setting, e) else "past"
        e.when, e.why_no_day = find_when(setting, e.sentence, e.span, tense)
        of_words = e.when is not None and is_day_of_words(setting, e, e.when)
        idents = {p.ident for p in e.people}
        same = None
        each = find_each_told(setting, e, out[-LATEST:])
        for o in each:
            o.evidence.append(e.span)
        if each:
            continue
        for o in out[-LATEST:]:
            if is_told_again(setting, e, o):
                same = o
                break
            if not o.codes >= e.codes:
                continue
            known = {p.ident for p in o.people}
            known |= {p.ident for p in e.people if any(is_holder(q, p) for q in o.people)}
            days = {w.first for w in (o.when, None if of_words else e.when) if w}
            definite = e.codes == o.codes and e.kind == o.kind and _may_be_they(o, e) and _is_definite(setting, e)
            if (
                not (o.kind == "meeting" and is_by_phone(setting, e))
                and (e.codes or not o.codes or not e.rule.endswith("/noun"))  # a summit of which no state is told
                and (idents <= known or not idents or definite)
                and may_be_one(days)
                and (_has_no_tense(e, idents) or _is_as_far(setting, o, e))
                and not is_other(setting, e, o)
            ):
                same = o
                break
            if idents <= known and _tells_day_of(setting, o, e):
                o.span, o.sentence, o.verb, o.rule, o.when = e.span, e.sentence, e.verb, e.rule, e.when
                same = o
                break
        lead = next((o for o in out[-LATEST:] if retells(setting, e, o)), None) if same is None else None
        if lead is not None and _is_at_one_time(setting, lead, e):
            retell(setting, e, lead)
        elif same is None:
            if any(was_long_before(setting, e, o) for o in out[-LATEST:]):
                e.standing = e.standing or "mentioned"
            out.append(e)
        else:
            same.evidence.append(e.span)
            same.verbal = same.verbal or e.verbal
            same.add_people(e.people, "principal")
    return out


def _tells_day_of(setting: Setting, o: Draft, e: Draft) -> bool:
    """Tell whether a meeting to come is the one told with a stay: "will visit on 5-6 May and meet A. … is on 6 May"."""
    if o.kind != "meeting" or e.kind != "meeting" or o.codes != e.codes or not (o.when and e.when and o.when.last):
        return False
    ahead = is_scheduled(setting, o) and o.when.first != e.when.first
    within = e.when.last is None and (o.when.first or "") <= (e.when.first or "") <= o.when.last
    return ahead and within and e.when.tells_day


# "The leaders are meeting tonight. President A will meet B at seven": the present tense tells what is to come
_IS_MEETING = lazy_regex(r"(?:are|is)\s+(?:meeting|holding)\b")


def _is_at_one_time(setting: Setting, lead: Draft, e: Draft) -> bool:
    """Tell whether a meeting told twice is past or to come both times."""
    ahead = is_scheduled(setting, e)
    present = ahead and _IS_MEETING.match(setting.context.plain, lead.told_at) is not None
    return present or is_scheduled(setting, lead) == ahead


_PHONE = lazy_regex(r"\b(?:tele)?phone\b|\btelephonic\b|\bcall\b(?!\s+on\b)", re.I)


def is_by_phone(setting: Setting, e: Draft) -> bool:
    """Tell whether the words of a call name it so; "talked to" may be of a meeting."""
    return e.kind == "call" and _PHONE.search(setting.context.plain, e.span.start, e.span.end) is not None


_THE = lazy_regex(r"\b(?:the|this|that)\s+(?:[a-z-]+\s+){0,2}\Z", re.I)
_THE_WITHIN = lazy_regex(r"(?:in|during|after|at)\s+(?:the|this)\s", re.I)


def _is_definite(setting: Setting, e: Draft) -> bool:
    """Tell whether an article points back to a meeting told before: "in the call with B"."""
    text, start = setting.context.plain, e.span.start
    if _THE_WITHIN.match(text, start):
        return True
    return text[start].islower() and _THE.search(text, max(0, start - 30), start) is not None


def _may_be_they(o: Draft, e: Draft) -> bool:
    """Tell whether the persons of a meeting told again can be those of the first: no two names speak for one side."""
    return not any(
        p.party == q.party and p.party is not None and p.ident != q.ident and not is_holder(q, p)
        for p in e.people
        for q in o.people
    )


_IS_TO_BE = lazy_regex(
    r"[^.;:]{0,90}?\b(?:will|would|(?:is|are)\s+(?:expected|due|set|scheduled|slated|likely|to)|(?:is|are)\s+to)\s+(?:also\s+)?[a-z]+"
)


_NOUNS = ("/noun", "/meeting between", "/meeting with")
# "will meet B on Monday. The meeting between A and B is the fourth": no verb in the past tells of another one
_TOLD_AS_PAST = lazy_regex(
    r"[^.;:]{0,120}?\b(?:was|were|took|had|ended|concluded|lasted|held|yesterday|last|[a-z]{3,}ed)\b"
)


def _is_as_far(setting: Setting, o: Draft, e: Draft) -> bool:
    """Tell whether both are past or both to come, by the verb before or, of a noun, behind: "the talks will …"."""
    ahead = is_scheduled(setting, o)
    if ahead == is_scheduled(setting, e):
        return True
    noun = e if ahead else o
    if ahead and _is_noun(noun) and _TOLD_AS_PAST.match(setting.context.plain, e.span.end, e.sentence.end) is None:
        return {p.ident for p in e.people if p.name} >= {p.ident for p in o.people if p.name} != set()
    to_be = _is_noun(noun) and _IS_TO_BE.match(setting.context.plain, noun.span.end, noun.sentence.end)
    return bool(to_be)


def _is_noun(d: Draft) -> bool:
    """Tell whether a noun tells of a meeting, of which the verb behind tells whether it is to come."""
    return not d.verbal or d.rule.endswith(_NOUNS)


def _has_no_tense(e: Draft, idents: set[int]) -> bool:
    """Tell whether a noun alone names a meeting of persons told before: "the agenda for meetings with B"."""
    return not e.verbal and bool(idents) and e.when is None
