"""The name that belongs to an office: behind it, behind the body that it heads, or in front of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

from memcon.annotate.occasions.drafts import opens_clause, opens_with_office
from memcon.annotate.parties.states import read_states
from memcon.annotate.people.marks import Marks, read_name_words
from memcon.annotate.people.offices import Office, OfficeReader
from memcon.annotate.people.person_links import Draft
from memcon.annotate.people.person_names import Name, name_before, read_name
from memcon.annotate.people.portfolios import read_portfolios
from memcon.annotate.text.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex

_AFTER_COMMA = lazy_regex(r"[,.;:)\n]| (?=[a-z]|[\"'“‘][A-Z])|\Z")
BODY_NOUN = WordRegex(r"\b%body_class/served by officials%\b")
# between a name and the office behind it: "A, Peruvian Minister", "A, Deputy Director", "A, the Director"
_NEXT_OFFICE = lazy_regex(r", (?:the )?(?:[A-Z][\w.'’-]+ ){0,2}")
_NEAR = 4  # marks behind a name among which the office behind it is
# Letters behind a name: "Ann Hale MP, Minister for …"
_LETTERS = WordRegex(r"(?:,? (?:%name_class/letters behind names%\b|(?:[A-Z]\.){2,}(?=\Z)))+\Z")
_LETTERS_AFTER = WordRegex(r" %name_class/letters behind names%(?=[,;.])")
_BODY_NEXT = lazy_regex(r",? (?:the )?(?=(?:Ministry|Department|Directorate|Bureau) (?:of|for) )")
_BODY_LETTERS = lazy_regex(r" \([A-Z][A-Z&/-]{1,9}\)(?=,? [A-Z])")
# "Assistant Secretary, Coastal Ports Division, Ms A": a part of the ministry with its noun last
_PART_NEXT = lazy_regex(
    r",? (?:the )?(?:[A-Z][\w&-]*,? (?:(?:and|of|for|the|&) ){0,2}){1,6}?"
    r"(?:Division|Bureau|Department|Directorate|Group|Branch|Section|Desk|Office|Unit|Service)(?=,? [A-Z]| of )"
)
_OF_BODY = lazy_regex(r" of (?:the )?(?=(?:Ministry|Department|Directorate|Bureau) (?:of|for) )")
_APPOSED = lazy_regex(
    r",? (?:(?:the|its) (?:ministry|department|government|country|bureau|agency|nation|bloc)'s |"
    r"the (?:new |newly[ -](?:appointed|elected|named) |outgoing |incoming |current )?|then |our |"
    r"(?P<one>an? |(?:Mrs?\. |Ms\. |President |Chancellor )?[A-Z][\w-]+'s ))?"
    r"(?:(?:the )?(?:Hon(?:'ble|ourable|orable)?\.? ))?$"
)
_RANK = WordRegex(r",? %office_class/ranks before names% (?=[A-Z]|the Hon)")
_SERVICE = WordRegex(r",? %body_class/services with ranks% (?=[A-Z])")  # "Pentagon spokesman Army [Col. A]"
_MET = lazy_regex(
    r"\b(?:met|meets?|with|(?:counterpart|colleague|peer|host|guest),|"
    r"(?:led|headed|chaired|received|hosted|welcomed) by|"
    r"call(?:ed|s|ing)? on) $"
)
_MET_REACH = 14
_SITES = frozenset(("place", "state"))
_LIST_LINKS = frozenset((", ", " and ", ", and ", "; ", "; and "))
# "Director-General of the Lake Union, the Kenyan national Ann Otieno"
_NATIONAL = lazy_regex(r", (?:the|an?) (?:[A-Z][a-z]+[ -]){1,2}(?:national|citizen|diplomat),? (?=[A-Z])")
# "Minister for Trade, A, said"
_CLOSED = lazy_regex(
    r", (?:who|has|had|is|was|will|would|also|today|yesterday|met|held|led|left|paid|spoke|told|says?|made|took|gave|"
    r"(?!based\b)[a-z]{2,}ed)\b(?! by\b)"
)
# "the country's prime minister, A, said", "met the Harbour Board's new director, A."
_DEFINITE = lazy_regex(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[\w-]+(?:'s|s'))\s+(?:(?!(?:of|and|or|to|in)\b)[\w-]+\s+){0,3}\Z"
)
_DEFINITE_REACH = 50  # characters
_GOES_WITH = lazy_regex(r"(?:,? and|,) (?:(?:current|also|concurrently|incumbent) )?(?:the )?(?:current )?")
_SET_APART = lazy_regex(r"[,.;)]")
_GOES_ON = lazy_regex(r", [A-Z]")  # "called on Commander, Harbour Area, Rear Admiral A": no name so far
# A word that may be a verb in a headline, where what follows has a capital too.
_THIRD_PERSON = lazy_regex(r"[A-Z][a-z]+s (?=[A-Z\d])")
_LONGEST_VERB = 40


_HOLDERS = frozenset({"minister", "head_of_state", "head_of_government", "royal"})
_FEW_LETTERS = 3  # of a body at most, behind the office of a minister


def _is_short_name(text: str, office: Office, name: Name) -> bool:
    """Tell a body's letters behind its name from a person: "Head of the Federal Department of Foreign Affairs FDFA".

    A minister may be told by a family name in capitals: "Minister ARAMAKI".
    """
    words = text[name.first : name.end]
    if office.entry.attributes.get("kind") in _HOLDERS and " of " not in office.text and len(words) > _FEW_LETTERS:
        return False
    return words.isupper() and " " not in words and "." not in words and not text[office.start : office.end].isupper()


class NameFinder:
    """Finds the names beside the offices of one document; `drafts` are the persons found so far."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.text = context.plain
        self.marks = Marks(context.hits, read_name_words(context.lexicon))
        self._portfolio = read_portfolios(context.lexicon).words
        self._rank = _RANK.of(context.lexicon)
        self._service = _SERVICE.of(context.lexicon)
        self.offices = OfficeReader(context, self.marks)
        self.drafts: list[Draft] = []

    def _is_of_last(self, office: Office) -> bool:
        """Tell whether an office goes on with what the person before it is: "A, President of B and Chair of C"."""
        if not self.drafts or _GOES_WITH.fullmatch(self.text, self.drafts[-1].end, office.start) is None:
            return False
        # in a row each office stands before its name: "the Minister of B, A, the Minister of D, C, the Minister of F"
        last = self.drafts[-1]
        return last.name_span is None or self.text.find(", ", last.start, last.name_span.start) < 0

    def _has_own(self, name: Name) -> bool:
        """Tell whether an office of his own stands behind a name: "[A], President of B,"."""
        mark = self.marks.at(name.end + 2) if self.text.startswith(", ", name.end) else None
        mark = mark or (self.marks.at(name.end + 6) if self.text.startswith(", the ", name.end) else None)
        return mark is not None and (mark.find("office") or mark.find("office_modifier")) is not None

    def _name_behind_rank(self, office: Office) -> Name | None:
        """Return the name behind a rank, or a service with an honorific, that stands between: "Director, Dr. A"."""
        text = self.text
        title = self._rank.match(text, office.end)
        if title is not None and not self._is_anothers(office, title):
            name = read_name(text, self.marks, title.end())
            if name is not None:
                return replace(
                    name, start=min(name.start, title.start() + len(title.group()) - len(title.group().lstrip(", ")))
                )
        service = self._service.match(text, office.end)
        ranked = read_name(text, self.marks, service.end()) if service is not None else None
        if service is not None and ranked is not None and ranked.honoured:
            return replace(ranked, start=service.end() - len(service.group().lstrip(", ")))
        return None

    def name_after(self, office: Office) -> Name | None:
        text = self.text
        if (ranked := self._name_behind_rank(office)) is not None:
            return ranked
        if text.startswith(" ", office.end):
            name = read_name(text, self.marks, office.end + 1, titled=True)
            if name is not None and not name.honoured and self._is_headline_verb(name.first):
                return None
            if name is not None and not name.honoured and text[name.first : name.end].split()[0] in self._portfolio:
                name = None  # a body, not a person
            if name is not None and not name.honoured and " " not in text[name.first : name.end] and self._part(office):
                name = None
            if name is not None and not name.honoured and (_is_short_name(text, office, name) or self._is_place(name)):
                name = None
            if name is not None and not (text[office.start].islower() and name.end - name.first < 3):
                single = " " not in text[name.first : name.end] and not name.honoured
                return None if single and " for " in office.text + " " and not office.plain else name
        if not text.startswith(", ", office.end):
            return None
        national = _NATIONAL.match(text, office.end)
        if national is not None:
            name = read_name(text, self.marks, national.end())
            return name if name is not None and " " in text[name.first : name.end] else None
        name = read_name(text, self.marks, office.end + 2)
        if name is None and text.startswith("the ", office.end + 2):
            name = read_name(text, self.marks, office.end + 6)
            name = name if name is not None and name.honoured else None
        if name is None:
            return None
        words = text[name.first : name.end].split()
        if self._is_of_last(office) and self._has_own(name):
            return None
        if name.honoured:
            return None if len(words) == 1 and self._is_of_other_side(office, words[0]) else name
        if self.marks.at(name.first) is not None:
            return None  # "with the Prime Minister, Foreign Minister A", "to Prime Minister, Sri Lanka"
        qualified = office.party is not None or office.article or self._is_listed(office)
        end = self._end_of_letters(name.end)
        closed = _CLOSED.match(text, end) is not None and text[office.start].isupper()
        closed = closed or (
            _SET_APART.match(text, end) is not None
            and _DEFINITE.search(text, max(0, office.start - _DEFINITE_REACH), office.start) is not None
        )
        qualified = qualified or closed or (self._is_met(office) and not _GOES_ON.match(text, end))
        qualified = qualified or BODY_NOUN.of(self.context.lexicon).search(office.text) is not None
        if (
            qualified
            and 2 <= len(words) <= 6
            and _AFTER_COMMA.match(text, end)
            and not BODY_NOUN.of(self.context.lexicon).search(" ".join(words))
        ):
            return name
        return None

    def _end_of_letters(self, end: int) -> int:
        """Return where the letters behind a name end, `end` where none stand: "the Minister, Ann Hale MP, met"."""
        letters = _LETTERS_AFTER.of(self.context.lexicon).match(self.text, end)
        return letters.end() if letters is not None else end

    def _is_anothers(self, office: Office, title: re.Match[str]) -> bool:
        """Tell whether a rank behind a comma is one of another state: "with Peru's minister, Federal Councillor A"."""
        mark = self.marks.at(title.end() - len(title.group().lstrip(", ")))
        rank = mark.find("office") if mark is not None else None
        home = rank.attributes.get("home") if rank is not None else None
        return home is not None and office.party not in (None, home)

    def _is_headline_verb(self, offset: int) -> bool:
        """Tell the verb from a name: "President Expresses Gratitude", and not "President Marks of Kenya"."""
        return _THIRD_PERSON.match(self.text, offset) is not None and self._is_verb(offset)

    def _is_verb(self, offset: int) -> bool:
        hits = self.context.lexicon.verbs.find(self.context.folded[offset : offset + _LONGEST_VERB])
        return bool(hits) and hits[0].start == 0

    def _is_of_other_side(self, office: Office, family: str) -> bool:
        """Tell whether a family name is of somebody told as another side's: "Beside the Kenyan President, Ms Rojas"."""
        told = next((d for d in reversed(self.drafts) if d.name and d.name.endswith(f" {family}")), None)
        if told is None or office.party is None or told.party == office.party:
            return False
        own = told.office is not None and told.office.entry.value != office.entry.value
        return told.party is not None or own  # the publisher's own need no party

    def _is_met(self, office: Office) -> bool:
        """Tell if a word of meeting governs an office: "called on President, A", "led by Minister of Trade, B"."""
        return _MET.search(self.text, max(0, office.start - _MET_REACH), office.start) is not None

    def _is_listed(self, office: Office) -> bool:
        """Tell whether an office goes on with a list: "President A, Vice-President, B and Foreign Minister, C"."""
        last = self.drafts[-1] if self.drafts else None
        listed = last is not None and last.name and last.office is not None
        return bool(listed) and self.text[last.end : office.start] in _LIST_LINKS  # type: ignore[union-attr]

    def _is_place(self, name: Name) -> bool:
        """Tell a city within a longer name from a person: "Chair of the G7 [Hiroshima] Foreign Ministers' Meeting"."""
        if not re.match(
            r" (?:[A-Z]\w+ )?(?:Ministers|Summit|Meeting|Process|Declaration|Conference|Group|Forum)",
            self.text[name.end : name.end + 40],
        ):
            return False
        return any(h.find("place") and h.end == name.end for h in self.context.hits_in(name.first, name.first + 1))

    def name_behind_body(self, office: Office) -> tuple[Office, Name] | None:
        """Return office and name of "Permanent Secretary, Ministry of Foreign Affairs, Ambassador X"."""
        body = _BODY_NEXT.match(self.text, office.end)
        end = self.offices.read_body(body.end()) if body else 0
        if body is None or end <= body.end():
            return None
        letters = _BODY_LETTERS.match(self.text, end)
        end = letters.end() if letters else end
        name = self.name_after(replace(office, end=end, article=True))
        tail = self.text[office.end : end]
        return (replace(office, end=end, text=office.text + tail, plain=False), name) if name else None

    def name_behind_part(self, office: Office) -> tuple[Office, Name] | None:
        """Return office and name of "Assistant Secretary, Coastal Ports Division, Ms X"."""
        end = self._part(office)
        if (
            end and (of := _OF_BODY.match(self.text, end)) is not None
        ):  # "Director, Asia Division of the Ministry of Ports A"
            end = self.offices.read_body(of.end())
        name = self.name_after(replace(office, end=end, article=True)) if end else None
        if name is None:
            return None
        return replace(office, end=end, text=office.text + self.text[office.end : end], plain=False), name

    def _part(self, office: Office) -> int:
        """Return where the name of a part of a ministry behind an office ends, 0 where none stands there."""
        part = _PART_NEXT.match(self.text, office.end)
        if part is None or any(h.find("office") for h in self.context.hits_in(office.end, part.end())):
            return 0
        return part.end()

    def name_apposed(self, office: Office, floor: int) -> Name | None:
        """Return the name with honorifics right before, where another follows: "Mr. A, Vice President of X, Ms. B"."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.office is not None or self.text[last.end : office.start] not in (", ", ", the "):
            return None
        return self.name_ahead(office, floor) if self.text.startswith(", ", office.end) else None

    def stands_in_row(self, office: Office) -> bool:
        """Tell whether another person, told by name and then by office, follows: "A, Minister of Ports, B, Director".

        Each office of such a row is that of the name in front of it.
        """
        name = read_name(self.text, self.marks, office.end + 2) if self.text.startswith(", ", office.end) else None
        if name is None or " " not in self.text[name.first : name.end]:
            return False
        near = self.marks.hits[(i := bisect_left(self.marks.starts, name.end)) : i + _NEAR]
        follows = next((h.start for h in near if h.find("office") is not None), 0)
        return _NEXT_OFFICE.fullmatch(self.text, name.end, follows) is not None

    def opens_another(self, office: Office, end: int, floor: int) -> bool:
        """Tell whether an office behind a comma is another person's: "with A, Minister of Peru, President B said"."""
        if not self.text.startswith(", ", office.end):
            return False
        if opens_with_office(self.context, office.end, end):
            return True  # "After talks with the Kenyan Minister, President Rojas met"
        ahead = self.name_ahead(office, floor) if office.party is not None else None
        return ahead is not None and " " in self.text[ahead.first : ahead.end]

    def is_of_next(self, office: Office, further: Office, end: int, floor: int) -> bool:
        """Tell whether an office behind a comma is that of the next: "by A, Premier and Party Chief, Minister B"."""
        if not self.text.startswith(", ", end) or self.name_after(further) is None:
            return False
        ahead = self.name_ahead(office, floor)
        return ahead is not None and " " in self.text[ahead.first : ahead.end]

    def join_own(self, office: Office) -> Office | None:
        """Return an office with a further one of the same person: "A, Minister of Peru, President B" has none."""
        joined = self.offices.join(office)
        return joined if joined is not None and self.name_after(joined) is None else None

    def name_ahead(self, office: Office, floor: int) -> Name | None:
        """Return the name that the office explains: "Luz Rojas, Minister of Trade of Peru"."""
        gap = _APPOSED.search(self.text, max(0, office.start - 20), office.start)
        if gap is None or (not gap.group().startswith(",") and " the " not in gap.group()):
            return None
        if gap.group().startswith(",") and opens_clause(self.context, gap.start(), office.end):
            return None  # "After her talks with Ms Rojas, the President met …"
        letters = _LETTERS.of(self.context.lexicon).search(self.text, max(0, gap.start() - 14), gap.start())
        stop = letters.start() if letters else gap.start()
        before = bisect_left(self.marks.starts, stop) - 1
        mark = self.marks.hits[before] if before >= 0 else None
        family = mark is not None and mark.end == stop and mark.find("state") is not None
        if family and mark is not None and not self._is_family_name(mark):
            return None  # "In Sri Lanka, the Ambassador …"
        base = max(floor, stop - 70, 0)
        last = self.drafts[-1] if self.drafts else None
        if last is not None and not last.bare and last.office is None and last.end in (stop, gap.start()):
            if last.start < last.name_span.start and last.name_span.end == stop:
                return Name(last.start, last.name_span.start, stop, True, last.gender)
            base = max(0, last.start - 1)
        for hit in self.context.hits_in(base, stop):  # "received in Lima Luz Rojas, Minister of …"
            if not hit.labels.isdisjoint(_SITES) and self.text.endswith(
                (" in ", " at ", "In ", "At "), max(0, base - 4), hit.start
            ):
                base = hit.end
        name = name_before(self.text, self.marks, stop, base, family)
        if name is None or gap["one"] is None:
            return name
        # "On Monday, a spokesman", "…, it told Ann Holm, a minister said"; who held it once is told by what he holds
        single = " " not in self.text[name.first : name.end]
        return None if single or office.former or self._is_verb(office.end + 1) else name

    def _is_family_name(self, mark: Hit) -> bool:
        """Tell the family name in "Ann Jordan, Chair of the Board" from the state, for which no party was read."""
        known = self.text[mark.start : mark.end] in read_states(self.context.lexicon).person_names
        return known and not self.context.parties_in(mark.start, mark.end)
