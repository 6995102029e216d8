"""Conferences of many states that a text speaks of in passing: "preparations for the conference on peace in Lima"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.talks.supposed import is_proposal
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

RULE = "meetings/event"
_MANY = WordRegex(r"\b%quality_class/gatherings of states%\b", re.I)
_HOME = WordRegex(r"\b%quality_class/gatherings at home%\b", re.I)
_MATTERS = WordRegex(r"\b%noun_class/matters of states%\b", re.I)
# what a gathering is on: "the conference [on demining] in Lima"
_TOPIC = lazy_regex(r"\s+(?:on|for|against|about)\s+(?!\d|[A-Z][a-z]+\s\d|[A-Z][a-z]+day\b)(?P<topic>[^.;:,()]{3,90})")
_TOPIC_ENDS = lazy_regex(
    r"\s(?:in|on|at|from|which|that|held|hosted|organi[sz]ed|convened|scheduled|planned|taking|takes|took|is|was|will|to\s+be)\s"
)
_NOUN = lazy_regex(
    r"\b(?P<article>[Aa]n?|[Tt]he|[Tt]his\s+year['’]s)\s+"
    r"(?P<kind>(?:(?!(?:of|on|in|at|to|for|the|an?|by|with|and|from|that|which)\b)[\w'’-]+\s+){0,5}?)(?P<noun>conference|summit)\b"
)
# "preparations for the conference", "thanked her for supporting the conference"
_MATTER = lazy_regex(
    r"\b(?:preparations?|prepar(?:e|es|ed|ing)|run-?up|lead-?up|invitations?|ahead|advance|look(?:ed|s|ing)?\s+forward|participation|"
    r"support|commitment|attend(?:ance)?|interest|objectives?|aims?|goals?|agenda|programme|planning|plans?)\s+(?:for|to|of|in|at)\s+\Z"
)
_HOSTING = lazy_regex(
    r"(?P<before>\b(?:will|is|are|has|have|to|of|by|in|on|for|would|plans?|planned)\s+(?:(?:also|jointly|again|soon|be|offered\s+to|decided\s+to|going\s+to|"
    r"planning\s+to|preparing\s+to)\s+){0,2})"
    r"(?:host(?:ing)?|organi[sz](?:e|ing)|conven(?:e|ing)|hold(?:ing)?|co-?host(?:ing)?)\s+\Z"
)
_AHEAD = lazy_regex(r"\b(?:planned|upcoming|forthcoming|scheduled|envisaged|coming|next|proposed)\b")
# "which Peru is hosting in May", "to be held in Lima", "that will take place"
_SET = lazy_regex(
    r"[^.;:,]{0,70}?(?:,\s+|\s+)(?:(?:which|that)\s+(?P<host>(?:[A-Z][\w'’-]*|the)(?:\s[A-Z][\w'’-]*){0,3})\s+|"
    r"(?P<host2>(?:[A-Z][\w'’-]*|the)(?:\s[A-Z][\w'’-]*){0,3})\s+(?=(?:is|will)\s))?"
    r"(?:(?:which|that)\s+)?(?:(?:is|are|will|would|plans\s+to|intends\s+to)\s+(?:also\s+|jointly\s+)?(?:be\s+)?"
    r"(?:host(?:ing|ed)?|organi[sz](?:ing|e|ed)|hold(?:ing)?|held|conven(?:e|ing|ed)|take\s+place|taking\s+place|scheduled|planned|due|set|expected)|"
    r"(?:to\s+be\s+held|to\s+take\s+place|scheduled|planned|due\s+to\s+take\s+place|taking\s+place))\b"
)
_WAS = lazy_regex(
    r"\b(?:results?|outcomes?|success|conclusions?|follow-?up|commitments?)\s+(?:of|to|from|at)\s+\Z|"
    r"\b(?:after|following|since)\s+\Z"
)
# "whether to hold a conference"
_OPEN = lazy_regex(r"\b(?:whether|if)\b[^.;:,]{0,40}\Z")
_THERE = lazy_regex(
    r"\b(?:[Aa]t|[Dd]uring|[Oo]n\s+the\s+(?:margins|sidelines|fringes|occasion)\s+of|[Ii]n\s+the\s+margins\s+of)\s+\Z"
)
_BEHIND = 110  # characters behind a gathering, in which those stand whom it gathers
_REACH = 60  # characters before it


def is_of_many(context: Context, words: str, end: int, limit: int) -> bool:
    """Tell whether a gathering whose words end at `end` is one of many states, by its kind or by what it is on."""
    if _MANY.of(context.lexicon).search(words):
        return True
    topic = _TOPIC.match(context.plain, end, limit)
    if topic is None:
        return False
    stop = _TOPIC_ENDS.search(topic["topic"] + " ")
    start, stop_at = topic.start("topic"), topic.start("topic") + (stop.start() if stop else len(topic["topic"]))
    if any(p.start < stop_at for p in context.parties_in(start, stop_at)):
        return True
    return _MATTERS.of(context.lexicon).search(context.plain, start, stop_at) is not None


def read_there(setting: Setting, sentence: Span, home: str) -> Draft | None:
    """Return the gathering at which a sentence tells somebody of the publisher to have done or said something."""
    context = setting.context
    for noun in _NOUN.finditer(context.plain, sentence.start, sentence.end):
        if _THERE.search(context.plain, max(sentence.start, noun.start() - 30), noun.start()) is None:
            continue
        if not _is_gathering(setting, noun, sentence):
            continue
        people = [named(context, p) for p in context.people_in(sentence.start, sentence.end)]
        people = [p for p in people if p.name and p.office and p.party in (home, None)][:1]
        people = people or _pronoun(setting, sentence, noun, home)
        if people and not is_private(context, people, noun.group()):
            draft = _build(setting, sentence, noun, {home})
            draft.add_people(people, "principal")
            if _is_set(draft):
                return draft
    return None


_COMMA_PRONOUN = lazy_regex(r"[^;:]{0,120}?,\s+(?=(?:he|she)\s)")


def _pronoun(setting: Setting, sentence: Span, noun: re.Match[str], home: str) -> list[Person]:
    """Return whom "he" or "she" behind the comma means: "At the conference on peace in Lima, she said"."""
    comma = _COMMA_PRONOUN.match(setting.context.plain, noun.end(), sentence.end)
    if comma is None:
        return []
    verb = setting.context.plain.find(" ", comma.end()) + 1
    told = [named(setting.context, p) for p in subject_pronoun(setting, sentence, verb)]
    return [p for p in told if p.name and p.party in (home, None)]


def read_awaited(setting: Setting, sentence: Span, home: str) -> Draft | None:
    """Return the gathering that a sentence tells as one to come, or whose results it tells."""
    context = setting.context
    for noun in _NOUN.finditer(context.plain, sentence.start, sentence.end):
        if not _is_gathering(setting, noun, sentence) or _is_open(setting, sentence, noun.start()):
            continue
        low = max(sentence.start, noun.start() - _REACH)
        hosting = _HOSTING.search(context.plain, low, noun.start())
        behind = _SET.match(context.plain, noun.end(), sentence.end)
        ahead = hosting or behind or _AHEAD.search(noun["kind"]) or _MATTER.search(context.plain, low, noun.start())
        if not ahead and _WAS.search(context.plain, low, noun.start()) is None:
            continue
        draft = _build(setting, sentence, noun, _hosts(setting, sentence, noun, hosting, behind))
        if not ahead and not (_is_set(draft) and draft.status == "held"):
            continue
        if draft.place is not None and draft.place.country:
            draft.codes |= set() if draft.codes else {draft.place.country}
        draft.codes = draft.codes or {home}
        dated = draft.when is not None and draft.when.first is not None
        if ahead and not dated and (draft.status == "held" or draft.place is None):
            draft.status = "agreed"
        return draft
    return None


def _is_open(setting: Setting, sentence: Span, noun: int) -> bool:
    """Tell whether it is open if a gathering will be: "discussed holding a conference"."""
    text = setting.context.plain
    asked = _OPEN.search(text, max(sentence.start, noun - _REACH), noun) is not None
    return asked or is_unreal(setting, sentence, noun) or is_proposal(text, sentence, noun)


def _is_gathering(setting: Setting, noun: re.Match[str], sentence: Span) -> bool:
    words = noun.group()
    if _HOME.of(setting.context.lexicon).search(words) or is_private(setting.context, [], words):
        return False
    return is_of_many(setting.context, noun["kind"], noun.end(), sentence.end)


def _hosts(
    setting: Setting, sentence: Span, noun: re.Match[str], hosting: re.Match[str] | None, behind: re.Match[str] | None
) -> set[str]:
    """Return the state told to host a gathering, before it or behind."""
    context = setting.context
    if hosting is not None:
        before = context.parties_in(sentence.start, hosting.start())
        return {before[-1].code} if before else set()
    if behind is not None:
        for group in ("host", "host2"):
            told = context.parties_in(behind.start(group), behind.end(group)) if behind[group] else []
            if told:
                return {told[0].code}
    return set()


def _build(setting: Setting, sentence: Span, noun: re.Match[str], codes: set[str]) -> Draft:
    """Return the draft of a gathering, with the day and place that stand behind its words or open the sentence."""
    context = setting.context
    is_body = read_states(context.lexicon).is_body
    end = min(sentence.end, noun.end() + _BEHIND)
    codes = codes | {p.code for p in context.parties_in(noun.start(), end) if is_body(p.code)}
    draft = Draft("meeting", Span(noun.start("noun"), noun.end()), sentence, RULE, codes=codes)
    draft.alone, draft.standing = True, "mentioned"
    fill_slots(setting, [draft])
    if draft.when is not None and sentence.start + _OPENS < draft.when.start < noun.start():
        draft.when = None  # the day of those who talked of it
    if draft.place is not None and draft.place.span.start < noun.start():
        draft.place = None
    return draft


_OPENS = 5  # characters before a day that opens the sentence: "On 3 May, Peru will host"


def _is_set(draft: Draft) -> bool:
    return draft.place is not None or (draft.when is not None and draft.when.first is not None)


def is_told_again(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a gathering is one told in passing before, or one that a mention before sets at its place."""
    return any(d.rule == RULE and (d.codes & draft.codes) and d.place is None for d in drafts)


def names_topic(context: Context, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a session told by name bears the first word of what a gathering is on: "the Summit on Peace"."""
    topic = _TOPIC.match(context.plain, draft.span.end, draft.sentence.end)
    word = topic["topic"].split()[0].lower() if topic is not None else None
    word = topic["topic"].split()[1].lower() if topic is not None and word == "the" else word
    return word is not None and any(word in (d.mechanism or "").lower().split() for d in drafts)
