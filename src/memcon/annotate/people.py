"""Who is named: offices and names put together, later mentions tied to the first, pronouns to the last subject."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace

from memcon.annotate.context import Context, Person
from memcon.annotate.offices import Marks, Office, OfficeReader
from memcon.annotate.person_names import STOPS, Name, name_before, read_name
from memcon.annotate.parties import party_of
from memcon.model import Span

_OF = re.compile(r",? of (?:the )?")
_AFTER_COMMA = re.compile(r"[,.;:)\n]| who\b| and\b| on\b| at\b| in\b| today\b| (?:has|have|had|was|is|will|led|met)\b|\Z")
_BODY_BEHIND = re.compile(
    r", ((?:[A-Z][\w'-]*|of|for|and|the)(?: (?:[A-Z][\w'-]*|of|for|and|the)){0,7})(?=,)"
)
_BODY_NOUN = re.compile(r"\b(?:Ministry|Bureau|Department|Office|Division|Agency|Directorate|Commission|Service)\b")
_APPOSED = re.compile(r",? (?:the |then |our )?$")
_ARTICLE = re.compile(r"\b(?:the|The|THE|his|her|its|their|our|His|Her) (?:[a-z]+ )?$")
_FEMININE = re.compile(r"(?:Queen|Princess|Duchess|Emirah|Sultana|Chairwoman|Spokeswoman|Congresswoman|First Lady)\b")
_MASCULINE = re.compile(r"(?:King|Prince|Duke|Emir|Amir|Sultan|Chairman|Spokesman|Congressman)\b|Crown Prince\b")


@dataclass(slots=True)
class Draft:
    """A person while the document is read; `bare` where only the office stands there."""

    start: int
    end: int
    name: str
    office: Office | None
    text: str | None
    party: str | None
    name_span: Span
    gender: str | None = None
    bare: bool = False
    ident: int = -1


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
        office = self.offices.read(index)
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
        name = self._name_after(office)
        if name is not None:
            return self._build(office, name)
        before = self._name_ahead(office, floor)
        if before is not None:
            if joined := self.offices.join(office):
                office = joined
            return self._build(office, before)
        return self._build(office, None)

    def _name_after(self, office: Office) -> Name | None:
        text = self.text
        if text.startswith(" ", office.end):
            name = read_name(text, self.marks, office.end + 1)
            if name is not None and not (text[office.start].islower() and name.end - name.first < 3):
                return name
        if not text.startswith(", ", office.end):
            return None
        name = read_name(text, self.marks, office.end + 2)
        if name is None:
            return None
        words = text[name.first : name.end].split()
        if name.honoured:
            return name
        qualified = office.party is not None or office.article
        if qualified and 2 <= len(words) <= 6 and _AFTER_COMMA.match(text, name.end) and not _BODY_NOUN.search(" ".join(words)):
            return name
        return None

    def _name_ahead(self, office: Office, floor: int) -> Name | None:
        """Return the name that the office explains: "Sun Weidong, Vice Foreign Minister of China"."""
        gap = _APPOSED.search(self.text, max(0, office.start - 8), office.start)
        if gap is None or (not gap.group().startswith(",") and "the " not in gap.group()):
            return None
        base = max(floor, gap.start() - 70, 0)
        if self.drafts and not self.drafts[-1].bare and self.drafts[-1].end == gap.start() and self.drafts[-1].office is None:
            last = self.drafts[-1]
            base = max(0, last.start - 1)
        return name_before(self.text, self.marks, gap.start(), base)

    def _build(self, office: Office, name: Name | None) -> Draft:
        text, party, words = self.text, office.party, office.text
        if name is None:
            return Draft(office.start, office.end, "", office, words, party, Span(office.start, office.end), bare=True)
        start, end = min(office.start, name.start), max(office.end, name.end)
        if name.first > office.start:
            of = _OF.match(text, name.end)
            named = self.marks.at(of.end()) if of else None
            if named is not None and party is None and (code := party_of(self.context, named)):
                party, end = code, named.end
            body = _BODY_BEHIND.match(text, name.end)
            while body and _BODY_NOUN.search(body[1]):
                words, end = words + body.group(), body.end()
                body = _BODY_BEHIND.match(text, end)
        shown = self.context.text[name.first : name.end]
        return Draft(start, end, shown, office, words, party, Span(name.first, name.end), name.gender or _gender(words))

    def _read_honorific(self, start: int) -> Draft | None:
        name = read_name(self.text, self.marks, start)
        if name is None:
            return None
        shown = self.context.text[name.first : name.end]
        end, party = name.end, None
        of = _OF.match(self.text, end)
        named = self.marks.at(of.end()) if of else None
        if named is not None and (code := party_of(self.context, named)):
            end, party = named.end, code
        return Draft(start, end, shown, None, None, party, Span(name.first, name.end), name.gender)


def find_people(context: Context) -> list[Person]:
    """Return every mention of a person, by name or by office alone, in order."""
    drafts = PeopleReader(context).find()
    known: list[Draft] = []
    kept: list[Draft] = []
    for draft in drafts:
        first = _find_known(context, draft, known)
        if first is None:
            if draft.bare and not _stands_alone(context, draft):
                continue
            known.append(draft)
            draft.ident = len(known) - 1
        else:
            draft.ident = first.ident
            _complete(first, draft)
        kept.append(draft)
    _add_titles(context, known)
    _add_home(context, known)
    kept = sorted([*kept, *_find_names(context, known, kept)], key=lambda d: d.start)
    return _freeze(kept, known)


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


def _gender(words: str) -> str | None:
    return "f" if _FEMININE.search(words) else "m" if _MASCULINE.search(words) else None


def _stands_alone(context: Context, draft: Draft) -> bool:
    """Tell whether a bare office that nobody holds so far is worth a record: "the Prime Minister of …"."""
    office = draft.office
    if office is None or office.former or not context.plain[office.start].isupper():
        return False
    return _ARTICLE.search(context.plain, max(0, draft.start - 24), draft.start) is not None or office.party is not None


def _find_known(context: Context, draft: Draft, known: list[Draft]) -> Draft | None:
    """Return the person that a later mention means, or None."""
    if draft.bare:
        return _find_holder(context, draft, known)
    words = _words(draft.name)
    for other in reversed(known):
        theirs = _words(other.name)
        if not theirs or (draft.party and other.party and draft.party != other.party):
            continue
        if words <= theirs or (theirs <= words and len(theirs) == 1) or _is_variant(words, theirs):
            if draft.office and other.office and len(words) == 1 and not _agree(draft, other) and _rival(draft, known, words):
                continue
            return other
    if draft.office is not None and len(words) >= 1:
        empty = [k for k in known if k.bare and not k.name and _same_office(draft, k) and draft.party == k.party]
        if len(empty) == 1 and draft.party is not None:
            return empty[0]
    return None


def _rival(draft: Draft, known: list[Draft], words: frozenset[str]) -> bool:
    return any(k for k in known if words & _words(k.name) and _agree(draft, k))


def _words(name: str) -> frozenset[str]:
    """Return the words of a name that tell persons apart."""
    return frozenset(w.strip(".,").lower() for w in re.split(r"[ \n]", name) if len(w.strip(".,")) > 1 and w not in ("Jr.", "Sr."))


def _is_variant(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether two full names share first and family name: "Antony Blinken", "Antony J. Blinken"."""
    return len(a & b) >= 2 and (a <= b or b <= a)


def _agree(a: Draft, b: Draft) -> bool:
    return _same_office(a, b) or (a.office is not None and b.office is not None and a.office.text in b.office.text)


def _same_office(a: Draft, b: Draft) -> bool:
    """Tell whether the first is a short or equal form of the second's office: "the Secretary", "Secretary of State"."""
    if a.office is None or b.office is None:
        return False
    mine, theirs = a.office.text.lower(), (b.text or "").lower()
    if mine == theirs or (a.office.entry.value == b.office.entry.value and a.office.entry.value != "minister"):
        return not (a.office.entry.value == "secretary" and mine != "secretary" and mine != theirs)
    if theirs.startswith(mine + " ") and mine != "special" or theirs.endswith(" and " + mine) or f"{mine} and " in theirs:
        return True
    return mine == "minister" and theirs.endswith("minister") or mine == "minister" and theirs.startswith("minister")


def _find_holder(context: Context, draft: Draft, known: list[Draft]) -> Draft | None:
    """Return the one person told before who holds a bare office."""
    office = draft.office
    if office is None or office.former:
        return None
    lower = context.plain[office.start].islower()
    article = _ARTICLE.search(context.plain, max(0, draft.start - 24), draft.start) is not None
    if lower and not article and office.party is None:
        return None
    fits = [k for k in known if _same_office(draft, k) and not (draft.party and k.party and draft.party != k.party)]
    exact = [k for k in fits if (k.text or "").lower() == office.text.lower()]
    for group in (exact, fits):
        if draft.party and len(group) > 1:
            group = [k for k in group if k.party == draft.party]
        if len(group) == 1:
            return group[0]
        if len(group) > 1:
            home = _home(context)
            near = [k for k in group if k.party == home and home] or [k for k in group if k.name]
            return near[-1] if draft.party is None and len(near) == 1 else None
    return None


def _complete(first: Draft, draft: Draft) -> None:
    """Fill the first mention with what a later one adds."""
    if len(_words(draft.name)) > len(_words(first.name)):
        first.name = draft.name
    if draft.office is not None and not draft.bare and (
        first.office is None or (first.text and len(first.text) < len(draft.text or "") and draft.text and draft.text.startswith(first.text))
    ):
        first.office, first.text = first.office or draft.office, draft.text
    first.party = first.party or draft.party
    first.gender = first.gender or draft.gender


def _home(context: Context) -> str | None:
    """Return the state of the publisher, or None."""
    return find_publisher_state(context)


def find_publisher_state(context: Context) -> str | None:
    """Return the party that published the document, from the publisher's name."""
    publisher = context.document.publisher
    if not publisher:
        return None
    for form in (publisher, publisher.removeprefix("The ")):
        for hit in context.lexicon.names.find(form):
            for label in ("state", "adjective", "seat", "organisation"):
                entry = hit.find(label)
                if entry is not None:
                    return entry.value
    return None


def _add_titles(context: Context, known: list[Draft]) -> None:
    """Complete family names from the document's title."""
    title = context.document.title
    if not title:
        return
    for person in known:
        if not person.name or " " in person.name:
            continue
        match = re.search(rf"((?:[^\W\d_][\w.'-]+ ){{1,2}}){re.escape(person.name)}\b", title)
        given = [w for w in match[1].split() if w[0].isupper() and w not in STOPS] if match else []
        if given and not context.lexicon.names.find(" ".join(given)):
            person.name = " ".join([*given, person.name])


def _add_home(context: Context, known: list[Draft]) -> None:
    """Give persons without a country the publisher's, where it has such an office; else the state they are named with."""
    home = _home(context)
    counts = Counter(p.code for p in context.parties if len(p.code) == 2 and p.form in ("name", "adjective", "side"))
    taken = {k.office.entry.value for k in known if k.office and k.party == home and k.name}
    for person in known:
        office = person.office
        if person.party is not None or office is None:
            continue
        own = office.entry.attributes.get("home")
        if home is not None and home not in office.entry.attributes.get("absent", ()):
            unique = int(office.entry.attributes.get("rank", 9)) == 1
            if not unique or office.entry.value not in taken:
                person.party = home
                taken.add(office.entry.value)
                continue
        if own:
            person.party = own
            continue
        others = [(c, n) for c, n in counts.most_common(3) if c != home]
        if home and others and person.name and (len(others) == 1 or others[0][1] >= 2 * others[1][1]):
            person.party = others[0][0]


def _find_names(context: Context, known: list[Draft], kept: list[Draft]) -> list[Draft]:
    """Return later mentions by full or family name alone."""
    starts = [d.start for d in kept]
    spans = sorted((d.start, d.end) for d in kept)
    owners: dict[str, list[int]] = {}
    for person in known:
        if not person.name:
            continue
        words = [w for w in re.split(r"[ \n]", person.name.replace(",", "")) if w not in ("Jr.", "Sr.", "II", "III")]
        for form in {person.name, words[-1], words[0] if len(words) == 3 or "-" in words[-1] else words[-1]}:
            if len(form) > 2:
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
    del spans
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


def resolve_pronoun(context: Context, offset: int) -> Person | None:
    """Return whom "he", "she", "his" or "her" at `offset` means: the subject before, of fitting gender."""
    people = context.people
    index = bisect_left([p.start for p in people], offset)
    female = context.folded[offset : offset + 3] in ("she", "her")
    here = context.sentence_at(offset)
    tried: set[int] = set()
    for number in range(here, max(-1, here - 4), -1):
        sentence = context.sentences[number]
        inside = [p for p in people[max(0, index - 40) : index] if sentence.start <= p.start < min(offset, sentence.end)]
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
    for p in context.people:
        if p.ident != person.ident:
            continue
        for hit in context.hits_in(max(0, p.start - 20), p.end):
            honour = hit.find("honorific")
            if honour is not None and honour.attributes.get("gender") and hit.end <= p.end and hit.start >= p.start:
                return str(honour.attributes["gender"])
    return _gender(person.office or "")
