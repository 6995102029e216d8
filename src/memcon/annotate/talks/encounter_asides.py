"""Meetings told by an adverbial phrase alone: "after talks with Peruvian leaders", "in talks here last week".

Newspapers tell of a meeting so where what was said there is the news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, Told, codes_between, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_groups import find_antecedents
from memcon.annotate.talks.encounter_sides import BODY_BLOCK
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_RULE = "meetings/trigger/aside"
_NOUNS = Anchors(
    ("talks", "meeting", "discussion", "interaction", "negotiations", "consultations", "conversation", " call")
)
_DAY = (
    r"(?:here|today|yesterday|tomorrow|tonight|earlier(?:\s+today)?|(?:last|this|next)\s+\w+|(?:on\s+)?[A-Z][a-z]+day|"
    r"in\s+[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|at\s+the\s+weekend)"
)
_DATE = r"(?:\s*\([\w .]{1,12}\))?"  # "today (6)"
_SITE = r"(?:\s+(?:held\s+)?at\s+(?:the\s+)?(?:[A-Z][\w'’-]*\s+(?:of\s+|and\s+)?){0,5}[\w'’-]+)?"
_ASIDE = lazy_regex(
    r"\b(?P<lead>[Ii]n(?:to)?|[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t|[Bb]efore|[Aa]head\s+of)\s+(?!which\b)"
    r"(?:(?!the\b|of\b|and\b|with\b|to\b)[\w'-]+\s+(?:of\s+)?){0,4}?"
    r"(?P<noun>talks|meetings?|discussions?|interactions?|negotiations|consultations|conversations?|(?:(?:tele)?phone\s+|video\s+)?calls?(?!\s+(?:for|on|to)\b))\b"
    rf"(?P<where>(?:,?\s+(?:held\s+)?{_DAY}{_DATE}){{0,3}})(?P<link>{_SITE}\s+(?:with|between)\s+)?"
)
_ARTICLES = lazy_regex(
    r"(?:(?:the|visiting|his|her|their|new|both)\s+|\w+\s+(?:counterpart|colleague|peer|host|guest)s?,?\s+)*\Z"
)
_OFFICIALS = WordRegex(r"\b(?:%office_class/officials%|minister|premier|counterpart|delegation|governments?|side)\b")
BARE = lazy_regex(r"(?:,|\s|and|the)*\Z")
# "agreed to cooperate in meeting the target", "in meeting each other's needs": a verb with its object
_MEETS_WHAT = lazy_regex(
    r"[Ii]n\s+meeting\s+(?:(?:the|these|those|its|their|our|each|any|such|both|new|shared|[a-z]+al)\s|[a-z-]+s\b(?!\s+with\b))"
)
# What is said or done at the occasion: the subject stands in front of it, or behind the phrase that opens the sentence.
_TOLD = WordRegex(r"\b%verb_class/told beside talks%\b")
_TWO = 2  # sides
_GAP = lazy_regex(r"[^.;:]{0,60}?,?\s*(?:the\s+|both\s+)?\Z")


_LEADS = lazy_regex(
    r"\b(?:[Ii]n|[Aa]fter|[Ff]ollowing|[Dd]uring|[Aa]t|[Bb]efore|[Aa]head\s+of)\s+(?:(?!the\b|of\b|and\b)[\w'-]+\s+){0,4}\Z"
)


def may_be_discussed(text: str) -> bool:
    """Tell whether a text may tell of a discussion by its sides: "during a discussion with B", "between A and B"."""
    return "nteraction with " in text or ("iscussion" in text and (" between " in text or "iscussion with " in text))


def is_aside(context: Context, match: re.Match[str]) -> bool:
    """Tell whether words part a noun from "between" behind a preposition, which is for `find_asides` to read."""
    apart = not match.group().startswith(match["noun"] + " between")
    sentence = context.sentences[context.sentence_at(match.start())]
    return apart and _LEADS.search(context.plain, max(sentence.start, match.start() - 60), match.start()) is not None


def find_asides(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each sentence without a meeting of two sides in which such a phrase tells of one."""
    context, out = setting.context, []
    told = {d.sentence.start for d in drafts if len(d.codes) > 1}
    sessions, before = Ranges(taken), Told(drafts)
    for index in dict.fromkeys(context.sentence_at(at) for at in _NOUNS.find(context.folded) if at >= context.body):
        sentence = context.sentences[index]
        if sentence.start in told:
            continue
        for match in _ASIDE.finditer(context.plain, sentence.start, sentence.end):
            if sessions.cover(match.start("noun")) or _MEETS_WHAT.match(context.plain, match.start()):
                continue
            draft = _read(setting, match, sentence, before)
            if draft is not None:
                out.append(draft)
                break
    return out


# "The leaders agreed on the date in a call": those told before
_THEY = WordRegex(
    r"(?:(?:The\s+(?:two\s+)?(?:[a-z-]+\s+)?|Both\s+)(?:%office_class/officials%|sides|countries)|They|The\s+(?:two|pair))\b"
    r"(?!'|,?\s+(?:of|from)\b)"
)


def _read(setting: Setting, match: re.Match[str], sentence: Span, told_before: Told) -> Draft | None:
    context = setting.context
    met, bodies = _read_met(context, match, sentence) if match["link"] else ([], [])
    if match["link"] and not met and not bodies:
        return None
    if match["noun"] == "meetings" and not match["link"] and not match["where"]:
        return None  # "the decisions adopted at previous meetings"
    reach = max([match.end("where"), *(p.end for p in met), *(b.end for b in bodies)])
    codes = {p.party for p in met if p.party} | {b.code for b in bodies}
    ours: list[Person] = []
    if not (match["link"] and "between" in match["link"]):
        ours = _read_ours(setting, match, sentence, reach)
        officials = _officials_before(context, sentence.start, match.start())
        codes |= {p.party for p in ours if p.party}
        if match["link"] and not ours:
            codes |= _side_behind(context, reach, sentence.end)
        if not match["link"] or not any(p.party for p in ours):
            codes |= officials
        if not match["link"] and not ours:
            codes |= _pair_before(context, sentence.start, match.start())
            single = not match["noun"].endswith("s")  # "in past meetings" is no occasion
            if (
                not codes
                and (match["where"] or single)
                and _THEY.of(context.lexicon).match(context.plain, sentence.start, match.start())
            ):
                codes, ours = find_antecedents(setting, sentence.start, told_before)
        elif not match["link"] and not any(p.name and p.party for p in ours):
            return None
    if not 1 < len(codes) < 5 or _TOLD.of(context.lexicon).search(context.plain, sentence.start, sentence.end) is None:
        return None
    if is_private(context, (*met, *ours), context.plain[match.end() : reach]):
        return None
    kind = "call" if "call" in match["noun"] else "meeting"
    draft = Draft(kind, Span(match.start(), reach), sentence, _RULE, codes=codes, verbal=False)
    draft.add_people((*ours, *met), "principal")
    if match["lead"].lower().startswith(("before", "ahead")):
        draft.status = "scheduled"
    told = [m.start() for m in _TOLD.of(context.lexicon).finditer(context.plain, sentence.start, match.start())]
    draft.verb = told[-1] if told else None
    return draft


def _read_met(context: Context, match: re.Match[str], sentence: Span) -> tuple[list[Person], list[PartyMention]]:
    """Return the persons, else the parties, behind "with" or "between"."""
    behind = people_after(context, match.end(), sentence.end, _ARTICLES)
    if behind and not _is_subject(context, match, behind[0]):
        return [named(context, p) for p in behind], []
    stop = BODY_BLOCK.search(context.plain, match.end(), sentence.end)
    end = stop.start() if stop else sentence.end
    following = context.people_in(match.end(), end)  # the subject, where the phrase opens the sentence
    end = following[0].start if following else end
    found = codes_between(context, match.end(), end)
    if not found:
        return [], []
    bare = BARE.fullmatch(context.plain, match.end(), found[0].start) is not None
    of_state = found[0].form in ("name", "seat", "side") and bare
    return [], found if of_state or _OFFICIALS.of(context.lexicon).search(context.plain, match.end(), end) else []


# "In a meeting with her Peruvian counterpart, Ann Kalns [stressed]": who stands behind the comma speaks
_COUNTERPART = lazy_regex(r".*\b(?:counterpart|colleague|peer|host|guest)s?,\s+\Z")
_SPEAKS = lazy_regex(r"\s+(?:(?:also|again|then|further|\w+ly|has|had)\s+){0,2}\Z")
_SPEAKS_REACH = 40  # characters behind a name in which its verb stands


def _is_subject(context: Context, match: re.Match[str], person: Person) -> bool:
    """Tell whether the person named behind "with his counterpart," is who met him, whose verb stands right behind."""
    if _COUNTERPART.match(context.plain, match.end(), person.start) is None:
        return False
    verb = _TOLD.of(context.lexicon).search(context.plain, person.end, person.end + _SPEAKS_REACH)
    return verb is not None and _SPEAKS.fullmatch(context.plain, person.end, verb.start()) is not None


def _read_ours(setting: Setting, match: re.Match[str], sentence: Span, reach: int) -> list[Person]:
    """Return the persons whose meeting it was: those in front of the phrase, else the subject behind it."""
    context = setting.context
    if not match["link"]:
        people = [p for p in context.people_in(sentence.start, match.start()) if p.end <= match.start()]
        return [named(context, p) for p in people] if len(people) < 4 else []
    before = people_before(context, sentence.start, match.start(), 200)
    if before:
        return [named(context, p) for p in before]
    behind = people_after(context, reach, sentence.end, _GAP)
    verb = _TOLD.of(context.lexicon).search(context.plain, reach, sentence.end)
    if not behind and verb is not None:
        behind = _pronoun_behind(context, reach, verb.start(), match.start())
    return [named(context, p) for p in behind]


_HE = lazy_regex(r"\b(?:he|she)\b(?=\s+(?:\w+\s+){0,2}\Z)")


def _pronoun_behind(context: Context, start: int, verb: int, phrase: int) -> list[Person]:
    """Return whom "he" behind the phrase means, who stands before it: not the person met."""
    pronoun = _HE.search(context.plain, start, verb)
    person = resolve_pronoun(context, pronoun.start(), phrase) if pronoun else None
    return [person] if person is not None else []


_COMMA = lazy_regex(r",\s+(?:the\s+|a\s+)?\Z")


def _side_behind(context: Context, start: int, end: int) -> set[str]:
    """Return the government that is the subject behind a phrase that opens the sentence: "…, the Peruvian side"."""
    found = codes_between(context, start, min(end, start + _NEAR))[:1]
    if found and _COMMA.search(context.plain, start, found[0].start) and found[0].form in ("side", "seat", "name"):
        return {found[0].code}
    return set()


_NEAR = 50  # characters from the phrase to its subject


def _pair_before(context: Context, start: int, end: int) -> set[str]:
    """Return the two states that "and" joins in front of the phrase: "Peru and Latvia discussed trade at a meeting"."""
    found = codes_between(context, start, end, ("name", "seat", "side"))
    if len(found) != len({p.code for p in found}) or len(found) != _TWO:
        return set()
    joined = context.plain[found[0].end : found[1].start] in (" and ", " and the ")
    return {p.code for p in found} if joined else set()


def _officials_before(context: Context, start: int, end: int) -> set[str]:
    """Return the parties whose officials are the subject in front of the phrase."""
    found = codes_between(context, start, end)[:1]
    if found and (
        found[0].form in ("seat", "side") or _OFFICIALS.of(context.lexicon).match(context.plain, found[0].end + 1)
    ):
        return {found[0].code}
    return set()
