"""Who performs a verb of meeting: the persons before it, whom a clause explains, or whom a pronoun means."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.occasions.drafts import Draft, codes_between, named, opens_clause, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.people.find import before_setting, resolve_pronoun
from memcon.annotate.talks.encounter_sides import find_journey
from memcon.annotate.talks.own_offices import may_be_of_others
from memcon.annotate.talks.subject_behind import subject_behind
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "met B in Lima and will also meet C", "met B and she met C": a pronoun means who met B, as the verbs go together
_SHARED = lazy_regex(
    r"[^.;:]{0,150}?,?\s+(?:and|before|then|but)(?:,?\s+(?:on\s+(?:\d{1,2}\s+[A-Z][a-z]+|[A-Z][a-z]+\s+\d{1,2}|[A-Z][a-z]+day)(?:\s+\d{4})?|"
    r"(?:on\s+)?the\s+(?:same|following|next)\s+day),?)?(?:\s+s?he)?(?:\s+(?:also|later|then|separately|subsequently|will|had|has|was|is|been|be|due|set|scheduled|slated|expected|to))*\s+\Z"
)

# "met B in Lima, [called on C] and visited D": verbs told in a row, all of one subject
_IN_A_ROW = lazy_regex(r"(?:\s+(?:in|at|on|for|to)\s[^.;:,]{2,60})?,\s+(?:(?:also|later|then)\s+)*\Z")
_PAST = lazy_regex(r"(?:[a-z]+ed|met|held|had|paid|spoke|gave)\b")

_PRONOUN = lazy_regex(
    r"\b(?:[Hh]e|[Ss]he)\b(?:'(?:ll|s|d))?"
    r"(?=(?:\s+(?:had|has|will),\s+(?:earlier\s+)?(?:on\s+[A-Z]\w+day|today|yesterday|in\s+[A-Z]\w+),)?\s+(?:(?:will|would|also|then|later|today|tomorrow|yesterday|separately|subsequently|had|has|further|was|is|and|last|first|"
    r"recently|previously|once|be|been|to|due|set|scheduled|slated|expected|planning|plans|intends|hopes|wants|likely|next|again|both|preparing|prepares|prepared|hoping|now|readies|readied)\s+)*"
    r"(?:(?:attend(?:ed|s)?|join(?:ed|s)?|(?:participate[sd]?|took\s+part|takes?\s+part)\s+in)(?:\s+(?:an?|the))?(?:\s+[\w-]+){0,3}?\s+|"
    r"(?:had|have|has|took|takes?|used?|uses|seized|given)\s+(?:an?|the|this)\s+(?:[\w-]+\s+)?(?:opportunity|chance|occasion|pleasure|honou?r)\s+to\s+|"
    r"(?:able|managed)\s+to\s+)?(?:also\s+)?\Z)"
)
_PRONOUN_REACH = 90  # characters from a pronoun to its verb: "She had the great pleasure to"

# "He, while in Oslo, held", "She attended a dinner and met": the verbs behind share the pronoun
_PRONOUN_FIRST = lazy_regex(
    r"(?:[A-Z]\w+,\s+)?(?:[Hh]e|[Ss]he)\b(?:,\s[^,;:]{2,60},\s+|[^;:]{2,140}?(?<!\bbetween)\s(?:and|but)\s+)"
    r"(?:(?:also|then|later|separately|subsequently|will|had|has)\s+)*\Z"
)

# "flew to Riga, where he opened a fair and met"
_PRONOUN_THERE = lazy_regex(
    r"\b(?:where|(?:during|on)\s+which)\s+(?P<who>he|she)\b[^.;:]{2,140}?(?<!\bbetween)\s(?:and|before)\s+"
    r"(?:(?:also|then|later|separately|had|has|was|is)\s+)*\Z"
)
_THERE_REACH = 190  # characters

_AND_THE = lazy_regex(r",?\s(?:and|with|together\swith)\s(?:the|his|her|an?)\s\Z")


def _give_delegation(setting: Setting, subjects: list[Person], end: int) -> list[Person]:
    """Give persons whose party is but guessed that of their delegation: "Mr A and the Peruvian team"."""
    if not subjects:
        return subjects
    context, last = setting.context, subjects[-1].end
    for party in codes_between(context, last, end)[:1]:
        if party.form != "side" or not _AND_THE.fullmatch(context.plain, last, party.start):
            continue
        full = [named(context, s) for s in subjects]
        guessed = [p.party in (None, setting.home) and may_be_of_others(context, p) for p in full]
        return [replace(p, party=party.code) if g else p for p, g in zip(full, guessed, strict=True)]
    return subjects


def find_subjects(setting: Setting, hit: Hit, sentence: Span, earlier: Draft | None) -> list[Person]:
    """Return the persons who perform a verb: before it, those of the verb before "and", or whom "he" means."""
    context = setting.context
    if (
        earlier is not None
        and earlier.sentence == sentence
        and earlier.leads
        and earlier.span.end < hit.start
        and (_SHARED.fullmatch(context.plain, earlier.span.end, hit.start) or _is_in_a_row(context, earlier, hit))
    ):
        return earlier.leads
    return (
        _subject_of_will(setting, sentence, hit)
        or _subject_of_who(context, sentence, hit.start)
        or _subject_of_offices(context, sentence, hit.start)
        or _subject_with_others(context, sentence, hit.start)
        or _give_delegation(setting, _add_pronoun(setting, sentence, hit.start, earlier), hit.start)
        or subject_explained(context, sentence, hit.start)
        or subject_pronoun(setting, sentence, hit.start)
        or subject_described(setting, sentence, hit.start)
        or _subject_of_gerund(context, sentence, hit)
        or _subject_of_journey(setting, sentence, hit)
        or _subject_of_whose(context, hit)
        or _subject_far_off(context, sentence, hit)
    )


# "A gave a speech at a ceremony to mark the founding of the port [and held]": one subject, its first verb far off
_FAR_OFF = lazy_regex(
    r"\s+(?:(?:also|later|then|on\s[A-Z]\w+day|will|[a-z]+ly)\s+){0,2}"
    r"(?:[a-z]{3,}ed|gave|made|took|spoke|laid|led|saw|paid|went|give|make|take|speak|lay|lead|pay|visit|attend|deliver|address|tour|open)\s"
    r"[^.;:,\"“”]{60,260}?\s(?:and|before)\s+(?:(?:also|later|then|separately|will|on\s[A-Z]\w+day)\s+){0,2}\Z"
)
_OWN_SUBJECT = lazy_regex(r"\b(?:that|which|who|whom|when|where|while|because|as|after|how|what|if|whether)\b")


def _subject_far_off(context: Context, sentence: Span, hit: Hit) -> list[Person]:
    """Return who does what an earlier verb of the sentence tells, far from a verb of meeting that has a person met."""
    people = [p for p in context.people_in(sentence.start, hit.start) if p.end <= hit.start][-1:]
    if not people or not people[0].name or not context.people_in(hit.end, min(sentence.end, hit.end + _MET_NEAR)):
        return []
    row = _FAR_OFF.match(context.plain, people[0].end, hit.start)
    return people if row is not None and _OWN_SUBJECT.search(row.group()) is None else []


_MET_NEAR = 40  # characters from the verb to whom was met


def _is_in_a_row(context: Context, earlier: Draft, hit: Hit) -> bool:
    """Tell whether two verbs of meeting stand in a row behind one subject, the second behind a comma alone."""
    row = _IN_A_ROW.fullmatch(context.plain, earlier.span.end, hit.start) is not None
    return row and all(_PAST.match(context.plain, at) is not None for at in (earlier.told_at, hit.start))


# "A said on Friday that his talks with B": whose the noun is
_WHOSE_NOUN = lazy_regex(
    r"\b(?:his|her)\s+(?:(?:first|second|last|latest|recent|upcoming|forthcoming|planned|scheduled|own|separate|bilateral|private|"
    r"brief|official|one-on-one|face-to-face)\s+){0,2}\Z"
)
_NOUN = lazy_regex(r"(?:meetings?|summit|talks|negotiations|consultations|discussions|conversation|call|phone)\b")


def _subject_of_whose(context: Context, hit: Hit) -> list[Person]:
    """Return whom "his" or "her" right before a noun of meeting means."""
    if _NOUN.match(hit.entries[0].form) is None:
        return []
    whose = _WHOSE_NOUN.search(context.plain, max(0, hit.start - 60), hit.start)
    if whose is not None and (behind := _subject_behind(context, hit.end)) is not None:
        return [behind]
    person = resolve_pronoun(context, whose.start()) if whose is not None else None
    return [person] if person is not None else []


def _subject_behind(context: Context, noun: int) -> Person | None:
    """Return the subject behind the meeting that opens a clause, whom "his" means: "In his talks with B, A told"."""
    people = context.people_in(noun, min(context.sentences[context.sentence_at(noun)].end, noun + _BEHIND))
    return next((two for one, two in pairwise(people) if opens_clause(context, one.end, two.end)), None)


_BEHIND = 200  # characters


def _subject_of_journey(setting: Setting, sentence: Span, hit: Hit) -> list[Person]:
    """Return whom the pronoun means that goes somewhere for a meeting: "He flies to Riga today for talks with B"."""
    context = setting.context
    if not (hit.entries[0].form.startswith("for ") or context.plain.startswith("to ", hit.start - len("to "))):
        return []
    verb = find_journey(context, sentence, hit.start)
    while verb is not None and context.plain.startswith("will ", verb - len("will ")):
        verb -= len("will ")
    return subject_pronoun(setting, sentence, verb) if verb is not None else []


# "she and [Ambassador B] met C"
_HE_AND = lazy_regex(r"\b(?P<who>[Hh]e|[Ss]he)\s+and\s+(?:the\s+|(?:his|her)\s+(?:[\w-]+\s+){0,3})?\Z")
_HE_AND_REACH = 50  # characters
_MET_REACH = 70  # characters from a verb to whom was met


def _add_pronoun(setting: Setting, sentence: Span, verb: int, earlier: Draft | None) -> list[Person]:
    """Return the persons before a verb, with whom a pronoun that is joined to them means."""
    context = setting.context
    subjects = _without_met(context, people_before(context, sentence.start, verb), earlier)
    if not subjects:
        return subjects
    first = subjects[0].start
    he = _HE_AND.search(context.plain, max(sentence.start, first - _HE_AND_REACH), first)
    person = resolve_pronoun(context, he.start("who")) if he is not None else None
    if person is None or person.ident in {p.ident for p in subjects}:
        return subjects
    alike = named(context, subjects[0]).party in (None, named(context, person).party)
    # of two sides who met each other nobody else is met: "He and President B held talks"
    alone = not context.people_in(verb, min(sentence.end, verb + _MET_REACH))
    return [person, *subjects] if alike or alone else subjects


def _without_met(context: Context, subjects: list[Person], earlier: Draft | None) -> list[Person]:
    """Return the persons before a verb without those whom the verb before it says were met: "A met B, and C met D"."""
    if earlier is None or not earlier.leads or len(subjects) < 2:
        return subjects
    met = {p.ident for p in earlier.people} - {p.ident for p in earlier.leads}
    here = subjects[0].start < earlier.span.end
    if not here and " and " in context.plain[subjects[-2].end : subjects[-1].start]:
        return subjects  # "A met B. B and A will meet again"
    last = max((n for n, s in enumerate(subjects) if s.ident in met), default=-1)
    return subjects[last + 1 :] or subjects


# "will hold talks with B and also meet [C]", "will be received by B, meet [C]": a bare verb has the subject of "will"
_WILL = lazy_regex(r"\s(?:will|would|is\s+(?:due|set|scheduled|slated|expected)\s+to)\s")
_BEHIND_AND = lazy_regex(r"(?:\b(?:and|then)|,)\s+(?:(?:also|later|then)\s+)?\Z")
_STOP = lazy_regex(r"[.;:]")
_WILL_REACH = 400  # characters
_BARE = lazy_regex(r"(?:meet|hold|call|receive|host|have|pay|confer|visit)\b")


def _subject_of_will(setting: Setting, sentence: Span, hit: Hit) -> list[Person]:
    """Return who performs the "will" that a bare verb behind "and" or a comma shares, a person met between them."""
    context = setting.context
    plain, at = context.plain, hit.start
    if _BARE.match(plain, at) is None or _BEHIND_AND.search(plain, max(sentence.start, at - 20), at) is None:
        return []
    told = list(_WILL.finditer(plain, max(sentence.start, at - _WILL_REACH), at))
    will = told[-1] if told and _STOP.search(plain, told[-1].end(), at) is None else None
    if will is None:
        return []
    before = people_before(context, sentence.start, will.start() + 1, 12) if context.people_in(will.end(), at) else []
    return before or subject_pronoun(setting, sentence, will.start() + 1)


_GERUND_LEAD = lazy_regex(r"\b(?:after|before|since|upon|besides|when|while)\s+(?:also\s+)?\Z")


_HE_FIRST = lazy_regex(r"(?:He|She)\s+(?:\w+ly\s+|also\s+|then\s+|later\s+)?[a-z]+")


_HE_SAID = lazy_regex(
    r"\b(?:[Hh]e|[Ss]he)\s+(?:told|said|stated|added|made|spoke)\b"
)  # "he told reporters after receiving B"


def _subject_of_gerund(context: Context, sentence: Span, hit: Hit) -> list[Person]:
    """Return who did what "after holding a call with B" stands behind: the first person of the sentence."""
    if not hit.entries[0].form.split()[0].endswith("ing"):
        return []
    if context.plain.endswith(", ", 0, hit.start) and _HE_FIRST.match(context.plain, sentence.start):
        person = resolve_pronoun(context, sentence.start)  # "She toured the port, holding talks with B"
        return [person] if person is not None else []
    lead = _GERUND_LEAD.search(context.plain, max(sentence.start, hit.start - 16), hit.start)
    if lead is None:
        return []
    told = [named(context, p) for p in context.people_in(sentence.start, lead.start())][:1]
    pronoun = _HE_SAID.search(context.plain, sentence.start, lead.start()) if not told else None
    person = resolve_pronoun(context, pronoun.start()) if pronoun is not None else None
    return [person] if person is not None else told


# "the Thai PM will meet", "the DPM/FM is to hold", "the Peruvian diplomat also called on": somebody told before
_DESCRIBED = lazy_regex(
    r"\b[Tt]he\s+(?:(?:top|chief|senior|veteran)\s+)?(?P<visits>visiting\s+|esteemed\s+)?(?P<whose>[A-Z][a-z]+\s+)?"
    r"(?:(?:top|chief)\s+)?(?:diplomat|dignitary|chief\s+executive|head\s+of\s+(?:state|government|(?:the\s+)?department)|department(?:al)?\s+head|(?:[Ss]pecial\s+)?[Ee]nvoy|leader|visitor|guest|[A-Z]{2,6}(?:/[A-Z]{2,6})?)"
    r"(?=\s+(?:(?:will|would|also|then|later|has|had|is|was|to|scheduled|slated|expected|due|set|likely|earlier|separately)\s+)*\Z)"
)


# "The former judge from Riga also spoke to", "The 57-year-old met": a sentence may call its subject by what he was
_ONCE = lazy_regex(
    r"[\"“]?The\s+(?P<visits>(?!))?(?:(?:former|ex|one-time|veteran|long-?time|retired|seasoned)[\s-]+(?:[A-Z][a-z]+\s+)?[a-z]+(?:\s(?!and\b|or\b|from\b|of\b|for\b)[a-z]+)?"
    r"(?:\s+(?:from|of|for)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?|\d\d-year-old)"
)
_ADVERBS = lazy_regex(
    r"\s+(?:(?:will|would|also|then|later|has|had|is|was|to|scheduled|slated|expected|due|set)\s+)*\Z"
)


def _read_once(context: Context, start: int, verb: int) -> re.Match[str] | None:
    """Return the words at the start of a sentence that call the subject of its verb by what he was."""
    once = _ONCE.match(context.plain, start, verb)
    return once if once is not None and _ADVERBS.match(context.plain, once.end(), verb) is not None else None


def subject_described(setting: Setting, sentence: Span, verb: int) -> list[Person]:
    """Return the first person of the sentence before whom a nationality or letters of an office mean again."""
    context = setting.context
    match = _DESCRIBED.search(context.plain, max(sentence.start, verb - 80), verb)
    match = match or _read_once(context, sentence.start, verb)
    number = context.sentence_at(sentence.start)
    if match is None or not number:
        return []
    told = {p.code for p in codes_between(context, match.start(), match.end())}
    for before in reversed(context.sentences[max(0, number - 3) : number]):
        for person in context.people_in(before.start, before.end):
            full = named(context, person)
            here = match["visits"] is not None and full.party == setting.home
            if full.name and full.party and (not told or full.party in told) and not here:
                return [full]
    return []


_EXPLAINED = lazy_regex(
    r",\s+(?:who|whose|also|and\s+also|which|an?|the|head|chief|director|member|chair\w*|minister|secretary|president|"
    r"speaker|leader|envoy|currently|accompanied|on\s+an?)\b[^;:]*?,?(?P<close>,\s+(?:on\s+[A-Z]\w+|today|yesterday|also|later|"
    r"earlier|then|in\s+[A-Z]\w+)?(?:\s+(?:\d{1,2}|will|also|today|has|had|(?:\w+ly)))*\s*)"
)


# "A, Crown Prince of Riga and Commander of the Armed Forces, received B"
_AND_OFFICE = lazy_regex(
    r"\s+and\s+[A-Z][\w.'’-]*(?:\s+(?:[A-Z][\w.'’-]*|of|the|for|and|in|&)){0,12},\s+"
    r"(?:(?:on\s+[A-Z]\w+|today|yesterday|also|earlier|later|has|had|will)\s+)*"
)
# "A, who is here at the invitation of his counterpart B, met": what is told of A names B
_WHO_IS = lazy_regex(
    r",\s+who\b[^;:,]*,\s+(?:(?:on\s+[A-Z]\w+|today|yesterday|also|later|earlier|then|will|has|had)\s+)*"
)


def _subject_of_who(context: Context, sentence: Span, verb: int) -> list[Person]:
    """Return the first person of a sentence whom a clause with "who" that names another parts from the verb."""
    people = [p for p in context.people_in(sentence.start, verb) if p.end <= verb]
    told = len(people) > 1 and _WHO_IS.fullmatch(context.plain, people[0].end, verb) is not None
    return people[:1] if told else []


def _subject_of_offices(context: Context, sentence: Span, verb: int) -> list[Person]:
    """Return the first person of a sentence whom only a further office of his parts from the verb."""
    people = [p for p in context.people_in(sentence.start, verb) if p.end <= verb]
    told = people != [] and all(not p.name for p in people[1:])
    return people[:1] if told and _AND_OFFICE.fullmatch(context.plain, people[0].end, verb) else []


# "A and a delegation of officials, including B, flew to Riga and met", "A, accompanied by B, met": A did, not B alone
_WITH_OTHERS = lazy_regex(
    r",?\s+(?:(?:and|with|together\s+with|along\s+with|alongside|leading|heading)\s+(?:(?:an?|the|his|her)\s+)?(?:[\w.'’-]+\s+){0,3}?"
    r"(?:delegation|team|group)\b[^;:]{0,90}?\b(?:including|included|includes|comprising|consisting\s+of|made\s+up\s+of)|"
    r"accompanied\s+by|joined\s+by|flanked\s+by)\s+(?:the\s+|his\s+|her\s+)?\Z"
)
# "…, B, [flew to Riga on Monday and also] met"
_THEN_DID = lazy_regex(
    r"(?:,\s[^.;:,]{2,60})?,?(?:\s+(?!met\b|will\b)[a-z]+(?:ed|ew|ent|ame|ade|id)\b[^.;:]{0,120}?\s(?:and|where\s+(?:they|s?he)))?"
    r"(?:\s+(?:also|then|later|today|yesterday|will|has|had|separately|on\s+[A-Z]\w+(?:\s\d{1,2})?))*\s+\Z"
)


def _subject_with_others(context: Context, sentence: Span, verb: int) -> list[Person]:
    """Return the first person of a sentence whom only those who came along part from the verb."""
    people = [p for p in context.people_in(sentence.start, verb) if p.end <= verb]
    if len(people) < _TWO or len({named(context, p).party for p in people} - {None}) > 1:
        return []
    if _WITH_OTHERS.fullmatch(context.plain, people[0].end, people[1].start) is None:
        return []
    return people[:1] if _THEN_DID.fullmatch(context.plain, people[-1].end, verb) is not None else []


_TWO = 2  # persons


def subject_explained(context: Context, sentence: Span, verb: int) -> list[Person]:
    """Return the first person of a sentence whom only a clause in commas parts from the verb: "A, who is …, met"."""
    people = [p for p in context.people_in(sentence.start, verb) if p.end <= verb]
    if not people or _EXPLAINED.fullmatch(context.plain, people[0].end, verb) is None:
        return []
    return people[:1]


def subject_pronoun(setting: Setting, sentence: Span, verb: int) -> list[Person]:
    """Return whom "he" or "she" right before a verb means."""
    context = setting.context
    pronoun = _PRONOUN.search(context.plain, max(sentence.start, verb - _PRONOUN_REACH), verb)
    pronoun = pronoun or _PRONOUN_FIRST.match(context.plain, sentence.start, verb)
    at = pronoun.start() if pronoun else _pronoun_there(context, sentence, verb)
    if at is None:
        return []
    if (ahead := subject_behind(context, sentence, at, verb)) is not None:
        return [ahead]
    before = _before_once(context, sentence, at)
    before = before_setting(context, at) if before is None else before  # "After talks with A, she met B"
    person = resolve_pronoun(context, at, before)
    return [person] if person is not None else []


def _before_once(context: Context, sentence: Span, at: int) -> int | None:
    """Return where the sentence before begins that calls somebody by what he was: "he" is none of those it names."""
    number = context.sentence_at(sentence.start)
    if not number or context.people_in(sentence.start, at):
        return None
    before = context.sentences[number - 1]
    return before.start if _ONCE.match(context.plain, before.start, before.end) is not None else None


def _pronoun_there(context: Context, sentence: Span, verb: int) -> int | None:
    """Return where the pronoun stands that "where" brings in and a verb behind "and" shares."""
    start = max(sentence.start, verb - _THERE_REACH)
    if context.plain.find(" where ", start, verb) < 0 and context.plain.find(" which ", start, verb) < 0:
        return None
    match = _PRONOUN_THERE.search(context.plain, start, verb)
    return match.start("who") if match is not None else None
