"""Who is named: offices and names put together, later mentions tied to the first, pronouns to the last subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from operator import attrgetter

from memcon.annotate.context import Context, Person
from memcon.annotate.offices import Marks, Office, OfficeReader
from memcon.annotate.parties import party_of
from memcon.annotate.person_links import (
    Draft,
    complete,
    find_known,
    gender_of_title,
    stands_alone,
)
from memcon.annotate.person_names import POSTNOMINALS, STOPS, Name, name_before, plain_name, read_name
from memcon.annotate.person_rows import find_rows
from memcon.annotate.person_sides import (
    TITLES,
    add_counterparts,
    add_home,
    add_hosts,
    add_opposite,
    add_respective,
    add_sides,
    add_titles,
)
from memcon.annotate.portfolios import PORTFOLIO
from memcon.lexicon import Hit
from memcon.model import Span

_OF = re.compile(r",? of (?:the )?")
_OF_CAPITALS = re.compile(r" OF (?:THE )?([A-Z][A-Z ]{2,40})")
_AFTER_COMMA = re.compile(
    r"[,.;:)\n]| who\b| and\b| on\b| at\b| in\b| today\b| (?:has|have|had|was|is|will|led|met)\b|\Z"
)
_BODY_BEHIND = re.compile(
    r", ((?:[A-Z][\w'-]*|of|for|and|the)(?: (?:[A-Z][\w'-]*|of|for|and|the)){0,7}?)"
    r"(?=[,;.]| and (?:Mr|Ms|Mrs|Dr|Shri|Smt|H\.E|His|Her|Ambassador)\b)"
)
_BODY_NOUN = re.compile(r"\b(?:Ministry|Bureau|Department|Office|Division|Agency|Directorate|Commission|Service)\b")
# Letters behind a name: "Ann Hale MP, Minister for …"
_LETTERS = re.compile(rf"(?:,? (?:{'|'.join(sorted(POSTNOMINALS))})\b)+\Z")
_BODY_NEXT = re.compile(r",? (?:the )?(?=(?:Ministry|Department|Directorate|Bureau) (?:of|for) )")
_APPOSED = re.compile(r",? (?:the |then |our )?$")


# Where the family name stands first.
_FAMILY_FIRST = frozenset(("CN", "TW", "KP", "KR"))
_AMBASSADOR = re.compile(
    r",? (?P<title>Ambassador|Amb\.|Federal Councillor|Senator|Lord|Baroness|Dame|State Councill?or) (?=[A-Z])"
)
_BEHIND_COUNTERPART = re.compile(r" counterpart,? ")
_BEHIND = re.compile(r",? (?:the |who is the )?")


def _is_short_name(text: str, office: Office, name: Name) -> bool:
    """Tell a body's letters behind its name from a person: "Head of the Federal Department of Foreign Affairs FDFA"."""
    words = text[name.first : name.end]
    return words.isupper() and " " not in words and "." not in words and not text[office.start : office.end].isupper()


class PeopleReader:
    """Finds the persons of one document."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.plain
        self.marks = Marks(context.hits)
        self.offices = OfficeReader(context, self.marks)
        self.drafts: list[Draft] = []

    def find(self) -> list[Draft]:
        """Return the drafts in text order."""
        hits, end, i = self.marks.hits, 0, 0
        while i < len(hits):
            hit = hits[i]
            i += 1
            if hit.start < end:
                continue
            if hit.find("office") is not None:
                draft = self._read_office(i - 1, end)
            elif hit.find("honorific") is not None and not self._leads_to_office(i - 1):
                draft = self._read_honorific(hit.start)
            elif self.text.startswith(" counterpart", hit.end):
                draft = self._read_counterpart(hit)
            else:
                continue
            if draft is not None:
                self._add(draft)
                end = draft.end
        return self.drafts

    def _add(self, draft: Draft) -> None:
        while self.drafts and self.drafts[-1].end > draft.start:
            self.drafts.pop()
        self.drafts.append(draft)

    def _leads_to_office(self, index: int) -> bool:
        """Tell whether an honorific only introduces an office: "His Excellency the President of …"."""
        hit = self.marks.hits[index]
        return re.match(r",? the ", self.text[hit.end : hit.end + 8]) is not None

    def _read_office(self, index: int, floor: int) -> Draft | None:
        office = self._last_office(self.offices.read(index))
        known = office.plain and any(d.office and d.office.entry.value == office.entry.value for d in self.drafts)
        if not (known and office.article):
            joined, reach = office, office
            for _ in range(2):
                reach = self.offices.join(joined) or joined
                joined = reach
            if joined is not office:
                found = self._name_after(joined)
                if found is not None or (office.article and joined.party):
                    return self._build(joined, found)
        apposed = self._name_apposed(office, floor)
        name = self._name_after(office) if apposed is None else None
        if name is None and apposed is None and (behind := self._name_behind_body(office)) is not None:
            return self._build(*behind)
        if name is not None:
            told = self._told_behind(office, name)
            return self._build(told or office, replace(name, start=office.start) if told else name)
        before = apposed or self._name_ahead(office, floor)
        if before is not None:
            return self._build(self.offices.join(office) or office, before)
        return self._build(office, None)

    def _last_office(self, office: Office) -> Office:
        """Return the office held in "US Secretary of State's Special Representative": the last one."""
        index = bisect_left(self.marks.starts, office.end + 3) if self.text.startswith("'s ", office.end) else -1
        for i in range(index, min(index + 3, len(self.marks.hits))) if index >= 0 else ():
            if self.marks.hits[i].find("office") is None:
                continue
            held = self.offices.read(i)
            if self.text[office.end + 3 : held.start].replace(" ", "").isalpha() or held.start == office.end + 3:
                return replace(held, start=office.start, party=office.party or held.party, article=office.article)
            break
        return office

    def _name_after(self, office: Office) -> Name | None:
        text = self.text
        title = _AMBASSADOR.match(text, office.end)
        if title is not None:
            name = read_name(text, self.marks, title.end())
            if name is not None:
                return replace(
                    name, start=min(name.start, title.start() + len(title.group()) - len(title.group().lstrip(", ")))
                )
        if text.startswith(" ", office.end):
            name = read_name(text, self.marks, office.end + 1, titled=True)
            if name is not None and not name.honoured and text[name.first : name.end].split()[0] in PORTFOLIO:
                name = None  # a body, not a person
            if name is not None and not name.honoured and (_is_short_name(text, office, name) or self._is_place(name)):
                name = None
            if name is not None and not (text[office.start].islower() and name.end - name.first < 3):
                single = " " not in text[name.first : name.end] and not name.honoured
                return None if single and " for " in office.text + " " and not office.plain else name
        if not text.startswith(", ", office.end):
            return None
        name = read_name(text, self.marks, office.end + 2)
        if name is None and text.startswith("the ", office.end + 2):
            name = read_name(text, self.marks, office.end + 6)
            name = name if name is not None and name.honoured else None
        if name is None:
            return None
        words = text[name.first : name.end].split()
        if name.honoured:
            return name
        qualified = office.party is not None or office.article
        if (
            qualified
            and 2 <= len(words) <= 6
            and _AFTER_COMMA.match(text, name.end)
            and not _BODY_NOUN.search(" ".join(words))
        ):
            return name
        return None

    def _is_place(self, name: Name) -> bool:
        """Tell a city within a longer name from a person: "Chair of the G7 [Hiroshima] Foreign Ministers' Meeting"."""
        if not re.match(
            r" (?:[A-Z]\w+ )?(?:Ministers|Summit|Meeting|Process|Declaration|Conference|Group|Forum)",
            self.text[name.end : name.end + 40],
        ):
            return False
        return any(h.find("place") and h.end == name.end for h in self.context.hits_in(name.first, name.first + 1))

    def _name_behind_body(self, office: Office) -> tuple[Office, Name] | None:
        """Return office and name of "Permanent Secretary, Ministry of Foreign Affairs, Ambassador X"."""
        body = _BODY_NEXT.match(self.text, office.end)
        end = self.offices.read_body(body.end()) if body else 0
        if body is None or end <= body.end():
            return None
        name = self._name_after(replace(office, end=end, article=True))
        tail = self.text[office.end : end]
        return (replace(office, end=end, text=office.text + tail, plain=False), name) if name else None

    def _told_behind(self, title: Office, name: Name) -> Office | None:
        """Return the office that stands behind "Ambassador X, …": a rank or title says less than the office held."""
        if title.entry.value not in TITLES or title.party is not None or not title.plain:
            return None
        gap = _BEHIND.match(self.text, name.end)
        if gap is not None and (head := self.offices.read_head(gap.end())) is not None:
            return head
        index = bisect_left(self.marks.starts, gap.end()) if gap else len(self.marks.hits)
        for i in range(index, min(index + 4, len(self.marks.hits))):
            if self.marks.hits[i].find("office") is not None:
                office = self._last_office(self.offices.read(i))
                if gap is None or office.start != gap.end() or self._name_after(office) is not None:
                    return None
                return self.offices.join(office) or office
        return None

    def _name_apposed(self, office: Office, floor: int) -> Name | None:
        """Return the name with honorifics right before, where another follows: "Mr. A, Vice President of X, Ms. B"."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.office is not None or self.text[last.end : office.start] not in (", ", ", the "):
            return None
        return self._name_ahead(office, floor) if self.text.startswith(", ", office.end) else None

    def _name_ahead(self, office: Office, floor: int) -> Name | None:
        """Return the name that the office explains: "Sun Weidong, Vice Foreign Minister of China"."""
        gap = _APPOSED.search(self.text, max(0, office.start - 8), office.start)
        if gap is None or (not gap.group().startswith(",") and "the " not in gap.group()):
            return None
        letters = _LETTERS.search(self.text, max(0, gap.start() - 14), gap.start())
        stop = letters.start() if letters else gap.start()
        base = max(floor, stop - 70, 0)
        if self.drafts and not self.drafts[-1].bare and self.drafts[-1].end == stop and self.drafts[-1].office is None:
            last = self.drafts[-1]
            base = max(0, last.start - 1)
        return name_before(self.text, self.marks, stop, base)

    def _build(self, office: Office, name: Name | None) -> Draft:
        text, party, words = self.text, office.party, office.text
        if words.isupper() and len(words) > 4:
            words, party = words.title(), party or self._party_in_capitals(office.end)
        if name is None:
            return Draft(office.start, office.end, "", office, words, party, Span(office.start, office.end), bare=True)
        start, end = min(office.start, name.start), max(office.end, name.end)
        if name.first > office.start:
            named = self._named_behind(name.end)
            if named is not None and party is None and (code := party_of(self.context, named)):
                party, end = code, named.end
        body = _BODY_BEHIND.match(text, end)
        while body and _BODY_NOUN.search(body[1]):
            words, end = words + body.group(), body.end()
            if party is None and (named := self.marks.at(body.start(1))) is not None:
                party = party_of(self.context, named)  # "…, US State Department"
            body = _BODY_BEHIND.match(text, end)
        state = self._state_behind(end) if party is None else None
        if state is not None:
            party, end = party_of(self.context, state), state.end
        shown = plain_name(self.context.text[name.first : name.end])
        return Draft(
            start, end, shown, office, words, party, Span(name.first, name.end), name.gender or gender_of_title(words)
        )

    def _state_behind(self, offset: int) -> Hit | None:
        """Return the state set off by commas behind an office: "Federal Minister for Foreign Affairs, Germany,"."""
        named = self.marks.at(offset + 2) if self.text.startswith(", ", offset) else None
        if (
            named is None
            or named.find("state") is None
            or self.text[named.end : named.end + 1] not in (",", ".", ";", ")")
        ):
            return None
        return named

    def _named_behind(self, offset: int) -> Hit | None:
        """Return the mark in "… of Peru" or "… of the United Kingdom" behind a name."""
        of = _OF.match(self.text, offset)
        return (self.marks.at(of.end()) or self.marks.at(of.end() - 4)) if of else None

    def _party_in_capitals(self, offset: int) -> str | None:
        """Return the state in "PRIME MINISTER OF JAPAN"."""
        match = _OF_CAPITALS.match(self.text, offset)
        hits = self.context.lexicon.names.find(match[1].title()) if match else []
        return party_of(self.context, hits[0]) if hits else None

    def _read_honorific(self, start: int) -> Draft | None:
        name = read_name(self.text, self.marks, start)
        if name is None:
            return None
        shown = self.context.text[name.first : name.end]
        end, party = name.end, None
        named = self._named_behind(end)
        if named is not None and (code := party_of(self.context, named)):
            end, party = named.end, code
        return Draft(start, end, shown, None, None, party, Span(name.first, name.end), name.gender)

    def _read_counterpart(self, hit: Hit) -> Draft | None:
        """Return the person in "his Norwegian counterpart Espen Barth"."""
        code = party_of(self.context, hit)
        gap = _BEHIND_COUNTERPART.match(self.text, hit.end)
        name = read_name(self.text, self.marks, gap.end()) if gap else None
        if code is None or name is None or (gap and "," in gap.group() and " " not in self.text[name.first : name.end]):
            return None
        shown = plain_name(self.context.text[name.first : name.end])
        span = Span(name.first, name.end)
        return Draft(hit.start, name.end, shown, None, None, code, span, name.gender, counterpart=True)


def find_people(context: Context) -> list[Person]:
    """Return every mention of a person, by name or by office alone, in order."""
    reader = PeopleReader(context)
    drafts = _with_rows(reader.find(), find_rows(context, reader.marks))
    known: list[Draft] = []
    kept: list[Draft] = []
    for draft in drafts:
        first = find_known(context, draft, known)
        if first is None:
            if draft.bare and not stands_alone(context, draft):
                continue
            known.append(draft)
            draft.ident = len(known) - 1
        else:
            draft.ident = first.ident
            if first.start < context.body <= draft.start and draft.office and not (draft.bare or first.settled):
                first.office, first.text, first.settled = draft.office, draft.text, True  # headlines shorten
            complete(first, draft)
        kept.append(draft)
    add_titles(context, known)
    add_sides(context, kept, known)
    add_respective(context, kept, known)
    add_hosts(context, kept, known)
    add_home(context, known)
    add_opposite(context, kept, known)
    add_counterparts(context, kept, known)
    kept = sorted([*kept, *_find_names(context, known, kept)], key=lambda d: d.start)
    return _freeze(kept, known)


def _with_rows(drafts: list[Draft], rows: list[Draft]) -> list[Draft]:
    """Put the persons of rows in place of what overlaps them."""
    kept = [d for d in drafts if not any(r.start < d.end and d.start < r.end for r in rows)]
    return sorted([*kept, *rows], key=lambda d: d.start) if rows else drafts


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
    owners: dict[str, list[int]] = {}
    for person in known:
        if not person.name:
            continue
        words = [w for w in re.split(r"[ \n]", person.name.replace(",", "")) if w not in ("Jr.", "Sr.", "II", "III")]
        if not words:
            continue
        east = person.party in _FAMILY_FIRST and len(words) == 2
        for form in {person.name, words[-1], words[0] if len(words) == 3 or "-" in words[-1] or east else words[-1]}:
            if len(form) > 2 or (east and form == words[0] and form not in STOPS and len(form) == 2):
                owners.setdefault(form, []).append(person.ident)
    out: list[Draft] = []
    for form in sorted(owners, key=len, reverse=True):
        if len(set(owners[form])) > 1:
            continue
        first = known[owners[form][0]]
        at = context.text.find(form, first.start)
        while at >= 0:
            end = at + len(form)
            i = bisect_left(starts, at + 1)
            inside = (i > 0 and kept[i - 1].end > at) or (i < len(kept) and kept[i].start < end)
            if not inside and _is_whole(context.plain, at, end) and not any(d.start < end and at < d.end for d in out):
                out.append(replace(first, start=at, end=end, name_span=Span(at, end), bare=False))
            at = context.text.find(form, end)
    return out


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether a word stands for a person alone: no part of a longer name or compound."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() or after.isalnum() or before == "-" or after == "-":
        return False
    following = re.match(r" ([A-Z][a-z]+)", text[end : end + 20])
    if following and following[1] not in STOPS:
        return False
    leading = re.search(r"([A-Z][a-z]+) $", text[max(0, start - 20) : start])
    return leading is None or leading[1] in STOPS


def resolve_pronoun(context: Context, offset: int, before: int | None = None) -> Person | None:
    """Return whom "he", "she", "his" or "her" at `offset` means: the subject before, of fitting gender.

    `before` is where to look back from if it is not the pronoun's own place: "In a call with A, he …".
    """
    people = context.people
    female = context.folded[offset : offset + 3] in ("she", "her")
    offset = offset if before is None else before
    index = bisect_left(people, offset, key=attrgetter("start"))
    here = context.sentence_at(offset)
    tried: set[int] = set()
    for number in range(here, max(-1, here - 4), -1):
        sentence = context.sentences[number]
        inside = [
            p for p in people[max(0, index - 40) : index] if sentence.start <= p.start < min(offset, sentence.end)
        ]
        for person in inside:
            if person.ident in tried:
                continue
            tried.add(person.ident)
            gender = _gender_of(context, person)
            if gender is None or (gender == "f") == female:
                return people[person.ident]
    return None


def _gender_of(context: Context, person: Person) -> str | None:
    """Return m or f where a title tells it."""
    if person.ident not in context.genders:
        context.genders[person.ident] = _find_gender(context, person)
    return context.genders[person.ident]


def _find_gender(context: Context, person: Person) -> str | None:
    for p in context.people:
        if p.ident != person.ident:
            continue
        for hit in context.hits_in(max(0, p.start - 20), p.end):
            honour = hit.find("honorific")
            if honour is not None and honour.attributes.get("gender") and hit.end <= p.end and hit.start >= p.start:
                return str(honour.attributes["gender"])
    return gender_of_title(person.office or "")
