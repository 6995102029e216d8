"""Offices and names put together into persons, in the order of the text."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.occasions.drafts import opens_clause
from memcon.annotate.parties.find import party_of
from memcon.annotate.people.fronted_counterparts import is_subject_behind
from memcon.annotate.people.office_names import BODY_NOUN, NameFinder
from memcon.annotate.people.offices import Office
from memcon.annotate.people.person_links import Draft, gender_of_title
from memcon.annotate.people.person_names import Name, lower_small, name_before, plain_name, read_name
from memcon.annotate.people.ranks_behind_posts import is_untold
from memcon.annotate.people.told_of import is_told_of
from memcon.annotate.text.headline import find_prose
from memcon.annotate.text.ranges import Ranges
from memcon.annotate.text.small_words import PREPOSITIONS
from memcon.lexicon import Anchors, Hit, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

# "the Ambassador-level meeting", "at the Deputy Minister Level", "a Director General/Deputy-Level Dialogue": nobody
_LEVEL = lazy_regex(r"(?:/(?:[A-Z][\w.]*\s){0,3}[A-Z][\w.]*)?[\s-][Ll]evel\b")
_OF = lazy_regex(r",? of (?:the )?")
_GENITIVE = lazy_regex(r"['’]s?\s(?=[a-z])")
_OF_CAPITALS = lazy_regex(r" OF (?:THE )?([A-Z][A-Z ]{2,40})")
_BODY_BEHIND = lazy_regex(
    r", (?!(?:and |the )*(?:Head|Director|Chief|Chair\w*|Leader|Member|President|Vice|Deputy|Secretary) )"
    r"((?:[A-Z][\w'-]*|of|for|and|the)(?: (?:[A-Z][\w'-]*|of|for|and|the)){0,10}?)"
    r"(?=[,;.]| and (?:Mr|Ms|Mrs|Dr|Shri|Smt|H\.E|His|Her|Ambassador)\b)"
)
_LETTERS_BEHIND = WordRegex(r"(?:,? %name_class/letters behind names%\b(?!\.))+")
_HEADS = lazy_regex(r"(?<=[a-z]), (?:the |who is (?:the )?)?(?=(?:acting |deputy )?(?:head|chief) of )")
# "The head of the Coast Office, Luz Rojas, met": the small letter makes no office of it but with a body and a name
_HEADS_FIRST = lazy_regex(r"\b[Tt]he (?=(?:acting |deputy )?(?:head|chief) of )")
_HEAD_WORDS = Anchors((" head of ", " chief of "))
_LONGEST_NAME = 60  # characters
_NAMED_WITHIN = 4  # marks of an office among which the state or body stands: "head of the Peruvian Ferry Ministry"
_LISTS = lazy_regex(r", [A-Z]")
_HIGH, _GAP = 3, 6  # the rank of who may head a department; characters from an honorific to an office: ", the "
_BEHIND_COUNTERPART = lazy_regex(r" (?:counterpart|colleague|peer|host|guest|opposite number),? ")
# "Deputy Secretaries to the President A and B": whom several serve
_SERVED = lazy_regex(
    r"\b(?:Secretaries|Advis[eo]rs|Assistants|Counsell?ors|Aides|Envoys)\sto\sthe\s(?:Prime\s|Vice\s)?\Z"
)
_SERVED_REACH = 28
_BEHIND = lazy_regex(r",? (?:the |who is the )?")


class PeopleReader(NameFinder):
    """Finds the persons of one document."""

    def find(self) -> list[Draft]:
        """Return the drafts in text order."""
        hits, end, i = self.marks.hits, 0, 0
        while i < len(hits):
            hit = hits[i]
            i += 1
            if hit.start < end or _LEVEL.match(self.text, hit.end):
                continue
            if hit.find("office") is not None:
                if self._only_qualifies(i - 1) or _SERVED.search(
                    self.text, max(0, hit.start - _SERVED_REACH), hit.start
                ):
                    continue
                draft = self._read_office(i - 1, end)
            elif hit.find("honorific") is not None and not self._leads_to_office(i - 1):
                draft = self._read_honorific(hit.start)
            elif self.text.startswith(
                (" counterpart", " colleague ", " colleague, ", " peer ", " peer, ", " opposite number"), hit.end
            ):
                draft = self._read_counterpart(hit)
            else:
                continue
            if draft is not None:
                self._add(draft)
                end = draft.end
        found = [*self._find_heads(), *(self._find_lettered() if self.offices.short else ())]
        drafts = sorted([*self.drafts, *found], key=lambda d: d.start) if found else self.drafts
        return self._without_verbs(drafts)

    def _without_verbs(self, drafts: list[Draft]) -> list[Draft]:
        """Return the drafts without those whose name is a verb of a headline: "President Presides over Trade Forum"."""
        doubtful = [d for d in drafts if d.office and d.name.split(" ", 1)[0].endswith("s")]
        if not doubtful or not self.context.sentences:
            return drafts
        prose = self.context.sentences[find_prose(self.context)].start
        doubtful = [d for d in doubtful if d.end <= prose and d.name_span.start > d.start]
        if not doubtful:
            return drafts
        told = {w for d in drafts if d.start >= prose for w in d.name.split()}
        verbs = {d.start for d in doubtful if told and told.isdisjoint(d.name.split())}
        return [d for d in drafts if d.start not in verbs]

    def _find_heads(self) -> list[Draft]:
        """Return the persons whose office is but what they head: "Luz Rojas, the head of the Coast Office"."""
        places = _HEAD_WORDS.find(self.context.folded)
        out, taken = list[Draft](), Ranges(Span(d.start, d.end) for d in (self.drafts if places else ()))
        for comma in find_near(_HEADS, self.text, places, 20, 20):
            if taken.cover(comma.end()) or (
                taken.cover(comma.start() - 1) and not is_untold(self.drafts, comma.start())
            ):
                continue
            office = self.offices.read_head(comma.end())
            if office is not None and opens_clause(self.context, comma.start(), office.end):
                continue  # "In talks with Ms Rojas, the head of the Coast Office said"
            name = name_before(self.text, self.marks, comma.start(), max(0, comma.start() - _LONGEST_NAME))
            if office is None or name is None or " " not in self.text[name.first : name.end]:
                continue
            named = self._named_behind(office.end)
            code = party_of(self.context, named) if named is not None else None
            self.drafts = [d for d in self.drafts if d.end != comma.start()]
            draft = self._build(replace(office, party=code or office.party), name)
            out.append(replace(draft, end=named.end) if named is not None and code else draft)
        return [*out, *self._find_heads_first(places)]

    def _find_heads_first(self, places: list[int]) -> list[Draft]:
        """Return the persons told behind what they head: "The head of the Coast Office, Luz Rojas, met"."""
        out = list[Draft]()
        for article in find_near(_HEADS_FIRST, self.text, places, 20, 20):
            office = self.offices.read_head(article.end())
            if office is None or self._add_head(office):
                continue
            name = self.name_after(office)
            if name is None or " " not in self.text[name.first : name.end]:
                continue
            told = [d for d in self.drafts if d.start < name.end and article.end() < d.end]
            if any(d.office is not None for d in told):
                continue
            self.drafts = [d for d in self.drafts if d not in told]
            named = self.marks.hits[bisect_left(self.marks.starts, office.start) :][:_NAMED_WITHIN]
            codes = [c for h in named if h.end <= office.end and (c := party_of(self.context, h))]
            out.append(self._build(replace(office, party=codes[0] if codes else office.party), name))
        return out

    def _add_head(self, head: Office) -> bool:
        """Give who is told behind the body he heads both offices: "The head of the Coast Office, Minister A, met"."""
        told = next((d for d in self.drafts if d.name and d.office and d.start == head.end + 2), None)
        if told is None or told.office is None or not (self.text[head.end] == "," and self._is_high(told.office)):
            return False
        if self.text.startswith((" and ", ", and ", ", as "), told.end):  # "the head of the Office, Minister A and B"
            return False
        told.text, told.start = f"{head.text}, {told.text}", head.start
        return True

    def _only_qualifies(self, index: int) -> bool:
        """Tell an office that another one behind it takes in: the "Chief" of "Chief Political Adviser"."""
        hits = self.marks.hits
        if hits[index].find("office_modifier") is None or index + 1 == len(hits):
            return False
        return hits[index + 1].find("office") is not None and self.offices.read(index + 1).start <= hits[index].start

    def _find_lettered(self) -> list[Draft]:
        """Return the persons with the letters that stand for an office: "Senior Minister (SM) A …", later "SM A"."""
        taken = Ranges(Span(d.start, d.end) for d in self.drafts)
        out = []
        for letters, index in self.offices.short.items():
            for match in re.finditer(rf"(?<![\w(]){letters} (?=[A-Z][a-z])", self.text):
                name = read_name(self.text, self.marks, match.end(), titled=True)
                if name is None or taken.cover(match.start()):
                    continue
                draft = self._build(self.offices.read(index), name)
                span = Span(name.first, name.end)
                out.append(replace(draft, start=match.start(), end=name.end, name_span=span))
        return out

    def _add(self, draft: Draft) -> None:
        while self.drafts and self.drafts[-1].end > draft.start:
            last = self.drafts.pop()
            if last.counterpart and last.name_span == draft.name_span:  # "her Kenyan counterpart A, Minister of Ports"
                draft.party = draft.party or last.party
        letters = (
            _LETTERS_BEHIND.of(self.context.lexicon).match(self.text, draft.end)
            if draft.name_span.end == draft.end
            else None
        )
        draft.end = letters.end() if letters else draft.end
        self.drafts.append(draft)

    def _leads_to_office(self, index: int) -> bool:
        """Tell whether an honorific only introduces an office: "His Excellency the President of …"."""
        hit = self.marks.hits[index]
        return re.match(r",? the ", self.text[hit.end : hit.end + 8]) is not None

    def _read_office(self, index: int, floor: int) -> Draft | None:
        office = self._last_office(self.offices.read(index))
        if office.party is None and office.entry.attributes.get("of_a_body"):
            return None
        known = office.plain and any(d.office and d.office.entry.value == office.entry.value for d in self.drafts)
        joined = office
        for _ in range(2):
            further = self.offices.join(joined)
            if further is None or self.is_of_next(office, further, joined.end, floor):
                break
            joined = further
        again = joined is not office and any(d.name and d.text == joined.text for d in self.drafts)
        if again or not (known and office.article):
            if self.opens_another(office, joined.end, floor):
                joined = office  # "After talks with the Kenyan Minister, President Rojas met"
            if joined is not office:
                found = self.name_after(joined)
                if found is not None or (office.article and (joined.party or again)):
                    return self._build(joined, found or self.name_ahead(office, floor))
        heading = self.offices.join_head(office)
        if heading is not None and (found := self.name_after(heading)) is not None:
            return self._build(heading, found)
        apposed = self.name_apposed(office, floor)
        if apposed is None and self.stands_in_row(office):
            apposed = self.name_ahead(office, floor)
        name = self.name_after(office) if apposed is None else None
        if name is None and apposed is None and (behind := self.name_behind_body(office)) is not None:
            return self._build(*behind)
        if name is not None and self._ends_portfolio(office, name) and (before := self.name_ahead(office, floor)):
            tail = self.text[office.end : name.end]
            return self._build(replace(office, end=name.end, text=office.text + tail), before)
        if name is not None:
            told = self._told_behind(office, name) or self._told_beside(office, name)
            return self._build(told or office, replace(name, start=office.start) if told else name)
        before = apposed or self.name_ahead(office, floor)
        if before is not None:
            return self._build(self.join_own(office) or heading or office, before)
        if (of_part := self.name_behind_part(office)) is not None:
            return self._build(*of_part)
        return self._build(office, None)

    def _ends_portfolio(self, office: Office, name: Name) -> bool:
        """Tell whether a lone word behind a portfolio is of it: "Luz Rojas, Head of Reef Programmes"."""
        lone = not name.honoured and " " not in self.text[name.first : name.end]
        return lone and not office.plain and self.text.endswith(", ", 0, office.start)

    def _last_office(self, office: Office) -> Office:
        """Return the office held in "US Secretary of State's Special Representative": the last one."""
        index = bisect_left(self.marks.starts, office.end + 3) if self.text.startswith("'s ", office.end) else -1
        for i in range(index, min(index + 3, len(self.marks.hits))) if index >= 0 else ():
            if self.marks.hits[i].find("office") is None:
                continue
            held = self.offices.read(i)
            between = self.text[office.end + 3 : held.start].split()
            if all(w.isalpha() and w not in PREPOSITIONS for w in between):  # not "'s meeting with President A"
                party = office.party or held.party or office.entry.attributes.get("home")
                return replace(held, start=office.start, party=party, article=office.article)
            break
        return office

    def _told_behind(self, title: Office, name: Name) -> Office | None:
        """Return the office that stands behind "Ambassador X, …": a rank or title says less than the office held."""
        if not title.entry.attributes.get("title") or title.party is not None or not title.plain:
            return None
        gap = _BEHIND.match(self.text, name.end)
        if gap is not None and (head := self.offices.read_head(gap.end())) is not None:
            return head
        index = bisect_left(self.marks.starts, gap.end()) if gap else len(self.marks.hits)
        for i in range(index, min(index + 4, len(self.marks.hits))):
            if self.marks.hits[i].find("office") is not None and not self._only_qualifies(i):
                office = self._last_office(self.offices.read(i))
                if gap is None or office.start != gap.end() or self.name_after(office) is not None:
                    return None
                return self.offices.join(office) or office
        return None

    def _told_beside(self, office: Office, name: Name) -> Office | None:
        """Return an office with the body that its holder heads as well: "Minister A, head of the Coast Office, met"."""
        gap = _HEADS.match(self.text, name.end)
        if gap is None or not self._is_high(office) or not gap.group().endswith(", "):
            return None
        head = self.offices.read_head(gap.end())
        if head is None or self.name_after(head) is not None or opens_clause(self.context, name.end, head.end):
            return None
        if _LISTS.match(self.text, head.end) and self.marks.at(head.end + 2) is None:
            return None  # "head of the Department of Ports, Eels and Reefs": the list goes on
        both = f"{office.text}, {head.text}"
        return replace(office, end=head.end, text=both, party=office.party or head.party, plain=False)

    def _is_high(self, office: Office) -> bool:
        """Tell whether the holder of an office may head a department as well."""
        return int(office.entry.attributes.get("rank", 9)) <= _HIGH and not office.entry.attributes.get("title")

    def _is_unnamed_at_home(self, office: Office, name: Name | None) -> bool:
        """Tell whether "the Queen" is the one of the state meant: no other court is told of before."""
        home, kind = office.entry.attributes.get("home"), office.entry.attributes.get("kind")
        if name is not None or not office.entry.attributes.get("home_unnamed"):
            return False
        same = (d for d in self.drafts if d.office is not None and d.office.entry.attributes.get("kind") == kind)
        return all(d.party in (None, home) for d in same)

    def _build(self, office: Office, name: Name | None) -> Draft:
        text, party, words = self.text, office.party, office.text
        if party is None and (office.entry.attributes.get("nowhere_else") or self._is_unnamed_at_home(office, name)):
            party = office.entry.attributes.get("home")
        if words.isupper() and len(words) > 4:
            words, party = lower_small(words.title()), party or self._party_in_capitals(office.end)
        if name is None:
            start = self._honoured_start(office.start) if office.article else office.start
            return Draft(start, office.end, "", office, words, party, Span(office.start, office.end), bare=True)
        start, end = self._honoured_start(min(office.start, name.start)), max(office.end, name.end)
        if name.first > office.start:
            named = self._named_behind(name.end)
            if named is not None and party is None and (code := party_of(self.context, named)):
                party, end = code, named.end
        body = _BODY_BEHIND.match(text, end)
        while body and BODY_NOUN.of(self.context.lexicon).search(body[1]):
            words, end = words + body.group(), body.end()
            if party is None and (named := self.marks.at(body.start(1))) is not None:
                party = party_of(self.context, named)  # "…, US State Department"
            party = party or self._party_of_body(body.end(1))
            body = _BODY_BEHIND.match(text, end)
        owner = self._owner(start) if party is None and name.first < office.start else None
        if owner is not None:
            start, party = owner.start, party_of(self.context, owner)
        state = self._state_behind(end) if party is None else None
        if state is not None:
            bracket = self.text.startswith(" (", end)
            party, end = party_of(self.context, state), state.end + bracket
        shown = plain_name(self.context.text[name.first : name.end])
        return Draft(
            start,
            end,
            shown,
            office,
            words,
            party,
            Span(name.first, name.end),
            name.gender or gender_of_title(self.context, words),
        )

    def _owner(self, start: int) -> Hit | None:
        """Return the state whose genitive stands before a name: "Peru's Luz Rojas, Secretary for Trade"."""
        if not self.text.endswith("'s ", 0, start):
            return None
        before = bisect_left(self.marks.starts, start) - 1
        named = self.marks.hits[before] if before >= 0 else None
        return named if named is not None and named.end == start - 3 and named.find("state") is not None else None

    def _party_of_body(self, end: int) -> str | None:
        """Return the state that ends a body's name: "Ministry of Foreign Affairs of Peru"."""
        last = bisect_left(self.marks.starts, end) - 1
        named = self.marks.hits[last] if last >= 0 and self.marks.hits[last].end == end else None
        if named is None or named.find("state") is None or not self.text.endswith((" of ", " of the "), 0, named.start):
            return None
        return party_of(self.context, named)

    def _honoured_start(self, start: int) -> int:
        """Return where honorifics before an office begin: "[His Highness] President Sheikh Khalid"."""
        index = bisect_left(self.marks.starts, start) - 1
        before = self.marks.hits[index] if index >= 0 else None
        honour = before.find("honorific") if before is not None else None
        if before is None or honour is None or start - before.end > _GAP:
            return start
        between = self.text[before.end : start]
        of_office = honour.attributes.get("of_office") and between in (" the ", ", the ")  # no "Justice, the President"
        return before.start if between == " " or of_office else start

    def _state_behind(self, offset: int) -> Hit | None:
        """Return the state set off behind an office: "Minister for Ports, Peru,", "Minister Luz Rojas (Peru)"."""
        named = self.marks.at(offset + 2) if self.text.startswith((", ", " ("), offset) else None
        closed = self.text[named.end : named.end + 1] if named is not None else ""
        if named is None or named.find("state") is None or closed not in (",", ".", ";", ")"):
            return None
        return None if self.text[offset] == " " and closed != ")" else named

    def _named_behind(self, offset: int) -> Hit | None:
        """Return the mark in "… of Peru" or "… of the United Kingdom" behind a name."""
        of = _OF.match(self.text, offset)
        named = (self.marks.at(of.end()) or self.marks.at(of.end() - 4)) if of else None
        if named is None or _GENITIVE.match(self.text, named.end) is None:
            return named
        return None if is_told_of(self.text, offset) else named

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
        if gap and "," in gap.group() and is_subject_behind(self.context, hit.start, name.end):
            return None
        shown = plain_name(self.context.text[name.first : name.end])
        span = Span(name.first, name.end)
        return Draft(hit.start, name.end, shown, None, None, code, span, name.gender, counterpart=True)
