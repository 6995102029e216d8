"""The sides that stand beside a noun of meeting: "Peruvian-Dutch talks", "his talks here on Friday with B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from memcon.annotate.occasions.drafts import Told, codes_between, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.encounter_asides import BARE
from memcon.annotate.talks.encounter_groups import OFFICIALS, find_antecedents
from memcon.annotate.talks.encounter_shapes import THE_TWO
from memcon.annotate.talks.encounter_sides import BODY_BLOCK
from memcon.annotate.talks.noun_sides import find_by_surname, find_pair_beside
from memcon.annotate.text.context import PartyMention, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SMALL = (
    r"(?:(?!(?:the|of|and|with|to|in|for|from|on|that|at|by|will|would|is|are|was|were|has|have|had)\b)[\w-]+\s+){0,4}"
)


_WHOSE = lazy_regex(rf"\b(?P<who>[Hh]is|[Hh]er|[Tt]heir)\s+{_SMALL}\Z")


# "the two leaders' meeting"
_GROUPS = WordRegex(rf"\b(?:[Tt]he\s+(?:two\s+)?(?:[a-z-]+\s+)?|[Bb]oth\s+|[Tt]wo\s+){OFFICIALS}'\s+{_SMALL}\Z")


# "with leaders of several Muslim-majority countries"
_MANY = WordRegex(
    rf"(?:the\s+)?(?:[\w-]+\s+){{0,2}}?(?:{OFFICIALS}|heads)\s+(?:of|from)\s+(?:(?:several|many|various|some|other|more\s+than|\d+|two|three|four|five|"
    r"six|seven|eight|nine|ten|dozens\s+of)\s+)(?:[\w-]+\s+){0,3}?(?:nations|countries|states|governments)\b"
)


# "the talks he held with B"
_WHICH_HELD = lazy_regex(
    r"\s+(?:that\s+|which\s+)?(?P<who>he|she|they)\s+(?:had\s+|has\s+|will\s+)?(?:held|hold|had|have)"
    r"(?:\s+(?:here|today|yesterday|earlier|separately|on\s+[A-Z]\w+|in\s+[A-Z]\w+|(?:last|this)\s+\w+)){0,3}\s+with\s+"
)


# "the meeting Minister A had with B": who held it stands between the noun and its verb
_WHO_HELD = lazy_regex(
    r"\s+(?:(?:also|then|later|last\s\w+|(?:on\s)?[A-Z][a-z]{2,5}day|earlier|recently)\s+){0,2}(?:(?:has|had)\s+)?(?:held|had)"
    r"(?:\s+(?:here|today|yesterday|earlier|(?:on|in|at)\s+[A-Z][\w-]*(?:\s\d+)?|(?:last|this)\s+\w+)){0,2}\s+with\s+"
)
_WHOM_HELD = lazy_regex(r"\s+(?:that\s+|which\s+)?(?:(?:the|then|former|visiting|[A-Z][\w.'-]+)\s+){0,3}\Z")
_HELD_REACH = 80  # characters from such a noun to the person


_GENITIVE = lazy_regex(rf"'s?\s+{_SMALL}\Z")


_BESIDE = lazy_regex(rf"(?:'s?)?[\s-]+{_SMALL}\Z")


_JOINED = lazy_regex(r"\s*(?:-|–|/|,\s|\s+and\s+|\s+or\s+)\s*(?:the\s+)?")


_FAR_WITH = lazy_regex(
    r"(?:\s+held)?(?:,?\s+(?:here|today|yesterday|tomorrow|tonight|(?:last|this|next|earlier)\s+\w+|"
    r"(?:early\s|late\s)?[A-Z][a-z]{2,5}day(?:\s(?:morning|afternoon|evening|night))?|"
    r"(?:on|in|at|about|over|later|for)\s+(?!the\s+\w+\s+with)[^.;:,]{2,40}?)(?:\s*\([\w .]{1,12}\))?){0,3}"
    r"\s+(?P<link>with|between|among)\s+"
)


# "in a May 3 call to President A"
_CALL_TO = lazy_regex(r"(?:\s+(?:on|last)\s[\w ]{3,14}?)?\s+(?P<link>to)\s+(?=(?:the\s+|his\s+|her\s+|then-)?[A-Z])")


# "talks on the war with Peru", "talks on how to end the row with Peru": the topic's own "with"
_OF_TOPIC = lazy_regex(
    r"\b(?:how\s+to\b.*|war|ties|relations|cooperation|deal|pact|accord|agreement|treaty|peace|border|dispute|row|conflict|partnership)\s+\Z",
    re.S,
)


_TURN = lazy_regex(r",\s+(?:but|while|as|after|before|although|though|[a-z]+ing)\b")


_ARTICLES = lazy_regex(
    r"(?:(?:the|visiting|his|her|their|new|both|top|senior|other)\s+|\w+\s+(?:counterpart|colleague|peer|host|guest)s?,?\s+)*\Z"
)


_OFFICIALS = WordRegex(
    r"\b(?:%office_class/officials%|%office_class/an official%|delegation|counterpart|governments?|sides?)\b"
)


@dataclass(slots=True)
class Sides:
    """Who stands beside a noun of meeting, and how far the words reach; `linked` by "with", to `many` states."""

    start: int
    end: int
    people: list[Person] = field(default_factory=list)
    codes: set[str] = field(default_factory=set)
    linked: bool = False
    many: bool = False

    def add(self, people: Sequence[Person], codes: Sequence[PartyMention] = ()) -> None:
        """Take persons and parties in."""
        self.people += people
        self.codes |= {p.party for p in people if p.party} | {c.code for c in codes}


# a body of one government, whose members meet among themselves
_OWN_BODY = lazy_regex(
    r"\b(?:[Cc]abinet|[Pp]arliament|[Bb]oard|Senate|[Ll]awmakers|[Ll]egislators|[Pp]arty|[Uu]nions?)\b[^.;:,]{0,30}\s(?:at|in|during|after)\s+\Z"
)


# "the Ozols-Rojas talks"
_NAMES = lazy_regex(rf"\b(?P<one>[A-Z][\w']+)[-–/](?P<two>[A-Z][\w']+)\s+{_SMALL}\Z")


def read_left(setting: Setting, sides: Sides, sentence: Span, drafts: Told) -> None:
    """Take the sides in front of a noun: "his", "their", "A's", "Peruvian-Dutch"."""
    context, text = setting.context, setting.context.plain
    low = max(sentence.start, sides.start - 70)
    whose = _WHOSE.search(text, low, sides.start)
    if whose is not None:
        sides.start = whose.start()
        if _OWN_BODY.search(text, max(sentence.start, whose.start() - 60), whose.start()):
            return  # "the Cabinet at their meeting"
        if whose["who"].lower() == "their":
            if _FAR_WITH.match(text, sides.end, sentence.end) is not None:
                return  # each one's talks with others
            beside = find_pair_beside(context, sentence, whose.start())
            codes, people = (set(), beside) if beside else find_antecedents(setting, whose.start(), drafts)
            sides.add(people)
            sides.codes |= codes
        elif (person := resolve_pronoun(context, whose.start())) is not None:
            sides.add([named(context, person)])
        return
    group = _GROUPS.of(context.lexicon).search(text, low, sides.start)
    if group is not None:
        codes, people = find_antecedents(setting, group.start(), drafts)
        sides.start = group.start()
        sides.add(people)
        sides.codes |= codes
        return
    if (pair := _NAMES.search(text, low, sides.start)) is not None:
        both = [find_by_surname(context, pair[n]) for n in ("one", "two")]
        if both[0] is not None and both[1] is not None and both[0].party != both[1].party:
            sides.start = pair.start()
            sides.add([p for p in both if p is not None])
            return
    owners = people_before(context, sentence.start, sides.start, 60)
    if owners and _GENITIVE.fullmatch(text, owners[-1].end, sides.start):
        sides.start = owners[0].start
        sides.add([named(context, p) for p in owners])
        return
    if text.endswith("meetings", sides.start, sides.end):
        return  # "EU, NATO and G7 meetings"
    at = sides.start
    for party in reversed(codes_between(context, low, sides.start)):
        gap = text[party.end : at]
        if not (_BESIDE.fullmatch(gap) if at == sides.start else _JOINED.fullmatch(gap)):
            break
        sides.codes.add(party.code)
        at = party.start
    if sides.codes:
        sides.start = at


# "open talks about fish, in the first call [between the two]"
_NEXT_NOUN = lazy_regex(
    r",\s[^,]*\b(?:meeting|talks|call|summit|conversation|discussions?|negotiations|consultations)\b"
)


def _read_holder(setting: Setting, sides: Sides, sentence: Span) -> re.Match[str] | None:
    """Take the person in "the meeting A had with B", and return the words from there to whom was met."""
    context, text = setting.context, setting.context.plain
    if text.find(" with ", sides.end, sentence.end) < 0:
        return None
    for person in context.people_in(sides.end, min(sentence.end, sides.end + _HELD_REACH))[:1]:
        link = _WHO_HELD.match(text, person.end, sentence.end)
        if link is not None and _WHOM_HELD.fullmatch(text, sides.end, person.start) is not None:
            sides.add([named(context, person)])
            return link
    return None


def read_right(setting: Setting, sides: Sides, sentence: Span, drafts: Told) -> None:
    """Take the sides behind a noun: "with B", "here on Friday between A and B", "he held with B"."""
    context, text = setting.context, setting.context.plain
    link = _WHICH_HELD.match(text, sides.end, sentence.end) or _read_holder(setting, sides, sentence)
    pronoun = link.groupdict().get("who") if link is not None else None
    if link is not None and pronoun in ("he", "she"):
        who = resolve_pronoun(context, link.start("who"))
        sides.add([named(context, who)] if who is not None else [])
    if link is None and (link := _FAR_WITH.match(text, sides.end, sentence.end)) is not None:
        link = None if _NEXT_NOUN.search(text, sides.end, link.start("link")) else link
    if link is None and text.endswith("call", sides.start, sides.end):
        link = _CALL_TO.match(text, sides.end, sentence.end)
    if link is None or _OF_TOPIC.search(
        text, sides.end, link.start("link") if "link" in link.groupdict() else sides.end
    ):
        return
    sides.linked = True
    between = link.group().rstrip().endswith("between")
    if between and (both := THE_TWO.of(context.lexicon).match(text, link.end() - 1, sentence.end)) is not None:
        codes, persons = find_antecedents(setting, link.end(), drafts)
        sides.add(persons)
        sides.codes |= codes
        sides.end = both.end()
        return
    people = [named(context, p) for p in people_after(context, link.end(), sentence.end, _ARTICLES)]
    if people:
        last = people_after(context, link.end(), sentence.end, _ARTICLES)[-1]
        sides.add(people)
        sides.end = last.end
        return
    stop = BODY_BLOCK.search(text, link.end(), sentence.end)
    end = stop.start() if stop else sentence.end
    turn = _TURN.search(text, link.end(), end)
    end = turn.start() if turn else end
    following = context.people_in(link.end(), end)
    found = codes_between(context, link.end(), following[0].start if following else end)
    if not found and (many := _MANY.of(context.lexicon).match(text, link.end(), sentence.end)) is not None:
        sides.many, sides.end = True, many.end()
        return
    bare = bool(found) and BARE.fullmatch(text, link.end(), found[0].start) is not None
    if found and (
        (found[0].form in ("name", "seat", "side", "demonym") and bare)
        or _OFFICIALS.of(context.lexicon).search(text, link.end(), end)
    ):
        sides.add([], found)
        sides.end = found[-1].end
