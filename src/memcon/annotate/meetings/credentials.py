"""Ambassadors who present their letters of credence together: one ceremony of the receiving state with them all."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.text.context import PartyMention, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_RULE = "meetings/credentials"
_WORDS = ("credentials", "credence", "accrediting")  # without which the pattern finds nothing
_LETTERS = lazy_regex(r"\b(?:credentials|letters?\s+(?:of\s+credence|accrediting))\b", re.I)
# "presented their credentials to", "were received by … for the presentation of their credentials"
_PRESENTED = lazy_regex(
    r"\bpresent(?:s|ed|ing)?\s+(?:their\s+|the\s+)?(?:credentials|letters?\s+of\s+credence)\s+to\s|"
    r"\b(?:were|was|are)\s+(?:received|welcomed)\s+(?:[^.;]{1,80}?\s)?by\s",
    re.I,
)
_RECEIVED = lazy_regex(r"\b(?:received|receives|welcomed|welcomes)\s")
_ENVOYS = WordRegex(r"\b%office_class/envoys in a group%\b", re.I)
_ENVOY = WordRegex(r"\b(?:%office_class/envoys in a group%|%office_class/envoys%)\b", re.I)
# "of Peru, Ms Luz Rojas (with residence in Rome)": whose name stands behind a state
_NAME = lazy_regex(
    r"[^,;()]{0,60},\s+(?:H\.?\s?E\.?\s+)?(?:(?:Ms|Mr|Mrs|Dr|Amb)\.?\s+)?(?P<name>[^\W\d_a-z][^,;()]{2,60}?)"
    r"(?=\s*[;,(]|\s+(?:and|were|was|are|of\s+the)\b|\s*\Z)"
)
_SENT_TO = lazy_regex(r"\b(?:to|in|at)\s(?!represent)")
_SITE = lazy_regex(r"\bat\s+(?:the\s+)?(?P<site>[A-ZÀ-Þ][\w'-]+(?:\s(?:de\s|of\s)?[A-ZÀ-Þ][\w'-]+){0,3})")
_ITEM = 160  # characters in which an envoy is named behind the state
_BEHIND = 8  # sentences behind the ceremony in which the envoys are told
_NAMED_BEHIND = 6000  # characters behind it in which they are named
_FEWEST = 2
_NEW = 1 << 30  # above any place in the list of persons


def read_credentials(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts with one meeting for a ceremony at which envoys of several states presented credentials.

    What else its sentence was taken to tell goes; a single envoy is read like anybody who calls on a head of state.
    """
    context = setting.context
    if not any(w in context.folded for w in _WORDS):
        return drafts
    found: Draft | None = None
    for letters in _LETTERS.finditer(context.plain, context.body):
        sentence = setting.sentence(letters.start())
        if _ENVOYS.of(context.lexicon).search(context.plain, sentence.start, sentence.end) is not None:
            told = _read(setting, sentence)
            if told is not None and (found is None or _count_named(told) > _count_named(found)):
                found = told  # a heading names nobody
    if found is None:
        return drafts
    rest = [d for d in drafts if d.kind == "session" or not _is_told(setting, d, found.sentence)]
    return sorted([*rest, found], key=lambda d: d.span.start)


def _count_named(d: Draft) -> int:
    return sum(1 for p in d.people if p.name)


def _is_told(setting: Setting, d: Draft, sentence: Span) -> bool:
    """Tell whether a draft is the ceremony: told in its sentence, or in another one of credentials."""
    inside = sentence.start <= d.span.start < sentence.end
    return inside or _LETTERS.search(setting.context.plain, d.sentence.start, d.sentence.end) is not None


def _read(setting: Setting, sentence: Span) -> Draft | None:
    """Return the draft of the ceremony that a sentence tells, None where it names no receiver or too few states."""
    context = setting.context
    verb = _PRESENTED.search(context.plain, sentence.start, sentence.end)
    active = _RECEIVED.search(context.plain, sentence.start, sentence.end) if verb is None else None
    if verb is not None:
        receiver = next(iter(context.people_in(verb.end(), sentence.end)), None)
        told = Span(sentence.start, verb.start())
    elif active is not None:
        receiver = next(iter(context.people_in(sentence.start, active.start())), None)
        told = Span(active.end(), sentence.end)
    else:
        return None
    if receiver is None:
        return None
    host = named(context, receiver)
    home = setting.home or host.party or setting.base
    envoys = _read_list(setting, told, home)
    if len(envoys) < _FEWEST:
        envoys = _told_behind(setting, sentence, home)
    if home is None or len(envoys) < _FEWEST:
        return None
    start, end = (verb.start(), receiver.end) if verb is not None else (receiver.start, told.start)
    draft = Draft("meeting", Span(start, end), sentence, _RULE, codes={home, *envoys})
    draft.standing, draft.alone, draft.verb = "subject", True, start
    draft.place = _find_site(setting, Span(start, sentence.end), home)
    draft.add_people([p for p in envoys.values() if p is not None], "principal")
    draft.add_people([replace(host, party=home)], "principal")
    return draft


def _find_site(setting: Setting, span: Span, home: str) -> Place:
    """Return the palace behind the receiver ("at the Reef Palace"), else the receiving state alone."""
    site = _SITE.search(setting.context.plain, span.start, span.end)
    if site is None:
        return Place(None, home, span)
    where = Span(*site.span("site"))
    return Place(setting.context.text[where.start : where.end], home, where)


def _read_list(setting: Setting, span: Span, home: str | None) -> dict[str, Person | None]:
    """Return the states whose envoys a list names, each with its envoy where he is named."""
    context, out = setting.context, dict[str, Person | None]()
    envoys = _ENVOYS.of(context.lexicon).search(context.plain, span.start, span.end)
    if envoys is None:
        return out
    found = [p for p in context.parties_in(envoys.end(), span.end) if _is_sender(context.plain, envoys.end(), p, home)]
    for n, party in enumerate(found):
        stop = found[n + 1].start if n + 1 < len(found) else span.end
        name = _NAME.match(context.plain, party.end, min(stop, party.end + _ITEM))
        if name is None:
            out.setdefault(party.code, None)
            continue
        words = context.text[name.start("name") : name.end("name")]
        where = Span(*name.span("name"))
        person = Person(where.start, where.end, words, "Ambassador", party.code, _NEW + party.start, where, _RULE)
        out.setdefault(party.code, person)
    return out


def _is_sender(text: str, start: int, party: PartyMention, home: str | None) -> bool:
    """Tell whether a state sends an envoy: not where he lives, in brackets, or to which he is sent ("to Peru")."""
    if party.code == home:
        return False
    ahead = text[start : party.start]
    item = ahead[max(ahead.rfind(mark) for mark in ",;\n") + 1 :]
    return ahead.rfind("(") <= ahead.rfind(")") and _SENT_TO.search(item) is None


def _told_behind(setting: Setting, sentence: Span, home: str | None) -> dict[str, Person | None]:
    """Return the states that the sentences behind the ceremony name with their envoys, who may be named."""
    context, out = setting.context, dict[str, Person | None]()
    number = context.sentence_at(sentence.start)
    for own in context.sentences[number : number + 1 + _BEHIND]:
        envoy = _ENVOY.of(context.lexicon).search(context.plain, own.start, own.end)
        if envoy is None:
            continue
        for party in context.parties_in(own.start, own.end):
            if _is_sender(context.plain, own.start, party, home):
                out.setdefault(party.code, None)
    for person in context.people_in(sentence.end, min(len(context.plain), sentence.end + _NAMED_BEHIND)):
        full = named(context, person)
        office = _ENVOY.of(context.lexicon).search(full.office or "")
        if full.name and office is not None and full.party in out and out[full.party] is None:
            out[full.party] = full
    return out
