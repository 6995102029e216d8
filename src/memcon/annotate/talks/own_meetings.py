"""Meetings told in the first person: "I met President X this afternoon", "I talked to the Prime Minister of Y"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.talks.supposed import is_denied, is_supposed
from memcon.annotate.text.context import Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, Entry
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_TALKS = (
    r"(?:meetings?|talks|discussions?|conversations?|(?:phone\s|telephone\s)?calls?|lunch|dinner|breakfast|bilateral|"
    r"audience)"
)
_OWN = lazy_regex(
    r"\b(?:I|[Ww]e)(?P<aux>['’](?:ve|ll|d))?\s(?P<adverbs>(?:(?:also|just|then|have|had|will|both|later|again|earlier|"
    r"recently|today|yesterday|personally|briefly|already|actually)\s)*)"
    r"(?P<verb>met(?:\s(?:up\s)?with)?|saw|seen|meet(?:\swith)?|phoned|telephoned|rang|"
    r"called(?=\s(?:the\s)?(?:[A-Z]|prime|president))|sat\sdown\swith|received|"
    r"(?P<spoke>(?:spoke|spoken|speak|talked|talk)\s(?:(?:by|on|over)\s(?:the\s)?(?:tele)?phone\s)?(?:to|with))|"
    rf"(?:had|have|held|hold|finished|concluded)\s(?:[\w-]+\s){{0,5}}?{_TALKS}\s(?:[\w-]+\s){{0,3}}?with)\b"
)
_ANCHOR = Anchors(
    (
        " met ", " saw ", " seen ", " meet ", " phoned ", " telephoned ", " rang ", " called ", " sat down ",
        " received ", " spoke ", " spoken ", " speak ", " talked ", " talk ", " with ",
    )
)  # fmt: skip
_PHONE = lazy_regex(r"\b(?:phone|telephone|call|phoned|telephoned|rang|called)\b")
_IN_PERSON = lazy_regex(r"\b(?:in\sperson|face[\s-]to[\s-]face|over\s(?:lunch|dinner)|at\sthe\ssummit)\b")
_GAP = lazy_regex(
    r"\s*(?:(?:with|the|my|our|his|her|a|new|newly|former|visiting|good|friend|friends|colleague|counterpart|both|old|"
    r"elected|again|here|today|yesterday|briefly|also|and|of|course)\b,?\s*)*\Z"
)
_UNREAL = lazy_regex(r"\b(?:if|whether|would|could|might|never|not|hope|hoping|wish)\b|n['’]t\b")
OWN_RULE = "meetings/own"


def find_own_meetings(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts for persons of another side whom the speaker, or the publisher, has met or talked to."""
    context = setting.context
    if setting.home is None and not context.turns.turns:
        return []
    sessions, told = Ranges(taken), {d.sentence.start: d for d in drafts}
    out: list[Draft] = []
    for index in dict.fromkeys(map(context.sentence_at, _ANCHOR.find(context.folded))):
        sentence = context.sentences[index]
        if not context.people_in(sentence.start, sentence.end):
            continue
        match = _OWN.search(context.plain, sentence.start, sentence.end)
        if match is None or sessions.cover(match.start()) or context.text[sentence.end - 1] == "?":
            continue
        draft = _read(setting, match, sentence)
        known = told.get(sentence.start)
        if draft is not None and known is not None and len(known.codes) == 1:
            known.alone, known.rule = True, OWN_RULE  # the party of the person met is not told
        elif draft is not None and known is None:
            out.append(draft)
    return out


def _read(setting: Setting, match: re.Match[str], sentence: Span) -> Draft | None:
    context = setting.context
    home = context.turns.speaker_at(match.start()) if context.turns.turns else setting.home
    if home is None or context.turns.is_question(match.start()):
        return None
    if _UNREAL.search(context.plain, max(sentence.start, match.start() - 40), match.start("verb")):
        return None
    person = next(iter(context.people_in(match.end(), min(sentence.end, match.end() + 50))), None)
    if person is None or not _GAP.match(context.plain[match.end() : person.start]):
        return None
    other = _other_side(setting, named(context, person), person, match, home)
    if other is None or is_private(context, [person], context.plain[match.end() : person.end]):
        return None
    calls = match["spoke"] or _PHONE.search(match["verb"])
    kind = "call" if calls and not _IN_PERSON.search(context.plain, match.end(), sentence.end) else "meeting"
    codes = {c for c in (home, other.party) if c}
    draft = Draft(kind, Span(match.start("verb"), person.end), sentence, OWN_RULE, codes=codes)
    if other.name:
        draft.add_people([other], "principal")
    draft.alone = draft.own = True
    return draft


def _other_side(setting: Setting, full: Person, person: Person, match: re.Match[str], home: str) -> Person | None:
    """Return the person met with the party known of him, None where he may be of the speaker's own side."""
    if full.party is not None and full.party != home:
        return full
    context = setting.context
    if full.party is not None and codes_between(context, person.start - 12, person.end + 2):
        return None
    if not full.name:
        return None
    hits = context.lexicon.meetings.find((full.office or "").lower())
    office = next((e for h in hits for e in h.entries if e.label == "office"), None)
    if office is None:
        return None
    is_foreign = home in office.attributes.get("absent", ()) or _is_own_office(setting, office, match.start())
    return replace(full, party=None) if is_foreign else None


def _is_own_office(setting: Setting, office: Entry, offset: int) -> bool:
    """Tell whether the speaker holds the office of the person met, who is then another state's."""
    turn = setting.context.turns.at(offset)
    speaker = turn.label if turn is not None else f"{setting.context.document.publisher} {setting.context.title}"
    own = re.search(rf"(?<!vice )\b{office.value}\b", speaker, re.I)
    return office.attributes.get("rank") == 1 and own is not None


_ONLY_THOUGHT = lazy_regex(
    r"\b(?:if|whether)\s[^,.;:]{0,60}\Z|\b(?:would|could|might|possibly)\s(?:\w+\s){0,3}\Z|"
    r"\b(?:no|any|not\s(?:have|had)\sany)\s(?:\w+\s){0,2}plans?\s[^,.;:]{0,40}\Z|(?:n['’]t|\bnot|\bnever)\s(?:\w+\s){0,2}\Z|"
    r"\bcontinue\sto\s(?:have\s)?\Z"
)


# "has not met", "refused to meet", "his willingness to meet"
_DENIED = lazy_regex(
    r"(?:\bnot|n['’]t|\bnever|\b(?:refus|declin)\w+\s+to|\b(?:un)?willing(?:ness)?\s+to|\b(?:read(?:y|iness)|prepared(?:ness)?|openness)\s+to|\b(?:desire|eager|eagerness|wish)\s+to|\bno\s+(?:\w+\s+)?(?:plans?|intention|reason)\s+to|\bwithout)"
    r"\s+(?:(?:yet|ever|even|also|\w+ly)\s+)?\Z"
)


# "has instructed the Customs Office to start negotiations": who is told to has not met yet
_TOLD_TO = lazy_regex(
    r"\b(?:instruct|mandat|authori[sz]|empower|direct|task)(?:s|ed|es)\s+(?:the\s+|its\s+|his\s+|her\s+|their\s+)[^.;:,]{3,80}?\sto\s+\Z|"
    r"\b(?:been|are|is|was|were)\s+(?:also\s+)?(?:mandated|authori[sz]ed|empowered|instructed|tasked|commissioned)\s+to\s+\Z"
)


def is_unreal(setting: Setting, sentence: Span, verb: int) -> bool:
    """Tell whether nobody met: "refused to meet", and where talk only thinks of it: "if he had a call"."""
    if _DENIED.search(setting.context.plain, max(sentence.start, verb - 40), verb) is not None:
        return True
    if _TOLD_TO.search(setting.context.plain, max(sentence.start, verb - 110), verb) is not None:
        return True
    text = setting.context.plain
    if is_denied(text, sentence, verb) or is_supposed(text, sentence, verb, verb):
        return True
    if not setting.context.turns.turns:
        return False
    return _ONLY_THOUGHT.search(setting.context.plain, max(sentence.start, verb - 80), verb) is not None
