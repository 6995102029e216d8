"""Who says what stands in quotation marks: the person, party or paper that a clause of saying names."""

from __future__ import annotations

import re
from bisect import bisect_left
from operator import attrgetter

from memcon.annotate.parties.publisher import find_publisher
from memcon.annotate.people.find import before_setting, gender_of, goes_on, is_setting, resolve_pronoun
from memcon.annotate.people.told_subjects import subject_of_last
from memcon.annotate.quotations.beside_verbs import beside_verb, main_verb, own_clause
from memcon.annotate.quotations.named_subjects import party_of_name
from memcon.annotate.quotations.quoted_sources import find_source, parties_saying, party_of_acronym
from memcon.annotate.quotations.quoting_words import INVERTED, NAMING, TELLING
from memcon.annotate.quotations.teller_names import (
    BESIDE,
    NO_NAME,
    find_full,
    find_spokesman,
    find_unnamed,
    is_apposed,
    names_in,
    names_state,
    read_name,
    strip_titles,
)
from memcon.annotate.text.context import Context, Person
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_CONTENT = lazy_regex(r"\s(?:that|(?:he|she|they|it|we)\s\w)")  # "Senator A, D-Ohio, said she hopes"
# "said Kalns, the diver, who saw Minister A": whom a name alone tells, right behind the verb
_INVERTED_NAME = lazy_regex(r"\s*(?:said|says|added)\s(?P<name>[A-Z][\w'-]{2,}),\s(?:the|an?|who)\s")
_THEY_SAID = lazy_regex(r"(?:\A|[\"”,])\s*they\s*\Z|\A\s*they\s")
_BY_SPOKESMAN = lazy_regex(r"\bspokes(?:person|man|woman)\s(?:for\s[^.,;]{2,40}\s)?(?:said|told|added|says)\b")
_THEY = lazy_regex(r"\b(?:they|both|the\stwo|(?:the\s)?(?:co-chairs|two\ssides|ministers|leaders|delegations))\b")
_HOME = WordRegex(r"\b(?:%noun_class/home sources%|%body_class/letters of ministries%|(?:cited|same|quoted)\ssource)\b")
_IT = lazy_regex(r"\s*it\b")  # the statement or ministry told before
_OFFICIAL = WordRegex(r"\b%office_class/speaking%\b")
_SPEAKS_FOR = WordRegex(r"(?:'s?\s(?:\w+\s){0,2}|\s)(?:%noun_class/speaking for%|press\s\w+)\b")
_NAMED = lazy_regex(
    r"(?:'s)?\s(?:[\w-]+\s){0,5}?(?!and\b|for\b)[a-z][\w-]+\s(?P<name>[A-Z][\w'-]+(?:\s(?:bin|de|van|von|del|da|(?:[ae]l-)?[A-Z][\w'-]+)){1,3})"
)
_APPOSED = lazy_regex(
    r"\s*(?:(?:But|And|Meanwhile,|However,|said|added|says)\s)?(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s)?"
    r"(?P<name>[A-Z][\w'-]+(?:\s(?:bin|de|van|von|del|da|(?:[ae]l-)?[A-Z][\w'.-]*)){1,3}),"
    r"\s(?:an?|the|one\sof|who|chief|senior|head|former|[a-z]+\sof|spokes[a-z]+\sfor|[A-Z]{2,5}\s(?:of|at|[a-z]+)|(?:[A-Z][\w-]+\s){1,3}of|"
    r"(?:[A-Z][\w.-]+\s){0,3}[A-Z][\w-]+(?:'s|(?<=s)')(?:\s[a-z]+){0,3}?\s(?:spokes\w+|director|chief|head|adviser|advisor|lawyer|aide|envoy|minister|"
    r"secretary|manager|editor|president|chair\w*|ambassador))\s"
)
# "Kalns, speaking beside Minister Rojas in Rome, said"
_BUSY = lazy_regex(
    r"\s*(?:(?:But|And|Meanwhile,|However,)\s)?(?P<name>[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){0,2}),\s(?:who\swas\s)?[a-z]+ing\s[^,]{3,90},\s*\Z"
)
# "Standing beside the envoy in Rome, Ivo Kalns said"
_LED = lazy_regex(r",\s(?P<name>[A-Z][\w'-]+(?:\s(?:bin|de|van|von|del|da|(?:[ae]l-)?[A-Z][\w'-]+)){0,3})\s*\Z")
# "the North Lakeland senator said"
_BY_HOME = WordRegex(r"\W*(?:[^,\"“]{3,90},\s)?the\s(?:[A-Z][\w.]+\s){1,3}%noun_class/told by their home%\s*\Z")
# "the minister's party said": others than who is named
_OTHERS = WordRegex(r"'s?\s(?:\w+\s){0,2}%noun_class/others behind a name%\b")
_AN_OFFICIAL = lazy_regex(
    r"^\W*(?:but\s|said\s)?(?:one|another|the|an?)\s(?:(?:same|senior|other|top|high-level|ranking|government|unnamed)\s){0,2}"
    r"(?:officials?|sources?)\b|^\W*(?:one|another)\s$"
)
_UNNAMED = lazy_regex(
    r"\W*(?:said\s)?(?:an?|one|another)\s(?:[\w.-]+\s){0,4}(?:official|diplomat|envoy|spokes(?:man|woman|person))\b"
)
_OFFICIALS = lazy_regex(r"\b(?:officials?|sources?)\b")
_CLAUSE_BETWEEN = lazy_regex(r"[.,;:]|\b(?:and|by|to|with|that|of|in)\b")
_OFFICIALS_REACH, _BESIDE_OFFICIALS = 900, 40  # characters before words in marks, and before such a noun
_WHO = lazy_regex(r",?\s+who(?:\s(?:has|had|have|also|later|then|\w+ly)){0,2}\s*$")
_WHO_REACH = 40  # characters of such a pronoun with its adverbs
_LOOKS_BACK = 4  # sentences before a pronoun in which somebody may have been told to say something
_LEAST_BEHIND = 6  # words that an object takes at least
# "said the minister during his meeting with B": whoever was met did not say it
_MET_WITH = lazy_regex(
    r"\s(?:during|in|at|after|following|ahead\s+of|before)\s+(?:an?|the|his|her|their|today's)\s+(?:[\w-]+\s+){0,3}"
    r"(?:meeting|talks|call|conversation|discussions?|consultations)\s+(?:with|between)\s"
)
_WHOM = lazy_regex(r"\s*(?:him|her)\s*")  # "the statement quoted him as saying"
_HE_LAST = lazy_regex(
    r"\A\W*(?:in|to|at|during|after|before|following|upon|with|of|for|[a-z]{3,}ing)\s[^;:]*,\s(?:he|she)\s(?:(?:also|then|later|[a-z]+ly)\s)*\Z"
)
PRONOUN = lazy_regex(r"\b(?:he|she)\b")
_MEDIUM = (" on ", " in ", " via ", " through ", " from ")  # "said Rojas on Lakebook"
_start = attrgetter("start")


def find_speaker(
    context: Context, start: int, end: int, quotation: int, followed: bool = False
) -> tuple[str | None, str | None]:
    """Return who is named in [start, end): a name, or the party of an office or ministry; and the party if known.

    `followed` where a later pronoun is being followed back to here: one here is not followed further.
    """
    if start > quotation and (met := _MET_WITH.search(context.plain, start, end)) is not None:
        end = met.start()
    if (unknown := _unknown_teller(context, start, end, quotation)) is not None:
        return unknown
    if _BY_HOME.of(context.lexicon).match(context.plain, start, end) is not None:
        return _told_by_home(context, start)
    near = [p for p in context.people_in(max(0, start - 60), end) if p.end > start]
    people = [p for p in near if not _OTHERS.of(context.lexicon).match(context.folded, p.end)]
    named = [p for p in people if _full_name(context, p)]
    folded = context.folded[start:end]
    if named and _HE_LAST.search(folded) is not None:  # "In words meant for Minister A, he added"
        named = []
    elif (teller := _read_named(context, Span(start, end), quotation, people, named)) is not None:
        return teller
    if (meant := _of_pronoun(context, start, folded, quotation, followed)) is not None:
        return meant
    parties = parties_saying(context, start, end, end <= quotation)
    rank, home_speaks = _OFFICIAL.of(context.lexicon).search(folded), _HOME.of(context.lexicon).search(folded)
    unnamed = _UNNAMED.match(folded) is not None
    if people and people[0].party:
        code = people[0].party
        return (None if unnamed else _official_of(context, code, quotation, people[0].office or "")) or code, code
    if parties:
        code = parties[0].code
        if (name := _name_behind(context, parties[0].end, end)) is not None:
            return name, code
        if rank and not home_speaks and not unnamed:
            return _official_of(context, code, quotation, folded) or code, code
        return code, code
    sourced = home_speaks or _IT.match(folded)
    if sourced and (source := find_source(context, folded, quotation)) is not None:
        return source, source
    if _AN_OFFICIAL.search(folded) and (told := _officials_before(context, quotation)) is not None:
        return told, told
    names = names_in(context, start, end)
    names = [n for n in names if not context.folded.endswith(_MEDIUM, start, n.start())]
    if names:
        if (known := party_of_acronym(context, names[-1].group())) is not None:
            return known, known
        last = end - names[-1].end() <= BESIDE and not is_apposed(context, start, names, end, start > quotation)
        return read_name(context, names[-1] if last else names[0], quotation)
    if people:
        home = find_publisher(context)
        return home, home
    if _THEY.search(folded):
        return _spokesman_before(context, folded, quotation) or ("all", "all")
    if rank is not None and rank.group() not in ("official", "diplomat"):
        person_before = _person_before(context, quotation, rank.group())
        if person_before is not None:
            return _full_name(context, person_before), person_before.party
    return None, None


def _read_named(
    context: Context, clause: Span, quotation: int, people: list[Person], named: list[Person]
) -> tuple[str | None, str | None] | None:
    """Return who is named in a clause of saying with his name, whether the text tells his office or not."""
    start, end = clause.start, clause.end
    if (apposed := _name_apposed(context, start, end, named)) is not None:
        told_for = context.parties_in(start, end) if "spokes" in context.folded[start:end] else []
        return strip_titles(apposed), told_for[0].code if told_for else None
    busy = _BUSY.match(context.plain, start, end)
    if busy is not None and not (named and named[0].start < busy.end("name")):
        return read_name(context, busy, quotation)
    if (led := _name_led(context, start, end)) is not None and not (people and people[-1].end > led.start()):
        return read_name(context, led, quotation)[0], party_of_name(context, led["name"].split()[-1])
    if named:
        person = _before_who(context, named, end) or beside_verb(context, named, start, end)
        person = person or _first_subject(context, named, start)
        if person.party and _SPEAKS_FOR.of(context.lexicon).match(context.folded, person.end):
            return person.party, person.party
        return _full_name(context, person), person.party
    return None


def _told_by_home(context: Context, offset: int) -> tuple[str | None, str | None]:
    """Return who told something before `offset`, whom "the North Lakeland senator" means."""
    speaker, party = who_told_before(context, offset)
    before = None if speaker is not None else _legislator_before(context, offset)
    return (speaker, party) if before is None else (_full_name(context, before), before.party)


def _unknown_teller(context: Context, start: int, end: int, quotation: int) -> tuple[str | None, str | None] | None:
    """Return an official without a name by his party, or whom his name alone tells right beside the verb of saying."""
    inverted = _INVERTED_NAME.match(context.plain, start, end) if start > quotation else None
    if inverted is not None and not any(p.start < inverted.end() for p in context.people_in(start, end)):
        return find_full(context, inverted["name"], quotation), None
    unnamed, code = find_unnamed(context, start, end)
    if unnamed:
        return code, code  # nobody, where no state is told
    spokesman = find_spokesman(context, start, end) if end <= quotation else None
    return None if spokesman is None else (spokesman, party_of_name(context, spokesman.split()[-1]))


def _spokesman_before(context: Context, folded: str, quotation: int) -> tuple[str, str] | None:
    """Return the party whose spokesman told the sentence before, whom "they" means who go on: "…," they added."""
    number = context.sentence_at(max(0, quotation - 1)) - 1
    if number < 0 or _THEY_SAID.search(folded) is None:
        return None
    sentence = context.sentences[number]
    if _BY_SPOKESMAN.search(context.folded, sentence.start, sentence.end) is None:
        return None
    _, party = who_told_in(context, number)
    return None if party in (None, "all") else (party, party)


def _of_pronoun(
    context: Context, start: int, folded: str, quotation: int, followed: bool
) -> tuple[str | None, str | None] | None:
    """Return whom the pronoun in a folded clause that starts at `start` means: who told it last, else the subject."""
    pronoun = PRONOUN.search(folded) or _WHOM.fullmatch(folded)
    if pronoun is None:
        return None
    at = start + pronoun.start()
    who = resolve_pronoun(context, at, before_setting(context, at) if at < quotation else quotation)
    if not followed and (told := _told_last(context, min(at, quotation), who, pronoun.group())) is not None:
        return told
    if who is None or not (_full_name(context, who) or who.party):
        return None
    name = _full_name(context, who) or _official_of(context, who.party, at, who.office or "")
    return name or who.party, who.party


def _person_before(context: Context, offset: int, rank: str) -> Person | None:
    """Return the person told last before `offset` of an office that a word tells, else the last one named."""
    before = [p for p in context.people_before(offset, _MOST_BEFORE) if p.name]
    return subject_of_last(context, [p for p in before if _holds(p, rank)]) or next(reversed(before), None)


def _legislator_before(context: Context, offset: int) -> Person | None:
    """Return the last person named before `offset` who leads no state."""
    before = reversed(context.people_before(offset, _MOST_BEFORE))
    return next((p for p in before if p.name and "president" not in (p.office or "").lower()), None)


_MOST_BEFORE = 12  # persons


def _holds(person: Person, rank: str) -> bool:
    """Tell whether somebody's office is meant by a word: "the minister" is no prime minister."""
    office = (person.office or "").lower()
    return rank in office and not (rank == "minister" and "prime" in office)


def _name_behind(context: Context, offset: int, end: int) -> str | None:
    """Return the name behind what somebody of a state is: "Peruvian negotiator Luz Rojas"."""
    found = _NAMED.match(context.plain, offset, end)
    if found is None or context.lexicon.names.find(found["name"]):
        return None
    return " ".join(found["name"].split())


def _officials_before(context: Context, offset: int) -> str | None:
    """Return the party whose officials were told last: "Peruvian officials said …", and then "one official said"."""
    low = max(0, offset - _OFFICIALS_REACH)
    for found in reversed(list(_OFFICIALS.finditer(context.folded, low, offset))):
        named = context.parties_in(max(0, found.start() - _BESIDE_OFFICIALS), found.start())
        if named and not _CLAUSE_BETWEEN.search(context.folded, named[-1].end, found.start()):
            return named[-1].code if _tells(context, named[-1].start, found.end()) else None
    return None


def _tells(context: Context, start: int, end: int) -> bool:
    """Tell whether officials said something: those with whom somebody met are not who speaks."""
    sourced = context.folded.endswith(("according to ", "according to the ", "by "), 0, start)
    behind = context.folded[end : end + _BESIDE_OFFICIALS].partition(".")[0]
    return sourced or TELLING.of(context.lexicon).search(behind) is not None


def _name_apposed(context: Context, start: int, end: int, known: list[Person]) -> str | None:
    """Return the name that opens a clause before what the person is: "Ivo Kalns, a former official of Peru, …"."""
    found = _APPOSED.match(context.plain, start, end)
    if found is None or found["name"].split()[0] in NO_NAME or (known and known[0].start <= found.end("name")):
        return None
    if names_state(context, found["name"]) or _HOME.of(context.lexicon).search(found["name"].lower()):
        return None
    return " ".join(found["name"].split())


def _name_led(context: Context, start: int, end: int) -> re.Match[str] | None:
    """Return the name before a verb of saying behind words of when or where: "Beside the envoy in Rome, Ivo Kalns"."""
    led = _LED.search(context.plain, start, end)
    if led is None or led["name"] in NO_NAME or not is_setting(context.folded[start : led.start()].lstrip()):
        return None
    return None if context.lexicon.names.find(led["name"]) else led


def _before_who(context: Context, people: list[Person], verb: int) -> Person | None:
    """Return the person whose relative clause a verb opens: "met the minister, who praised …"."""
    lead = _WHO.search(context.folded, max(people[0].start, verb - _WHO_REACH), verb)
    before = [p for p in people if lead and p.end <= lead.start()]
    return before[-1] if lead and before and not context.folded[before[-1].end : lead.start()].strip(" ,") else None


_FRONTED = lazy_regex(r"(?:[^.;:()]{0,30}\([^()]{2,30}\)\s?[-–—])?\W*[A-Z]\w+ing\s")  # behind a dateline as well
_HE_SAID = lazy_regex(r"\s(?:he|she)\s")


def _first_subject(context: Context, people: list[Person], start: int) -> Person:
    """Return the first person who is not the object of a preposition ("a spokesman for …", "told …").

    Nor is it anybody of a clause that the subject stands behind ("Refuting reports that A had left, B said").
    """
    if _FRONTED.match(context.plain, start) and len(people) > 1:
        last = people[-1]
        behind = context.plain.rfind(",", people[-2].end, last.start)
        if behind >= 0:
            return last
    for person in people:
        before = context.folded[max(start, person.start - 8) : person.start].split()
        if not before or before[-1] not in ("to", "told", "with", "by", "of"):
            return person
    return people[0]


def who_told_in(context: Context, number: int, followed: bool = False) -> tuple[str | None, str | None]:
    """Return who tells something in a sentence: its subject, or who stands in a clause of saying at its end."""
    if number < 0:
        return None, None
    told = context.sentences[number]
    sentence = context.text[told.start : told.end]
    verb = main_verb(NAMING.of(context.lexicon), sentence)
    if verb is None or ("\n" in sentence.strip() and not sentence.rstrip().endswith((".", ":"))):
        return None, None
    begin, end = told.start, told.start + verb.start()
    comma = sentence.rfind(",", 0, verb.start()) + 1
    if (
        comma
        and verb.group() in INVERTED
        and not sentence[comma : verb.start()].strip("'\"”» ")
        and _CONTENT.match(sentence, verb.end()) is None
    ):  # "…, said the minister, who …"
        stop = sentence.find(",", verb.end())
        begin, end = end, told.start + stop if stop > 0 else told.end
    elif comma and (len(sentence[verb.end() :].split()) < _LEAST_BEHIND or _he_behind(sentence, comma, verb.start())):
        begin = told.start + comma  # "…, the minister said on Monday."
    elif comma and (own := own_clause(context, told.start, end)) is not None:
        begin = own  # "A and B have set no day, but Minister C said"
    speaker, party = find_speaker(context, begin, end, told.end, followed)
    if speaker is None or (party is None and " " not in speaker):
        return None, None
    return speaker, party


def _he_behind(sentence: str, comma: int, verb: int) -> bool:
    """Tell whether a pronoun tells it behind an opening clause: "Commenting on A's plan, he said"."""
    return _FRONTED.match(sentence) is not None and _HE_SAID.match(sentence, comma, verb) is not None


def who_told_before(context: Context, offset: int) -> tuple[str | None, str | None]:
    """Return the person who told something last in the sentences before `offset`, whom a pronoun means."""
    here = context.sentence_at(offset)
    for number in range(here - 1, max(-1, here - 1 - _LOOKS_BACK), -1):
        sentence = context.sentences[number]
        if TELLING.of(context.lexicon).search(context.text, sentence.start, sentence.end) is not None:
            speaker, party = who_told_in(context, number)
            return (speaker, party) if speaker is not None and " " in speaker else (None, None)
    return None, None


def _told_last(context: Context, offset: int, meant: Person | None, pronoun: str) -> tuple[str, str | None] | None:
    """Return who told something in the sentences before `offset`, where "he" means nobody told of since.

    Whom the reported clause names ("A said that B would come. He added") or an older sentence does not speak here.
    """
    here = context.sentence_at(offset)
    own = context.sentences[here]
    if context.people_in(own.start, offset):
        return None
    for number in range(here - 1, max(-1, here - 1 - _LOOKS_BACK), -1):
        sentence = context.sentences[number]
        if goes_on(context, sentence, pronoun == "she"):
            continue
        if TELLING.of(context.lexicon).search(context.text, sentence.start, sentence.end) is None:
            if context.people_in(sentence.start, sentence.end):
                return None
            continue
        speaker, party = who_told_in(context, number, followed=True)
        if speaker is None or " " not in speaker or (meant is not None and speaker == _full_name(context, meant)):
            return None
        known = next((p for p in context.people_in(sentence.start, sentence.end) if p.name == speaker), None)
        gender = gender_of(context, known) if known is not None else None
        return (speaker, party) if gender is None or (gender == "f") == (pronoun == "she") else None
    return None


def _official_of(context: Context, party: str | None, offset: int, words: str) -> str | None:
    """Return the full name of the last person before `offset` who speaks for a party, of the office in `words`."""
    index = bisect_left(context.people, offset, key=_start)
    before = [p for p in context.people[max(0, index - 30) : index] if p.party == party and _full_name(context, p)]
    office = _OFFICIAL.of(context.lexicon).search(words.lower())
    fitting = [p for p in before if office and office.group() in (p.office or "").lower()]
    if "foreign" in words.lower() or (office and office.group() == "minister" and "prime" not in words.lower()):
        fitting = [p for p in fitting if "prime minister" not in (p.office or "").lower()] or fitting
    chosen = fitting or before
    return _full_name(context, chosen[-1]) if chosen else None


def _full_name(context: Context, person: Person) -> str:
    """Return the fullest name that the document gives a person."""
    first = context.people[person.ident] if person.ident < len(context.people) else person
    return first.name or person.name
