"""Meetings that a noun tells with its sides beside it: "Peruvian-Dutch talks", "his talks with B", "their summit".

Newspapers name a meeting so where it is the subject or object of what they report.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, Told, codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import end_of_kind, is_private
from memcon.annotate.occasions.verb_senses import ONLY_WISHED, is_urged
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_asides import is_aside
from memcon.annotate.talks.encounter_shapes import TOOK_PLACE, read_between
from memcon.annotate.talks.followed_meetings import is_followed_by
from memcon.annotate.talks.gatherings import NOUN_RULE, add_attending, is_held, read_gathering, read_place
from memcon.annotate.talks.noun_beside import Sides, read_left, read_right
from memcon.annotate.talks.noun_sides import find_sides_apart
from memcon.annotate.talks.supposed import is_proposal
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.annotate.text.small_words import MONTH_NAME
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_WORDS = Anchors(
    ("talks", "meeting", "discussions", "negotiations", "consultations", "conversation", "summit", "phone call",
     "encounter", "call with", "call to", "call between", "call in", "pull-aside", "bilateral with", "bilaterals with",
     "conference of", "news conference", "press conference", "their call", *(f"{n} call" for n in range(10)))
)  # fmt: skip
_NOUN = lazy_regex(
    r"\b(?P<noun>[Tt]alks|(?:summit\s+)?[Mm]eetings?|[Dd]iscussions|[Nn]egotiations|[Cc]onsultations|conversations?|summit(?:s|\s+talks)?|"
    r"(?:tele)?phone\s+(?:calls?|conversations?)|call(?=\s+with\b|\s+to\s+(?:the\s+|his\s+|her\s+)?(?:[A-Z][\w'-]+\s+){1,3}[A-Z]|[^.;:,]{0,30}\sbetween\b)|(?:(?<=\d\s)|(?<=\btheir\s))call\b|encounter|pull-aside|"
    r"(?:news|press)\s+conference(?=\s+with\s)|[Bb]ilaterals?(?=\s+with\b)|"
    r"(?:[Vv]ideo[\s-]?)?[Cc]onference(?=\s+of\s+(?:the\s+)?(?:[\w-]+\s+){0,3}(?:ministers|governors|heads\s+of|leaders)\b))\b"
)
_IS = lazy_regex(r"\b(?:is|are|was|were|be|been)\s+\Z")  # "are meeting": a verb
# "This will be their first meeting" speaks of the occasion told before.
_THIS_IS = lazy_regex(
    r"\b(?:[Tt]his|[Ii]t)\s+(?:marks|marked|was|is|will\s+be|would\s+be)\s+(?:the\s+|their\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,4}\Z"
)
# "their first meeting", "his May 2023 talks": another occasion than the one told before
_OTHER = lazy_regex(
    r"\b(?:last|previous|first|second|third|earlier|recent|initial|prior|past|upcoming|next|planned|forthcoming|scheduled|proposed|"
    r"annual|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)


# "talks were held between", "a meeting yesterday between", "negotiations here on fishing between"
_BETWEEN = lazy_regex(
    r"\b(?P<noun>[Mm]eetings?|[Tt]alks|(?<=phone\s)talk|(?<=ideo\s)conference|[Dd]iscussions?|[Cc]onversations?|call|[Cc]onsultations|[Nn]egotiations|summit|round|encounter|dialogue(?=[\"”]?\s+(?:will|was|is|took|takes)\b))\b[\"”]?"
    r"(?:\s+(?:for\s+(?:an?|the)\s+[^.;,\n]{2,40}?\s)?(?:(?:that|which)\s+(?:is|are|was|were|will)|scheduled|slated|planned|(?:set|arranged|pencilled\s+in)(?=\s+for\b)|was|were|took|will(?=\s+(?:(?:also|then|soon)\s+)?(?:be|take|resume|begin|start|open|continue)\b)|(?:is|are)\s+(?:being\s+|also\s+)?(?:held|to\b|scheduled|slated|due|planned|expected|taking|set)|to\s+be|held|has|have|had|(?:resum|end|open|start|conclud)ed|began|begin)\b(?:[^.;\n(]|\([^();\n]{1,30}\)){0,140}?|"
    r"(?:,?\s+(?:here|today|yesterday|tomorrow|(?:last|this|next|earlier)\s+\w+|(?:in|at)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+){0,3}(?:,\s[A-Z]\w+(?:\s[A-Z]\w+)?(?=,?\s+between\b))?|"
    r"on\s+(?:\d{1,2}\s)?[A-Z]\w+(?:\s\d{1,2})?|in\s+\d{4})){1,3},?|"
    r"\s+(?:on|about|over)\s+(?:[a-z][\w-]*\s+){0,4}?(?!cooperation\b|relations\b|ties\b|partnership\b|engagement\b|links\b|"
    r"relationship\b|border\b|friendship\b)[a-z][\w-]*)?\s+between\b"
)

# "a telephone [conversation] took place between A and B"
_BY_PHONE = lazy_regex(r"\b(?:tele)?phone\s+\Z|\b(?:telephonic|video)\s+\Z|\bvideo-?\Z")
_PHONE_REACH = 12  # characters
_TIES_BETWEEN = WordRegex(r"\b%noun_class/ties had%\s+between\Z")
_BETWEEN_WORD = Anchors((" between ",))


def find_between(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each noun that words part from "between"."""
    context = setting.context
    out: list[Draft] = []
    sessions, told = Ranges(taken), Ranges(d.span for d in drafts)
    met = any(d.kind == "meeting" for d in drafts)
    for index in dict.fromkeys(map(context.sentence_at, _BETWEEN_WORD.find(context.plain))):
        sentence = context.sentences[index]
        match = _BETWEEN.search(context.plain, sentence.start, sentence.end)
        if match is None or sessions.cover(match.start()) or told.cover(match.start()) or is_aside(context, match):
            continue
        if _is_heading(context, match, sentence):
            continue
        if met and _TIES_BETWEEN.of(context.lexicon).search(context.plain, match.end("noun"), match.end()):
            continue  # "They will meet … The talks will focus on trade ties between A and B"
        by_phone = _BY_PHONE.search(context.plain, max(sentence.start, match.start() - _PHONE_REACH), match.start())
        kind = "call" if match["noun"] == "call" or by_phone else "meeting"
        found = read_between(setting, match.start(), match.end(), kind, "meetings/trigger/between")
        if found is not None:
            out.append(found)
    return out


def find_noun_meetings(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each noun of meeting with two sides that no draft tells of so far."""
    context = setting.context
    out: list[Draft] = []
    whole = (Span(min(d.told_at, d.span.start), d.span.end) for d in drafts if d.names_sides)
    told = Ranges([*taken, *whole])
    found, end = Told(drafts), context.lead_end(2)
    last = end if is_news(context) else len(context.plain)
    sentences = {d.sentence.start for d in drafts if len(d.codes) > 1 and d.kind != "visit"}
    for index in dict.fromkeys(context.sentence_at(at) for at in _WORDS.find(context.folded) if at >= context.body):
        sentence = context.sentences[index]
        for match in _NOUN.finditer(context.plain, sentence.start, sentence.end):
            if told.cover(match.start()) or _is_heading(context, match, sentence):
                continue
            if told.end_before(match.start()) is not None and _is_own(setting, match, sentence, taken):
                continue
            draft = _read(setting, match, sentence, found)
            if draft is not None and draft.place is not None and _is_of_session(setting, draft, taken):
                continue
            if draft is not None:
                draft.verbal = draft.span.start < end and TOOK_PLACE.search(*_behind(context, draft)) is not None
                draft.verbal = draft.verbal or (draft.span.start < last and is_held(context, match.end(), draft))
                draft.verbal = draft.verbal or is_followed_by(context.plain, sentence, draft.span.start)
                if draft.alone and add_attending(setting, draft):
                    draft.verbal = draft.verbal or draft.span.start < end
            apart = draft is not None and _is_dated_apart(context, draft, match.end())
            if draft is not None and (apart or not (sentence.start in sentences and _is_told(draft, found))):
                for one in (parted := _part(draft, match)):
                    one.verbal = one.verbal or (len(parted) > 1 and one.span.start < end)
                    out.append(one)
                    found.add(one)
                break
    return out


_PLURALS = ("meetings", "calls", "conversations")
_MANY = 3  # parties of meetings told in a row: one who met and two who were met


def _part(draft: Draft, noun: re.Match[str]) -> list[Draft]:
    """Return one draft for each person met where a plural tells of several: "A's meetings with B and C"."""
    leads = [p for p in draft.people if p.start < noun.start() and p.party]
    met = [p for p in draft.people if p.start >= noun.end() and p.party]
    if not noun["noun"].lower().endswith(_PLURALS) or len(leads) != 1 or not all(p.party for p in draft.people):
        return [draft]
    if len({p.party for p in draft.people}) < _MANY:
        return [draft]
    out = []
    for other in met:
        span = Span(draft.span.start if other is met[0] else other.start, other.end)
        one = replace(draft, span=span, codes={p.party for p in (leads[0], other) if p.party}, people=[], evidence=[])
        one.verb = draft.told_at
        one.add_people((leads[0], other), "principal")
        out.append(one)
    return out


def _is_heading(context: Context, match: re.Match[str], sentence: Span) -> bool:
    """Tell whether a noun with a capital stands in a heading, which no full stop ends."""
    return match.group()[0].isupper() and context.plain[sentence.end - 1] not in '.!?"'


_ITS_OWN = lazy_regex(r"\b(?:held|holds|opened|concluded|convened|began|ended)\s+its\s+(?:[\w-]+\s+){1,3}\Z")


def _is_own(setting: Setting, noun: re.Match[str], sentence: Span, taken: Sequence[Span]) -> bool:
    """Tell whether a body named in a sentence held a meeting as its own: "The Council held its fifth meeting"."""
    text, at = setting.context.plain, noun.start("noun")
    if _ITS_OWN.search(text, sentence.start, at) is None:
        return False
    return any(sentence.start <= t.start < at for t in taken)


def _is_of_session(setting: Setting, draft: Draft, taken: Sequence[Span]) -> bool:
    """Tell whether a place that names a meeting stands with a session: the session's own meeting."""
    name, text = draft.place.name if draft.place else None, setting.context.text
    spans = (setting.sentence(t.start) for t in taken)
    return name is not None and any(name in text[s.start : s.end] for s in spans)


def _behind(context: Context, draft: Draft) -> tuple[str, int, int]:
    """Return the text and the words right behind a meeting where its verb stands."""
    return context.plain, draft.span.end, min(draft.sentence.end, draft.span.end + 70)


# "spoke with B, following up on their May 26 call"
_ITS_DAY = lazy_regex(rf"\b(?:{MONTH_NAME}\s\d{{1,2}}|\d{{1,2}}\s{MONTH_NAME})\s(?:(?:tele)?phone\s|video\s)?[a-z]+\Z")
_DAY_BEHIND = lazy_regex(rf"\s(?:on|of)\s(?:{MONTH_NAME}\s\d|\d{{1,2}}\s{MONTH_NAME})")
_FOLLOWING = lazy_regex(
    r"\b(?:[Ff]ollowing(?:\sup)?(?:\son)?|[Ff]ollowed\sup\son|[Bb]uild(?:s|ing)?\s(?:up)?on|[Ss]ince|[Aa]fter)\s\Z"
)


def _is_dated_apart(context: Context, draft: Draft, end: int) -> bool:
    """Tell whether a noun that ends at `end` has a day of its own, before the rest: "since their May 6 call"."""
    text, start = context.plain, draft.span.start
    if _FOLLOWING.search(text, max(0, start - 16), start) is None:
        return False
    return _ITS_DAY.search(text, start, end) is not None or _DAY_BEHIND.match(text, end) is not None


_PAIR = 2  # persons, one of each side


def _is_told(draft: Draft, found: Told) -> bool:
    """Tell whether a meeting of the same sides stands in the sentence already."""
    if not draft.codes and draft.place is None:
        return False  # a summit that only its place or day tells
    ours = [p.ident for p in draft.people if p.name and p.party]
    for other in found.inside(draft.sentence):
        if other.kind == "visit" or not other.codes >= draft.codes:
            continue
        theirs = [p.ident for p in other.people if p.name and p.party]
        if min(len(ours), len(theirs)) < _PAIR or not set(ours).isdisjoint(theirs):
            return True  # two of each side, all of them others, met on another occasion
    return False


def _read(setting: Setting, match: re.Match[str], sentence: Span, drafts: Told) -> Draft | None:
    context = setting.context
    if _IS.search(context.plain, max(sentence.start, match.start() - 6), match.start()):
        return None
    if _THIS_IS.search(context.plain, max(sentence.start, match.start() - 60), match.start()):
        return None
    wished = ONLY_WISHED.search(context.plain, max(sentence.start, match.start() - 70), match.start())
    if wished or is_urged(context.plain, match.start(), sentence.start):
        return None
    if is_proposal(context.plain, sentence, match.start()):
        return None
    sides = Sides(match.start(), match.end())
    read_left(setting, sides, sentence, drafts)
    if len(sides.codes) < 2:
        read_right(setting, sides, sentence, drafts)
    if not sides.codes and (named_by := read_place(setting, match, sentence, drafts)) is not None:
        return named_by
    if not sides.codes and (gathering := read_gathering(setting, match, sentence, drafts)) is not None:
        return gathering
    if len(sides.codes) == 1 and any(p.name and p.party for p in sides.people) and sides.linked:
        _add_other_side(setting, sides, sentence, held=context.plain.startswith(" held ", match.end()))
    if len(sides.codes) == 1 and not sides.people and sides.linked and not sides.many:
        _add_subject(setting, sides, sentence)
    if _are_met_apart(setting, sides, match):
        _add_own(setting, sides, sentence)
    if sides.many and not sides.codes:
        sides.codes |= {c.code for c in codes_between(context, sentence.start, sides.start)[:1]}
    if not sides.codes:
        codes, people = find_sides_apart(setting, sides.start, sentence, drafts)
        sides.add(people)
        sides.codes |= codes
    if (
        not 1 < len(sides.codes) < 5
        and not (sides.many and sides.codes)
        and not any(p.name and not p.party for p in sides.people)
    ):
        return None
    behind = sides.end > match.end() and not any(p.start >= match.end() for p in sides.people)
    told = end_of_kind(context.plain, sides.end, named=False) if behind else sides.end
    if is_private(context, sides.people, context.plain[sides.start : told]):
        return None
    kind = "call" if "call" in match["noun"] or "phone" in match["noun"] else "meeting"
    draft = Draft(kind, Span(sides.start, sides.end), sentence, NOUN_RULE, codes=sides.codes, verbal=False)
    draft.add_people(sides.people, "principal")
    draft.alone = sides.many
    draft.other = _OTHER.search(context.plain, sides.start, match.end()) is not None
    return draft if len(draft.codes) > 1 or sides.many else None


def _are_met_apart(setting: Setting, sides: Sides, noun: re.Match[str]) -> bool:
    """Tell whether a plural tells of several met one by one by the side that publishes: "during calls with A and B"."""
    several = noun["noun"].lower().endswith(_PLURALS) and len(sides.codes) > 1
    behind = several and len(sides.people) > 1 and all(p.start >= noun.end() for p in sides.people)
    home = setting.home or ""
    return behind and len(home) == len("PE") and home not in sides.codes and find_publisher(setting.context) == home


def _add_own(setting: Setting, sides: Sides, sentence: Span) -> None:
    """Add the person of the publisher's own side told last."""
    context, number = setting.context, setting.context.sentence_at(sentence.start)
    for told in reversed(context.sentences[max(0, number - 3) : number + 1]):
        own = [p for p in _others_in(context, told, sides, set()) if p.party == setting.home and p.start < sides.start]
        if own:
            sides.add(own[:1])
            return


_SPECIFIC = lazy_regex(
    r"\b(?:[Dd]uring|[Ii]n|[Aa]t|[Aa]fter|[Ff]ollowing|[Hh]eld|[Hh]ad)\s+(?:an?|the|his|her|this|today's)\s+(?:[\w-]+\s+){0,3}\Z|"
    r"\b(?:said|told)\s(?:that\s)?in\s\Z"
)

# "pressed the plan on a May 3 call with B"; "a report on a meeting with B" tells of none
_ON_CALL = lazy_regex(r"\b[Oo]n\s+(?:an?|the|his|her|this)\s+(?:[\w-]+\s+){0,3}\Z")


# "a meeting with B had been scheduled for May"
_ARRANGED = lazy_regex(
    r"\s+(?:is|was|has\s+been|had\s+been|would\s+be|will\s+be)\s+(?:also\s+|now\s+|being\s+)?(?:scheduled|slated|planned|arranged|set|fixed|due|agreed|"
    r"postponed|cancell?ed|called\s+off|held)\b|\s+(?:then\s+|also\s+)?(?:followed|took\s+place|takes\s+place|will\s+follow)\b"
)

# "the talks with B here on Monday mainly concerned trade"
_TURNED_TO = lazy_regex(
    r"(?:,?\s+(?:here|today|yesterday|(?:on|in|at)\s+(?:the\s+)?[A-Z\d][\w'’.-]*(?:\s[A-Z\d]\w*){0,3}))*\s+(?:(?:also|will|then|again|[a-z]+ly)\s+){0,2}(?:concern(?:ed)?|focus(?:s?ed)?|cent(?:red|ered|re|er)|revolved?|dealt|deal|covered|cover|"
    r"touched|turned|addressed|address|looked|(?:was|were)\s+(?:also\s+|[a-z]+ly\s+)?(?:devoted|dedicated|about))\b"
)


def _add_other_side(setting: Setting, sides: Sides, sentence: Span, held: bool) -> None:
    """Add who met the persons behind "with": another person of the two sentences, else the publisher's own side."""
    context = setting.context
    ahead = _ARRANGED.match(context.plain, sides.end, sentence.end)
    opens = context.plain[sentence.start : sides.start] == "In "
    opens = opens or is_followed_by(context.plain, sentence, sides.start)
    lead = context.plain[max(sentence.start, sides.start - 50) : sides.start]
    special = opens or _SPECIFIC.search(lead) is not None
    special = special or (" call" in context.plain[sides.start - 1 : sides.end] and _ON_CALL.search(lead) is not None)
    on_topic = _TURNED_TO.match(context.plain, sides.end, sentence.end) is not None and all(
        p.party for p in sides.people
    )
    told = context.plain[sides.start : sides.end]
    on_topic = on_topic and " between " not in told and not ("meetings " in told and len(sides.people) > 1)
    if not (ahead or special or held or on_topic):
        return
    met = {p.ident for p in sides.people}
    number = context.sentence_at(sentence.start)
    apart = context.plain.find(", that with ", sides.end, sentence.end) >= 0  # "the call with A, that with B"
    here = [] if apart else _others_in(context, sentence, sides, met)
    before = [
        p for s in reversed(context.sentences[max(0, number - 3) : number]) for p in _others_in(context, s, sides, met)
    ]
    own = [p for p in before if p.party == setting.home]
    for people in (here, own):
        if people:
            sides.add(people[:1])
            return
    if setting.home is not None and len(setting.home) == 2 and setting.home not in sides.codes:
        sides.codes.add(setting.home)
    else:
        sides.add(before[:1])


_PART_IN = lazy_regex(
    r"\b(?:(?:take|takes|took|taking)\s+part\s+in|participat\w+\s+in|attend\w*|join\w*|h[eo]ld(?:ing)?|have|had|begin|began|open(?:ed)?|for|in|"
    r"during|after|following|at)\s+(?:[\w-]+\s+){0,4}\Z"
)
_HE = lazy_regex(r"\b(?:[Hh]e|[Ss]he)\b")


def _add_subject(setting: Setting, sides: Sides, sentence: Span) -> None:
    """Add the person in front who took part in talks with a government: "he is due to take part in talks with Peru"."""
    context = setting.context
    if _PART_IN.search(context.plain, max(sentence.start, sides.start - 60), sides.start) is None:
        return
    people = [named(context, p) for p in context.people_in(sentence.start, sides.start)]
    pronoun = _HE.search(context.plain, sentence.start, sides.start)
    if not people and pronoun is not None and (who := resolve_pronoun(context, pronoun.start())) is not None:
        people = [named(context, who)]
    own = [p for p in people if p.name and p.party and p.party not in sides.codes]
    sides.add(own[:1])


def _others_in(context: Context, span: Span, sides: Sides, met: set[int]) -> list[Person]:
    """Return the persons of a sentence whose party is not among the sides told."""
    people = [named(context, p) for p in context.people_in(span.start, span.end)]
    return [p for p in people if p.party and p.name and p.party not in sides.codes and p.ident not in met]
