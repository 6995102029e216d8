"""Who was at a session by what he said or did there: "At the Lake Forum, Minister A called for", "A at Lake Forum".

Asked where no verb of leading or taking part tells who came.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex

# "At the Lake Forum", "Speaking at the Forum", "In her opening speech at the Forum"
_AT = (
    r"(?:(?:At|During|In|Attending|Addressing|Opening)|Speaking\s+(?:at|during)|(?:In|During)\s+(?:his|her|an?)\s+(?:[\w-]+\s+){0,2}"
    r"(?:speech|address|remarks|statement|intervention)\s+(?:at|to|before|during))\s+(?:(?:the|this|these|its|today's)\s+)?(?:(?!run|lead|margins?|sidelines?|fringes?|wake|light|aftermath|days|weeks|spirit|view|case)[\w'-]+\s+){0,3}"
)
# "On Sunday, 5 May 2024, at the Forum, Minister A called for"
_ON_DAY = (
    r"(?:(?:Today|Yesterday|On\s+[A-Z\d][\w ]{2,20}(?:,\s+\d[\w ]{2,18})?),?\s+(?:at|during)\s+(?:(?:the|this)\s+)?)"
)
_OPENED_WITH = lazy_regex(rf"\W{{0,3}}(?:{_ON_DAY}|{_AT}?)\Z")
_OPENING = 60  # characters of a sentence in front of the session that it opens with
_THEN = lazy_regex(r"[^;:]{0,90}?,\s+(?:the\s+)?(?:head\s+of\s+the\s+[\w-]+\s+delegation,\s+)?\Z")
# "Speaking at the summit, President A said"
_THERE = lazy_regex(
    rf"\W{{0,3}}{_AT}(?:summit|conference|forum|assembly|council|congress|meeting|session|event|general\s+debate)\b[^,;:.]{{0,30}},\s+(?:the\s+)?\Z"
)
# "at the opening of the Forum"
_BOUND = r"(?:(?:the\s+)?(?:[a-z]+\s+)?(?:opening|closing|close|start|end|conclusion)(?:\s+[a-z]+)?\s+of\s+)?"
# "Minister A stressed at the Forum", "Ministers A and B decided during foreign policy consultations"
_DID_AT = lazy_regex(
    r"(?:,[^,;:]{2,90})?,?\s+(?:has\s+|have\s+)?(?:also\s+)?(?:decided|agreed|stressed|called|spoke|emphasi[sz]ed|underlined|presented|signed|announced|"
    r"advocated|discussed|outlined|reaffirmed|reiterated|expressed|urged|gave|delivered|met|represented|said|noted|warned|highlighted|"
    r"explained|declared|recalled|opened|praised|welcomed|intervened|appealed|argued|pleaded|insisted|pledged|affirmed|(?:was|is|were)\s+among\s+the\s+[a-z]+)\b"
    rf"[^.;:]{{0,90}}?\s(?:at|during)\s+{_BOUND}(?:(?:the|their|this|today's|yesterday's|this\s+year's)\s+)?\Z"
)
# "…," said Minister A, head of the Coast Office, on Tuesday at the opening of the Forum
_SAID = lazy_regex(
    r"\b(?:said|says|stressed|emphasi[sz]ed|underlined|declared|explained|added|noted|warned|told\s+\w+)\s+(?:the\s+)?\Z"
)
_SAID_AT = lazy_regex(
    r"(?:,[^;:.“\"]{2,90},)?(?:\s+(?:today|yesterday|on\s+[A-Z]\w+day|on\s+\d{1,2}\s[A-Z]\w+))?(?:,?\s+in\s+[A-Z]\w+)?\s+(?:at|during)\s+"
    rf"{_BOUND}(?:(?:the|their|this)\s+)?\Z"
)
# "Minister A's participation in the Lake Forum", "Minister B's assessment at the end of the Forum"
_OWN_PART = lazy_regex(
    r"(?:'s|(?<=s)')\s+(?:[\w-]+\s+){0,2}?(?:participation|attendance|speech|address|remarks|statement|presence|intervention|assessment)\s+"
    rf"(?:in|at|to|before|during)\s+{_BOUND}(?:(?:the|this\s+year's|an?)\s+)?\Z"
)
_VERB = lazy_regex(r"(?:,[^;:]{2,120},)?\s+(?:[a-z]+ly\s+)?(?!and\b|or\b|of\b|for\b|in\b|at\b|on\b)[a-z]{2,}")
# "Minister A at the Lake Forum", "Minister A opens Lake Forum"
_IN_TITLE = lazy_regex(
    r"\s+(?:(?:speaks?|takes?\s+part|to\s+take\s+part|participates?|to\s+speak)\s+(?:at|in)|at|opens?|to\s+open|(?:to\s+)?attends?|attending|"
    r"(?:to\s+)?address(?:es)?|(?:to\s+)?represents?\s+\w+\s+at)\s+(?:the\s+)?(?:[\w.'-]+\s+){0,3}?\Z"
)
_SAID_REACH = 24  # characters
_BEHIND = 6  # sentences
_PAIR = 2


def add_speakers(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give sessions that are reported without heads those who spoke or acted there for a government."""
    for d in sessions if setting.context.people else ():
        if d.people or d.modifier or d.status in ("agreed", "cancelled", "postponed"):
            continue
        people = _told_with(setting, d) or _by_own_part(setting, d)
        if d.standing == "subject":
            people = people or _told_behind(setting, d) or _in_title(setting, d)
        full = [p for p in (named(setting.context, p) for p in people) if p.name and p.office and p.party]
        if len(full) == _PAIR and len({p.party for p in full}) == _PAIR and d.codes <= {p.party for p in full}:
            pass  # the two sides of a dialogue
        elif len(d.codes) == _PAIR and setting.home in d.codes:
            full = [p for p in full if p.party in d.codes]
        elif setting.home is not None and len(setting.home) == _PAIR:
            full = [p for p in full if p.party == setting.home]
        if full and (d.standing == "subject" or len(full) == 1):
            d.add_people(full, "head")
            d.codes |= {p.party for p in full if p.party}


def _told_with(setting: Setting, d: Draft) -> list[Person]:
    """Return who acts in a sentence that names the session: it opens with it, or what he did was done there."""
    context, text = setting.context, setting.context.plain
    for span in (d.span, *d.evidence):
        sentence = setting.sentence(span.start)
        if _OPENED_WITH.fullmatch(text, sentence.start, min(span.start, sentence.start + _OPENING)) is not None:
            people = people_after(context, span.end, sentence.end, _THEN)
            if people and _VERB.match(text, people[-1].end, sentence.end) is not None:
                return people
        ahead = context.people_in(sentence.start, span.start)
        if ahead and ahead[0].start - sentence.start < _OPENING and _DID_AT.fullmatch(text, ahead[-1].end, span.start):
            return list(ahead)
        last = ahead[-1:]
        said = last and _SAID.search(text, max(sentence.start, last[0].start - _SAID_REACH), last[0].start) is not None
        if said and _SAID_AT.fullmatch(text, last[0].end, span.start):
            return last
    return []


# "The ministers of Peru and Kenya met. In addition, Minister A and Minister B agreed", "A told his counterpart B"
_OPENS = lazy_regex(
    r"\W{0,3}(?:(?:In\s+addition|During\s+(?:the|their)\s+(?:[a-z]+\s+)?(?:meeting|talks)|At\s+(?:the|their)\s+(?:meeting|talks)|Afterwards|Later),\s+)?(?:the\s+)?\Z"
)
_AND_HIS = lazy_regex(
    r",?\s+(?:and|told|assured|informed|thanked|briefed|and\s+(?:his|her)\s+(?:[A-Z]\w+\s+)?(?:counterpart|colleague|opposite\s+number),?)\s+(?:(?:his|her|the)\s+)?(?:(?:counterpart|colleague),?\s+)?"
)
_NEXT = 2  # sentences


def add_pairs_behind(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give talks of two sides, told without anybody, the two persons of these sides who act in a sentence behind."""
    context = setting.context
    for d in drafts if context.people else ():
        if d.kind != "meeting" or d.standing != "subject" or d.people or len(d.codes) != _PAIR or d.status != "held":
            continue
        number = context.sentence_at(d.span.start)
        for sentence in context.sentences[number + 1 : number + 1 + _NEXT]:
            pair = context.people_in(sentence.start, sentence.end)[:_PAIR]
            if len(pair) < _PAIR or _OPENS.fullmatch(context.plain, sentence.start, pair[0].start) is None:
                continue
            full = [named(context, p) for p in pair]
            beside = _AND_HIS.fullmatch(context.plain, pair[0].end, pair[1].start) is not None
            if beside and all(p.name for p in full) and {p.party for p in full} == d.codes:
                d.add_people(full, "principal")
                break


def _by_own_part(setting: Setting, d: Draft) -> list[Person]:
    """Return whose part in a session is told: "Minister A's participation in the Lake Forum"."""
    text, found = setting.context.plain, []
    for span in (d.span, *d.evidence):
        ahead = setting.context.people_in(setting.sentence(span.start).start, span.start)[-1:]
        if ahead and _OWN_PART.fullmatch(text, ahead[0].end, span.start) is not None:
            found += ahead
    return found[:1]


def _told_behind(setting: Setting, d: Draft) -> list[Person]:
    """Return who acts at "the summit" in one of the sentences behind the session's own."""
    context = setting.context
    number = context.sentence_at(d.span.start)
    for sentence in context.sentences[number + 1 : number + 1 + _BEHIND]:
        people = people_after(context, sentence.start, sentence.end, _THERE)
        if people and _VERB.match(context.plain, people[-1].end, sentence.end) is not None:
            return people
    return []


def _in_title(setting: Setting, d: Draft) -> list[Person]:
    """Return the person whom the title tells to be at the session that it names."""
    context, title = setting.context, setting.context.title
    words = (d.mechanism or "").split()
    at = title.find(words[0]) if d.titled and words else -1
    if at < 0:
        return []
    found: dict[int, Person] = {}
    for p in context.people:
        family = p.name.split()[-1] if p.name else ""
        start = title.find(family, 0, at) if family else -1
        if start >= 0 and _IN_TITLE.fullmatch(title, start + len(family), at) is not None:
            found.setdefault(p.ident, named(context, p))
    return list(found.values())[:1]
