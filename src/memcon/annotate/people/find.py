"""Who is named: offices and names put together, later mentions tied to the first, pronouns to the last subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from memcon.annotate.parties.states import read_states
from memcon.annotate.people.apposed_offices import add_apposed, add_posts_before
from memcon.annotate.people.bracketed_sides import find_bracketed, find_counterparts_behind
from memcon.annotate.people.counterpart_sides import add_counterparts
from memcon.annotate.people.countrys_own import add_countrys_own
from memcon.annotate.people.fronted_counterparts import call_counterparts
from memcon.annotate.people.fronted_pronouns import find_subject_behind
from memcon.annotate.people.home_sides import add_home, add_publishing, move_from_namesakes
from memcon.annotate.people.inviters import add_inviters
from memcon.annotate.people.leaders import (
    add_leaders,
    find_leaders,
    find_leaders_by_family_name,
    find_led,
    is_told_alone,
)
from memcon.annotate.people.led_names import find_delegation_heads, find_led_names
from memcon.annotate.people.marks import read_name_words
from memcon.annotate.people.people_reader import PeopleReader
from memcon.annotate.people.person_bodies import find_explained, find_heads_of_bodies
from memcon.annotate.people.person_letters import find_lettered, find_letters
from memcon.annotate.people.person_links import (
    Draft,
    Names,
    complete,
    find_known,
    gender_of_title,
    share_state,
    stands_alone,
)
from memcon.annotate.people.person_ranks import find_ranks
from memcon.annotate.people.person_rows import find_rows
from memcon.annotate.people.person_sides import (
    add_groups,
    add_hosts,
    add_opposite,
    add_sides,
)
from memcon.annotate.people.private_subjects_told import tells_of_private
from memcon.annotate.people.ranks_behind_posts import join_ranked
from memcon.annotate.people.respective_sides import add_respective
from memcon.annotate.people.served_sides import add_aides
from memcon.annotate.people.spouses import find_owner
from memcon.annotate.people.states_behind_posts import add_states_behind
from memcon.annotate.people.title_holders import name_holders_by_title
from memcon.annotate.people.title_names import complete_by_title, correct_by_title, give_sides_by_title
from memcon.annotate.people.told_subjects import rank_in_sentence
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon.patterns import lazy_regex, words_of
from memcon.model import Span

_SHORT = 3  # letters of a given name that may be another word
_CALLED_WITHIN = 20_000  # characters behind a person's first mention
_SETTING = lazy_regex(
    r"(?:in|during|at|with|on|after|following|before|besides|prior|ahead|as well as|apart|aside|upon|while|when|"
    r"alongside|beside|flanked|joined|accompanied|"
    r"(?!bring|king|spring|string|thing|morning|evening)[a-z]+ing)\b[^;:]*$"
)
_WITH_WHOM = lazy_regex(r"(?:with|to|from)\s[^,;:]{2,80}\s")  # "With Ms B he discussed"


def find_people(context: Context) -> list[Person]:
    """Return every mention of a person, by name or by office alone, in order."""
    reader = PeopleReader(context)
    drafts = _with_rows(join_ranked(context, reader.find()), find_rows(context, reader.marks))
    drafts = _with_rows(drafts, find_lettered(context, reader.marks))
    drafts = _with_rows(drafts, find_delegation_heads(context, reader.marks))
    drafts = sorted([*drafts, *find_bracketed(context, reader.marks, drafts)], key=lambda d: d.start)
    drafts = sorted([*drafts, *find_counterparts_behind(context, reader.marks, drafts)], key=lambda d: d.start)
    drafts = sorted([*drafts, *find_led_names(context, reader.marks, drafts)], key=lambda d: d.start)
    drafts = sorted([*drafts, *find_leaders(context, drafts)], key=lambda d: d.start)
    drafts = sorted([*drafts, *find_leaders_by_family_name(context, drafts)], key=lambda d: d.start)
    drafts = name_holders_by_title(context, drafts)
    share_state(context, drafts)
    known: list[Draft] = []
    kept: list[Draft] = []
    names = Names()
    for draft in drafts:
        first = find_known(context, draft, known, names)
        if first is not None and draft.bare and _leads_another(context, first, draft):
            first = None
        if first is None:
            if draft.bare and not stands_alone(context, draft):
                continue
            first = find_explained(context, draft, kept, known)
        if first is None:
            known.append(draft)
            draft.ident = len(known) - 1
        else:
            draft.ident = first.ident
            if first.start < context.body <= draft.start and not draft.bare:
                _correct_headline(context, first, draft)
            complete(first, draft)
        names.add(draft.ident, known[draft.ident].name)
        kept.append(draft)
    complete_by_title(context, known)
    correct_by_title(context, known)
    give_sides_by_title(context, known)
    add_apposed(context, kept, known)
    add_posts_before(context, kept, known)
    add_states_behind(context, kept, known)
    add_sides(context, kept, known)
    add_groups(context, kept, known)
    add_respective(context, kept, known)
    add_inviters(context, kept, known)
    add_countrys_own(context, kept, known)
    add_publishing(context, known)
    add_leaders(context, known)
    add_aides(context, kept, known)
    add_hosts(context, kept, known)
    add_home(context, known)
    move_from_namesakes(context, known)
    add_opposite(context, kept, known)
    add_counterparts(context, kept, known)
    call_counterparts(context, kept, known)
    kept = sorted([*kept, *_find_names(context, known, kept)], key=lambda d: d.start)
    kept = sorted([*kept, *find_letters(context, known, kept)], key=lambda d: d.start)
    kept = sorted([*kept, *find_heads_of_bodies(context, kept, known)], key=lambda d: d.start)
    kept = sorted([*kept, *find_ranks(context, kept, known)], key=lambda d: d.start)
    return _freeze(_join_capacities(context, kept), known)


# "Minister A, in his capacity as [chair of the Council], met": one person, told by the office he has at home
_CAPACITY = lazy_regex(
    r",?\s+(?:acting\s+)?in\s+(?:his|her|their)\s+(?:\w+\s+)?(?:capacity|role)\s+as\s+(?:[\w-]+\s+){0,3}\Z"
)
_CAPACITY_REACH = 60  # characters


def _join_capacities(context: Context, kept: list[Draft]) -> list[Draft]:
    """Return the persons, an office that only tells in what capacity one acts joined to his name."""
    out: list[Draft] = []
    for d in kept:
        told = None if d.name else _CAPACITY.search(context.plain, max(0, d.start - _CAPACITY_REACH), d.start)
        if told is None:
            out.append(d)
        elif out and out[-1].name and out[-1].end == told.start():
            out[-1].end = d.end
    return out


def _leads_another(context: Context, person: Draft, draft: Draft) -> bool:
    """Tell whether a person of a party not told leads another state than an office tells: "Kenya's president"."""
    if draft.party is None or person.party is not None or not person.name:
        return False
    return find_led(context, person.name, person.text or "") not in (None, draft.party)


def _correct_headline(context: Context, first: Draft, draft: Draft) -> None:
    """Give the office and the name as the body has them: headlines shorten them, or set them in capitals."""
    shortened = f"{first.text} ".startswith(f"{draft.text} ") and first.text != draft.text
    if draft.office and not first.settled and not shortened:  # a letterhead has it whole: "A, Minister of Trade"
        first.office, first.text, first.settled = draft.office, draft.text, True
    shown, name = first.name_span, draft.name or ""
    if shown and context.text[shown.start : shown.end].isupper() and len(name) >= len(first.name or ""):
        first.name = name


def _with_rows(drafts: list[Draft], rows: list[Draft]) -> list[Draft]:
    """Put the persons of rows in place of what overlaps them; a counterpart with an office behind the name keeps it."""
    if not rows:
        return drafts
    own = {d.name_span: d for d in drafts if d.office is not None and d.name and d.name_span.end < d.end}
    for r in rows:
        if r.counterpart and r.text is None and (told := own.get(r.name_span)) is not None:
            told.party = told.party or r.party  # "met her counterpart, A, Minister of Ports of Peru"
    rows = [r for r in rows if not (r.counterpart and r.text is None and r.name_span in own)]
    covered = Ranges(Span(r.start, r.end) for r in rows)
    return sorted([*(d for d in drafts if not covered.touch(d.start, d.end)), *rows], key=lambda d: d.start)


def _freeze(kept: list[Draft], known: list[Draft]) -> list[Person]:
    at: dict[int, int] = {}
    for i, draft in enumerate(kept):
        at.setdefault(draft.ident, i)
    out = []
    for draft in kept:
        full = known[draft.ident]
        office = full.text or draft.text
        out.append(
            Person(
                draft.start, draft.end, full.name, office, full.party or draft.party, at[draft.ident], draft.name_span,
                "people/office" if draft.bare else "people/title" if draft.office else "people/name",
            )
        )  # fmt: skip
    return out


def _find_names(context: Context, known: list[Draft], kept: list[Draft]) -> list[Draft]:
    """Return later mentions by full or family name alone."""
    starts = [d.start for d in kept]
    family_first = read_states(context.lexicon).family_first
    stops, particles = read_name_words(context.lexicon).stops, read_name_words(context.lexicon).particles
    no_short = stops | words_of(context.lexicon, "name_class/no short names")
    owners: dict[str, list[int]] = {}
    for person in known:
        if not person.name:
            continue
        words = [w for w in re.split(r"[ \n]", person.name.replace(",", "")) if w not in _SUFFIXES]
        if not words:
            continue
        east = person.party in family_first and len(words) == 2
        if len(words) == 2 and not east and len(words[0]) > _SHORT and _is_called(context, words[0], person.end):
            owners.setdefault(words[0], []).append(person.ident)
        first_word = words[0] if len(words) == 3 or "-" in words[-1] or east else words[-1]
        for form in dict.fromkeys((person.name, *_with_particles(words, particles), words[-1], first_word)):
            told = len(form) > _SHORTEST or (east and form == words[0] and form not in stops and len(form) == _SHORTEST)
            if told or _is_short_name(context, form, person, no_short):
                owners.setdefault(form, []).append(person.ident)
    out: list[Draft] = []
    taken: set[int] = set()  # characters of those found; a later form is no longer, so one of its ends tells
    for form in sorted(owners, key=len, reverse=True):
        first = find_owner([known[i] for i in owners[form]])
        if first is None:
            continue
        led = first.name and find_led(context, first.name, first.text or "") is not None
        at = context.text.find(form, min(first.start, context.body) if led else first.start)
        while at >= 0:
            end = at + len(form)
            i = bisect_left(starts, at + 1)
            inside = (i > 0 and kept[i - 1].end > at) or (i < len(kept) and kept[i].start < end)
            inside = inside or (at < first.start and not is_told_alone(context.plain, at, end))
            if not inside and _is_whole(context.plain, at, end, stops) and at not in taken and end - 1 not in taken:
                taken.update(range(at, end))
                out.append(replace(first, start=at, end=end, name_span=Span(at, end), bare=False))
            at = context.text.find(form, end)
    return out


def _with_particles(words: list[str], particles: frozenset[str]) -> tuple[str, ...]:
    """Return a family name with the small words before it, as it stands in a sentence and as it opens one."""
    at = next((i for i, w in enumerate(words[1:-1], 1) if w.lower() in particles), None)
    if at is None:
        return ()
    family = " ".join(words[at:])
    return (family[0].lower() + family[1:], family[0].upper() + family[1:])


_SUFFIXES = frozenset(("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"))
_SHORTEST = 2  # letters of "Li"


def _is_short_name(context: Context, form: str, person: Draft, no_names: frozenset[str]) -> bool:
    """Tell whether a family name of two letters is used alone behind the full name: "Lu will meet", "Mr Lu"."""
    if len(form) != _SHORTEST or form in no_names or not (form[0].isupper() and form[1].islower()):
        return False
    if not (person.name or "").endswith(f" {form}"):
        return False
    end = min(person.end + _CALLED_WITHIN, len(context.plain))
    return any(context.plain.find(f" {form} {verb} ", person.end, end) >= 0 for verb in _VERBS_OF_ONE)


_VERBS_OF_ONE = ("said", "told", "added", "will", "is", "was", "has", "met", "also", "held", "arrived")


_VERBS_CALLED = ("said", "told", "added", "noted", "stressed", "is visiting", "will", "met", "held", "also", "arrived")


def _is_called(context: Context, given: str, start: int) -> bool:
    """Tell whether a text goes on to call somebody by the given name, as it does Thais and Malays: "Pichai said"."""
    end = min(start + _CALLED_WITHIN, len(context.plain))
    opened = [told for mark in " \n" if context.plain.find(told := f"{mark}{given} ", start, end) >= 0]
    return any(context.plain.find(f"{told}{verb} ", start, end) >= 0 for told in opened for verb in _VERBS_CALLED)


def _is_whole(text: str, start: int, end: int, stops: frozenset[str]) -> bool:
    """Tell whether a word stands for a person alone: no part of a longer name or compound."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before == "-" or after == "-":
        return False
    following = re.match(r" ([A-Z][a-z]+)", text[end : end + 20])
    if following and following[1] not in stops:
        return False
    leading = re.search(r"([A-Z][a-z]+) $", text[max(0, start - 20) : start])
    return leading is None or leading[1] in stops


def resolve_pronoun(context: Context, offset: int, before: int | None = None) -> Person | None:
    """Return whom "he", "she", "his" or "her" at `offset` means: the subject before, of fitting gender.

    `before` is where to look back from if it is not the pronoun's own place: "In a call with A, he …".
    """
    people = context.people
    female = context.folded[offset : offset + 3] in ("she", "her")
    behind = find_subject_behind(context, offset)
    if behind is not None and gender_of(context, behind) != ("m" if female else "f"):
        return behind
    told_at, offset = offset, offset if before is None else before
    index = bisect_left(people, offset, key=attrgetter("start"))
    here = context.sentence_at(offset)
    planned = context.once("sentences of what is planned", _find_planned)
    tried = _object_of(context, told_at)
    furthest = here - _LOOKS_BACK
    for number in range(here, max(-1, here - _CHAIN), -1):
        sentence = context.sentences[number]
        if number <= furthest:
            break
        if number < here and goes_on(context, sentence, female):
            furthest -= 1  # "He met A. He met B.": of one person all along, who is none of those met
            continue
        if number < here and number in planned:
            continue
        if number < here and tells_of_private(context, sentence):
            return None
        inside = [
            p for p in people[max(0, index - 40) : index] if sentence.start <= p.start < min(offset, sentence.end)
        ]
        told = {p.ident for p in inside if female and "woman" in (p.office or "").lower()}  # "Spokeswoman B"
        for person in sorted(inside, key=lambda p: (p.ident not in told, rank_in_sentence(context, p))):
            if person.ident in tried:
                continue
            tried.add(person.ident)
            gender = gender_of(context, person)
            if gender is None or (gender == "f") == female:
                return people[person.ident]
    return None


_TO_WHOM = lazy_regex(
    r"s?he(?:\s(?:also|then|further|again|warmly|later|ha[sd]|\w+ly))*\s(?!(?:is|was|said|says|and|that|will|would|met)\b)\w+(?:ed|t|ld)\s"
    r"(?:(?:the|his|her|visiting|to|with)\s)*\Z"
)


def _object_of(context: Context, offset: int) -> set[int]:
    """Return who is told in the same breath to be the object, and so not meant: "He thanked Minister Rojas"."""
    index = bisect_left(context.people, offset, key=attrgetter("start"))
    behind = context.people[index : index + 1]
    near = bool(behind) and behind[0].start - offset < _OBJECT_NEAR
    return {behind[0].ident} if near and _TO_WHOM.match(context.folded, offset, behind[0].start) else set()


_OBJECT_NEAR = 60  # characters behind a pronoun in which the object of its verb begins
# "In Lima, talks are scheduled with Minister A. He will": who has come to Lima
_PLANNED_WITH = lazy_regex(
    r"\b(?:talks|meetings?|discussions?|consultations|lunch|dinner)\s(?:[^.;:,]{0,40}\s)?(?:is|are|were|was)\s(?:also\s|then\s)?"
    r"(?:scheduled|planned|foreseen|envisaged|due|on\sthe\s(?:agenda|programme))\s(?:[^.;:]{0,60}\s)?with\b|"
    r"\b(?:programme|agenda|itinerary)\s(?:also\s)?(?:includes?|features?|comprises?|foresees?)\b"
)


def _find_planned(context: Context) -> frozenset[int]:
    """Return the numbers of the sentences that tell with whom talks are planned, once for all pronouns."""
    found = (_PLANNED_WITH.search(context.plain, s.start, s.end) for s in context.sentences)
    return frozenset(number for number, match in enumerate(found) if match is not None)


_LOOKS_BACK, _CHAIN = 4, 12  # sentences before a pronoun in which its person may stand, those left out not counted
_PRONOUN_OPENS = lazy_regex(
    r"\s*[\"'“]?(?:[A-Z]\w+,\s+|(?:There|Here|Then|Afterwards|Later|Today|Finally)\s+|(?:[A-Z]\w+ing(?:\s(?:on|to|at|in|with|about))?|With|To|In|On|At|While(?:\s+in)?|From|During|After|Following|Upon|Before|Besides|Alongside|Between|Within|Throughout|As\s+part\s+of|Ahead\s+of|Prior\s+to|Together\s+with|For|Under|Over)\s+(?:[\w.'’-]+\s+){0,5}?[\w.'’-]+,?\s+)?"
    r"(?:\d{1,2}\s[A-Z][a-z]+(?:\s\d{4})?,?\s+)?(?:(?P<she>[Ss]he)|[Hh]e)\b"
)


def goes_on(context: Context, sentence: Span, female: bool) -> bool:
    """Tell whether a sentence opens with the same pronoun."""
    match = _PRONOUN_OPENS.match(context.plain, sentence.start, sentence.end)
    return match is not None and (match["she"] is not None) == female


def is_setting(lead: str) -> bool:
    """Tell whether folded words before a comma only say when, where or beside whom: "standing beside the envoy"."""
    return _SETTING.match(lead) is not None


def before_setting(context: Context, offset: int) -> int:
    """Return where to look back from for a pronoun: "In a call with A, he …", "Thanking A, he …" do not mean A."""
    sentence = context.sentences[context.sentence_at(offset)]
    lead = context.folded[sentence.start : offset]
    fronted = (lead.endswith(", ") and is_setting(lead)) or _WITH_WHOM.fullmatch(lead) is not None
    return sentence.start if fronted else offset


def gender_of(context: Context, person: Person) -> str | None:
    """Return m or f where a title tells it."""
    if person.ident not in context.genders:
        context.genders[person.ident] = _find_gender(context, person)
    return context.genders[person.ident]


def _find_gender(context: Context, person: Person) -> str | None:
    for p in context.mentions_of(person.ident):
        for hit in context.hits_in(max(0, p.start - 20), p.end):
            honour = hit.find("honorific")
            beside = hit.start >= p.start or hit.end == p.start - 1  # "Mr. [Kalns]", found again by his name alone
            if honour is not None and honour.attributes.get("gender") and hit.end <= p.end and beside:
                return str(honour.attributes["gender"])
    return gender_of_title(context, person.office or "")
