"""Meetings of officials whom a number or an article tells: "the two ministers met", "ministers from five nations"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, Told, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.states import read_states
from memcon.annotate.talks.meeting_again import find_who_agreed
from memcon.annotate.talks.meeting_ends import is_last_talk
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Entry, Hit, straighten
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

OFFICIALS = "%office_class/officials in a group%"
_CAPITALS = "Prime|Foreign|Defen[cs]e|Finance|Trade|Interior|Energy|External|Affairs"
_ADVERBS = (
    r"(?:,?\s+(?:will|would|also|have|had|last|then|first|both|are|were|is|was|to|due|set|expected|scheduled|slated|likely|"
    r"planning|planned|agreed|again|later|again|today|yesterday|on\s+[A-Z][a-z]+day|next|again|briefly|reportedly|"
    r"privately|previously|already|jointly|today|be|been|recently))*"
)
# "Technical teams will meet in Lima": of those told before
_WORKING_LEVEL = (
    r"(?:[Tt]echnical|[Ee]xpert|[Nn]egotiating|[Ww]orking-level|[Ll]ower-level|[Mm]ilitary|[Tt]rade)\s+"
    r"(?:teams|experts|officials|negotiators|delegations|groups|representatives|envoys)"
)
# who meets on behalf of those told before, none of whom is there: "experts from both countries"
_ON_BEHALF = lazy_regex(r"\b(?:experts|teams|negotiators|officials|technicians|specialists|engineers)\b", re.I)
# "the two foreign ministers", "both leaders", "the ministers, who", "they": whom the text named before.
_SAME = WordRegex(
    r"\b(?:(?:[Tt]he\s+(?:two|three|four|five|six|seven)\s+|[Bb]oth\s+(?:the\s+)?)(?:[\w-]+\s+){0,3}?"
    rf"(?i:{OFFICIALS})|[Tt]he\s+(?:(?:[a-z-]+|{_CAPITALS})\s+){{0,2}}?(?i:%office_class/officials%)"
    r"|[Tt]wo\s+(?:[\w-]+\s+){0,2}?(?:%office_class/officials%|men|women)"
    r"|(?:[Bb]oth\s+)?[Oo]ur\s+(?:[a-z]+\s+){0,2}?(?:%office_class/officials%|teams)"
    r"(?:\s+(?:of|for)\s+[a-z]+(?:\s+affairs)?)?"
    rf"|{_WORKING_LEVEL}"
    r"|[Tt]hey|We(?:'ll)?|[Tt]he\s+two(?:\s+of\s+them)?|[Bb]oth\s+of\s+them|[Ww]ho|[Tt]he\s+pair)"
    r"(?:\s+(?:of|from)\s+(?:the\s+two|both)\s+(?:countries|nations|states|sides|governments))?"
    rf"(?:,\s+who)?{_ADVERBS}\s*\Z"
)
_WHO = lazy_regex(r"\b(?P<head>\w+),?\s+who\b[^,;.]{0,30}\Z")
_PLURAL = WordRegex(rf"{OFFICIALS}\Z", re.I)
# "trade ministers from five nations": who they are the text need not tell.
_FROM_NATIONS = WordRegex(
    r"\b(?i:%office_class/officials%)\s+(?:from|of|representing)\s+(?!(?:the\s+two|both)\s)(?:[\w'-]+\s+){0,4}?"
    r"(?:nations|countries|states|governments|members|powers|republics)\b[^.;:]{0,60}\Z"
)
# "leading industrial nations will meet again next month"
_SUCH_NATIONS = lazy_regex(
    r"\b(?:leading|major|industrial(?:i[sz]ed)?|western|developing|creditor|debtor|producing|producer|exporting|consuming|consumer|importing|"
    r"neighbou?ring|regional|non-aligned|(?!(?:The|These|Both|Our|Their)\b)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several))\s+"
    rf"(?:[\w-]+\s+){{0,3}}?(?:nations|countries|states|powers|democracies)(?:,\s+known\s[^,]{{2,40}},)?{_ADVERBS}\s*\Z"
)
# "regional leaders met in Lima", "West African heads of state met"; leaders of a party or of business are of no state
_OF_REGION = lazy_regex(
    r"\b(?:regional|world|neighbou?ring|allied|[Ww]estern|(?:West|East|Central|Southern|North|South|South-?[Ee]ast)\s[A-Z][a-z]+n)\s+"
    r"(?:heads\s+of\s+(?:state|government)|leaders|presidents|(?:foreign|finance|defen[cs]e|trade|energy)\s+ministers)"
    rf"{_ADVERBS}\s*\Z"
)
_AGAIN = lazy_regex(r"\s+again\b")  # "will meet again": the next one of those told before, which is read as such
_IS_OVER = lazy_regex(r"(?:met|held|spoke|spoken|talked)\b")  # "met again": one more, as real as the first
# "will meet at the level of ministers on a regular basis"
_TIME_AND_AGAIN = lazy_regex(
    r"[^.;:]{0,60}?\s(?:regularly|periodically|annually|yearly|monthly|weekly|on\s+an?\s+(?:[\w-]+\s+)?(?:basis|cadence)|"
    r"(?:once|twice)\s+(?:an?|every)\s|every\s+(?:two\s+|three\s+|six\s+|other\s+)?(?:year|month|week)s?\b)"
)
_EACH_TIME = lazy_regex(
    r"(?:Every|Each)\s+(?:(?:two|three|four|five|six|other|second|third)\s+)?(?:years?|months?|weeks?|spring|summer|autumn|fall|winter)\b|"
    r"(?:Once|Twice)\s+(?:an?|every)\s"
)
_PRESENT = lazy_regex(r"(?:meet|hold|gather|come|host|receive|visit)s?\b")
# "agreed to open talks on fisheries" promises a course of talks; a day or a place makes an occasion of it.
_TO_BEGIN = lazy_regex(
    r"\b(?:(?:agree|decide|resolve|pledge|vow|hope|want|plan)[sd]*(?:\s+\w+ly)?|ways?|how|efforts?|bids?|attempts?|push|aim(?:ed|ing)?|tr(?:y|ied|ying)|"
    r"s(?:eek|ought))\s+to\s+(?:re-?open|open|begin|start|resume)\Z"
)
_SET = lazy_regex(
    r"[^.;:]{0,60}?\s(?:in\s+[A-Z]|on\s+(?:\d|[A-Z])|(?:next|this|later\s+this)\s+(?:week|month|year)|tomorrow|today)"
)
_BY_PHONE = lazy_regex(r"\b(?:tele)?phone\b|\btelephonic\b|\bcall\b")
# "the leaders ended the call by …": the occasion told before
_THE_CALL = lazy_regex(r"\s+(?:the|this|their|our)\s+(?:phone\s+|telephone\s+|video\s+)?(?:call|conversation)\b")
# "I hope the two ministers will hold talks": nothing is settled
_HOPED = WordRegex(r"\b%verb_class/hoping for talks%\s+(?:that\s+)?\Z", re.I)
_REACH = 4  # sentences


def read_group(setting: Setting, hit: Hit, entry: Entry, end: int, told: Told) -> Draft | None:
    """Return a draft for a verb of meeting whose subject is a group without names; `end` is where its noun ends."""
    context, text = setting.context, setting.context.plain
    sentence = setting.sentence(hit.start)
    before = Span(sentence.start, hit.start)
    same = _SAME.of(context.lexicon).search(text, max(before.start, hit.start - 90), before.end)
    many = _FROM_NATIONS.of(context.lexicon).search(text, before.start, before.end)
    many = many or (None if same else _SUCH_NATIONS.search(text, before.start, before.end))
    many = many or (None if same else _of_region(context, before))
    if many is not None:
        codes = {p.code for p in context.parties_in(many.start(), hit.start)}
        draft = Draft("meeting", Span(many.start(), end), sentence, entry.rule, codes=codes)
        draft.verb, draft.alone = hit.start, True
        return draft
    if same is None and (agreed := find_who_agreed(text, told.inside(sentence), hit.start)) is not None:
        met, begin = agreed
        draft = Draft("meeting", Span(hit.start, end), Span(begin, sentence.end), entry.rule, codes=set(met.codes))
        draft.add_people(met.people, "principal")
        return draft
    if same is None or not _is_plural(context, before.start, same):
        return None
    if _AGAIN.match(text, end) and not _IS_OVER.match(text, hit.start):
        return None
    if only_begins(text, hit, sentence, end) or _THE_CALL.match(text, hit.end, end):
        return None
    if _HOPED.of(context.lexicon).search(text, before.start, same.start()):
        return None
    ours = _find_ours(setting, sentence, told) if same.group().startswith("We") else None
    codes, people = ours if ours is not None else find_antecedents(setting, same.start(), told)
    if not codes and ours is None and not _IS_PAIR.match(same.group()):
        codes = _body_before(setting, same.start())
    if not codes or is_private(context, people, ""):
        return None
    kind = "call" if _BY_PHONE.search(text, hit.start, end) or is_last_talk(text, hit) else "meeting"
    draft = Draft(kind, Span(same.start(), end), sentence, entry.rule, codes=codes)
    draft.verb, draft.alone = hit.start, read_states(context.lexicon).is_one_body(codes)
    if _ON_BEHALF.search(same.group()) is None:
        draft.add_people(people, "principal")
    elif people:
        draft.verbal = hit.start < context.lead_end(1)
    return draft


def _find_ours(setting: Setting, sentence: Span, told: Told) -> tuple[set[str], list[Person]]:
    """Return the sides that "We" means: the publisher's and whom "I" met in the sentence before, and that person."""
    number = setting.context.sentence_at(sentence.start)
    before = told.inside(setting.context.sentences[number - 1]) if number else []
    met = [d for d in before if d.own and setting.home in d.codes and len(d.codes) == _TWO]
    return (set(met[-1].codes), list(met[-1].people)) if met else (set(), [])


# "The two countries hold talks every year"
_HELD_AGAIN = lazy_regex(
    r"\s+(?:[\w-]+\s+){0,4}?(?:talks|meetings?|consultations|discussions|dialogues?)\s+"
    r"(?:every|each|once\s+a|twice|annually|regularly|on\s+a\s+regular)\b"
)


def is_habit(text: str, hit: Hit, sentence: Span) -> bool:
    """Tell whether a verb tells what is done time and again: "will meet twice a year", "Each year, they hold talks"."""
    end = sentence.end
    if _EACH_TIME.match(text, sentence.start, hit.start) and _PRESENT.match(text, hit.start):
        return True
    if _PRESENT.match(text, hit.start) and _HELD_AGAIN.match(text, hit.end, end) is not None:
        return True
    if is_told_by_number(text, hit.end, end):
        return True
    return hit.entries[0].form.startswith("meet") and _TIME_AND_AGAIN.match(text, hit.end, end) is not None


# "have met [with him] eight times"
_TIMES = lazy_regex(
    r"(?:\s+(?:(?:with|to)\s)?(?:(?!\b(?:and|who|which|after|before|for|in|on)\b)[^.;:,]){0,50}?)?\s+(?:at\s+least\s+|more\s+than\s+|some\s+|over\s+)?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\s+of|several|multiple|many|numerous|countless|\d{1,2})\s+times\b"
)


def is_told_by_number(text: str, at: int, end: int) -> bool:
    """Tell whether words behind a verb count how often it was done, and tell of no single occasion."""
    return _TIMES.match(text, at, end) is not None


def only_begins(text: str, hit: Hit, sentence: Span, end: int) -> bool:
    """Tell whether a verb only promises a course of talks, whose noun ends at `end`: "agreed to resume talks"."""
    return _TO_BEGIN.search(text, sentence.start, hit.end) is not None and not _SET.match(text, end)


def _of_region(context: Context, before: Span) -> re.Match[str] | None:
    """Return the words for the leaders of a region's states at the end of a span, which name no single state."""
    many = _OF_REGION.search(context.plain, before.start, before.end)
    return None if many is None or context.parties_in(many.start(), before.end) else many


def _is_plural(context: Context, start: int, same: re.Match[str]) -> bool:
    """Tell whether "who" stands behind officials, not behind one person."""
    if not same.group().lower().startswith("who"):
        return True
    ahead = _WHO.search(context.plain, start, same.end())
    return ahead is not None and _PLURAL.of(context.lexicon).fullmatch(ahead["head"]) is not None


_COUNTED = lazy_regex(r"(?:the\s+)?(?P<n>three|four|five|six|seven)\s", re.I)
_COUNTS = {"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}


_TWO = 2
_MARKS = '"“”'


def find_antecedents(setting: Setting, at: int, drafts: Told) -> tuple[set[str], list[Person]]:
    """Return the two sides, and their principals, that a word for both of them at `at` means.

    The nearest sentence before that names just two sides tells them, else a meeting told before. Where the words at
    `at` tell another number of sides, the nearest sentence that names as many does.
    """
    context = setting.context
    counted = _COUNTED.match(context.plain, at)
    if counted is not None:
        return _find_several(context, at, _COUNTS[counted["n"].lower()]), []
    number = context.sentence_at(at)
    lead = number <= context.first_sentence + 1
    seen: dict[int, Person] = {}
    codes: set[str] = set()
    crowded = False
    for index in range(number, max(-1, number - _REACH), -1):
        sentence = context.sentences[index]
        stop = min(at, sentence.end)
        if index < number and context.plain[sentence.start] in _MARKS:
            continue  # what somebody else said
        met = [d for d in drafts.inside(sentence) if len(d.codes) == _TWO and d.span.end <= at and len(d.people) > 1]
        if crowded and met:
            return set(met[-1].codes), list(met[-1].people)
        if crowded:
            continue
        for person in context.people_in(sentence.start, stop):
            full = named(context, person)
            if full.party:
                seen.setdefault(person.ident, full)
        codes |= {p.code for p in context.parties_in(sentence.start, stop)} | {
            str(p.party) for p in seen.values() if p.party
        }
        sides = {str(p.party) for p in seen.values()}
        if len(seen) == len(sides) == _TWO and codes > sides and all(p.name for p in seen.values()):
            return sides, list(seen.values())  # "A and B spoke of Kenya. The two men last met …"
        if len(codes) == 2:
            return codes, _principals(list(seen.values()), codes)
        met = [d for d in drafts.inside(sentence) if len(d.codes) == 2 and d.span.end <= at]
        if met:
            return set(met[-1].codes), list(met[-1].people)
        if len(codes) > _TWO:
            pair = _subject_pair(context, sentence, stop)
            if pair:
                return {str(p.party) for p in pair}, pair
            codes = {str(p.party) for p in seen.values()}  # "met in Rome": where they were makes no third side
            if len(codes) == 2 and _only_places(setting, sentence, stop, codes):
                return codes, _principals(list(seen.values()), codes)
            crowded = True  # only those of a meeting told before can be meant
    if crowded:
        return set(), []
    if not lead:
        return set(), []
    ahead = context.sentences[number : number + 3]  # an opening may name them behind: "the two ministers … A and B"
    people = [named(context, p) for s in ahead for p in context.people_in(max(at, s.start), s.end)]
    told = {str(p.party) for p in people if p.party} | codes
    if len(told) == 2:
        return told, _principals(list({p.ident: p for p in people}.values()), told)
    return _codes_of_title(setting), []


_AND = lazy_regex(r",?\s+and\s+(?:the\s+)?")


def _subject_pair(context: Context, sentence: Span, stop: int) -> list[Person]:
    """Return the two persons of two parties who open a sentence: "A and B are here for the wedding of President C"."""
    first = context.people_in(sentence.start, stop)[:_TWO]
    if len(first) < _TWO or _AND.fullmatch(context.plain, first[0].end, first[1].start) is None:
        return []
    pair = [named(context, p) for p in first]
    opens = not context.plain[sentence.start : first[0].start].strip()
    return pair if opens and all(p.name and p.party for p in pair) and pair[0].party != pair[1].party else []


_OFFICES = lazy_regex(
    r"\b(?P<lead>(?:(?:vice|deputy|prime|foreign|defen[cs]e|finance|trade|interior|home|energy|health|justice|agriculture|commerce)\s+){0,2})"
    r"(?P<noun>ministers?|secretar(?:ies|y)|presidents?|premiers?|chancellors?)\b",
    re.I,
)
_TOLD_WITHIN = 6  # sentences behind a group in which its members are named


def add_members(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting of "the foreign ministers of Peru and Kenya" those whom the next sentences name as such."""
    context = setting.context
    for draft in drafts:
        if draft.kind != "meeting" or draft.people or not 1 < len(draft.codes) < 4:
            continue
        group = _OFFICES.search(context.plain, draft.sentence.start, max(draft.span.end, draft.told_at))
        if group is None or not group["noun"].lower().endswith("s"):
            continue
        noun = group["noun"].lower().replace("ies", "y").removesuffix("s")
        wanted = _office_value(setting, f"{group['lead']}{noun}".title())
        number = context.sentence_at(draft.sentence.start)
        last = context.sentences[min(number + _TOLD_WITHIN, len(context.sentences) - 1)]
        first = context.sentences[max(0, number - _TOLD_WITHIN)]
        members = _holders(setting, Span(group.end(), last.end), draft.codes, wanted)
        around = _holders(setting, Span(first.start, last.end), draft.codes, wanted)
        if len(members) < len(draft.codes) == len(around):
            members = around  # "the two presidents", of whom one is named before, the other behind
        if len({p.party for p in members}) == len(members):
            draft.add_people(members, "principal")


def add_those_told(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting of "the two ministers" whose names are left open the two of whom the sentences before tell."""
    context, told = setting.context, Told(drafts)
    for draft in drafts:
        if draft.kind == "visit" or draft.people or len(draft.codes) != _TWO:
            continue
        before = Span(max(draft.sentence.start, draft.told_at - 90), draft.told_at)
        same = _SAME.of(context.lexicon).search(context.plain, before.start, before.end)
        same = None if same is not None and same.group().lower().lstrip().startswith("who") else same
        same = None if same is not None and _ON_BEHALF.search(same.group()) is not None else same
        codes, people = find_antecedents(setting, same.start(), told) if same is not None else (set[str](), [])
        group = _OFFICES.search(same.group()) if same is not None else None
        noun = group["noun"].lower().removesuffix("s") if group is not None else ""
        if codes == draft.codes and all(noun in (p.office or "").lower() for p in people):
            draft.add_people(people, "principal")


def _holders(setting: Setting, span: Span, codes: set[str], wanted: str | None) -> list[Person]:
    """Return the persons named in a span who hold an office for one of some parties."""
    told = {p.ident: named(setting.context, p) for p in setting.context.people_in(span.start, span.end)}
    members = [p for p in told.values() if p.party in codes and p.name and p.office]
    return [p for p in members if wanted and _office_value(setting, str(p.office)) == wanted]


def _office_value(setting: Setting, words: str) -> str | None:
    """Return which office of the lexicon words name, the External Affairs Minister's being a Foreign Minister's."""
    entries = [e for h in setting.context.lexicon.names.find(" ".join(words.split())) if (e := h.find("office"))]
    if not entries:
        return None
    common = entries[0].attributes.get("counterpart")
    return _office_value(setting, str(common)) if common and common != words else entries[0].value


def _find_several(context: Context, at: int, count: int) -> set[str]:
    """Return the states that the nearest sentence names which names just so many."""
    number = context.sentence_at(at)
    for index in range(number, max(-1, number - _REACH), -1):
        sentence = context.sentences[index]
        codes = {p.code for p in context.parties_in(sentence.start, min(at, sentence.end))}
        if len(codes) == count:
            return codes
    return set()


_IN = lazy_regex(r"\b(?:in|at|near)\s+(?:the\s+)?\Z")


def _only_places(setting: Setting, sentence: Span, stop: int, codes: set[str]) -> bool:
    """Tell whether a sentence names the states that are none of `codes` only as the place of what it tells."""
    context = setting.context
    others = [p for p in context.parties_in(sentence.start, stop) if p.code not in codes]
    return all(_IN.search(context.plain, max(sentence.start, p.start - 12), p.start) for p in others)


def _codes_of_title(setting: Setting) -> set[str]:
    """Return the two states that the title names, the publisher's own taken in where it names one other."""
    names = setting.context.lexicon.names.find(straighten(setting.context.title))
    codes = {e.value for h in names for label in ("state", "adjective") if (e := h.find(label)) is not None}
    if len(codes) == 1 and setting.home is not None:
        codes.add(setting.home)
    return codes if len(codes) == 2 else set()


_IS_PAIR = lazy_regex(r"(?:the\s+)?(?:two|pair)\b|both\b", re.I)


def _body_before(setting: Setting, at: int) -> set[str]:
    """Return the body whose members' officials "the ministers" are: the only party of the nearest sentence with one."""
    context = setting.context
    number = context.sentence_at(at)
    for index in range(number, max(-1, number - _REACH), -1):
        sentence = context.sentences[index]
        codes = {p.code for p in context.parties_in(sentence.start, min(at, sentence.end))}
        if codes:
            return codes if read_states(context.lexicon).is_one_body(codes) else set()
    return set()


def _principals(people: Sequence[Person], codes: set[str]) -> list[Person]:
    """Return the persons if there is just one on each side, none where it is open which of them met."""
    sides = [p for p in people if p.name and p.party in codes]
    return sides if len(sides) == 2 and {p.party for p in sides} == codes else []
